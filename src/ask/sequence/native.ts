/** Rules that an expression cannot say, because they need a calendar or all citizens: found here by the name that the rule gives. */
import type { Language } from '../../diagnostics.js';
import type { Issue, SequenceRule, Validators } from '../../validate/index.js';

export type NativeCheck = 'daily-delivery' | 'one-day-a-report' | 'new-report-id';

export function nativeRule(validators: Validators, check: NativeCheck): SequenceRule | undefined {
  return validators.rulesOverReports?.find(({ native }) => native === check);
}

export function brokenIssue(rule: SequenceRule, language: Language, detail = ''): Issue {
  const text = language === 'da' ? (rule.da ?? rule.en) : rule.en;
  return {
    id: rule.id,
    rules: rule.rules,
    severity: rule.severity,
    code: 'invariant',
    expression: 'Bundle',
    text: `${rule.key}: ${text}${detail}`,
    ...(rule.at === undefined ? {} : { source: rule.at }),
  };
}
