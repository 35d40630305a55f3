import { describe, expect, it } from 'vitest';
import type { CompiledResource, CompileResult } from '../../src/compile/types.js';
import { type BuildResult, buildGuide, elementById, type Resource, type Rule } from '../../src/guide/index.js';
import { EMPTY_INPUT, type SideFiles } from '../../src/guide/input/index.js';
import { profile } from '../support/definitions.js';
import { coreSource } from '../support/guide.js';

const CANONICAL = 'http://example.org/test';

const ig: Resource = {
  resourceType: 'ImplementationGuide',
  id: 'test.guide',
  url: `${CANONICAL}/ImplementationGuide/test.guide`,
  version: '2.1.0',
  name: 'TestGuide',
  title: 'Test guide',
  status: 'active',
  date: '2026-02-03',
  publisher: 'Example',
  contact: [{ name: 'Example', telecom: [{ system: 'url', value: 'http://example.org', use: 'work', rank: 1 }] }],
  jurisdiction: [{ coding: [{ system: 'urn:iso:std:iso:3166', code: 'DK' }] }],
  license: 'CC0-1.0',
  definition: {
    resource: [{ reference: { reference: 'Patient/else' }, name: 'Else', description: 'A citizen.' }],
    parameter: [
      { code: 'copyrightyear', value: '2026+' },
      { code: 'releaselabel', value: 'draft' },
      { code: 'path-expansion-params', value: 'x.json' },
    ],
  },
};

function compiled(resource: Resource, more: Partial<CompiledResource> = {}): CompiledResource {
  return {
    file: `${resource.resourceType}-${resource.id}.json`,
    text: JSON.stringify(resource),
    resource,
    origin: 'fsh',
    usage: 'definition',
    positions: { elements: {}, invariants: {}, rules: {} },
    ...more,
  };
}

function build(resources: readonly CompiledResource[], sideFiles: Partial<SideFiles> = {}): BuildResult {
  const result: CompileResult = {
    directory: '/nowhere',
    config: {
      id: 'test.guide',
      canonical: CANONICAL,
      version: '2.1.0',
      name: 'TestGuide',
      fhirVersion: ['4.0.1'],
      raw: {},
    },
    resources: [compiled(ig, { usage: 'guide' }), ...resources],
    diagnostics: [],
    source: coreSource(),
  };
  return buildGuide({ compiled: result, sideFiles: { ...EMPTY_INPUT, ...sideFiles } });
}

/** As SUSHI leaves them: without what the IG Publisher fills in. */
function bare(resource: Resource): Resource {
  const { version: _version, date: _date, publisher: _publisher, ...rest } = resource;
  return rest as Resource;
}

