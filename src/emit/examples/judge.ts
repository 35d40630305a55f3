import type { JsonObject } from '../../guide/index.js';

/** What a judge says of a resource: the compiled validators' findings, as far as a repair reads them. */
export interface JudgeIssue {
  readonly id: string;
  readonly rules: readonly string[];
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  readonly expression: string;
  /** Canonical of the profile that says so. */
  readonly profile?: string;
  readonly text: string;
}
export type Judge = (resource: JsonObject, profile: string) => readonly JudgeIssue[];

/** Says of each of some reports, sent in this order to one who had none before, what of the rules over several reports it breaks. */
export type SequenceJudge = (reports: readonly JsonObject[]) => readonly (readonly JudgeIssue[])[];
