import { PassThrough, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The compressed data end too early or are damaged. What came before has been yielded. */
export class DamagedGzip extends Error {}

/** Decompresses a stream as it is read, in bounded memory. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const out = new PassThrough();
  pipeline(Readable.from(chunks), createGunzip(), out, () => {
    // The fault reaches the reader of `out`, which destroys it.
  });
  try {
    for await (const chunk of out) yield chunk as Uint8Array;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') throw new DamagedGzip(code);
    throw error;
  } finally {
    out.destroy();
  }
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