const citizen = bare(
  profile({
    id: 'Citizen',
    type: 'Patient',
    title: 'Citizen',
    description: 'A citizen.',
    elements: [
      { id: 'Patient', constraint: [{ key: 'c-1', severity: 'error', human: 'Named', expression: 'name.exists()' }] },
      { id: 'Patient.birthDate', min: 1 },
      { id: 'Patient.identifier', slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' } },
      {
        id: 'Patient.identifier:cpr',
        type: [{ code: 'Identifier', profile: [`${CANONICAL}/StructureDefinition/Cpr`] }],
      },
      { id: 'Patient.identifier:cpr.value', min: 1 },
    ],
  }),
);
const careCitizen = {
  ...citizen,
  id: 'CareCitizen',
  url: `${CANONICAL}/StructureDefinition/CareCitizen`,
  baseDefinition: citizen.url!,
};
const cpr = bare(
  profile({
    id: 'Cpr',
    type: 'Identifier',
    title: 'CPR',
    description: 'CPR.',
    elements: [{ id: 'Identifier.value', min: 1 }],
  }),
);

const rule = (more: Partial<Rule>): Rule => ({
  id: 'C-01',
  kind: 'element',
  severity: 'error',
  title: { en: 'A', da: 'B' },
  text: { en: 'A', da: 'B' },
  origin: 'test',
  elements: [],
  constraints: [],
  appliesTo: [],
  positive: [],
  negative: [],
  source: { file: 'input/rules/a.yaml', line: 4, column: 1 },
  ...more,
});

describe('a compiled project', () => {
  it('gives its own definitions the metadata that SUSHI leaves to the IG Publisher; others keep theirs', () => {
    const foreign = { ...citizen, id: 'x', url: 'http://hl7.dk/x', version: '3.7.0', publisher: 'HL7 Denmark' };
    const { guide } = build([compiled(citizen), compiled(foreign, { origin: 'predefined' })]);
    const published = (id: string): Resource => guide.published.find(({ resource }) => resource.id === id)!.resource;
    expect(published('Citizen')).toMatchObject({
      version: '2.1.0',
      date: '2026-02-03',
      publisher: 'Example',
      contact: ig.contact,
      jurisdiction: [{ coding: [{ code: 'DK' }] }],
    });
    expect(Object.keys(published('Citizen')).slice(0, 11)).toEqual(
      'resourceType id url version name title status date publisher contact description'.split(' '),
    );
    expect(published('x')).toEqual(foreign);
    expect(guide.profiles.map(({ id, own, version }) => [id, own, version])).toEqual([
      ['Citizen', true, '2.1.0'],
      ['x', false, '3.7.0'],
    ]);
  });

  it('drops SUSHI’s own parameters from the published guide', () => {
    const { guide } = build([]);
    const found = guide.published.find(({ role }) => role === 'guide')?.resource;
    expect(found?.definition).toMatchObject({ parameter: [{ code: 'path-expansion-params' }] });
    expect(guide.meta).toMatchObject({
      version: '2.1.0',
      date: '2026-02-03',
      title: { en: 'Test guide' },
      license: 'CC0-1.0',
    });
  });

  it('gives the published guide the Danish that input/guide.yaml has, and says it once', () => {
    const { guide } = build([], { danish: { title: 'Prøve' } });
    expect(guide.meta.title).toEqual({ en: 'Test guide', da: 'Prøve' });
    expect(guide.meta.description).toEqual({ en: '' });
    const written = guide.published.find(({ role }) => role === 'guide')!.resource;
    expect(Object.keys(written).indexOf('_title')).toBe(Object.keys(written).indexOf('title') + 1);
    expect(written._title).toEqual({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            { url: 'lang', valueCode: 'da' },
            { url: 'content', valueString: 'Prøve' },
          ],
        },
      ],
    });
    expect(written._description).toBeUndefined();
  });

  it('keeps positions, and the folder as area', () => {
    const file = 'fsh/care/citizen.fsh';
    const at = (line: number): { file: string; line: number; column: number } => ({ file, line, column: 1 });
    const { guide } = build([
      compiled(citizen, {
        positions: {
          definition: at(1),
          elements: { 'Patient.birthDate': at(7) },
          invariants: { 'c-1': at(20) },
          rules: {},
        },
      }),
    ]);
    const [structure] = guide.profiles;
    expect(structure).toMatchObject({ area: 'care', source: at(1) });
    expect(elementById(structure!, 'Patient.birthDate')?.source).toEqual(at(7));
    expect(structure?.root.constraints.find(({ key }) => key === 'c-1')).toMatchObject({
      position: at(20),
      source: citizen.url,
    });
  });

  it('gives an example its title, description and the profile that it is an instance of', () => {
    const patient: Resource = { resourceType: 'Patient', id: 'else' };
    const { guide } = build([compiled(citizen), compiled(patient, { usage: 'example', instanceOf: citizen.url! })]);
    expect(guide.examples).toEqual([
      {
        resourceType: 'Patient',
        id: 'else',
        title: { en: 'Else' },
        description: { en: 'A citizen.' },
        profiles: [citizen.url],
        resource: patient,
      },
    ]);
    expect(guide.published.find(({ role }) => role === 'example')?.path).toBe('example/Patient-else.json');
  });
});

describe('rules', () => {
  it('are carried by their elements and constraints, also in what inherits them', () => {
    const rules = [
      rule({ elements: ['Citizen#Patient.birthDate'] }),
      rule({ id: 'C-02', elements: ['Cpr#Identifier.value'] }),
      rule({ id: 'C-03', kind: 'invariant', constraints: ['c-1'] }),
    ];
    const { guide, diagnostics } = build([compiled(citizen), compiled(careCitizen), compiled(cpr)], { rules });
    expect(diagnostics).toEqual([]);
    for (const id of ['Citizen', 'CareCitizen']) {
      const structure = guide.definitions.structure(id)!;
      expect(elementById(structure, 'Patient.birthDate')?.rules).toEqual(['C-01']);
      expect(elementById(structure, 'Patient.identifier:cpr.value')?.rules).toEqual(['C-02']);
      expect(elementById(structure, 'Patient.identifier.value')?.rules ?? []).toEqual([]);
      expect(structure.root.constraints.find(({ key }) => key === 'c-1')?.rules).toEqual(['C-03']);
    }
  });

  it('that name what is not there are faults at their line', () => {
    const { diagnostics } = build([compiled(citizen)], {
      rules: [
        rule({ elements: ['Citizen#Patient.shoeSize', 'Nobody#Patient'], constraints: ['c-9'], positive: ['nothing'] }),
      ],
    });
    expect(
      diagnostics.map(({ code, parameters, location }) => [code, Object.values(parameters).join(' '), location?.line]),
    ).toEqual([
      ['FKI3105', 'C-01 Citizen#Patient.shoeSize', 4],
      ['FKI3105', 'C-01 Nobody#Patient', 4],
      ['FKI3106', 'C-01 c-9', 4],
      ['FKI3107', 'C-01 nothing', 4],
    ]);
  });
});
