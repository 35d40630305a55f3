import { createHash } from 'node:crypto';
import type { Judge } from '../emit/examples/index.js';
import type { Guide } from '../guide/index.js';
import { loadValidators } from '../validate/index.js';
import { placeValidators } from './compiled-validators.js';
import type { MadeFiles } from './emit.js';

/** What an emitter is given beside the Guide. */
export async function optionsFor(target: string, _guide: Guide, made: MadeFiles): Promise<object> {
  return target === 'examples' ? { judge: await judgeOf(made) } : {};
}

/** The validators that were emitted just now, running: examples are made to satisfy them. */
async function judgeOf(made: MadeFiles): Promise<Judge> {
  const { runnable } = await import('./validator-files.js');
  const files = runnable(made.files('validators'));
  const key = createHash('sha256');
  for (const { path, key: content } of files) key.update(`${path} ${content}\n`);
  const { module } = await placeValidators(key.digest('hex'), async function* () {
    yield* files;
  });
  const { validateResource } = await loadValidators(module);
  return remembering((resource, profile) =>
    validateResource(resource, { profiles: [profile], allowExampleUrls: true }),
  );
}

/** Every fifth resource that examples ask about has been asked about a moment ago, as another search came by the same edit. */
function remembering(judge: Judge): Judge {
  const most = 2000;
  const known = new Map<string, ReturnType<Judge>>();
  return (resource, profile) => {
    const key = `${profile} ${JSON.stringify(resource)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = judge(resource, profile);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
