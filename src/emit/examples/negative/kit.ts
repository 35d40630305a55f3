/** The conformance kit: for every constraint one instance that breaks it and nothing else, as the validators judge. */
import type { Guide, JsonObject, Structure } from '../../../guide/index.js';
import { invariantOf } from '../invariants.js';
import { type Pointer, pointerOf } from '../json.js';
import type { Judge, JudgeIssue } from '../judge.js';
import { type Repaired, solverFor } from '../repair.js';
import type { Task } from '../report.js';
import { attempts, IDS } from './breaks.js';
import { type Constraint, constraintsOf } from './constraints.js';
import type { Examples } from './examples.js';
import type { Attempt } from './ground.js';
import { hostsIn, type Sites, sitesOf } from './sites.js';

/** A right instance to break, with the task that it was made by. */
export interface Base {
  readonly task: Task;
  readonly made: Repaired;
}

export interface Broken {
  readonly constraint: Constraint;
  /** The profile that the whole is judged by. */
  readonly by: Structure;
  readonly resource: JsonObject;
  readonly expected: Expected;
}

export interface Expected {
  readonly id: string;
  readonly rules: readonly string[];
  readonly severity: string;
  readonly expression: string;
}

/** What no instance breaks alone, and why. */
export interface Whole {
  readonly constraint: Constraint;
  readonly reason: string;
  /** What else says so: broken, that is broken too. */
  readonly implied?: string;
}

/** What came of one constraint, without the constraint: plain data. */
export type Outcome =
  | { readonly by: string; readonly resource: JsonObject; readonly expected: Expected }
  | Omit<Whole, 'constraint'>;

export function outcomeOf(found: Broken | Whole): Outcome {
  if ('expected' in found) return { by: found.by.url, resource: found.resource, expected: found.expected };
  const { constraint: _, ...rest } = found;
  return rest;
}

