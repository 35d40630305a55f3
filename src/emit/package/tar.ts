/** Tar archives in memory: written the same from the same files, read from anyone within limits. POSIX.1-1988 (ustar). */

export interface ArchiveFile {
  /** With `/`, below the archive's root. */
  readonly path: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;

/** An archive of files in the order given, every one with the same time, owner and mode. */
export function writeTar(files: readonly ArchiveFile[], epoch: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { path, content } of files) {
    const split = splitName(path);
    if (split === undefined) parts.push(...longName(path, epoch));
    parts.push(
      header(split ?? { name: utf8(path).subarray(0, NAME_BYTES), prefix: utf8('') }, content.length, '0', epoch),
    );
    parts.push(content, padding(content.length));
  }
  // The end: two empty blocks, and no padding to a tape's record.
  parts.push(new Uint8Array(2 * BLOCK));
  return Buffer.concat(parts);
}

interface SplitName {
  readonly name: Uint8Array;
  readonly prefix: Uint8Array;
}

/** A path of up to 100 bytes as it is, a longer one cut at a `/`; undefined where no cut fits. */
function splitName(path: string): SplitName | undefined {
  if (utf8(path).length <= NAME_BYTES) return { name: utf8(path), prefix: utf8('') };
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const [prefix, name] = [utf8(path.slice(0, at)), utf8(path.slice(at + 1))];
    if (prefix.length <= PREFIX_BYTES && name.length <= NAME_BYTES) return { name, prefix };
  }
  return undefined;
}

/** A pax header that says the path of the file after it. */
function longName(path: string, epoch: number): readonly Uint8Array[] {
  const record = paxRecord('path', path);
  return [header({ name: utf8('pax'), prefix: utf8('') }, record.length, 'x', epoch), record, padding(record.length)];
}

/** `<length> path=<value>\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): Uint8Array {
  const rest = utf8(` ${key}=${value}\n`).length;
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return utf8(`${length} ${key}=${value}\n`);
}

function header({ name, prefix }: SplitName, size: number, type: '0' | 'x', epoch: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  block.set(name, 0);
  block.set(octal(0o644, 8), 100);
  block.set(octal(0, 8), 108);
  block.set(octal(0, 8), 116);
  block.set(octal(size, 12), 124);
  block.set(octal(Math.max(0, epoch), 12), 136);
  block.set(utf8('        '), 148);
  block.set(utf8(type), 156);
  block.set(utf8('ustar\x0000'), 257);
  block.set(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return block;
}

function octal(value: number, width: number): Uint8Array {
  return utf8(`${value.toString(8).padStart(width - 1, '0')}\0`);
}

function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** Why an archive was not read, in words. */
export class TarError extends Error {
  constructor(readonly reason: { readonly en: string; readonly da: string }) {
    super(reason.en);
  }
}

/** The files of an archive, in its order. Links, devices and names that lead out of it are refused. */
export function readTar(bytes: Uint8Array, limit = 200_000): readonly ArchiveFile[] {
  const files: ArchiveFile[] = [];
  let long: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const block = bytes.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const size = number(block, 124, 12);
    const start = at + BLOCK;
    if (!isSummed(block) || size === undefined || start + size > bytes.length)
      throw new TarError({ en: 'it is not a whole tar archive', da: 'den er ikke et helt tar-arkiv' });
    const content = bytes.subarray(start, start + size);
    const type = String.fromCharCode(block[156] ?? 0);
    if (type === 'x' || type === 'L') long = type === 'x' ? paxPath(content) : text(content, 0, content.length);
    else if (type === '0' || type === '\0' || type === '7') {
      files.push({ path: safe(long ?? pathOf(block)), content });
      long = undefined;
    } else if (type === '5' || type === 'g') long = undefined;
    else throw new TarError({ en: 'it holds links or devices', da: 'den indeholder links eller enheder' });
    if (files.length > limit)
      throw new TarError({ en: `it holds more than ${limit} files`, da: `den indeholder over ${limit} filer` });
    at = start + size + ((BLOCK - (size % BLOCK)) % BLOCK);
  }
  return files;
}

function pathOf(block: Uint8Array): string {
  const prefix = text(block, 257, 5) === 'ustar' ? text(block, 345, PREFIX_BYTES) : '';
  const name = text(block, 0, NAME_BYTES);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function safe(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '');
  if (plain.startsWith('/') || /^[A-Za-z]:/.test(plain) || plain.split('/').includes('..')) {
    throw new TarError({ en: 'it names files outside itself', da: 'den nævner filer uden for sig selv' });
  }
  return plain;
}

function paxPath(content: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(content).toString('utf8'))?.[1];
}

function text(block: Uint8Array, start: number, length: number): string {
  const bytes = block.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString('utf8');
}

function number(block: Uint8Array, start: number, length: number): number | undefined {
  const digits = text(block, start, length).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** Whether the header's checksum is right: the sum of its bytes, those of the checksum itself taken as spaces. */
function isSummed(block: Uint8Array): boolean {
  const stated = number(block, 148, 8);
  const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  return stated === sum;
}
