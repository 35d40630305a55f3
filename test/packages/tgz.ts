/** Writes archives, honest and other, for tests: a tar writer that would refuse nothing. */
import { gzipSync } from 'node:zlib';

export interface Packed {
  readonly path: string;
  readonly content: string;
  /** `0` file, `1` hard link, `2` symbolic link. */
  readonly type?: '0' | '1' | '2';
  readonly link?: string;
}

const BLOCK = 512;

export function tgz(entries: readonly Packed[]): Buffer {
  return gzipSync(tar(entries));
}

export function tar(entries: readonly Packed[]): Buffer {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content);
    return [header(entry, content.length), content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function header({ path, type = '0', link = '' }: Packed, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  block.write(path, 0, 100);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write(link, 157, 100);
  block.write('ustar\x0000', 257, 'binary');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