/** Edits that are tried in one place. */
const TRIES = 8;
/** Edits that are tried in all; of what another statement implies anyway, only a few. */
const MOST = 24;
const MOST_IMPLIED = 2;
/** Edits that break the constraint and something else: more of them seldom help. */
const HITS = 5;
/** Edits whose other findings are mended. */
const ALONE = 2;
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
    const examples = this.examples;
    const all = function* (): Generator<Base> {
      yield* right;
      // What an author wrote may have what nothing generated has.
      yield* examples.of(structure);
    };
    for (const constraint of constraints) yield this.breakOne(constraint, all());
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

  private breakOne(constraint: Constraint, bases: Iterable<Base>): Broken | Whole {
    const search = new Search(constraint);
    for (const base of bases) {
      const grounds = this.groundsOf(base);
      for (const top of (grounds.hosts.get(constraint.structure.url) ?? []).slice(0, PLACES)) {
        const sites = grounds.sites(constraint.structure, top);
        for (const attempt of attempts(constraint, { task: base.task, root: base.made.resource, sites, top })) {
          if (attempt.resource === base.made.resource) continue;
          if (search.isSpent()) break;
          const found = this.serious(attempt.resource, base);
          const alone = search.take(attempt, found, base) ?? this.alone(search, attempt, found, base);
          if (alone !== undefined) return alone;
        }
        search.next();
      }
    }
    return search.outcome();
  }

  /** What else the break has brought with it is mended, if the break outlives that. */
  private alone(search: Search, attempt: Attempt, found: readonly JudgeIssue[], base: Base): Broken | undefined {
    const { constraint } = search;
    const others = found.filter((issue) => !isExpected(constraint, attempt, issue, true));
    if (others.length === found.length || others.length > 2 || others.some(({ id }) => !id.includes('#')))
      return undefined;
    if (!search.mayMend()) return undefined;
    let { resource } = attempt;
    for (const issue of others) {
      const better = this.mendOne(constraint, { ...attempt, resource }, issue, base);
      if (better === undefined) return undefined;
      resource = better;
    }
    return search.take({ ...attempt, resource }, this.serious(resource, base), base);
  }

  private mendOne(constraint: Constraint, attempt: Attempt, issue: JudgeIssue, base: Base): JsonObject | undefined {
    const expression = invariantOf(this.guide, issue.id)?.expression;
    if (expression === undefined) return undefined;
    let tries = 0;
    for (const resource of solverFor(base.task).aim(expression, true, attempt.resource, pointerOf(issue.expression))) {
      if (++tries > MENDS) return undefined;
      const left = this.serious(resource, base);
      if (left.some((each) => isExpected(constraint, attempt, each)) && !left.some(({ id }) => id === issue.id))
        return resource;
    }
    return undefined;
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

/** The search for an instance that breaks one constraint: what came nearest so far, and how much has been tried. */
class Search {
  private tries = 0;
  private all = 0;
  private hits = 0;
  private mends = 0;
  private bases = 0;
  private reason = '';
  /** R4 itself finds the same fault in the same place. */
  private twice: Broken | undefined;
  /** Something less severe is found as well. */
  private withLess: Broken | undefined;
  /** What else says so: R4 itself, or slices that know their items by it. */
  private implied: string | undefined;

  constructor(readonly constraint: Constraint) {}

  isSpent(): boolean {
    const most = this.constraint.implied === undefined ? MOST : MOST_IMPLIED;
    return this.tries++ >= TRIES || this.all++ >= most || this.hits >= HITS;
  }
  mayMend(): boolean {
    return this.mends++ < ALONE;
  }

  /** The next place or base. */
  next(): void {
    this.tries = 0;
    this.bases++;
  }

  /** The broken instance, where nothing else is found in it. */
  take(attempt: Attempt, found: readonly JudgeIssue[], base: Base): Broken | undefined {
    const { constraint } = this;
    const hit = found.find((issue) => isExpected(constraint, attempt, issue));
    const now = reasonOf(hit, found);
    if (rankOf(now) > rankOf(this.reason)) this.reason = now;
    if (hit === undefined) return undefined;
    this.hits++;
    const broken: Broken = { constraint, by: base.made.by, resource: attempt.resource, expected: expectedOf(hit) };
    if (found.length === 1) return broken;
    const others = found.filter((issue) => issue !== hit && !isExpected(constraint, attempt, issue, true));
    if (others.length === 0) this.twice ??= broken;
    else if (others.every(({ severity }) => !isError(severity) && severity !== hit.severity)) this.withLess ??= broken;
    else if (others.every((issue) => isR4(issue) || MEMBERSHIP.test(issue.id)))
      this.implied ??= others.every(isR4) ? `R4 (${namesOf(others)})` : 'the slices that tell such values apart';
    return undefined;
  }

  outcome(): Broken | Whole {
    const { constraint } = this;
    const broken = this.twice ?? this.withLess;
    if (broken !== undefined) return broken;
    const reason =
      this.reason !== ''
        ? this.reason
        : this.bases === 0
          ? 'no right instance uses it'
          : 'no edit of a right instance breaks it';
    const implied = constraint.implied ?? this.implied;
    return { constraint, reason, ...(implied === undefined ? {} : { implied }) };
  }
}

/** Whether R4's own definitions say so: its types, its invariants, its vital signs. */
const isR4 = ({ id, profile }: JudgeIssue): boolean =>
  id.includes('#') ? id.startsWith(R4) : profile === undefined || profile.startsWith(R4);
const R4 = 'http://hl7.org/fhir/StructureDefinition/';
/** Findings that a value is no item of a slice. */
const MEMBERSHIP = /_NotSlice$|_Minimum_SLICE$|_MINIMUM_MAGIC$/;
const namesOf = (issues: readonly JudgeIssue[]): string =>
  [...new Set(issues.map(({ id }) => id.split('#').at(-1)!))].sort().join(', ');

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

const isError = (severity: string): boolean => severity === 'error' || severity === 'fatal';

function isExpected(
  { kind, invariant, element, structure }: Constraint,
  { at }: Attempt,
  issue: JudgeIssue,
  byAny = false,
): boolean {
  const severity =
    invariant?.severity ?? (kind === 'binding' && element.binding?.strength === 'extensible' ? 'warning' : 'error');
  if (issue.severity !== severity) return false;
  const isId = kind === 'invariant' ? issue.id === `${invariant!.source}#${invariant!.key}` : IDS[kind].test(issue.id);
  if (!isId) return false;
  if (
    !byAny &&
    kind !== 'invariant' &&
    kind !== 'context' &&
    issue.profile !== undefined &&
    issue.profile.split('|')[0] !== structure.url
  )
    return false;
  const place = pointerOf(issue.expression).join('/');
  return at.some((each) => each.join('/') === place);
}

const expectedOf = ({ id, rules, severity, expression }: JudgeIssue): Expected => ({ id, rules, severity, expression });

function reasonOf(hit: JudgeIssue | undefined, found: readonly JudgeIssue[]): string {
  if (found.length === 0) return 'the validators accept what breaks it';
  const others = found.filter((each) => each !== hit).map(({ id }) => id.split('/').at(-1)!);
  if (others.length === 0) return '';
  const named = [...new Set(others)].sort().slice(0, 3).join(', ');
  return hit === undefined ? `what breaks it is found as ${named}` : `it cannot be broken without ${named}`;
}

/** The nearer a try came, the more its reason says. */
const rankOf = (reason: string): number => NEARER.findIndex((each) => reason.startsWith(each));
const NEARER = ['no ', 'the validators', 'what breaks', 'it cannot'];
