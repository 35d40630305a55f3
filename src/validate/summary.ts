import { type Issue, type IssueSeverity, isAtLeast, type Result } from './result.js';

/** What a run came to. */
export interface Summary {
  resources: number;
  invalid: number;
  readonly issues: Record<IssueSeverity, number>;
  suppressed: number;
  /** Files in folders and packages that hold no FHIR resource. */
  skipped: number;
  /** Findings by id, and by FKI rule. */
  readonly byId: Map<string, { count: number; readonly severity: IssueSeverity; readonly rules: readonly string[] }>;
}

export function newSummary(): Summary {
  return {
    resources: 0,
    invalid: 0,
    issues: { fatal: 0, error: 0, warning: 0, information: 0 },
    suppressed: 0,
    skipped: 0,
    byId: new Map(),
  };
}

/** Ids come from the guide, so they are few; a hostile input cannot make more than this many rows. */
const MOST_IDS = 10_000;

export function count(summary: Summary, result: Result): void {
  summary.resources++;
  if (!result.valid) summary.invalid++;
  for (const issue of result.issues) {
    summary.issues[issue.severity]++;
    const row = summary.byId.get(issue.id);
    if (row !== undefined) row.count++;
    else if (summary.byId.size < MOST_IDS) {
      summary.byId.set(issue.id, { count: 1, severity: issue.severity, rules: issue.rules });
    }
  }
}

export interface ShowLimits {
  readonly severity: IssueSeverity;
  readonly maxIssues?: number;
}

const RANK: readonly IssueSeverity[] = ['fatal', 'error', 'warning', 'information'];

/** What of a result is shown: the verdict stays that of all its issues. The gravest come through a limit first. */
export function shown(result: Result, { severity, maxIssues }: ShowLimits): Result {
  const issues =
    severity === 'information' ? result.issues : result.issues.filter((issue) => isAtLeast(issue.severity, severity));
  if (maxIssues === undefined || issues.length <= maxIssues) {
    return issues === result.issues ? result : { ...result, issues };
  }
  const kept = new Set<Issue>();
  for (const each of RANK) {
    for (const issue of issues) if (issue.severity === each && kept.size < maxIssues) kept.add(issue);
  }
  return { ...result, issues: issues.filter((issue) => kept.has(issue)), omitted: issues.length - kept.size };
}
