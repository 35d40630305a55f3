import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics.js';
import { checkCodes, checkModels, type Resource } from '../../src/guide/index.js';
import { profile, TEST_DEFINITIONS } from '../support/definitions.js';
import { guideOf } from '../support/guide.js';

const BASE = 'http://example.org/test';
const COLOURS = `${BASE}/CodeSystem/test-colours`;

function told(found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ code, parameters }) => [code, ...Object.values(parameters)].join(' '));
}

describe('codes', () => {
  const check = (...resources: readonly Resource[]): readonly string[] =>
    told(checkCodes(guideOf([...TEST_DEFINITIONS, ...resources])));
  const valueSet = (
    concept: readonly { readonly code: string; readonly display?: string }[],
    system = COLOURS,
  ): Resource => ({
    resourceType: 'ValueSet',
    id: 'vs',
    url: `${BASE}/ValueSet/vs`,
    status: 'active',
    compose: { include: [{ system, concept: concept as never }] },
  });

  it('that their system has are no finding: by display, designation, in any case, or without', () => {
    expect(
      check(valueSet([{ code: 'red', display: 'Rød' }, { code: 'red', display: 'RED' }, { code: 'blue' }])),
    ).toEqual([]);
  });

  it('that their system lacks, or calls otherwise, are findings', () => {
    expect(check(valueSet([{ code: 'pink' }, { code: 'red', display: 'Blå' }]))).toEqual([
      `FKI3120 vs pink ${COLOURS}`,
      `FKI3121 vs red Blå ${COLOURS} Rød`,
    ]);
  });

  it('of a system that is not at hand whole cannot be judged', () => {
    expect(
      check(valueSet([{ code: 'x' }], 'http://snomed.info/sct'), valueSet([{ code: 'x' }], 'urn:nowhere')),
    ).toEqual([]);
  });

  it('are looked for in patterns, concept maps and examples', () => {
    const coding = { system: COLOURS, code: 'pink' };
    const found = check(
      profile({
        id: 'P',
        type: 'Basic',
        title: 'P',
        description: 'P',
        elements: [{ id: 'Basic.code', patternCodeableConcept: { coding: [coding] } }],
      }),
      { resourceType: 'Basic', id: 'b', code: { coding: [{ ...coding, display: 'Pink' }] } },
      {
        resourceType: 'ConceptMap',
        id: 'cm',
        url: `${BASE}/ConceptMap/cm`,
        status: 'active',
        group: [
          {
            source: COLOURS,
            target: COLOURS,
            element: [{ code: 'red', target: [{ code: 'green', equivalence: 'wider' }] }],
          },
        ],
      },
    );
    expect(found.toSorted()).toEqual([
      `FKI3120 Basic.code pink ${COLOURS}`,
      `FKI3120 Basic/b pink ${COLOURS}`,
      `FKI3120 cm green ${COLOURS}`,
    ]);
  });
});

describe('rows of a logical model', () => {
  const row = (id: string, map?: string): object => ({
    id: `M.${id}`,
    path: `M.${id}`,
    min: 0,
    max: '1',
    type: [{ code: 'string' }],
    ...(map === undefined ? {} : { mapping: [{ identity: 'profile', map }] }),
  });
  const model = (mapped: boolean, ...rows: readonly object[]): Resource => {
    const element = [{ id: 'M', path: 'M', min: 0, max: '*' }, ...rows] as never[];
    return {
      resourceType: 'StructureDefinition',
      id: 'M',
      url: `${BASE}/StructureDefinition/M`,
      name: 'M',
      status: 'active',
      kind: 'logical',
      abstract: false,
      type: 'M',
      derivation: 'specialization',
      ...(mapped ? { mapping: [{ identity: 'profile' }] } : {}),
      snapshot: { element },
      differential: { element },
    };
  };
  const check = (resource: Resource): readonly string[] => told(checkModels(guideOf([...TEST_DEFINITIONS, resource])));

  it('say which element carries them, also where a datatype or another profile is unfolded, or why none does', () => {
    const rows = [
      'TestCitizen#Patient.birthDate',
      'TestCitizen#Patient.identifier:cpr.value',
      'TestWeight#Observation.value[x].code',
      'none: nobody asks',
    ];
    expect(check(model(true, ...rows.map((map, index) => row(`r${index}`, map))))).toEqual([]);
  });

  it('are findings where they say neither, or name what is not there', () => {
    const rows = [
      row('a'),
      row('b', 'none:'),
      row('c', 'TestCitizen#Patient.shoeSize'),
      row('d', 'Nobody#Patient'),
      row('e', 'TestCitizen#Patient.identifier:sor'),
    ];
    expect(check(model(true, ...rows))).toEqual([
      'FKI3122 M.a',
      'FKI3123 M.b none:',
      'FKI3123 M.c TestCitizen#Patient.shoeSize',
      'FKI3123 M.d Nobody#Patient',
      'FKI3123 M.e TestCitizen#Patient.identifier:sor',
    ]);
  });

  it('of a model that promises no mapping are left alone', () => {
    expect(check(model(false, row('a')))).toEqual([]);
  });
});
