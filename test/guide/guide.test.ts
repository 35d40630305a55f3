import { describe, expect, it } from 'vitest';
import { elementById, type Slice } from '../../src/guide/index.js';
import { testCore, testGuide } from '../support/guide.js';

describe('R4 by itself', () => {
  it('reads a structure when asked for, by name and by canonical', () => {
    const { definitions } = testCore();
    const patient = definitions.structure('Patient');
    expect(patient?.url).toBe('http://hl7.org/fhir/StructureDefinition/Patient');
    expect(definitions.structure('http://hl7.org/fhir/StructureDefinition/Patient|4.0.1')).toBe(patient);
    expect(patient?.root.children.map(({ name }) => name)).toContain('deceased[x]');
  });

  it('knows every concrete resource type and datatype', () => {
    const { definitions } = testCore();
    const listed = definitions.valueSet('http://hl7.org/fhir/ValueSet/resource-types')!.expansion.codes;
    const concrete = listed.map(({ code }) => code).filter((code) => !['Resource', 'DomainResource'].includes(code));
    expect(definitions.resourceTypes).toEqual([...concrete].sort());
    expect(definitions.dataTypes).toContain('Quantity');
    expect(definitions.dataTypes).toContain('xhtml');
  });

  it('unfolds datatypes, content references and chosen types', () => {
    const { definitions } = testCore();
    const questionnaire = definitions.structure('Questionnaire')!;
    const nested = elementById(questionnaire, 'Questionnaire.item.item')!;
    expect(definitions.childrenOf(questionnaire, nested)).toBe(
      elementById(questionnaire, 'Questionnaire.item')!.children,
    );
    const observation = definitions.structure('Observation')!;
    const value = elementById(observation, 'Observation.value[x]')!;
    expect(definitions.childrenOf(observation, value)).toEqual([]);
    expect(definitions.childrenOf(observation, value, 'Quantity').map(({ name }) => name)).toContain('comparator');
  });
});

describe('slices', () => {
  const { definitions } = testGuide();
  const slice = (profile: string, id: string): Slice => elementById(definitions.structure(profile)!, id) as Slice;

  it('get their value from the profile of their type', () => {
    expect(slice('TestCitizen', 'Patient.identifier:cpr').keys).toEqual([
      { path: 'system', kind: 'fixed', value: { type: 'uri', value: 'urn:oid:1.2.208.176.1.2' } },
    ]);
  });

  it('get their value from the slice itself, their extension, their type, their target', () => {
    expect(slice('TestCitizen', 'Patient.identifier:local').keys).toMatchObject([
      { value: { value: 'http://example.org/local' } },
    ]);
    expect(slice('TestCitizen', 'Patient.extension:note').keys).toMatchObject([
      { path: 'url', kind: 'fixed', value: { value: 'http://example.org/test/StructureDefinition/test-note' } },
    ]);
    expect(slice('TestWeight', 'Observation.value[x]:valueQuantity').keys).toEqual([
      { path: '$this', kind: 'type', types: ['Quantity'] },
    ]);
    expect(slice('TestWeight', 'Observation.category:VSCat').keys).toMatchObject([
      { path: 'coding.code', value: { value: 'vital-signs' } },
      { path: 'coding.system', value: { value: 'http://terminology.hl7.org/CodeSystem/observation-category' } },
    ]);
    expect(slice('TestReport', 'Bundle.entry:weight').keys).toEqual([
      { path: 'resource', kind: 'profile', profiles: ['http://example.org/test/StructureDefinition/TestWeight'] },
    ]);
  });
});

describe('texts', () => {
  it('carry the Danish translation of elements and invariants', () => {
    const { root } = testGuide().definitions.structure('TestCitizen')!;
    expect(root.short).toEqual({ en: 'Citizen', da: 'Borger' });
    expect(root.constraints.find(({ key }) => key === 'test-c1')?.human.da).toBe('En død borger har ingen telefon');
  });
});

describe('expansions', () => {
  const { definitions } = testGuide();
  const codes = (id: string): readonly string[] =>
    definitions.valueSet(`http://example.org/test/ValueSet/${id}`)!.expansion.codes.map(({ code }) => code);

  it('of a whole system and of a filter', () => {
    expect(codes('test-colours')).toEqual(['warm', 'red', 'orange', 'blue']);
    expect(codes('test-warm')).toEqual(['red', 'orange']);
  });

  it('say what they cannot expand', () => {
    const { expansion } = definitions.valueSet('http://hl7.org/fhir/ValueSet/body-site')!;
    expect(expansion.complete).toBe(false);
    expect(expansion.unexpanded).toMatchObject([{ system: 'http://snomed.info/sct' }]);
  });
});
