import type { Result } from '../result.js';
import type { Summary } from '../summary.js';
import type { MakeReporter } from './reporter.js';

/** One result as `cli.md` has it; a request's own id stands first. */
export function resultJson(result: Result): Record<string, unknown> {
  const { source, line, resourceType, id, valid, issues, omitted, request } = result;
  return {
    ...(request === undefined ? {} : { id: request }),
    source,
    ...(line === undefined ? {} : { line }),
    ...(resourceType === undefined ? {} : { resourceType }),
    ...(id === undefined || request !== undefined ? {} : { id }),
    valid,
    issues: issues.map((issue) => ({
      id: issue.id,
      rules: issue.rules,
      severity: issue.severity,
      code: issue.code,
      expression: issue.expression,
      ...(issue.line === undefined ? {} : { line: issue.line, column: issue.column }),
      ...(issue.profile === undefined ? {} : { profile: issue.profile }),
      text: issue.text,
      ...(issue.source === undefined ? {} : { source: issue.source }),
    })),
    ...(omitted === undefined ? {} : { omitted }),
  };
}

/** A line a resource. */
export const ndjsonReporter: MakeReporter = () => ({
  result: (result) => `${JSON.stringify(resultJson(result))}\n`,
  end: () => '',
});

/** One object: the results, then what they come to. */
export const jsonReporter: MakeReporter = () => {
  let isFirst = true;
  return {
    start: () => '{"resources":[',
    result: (result) => {
      const lead = isFirst ? '\n' : ',\n';
      isFirst = false;
      return lead + JSON.stringify(resultJson(result));
    },
    end: (summary) => `${isFirst ? '' : '\n'}],\n"summary":${JSON.stringify(summaryJson(summary))}}\n`,
  };
};

function summaryJson({ resources, invalid, issues, suppressed, skipped, byId }: Summary): Record<string, unknown> {
  const rows = [...byId].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    resources,
    valid: resources - invalid,
    invalid,
    issues,
    suppressed,
    skipped,
    byId: rows.map(([id, { count, severity, rules }]) => ({ id, severity, rules, count })),
  };
}
