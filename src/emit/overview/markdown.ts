/** Markdown that the overviews share. */
import type { Text } from '../../guide/index.js';

export type Language = 'en' | 'da';
export const LANGUAGES: readonly Language[] = ['en', 'da'];

export const say = ({ en, da }: Text, language: Language): string => (language === 'da' ? (da ?? en) : en);

/** `care` → `care-da.md` in Danish. */
export const fileOf = (name: string, language: Language): string => `${name}${language === 'da' ? '-da' : ''}.md`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function page(
  title: string,
  intro: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return `# ${title}\n\n${intro}\n\n${table(head, rows)}\n`;
}
