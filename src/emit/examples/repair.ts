import type { JsonObject } from '../../guide/index.js';
import { corrections } from './corrections.js';
import { invariantOf } from './invariants.js';
import { pointerOf } from './json.js';
import type { Judge, JudgeIssue } from './judge.js';
import { type Made, made, reportsWith, sceneWithin, type Task } from './report.js';
import { random } from './seed.js';
import { Solver } from './solve/solve.js';
import { World } from './solve/world.js';

export interface Repaired extends Made {
  /** What could not be mended: a finding for the author. */
  readonly issues: readonly JudgeIssue[];
}

/** How many other seeds are tried before the values that there are get mended one by one. */
const SEEDS = 2;
/** How many edits of one invariant the judge is asked about. */
const CANDIDATES = 16;
/** How many invariants of one instance are mended. */
const ROUNDS = 24;
/** How many times the judge is asked about one instance. */
const QUESTIONS = 150;
/** How many optional elements are left out or put in, where nothing else has helped. */
const FLIPS = 12;

/**
 * Makes an instance and, where the judge rejects it, mends it: each invariant that fails is made true by what its own expression asks for,
 * the judge having the last word; then other seeds, and optional elements left out or put in, while that lessens the findings.
 */
export function repaired(task: Task, given: Judge | undefined): Repaired {
  let asked = 0;
  const judge: Judge | undefined =
    given === undefined
      ? undefined
      : (resource, profile) => {
          asked++;
          return given(resource, profile);
        };
  const decisions = new Map<string, boolean>();
  const attempt = (choices: ReadonlyMap<string, boolean>, seed: string): Repaired => {
    const first = made({ ...task, seed, choices, decided: (id, included) => decisions.set(id, included) });
    if (judge === undefined) return { ...first, issues: [] };
    return mended({ ...task, seed }, { ...first, issues: serious(judge, first) }, judge);
  };
  let choices = new Map<string, boolean>(task.choices);
  let seed = task.seed;
  let best = attempt(choices, seed);
  for (let again = 1; best.issues.length > 0 && again <= SEEDS && asked < QUESTIONS; again++) {
    const other = attempt(choices, `${task.seed} ${again}`);
    if (weight(other) < weight(best)) {
      best = other;
      seed = `${task.seed} ${again}`;
    }
  }
  let tries = 0;
  for (let better = true; better && best.issues.length > 0 && tries < FLIPS && asked < QUESTIONS; ) {
    better = false;
    for (const [id, included] of [...decisions]) {
      if (best.issues.length === 0 || tries++ >= FLIPS || asked >= QUESTIONS) break;
      const flipped = new Map(choices).set(id, !included);
      const other = attempt(flipped, seed);
      if (weight(other) >= weight(best)) continue;
      best = other;
      choices = flipped;
      better = true;
    }
  }
  return best;
}

const serious = (judge: Judge, { resource, by }: Made): readonly JudgeIssue[] =>
  judge(resource, by.url).filter(({ severity }) => severity !== 'information');

/** An error weighs more than any number of warnings. */
const weight = ({ issues }: Repaired): number =>
  issues.reduce((sum, { severity }) => sum + (severity === 'warning' ? 1 : 1000), 0);

/** The instance with what is wrong made right one by one, as far as that goes. */
function mended(task: Task, from: Repaired, judge: Judge): Repaired {
  let best = from;
  const hopeless = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const issue = best.issues.find(({ id, expression }) => !hopeless.has(`${id} ${expression}`));
    if (issue === undefined) return best;
    const better = mend(task, best, issue, judge);
    if (better === undefined) hopeless.add(`${issue.id} ${issue.expression}`);
    else best = better;
  }
  return best;
}

function mend(task: Task, from: Repaired, issue: JudgeIssue, judge: Judge): Repaired | undefined {
  let tries = 0;
  let best: Repaired | undefined;
  for (const resource of mends(task, from.resource, issue)) {
    if (resource === from.resource) continue;
    if (++tries > CANDIDATES) break;
    const other = { resource, by: from.by };
    const candidate = { ...other, issues: serious(judge, other) };
    if (weight(candidate) >= weight(best ?? from)) continue;
    best = candidate;
    // Nothing new is wrong: what is best among the rest need not be known.
    if (candidate.issues.every((each) => from.issues.some((known) => sameIssue(each, known)))) break;
  }
  return best;
}

/** Edits that should do away with a finding. */
export function* mends(task: Task, resource: JsonObject, issue: JudgeIssue): Generator<JsonObject> {
  const expression = issue.id.includes('#') ? invariantOf(task.guide, issue.id)?.expression : undefined;
  if (expression !== undefined) yield* solverFor(task).aim(expression, true, resource, pointerOf(issue.expression));
  else yield* corrections(task, resource, issue);
}

const sameIssue = (a: JudgeIssue, b: JudgeIssue): boolean => a.id === b.id && a.expression === b.expression;

/** What makes expressions true or false of the task's instances. */
export function solverFor(task: Task): Solver {
  return new Solver(
    new World(task.guide),
    {
      scene: (root) => sceneWithin({ ...task, mode: 'minimal' }, root),
      entries: (root, type) => reportsWith(task, root, type),
    },
    random(task.seed, task.structure.url, task.id, 'solve'),
  );
}
