import { type Issue, isError, type Result } from '../result.js';
import type { MakeReporter } from './reporter.js';
import { titleOf } from './text.js';

/** JUnit XML: a suite a file, a test case a resource. A suite is held until its file ends, since its counts stand in front. */
export const junitReporter: MakeReporter = ({ language }) => {
  let suite: { readonly name: string; readonly cases: string[]; failures: number } | undefined;
  const close = () => {
    if (suite === undefined) return '';
    const { name, cases, failures } = suite;
    suite = undefined;
    return `<testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">\n${cases.join('')}</testsuite>\n`;
  };
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fki validate">\n',
    result: (result) => {
      const name = result.source.split('#')[0] ?? result.source;
      const before = suite !== undefined && suite.name !== name ? close() : '';
      suite ??= { name, cases: [], failures: 0 };
      if (!result.valid) suite.failures++;
      suite.cases.push(caseOf(result, language));
      return before;
    },
    end: () => `${close()}</testsuites>\n`,
  };
};

function caseOf(result: Result, language: 'en' | 'da'): string {
  const head = `  <testcase classname="${escapeXml(result.resourceType ?? 'Resource')}" name="${escapeXml(titleOf(result))}"`;
  const errors = result.issues.filter(isError);
  const others = result.issues.filter((issue) => !isError(issue));
  if (result.valid && others.length === 0) return `${head}/>\n`;
  const omitted =
    result.omitted === undefined
      ? ''
      : `\n${language === 'da' ? `og ${result.omitted} til` : `and ${result.omitted} more`}`;
  const failure = result.valid
    ? ''
    : `    <failure type="${escapeXml(errors[0]?.id ?? 'error')}" message="${escapeXml(errors[0]?.text ?? '')}">${escapeXml(errors.map(lineOf).join('\n') + omitted)}</failure>\n`;
  const out = others.length === 0 ? '' : `    <system-out>${escapeXml(others.map(lineOf).join('\n'))}</system-out>\n`;
  return `${head}>\n${failure}${out}  </testcase>\n`;
}

function lineOf({ severity, expression, text, id, line, column }: Issue): string {
  const at = line === undefined ? '' : `${line}:${column ?? 1} `;
  return `${at}${severity} ${expression === '' ? '' : `${expression}: `}${text} (${id})`;
}

/** XML 1.0 has no way to write most control characters, so they become a space. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
