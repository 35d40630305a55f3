import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/diagnostics.js';
import type { Json, Resource } from '../../src/packages/types.js';
import { createSnapshots, type ElementDefinition, generateSnapshot } from '../../src/snapshot/index.js';
import { CORE, definitionsIn, sourceOf, withoutSnapshot } from './core.js';
import { BASE, LOGICAL, PROFILES } from './profiles.js';

const core = definitionsIn(CORE);
const source = sourceOf([...PROFILES, ...LOGICAL, ...core]);
const snapshots = createSnapshots(source);

const named = (id: string): Resource => [...PROFILES, ...LOGICAL].find((one) => one.id === id) as Resource;
const elementsOf = (id: string): readonly ElementDefinition[] => snapshots.generate(named(id)).elements;
const element = (id: string, at: string): ElementDefinition => {
  const found = elementsOf(id).find((one) => one.id === at);
  if (found === undefined) throw new Error(`${id} has no ${at}`);
  return found;
};
const ids = (id: string, under: string): string[] =>
  elementsOf(id).flatMap((one) => (one.id?.startsWith(under) ? [one.id] : []));

/** A profile of one resource type, of nothing but its differential. */
function profile(type: string, elements: readonly { readonly [key: string]: Json }[], more: object = {}): Resource {
  return {
    resourceType: 'StructureDefinition',
    id: 'p',
    url: `${BASE}p`,
    name: 'P',
    status: 'draft',
    kind: 'resource',
    abstract: false,
    type,
    baseDefinition: `http://hl7.org/fhir/StructureDefinition/${type}`,
    derivation: 'constraint',
    differential: { element: elements },
    ...more,
  };
}

const found = (structure: Resource, over = source): string[] =>
  createSnapshots(over)
    .generate(structure)
    .findings.map((each) => `${each.code} ${textOf(each, 'en')}`);

test('no definition of this test has a fault', () => {
  for (const one of [...PROFILES, ...LOGICAL]) {
    expect(
      snapshots.generate(one).findings.map((each) => textOf(each, 'en')),
      one.id,
    ).toEqual([]);
  }
});

describe('slices', () => {
  test('start from the base’s element, optional unless said otherwise', () => {
    expect(element('patient-slices', 'Patient.identifier')).toMatchObject({ min: 1, max: '*', short: 'Identifiers' });
    expect(element('patient-slices', 'Patient.identifier:local')).toMatchObject({
      min: 0,
      max: '*',
      sliceName: 'local',
      short: 'An identifier for this patient',
      base: { path: 'Patient.identifier', min: 0, max: '*' },
    });
    expect(element('patient-slices', 'Patient.identifier:local').slicing).toBeUndefined();
  });

  test('have what the differential says below the whole', () => {
    expect(element('patient-slices', 'Patient.identifier:local.system')).toMatchObject({
      min: 1,
      fixedUri: 'http://example.org/local',
    });
  });

  test('unfold the profile of their type', () => {
    expect(element('patient-slices', 'Patient.identifier:cpr.system')).toMatchObject({
      path: 'Patient.identifier.system',
      fixedUri: 'urn:oid:1.2.208.176.1.2',
      min: 1,
    });
    expect(element('patient-slices', 'Patient.identifier:cpr.period').max).toBe('0');
  });

  test('of a backbone element have its children', () => {
    expect(ids('patient-slices', 'Patient.contact:kin.')).toContain('Patient.contact:kin.organization');
    expect(ids('patient-derived', 'Patient.contact:other.')).toContain('Patient.contact:other.name');
    expect(element('patient-slices', 'Patient.contact:kin.name.family')).toMatchObject({
      path: 'Patient.contact.name.family',
      min: 1,
      base: { path: 'HumanName.family' },
    });
  });

  test('of the base are kept, changed and added to, in order', () => {
    expect(ids('patient-derived', 'Patient.identifier:').filter((id) => !id.includes('.', 20))).toEqual([
      'Patient.identifier:cpr',
      'Patient.identifier:local',
      'Patient.identifier:x',
    ]);
    expect(element('patient-derived', 'Patient.identifier:cpr')).toMatchObject({
      min: 1,
      max: '1',
      short: 'CPR number',
    });
    expect(element('patient-derived', 'Patient.identifier:cpr.value')).toMatchObject({ min: 1, maxLength: 10 });
    expect(element('patient-derived', 'Patient.identifier:local.system').fixedUri).toBe('http://example.org/local');
  });

  test('may be sliced again', () => {
    expect(element('resliced', 'Patient.identifier:local').slicing).toMatchObject({ rules: 'open' });
    const order = ids('resliced', 'Patient.identifier').filter((id) => /^Patient\.identifier(:[^.]+)?$/.test(id));
    expect(order).toEqual([
      'Patient.identifier',
      'Patient.identifier:cpr',
      'Patient.identifier:local',
      'Patient.identifier:local/old',
    ]);
    expect(element('resliced', 'Patient.identifier:local/old.system').fixedUri).toBe('http://example.org/local');
    expect(element('resliced', 'Patient.identifier:local/old.type').min).toBe(1);
  });

  test('that are mandatory make the whole so where the differential says nothing of it', () => {
    expect(element('extension-at-once', 'Condition.extension')).toMatchObject({
      min: 1,
      slicing: { discriminator: [{ type: 'value', path: 'url' }], ordered: false, rules: 'open' },
    });
    expect(element('patient-derived', 'Patient.contact').min).toBe(1);
  });
});

