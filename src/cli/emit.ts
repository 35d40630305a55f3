import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics.js';
import type { EmitContext, Emitter, Made, OutputFile } from '../emit/emitter.js';
import type { Guide } from '../guide/index.js';

/** What emitters that have run have made; a file's bytes are rendered once, whoever asks for them first. */
export class MadeFiles implements Made {
  readonly #byTarget = new Map<string, Map<string, OutputFile>>();

  add(target: string, file: OutputFile): OutputFile {
    const kept = rememberContent(file);
    let files = this.#byTarget.get(target);
    if (files === undefined) {
      files = new Map();
      this.#byTarget.set(target, files);
    }
    files.set(file.path, kept);
    return kept;
  }

  files(target: string): readonly OutputFile[] {
    return [...(this.#byTarget.get(target)?.values() ?? [])];
  }

  /** Names what targets have made, by content. */
  hashOf(targets: readonly string[]): string {
    const hash = createHash('sha256');
    for (const target of targets) {
      for (const [path, { key }] of [...(this.#byTarget.get(target) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        hash.update(`${target} ${path} ${key}\n`);
      }
    }
    return hash.digest('hex');
  }

  file(target: string, path: string): OutputFile | undefined {
    return this.#byTarget.get(target)?.get(path);
  }
}

function rememberContent(file: OutputFile): OutputFile {
  let content: string | Uint8Array | undefined;
  return {
    path: file.path,
    key: file.key,
    content() {
      if (content !== undefined) return content;
      const rendered = file.content();
      if (typeof rendered === 'string' || rendered instanceof Uint8Array) content = rendered;
      return rendered;
    },
  };
}

export interface EmitSettings {
  readonly made: MadeFiles;
  readonly epoch: number;
  readonly options: unknown;
  readonly report: (found: Diagnostic) => void;
}

/** Runs one emitter, and keeps what it makes for those that need it. */
export async function* emitTarget(emitter: Emitter, guide: Guide, settings: EmitSettings): AsyncGenerator<OutputFile> {
  const { made, epoch, options, report } = settings;
  const context: EmitContext = { made, epoch, options: options ?? {}, report };
  const needed = emitter.needs.length === 0 ? undefined : made.hashOf(emitter.needs);
  for await (const file of emitter.emit(guide, context)) {
    // An emitter knows what of the Guide a file is made from, not what the targets that it reads were made from.
    const key = needed === undefined ? file.key : createHash('sha256').update(`${file.key} ${needed}`).digest('hex');
    yield made.add(emitter.target, { path: file.path, key, content: () => file.content() });
  }
}
