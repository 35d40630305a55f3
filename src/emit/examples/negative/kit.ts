/** The conformance kit: for every constraint one instance that breaks it and nothing else, as the validators judge. */
import type { Guide, JsonObject, Structure } from '../../../guide/index.js';
import { invariantOf } from '../invariants.js';
import { type Pointer, same, valueAt } from '../json.js';
import type { Judge, JudgeIssue } from '../judge.js';
import { mends, solverFor } from '../repair.js';
import { attempts } from './breaks.js';
import { type Constraint, constraintsOf, type Kind } from './constraints.js';
import type { Examples } from './examples.js';
import type { Attempt } from './ground.js';
import { grown } from './grown.js';
import { loose } from './loose.js';
import {
  type Base,
  type Broken,
  type Expected,
  isExpected,
  isSameFault,
  type Near,
  Search,
  type Whole,
} from './search.js';
import { hostsIn, type Sites, sitesOf } from './sites.js';

/** What came of one constraint, without the constraint: plain data. */
export type Outcome =
  | { readonly by: string; readonly resource: JsonObject; readonly expected: Expected }
  | Omit<Whole, 'constraint'>;

export function outcomeOf(found: Broken | Whole): Outcome {
  if ('expected' in found) return { by: found.by.url, resource: found.resource, expected: found.expected };
  const { constraint: _, ...rest } = found;
  return rest;
}

/** How often one thing that a break has brought with it is mended after the other. */
const ROUNDS = 4;
/** Edits of what a break has brought with it. */
const MENDS = 16;
/** Places in one base that are tried. */
const PLACES = 2;

export class Kit {
  private readonly grounds = new Map<Base, Grounds>();

  constructor(
    private readonly guide: Guide,
    private readonly judge: Judge,
    private readonly examples: Examples,
  ) {}

  /** Breaks everything that a structure says, in the bases that hold it, the best first. */
  *breakAll(structure: Structure, bases: readonly Base[]): Generator<Broken | Whole> {
    const constraints = constraintsOf(this.guide, structure);
    if (constraints.length === 0) return;
    const right = bases.filter(({ made }) => made.issues.length === 0);
    const { examples, judge } = this;
    const all = function* (): Generator<Base> {
      yield* right;
      // What an author wrote may have what nothing generated has.
      yield* examples.of(structure);
    };
    let freed: readonly Base[] | undefined;
    for (const constraint of constraints) {
      const search = new Search(constraint);
      let broken = this.breakIn(search, all());
      if (broken === undefined && search.mayBreakElsewhere()) {
        freed ??= right.flatMap((base) => loose(base, judge) ?? []);
        broken = this.breakIn(search, freed);
      }
      yield broken ?? search.outcome();
    }
  }

  /** What was found of everything that a structure says, found elsewhere. */
  broken(structure: Structure, outcomes: readonly Outcome[]): readonly (Broken | Whole)[] {
    return constraintsOf(this.guide, structure).map((constraint, i) => {
      const outcome = outcomes[i]!;
      if (!('expected' in outcome)) return { constraint, ...outcome };
      const { by: url, resource, expected } = outcome;
      const by = url === structure.url ? structure : this.guide.definitions.structure(url)!;
      return { constraint, by, resource, expected };
    });
  }

  private breakIn(search: Search, bases: Iterable<Base>): Broken | undefined {
    const { constraint } = search;
    for (const base of bases) {
      if (search.isHopeless) break;
      const grounds = this.groundsOf(base);
      for (const top of (grounds.hosts.get(constraint.structure.url) ?? []).slice(0, PLACES)) {
        const sites = grounds.sites(constraint.structure, top);
        const ground = grown(constraint, { task: base.task, root: base.made.resource, sites, top });
        for (const attempt of attempts(constraint, ground)) {
          if (attempt.resource === ground.root) continue;
          if (search.isSpent()) break;
          const found = this.serious(attempt.resource, base);
          const alone = search.take(attempt, found, base);
          if (alone !== undefined) return alone;
        }
        search.next();
      }
    }
    for (const near of search.nearest()) {
      const alone = this.alone(search, near);
      if (alone !== undefined) return alone;
    }
    return undefined;
  }

  /** What else the break has brought with it is mended, one finding after the other, if the break outlives that. */
  private alone(search: Search, { attempt, found, hit, base }: Near): Broken | undefined {
    const { constraint } = search;
    let now = { attempt, found };
    for (let round = 0; round < ROUNDS; round++) {
      const other = now.found.find((issue) => issue !== hit && !isSameFault(constraint, now.attempt, hit, issue));
      if (other === undefined) return search.take(now.attempt, now.found, base);
      const better = this.mendOne(constraint, now, other, base);
      if (better === undefined) return undefined;
      now = better;
    }
    return undefined;
  }

  private mendOne(
    constraint: Constraint,
    { attempt, found }: { readonly attempt: Attempt; readonly found: readonly JudgeIssue[] },
    other: JudgeIssue,
    base: Base,
  ): { readonly attempt: Attempt; readonly found: readonly JudgeIssue[] } | undefined {
    let tries = 0;
    for (const resource of mends(base.task, attempt.resource, other)) {
      if (resource === attempt.resource || this.undoes(constraint, attempt, resource, base)) continue;
      if (++tries > MENDS) return undefined;
      const left = this.serious(resource, base);
      if (left.length >= found.length && left.some((each) => !found.some((known) => isSame(each, known)))) continue;
      if (left.some((each) => isExpected(constraint, attempt, each)) && !left.some((each) => isSame(each, other)))
        return { attempt: { ...attempt, resource }, found: left };
    }
    return undefined;
  }

  /** Whether a mend takes back what breaks the constraint: no need to ask about it. */
  private undoes(
    { kind, invariant }: Constraint,
    { at, resource }: Attempt,
    mended: JsonObject,
    { task }: Base,
  ): boolean {
    const [place] = at;
    if (place === undefined) return false;
    if (OF_A_VALUE.has(kind)) return !same(valueAt(mended, place), valueAt(resource, place));
    const stated = invariant && invariantOf(this.guide, `${invariant.source}#${invariant.key}`)?.expression;
    return stated !== undefined && solverFor(task).holds(stated, mended, place);
  }

  private serious(resource: JsonObject, base: Base): readonly JudgeIssue[] {
    return this.judge(resource, base.made.by.url).filter(({ severity }) => severity !== 'information');
  }

  /** Where structures stand in a base. */
  groundsOf(base: Base): Grounds {
    let known = this.grounds.get(base);
    if (known === undefined) {
      known = new Grounds(this.guide, base);
      this.grounds.set(base, known);
    }
    return known;
  }
}

class Grounds {
  readonly hosts: ReadonlyMap<string, readonly Pointer[]>;
  private readonly known = new Map<string, Sites>();

  constructor(
    private readonly guide: Guide,
    private readonly base: Base,
  ) {
    this.hosts = hostsIn(guide, base.made.resource, base.made.by);
  }

  sites(structure: Structure, top: Pointer): Sites {
    const key = `${structure.url} ${top.join('/')}`;
    let found = this.known.get(key);
    if (found === undefined) {
      found = sitesOf(this.guide, this.base.made.resource, structure, top);
      this.known.set(key, found);
    }
    return found;
  }
}

const OF_A_VALUE: ReadonlySet<Kind> = new Set([
  'type',
  'target',
  'binding',
  'fixed',
  'pattern',
  'length',
  'least',
  'most',
]);

const isSame = (a: JudgeIssue, b: JudgeIssue): boolean => a.id === b.id && a.expression === b.expression;
