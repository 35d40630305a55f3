/** The conformance kit: for every constraint one instance that breaks it and nothing else, as the validators judge. */
import type { Guide, JsonObject, Structure } from '../../../guide/index.js';
import { invariantOf } from '../invariants.js';
import { type Pointer, pointerOf } from '../json.js';
import type { Judge, JudgeIssue } from '../judge.js';
import { type Repaired, solverFor } from '../repair.js';
import type { Task } from '../report.js';
import { type Attempt, attempts, IDS } from './breaks.js';
import { type Constraint, constraintsOf } from './constraints.js';
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
}

/** Edits that the judge is asked about, for a constraint in one base. */
const TRIES = 14;
/** Edits whose other findings are mended. */
const ALONE = 4;
/** Edits of what a break has brought with it. */
const MENDS = 24;
/** Places in one base that are tried. */
const PLACES = 2;

export class Kit {
  private readonly grounds = new Map<Base, Grounds>();

  constructor(
    private readonly guide: Guide,
    private readonly judge: Judge,
  ) {}

  /** Breaks everything that a structure says, in the bases that hold it, the best first. */
  *breakAll(structure: Structure, bases: readonly Base[]): Generator<Broken | Whole> {
    const constraints = constraintsOf(this.guide, structure);
    if (constraints.length === 0) return;
    const right = bases.filter(({ made }) => made.issues.length === 0);
    for (const constraint of constraints) yield this.breakOne(constraint, right);
  }

  private breakOne(constraint: Constraint, bases: readonly Base[]): Broken | Whole {
    let second: Broken | undefined;
    let fallback: Broken | undefined;
    let reason = bases.length === 0 ? 'no instance of the profile is without findings' : '';
    for (const base of bases) {
      const grounds = this.groundsOf(base);
      for (const top of (grounds.hosts.get(constraint.structure.url) ?? []).slice(0, PLACES)) {
        const ground = {
          task: base.task,
          root: base.made.resource,
          sites: grounds.sites(constraint.structure, top),
          top,
        };
        let tries = 0;
        for (const attempt of attempts(constraint, ground)) {
          if (attempt.resource === base.made.resource) continue;
          if (++tries > TRIES) break;
          const found = this.judge(attempt.resource, base.made.by.url).filter(
            ({ severity }) => severity !== 'information',
          );
          const hits = found.filter((issue) => isExpected(constraint, attempt, issue));
          const hit = hits[0];
          const broken =
            hit === undefined
              ? undefined
              : { constraint, by: base.made.by, resource: attempt.resource, expected: expectedOf(hit) };
          if (broken !== undefined && found.length === 1) return broken;
          // R4 itself may find the same fault in the same place.
          if (broken !== undefined && found.every((issue) => isExpected(constraint, attempt, issue, true)))
            second ??= broken;
          if (
            broken !== undefined &&
            found.filter(({ severity }) => severity === hit!.severity || isError(severity)).length === 1
          )
            fallback ??= broken;
          if (broken !== undefined && tries <= ALONE) {
            const alone = this.alone(constraint, attempt, found, base);
            if (alone !== undefined) return alone;
          }
          const now = reasonOf(hit, found);
          if (rankOf(now) > rankOf(reason)) reason = now;
        }
        if (reason === '') reason = 'no edit of a right instance breaks it';
      }
      if (reason === '') reason = 'no right instance uses the structure';
    }
    const broken = second ?? fallback;
    if (broken !== undefined) return broken;
    return constraint.implied !== undefined
      ? { constraint, reason: `implied by ${constraint.implied}: ${reason}` }
      : { constraint, reason };
  }

  /** What else the break has brought with it is mended, if the break outlives that. */
  private alone(
    constraint: Constraint,
    attempt: Attempt,
    found: readonly JudgeIssue[],
    base: Base,
  ): Broken | undefined {
    const others = found.filter((issue) => !isExpected(constraint, attempt, issue, true));
    if (others.length > 2 || others.some(({ id }) => !id.includes('#'))) return undefined;
    let resource = attempt.resource;
    for (const issue of others) {
      const better = this.mendOne(constraint, { ...attempt, resource }, issue, base);
      if (better === undefined) return undefined;
      resource = better;
    }
    const left = this.serious(resource, base);
    const [hit] = left;
    return left.length === 1 && isExpected(constraint, attempt, hit!)
      ? { constraint, by: base.made.by, resource, expected: expectedOf(hit!) }
      : undefined;
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
  if (!byAny && kind !== 'invariant' && issue.profile !== undefined && issue.profile.split('|')[0] !== structure.url)
    return false;
  const place = pointerOf(issue.expression).join('/');
  return at.some((each) => each.join('/') === place);
}

const expectedOf = ({ id, rules, severity, expression }: JudgeIssue): Expected => ({ id, rules, severity, expression });

function reasonOf(hit: JudgeIssue | undefined, found: readonly JudgeIssue[]): string {
  if (found.length === 0) return 'the validators accept what breaks it';
  const others = found.filter((each) => each !== hit).map(({ id }) => id.split('/').at(-1)!);
  const named = [...new Set(others)].sort().slice(0, 3).join(', ');
  return hit === undefined ? `what breaks it is found as ${named}` : `it cannot be broken without ${named}`;
}

/** The nearer a try came, the more its reason says. */
const rankOf = (reason: string): number => NEARER.findIndex((each) => reason.startsWith(each));
const NEARER = ['no ', 'the validators', 'what breaks', 'it cannot'];
