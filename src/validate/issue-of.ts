import { type Diagnostic, type Language, textOf } from '../diagnostics.js';
import type { Issue } from './result.js';

const OUTCOME_CODES: Readonly<Record<string, string>> = {
  FKI6102: 'too-long',
  FKI6107: 'not-supported',
  FKI6108: 'too-costly',
  FKI6109: 'exception',
  FKI6113: 'not-supported',
};

/** A diagnostic of the reader as a finding: the resource could not be judged, so it is fatal. */
export function issueOf(found: Diagnostic, language: Language): Issue {
  return {
    id: found.code,
    rules: [],
    severity: 'fatal',
    code: OUTCOME_CODES[found.code] ?? 'structure',
    expression: '',
    text: textOf(found, language),
  };
}
