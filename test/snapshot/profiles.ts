import type { Json, Resource } from '../../src/packages/types.js';

export const BASE = 'http://example.org/snapshot/StructureDefinition/';
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

type Element = { readonly [key: string]: Json };

interface Said {
  readonly type: string;
  readonly base?: string;
  readonly kind?: 'resource' | 'complex-type' | 'logical';
  readonly derivation?: 'constraint' | 'specialization';
  readonly elements: readonly Element[];
}

function definition(
  id: string,
  { type, base, kind = 'resource', derivation = 'constraint', elements }: Said,
): Resource {
  return {
    resourceType: 'StructureDefinition',
    id,
    url: `${BASE}${id}`,
    name: id.replaceAll('-', '_'),
    status: 'draft',
    fhirVersion: '4.0.1',
    kind,
    abstract: false,
    ...(type === 'Extension' ? { context: [{ type: 'element', expression: 'Element' }] } : {}),
    type,
    baseDefinition: base ?? `http://hl7.org/fhir/StructureDefinition/${type}`,
    derivation,
    differential: { element: elements },
  };
}

const translated = (da: string): Json => ({
  extension: [
    {
      url: TRANSLATION,
      extension: [
        { url: 'lang', valueCode: 'da' },
        { url: 'content', valueString: da },
      ],
    },
  ],
});

const byType: Json = { discriminator: [{ type: 'type', path: '$this' }], ordered: false, rules: 'open' };
const byValue = (path: string): Json => ({ discriminator: [{ type: 'value', path }], rules: 'open' });

