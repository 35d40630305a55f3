/** The table of findings, and every page: what they name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/index.js';
import { filesBelow, root } from './fki.js';

const TABLE = 'docs/decisions/findings.md';
const RULE = /\b[ACDEFHIKMRTX]-\d{2}\b/g;

let rules: ReadonlySet<string>;
/** Ids of all that the guide defines or shows. */
let ids: ReadonlySet<string>;
beforeAll(async () => {
  const { guide } = await compile({ directory: root, offline: true });
  rules = new Set(guide.rules.map(({ id }) => id));
  ids = new Set([
    ...guide.published.map(({ resource }) => String(resource.id)),
    // Keys of constraints.
    ...guide.published.flatMap(({ resource }) =>
      [...JSON.stringify(resource).matchAll(/"key":"(fki-[\w-]+)"/g)].map(([, key]) => key!),
    ),
  ]);
}, 300_000);

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const quoted = (text: string): readonly string[] =>
  [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, name]) => name!);

/** Where a scheme of names is told: `FkiX`, `FkiCareX`, `fki-x-to-y`. */
const PLACEHOLDER = /^Fki\w*X([A-Z]\w*)?$|^fki-x(-codes|-to-y)?$/;

/** A name that a text gives and that leads nowhere. */
function unknown(text: string): readonly string[] {
  const names = quoted(text)
    .filter((name) => /^(Fki[A-Z0-9]|fki-)[\w-]*$/.test(name))
    .filter((name) => !ids.has(name) && !PLACEHOLDER.test(name));
  const paths = quoted(text)
    .filter((name) => /^(docs|fsh|input|src|test|scripts)\/[\w./-]*$/.test(name))
    .filter((name) => !existsSync(join(root, name)));
  return [...names, ...paths, ...(text.match(RULE) ?? []).filter((id) => !rules.has(id))];
}

describe('the table of findings', () => {
  const rows = textOf(TABLE)
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has each of the 67 once, in order', () => {
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 67 }, (_, at) => at + 1));
  });

  it('says of each what became of it', () => {
    for (const [, number, what, verdict, here] of rows) {
      expect(['right', 'decided', 'told'], number).toContain(verdict);
      expect(what, number).not.toBe('');
      expect(here, number).not.toBe('');
    }
  });

  it('is cited by its numbers only', () => {
    const cited = ['input/rules', 'input/pagecontent', 'docs', 'fsh'].flatMap(filesBelow).flatMap((file) => {
      const text = textOf(file);
      return [...text.matchAll(/\b(?:findings?|fund) (\d+)\b/g)].map(([, number]) => Number(number));
    });
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((number) => number < 1 || number > 67)).toEqual([]);
  });
});

describe('what a page names', () => {
  it.each([...filesBelow('input/pagecontent'), ...filesBelow('docs')])('is there: %s', (file) => {
    expect(unknown(textOf(file))).toEqual([]);
  });
});
