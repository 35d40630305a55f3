import type { Issue, Result } from '../result.js';
import type { MakeReporter } from './reporter.js';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';

/** A result as a FHIR OperationOutcome, with HL7's extensions for message id, line, column and file. */
export function outcomeOf(result: Result, language: 'en' | 'da' = 'en'): Record<string, unknown> {
  const issues = result.issues.length > 0 ? result.issues.map(issueJson) : [allOk(language)];
  const file = [{ url: `${HL7}/operationoutcome-file`, valueString: placeOf(result) }];
  return { resourceType: 'OperationOutcome', ...(result.source === '' ? {} : { extension: file }), issue: issues };
}

function placeOf({ source, line }: Result): string {
  return line === undefined ? source : `${source}:${line}`;
}

function issueJson(issue: Issue): Record<string, unknown> {
  const extension = [
    ...(issue.line === undefined
      ? []
      : [
          { url: `${HL7}/operationoutcome-issue-line`, valueInteger: issue.line },
          { url: `${HL7}/operationoutcome-issue-col`, valueInteger: issue.column ?? 1 },
        ]),
    { url: `${HL7}/operationoutcome-message-id`, valueCode: issue.id },
    ...(issue.source === undefined ? [] : [{ url: `${HL7}/operationoutcome-issue-source`, valueString: issue.source }]),
  ];
  const codings = issue.rules.map((rule) => ({ code: rule }));
  return {
    extension,
    severity: issue.severity,
    code: issue.code,
    details: { ...(codings.length === 0 ? {} : { coding: codings }), text: issue.text },
    ...(issue.profile === undefined ? {} : { diagnostics: issue.profile }),
    ...(issue.expression === '' ? {} : { expression: [issue.expression] }),
  };
}

/** An OperationOutcome has at least one issue. */
function allOk(language: 'en' | 'da'): Record<string, unknown> {
  return {
    severity: 'information',
    code: 'informational',
    details: { text: language === 'da' ? 'Ingen fund' : 'No issues found' },
  };
}

/** One OperationOutcome; for several resources a Bundle of them. */
export const outcomeReporter: MakeReporter = ({ language }) => {
  let held: string | undefined;
  let several = false;
  return {
    result: (result) => {
      const text = JSON.stringify(outcomeOf(result, language));
      if (held === undefined) {
        held = text;
        return '';
      }
      const lead = several ? '' : `{"resourceType":"Bundle","type":"collection","entry":[\n{"resource":${held}}`;
      several = true;
      return `${lead},\n{"resource":${text}}`;
    },
    end: () => {
      if (several) return '\n]}\n';
      const none = { resourceType: 'OperationOutcome', issue: [allOk(language)] };
      return `${held ?? JSON.stringify(none)}\n`;
    },
  };
};
