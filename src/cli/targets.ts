import { diagnostic, Failure } from '../diagnostics.js';
import type { Emitter } from '../emit/emitter.js';

/** A target of `fki build`, loaded when it is asked for. */
export interface Target {
  readonly target: string;
  readonly load: () => Promise<Emitter>;
}

/** Every emitter there is, in the order of the table that a build ends with. */
export const TARGETS: readonly Target[] = [
  { target: 'package', load: async () => (await import('../emit/package/index.js')).packageEmitter },
  { target: 'validators', load: async () => (await import('./validator-files.js')).validatorsWithRunner },
  { target: 'examples', load: async () => (await import('../emit/examples/index.js')).examples as Emitter },
  { target: 'overview', load: async () => (await import('../emit/overview/index.js')).overview },
  { target: 'catalog', load: async () => (await import('../emit/catalog/index.js')).catalog },
  {
    target: 'sdk/typescript',
    load: async () => (await import('../emit/sdk/typescript/index.js')).typescriptSdk as Emitter,
  },
];

/** The emitters asked for and those they need, each after what it needs. */
export async function emittersFor(only: readonly string[] | undefined): Promise<readonly Emitter[]> {
  const chosen = only === undefined ? TARGETS : only.flatMap((name) => targetsNamed(name));
  const ordered: Emitter[] = [];
  const visiting: string[] = [];
  const visit = async ({ target, load }: Target): Promise<void> => {
    if (ordered.some((emitter) => emitter.target === target)) return;
    if (visiting.includes(target)) throw new Error(`targets need each other: ${[...visiting, target].join(' → ')}`);
    visiting.push(target);
    const emitter = await load();
    for (const needed of emitter.needs) for (const each of targetsNamed(needed, true)) await visit(each);
    visiting.pop();
    ordered.push(emitter);
  };
  for (const target of chosen) await visit(target);
  return ordered;
}

/** `sdk` names all below it. */
function targetsNamed(name: string, needed = false): readonly Target[] {
  const found = TARGETS.filter(({ target }) => target === name || target.startsWith(`${name}/`));
  if (found.length === 0 && !needed) {
    const targets = TARGETS.map(({ target }) => target).join(', ');
    throw new Failure([diagnostic('FKI6026', { target: name, targets })]);
  }
  return found;
}
