import { createReadStream } from 'node:fs';
import { type Diagnostic, diagnostic, reasonOf } from '../../diagnostics.js';
import type { Form, ReadLimits, Unit } from '../unit.js';
import { DamagedGzip, gunzip, isGzip } from './gzip.js';
import type { Input } from './inputs.js';
import { isBlank, linesOf, wholeOf } from './lines.js';
import { DamagedTar, filesOfTar } from './tar.js';

type Chunks = AsyncIterable<Uint8Array>;

export interface ReadContext extends ReadLimits {
  readonly stdin: () => Chunks;
  /** Told of a file in a folder or a package that holds no FHIR resource. */
  readonly onSkipped: (source: string) => void;
}

/**
 * The resources of an input, one after the other. Whatever the bytes are, the reader goes on: what cannot be read becomes a unit with a
 * fault, and the next resource or file follows.
 */
export async function* unitsOf(input: Input, context: ReadContext): AsyncGenerator<Unit> {
  const source = input.path;
  try {
    if (source === '-') {
      yield* unitsOfUnknown(source, context.stdin(), context);
      return;
    }
    const name = source.toLowerCase();
    const bytes: Chunks = createReadStream(source, { highWaterMark: 256 * 1024 });
    if (/\.(tgz|tar\.gz)$/.test(name)) yield* unitsOfPackage(source, gunzip(bytes), context);
    else if (name.endsWith('.gz')) yield* unitsOfNamed(input, name.slice(0, -3), gunzip(bytes), context);
    else yield* unitsOfNamed(input, name, bytes, context);
  } catch (error) {
    yield { source, fault: readFault(source, error) };
  }
}

async function* unitsOfNamed(input: Input, name: string, chunks: Chunks, context: ReadContext): AsyncGenerator<Unit> {
  if (/\.(ndjson|jsonl)$/.test(name)) {
    yield* unitsOfLines(input.path, chunks, context);
    return;
  }
  const bytes = await wholeOf(chunks, context.maxBytes);
  if (bytes === undefined) {
    yield { source: input.path, fault: tooLong(context) };
    return;
  }
  if (!input.named && !mayBeResource(bytes)) {
    context.onSkipped(input.path);
    return;
  }
  yield { source: input.path, bytes, form: formOf(bytes, name) };
}

async function* unitsOfLines(source: string, chunks: Chunks, context: ReadContext): AsyncGenerator<Unit> {
  for await (const line of linesOf(chunks, context.maxBytes)) {
    if (line.bytes === undefined) yield { source, line: line.number, fault: tooLong(context) };
    else yield { source, line: line.number, bytes: line.bytes, form: 'json' };
  }
}

/** A FHIR package or any other tar archive: its resources, and its examples. */
async function* unitsOfPackage(source: string, chunks: Chunks, context: ReadContext): AsyncGenerator<Unit> {
  const wanted = (path: string) =>
    /\.(json|xml)$/i.test(path) && !/(^|\/)(package|\.index)\.json$|(^|\/)other\//i.test(path);
  for await (const { path, bytes } of filesOfTar(chunks, context.maxBytes, wanted)) {
    const entry = `${source}#${path}`;
    if (bytes === undefined) yield { source: entry, fault: tooLong(context) };
    else if (mayBeResource(bytes)) yield { source: entry, bytes, form: formOf(bytes, path.toLowerCase()) };
    else context.onSkipped(entry);
  }
}

/**
 * Standard input says nothing of its form, so the bytes do: gzip, XML, NDJSON where the first line is a whole JSON value with another
 * line behind it, else one JSON resource.
 */
async function* unitsOfUnknown(source: string, chunks: Chunks, context: ReadContext): AsyncGenerator<Unit> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await atLeast(iterator, 2);
  const replayed = replay(first, iterator);
  if (isGzip(first)) {
    yield* unitsOfUnknown(source, gunzip(replayed), context);
    return;
  }
  const head: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of replayed) {
    head.push(chunk);
    length += chunk.length;
    const isLong = length > context.maxBytes;
    if (chunk.includes(10) || isLong) {
      const bytes = Buffer.concat(head);
      const end = bytes.indexOf(10);
      if (isLong || (end >= 0 && isWholeJson(bytes.subarray(0, end)) && bytes[0] !== 0x3c)) {
        yield* unitsOfLines(source, replay(bytes, replayed), context);
        return;
      }
      if (end >= 0 && !isBlank(bytes.subarray(0, end))) {
        const whole = await wholeOf(replay(bytes, replayed), context.maxBytes);
        yield whole === undefined
          ? { source, fault: tooLong(context) }
          : { source, bytes: whole, form: formOf(whole, '') };
        return;
      }
    }
  }
  const bytes = Buffer.concat(head);
  if (isBlank(bytes)) yield { source, fault: diagnostic('FKI6106', {}) };
  else yield { source, bytes, form: formOf(bytes, '') };
}

function isWholeJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

async function atLeast(iterator: AsyncIterator<Uint8Array>, length: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let have = 0; have < length; ) {
    const next = await iterator.next();
    if (next.done === true) break;
    pieces.push(next.value);
    have += next.value.length;
  }
  return Buffer.concat(pieces);
}

/** The bytes, then what follows them. */
async function* replay(bytes: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield bytes;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** A file in a folder that names no resource type in JSON and no FHIR namespace in XML is something else: a manifest, a catalogue. */
function mayBeResource(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('"resourceType"') || buffer.includes('http://hl7.org/fhir');
}

function formOf(bytes: Uint8Array, name: string): Form {
  if (name.endsWith('.xml')) return 'xml';
  if (name.endsWith('.json')) return 'json';
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && isBlank(bytes.subarray(at, at + 1))) at++;
  return bytes[at] === 0x3c ? 'xml' : 'json';
}

function tooLong({ maxBytes }: ReadContext): Diagnostic {
  return diagnostic('FKI6102', { limit: maxBytes });
}

function readFault(path: string, error: unknown): Diagnostic {
  if (error instanceof DamagedGzip) return diagnostic('FKI6103', {});
  if (error instanceof DamagedTar) return diagnostic('FKI6104', {});
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  return diagnostic('FKI6004', { path, reason: reasonOf(error) ?? code });
}
