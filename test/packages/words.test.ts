import { describe, expect, it } from 'vitest';
import { leadsToWords, withoutWords } from '../../src/packages/index.js';

describe('a definition without its words', () => {
  it('keeps all that a machine reads, in its place', () => {
    const constraint = { key: 'p-1', severity: 'error', expression: 'name.exists()' };
    const name = { id: 'Patient.name', path: 'Patient.name', min: 1, patternHumanName: { text: 'A name' } };
    const definition = {
      resourceType: 'StructureDefinition',
      id: 'visitor',
      title: 'A visitor',
      _title: { extension: [{ url: 'http://example.org/da', valueString: 'En gæst' }] },
      description: 'Who comes.',
      contact: [{ name: 'Nobody' }],
      snapshot: {
        element: [
          { id: 'Patient', short: 'One', constraint: [{ ...constraint, human: 'There is a name.' }] },
          { ...name, short: 'A name', _short: { id: 'a' }, comment: 'None.' },
        ],
      },
      differential: { element: [{ id: 'Patient.name', definition: 'A name' }] },
    };
    expect(withoutWords(definition)).toEqual({
      resourceType: 'StructureDefinition',
      id: 'visitor',
      snapshot: { element: [{ id: 'Patient', constraint: [constraint] }, name] },
      differential: { element: [{ id: 'Patient.name' }] },
    });
  });

  it('is the whole of a resource whose words are what it is made of', () => {
    const patient = { resourceType: 'Patient', text: { status: 'generated' }, contact: [] };
    expect(withoutWords(patient)).toEqual(patient);
  });
});

describe('a caret path', () => {
  it.each([
    'short',
    'title',
    'contact[0].name',
    'short.extension[translation].url',
    '_short.id',
    'constraint[0].human',
  ])('leads to words: %s', (path) => expect(leadsToWords(path)).toBe(true));
  it.each([
    'url',
    'version',
    'name',
    'extension[0].url',
    'shorter',
    'constraint[0].key',
    'constraint[0].humanity',
    'type',
  ])('leads to none: %s', (path) => expect(leadsToWords(path)).toBe(false));
});
