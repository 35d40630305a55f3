/** Lines set aside on disk by shard, so that however long the input is, one shard of it is in memory at a time. */
import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const MOST_BUFFERED = 16 * 1024 * 1024;

export class Spool {
  readonly #parts = new Map<string, { path: string; lines: string[]; bytes: number }>();
  #buffered = 0;

  constructor(private readonly folder: string) {}

  /** Adds a line; it must hold no line break. */
  add(name: string, line: string): void {
    let part = this.#parts.get(name);
    if (part === undefined) {
      part = { path: join(this.folder, `${name}.lines`), lines: [], bytes: 0 };
      this.#parts.set(name, part);
    }
    part.lines.push(line);
    part.bytes += line.length + 1;
    this.#buffered += line.length + 1;
    if (this.#buffered > MOST_BUFFERED) this.flush();
  }

  flush(): void {
    for (const part of this.#parts.values()) {
      if (part.lines.length > 0) appendFileSync(part.path, `${part.lines.join('\n')}\n`, { mode: 0o600 });
      part.lines = [];
    }
    this.#buffered = 0;
  }

  /** What there is, once all is on disk: by name, with an idea of its size. */
  parts(): readonly { readonly name: string; readonly path: string; readonly size: number }[] {
    this.flush();
    return [...this.#parts]
      .map(([name, { path, bytes }]) => ({ name, path, size: bytes }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** The lines of a file as pieces of its bytes: nothing is decoded that is not asked for. */
export function* linesIn(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) yield bytes.subarray(from, to);
    from = to + 1;
  }
}

/** The fields of a line, the last of which may be long: `count` fields with tabs between. */
export function fieldsOf(line: Buffer, count: number): readonly Buffer[] {
  const fields: Buffer[] = [];
  let from = 0;
  while (fields.length < count - 1) {
    const tab = line.indexOf(9, from);
    if (tab < 0) break;
    fields.push(line.subarray(from, tab));
    from = tab + 1;
  }
  fields.push(line.subarray(from));
  return fields;
}

/** A file of the state, as the manifest names it. */
export interface KeptFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a file of the state in pieces, and knows its hash. It counts only once the manifest names it. */
export class KeptWriter {
  readonly #hash = createHash('sha256');
  readonly #descriptor: number;
  #pieces: Uint8Array[] = [];
  #buffered = 0;
  #bytes = 0;

  constructor(
    folder: string,
    private readonly file: string,
  ) {
    this.#descriptor = openSync(join(folder, file), 'w', 0o600);
  }

  add(piece: Uint8Array | string): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.#pieces.push(bytes);
    this.#buffered += bytes.length;
    if (this.#buffered > 1024 * 1024) this.#write();
  }

  #write(): void {
    const bytes = Buffer.concat(this.#pieces);
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    this.#bytes += bytes.length;
    this.#pieces = [];
    this.#buffered = 0;
  }

  close(): KeptFile {
    this.#write();
    closeSync(this.#descriptor);
    return { file: this.file, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}

/** The bytes of a file of the state; undefined where they are not those that were written. */
export function readKept(folder: string, { file, bytes, sha256 }: KeptFile): Buffer | undefined {
  let content: Buffer;
  try {
    content = readFileSync(join(folder, file));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
  if (content.length !== bytes) return undefined;
  return createHash('sha256').update(content).digest('hex') === sha256 ? content : undefined;
}
