import { describe, expect, it } from 'vitest';
import { decimalsOf } from '../../src/guide/decimals.js';
import {
  elementById,
  elementsOf,
  guideOfPackages,
  type JsonObject,
  type Resource,
  type Slice,
} from '../../src/guide/index.js';
import { definitionSource } from '../../src/packages/index.js';
import { createSnapshots } from '../../src/snapshot/index.js';
import { profile } from '../support/definitions.js';
import { coreSource, guideOf, packageOfResources, testCore, testGuide } from '../support/guide.js';

const BASE = 'http://example.org/test';

describe('the tree', () => {
  it('has every element of every snapshot of R4 exactly once', () => {
    const { definitions } = testCore();
    const source = coreSource();
    let count = 0;
    for (const { entry, package: from } of source.entries('StructureDefinition')) {
      const snapshot = from.read(entry).snapshot as { readonly element: readonly JsonObject[] } | undefined;
      if (snapshot === undefined) continue;
      const structure = definitions.structure(entry.url!)!;
      const ids = [...elementsOf(structure)].map(({ id }) => id);
      expect([...ids].sort(), entry.url).toEqual(snapshot.element.map(({ id }) => id as string).sort());
      count += ids.length;
    }
    expect(count).toBe(15_884);
  });

  it('nests reslices, and makes ids where a package leaves them out', () => {
    const strip = (resource: Resource): Resource => {
      const { element } = resource.snapshot as { readonly element: readonly JsonObject[] };
      return { ...resource, snapshot: { element: element.map(({ id: _id, ...rest }) => rest) } };
    };
    const resliced = profile({
      id: 'TestResliced',
      type: 'Patient',
      title: 'Resliced',
      description: 'Resliced.',
      elements: [
        { id: 'Patient.identifier', slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } },
        { id: 'Patient.identifier:a', slicing: { discriminator: [{ type: 'value', path: 'use' }], rules: 'open' } },
        { id: 'Patient.identifier:a.system', fixedUri: 'urn:a' },
        { id: 'Patient.identifier:a/b' },
        { id: 'Patient.identifier:a/b.use', fixedCode: 'old' },
      ],
    });
    for (const resource of [resliced, strip(resliced)]) {
      const structure = guideOf([resource]).profiles[0]!;
      const a = elementById(structure, 'Patient.identifier:a') as Slice;
      expect(elementById(structure, 'Patient.identifier')?.slices).toEqual([a]);
      expect(a.slices.map(({ id, keys }) => [id, keys])).toMatchObject([
        ['Patient.identifier:a/b', [{ path: 'use', value: { value: 'old' } }]],
      ]);
      expect(a.slices[0]?.children.find(({ name }) => name === 'use')?.id).toBe('Patient.identifier:a/b.use');
    }
  });

  it('resolves discriminators through references, extensions and chosen types', () => {
    const { profiles } = guideOf([
      profile({
        id: 'TestKeys',
        type: 'Observation',
        title: 'Keys',
        description: 'Keys.',
        elements: [
          {
            id: 'Observation.performer',
            slicing: {
              discriminator: [
                { type: 'type', path: 'resolve()' },
                { type: 'profile', path: 'resolve()' },
              ],
              rules: 'open',
            },
          },
          {
            id: 'Observation.performer:org',
            type: [{ code: 'Reference', targetProfile: ['http://hl7.org/fhir/StructureDefinition/Organization'] }],
          },
          {
            id: 'Observation.component',
            slicing: {
              discriminator: [
                { type: 'value', path: 'value.ofType(Quantity).code' },
                { type: 'exists', path: 'interpretation' },
              ],
              rules: 'open',
            },
          },
          { id: 'Observation.component:kg' },
          { id: 'Observation.component:kg.value[x]', type: [{ code: 'Quantity' }] },
          { id: 'Observation.component:kg.value[x].code', fixedCode: 'kg' },
          { id: 'Observation.component:kg.interpretation', max: '0' },
          { id: 'Observation.note', slicing: { discriminator: [{ type: 'value', path: 'where(x)' }], rules: 'open' } },
          { id: 'Observation.note:odd' },
        ],
      }),
    ]);
    const keys = (id: string): Slice['keys'] => (elementById(profiles[0]!, id) as Slice).keys;
    expect(keys('Observation.performer:org')).toEqual([
      { path: 'resolve()', kind: 'type', types: ['Organization'] },
      { path: 'resolve()', kind: 'profile', profiles: ['http://hl7.org/fhir/StructureDefinition/Organization'] },
    ]);
    expect(keys('Observation.component:kg')).toMatchObject([
      { kind: 'fixed', value: { value: 'kg' } },
      { path: 'interpretation', kind: 'exists', exists: false },
    ]);
    expect(keys('Observation.note:odd')).toMatchObject([{ kind: 'unresolved' }]);
  });
});

