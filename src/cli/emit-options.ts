import { createHash } from 'node:crypto';
import type { ExampleOptions, Judge, Share } from '../emit/examples/index.js';
import { loadValidators } from '../validate/index.js';
import { placeValidators } from './compiled-validators.js';
import type { MadeFiles } from './emit.js';
import { remembering } from './remember.js';

/** What an emitter is given beside the Guide. `shareBy`: how the work on examples is shared, judged by the validators in a module. */
export async function optionsFor(
  target: string,
  made: MadeFiles,
  shareBy?: (module: string) => Share,
): Promise<object> {
  if (target !== 'examples') return {};
  const module = await placed(made);
  const validators = await loadValidators(module);
  const { judgeInOrder } = await import('../ask/sequence/index.js');
  const options: ExampleOptions = {
    judge: await judgeOf(module),
    inOrder: (reports) => judgeInOrder(reports, validators).issues,
  };
  return shareBy === undefined ? options : { ...options, share: shareBy(module) };
}

/** Validators running: examples are made to satisfy them. */
export async function judgeOf(module: string): Promise<Judge> {
  const { validateResource } = await loadValidators(module);
  return remembering((resource, profile) =>
    validateResource(resource, { profiles: [profile], allowExampleUrls: true }),
  );
}

/** URL of the validators that were emitted just now. */
async function placed(made: MadeFiles): Promise<string> {
  const { runnable } = await import('./validator-files.js');
  const files = runnable(made.files('validators'));
  const key = createHash('sha256');
  for (const { path, key: content } of files) key.update(`${path} ${content}\n`);
  const { module } = await placeValidators(key.digest('hex'), async function* () {
    yield* files;
  });
  return module;
}
