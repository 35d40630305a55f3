import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, shown, withTexts } from './scenario.js';

const update = process.env.FKI_UPDATE === '1';
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

describe('what becomes of FSH', () => {
  it.each(files)('%s', { timeout: 240_000 }, async (name) => {
    const file = join(import.meta.dirname, name);
    const markdown = readFileSync(file, 'utf8');
    const blocks = blocksOf(markdown);
    const made = await shown(blocks);
    expect(made.size).toBeGreaterThan(2);
    if (update) writeFileSync(file, withTexts(markdown, made));
    else
      for (const { info, line, text } of blocks)
        if (made.has(line)) expect(text, `${name}:${line} ${info}`).toBe(made.get(line));
  });
});

describe('a scenario', () => {
  const markdown = ['Text', '```fsh', 'Profile: A', '```', '```json a.json at /x', '```', 'End', ''].join('\n');

  it('is its blocks, by line', () => {
    expect(blocksOf(markdown)).toEqual([
      { info: 'fsh', text: 'Profile: A', line: 2 },
      { info: 'json a.json at /x', text: '', line: 5 },
    ]);
    expect(() => blocksOf('```fsh\nProfile: A')).toThrow('line 1');
  });

  it('is written anew where asked, and nothing else of it', () => {
    const made = withTexts(markdown, new Map([[5, '{\n  "a": 1\n}']]));
    expect(made.split('\n')).toEqual([
      'Text',
      '```fsh',
      'Profile: A',
      '```',
      '```json a.json at /x',
      '{',
      '  "a": 1',
      '}',
      '```',
      'End',
      '',
    ]);
    expect(
      withTexts(made, new Map([[5, '2']]))
        .split('\n')
        .slice(4, 7),
    ).toEqual(['```json a.json at /x', '2', '```']);
  });
});
