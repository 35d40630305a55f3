/** Example data: instances of every profile of the Guide, made from the Guide alone. */
import { createHash } from 'node:crypto';
import type { Guide, JsonObject, Structure } from '../../guide/index.js';
import type { EmitContext, Emitter, OutputFile } from '../emitter.js';
import type { Mode } from './instance.js';
import type { Judge } from './judge.js';
import { pathwayFiles } from './pathways/index.js';
import { repaired } from './repair.js';
import { exampleId } from './report.js';

export type { Mode } from './instance.js';
export type { Judge, JudgeIssue } from './judge.js';
export { make, type Task } from './report.js';

export interface ExampleOptions {
  readonly seed?: string;
  /** YYYY-MM-DD; else the guide's own date. */
  readonly asOf?: string;
  readonly modes?: readonly Mode[];
  /** Canonicals or ids of the profiles to make; else all of the guide's. */
  readonly profiles?: readonly string[];
  /** How many of each mode. */
  readonly count?: number;
  /** The compiled validators; without them instances are made but not judged. */
  readonly judge?: Judge;
}

/** Emits a minimal and a typical instance of each concrete profile, and citizens' pathways. */
export const examples: Emitter<ExampleOptions> = {
  target: 'examples',
  needs: ['validators'],
  async *emit(guide: Guide, context: EmitContext<ExampleOptions>): AsyncIterable<OutputFile> {
    const { options } = context;
    const asOf = options.asOf ?? new Date(context.epoch * 1000).toISOString().slice(0, 10);
    const seed = options.seed ?? guide.meta.packageId;
    for (const structure of wanted(guide, options.profiles)) {
      for (const mode of options.modes ?? (['minimal', 'typical'] as const)) {
        for (let n = 1; n <= (options.count ?? 1); n++) {
          const id = n === 1 ? exampleId(structure, mode) : `${exampleId(structure, mode).slice(0, 58)}-${n}`;
          yield {
            path: `${mode}/${structure.id}${n === 1 ? '' : `-${n}`}.json`,
            key: createHash('sha256').update([structure.hash, mode, seed, asOf, n].join('\n')).digest('hex'),
            content: () => {
              const { resource } = repaired({ guide, structure, mode, id, seed, asOf }, options.judge);
              return `${JSON.stringify(resource, null, 2)}\n`;
            },
          };
        }
      }
    }
    if (options.profiles === undefined)
      yield* pathwayFiles(guide, { seed, asOf, judge: options.judge }, context.report);
  },
};

/** The concrete profiles of resources: what an instance can be made of. */
function wanted(guide: Guide, profiles: readonly string[] | undefined): readonly Structure[] {
  const concrete = guide.profiles.filter(({ abstract, kind }) => !abstract && kind === 'resource');
  const chosen =
    profiles === undefined
      ? concrete
      : profiles.flatMap(
          (name) =>
            concrete.find(({ id, url }) => id === name || url === name) ?? guide.definitions.structure(name) ?? [],
        );
  return [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export type { JsonObject };
