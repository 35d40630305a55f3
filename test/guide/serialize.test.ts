import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { deserializeGuide, GUIDE_SCHEMA, serializeGuide } from '../../src/guide/index.js';
import { TEST_DEFINITIONS } from '../support/definitions.js';
import { guideOf, testGuide } from '../support/guide.js';

describe('guide.json', () => {
  const text = serializeGuide(testGuide());

  it('follows its JSON Schema', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(GUIDE_SCHEMA);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is closed: a field that the schema does not know is an error', () => {
    const validate = new Ajv2020({ strict: true }).compile(GUIDE_SCHEMA);
    expect(validate({ ...JSON.parse(text), surprise: 1 })).toBe(false);
  });

  it('is the same whatever the order of the definitions', () => {
    expect(serializeGuide(guideOf([...TEST_DEFINITIONS].reverse()))).toBe(text);
  });

  it('reads back to the same guide', () => {
    const back = deserializeGuide(text, testGuide().definitions);
    expect(serializeGuide(back)).toContain('"TestCitizen"');
    for (const list of ['profiles', 'extensions', 'valueSets', 'codeSystems', 'examples'] as const) {
      expect(structuredClone(back[list])).toEqual(structuredClone(testGuide()[list]));
    }
    expect(back.definitions.structure('TestCitizen')).toBe(back.profiles.find(({ id }) => id === 'TestCitizen'));
  });

  it('names what it was compiled against by canonical and hash, and holds none of it', () => {
    const { references, profiles } = JSON.parse(text);
    const patient = references.find(({ canonical }: { canonical: string }) => canonical.endsWith('/Patient'));
    expect(patient.hash).toBe(testGuide().definitions.structure('Patient')?.hash);
    expect(profiles.map(({ id }: { id: string }) => id)).toEqual([
      'TestCitizen',
      'TestReport',
      'TestWeight',
      'test-cpr',
    ]);
  });

  it('is refused where it is something else', () => {
    expect(() => deserializeGuide('{"formatVersion": 2}')).toThrow(TypeError);
    expect(() => deserializeGuide('no')).toThrow(SyntaxError);
  });
});