describe('decimals', () => {
  it('are found as written, by pointer', () => {
    const text = '{"a": [1.0, {"b/c": 1.50, "s": "2.00", "": 3.0}], "d": 1e3, "e": 7, "f": -0.10, "\\"q": 2.0}';
    expect([...decimalsOf(text)]).toEqual([
      ['/a/0', '1.0'],
      ['/a/1/b~1c', '1.50'],
      ['/a/1/', '3.0'],
      ['/d', '1e3'],
      ['/f', '-0.10'],
      ['/"q', '2.0'],
    ]);
  });

  it('keep their text in fixed values', () => {
    const resource = profile({
      id: 'TestDecimal',
      type: 'Quantity',
      title: 'Decimal',
      description: 'Decimal.',
      elements: [{ id: 'Quantity.value', fixedDecimal: 1 }],
    });
    const own = packageOfResources('test.decimal', [resource], BASE);
    const written = {
      ...own,
      text: () => JSON.stringify(resource).replaceAll('"fixedDecimal":1', '"fixedDecimal":1.00'),
    };
    const source = definitionSource([written, ...coreSource().packages]);
    const { profiles } = guideOfPackages(source, { packages: ['test.decimal'] });
    expect(elementById(profiles[0]!, 'Quantity.value')?.fixed).toEqual({
      type: 'decimal',
      value: 1,
      decimals: { '': '1.00' },
    });
  });
});

describe('decimals of a snapshot that is not in the source', () => {
  it('are those of the differential, or of the definition that the value is inherited from', () => {
    const shipped = profile({
      id: 'TestBase',
      type: 'Quantity',
      title: 'Base',
      description: 'Base.',
      elements: [{ id: 'Quantity.value', minValueDecimal: 0, maxValueDecimal: 9 }],
    });
    const { snapshot: _snapshot, ...base } = shipped;
    const derived: Resource = {
      ...(base as Resource),
      id: 'TestDerived',
      url: `${BASE}/StructureDefinition/TestDerived`,
      baseDefinition: base.url!,
      differential: { element: [{ id: 'Quantity.value', path: 'Quantity.value', maxValueDecimal: 5 }] },
    };
    const own = packageOfResources('test.decimal', [base as Resource, derived], BASE);
    const written = {
      ...own,
      text: (entry: (typeof own.entries)[number]) =>
        own
          .text(entry)
          .replace('"minValueDecimal":0', '"minValueDecimal":0.0')
          .replace('"maxValueDecimal":5', '"maxValueDecimal":5.00'),
    };
    const source = definitionSource([written, ...coreSource().packages]);
    const snapshots = createSnapshots(source);
    const { profiles } = guideOfPackages(source, {
      packages: ['test.decimal'],
      snapshotOf: (definition) => snapshots.generate(definition).structure,
    });
    const found = profiles.map((structure) => elementById(structure, 'Quantity.value'));
    expect(found.map((element) => [element?.minValue, element?.maxValue])).toEqual([
      [
        { type: 'decimal', value: 0, decimals: { '': '0.0' } },
        { type: 'decimal', value: 9 },
      ],
      [
        { type: 'decimal', value: 0, decimals: { '': '0.0' } },
        { type: 'decimal', value: 5, decimals: { '': '5.00' } },
      ],
    ]);
  });
});

describe('the guide as data', () => {
  it('is plain: it can be cloned', () => {
    const { definitions: _definitions, ...rest } = testGuide();
    expect(structuredClone(rest).profiles).toHaveLength(rest.profiles.length);
  });

  it('tells its own definitions from those of others that it carries', () => {
    const carried = profile({
      id: 'else',
      type: 'Basic',
      title: 'Else',
      description: 'Else.',
      elements: [],
      more: { url: 'http://hl7.dk/x' },
    });
    const { profiles } = guideOf([
      carried,
      profile({ id: 'own', type: 'Basic', title: 'Own', description: 'Own.', elements: [] }),
    ]);
    expect(profiles.map(({ id, own }) => [id, own])).toEqual([
      ['own', true],
      ['else', false],
    ]);
  });

  it('gives slices without a name for what they slice their place', () => {
    const structure = testCore().definitions.structure('familymemberhistory-genetic')!;
    expect(elementById(structure, 'FamilyMemberHistory.sex:Sex')?.sliceName).toBe('Sex');
  });
});
