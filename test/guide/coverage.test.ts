/** The Guide is lossless: the builder reads every field of every definition, but for a list with reasons. */
import { expect, it } from 'vitest';
import { type Guide, guideOfPackages, type JsonObject } from '../../src/guide/index.js';
import { profile } from '../support/definitions.js';
import { coreSource, guideOf } from '../support/guide.js';

function faults({ unread }: Guide): readonly string[] {
  return [...new Set(unread.filter(({ reason }) => reason === undefined).map(({ field }) => field))];
}

it.each(['hl7.fhir.r4.core', 'hl7.terminology.r4', 'hl7.fhir.uv.extensions.r4'])('reads all of %s', (id) => {
  const guide = guideOfPackages(coreSource(), { packages: [id] });
  expect(faults(guide)).toEqual([]);
  expect(guide.unread.length).toBeGreaterThan(0);
});

it('counts a field that it does not know, and one of the wrong kind', () => {
  const strange = profile({
    id: 'TestStrange',
    type: 'Basic',
    title: 'Strange',
    description: 'Strange.',
    elements: [
      { id: 'Basic.code', mustHaveValue: true, isModifierReason: 7, binding: { strength: 'example', colour: 'red' } },
    ],
    more: { versionAlgorithmString: 'semver' },
  });
  expect(faults(guideOf([strange]))).toEqual([
    'snapshot.element.binding.colour',
    'snapshot.element.isModifierReason',
    'snapshot.element.mustHaveValue',
    'versionAlgorithmString',
  ]);
});

it('says which translations it has no place for', () => {
  const into = (language: string, content: string): JsonObject => ({
    url: 'http://hl7.org/fhir/StructureDefinition/translation',
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: content },
    ],
  });
  const translated = profile({
    id: 'TestTranslated',
    type: 'Basic',
    title: 'Translated',
    description: 'Translated.',
    elements: [],
    more: { _title: { extension: [into('fr', 'Traduit'), into('da', 'Oversat')] } },
  });
  const guide = guideOf([translated]);
  expect(guide.profiles[0]?.title).toEqual({ en: 'Translated', da: 'Oversat' });
  expect(guide.unread.filter(({ field }) => field.startsWith('_title'))).toEqual([
    expect.objectContaining({
      field: '_title.extension(http://hl7.org/fhir/StructureDefinition/translation)',
      reason: expect.stringContaining('another language'),
    }),
  ]);
});

it('reads the Danish of what code systems and concept maps say of their parts', () => {
  const danish = (content: string): JsonObject => ({
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/translation',
        extension: [
          { url: 'lang', valueCode: 'da' },
          { url: 'content', valueString: content },
        ],
      },
    ],
  });
  const head = { version: '1', status: 'active' } as const;
  const guide = guideOf([
    {
      ...head,
      resourceType: 'CodeSystem',
      id: 'cs',
      url: 'http://example.org/test/CodeSystem/cs',
      name: 'Cs',
      content: 'complete',
      property: [{ code: 'unit', type: 'string', description: 'Unit', _description: danish('Enhed') }],
      filter: [{ code: 'f', description: 'Filter', _description: danish('Filter på'), operator: ['='], value: 'v' }],
      concept: [{ code: 'a' }],
    },
    {
      ...head,
      resourceType: 'ConceptMap',
      id: 'cm',
      url: 'http://example.org/test/ConceptMap/cm',
      name: 'Cm',
      group: [
        {
          source: 'http://example.org/a',
          element: [
            {
              code: 'a',
              target: [{ code: 'b', equivalence: 'wider', comment: 'Wider', _comment: danish('Bredere') }],
            },
          ],
        },
      ],
    },
  ]);
  expect(faults(guide)).toEqual([]);
  expect(guide.codeSystems[0]?.properties[0]?.description).toEqual({ en: 'Unit', da: 'Enhed' });
  expect(guide.codeSystems[0]?.filters[0]?.description).toEqual({ en: 'Filter', da: 'Filter på' });
  expect(guide.conceptMaps[0]?.groups[0]?.elements[0]?.targets[0]?.comment).toEqual({ en: 'Wider', da: 'Bredere' });
});
