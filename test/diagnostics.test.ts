import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type DiagnosticCode, diagnostic, helpOf, type Template, textOf } from '../src/diagnostics.js';

const entries = Object.entries(CATALOGUE) as readonly [DiagnosticCode, Template][];
const parameters = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

describe('the catalogue of messages', () => {
  it.each(entries)('%s says the same in both languages', (_code, { en, da, help }) => {
    expect(parameters(da)).toEqual(parameters(en));
    // SUSHI's own words, and a measure's, pass through as they are.
    if (hasWords(en)) expect(da).not.toBe(en);
    if (help === undefined) return;
    expect(parameters(help.da)).toEqual(parameters(help.en));
    expect(help.da).not.toBe(help.en);
  });

  it('has no message that nothing says', () => {
    const root = fileURLToPath(new URL('../src/', import.meta.url));
    const said = new Set(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|js)$/.test(file) && !/^diagnostics[/\\]/.test(file))
        .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/FKI\d{4}/g) ?? []),
    );
    expect(entries.map(([code]) => code).filter((code) => !said.has(code))).toEqual([]);
  });

  it('fills parameters in, also words that stand in both languages', () => {
    const found = diagnostic('FKI6002', {
      path: 'dist',
      reason: { en: 'no space left', da: 'der er ikke mere plads' },
    });
    expect(textOf(found, 'en')).toContain('dist');
    expect(textOf(found, 'en')).toContain('no space left');
    expect(textOf(found, 'da')).toContain('der er ikke mere plads');
    expect(helpOf(diagnostic('FKI6028', { command: 'build ' }), 'da')).toBe(
      'fki build --help viser, hvordan den bruges.',
    );
  });
});
