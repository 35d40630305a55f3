/** The search for an instance that breaks one constraint and nothing else: what is told of it, and when it is given up. */
import type { JsonObject, Structure } from '../../../guide/index.js';
import { pointerOf } from '../json.js';
import type { JudgeIssue } from '../judge.js';
import type { Repaired } from '../repair.js';
import type { Task } from '../report.js';
import { IDS } from './breaks.js';
import type { Constraint } from './constraints.js';
import type { Attempt } from './ground.js';

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

/** An edit that breaks the constraint, and what is found of it and of what it brings with it. */
export interface Near {
  readonly attempt: Attempt;
  readonly found: readonly JudgeIssue[];
  readonly hit: JudgeIssue;
  readonly base: Base;
}

/** What no instance breaks alone, and why. */
export interface Whole {
  readonly constraint: Constraint;
  readonly reason: string;
  /** What else says so: broken, that is broken too. */
  readonly implied?: string;
}

/** Edits that are tried in one place. */
const TRIES = 8;
/** Edits that are tried in all; of what another statement implies anyway, only a few. */
const MOST = 40;
const MOST_IMPLIED = 2;
/** Edits that break the constraint and something else, in one base: more of them seldom help. */
const HITS = 3;
/** Edits that R4 itself finds the same fault in: where there are so many, all others are found twice, too. */
const MOST_TWICE = 3;
/** Edits whose other findings are mended, those that have the fewest first. */
const MOST_MENDED = 8;
/** Other findings that are worth mending. */
const MOST_OTHERS = 3;

/** The search for an instance that breaks one constraint: what came nearest so far, and how much has been tried. */
export class Search {
  private tries = 0;
  private all = 0;
  private hits = 0;
  private bases = 0;
  private near: Near[] = [];
  /** What an edit brought with it, by its ids, and could not be mended. */
  private readonly unmended = new Set<string>();
  private reason = '';
  /** R4 itself finds the same fault in the same place. */
  private twice: Broken | undefined;
  private foundTwice = 0;
  /** Something less severe is found as well. */
  private withLess: Broken | undefined;
  /** What else says so: R4 itself, or slices that know their items by it. */
  private implied: string | undefined;

  constructor(readonly constraint: Constraint) {}

  isSpent(): boolean {
    if (this.isHopeless) return true;
    const most = this.constraint.implied === undefined ? MOST : MOST_IMPLIED;
    return this.tries++ >= TRIES || this.all++ >= most || this.hits >= HITS;
  }
  /** Whether no edit anywhere can be expected to break the constraint alone. */
  get isHopeless(): boolean {
    return this.foundTwice >= MOST_TWICE;
  }
  /**
   * The edits to mend, until one of them is: what nothing else implies, and R4 itself does not say of the same place. Of those that bring
   * the same findings with them only the first: what could not be mended once seldom can be another time.
   */
  *nearest(): Generator<Near> {
    if (this.constraint.implied !== undefined || this.twice !== undefined) return;
    const nearest = this.near.toSorted((a, b) => a.found.length - b.found.length).slice(0, MOST_MENDED);
    this.near = [];
    for (const near of nearest) {
      const others = near.found.flatMap((issue) => (issue === near.hit ? [] : issue.id)).sort();
      const key = others.join(' ');
      if (this.unmended.has(key)) continue;
      yield near;
      this.unmended.add(key);
    }
  }
  /** Whether it is worth looking beyond the report, with as many tries again. */
  mayBreakElsewhere(): boolean {
    this.all = 0;
    return this.constraint.implied === undefined && this.twice === undefined && this.withLess === undefined;
  }

  /** The next place or base. */
  next(): void {
    this.tries = 0;
    this.hits = 0;
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
    const others = found.filter((issue) => issue !== hit && !isSameFault(constraint, attempt, hit, issue));
    if (others.length === 0) {
      this.twice ??= broken;
      this.foundTwice++;
    } else if (others.every(({ severity }) => !isError(severity) && severity !== hit.severity))
      this.withLess ??= broken;
    else if (others.every((issue) => isR4(issue) || MEMBERSHIP.test(issue.id)))
      this.implied ??= others.every(isR4) ? `R4 (${namesOf(others)})` : 'the slices that tell such values apart';
    if (others.length > 0 && found.length <= MOST_OTHERS + 1) this.near.push({ attempt, found, hit, base });
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

const isError = (severity: string): boolean => severity === 'error' || severity === 'fatal';

/** Whether a finding is the one that breaking the constraint should have; `byAny`: whoever says so. */
export function isExpected(
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

/** Whether another finding tells of the same fault: R4 says the same of the place, or one wrong code is told twice. */
export function isSameFault(constraint: Constraint, attempt: Attempt, hit: JudgeIssue, other: JudgeIssue): boolean {
  if (isExpected(constraint, attempt, other, true)) return true;
  return other.id === 'UNABLE_TO_INFER_CODESYSTEM' && other.expression === hit.expression;
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