/** Definitions that use what snapshot generation has to know, each named after it. `test/interop/` compares them with HL7's. */
export const PROFILES: readonly Resource[] = [
  definition('cpr', {
    type: 'Identifier',
    kind: 'complex-type',
    elements: [
      {
        id: 'Identifier',
        path: 'Identifier',
        short: 'CPR',
        constraint: [
          { source: `${BASE}cpr`, key: 'cpr-1', severity: 'error', human: 'h', expression: 'value.exists()' },
        ],
      },
      { id: 'Identifier.system', path: 'Identifier.system', min: 1, fixedUri: 'urn:oid:1.2.208.176.1.2' },
      { id: 'Identifier.value', path: 'Identifier.value', min: 1 },
    ],
  }),
  definition('colour', {
    type: 'Extension',
    kind: 'complex-type',
    elements: [
      {
        id: 'Extension',
        path: 'Extension',
        short: 'Colour',
        definition: 'What colour it has.',
        _short: translated('Farve'),
        min: 0,
        max: '1',
        constraint: [
          { key: 'col-1', severity: 'warning', human: 'h', expression: 'value.exists()', source: `${BASE}colour` },
        ],
      },
      { id: 'Extension.extension', path: 'Extension.extension', max: '0' },
      { id: 'Extension.url', path: 'Extension.url', fixedUri: `${BASE}colour` },
      {
        id: 'Extension.value[x]',
        path: 'Extension.value[x]',
        min: 1,
        type: [{ code: 'Coding' }],
        binding: { strength: 'required', valueSet: 'http://example.org/snapshot/ValueSet/colours' },
      },
    ],
  }),
  definition('house', {
    type: 'Extension',
    kind: 'complex-type',
    elements: [
      { id: 'Extension', path: 'Extension', short: 'House', definition: 'A house.' },
      {
        id: 'Extension.extension',
        path: 'Extension.extension',
        slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' },
      },
      {
        id: 'Extension.extension:rooms',
        path: 'Extension.extension',
        sliceName: 'rooms',
        short: 'Rooms',
        min: 1,
        max: '1',
      },
      { id: 'Extension.extension:rooms.extension', path: 'Extension.extension.extension', max: '0' },
      { id: 'Extension.extension:rooms.url', path: 'Extension.extension.url', fixedUri: 'rooms' },
      { id: 'Extension.extension:rooms.value[x]', path: 'Extension.extension.value[x]', type: [{ code: 'integer' }] },
      { id: 'Extension.url', path: 'Extension.url', fixedUri: `${BASE}house` },
      { id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0' },
    ],
  }),
  definition('patient-slices', {
    type: 'Patient',
    elements: [
      { id: 'Patient', path: 'Patient', short: 'A citizen', _short: translated('En borger') },
      {
        id: 'Patient.extension',
        path: 'Patient.extension',
        slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' },
        min: 1,
      },
      {
        id: 'Patient.extension:colour',
        path: 'Patient.extension',
        sliceName: 'colour',
        min: 1,
        type: [{ code: 'Extension', profile: [`${BASE}colour`] }],
      },
      {
        id: 'Patient.extension:colour.value[x]',
        path: 'Patient.extension.value[x]',
        short: 'Which colour',
      },
      {
        id: 'Patient.extension:house',
        path: 'Patient.extension',
        sliceName: 'house',
        type: [{ code: 'Extension', profile: [`${BASE}house`] }],
        mustSupport: true,
      },
      {
        id: 'Patient.identifier',
        path: 'Patient.identifier',
        slicing: byValue('system'),
        min: 1,
        short: 'Identifiers',
        _short: translated('Id-numre'),
      },
      { id: 'Patient.identifier.system', path: 'Patient.identifier.system', min: 1 },
      {
        id: 'Patient.identifier:cpr',
        path: 'Patient.identifier',
        sliceName: 'cpr',
        short: 'CPR number',
        _short: translated('CPR-nummer'),
        max: '1',
        type: [{ code: 'Identifier', profile: [`${BASE}cpr`] }],
      },
      { id: 'Patient.identifier:cpr.period', path: 'Patient.identifier.period', max: '0' },
      { id: 'Patient.identifier:local', path: 'Patient.identifier', sliceName: 'local', definition: 'Ours.' },
      {
        id: 'Patient.identifier:local.system',
        path: 'Patient.identifier.system',
        fixedUri: 'http://example.org/local',
      },
      { id: 'Patient.multipleBirth[x]', path: 'Patient.multipleBirth[x]', type: [{ code: 'boolean' }] },
      {
        id: 'Patient.contact',
        path: 'Patient.contact',
        slicing: { discriminator: [{ type: 'value', path: 'relationship' }], rules: 'open' },
      },
      { id: 'Patient.contact:kin', path: 'Patient.contact', sliceName: 'kin', max: '1' },
      {
        id: 'Patient.contact:kin.relationship',
        path: 'Patient.contact.relationship',
        min: 1,
        max: '1',
        patternCodeableConcept: { coding: [{ code: 'N' }] },
      },
      { id: 'Patient.contact:kin.name', path: 'Patient.contact.name', min: 1 },
      { id: 'Patient.contact:kin.name.family', path: 'Patient.contact.name.family', min: 1 },
      {
        id: 'Patient.generalPractitioner',
        path: 'Patient.generalPractitioner',
        max: '1',
        type: [{ code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Organization'] }],
      },
    ],
  }),
  definition('patient-derived', {
    type: 'Patient',
    base: `${BASE}patient-slices`,
    elements: [
      { id: 'Patient', path: 'Patient', short: 'A municipal citizen' },
      { id: 'Patient.extension:colour', path: 'Patient.extension', sliceName: 'colour', max: '1', mustSupport: true },
      { id: 'Patient.identifier:cpr', path: 'Patient.identifier', sliceName: 'cpr', min: 1 },
      { id: 'Patient.identifier:cpr.value', path: 'Patient.identifier.value', maxLength: 10 },
      { id: 'Patient.identifier:x', path: 'Patient.identifier', sliceName: 'x', min: 0, max: '1' },
      { id: 'Patient.identifier:x.system', path: 'Patient.identifier.system', fixedUri: 'http://example.org/x' },
      {
        id: 'Patient.gender',
        path: 'Patient.gender',
        definition: '...As in CPR.',
        constraint: [
          { key: 'g-1', severity: 'error', human: 'g', expression: 'true', source: `${BASE}patient-derived` },
        ],
      },
      { id: 'Patient.birthDate', path: 'Patient.birthDate', max: '0' },
      { id: 'Patient.contact:kin', path: 'Patient.contact', sliceName: 'kin', min: 1 },
      { id: 'Patient.contact:kin.telecom', path: 'Patient.contact.telecom', min: 1 },
      { id: 'Patient.contact:other', path: 'Patient.contact', sliceName: 'other' },
      { id: 'Patient.contact:other.gender', path: 'Patient.contact.gender', min: 1 },
    ],
  }),
  definition('observation-types', {
    type: 'Observation',
    elements: [
      {
        id: 'Observation.code',
        path: 'Observation.code',
        patternCodeableConcept: { coding: [{ system: 'http://loinc.org', code: '8302-2' }] },
      },
      { id: 'Observation.value[x]', path: 'Observation.value[x]', slicing: byType },
      {
        id: 'Observation.value[x]:valueQuantity',
        path: 'Observation.value[x]',
        sliceName: 'valueQuantity',
        min: 0,
        max: '1',
        type: [{ code: 'Quantity' }],
      },
      { id: 'Observation.value[x]:valueQuantity.unit', path: 'Observation.value[x].unit', min: 1 },
      {
        id: 'Observation.value[x]:valueString',
        path: 'Observation.value[x]',
        sliceName: 'valueString',
        min: 0,
        max: '0',
        type: [{ code: 'string' }],
      },
      {
        id: 'Observation.component.value[x]',
        path: 'Observation.component.value[x]',
        type: [{ code: 'CodeableConcept' }, { code: 'Quantity' }],
        binding: { strength: 'preferred', valueSet: 'http://example.org/snapshot/ValueSet/x' },
      },
      { id: 'Observation.component.referenceRange.low', path: 'Observation.component.referenceRange.low', min: 1 },
    ],
  }),
  definition('observation-mandatory', {
    type: 'Observation',
    elements: [
      { id: 'Observation.category', path: 'Observation.category', min: 1, max: '1' },
      { id: 'Observation.category.coding', path: 'Observation.category.coding', slicing: byValue('system'), min: 1 },
      {
        id: 'Observation.category.coding:own',
        path: 'Observation.category.coding',
        sliceName: 'own',
        min: 1,
        max: '1',
      },
      {
        id: 'Observation.category.coding:own.system',
        path: 'Observation.category.coding.system',
        min: 1,
        patternUri: 'http://example.org/own',
      },
      {
        id: 'Observation.effective[x]',
        path: 'Observation.effective[x]',
        min: 1,
        type: [{ code: 'dateTime' }, { code: 'Period' }],
      },
      { id: 'Observation.value[x]', path: 'Observation.value[x]', slicing: byType },
      {
        id: 'Observation.value[x]:valueCodeableConcept',
        path: 'Observation.value[x]',
        sliceName: 'valueCodeableConcept',
        min: 1,
        max: '1',
        type: [{ code: 'CodeableConcept' }],
        binding: { strength: 'required', valueSet: 'http://example.org/snapshot/ValueSet/colours' },
      },
      { id: 'Observation.value[x]:valueCodeableConcept.coding', path: 'Observation.value[x].coding', min: 1 },
      { id: 'Observation.interpretation', path: 'Observation.interpretation', max: '0' },
    ],
  }),
  definition('observation-narrowed', {
    type: 'Observation',
    base: `${BASE}observation-mandatory`,
    elements: [
      {
        id: 'Observation.subject',
        path: 'Observation.subject',
        min: 1,
        type: [{ code: 'Reference', targetProfile: [`${BASE}patient-slices`], aggregation: ['bundled'] }],
      },
      { id: 'Observation.effective[x]', path: 'Observation.effective[x]', type: [{ code: 'Period' }] },
      { id: 'Observation.effective[x].start', path: 'Observation.effective[x].start', min: 1 },
    ],
  }),
  definition('questionnaire-deep', {
    type: 'Questionnaire',
    elements: [
      { id: 'Questionnaire.item.text', path: 'Questionnaire.item.text', min: 1 },
      { id: 'Questionnaire.item.item.item.text', path: 'Questionnaire.item.item.item.text', min: 1 },
    ],
  }),
  definition('bundle-report', {
    type: 'Bundle',
    elements: [
      { id: 'Bundle.type', path: 'Bundle.type', fixedCode: 'collection' },
      {
        id: 'Bundle.entry',
        path: 'Bundle.entry',
        slicing: { discriminator: [{ type: 'profile', path: 'resource' }], rules: 'closed' },
        min: 1,
      },
      { id: 'Bundle.entry:citizen', path: 'Bundle.entry', sliceName: 'citizen', min: 1, max: '1' },
      {
        id: 'Bundle.entry:citizen.resource',
        path: 'Bundle.entry.resource',
        min: 1,
        type: [{ code: 'Patient', profile: [`${BASE}patient-slices`] }],
      },
      { id: 'Bundle.entry:observation', path: 'Bundle.entry', sliceName: 'observation' },
      {
        id: 'Bundle.entry:observation.resource',
        path: 'Bundle.entry.resource',
        min: 1,
        type: [{ code: 'Observation', profile: [`${BASE}observation-types`] }],
      },
      { id: 'Bundle.signature', path: 'Bundle.signature', max: '0' },
    ],
  }),
  definition('unordered', {
    type: 'Condition',
    elements: [
      { id: 'Condition.subject', path: 'Condition.subject', short: 'Whom' },
      { id: 'Condition.code.coding', path: 'Condition.code.coding', min: 1 },
      { id: 'Condition.identifier', path: 'Condition.identifier', min: 1 },
      { id: 'Condition.code', path: 'Condition.code', min: 1 },
    ],
  }),
  definition('without-ids', {
    type: 'Condition',
    elements: [
      { path: 'Condition.code.coding', slicing: byValue('system') },
      { path: 'Condition.code.coding', sliceName: 'one', max: '1' },
      { path: 'Condition.code.coding.system', fixedUri: 'http://example.org/one' },
      { path: 'Condition.code.coding', sliceName: 'two' },
      { path: 'Condition.code.coding.system', fixedUri: 'http://example.org/two' },
    ],
  }),
  definition('any-value-extended', {
    type: 'Observation',
    elements: [
      {
        id: 'Observation.value[x].extension',
        path: 'Observation.value[x].extension',
        slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' },
      },
      {
        id: 'Observation.value[x].extension:colour',
        path: 'Observation.value[x].extension',
        sliceName: 'colour',
        max: '1',
        type: [{ code: 'Extension', profile: [`${BASE}colour`] }],
      },
    ],
  }),
  definition('extension-at-once', {
    type: 'Condition',
    elements: [
      {
        id: 'Condition.extension:colour',
        path: 'Condition.extension',
        sliceName: 'colour',
        min: 1,
        type: [{ code: 'Extension', profile: [`${BASE}colour`] }],
      },
      { id: 'Condition.onset[x]', path: 'Condition.onset[x]', type: [{ code: 'dateTime' }] },
      { id: 'Condition.abatement[x]', path: 'Condition.abatement[x]', max: '0' },
    ],
  }),
  definition('resliced', {
    type: 'Patient',
    base: `${BASE}patient-slices`,
    elements: [
      { id: 'Patient.identifier:local', path: 'Patient.identifier', sliceName: 'local', slicing: byValue('type') },
      { id: 'Patient.identifier:local/old', path: 'Patient.identifier', sliceName: 'local/old', max: '1' },
      { id: 'Patient.identifier:local/old.type', path: 'Patient.identifier.type', min: 1 },
    ],
  }),
];

/** New types: R4's Element is what a logical model rests on. */
export const LOGICAL: readonly Resource[] = [
  {
    ...definition('journal', {
      type: `${BASE}journal`,
      base: 'http://hl7.org/fhir/StructureDefinition/Element',
      kind: 'logical',
      derivation: 'specialization',
      elements: [
        { id: 'journal', path: 'journal', short: 'A journal', definition: 'A journal.' },
        {
          id: 'journal.citizen',
          path: 'journal.citizen',
          short: 'Whose',
          definition: 'Whose.',
          min: 1,
          max: '1',
          type: [{ code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Patient'] }],
        },
        {
          id: 'journal.note',
          path: 'journal.note',
          short: 'Notes',
          definition: 'Notes.',
          min: 0,
          max: '*',
          type: [{ code: 'BackboneElement' }],
        },
        {
          id: 'journal.note.text',
          path: 'journal.note.text',
          short: 'Text',
          definition: 'Text.',
          min: 1,
          max: '1',
          type: [{ code: 'string' }],
        },
        {
          id: 'journal.note.answers',
          path: 'journal.note.answers',
          short: 'Answers',
          definition: 'Answers.',
          min: 0,
          max: '*',
          contentReference: '#journal.note',
        },
      ],
    }),
  },
];
