import { watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { OutputFile } from '../emit/emitter.js';
import { emitTarget, MadeFiles } from './emit.js';
import { optionsFor } from './emit-options.js';
import { epochOf } from './epoch.js';
import { guideFiles } from './guide-files.js';
import { OutputFolder, type Written } from './output.js';
import { compileGuide } from './pipeline.js';
import { countOf } from './print-diagnostics.js';
import type { Stages } from './stages.js';
import { emittersFor } from './targets.js';

export interface BuildSettings {
  readonly directory: string;
  /** The folder of outputs, and as the user wrote it. */
  readonly out: string;
  readonly shownOut: string;
  readonly only?: readonly string[];
  readonly offline: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** One row of the table that a build ends with. */
export interface MadeRow {
  readonly target: string;
  /** As the user can open it. */
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
  readonly changed: number;
}

export interface BuildResult {
  readonly rows: readonly MadeRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a project and runs its emitters. With an error in the FSH nothing is written, and the last diagnostic says so. */
export async function buildProject(settings: BuildSettings, stages: Stages): Promise<BuildResult> {
  const emitters = await emittersFor(settings.only);
  // First of all, so that an output that cannot be written is known before the work is done.
  const folder = new OutputFolder(settings.out, settings.shownOut);
  try {
    const { guide, diagnostics: compiled } = await compileGuide(
      settings.directory,
      { offline: settings.offline },
      stages,
    );
    const { checkCodes, checkModels } = await import('../guide/index.js');
    const diagnostics = [...compiled, ...checkCodes(guide), ...checkModels(guide)];
    const errors = countOf(diagnostics, 'error');
    if (errors > 0) return { rows: [], diagnostics: [...diagnostics, diagnostic('FKI6030', { errors })] };

    const found: Diagnostic[] = [...diagnostics];
    const made = new MadeFiles();
    const epoch = epochOf(guide.meta.date, settings.environment);
    const rows: { target: string; files: OutputFile[] }[] = [];
    const put = async (target: string, prefix: string, files: AsyncIterable<OutputFile> | Iterable<OutputFile>) => {
      const row = { target, files: [] as OutputFile[] };
      for await (const file of files) {
        row.files.push(file);
        await folder.put({ path: prefix + file.path, key: file.key, content: () => file.content() });
      }
      rows.push(row);
      return row;
    };
    const note = ({ files }: { files: readonly OutputFile[] }) => `${files.length} files`;
    if (settings.only === undefined)
      await stages.run('definitions', () => put('definitions', '', guideFiles(guide)), note);
    for (const emitter of emitters) {
      const { target } = emitter;
      await stages.run(
        target,
        async () => {
          const options = await optionsFor(target, guide, made);
          const emitted = emitTarget(emitter, guide, { made, epoch, options, report: (each) => found.push(each) });
          return put(target, `${target}/`, emitted);
        },
        note,
      );
    }
    const targets = rows.map(({ target }) => target);
    folder.commit((path) => settings.only === undefined || targets.some((target) => path.startsWith(`${target}/`)));
    return { rows: rows.map(({ target, files }) => rowOf(target, files, folder, settings)), diagnostics: found };
  } finally {
    folder.abandon();
  }
}

function rowOf(
  target: string,
  files: readonly OutputFile[],
  folder: OutputFolder,
  { shownOut }: BuildSettings,
): MadeRow {
  const prefix = target === 'definitions' ? '' : `${target}/`;
  const written: Written = folder.count(files.map(({ path }) => prefix + path));
  const path = target === 'definitions' ? shownOut : join(shownOut, target);
  return { target, path, files: written.files, bytes: written.bytes, changed: written.changed };
}

/**
 * Builds again whenever a source has changed and a moment has passed without another change. Never resolves but by `stop`.
 */
export async function watchProject(
  settings: BuildSettings,
  build: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const quietMs = 150;
  const directory = resolve(settings.directory);
  const out = resolve(settings.out);
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(directory, { recursive: true }, (_event, name) => {
    const path = name ?? '';
    const below = relative(out, join(directory, path));
    if (!/^(fsh|input|sushi-config\.yaml|sushi-config\.yml|ig\.ini)(\/|\\|$)/.test(path) || !below.startsWith('..'))
      return;
    clearTimeout(timer);
    timer = setTimeout(() => wake(), quietMs);
  });
  watcher.on('error', () => {
    // A folder that went away while it was looked at; the next change is seen by its parent.
  });
  stop.addEventListener('abort', () => {
    watcher.close();
    wake();
  });
  while (!stop.aborted) {
    const changed = new Promise<void>((done) => {
      wake = done;
    });
    await build();
    await changed;
  }
  clearTimeout(timer);
}
