/** Example data: instances of every profile of the Guide, made from the Guide alone. */
import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import type { Guide, JsonObject, Structure } from '../../guide/index.js';
import { type EmitContext, type Emitter, type OutputFile, textFile } from '../emitter.js';
import type { Mode } from './instance.js';
import type { Judge, JudgeIssue, SequenceJudge } from './judge.js';
import { type Base, negativeFiles } from './negative/index.js';
import { pathwayFiles } from './pathways/index.js';
import { readme } from './readme.js';
import { GROUNDS, Maker, MODES, type Share, type Worked, workOn } from './work.js';

export type { Mode } from './instance.js';
export type { Judge, JudgeIssue, SequenceJudge } from './judge.js';
export { make, type Task } from './report.js';
export { type Origin, type Share, type Worked, workOn } from './work.js';

export interface ExampleOptions {
  readonly seed?: string;
  /** YYYY-MM-DD; else the guide's own date. */
  readonly asOf?: string;
  readonly modes?: readonly Mode[];
  /** Canonicals or ids of the profiles to make; else all of the guide's. */
  readonly profiles?: readonly string[];
  /** How many of each mode. */
  readonly count?: number;
  /** Instances that are wrong on purpose; unless said otherwise they are made where there is a judge. */
  readonly negative?: boolean;
  /** The compiled validators; without them instances are made but not judged. */
  readonly judge?: Judge;
  /** Who else works on the profiles, where all are made and broken. */
  readonly share?: Share;
  /** The rules over several reports: the hand-written negatives that need them are then told as they are found. */
  readonly inOrder?: SequenceJudge;
}

/** Emits minimal, typical and maximal instances of each concrete profile, instances that break it, and citizens' pathways. */
export const examples: Emitter<ExampleOptions> = {
  target: 'examples',
  needs: ['validators'],
  async *emit(guide: Guide, context: EmitContext<ExampleOptions>): AsyncIterable<OutputFile> {
    const { options, report } = context;
    const { judge } = options;
    const asOf = options.asOf ?? new Date(context.epoch * 1000).toISOString().slice(0, 10);
    const seed = options.seed ?? guide.meta.packageId;
    const profiles = wanted(guide, options.profiles, report);
    const told = new Set<string>();
    const maker = new Maker(guide, judge, { seed, asOf });
    const worked: ReadonlyMap<string, Worked> =
      judge !== undefined && options.share !== undefined && isAll(options)
        ? await options.share({ seed, asOf }, profiles, workOn(guide, judge, { seed, asOf }, maker))
        : new Map();
    const made = (structure: Structure, mode: Mode, n: number): Base => {
      const base = maker.make(structure, mode, n, worked.get(structure.url));
      for (const issue of base.made.issues) {
        const found = `${structure.id} ${issue.id}`;
        if (!told.has(found)) report(unsatisfied(structure, issue));
        told.add(found);
      }
      return base;
    };
    for (const structure of profiles) {
      for (const mode of options.modes ?? MODES) {
        for (let n = 1; n <= (options.count ?? 1); n++) {
          yield {
            path: `${mode}/${structure.id}${n === 1 ? '' : `-${n}`}.json`,
            key: createHash('sha256').update([structure.hash, mode, seed, asOf, n].join('\n')).digest('hex'),
            content: () => `${JSON.stringify(made(structure, mode, n).made.resource, null, 2)}\n`,
          };
        }
      }
    }
    if (options.profiles === undefined) yield* pathwayFiles(guide, { seed, asOf, judge }, report);
    if (judge === undefined || maker.examples === undefined || options.negative === false) return;
    let negatives = 0;
    for (const file of negativeFiles({
      guide,
      judge,
      inOrder: options.inOrder,
      examples: maker.examples,
      worked,
      profiles,
      isWhole: options.profiles === undefined,
      bases: (structure) => GROUNDS.map((mode) => made(structure, mode, 1)),
    })) {
      negatives++;
      yield file;
    }
    if (options.profiles !== undefined) return;
    // The manifest is none of them.
    const text = readme(guide, {
      profiles: profiles.length,
      negatives: negatives - 1,
      pathways: guide.pathways.length,
      shown: profiles[0]?.id ?? 'rules',
    });
    yield textFile('README.md', text);
  },
};

/** Whether every profile is made in every way, and broken. */
const isAll = ({ profiles, modes, negative }: ExampleOptions): boolean =>
  profiles === undefined && modes === undefined && negative !== false;

/** What an author should know: the profile asks for something that no instance was found to meet. */
function unsatisfied(structure: Structure, issue: JudgeIssue): Diagnostic {
  const { id, expression, text } = issue;
  return diagnostic('FKI5001', { profile: structure.id, id, expression, text }, structure.source);
}

/** The concrete profiles of resources: what an instance can be made of. */
function wanted(
  guide: Guide,
  names: readonly string[] | undefined,
  report: (found: Diagnostic) => void,
): readonly Structure[] {
  const isConcrete = ({ abstract, kind }: Structure): boolean => !abstract && kind === 'resource';
  const chosen =
    names === undefined
      ? guide.profiles.filter(isConcrete)
      : names.flatMap((name) => {
          const found =
            guide.profiles.find(({ id, url }) => id === name || url === name) ?? guide.definitions.structure(name);
          if (found !== undefined && isConcrete(found)) return [found];
          report(diagnostic('FKI5002', { profile: name }));
          return [];
        });
  return [...new Set(chosen)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export type { JsonObject };
