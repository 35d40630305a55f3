/** A file of a tar archive; `bytes` is absent where it is longer than the limit. */
export interface TarFile {
  readonly path: string;
  readonly size: number;
  readonly bytes?: Uint8Array;
}

/** The archive ends too early or holds no tar header where one should be. */
export class DamagedTar extends Error {}

const BLOCK = 512;

/**
 * The files of a tar archive (ustar, GNU and pax long names) in the archive's order, one at a time. A path is a name only: nothing is
 * written anywhere by it.
 */
export async function* filesOfTar(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  wanted: (path: string) => boolean = () => true,
): AsyncGenerator<TarFile> {
  const source = new Bytes(chunks);
  let longName: string | undefined;
  for (;;) {
    const header = await source.take(BLOCK);
    if (header === undefined) {
      // An archive ends with two empty blocks; an npm tarball may be padded less. Between two files an end is an end.
      return;
    }
    if (header.length < BLOCK) throw new DamagedTar('header');
    if (header.every((byte) => byte === 0)) return;
    if (!sumIsRight(header)) throw new DamagedTar('checksum');
    const size = numberOf(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'L' || type === 'x' || type === 'g') {
      if (size > 1024 * 1024) throw new DamagedTar('long name');
      const body = await whole(source, padded);
      const text = decode(body.subarray(0, size));
      if (type === 'L') longName = text.replace(/\0.*$/s, '');
      else if (type === 'x') longName = paxPath(text) ?? longName;
      continue;
    }
    const path = longName ?? nameOf(header);
    longName = undefined;
    if (type !== '0' && type !== '\0' && type !== '7') {
      await source.skip(padded);
      continue;
    }
    if (!wanted(path)) await source.skip(padded);
    else if (size > limit) {
      await source.skip(padded);
      yield { path, size };
    } else yield { path, size, bytes: (await whole(source, padded)).subarray(0, size) };
  }
}

async function whole(source: Bytes, length: number): Promise<Uint8Array> {
  const bytes = await source.take(length);
  if (length > 0 && (bytes === undefined || bytes.length < length)) throw new DamagedTar('file');
  return bytes ?? new Uint8Array(0);
}

function nameOf(header: Uint8Array): string {
  const name = text(header, 0, 100);
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function text(header: Uint8Array, at: number, length: number): string {
  const end = header.indexOf(0, at);
  return decode(header.subarray(at, end < 0 || end > at + length ? at + length : end));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Octal, or GNU's base 256 for files of 8 GB and more. */
function numberOf(header: Uint8Array, at: number, length: number): number {
  if (((header[at] ?? 0) & 0x80) !== 0) {
    let value = (header[at] ?? 0) & 0x7f;
    for (let index = 1; index < length; index++) value = value * 256 + (header[at + index] ?? 0);
    if (!Number.isSafeInteger(value)) throw new DamagedTar('size');
    return value;
  }
  const digits = text(header, at, length).trim();
  if (!/^[0-7]*$/.test(digits)) throw new DamagedTar('size');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

function sumIsRight(header: Uint8Array): boolean {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] ?? 0);
  return sum === numberOf(header, 148, 8);
}

/** The path of a pax header: records `<length> path=<value>\n`. */
function paxPath(records: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}

/** Takes bytes off a stream of chunks. */
class Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** `length` bytes, fewer at the end of the stream, undefined after it. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const pieces: Uint8Array[] = [];
    let have = 0;
    while (have < length) {
      if (this.#rest.length === 0) {
        const next = await this.#chunks.next();
        if (next.done === true) break;
        this.#rest = next.value;
        continue;
      }
      const piece = this.#rest.subarray(0, length - have);
      this.#rest = this.#rest.subarray(piece.length);
      pieces.push(piece);
      have += piece.length;
    }
    if (have === 0 && length > 0) return undefined;
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  async skip(length: number): Promise<void> {
    let left = length;
    while (left > 0) {
      if (this.#rest.length === 0) {
        const next = await this.#chunks.next();
        if (next.done === true) throw new DamagedTar('file');
        this.#rest = next.value;
        continue;
      }
      const piece = Math.min(left, this.#rest.length);
      this.#rest = this.#rest.subarray(piece);
      left -= piece;
    }
  }
}
