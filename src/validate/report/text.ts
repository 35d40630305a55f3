import { type IssueSeverity, isAtLeast, type Result } from '../result.js';
import type { Summary } from '../summary.js';
import type { MakeReporter, ReportSettings } from './reporter.js';

const NAMES: Readonly<Record<IssueSeverity, { readonly en: string; readonly da: string; readonly color: number }>> = {
  fatal: { en: 'fatal', da: 'fatal', color: 31 },
  error: { en: 'error', da: 'fejl', color: 31 },
  warning: { en: 'warning', da: 'advarsel', color: 33 },
  information: { en: 'note', da: 'bemærk', color: 36 },
};

/** For people: a resource with findings, a line a finding; at the end the counts, by rule. */
export const textReporter: MakeReporter = (settings) => {
  const say = (en: string, da: string) => (settings.language === 'da' ? da : en);
  const paint = (code: number, text: string) => (settings.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    result: (result) => {
      const issues = settings.quiet
        ? result.issues.filter(({ severity }) => severity === 'error' || severity === 'fatal')
        : result.issues;
      if (issues.length === 0 && result.omitted === undefined) return '';
      const lines = [paint(1, titleOf(result))];
      for (const issue of issues) {
        const { color } = NAMES[issue.severity];
        const name = NAMES[issue.severity][settings.language];
        const at = issue.line === undefined ? '' : `${issue.line}:${issue.column ?? 1}`;
        const rules = issue.rules.length === 0 ? '' : ` ${issue.rules.join(', ')}`;
        const id = [issue.id, issue.source].filter((part) => part !== undefined && part !== '').join('; ');
        const where = issue.expression === '' ? '' : ` ${issue.expression}:`;
        lines.push(
          `  ${at.padStart(7)} ${paint(color, name.padEnd(8))}${where} ${issue.text} ${paint(2, `(${id})${rules}`)}`,
        );
      }
      if (result.omitted !== undefined) {
        lines.push(`          ${say(`and ${result.omitted} more`, `og ${result.omitted} til`)}`);
      }
      return `${lines.join('\n')}\n`;
    },
    end: (summary) => summaryText(summary, settings),
  };
};

export function titleOf({ source, line, resourceType, id }: Result): string {
  const name = resourceType === undefined ? '' : ` ${resourceType}${id === undefined ? '' : `/${id}`}`;
  return `${source}${line === undefined ? '' : `:${line}`}${name}`;
}

function summaryText(summary: Summary, { language, quiet, severity: least }: ReportSettings): string {
  const say = (en: string, da: string) => (language === 'da' ? da : en);
  const lines: string[] = [];
  const rows = [...summary.byId]
    .filter(([, { severity }]) => isAtLeast(severity, least))
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  if (rows.length > 0 && !quiet) {
    lines.push('', say('By rule:', 'Efter regel:'));
    const most = 30;
    for (const [id, { count, severity, rules }] of rows.slice(0, most)) {
      const named = rules.length === 0 ? '' : `  ${rules.join(', ')}`;
      lines.push(`  ${String(count).padStart(7)} ${NAMES[severity][language].padEnd(8)} ${id}${named}`);
    }
    if (rows.length > most)
      lines.push(`          ${say(`and ${rows.length - most} more`, `og ${rows.length - most} til`)}`);
  }
  const { fatal, error, warning, information } = summary.issues;
  const valid = summary.resources - summary.invalid;
  lines.push(
    '',
    say(
      `${summary.resources} resources: ${valid} valid, ${summary.invalid} not; ${fatal + error} errors, ${warning} warnings, ${information} notes`,
      `${summary.resources} ressourcer: ${valid} gyldige, ${summary.invalid} ikke; ${fatal + error} fejl, ${warning} advarsler, ${information} bemærkninger`,
    ) + (summary.suppressed > 0 ? say(`; ${summary.suppressed} suppressed`, `; ${summary.suppressed} undtaget`) : ''),
  );
  if (summary.skipped > 0 && !quiet) {
    lines.push(
      say(
        `${summary.skipped} files hold no FHIR resource and were passed over`,
        `${summary.skipped} filer indeholder ingen FHIR-ressource og er sprunget over`,
      ),
    );
  }
  return `${lines.join('\n').replace(/^\n/, '')}\n`;
}
