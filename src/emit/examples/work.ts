/** The work on one profile: its instances, and its constraints broken. What comes of it is plain data, so that threads can share it. */
import type { Guide, JsonObject, Structure } from '../../guide/index.js';
import type { Mode } from './instance.js';
import type { Judge, JudgeIssue } from './judge.js';
import { type Base, Examples, Kit, type Outcome, outcomeOf } from './negative/index.js';
import { repaired } from './repair.js';
import { exampleId, type Task } from './report.js';

export const MODES: readonly Mode[] = ['minimal', 'typical', 'maximal'];
/** The order that constraints are tried in: what the profile speaks of, then all there may be, then as little as there may be. */
export const GROUNDS: readonly Mode[] = ['typical', 'maximal', 'minimal'];

/** What all instances are made with. */
export interface Origin {
  readonly seed: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** What came of one profile. */
export interface Worked {
  readonly made: Readonly<Record<string, MadeThere>>;
  /** Of each constraint, in their order. */
  readonly outcomes: readonly Outcome[];
}

/** An instance; `undefined` where an author's example stands for it. */
type MadeThere =
  | { readonly resource: JsonObject; readonly by: string; readonly issues: readonly JudgeIssue[] }
  | undefined;

/** Works on profiles together with others: gives what came of each, by canonical, whoever did it. */
export type Share = (
  origin: Origin,
  profiles: readonly Structure[],
  work: (profile: Structure) => Worked,
) => Promise<ReadonlyMap<string, Worked>>;

/** Makes instances of profiles, each once. */
export class Maker {
  readonly examples: Examples | undefined;
  private readonly known = new Map<string, Base>();

  constructor(
    private readonly guide: Guide,
    private readonly judge: Judge | undefined,
    private readonly origin: Origin,
  ) {
    this.examples = judge === undefined ? undefined : new Examples(guide, judge, origin);
  }

  /** The instance, and whether an author's example stands for it. Many of a kind are not kept: each is written and let go. */
  make(structure: Structure, mode: Mode, n: number, worked?: Worked): Base {
    const id = n === 1 ? exampleId(structure, mode) : `${exampleId(structure, mode).slice(0, 58)}-${n}`;
    const there = this.known.get(id);
    if (there !== undefined) return there;
    const task: Task = { guide: this.guide, structure, mode, id, ...this.origin };
    const base = (n === 1 ? this.fromThere(task, worked) : undefined) ?? this.fromHere(task);
    if (n === 1) this.known.set(id, base);
    return base;
  }

  private fromHere(task: Task): Base {
    const own: Base = { task, made: repaired(task, this.judge) };
    return own.made.issues.length === 0 ? own : (this.examples?.instead(task.structure) ?? own);
  }

  private fromThere(task: Task, worked: Worked | undefined): Base | undefined {
    if (worked === undefined) return undefined;
    const made = worked.made[task.mode];
    if (made === undefined) return this.examples?.instead(task.structure);
    const { resource, by, issues } = made;
    const judgedBy = by === task.structure.url ? task.structure : this.guide.profiles.find(({ url }) => url === by);
    return judgedBy === undefined ? undefined : { task, made: { resource, by: judgedBy, issues } };
  }
}

/** What works on a guide's profiles, one at a time and in any order. */
export function workOn(guide: Guide, judge: Judge, origin: Origin, maker = new Maker(guide, judge, origin)) {
  const kit = new Kit(guide, judge, maker.examples!);
  return (structure: Structure): Worked => {
    const made: Record<string, MadeThere> = {};
    for (const mode of MODES) {
      const { task, made: it } = maker.make(structure, mode, 1);
      const isOwn = task.structure === structure && task.id === exampleId(structure, mode);
      made[mode] = isOwn ? { resource: it.resource, by: it.by.url, issues: it.issues } : undefined;
    }
    const bases = GROUNDS.map((mode) => maker.make(structure, mode, 1));
    return { made, outcomes: [...kit.breakAll(structure, bases)].map(outcomeOf) };
  };
}
