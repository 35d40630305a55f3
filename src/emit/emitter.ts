import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics.js';
import type { Guide } from '../guide/index.js';

/**
 * One target: a pure function of the Guide. No clock, no random, no disk, no network; sorted; the same Guide gives the same bytes.
 */
export interface Emitter<Options = unknown> {
  /** `validators`, `examples`, `sdk/typescript`, `catalog`, `package`, …: also the folder below `dist/`. */
  readonly target: string;
  /** Targets whose output it reads: examples need validators, site needs all. */
  readonly needs: readonly string[];
  emit(guide: Guide, context: EmitContext<Options>): AsyncIterable<OutputFile>;
}

export interface EmitContext<Options = unknown> {
  /** What the targets in `needs` have made. */
  readonly made: Made;
  readonly options: Options;
  /** Seconds since 1970: SOURCE_DATE_EPOCH, else the guide's own date. */
  readonly epoch: number;
  readonly report: (found: Diagnostic) => void;
}

/** Output of the targets that have run, by target and path. */
export interface Made {
  files(target: string): readonly OutputFile[];
  file(target: string, path: string): OutputFile | undefined;
}

export interface OutputFile {
  /** Below the target's folder, with `/`. */
  readonly path: string;
  /** Hash of the parts of the Guide (and of the emitter's version) that the file is made from: same key, same bytes, no need to render. */
  readonly key: string;
  content(): string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** A file's content, gathered where it comes in pieces. */
export async function bytesOf(file: OutputFile): Promise<string | Uint8Array> {
  const content = file.content();
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A file of a text that is already there: its key is the hash of the text. */
export function textFile(path: string, text: string): OutputFile {
  return { path, key: createHash('sha256').update(text).digest('hex'), content: () => text };
}

/**
 * The validators' front as users import it; by what name it goes in a package where that has been linked from it; and all of the package linked
 * into one module, which needs nothing beside it.
 */
export const FRONT = 'index.js';
export const MODULES = 'modules.js';
export const WHOLE = 'whole.js';
