import type { JsonObject } from '../../guide/index.js';
import { make, type Task } from './report.js';

/** What a judge says of a resource: the compiled validators' findings, as far as a repair reads them. */
export interface JudgeIssue {
  readonly id: string;
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  readonly expression: string;
  readonly text: string;
}
export type Judge = (resource: JsonObject, profile: string) => readonly JudgeIssue[];

export interface Repaired {
  readonly resource: JsonObject;
  /** What could not be mended: a finding for the author. */
  readonly issues: readonly JudgeIssue[];
}

/** How many instances a repair may try before it gives up. */
const TRIES = 60;

/**
 * Makes an instance and, where the judge rejects it, searches for one that it does not: first other values (another seed), then
 * one optional element fewer or more at a time, keeping each change that lessens the findings.
 */
export function repaired(task: Task, judge: Judge | undefined): Repaired {
  const decisions = new Map<string, boolean>();
  const attempt = (choices: ReadonlyMap<string, boolean>, seed: string): Repaired => {
    const resource = make({ ...task, seed, choices, decided: (id, included) => decisions.set(id, included) });
    const issues = judge?.(resource, task.structure.url).filter(({ severity }) => severity !== 'information') ?? [];
    return { resource, issues };
  };
  let choices = new Map<string, boolean>(task.choices);
  let seed = task.seed;
  let best = attempt(choices, seed);
  let tries = 0;
  for (let again = 1; best.issues.length > 0 && again <= 4; again++, tries++) {
    const other = attempt(choices, `${task.seed} ${again}`);
    if (other.issues.length < best.issues.length) {
      best = other;
      seed = `${task.seed} ${again}`;
    }
  }
  for (let better = true; better && best.issues.length > 0 && tries < TRIES; ) {
    better = false;
    for (const [id, included] of [...decisions]) {
      if (best.issues.length === 0 || tries >= TRIES) break;
      const flipped = new Map(choices).set(id, !included);
      tries++;
      const other = attempt(flipped, seed);
      if (other.issues.length < best.issues.length) {
        best = other;
        choices = flipped;
        better = true;
      }
    }
  }
  return best;
}