describe('choices', () => {
  test('sliced by type are open while a type has no slice, and lose what is prohibited', () => {
    const value = element('observation-types', 'Observation.value[x]');
    expect(value.slicing).toEqual({ discriminator: [{ type: 'type', path: '$this' }], ordered: false, rules: 'open' });
    expect(value.type?.map(({ code }) => code)).not.toContain('string');
    expect(element('observation-types', 'Observation.value[x]:valueString').max).toBe('0');
    expect(element('observation-types', 'Observation.value[x]:valueQuantity.unit')).toMatchObject({
      path: 'Observation.value[x].unit',
      min: 1,
      base: { path: 'Quantity.unit' },
    });
  });

  test('with a mandatory slice have its type and are mandatory', () => {
    expect(element('observation-mandatory', 'Observation.value[x]')).toMatchObject({
      min: 1,
      type: [{ code: 'CodeableConcept' }],
      slicing: { rules: 'closed' },
    });
  });

  test('by their short path are sliced, closed', () => {
    const { elements } = snapshots.generate(
      profile('Observation', [
        { path: 'Observation.valueQuantity.unit', min: 1 },
        { path: 'Observation.status', short: 's' },
      ]),
    );
    const at = (id: string) => elements.find((one) => one.id === id);
    expect(at('Observation.value[x]')).toMatchObject({ type: [{ code: 'Quantity' }], slicing: { rules: 'closed' } });
    expect(at('Observation.value[x]:valueQuantity')).toMatchObject({
      sliceName: 'valueQuantity',
      type: [{ code: 'Quantity' }],
    });
    expect(at('Observation.value[x]:valueQuantity.unit')?.min).toBe(1);
  });

  test('of one type are walked into in place', () => {
    expect(element('observation-narrowed', 'Observation.effective[x].start')).toMatchObject({
      min: 1,
      base: { path: 'Period.start' },
    });
    expect(element('observation-narrowed', 'Observation.effective[x]').slicing).toBeUndefined();
  });

  test('of many types have in common what elements have', () => {
    expect(ids('any-value-extended', 'Observation.value[x].')).toEqual([
      'Observation.value[x].id',
      'Observation.value[x].extension',
      'Observation.value[x].extension:colour',
    ]);
  });
});

