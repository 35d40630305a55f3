import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { declarations } from '../../src/emit/validators/front.js';

/** The members of an interface as TypeScript has them, without what is said of them. */
function membersOf(text: string, name: string): readonly string[] {
  const [, body = ''] = new RegExp(`export interface ${name} \\{\\n(.*?)\\n\\}`, 's').exec(text) ?? [];
  return body
    .replace(/\/\*\*.*?\*\//gs, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

it('takes rules over several reports as compiled validators declare them', () => {
  const taken = membersOf(
    readFileSync(new URL('../../src/validate/result.ts', import.meta.url), 'utf8'),
    'SequenceRule',
  );
  expect(taken).toContain('readonly reports?: readonly string[];');
  expect(taken).toEqual(membersOf(declarations([]), 'SequenceRule'));
});
