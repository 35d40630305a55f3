import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { sequenceOf } from '../ask/sequence/index.js';
import { type Diagnostic, diagnostic, Failure } from '../diagnostics.js';
import {
  type Engine,
  type Judge,
  judgeWith,
  loadValidators,
  loadXml,
  Pool,
  type ReadArguments,
  type WorkerSettings,
} from '../validate/index.js';
import { type PlacedValidators, placedIn, placeValidators } from './compiled-validators.js';
import { toolchainFingerprint } from './fingerprint.js';
import { openGiven, toolchainVersion } from './pipeline.js';
import type { Stages } from './stages.js';
import { validatorFiles } from './validator-files.js';

/** Validators compiled for definitions that are loaded with requests: as many as are kept at a time. */
const MOST_KEPT = 32;

export interface EngineSettings {
  /** `--package`. */
  readonly packages: readonly string[];
  readonly offline: boolean;
  readonly stages: Stages;
  readonly report: (found: Diagnostic) => void;
}

/** The validators that a run asks for: this project's own, or compiled for the packages given. */
export async function engineFor(read: ReadArguments, settings: EngineSettings): Promise<Engine> {
  const placed = settings.packages.length > 0 ? await validatorsOf(settings.packages, settings) : ownValidators();
  const validators = await loadValidators(placed.module);
  const xml = await loadXml(placed.xml);
  const judge = judgeWith(validators, read.options, xml, read.request.severity);
  const kept = new Map<string, Promise<Judge>>();
  const worker = fileURLToPath(new URL('../validate/worker-main.js', import.meta.url));
  const shards = fileURLToPath(new URL('../ask/sequence/worker-main.js', import.meta.url));
  const workerData: WorkerSettings = {
    validators: placed.module,
    xml: placed.xml,
    options: read.options,
    severity: read.request.severity,
  };
  return {
    judge,
    openPool: () =>
      new Pool(
        (limits) => new Worker(worker, { workerData, resourceLimits: limits }),
        read.threads,
        read.request.language,
      ),
    judgeFor: async (load) => {
      if (load.length === 0) return judge;
      const key = load.join('\n');
      let found = kept.get(key);
      if (found === undefined) {
        const base = settings.packages.length > 0 ? settings.packages : ownPackage();
        found = validatorsOf([...load, ...base], settings).then((each) => judgeOf(each, read));
        if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
        kept.set(key, found);
      }
      return found;
    },
    openSequence: (given) =>
      sequenceOf({
        ...given,
        validators,
        xml,
        language: read.request.language,
        showValues: read.options.showValues === true,
        threads: read.threads,
        openWorker: () => new Worker(shards, { workerData: { validators: placed.module } }),
      }),
    version: toolchainVersion(),
  };
}

async function judgeOf(placed: PlacedValidators, { options }: ReadArguments): Promise<Judge> {
  return judgeWith(await loadValidators(placed.module), options, await loadXml(placed.xml));
}

/** The root of the project that this toolchain stands in. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export function ownValidators(): PlacedValidators {
  const folder = join(PROJECT, 'dist', 'validators');
  if (!existsSync(join(folder, 'index.js')))
    throw new Failure([diagnostic('FKI6010', { path: join(folder, 'index.js') })]);
  return placedIn(folder);
}

function ownPackage(): readonly string[] {
  const folder = join(PROJECT, 'dist', 'package');
  const archive = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.tgz')) : undefined;
  if (archive === undefined) throw new Failure([diagnostic('FKI6010', { path: folder })]);
  return [join(folder, archive)];
}

/** Compiles validators for definitions, or finds them in the cache. */
export async function validatorsOf(
  given: readonly string[],
  { offline, stages, report }: Omit<EngineSettings, 'packages'>,
): Promise<PlacedValidators> {
  const opened = await stages.run('packages', () => openGiven(given, { offline }));
  const errors = opened.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Failure(errors);
  for (const each of opened.diagnostics) report(each);
  const key = createHash('sha256').update(toolchainFingerprint()).update(opened.hash).digest('hex');
  return stages.run('validators', () =>
    placeValidators(key, async function* () {
      yield* validatorFiles(await opened.guide(report));
    }),
  );
}
