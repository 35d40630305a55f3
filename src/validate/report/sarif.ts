import type { Issue, IssueSeverity, Result } from '../result.js';
import type { MakeReporter } from './reporter.js';

const LEVELS: Readonly<Record<IssueSeverity, string>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/** SARIF 2.1.0, as code hosts and editors read it. Results are written as they come; the rules that they name stand behind them. */
export const sarifReporter: MakeReporter = ({ version }) => {
  const rules = new Map<string, { readonly severity: IssueSeverity; readonly rules: readonly string[] }>();
  let isFirst = true;
  return {
    start: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    result: (result) => {
      let text = '';
      for (const issue of result.issues) {
        if (!rules.has(issue.id)) rules.set(issue.id, issue);
        text += `${isFirst ? '\n' : ',\n'}${JSON.stringify(sarifResult(result, issue))}`;
        isFirst = false;
      }
      return text;
    },
    end: () => {
      const list = [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { severity, rules: named }]) => ({
          id,
          defaultConfiguration: { level: LEVELS[severity] },
          ...(named.length === 0 ? {} : { properties: { tags: named } }),
        }));
      const driver = { name: 'fki validate', version, rules: list };
      return `\n],"tool":{"driver":${JSON.stringify(driver)}}}]}\n`;
    },
  };
};

function sarifResult({ source, line }: Result, issue: Issue): Record<string, unknown> {
  const startLine = issue.line ?? line;
  const region =
    startLine === undefined
      ? {}
      : { region: { startLine, ...(issue.column === undefined ? {} : { startColumn: issue.column }) } };
  return {
    ruleId: issue.id,
    level: LEVELS[issue.severity],
    message: { text: issue.text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(source) }, ...region },
        ...(issue.expression === '' ? {} : { logicalLocations: [{ fullyQualifiedName: issue.expression }] }),
      },
    ],
    ...(issue.rules.length === 0 ? {} : { properties: { rules: issue.rules } }),
  };
}

/** A relative URI; of an entry in a package the package, which is what a viewer can open. */
function uriOf(source: string): string {
  const [file = '', entry] = source.split('#');
  const path = file.split('/').map(encodeURIComponent).join('/');
  return entry === undefined ? path : `${path}#${encodeURIComponent(entry)}`;
}
