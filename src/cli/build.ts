import { watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { CompileResult } from '../compile/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { Emitter } from '../emit/emitter.js';
import type { Resource } from '../guide/index.js';
import { checkAll } from './checks.js';
import { MadeFiles } from './emit.js';
import { optionsFor } from './emit-options.js';
import { epochOf } from './epoch.js';
import { keeping } from './kept-work.js';
import { OutputFolder, type Written } from './output.js';
import { compileGuide } from './pipeline.js';
import { countOf } from './print-diagnostics.js';
import { SecondThread } from './second/thread.js';
import type { Stages } from './stages.js';
import { DEFINITIONS, targetFiles } from './target-files.js';
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
  const targets = [...(settings.only === undefined ? [DEFINITIONS] : []), ...emitters.map(({ target }) => target)];
  // First of all, so that an output that cannot be written is known before the work is done.
  const folder = new OutputFolder(settings.out, settings.shownOut);
  let second: SecondThread | undefined;
  try {
    const {
      guide,
      diagnostics: compiled,
      compiled: { source },
    } = await compileGuide(
      settings.directory,
      {
        offline: settings.offline,
        check: false,
        onCompiled: (made) => {
          second = startSecond(settings, folder, targets, emitters, made);
        },
      },
      stages,
    );
    /** What is wrong with the guide, once the second thread knows it. */
    const check = async (): Promise<readonly Diagnostic[]> => {
      const diagnostics = [...compiled, ...((await second?.checked()) ?? (await checkAll(guide)))];
      const errors = countOf(diagnostics, 'error');
      if (errors > 0) throw new Faulty([...diagnostics, diagnostic('FKI6030', { errors })]);
      return diagnostics;
    };
    let diagnostics: readonly Diagnostic[] = [];
    if (second === undefined || countOf(compiled, 'error') > 0) diagnostics = await check();

    const made = new MadeFiles();
    const epoch = epochOf(guide.meta.date, settings.environment);
    const results = new Map<string, TargetResult>();
    const note = ({ paths }: TargetResult) => `${paths.length} files`;
    const elsewhere = second === undefined ? [] : standingAlone(targets, emitters);
    const makeHere = async (target: string): Promise<TargetResult> => {
      const result: TargetResult = { paths: [], found: [] };
      const options = await optionsFor(target, made, (module) =>
        keeping(guide, source.packages, second?.share(module)),
      );
      for await (const file of targetFiles(target, guide, { made, epoch, options }, (each) =>
        result.found.push(each),
      )) {
        result.paths.push(file.path);
        await folder.put(file);
      }
      return result;
    };
    // What two threads do together comes last, when both have done what each does alone.
    const here = targets.filter((target) => !elsewhere.includes(target));
    try {
      for (const target of here.filter((each) => each !== SHARED))
        results.set(target, await stages.run(target, () => makeHere(target), note));
    } catch (thrown) {
      // What is wrong with the guide explains why something could not be made of it.
      if (second !== undefined) await check();
      throw thrown;
    }
    // Before what takes longest.
    if (second !== undefined) diagnostics = await check();
    for (const target of here.filter((each) => each === SHARED))
      results.set(target, await stages.run(target, () => makeHere(target), note));
    for (const target of elsewhere) {
      const fromThere = async (): Promise<TargetResult> => {
        const there = await second!.made(target);
        if (there === undefined) return makeHere(target);
        for (const file of there.files) folder.take(file);
        return { paths: there.files.map(({ path }) => path), found: [...there.found] };
      };
      results.set(target, await stages.run(target, fromThere, note));
    }
    folder.commit((path) => settings.only === undefined || targets.some((target) => path.startsWith(`${target}/`)));
    const inOrder = targets.map((target) => ({ target, ...results.get(target)! }));
    return {
      rows: inOrder.map(({ target, paths }) => rowOf(target, paths, folder, settings)),
      diagnostics: [...diagnostics, ...inOrder.flatMap(({ found }) => found)],
    };
  } catch (thrown) {
    if (!(thrown instanceof Faulty)) throw thrown;
    return { rows: [], diagnostics: thrown.diagnostics };
  } finally {
    await second?.close();
    folder.abandon();
  }
}

/** A guide with errors: nothing is written of it. */
class Faulty extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('The guide has errors.');
  }
}

interface TargetResult {
  readonly paths: string[];
  readonly found: Diagnostic[];
}

/** The target that two threads work on together. */
const SHARED = 'examples';

/** Another thread is worth its start where there are examples to be made of many profiles. */
function startSecond(
  { directory, offline, environment }: BuildSettings,
  folder: OutputFolder,
  targets: readonly string[],
  emitters: readonly Emitter[],
  { resources }: CompileResult,
): SecondThread | undefined {
  if (!targets.includes(SHARED)) return undefined;
  const { SOURCE_DATE_EPOCH, FKI_THREADS } = environment;
  const settings = {
    directory,
    offline,
    targets: standingAlone(targets, emitters),
    place: folder.place,
    environment: { SOURCE_DATE_EPOCH, FKI_THREADS },
  };
  return SecondThread.start(settings, resources.filter(({ resource }) => isProfile(resource)).length);
}

const isProfile = ({ resourceType, derivation, type }: Resource): boolean =>
  resourceType === 'StructureDefinition' && derivation === 'constraint' && type !== 'Extension';

/** Targets that need nothing of the examples and validators, and that these do not need: they can be made anywhere. */
function standingAlone(targets: readonly string[], emitters: readonly Emitter[]): readonly string[] {
  const needsOf = (target: string) => emitters.find((each) => each.target === target)?.needs ?? [];
  const together = new Set([SHARED]);
  for (let size = 0; size !== together.size; ) {
    size = together.size;
    for (const target of targets) {
      if (needsOf(target).some((needed) => together.has(needed))) together.add(target);
      if (together.has(target)) for (const needed of needsOf(target)) together.add(needed);
    }
  }
  return targets.filter((target) => !together.has(target));
}

function rowOf(target: string, paths: readonly string[], folder: OutputFolder, { shownOut }: BuildSettings): MadeRow {
  const written: Written = folder.count(paths);
  const path = target === DEFINITIONS ? shownOut : join(shownOut, target);
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
