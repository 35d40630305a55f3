import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/guide/index.js';
import { applyPatch, PatchError } from '../../../src/guide/input/patch.js';

const patient: Json = { resourceType: 'Patient', name: [{ family: 'Berg' }, { family: 'Dal' }], 'a/b': { '~': 1 } };

describe('JSON Patch (RFC 6902)', () => {
  it.each<[string, Json, Json]>([
    ['adds a member', { op: 'add', path: '/active', value: true }, { active: true }],
    [
      'adds before an index',
      { op: 'add', path: '/name/1', value: { family: 'Ø' } },
      { name: [{ family: 'Berg' }, { family: 'Ø' }, { family: 'Dal' }] },
    ],
    ['adds at the end', { op: 'add', path: '/name/-', value: 1 }, { name: [{ family: 'Berg' }, { family: 'Dal' }, 1] }],
    ['removes', { op: 'remove', path: '/name/0' }, { name: [{ family: 'Dal' }] }],
    ['replaces, also by null', { op: 'replace', path: '/name', value: null }, { name: null }],
    ['moves', { op: 'move', from: '/name/0', path: '/name/1' }, { name: [{ family: 'Dal' }, { family: 'Berg' }] }],
    [
      'copies',
      { op: 'copy', from: '/name/0/family', path: '/name/1/family' },
      { name: [{ family: 'Berg' }, { family: 'Berg' }] },
    ],
    ['unescapes ~1 and ~0', { op: 'replace', path: '/a~1b/~0', value: 2 }, { 'a/b': { '~': 2 } }],
    ['tests, in any order of members', { op: 'test', path: '/name/0', value: { family: 'Berg' } }, {}],
  ])('%s', (_, operation, change) => {
    expect(applyPatch(patient, [operation as never])).toEqual({ ...(patient as object), ...(change as object) });
  });

  it('leaves the document as it was', () => {
    const before = structuredClone(patient);
    applyPatch(patient, [
      { op: 'remove', path: '/name/0' },
      { op: 'add', path: '/name/0/given', value: ['A'] },
    ]);
    expect(patient).toEqual(before);
  });

  it.each<[string, Json]>([
    ['what is not there', { op: 'remove', path: '/birthDate' }],
    ['an index past the end', { op: 'replace', path: '/name/2', value: 1 }],
    ['an index with a leading zero', { op: 'remove', path: '/name/00' }],
    ['a path that is no pointer', { op: 'add', path: 'active', value: true }],
    ['an addition without value', { op: 'add', path: '/active' }],
    ['a move into itself', { op: 'move', from: '/name', path: '/name/0' }],
    ['a test that differs', { op: 'test', path: '/name/0/family', value: 'Dal' }],
    ['an unknown operation', { op: 'merge', path: '/name' }],
    ['a member of a text', { op: 'add', path: '/resourceType/x', value: 1 }],
    ['the prototype', { op: 'add', path: '/__proto__/polluted', value: 1 }],
  ])('refuses %s, and says which operation', (_, operation) => {
    const run = (): unknown =>
      applyPatch(patient, [
        { op: 'test', path: '/name', value: (patient as { readonly name?: unknown }).name as never },
        operation as never,
      ]);
    expect(run).toThrow(PatchError);
    try {
      run();
    } catch (thrown) {
      expect((thrown as PatchError).index).toBe(1);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
