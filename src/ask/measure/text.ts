/** A report for people: one line a population. */
import type { Language } from '../../diagnostics.js';
import type { JsonObject } from '../../packages/index.js';
import type { MeasureReport, Numbers } from './report.js';

export function reportText(report: MeasureReport, title: string, language: Language): string {
  const lines = [`${title}  ${report.period.start} – ${report.period.end}`, organizationText(report.reporter)];
  for (const group of report.group) {
    if (report.group.length > 1 && group.code !== undefined) lines.push(`  ${conceptText(group.code)}`);
    lines.push(...numbersText(group, '  ', language));
    for (const { code, stratum } of group.stratifier ?? []) {
      lines.push(`  ${conceptText(code[0] ?? {})}`);
      for (const each of stratum ?? []) lines.push(`    ${conceptText(each.value)}: ${oneLine(each, language)}`);
    }
  }
  for (const { reference, extension } of report.evaluatedResource ?? []) {
    const ids = (extension as unknown as readonly JsonObject[] | undefined)?.map(({ valueString }) => valueString);
    lines.push(`  ${String(reference)}${ids === undefined ? '' : `  ${ids.join(', ')}`}`);
  }
  return `${lines.join('\n')}\n`;
}

function numbersText(numbers: Numbers, indent: string, language: Language): readonly string[] {
  const rows = numbers.population.map(({ code, count }) => `${indent}${conceptText(code)}  ${count ?? '–'}`);
  return [...rows, `${indent}= ${scoreText(numbers, language)}`];
}

function oneLine(numbers: Numbers, language: Language): string {
  return `${numbers.population.map(({ count }) => count ?? '–').join(' / ')} = ${scoreText(numbers, language)}`;
}

function scoreText({ measureScore }: Numbers, language: Language): string {
  if (typeof measureScore?.value !== 'number') return '–';
  const value = String(measureScore.value);
  return `${language === 'da' ? value.replace('.', ',') : value}${measureScore.unit === undefined ? '' : ` ${String(measureScore.unit)}`}`;
}

function organizationText({ identifier, reference }: JsonObject): string {
  return String((identifier as JsonObject | undefined)?.value ?? reference ?? '');
}

function conceptText({ text, coding }: JsonObject): string {
  const [first] = Array.isArray(coding) ? (coding as JsonObject[]) : [];
  return String(text ?? first?.display ?? first?.code ?? '');
}
