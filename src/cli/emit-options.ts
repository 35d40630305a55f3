import { createHash } from 'node:crypto';
import type { ExampleOptions } from '../emit/examples/index.js';
import type { Guide } from '../guide/index.js';
import { loadValidators } from '../validate/index.js';
import { placeValidators } from './compiled-validators.js';
import type { MadeFiles } from './emit.js';

/** What an emitter is given beside the Guide. */
export async function optionsFor(target: string, _guide: Guide, made: MadeFiles): Promise<object> {
  return target === 'examples' ? { judge: await judgeOf(made) } : {};
}

/** The validators that were emitted just now, running: examples are made to satisfy them. */
async function judgeOf(made: MadeFiles): Promise<NonNullable<ExampleOptions['judge']>> {
  const { runnable } = await import('./validator-files.js');
  const files = runnable(made.files('validators'));
  const key = createHash('sha256');
  for (const { path, key: content } of files) key.update(`${path} ${content}\n`);
  const { module } = await placeValidators(key.digest('hex'), async function* () {
    yield* files;
  });
  const { validateResource } = await loadValidators(module);
  return (resource, profile) => validateResource(resource, { profiles: [profile], allowExampleUrls: true });
}
