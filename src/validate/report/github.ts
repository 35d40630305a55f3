import type { IssueSeverity } from '../result.js';
import type { MakeReporter } from './reporter.js';

const COMMANDS: Readonly<Record<IssueSeverity, string>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Workflow commands of GitHub Actions: each finding is shown at its line in a pull request. */
export const githubReporter: MakeReporter = () => ({
  result: (result) =>
    result.issues
      .map((issue) => {
        const line = issue.line ?? result.line;
        const properties = [
          `file=${property(result.source.split('#')[0] ?? '')}`,
          ...(line === undefined ? [] : [`line=${line}`]),
          ...(issue.column === undefined ? [] : [`col=${issue.column}`]),
          `title=${property([issue.id, ...issue.rules].join(' '))}`,
        ];
        const where = issue.expression === '' ? '' : `${issue.expression}: `;
        return `::${COMMANDS[issue.severity]} ${properties.join(',')}::${data(where + issue.text)}\n`;
      })
      .join(''),
  end: () => '',
});

/** Text from an input must not be able to start a command of its own. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