describe('what stands elsewhere', () => {
  test('content references are unfolded where the differential walks into them', () => {
    expect(element('observation-types', 'Observation.component.referenceRange')).toMatchObject({
      type: [{ code: 'BackboneElement' }],
    });
    expect(element('observation-types', 'Observation.component.referenceRange').contentReference).toBeUndefined();
    expect(element('observation-types', 'Observation.component.referenceRange.low')).toMatchObject({
      min: 1,
      base: { path: 'Observation.referenceRange.low' },
    });
    expect(element('questionnaire-deep', 'Questionnaire.item.item.item.item').contentReference).toBe(
      '#Questionnaire.item',
    );
    expect(element('questionnaire-deep', 'Questionnaire.item.item.item.text').min).toBe(1);
    // What the profile says of the items at the top is not said of those below.
    expect(element('questionnaire-deep', 'Questionnaire.item.item.text').min).toBe(0);
  });

  test('an extension has its definition’s texts, cardinality and constraints', () => {
    const colour = element('patient-slices', 'Patient.extension:colour');
    expect(colour).toMatchObject({
      short: 'Colour',
      definition: 'What colour it has.',
      min: 1,
      max: '1',
      base: { path: 'DomainResource.extension', min: 0, max: '*' },
      isModifier: false,
    });
    expect(colour.constraint?.map(({ key, source: of }) => [key, of])).toEqual([
      ['ele-1', 'http://hl7.org/fhir/StructureDefinition/Element'],
      ['ext-1', 'http://hl7.org/fhir/StructureDefinition/Extension'],
      ['col-1', `${BASE}colour`],
    ]);
    expect(element('patient-slices', 'Patient.extension:colour.value[x]')).toMatchObject({
      short: 'Which colour',
      type: [{ code: 'Coding' }],
      binding: { strength: 'required' },
    });
  });

  test('a nested resource has its profile’s texts and the place’s cardinality and constraints', () => {
    expect(element('bundle-report', 'Bundle.entry:citizen.resource')).toMatchObject({
      short: 'A citizen',
      min: 1,
      max: '1',
    });
    expect(element('bundle-report', 'Bundle.entry:citizen.resource').constraint).toBeUndefined();
  });

  test('a type’s profile may name one of its elements', () => {
    const { elements, findings } = snapshots.generate(
      profile('Patient', [
        {
          path: 'Patient.contact',
          type: [
            {
              code: 'BackboneElement',
              profile: [`${BASE}patient-slices`],
              _profile: [
                {
                  extension: [
                    {
                      url: 'http://hl7.org/fhir/StructureDefinition/elementdefinition-profile-element',
                      valueString: 'Patient.contact:kin',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ]),
    );
    expect(findings).toEqual([]);
    expect(elements.some(({ id }) => id === 'Patient.contact.name')).toBe(true);
  });
});

describe('one element', () => {
  test('keeps the path of the definition that first had it', () => {
    expect(element('patient-derived', 'Patient.identifier:cpr.value').base).toEqual({
      path: 'Identifier.value',
      min: 0,
      max: '1',
    });
  });

  test('adds up constraints, each with its source', () => {
    expect(element('patient-derived', 'Patient.gender').constraint?.map(({ key }) => key)).toEqual(['ele-1', 'g-1']);
    const { elements } = snapshots.generate(
      profile('Patient', [{ path: 'Patient.gender', constraint: [{ key: 'own', severity: 'error', human: 'h' }] }]),
    );
    expect(elements.find(({ path }) => path === 'Patient.gender')?.constraint?.[1]).toMatchObject({
      key: 'own',
      source: `${BASE}p`,
    });
  });

  test('adds a text that begins with dots to the base’s', () => {
    expect(element('patient-derived', 'Patient.gender').definition).toMatch(
      /^Administrative Gender.*\.\r\nAs in CPR\.$/s,
    );
  });

  test('keeps a translation with its text, and drops it with it', () => {
    const danish = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/translation' }] };
    expect(element('patient-slices', 'Patient')._short).toMatchObject(danish);
    // The derived profile says another short text and no translation of it.
    expect(element('patient-derived', 'Patient').short).toBe('A municipal citizen');
    expect(element('patient-derived', 'Patient')._short).toBeUndefined();
    expect(element('patient-derived', 'Patient.identifier')._short).toMatchObject(danish);
    expect(element('patient-slices', 'Patient.identifier:cpr')._short).toMatchObject(danish);
    expect(element('any-value-extended', 'Observation.value[x].extension:colour')._short).toMatchObject(danish);
  });

  test('keeps the base’s text where the differential says only its translation', () => {
    const danish = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/translation' }] };
    const { elements } = snapshots.generate(
      profile('Patient', [
        { id: 'Patient.gender', path: 'Patient.gender', _short: danish, _definition: danish, _comment: danish },
      ]),
    );
    const base = source.find('http://hl7.org/fhir/StructureDefinition/Patient')!.resource;
    const { element: published } = base.snapshot as { readonly element: readonly ElementDefinition[] };
    const { short, definition, comment } = published.find(({ path }) => path === 'Patient.gender')!;
    expect(elements.find(({ path }) => path === 'Patient.gender')).toMatchObject({
      short,
      definition,
      comment,
      _short: danish,
      _definition: danish,
      _comment: danish,
    });
  });

  test('keeps a binding’s value set where only the strength is said, and drops a binding with the last type that can have one', () => {
    const { elements } = snapshots.generate(
      profile('Patient', [
        { path: 'Patient.maritalStatus', binding: { strength: 'required' } },
        { path: 'Patient.deceased[x]', type: [{ code: 'boolean' }] },
      ]),
    );
    expect(elements.find(({ path }) => path === 'Patient.maritalStatus')?.binding).toMatchObject({
      strength: 'required',
      valueSet: 'http://hl7.org/fhir/ValueSet/marital-status',
    });
    const coded = snapshots.generate(
      profile('Observation', [{ path: 'Observation.component.value[x]', type: [{ code: 'Period' }] }]),
    );
    expect(coded.elements.find(({ path }) => path === 'Observation.component.value[x]')?.binding).toBeUndefined();
  });

  test('cannot be made a modifier, or given a default meaning, by a profile', () => {
    const { elements } = snapshots.generate(
      profile('Patient', [{ path: 'Patient.gender', isModifier: true, meaningWhenMissing: 'x' }]),
    );
    const gender = elements.find(({ path }) => path === 'Patient.gender');
    expect(gender).toMatchObject({ isModifier: false });
    expect(gender?.meaningWhenMissing).toBeUndefined();
  });
});

describe('the differential', () => {
  test('may name elements in any order where it has ids', () => {
    expect(element('unordered', 'Condition.subject').short).toBe('Whom');
    expect(element('unordered', 'Condition.code')).toMatchObject({ min: 1 });
    expect(element('unordered', 'Condition.code.coding').min).toBe(1);
    const order = elementsOf('unordered').map(({ id }) => id);
    expect(order.indexOf('Condition.identifier')).toBeLessThan(order.indexOf('Condition.code'));
  });

  test('is read by its order where it has none', () => {
    expect(ids('without-ids', 'Condition.code.coding:').filter((id) => id.endsWith('.system'))).toEqual([
      'Condition.code.coding:one.system',
      'Condition.code.coding:two.system',
    ]);
    expect(element('without-ids', 'Condition.code.coding:two.system').fixedUri).toBe('http://example.org/two');
  });

  test('is left as it is, as is the base', () => {
    const frozen = sourceOf([...PROFILES, ...core.map((one) => freeze(structuredClone(one)))]);
    for (const one of PROFILES) generateSnapshot(freeze(structuredClone(one)), frozen);
  });

  test('gives the same snapshot every time, whatever was generated before', () => {
    for (const one of PROFILES) {
      expect(createSnapshots(source).generate(one).elements, one.id).toEqual(elementsOf(one.id ?? ''));
    }
    // Shipped snapshots and generated ones are equally good bases.
    const stripped = sourceOf([
      ...PROFILES,
      ...core.map((one) => (one.differential === undefined ? one : withoutSnapshot(one))),
    ]);
    const decisive = ({ id, min, max, type, slicing }: ElementDefinition) => ({ id, min, max, type, slicing });
    for (const one of PROFILES) {
      expect(createSnapshots(stripped).generate(one).elements.map(decisive), one.id).toEqual(
        elementsOf(one.id ?? '').map(decisive),
      );
    }
  });
});

describe('new types', () => {
  test('have what the base has, then their own', () => {
    expect(elementsOf('journal').map(({ id }) => id)).toEqual([
      'journal',
      'journal.id',
      'journal.extension',
      'journal.citizen',
      'journal.note',
      'journal.note.id',
      'journal.note.extension',
      'journal.note.modifierExtension',
      'journal.note.text',
      'journal.note.answers',
    ]);
    expect(element('journal', 'journal.citizen')).toMatchObject({
      base: { path: 'journal.citizen', min: 1, max: '1' },
      isModifier: false,
      isSummary: false,
      constraint: [{ key: 'ele-1', source: 'http://hl7.org/fhir/StructureDefinition/Element' }],
    });
    expect(element('journal', 'journal.note.answers').contentReference).toBe('#journal.note');
  });
});

describe('faults are told, not thrown', () => {
  test.each<[string, Resource, RegExp[]]>([
    [
      'an element that is not there',
      profile('Patient', [{ path: 'Patient.shoeSize', min: 1 }]),
      [/^FKI3504 .*Patient\.shoeSize/],
    ],
    [
      'an element of another type',
      profile('Patient', [{ path: 'Observation.code', min: 1 }]),
      [/^FKI3504 .*Observation\.code/],
    ],
    [
      'a minimum below the base’s',
      profile('Observation', [{ path: 'Observation.code', min: 0 }]),
      [/^FKI3505 .*min 0.*1/],
    ],
    [
      'a maximum above the base’s',
      profile('Patient', [{ path: 'Patient.gender', max: '*' }]),
      [/^FKI3506 .*max \*.*1/],
    ],
    [
      'a type that the base does not have',
      profile('Observation', [{ path: 'Observation.value[x]', type: [{ code: 'Address' }] }]),
      [/^FKI3507 .*Address/],
    ],
    [
      'slices that nothing tells apart',
      profile('Patient', [
        { path: 'Patient.name', sliceName: 'a' },
        { path: 'Patient.name', sliceName: 'b' },
      ]),
      [/^FKI3508 .*Patient\.name/],
    ],
    [
      'a closed slicing that is opened',
      profile(
        'Bundle',
        [{ path: 'Bundle.entry', slicing: { discriminator: [{ type: 'profile', path: 'resource' }], rules: 'open' } }],
        { baseDefinition: `${BASE}bundle-report` },
      ),
      [/^FKI3509 .*rules/],
    ],
    [
      'a slice of what is closed',
      profile('Bundle', [{ path: 'Bundle.entry', sliceName: 'more' }], { baseDefinition: `${BASE}bundle-report` }),
      [/^FKI3510 .*more/],
    ],
    [
      'a reslice of nothing',
      profile('Patient', [{ path: 'Patient.identifier', sliceName: 'none/some' }], {
        baseDefinition: `${BASE}patient-slices`,
      }),
      [/^FKI3517 .*none/],
    ],
    [
      'a profile on a type that is not known',
      profile('Patient', [
        { path: 'Patient.identifier', type: [{ code: 'Identifier', profile: ['http://example.org/unknown'] }] },
        { path: 'Patient.identifier.value', min: 1 },
      ]),
      [/^FKI3513 .*unknown/],
    ],
    [
      'a required binding loosened',
      profile('Patient', [{ path: 'Patient.gender', binding: { strength: 'preferred' } }]),
      [/^FKI3515 .*preferred/],
    ],
    [
      'must-support taken away',
      profile('Patient', [{ path: 'Patient.extension', sliceName: 'house', mustSupport: false }], {
        baseDefinition: `${BASE}patient-slices`,
      }),
      [/^FKI3516/],
    ],
    [
      'more mandatory slices than there is room for',
      profile('Patient', [
        { path: 'Patient.name', max: '1', slicing: { discriminator: [{ type: 'value', path: 'use' }], rules: 'open' } },
        { path: 'Patient.name', sliceName: 'a', min: 1 },
        { path: 'Patient.name', sliceName: 'b', min: 1 },
      ]),
      [/^FKI3518 .*at least 2/],
    ],
    [
      'a base that is not known',
      profile('Patient', [], { baseDefinition: 'http://example.org/gone' }),
      [/^FKI3502 .*gone/],
    ],
    ['a differential that is none', profile('Patient', [], { differential: { element: 'x' } }), [/^FKI3501 .*element/]],
    ['an element without path', profile('Patient', [{ min: 1 }]), [/^FKI3501 .*path/]],
    ['a minimum that is a text', profile('Patient', [{ path: 'Patient.name', min: '1' }]), [/^FKI3501 .*min/]],
    ['a type without code', profile('Patient', [{ path: 'Patient.name', type: [{}] }]), [/^FKI3501 .*type/]],
    ['a path deeper than any', profile('Patient', [{ path: `Patient${'.a'.repeat(100_000)}` }]), [/^FKI3501 .*path/]],
    ['no type', profile('Patient', [], { type: undefined }), [/^FKI3501 .*type/]],
  ])('%s', (_, structure, expected) => {
    const messages = found(structure);
    expect(messages).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(messages[index]).toMatch(pattern);
  });

  test('a definition that is its own base, near or far', () => {
    const one = profile('Patient', [], { url: `${BASE}one`, baseDefinition: `${BASE}two` });
    const two = profile('Patient', [], { url: `${BASE}two`, baseDefinition: `${BASE}three` });
    const three = profile('Patient', [], { url: `${BASE}three`, baseDefinition: `${BASE}one` });
    const self = profile('Patient', [], { url: `${BASE}self`, baseDefinition: `${BASE}self` });
    const cyclic = sourceOf([one, two, three, self, ...core]);
    expect(found(self, cyclic)).toEqual([expect.stringMatching(/^FKI3503 .*self/)]);
    const all = createSnapshots(cyclic);
    expect(all.generate(one)).toMatchObject({ structure: one, elements: [], findings: [{ code: 'FKI3519' }] });
    expect(all.generate(three).findings.map((each) => textOf(each, 'en'))).toEqual([
      expect.stringMatching(/derived from itself, by way of .*one → .*two → .*three/),
    ]);
  });

  test('an extension that has itself inside', () => {
    const inner = { code: 'Extension', profile: [`${BASE}nest`] };
    const nest = profile(
      'Extension',
      [
        { path: 'Extension', short: 'Nest' },
        { path: 'Extension.extension', sliceName: 'inner', type: [inner] },
        { path: 'Extension.url', fixedUri: `${BASE}nest` },
      ],
      { url: `${BASE}nest`, kind: 'complex-type' },
    );
    const { elements, findings } = createSnapshots(sourceOf([nest, ...core])).generate(nest);
    expect(findings).toEqual([]);
    expect(elements.find(({ id }) => id === 'Extension.extension:inner')?.type).toEqual([inner]);
  });

  test('any differential gives a result', () => {
    const segment = fc.constantFrom(
      'Patient',
      'name',
      'contact',
      'identifier',
      'extension',
      'value[x]',
      'deceasedBoolean',
      'multipleBirth[x]',
      'system',
      '',
      '__proto__',
      'id',
    );
    const said = fc.record(
      {
        path: fc.array(segment, { maxLength: 4 }).map((parts) => ['Patient', ...parts].join('.')),
        id: fc.option(fc.string(), { nil: undefined }),
        sliceName: fc.option(fc.constantFrom('a', 'b', 'a/b', 'deceasedBoolean', '__proto__'), { nil: undefined }),
        min: fc.option(fc.integer({ min: -1, max: 3 }), { nil: undefined }),
        max: fc.option(fc.constantFrom('0', '1', '*', 'x'), { nil: undefined }),
        type: fc.option(
          fc.constantFrom(
            [],
            [{ code: 'string' }],
            [{ code: 'Extension', profile: [`${BASE}colour`] }],
            [{ code: 'nothing' }],
          ),
          { nil: undefined },
        ),
        slicing: fc.option(
          fc.constantFrom({ rules: 'open' }, { discriminator: [{ type: 'type', path: '$this' }], rules: 'closed' }),
          { nil: undefined },
        ),
      },
      { requiredKeys: ['path'] },
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (elements) => {
        const plain = JSON.parse(JSON.stringify(elements)) as { readonly [key: string]: Json }[];
        const { elements: made, findings } = snapshots.generate(profile('Patient', plain));
        expect(made.length > 0 || findings.length > 0).toBe(true);
        // Every element stands under one that is there.
        const known = new Set(made.map(({ path }) => path));
        for (const { path } of made.slice(1)) expect(known.has(path.slice(0, path.lastIndexOf('.'))), path).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) freeze(one);
    Object.freeze(value);
  }
  return value;
}
