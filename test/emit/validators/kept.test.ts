/** What is kept of what was right may make an answer quicker, never another. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeptCoding, KeptCodings, KeptTexts } from '../../../src/emit/validators/runtime/kept.js';
import type { Validators } from '../../../src/validate/index.js';
import { testCore } from '../../support/guide.js';
import { writePackage } from './package.js';

const REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const right = { system: REASON, code: 'HTEST', display: 'test health data' };
const SNOMED = { system: 'http://snomed.info/sct', code: '73211009', display: 'Diabetes mellitus' };

/** Codings that look like one that was right, and are not; asked about first, none of them makes any other known. */
const WRONG: readonly object[] = [
  { ...right, display: 'something else' },
  { ...right, display: 'test  health data' },
  { ...right, display: ' test health data' },
  { ...right, display: '' },
  { ...right, display: 5 },
  { ...right, code: 'htest' },
  { ...right, code: ' HTEST' },
  { ...right, code: '' },
  { ...right, code: 'none' },
  { ...right, version: '0' },
  { ...right, id: 'a', extension: [{ url: 'relative' }] },
  { ...right, other: 'x' },
  { ...right, system: `${REASON} ` },
  { ...right, system: 'relative' },
  { code: 'HTEST', display: 'test health data' },
  { ...SNOMED, code: '73211009 ' },
  { ...SNOMED, display: '<b>bold</b>' },
  { ...SNOMED, display: 'ends with a blank ' },
  { system: 'http://unitsofmeasure.org', code: 'no such/unit[' },
  { system: 'urn:ietf:rfc:3986', code: 'no url' },
  { system: 'http://loinc.org/with/path', code: '1-8' },
  {},
];
const RIGHT: readonly object[] = [
  { ...right, display: 'Test Health Data' },
  { ...right, userSelected: true },
  { code: right.code, system: right.system },
  right,
  SNOMED,
  { ...SNOMED, display: undefined },
];

const resource = (...coding: object[]) => ({
  resourceType: 'Observation',
  id: 'o',
  meta: { security: coding },
  status: 'final',
  code: { coding },
  category: [{ coding }, { coding, text: 'both' }],
});

describe('codings', () => {
  let cold: Validators;
  let warm: Validators;
  beforeAll(async () => {
    // The same package twice, each with what it keeps for itself.
    const index = pathToFileURL(join(writePackage(testCore()), 'index.js')).href;
    [cold, warm] = [await import(`${index}?cold`), await import(`${index}?warm`)];
    expect(cold.validateResource).not.toBe(warm.validateResource);
    for (let times = 0; times < 3; times++) {
      expect(warm.validateResource(resource(right)).filter(({ severity }) => severity === 'error')).toEqual([]);
      warm.validateResource(resource(SNOMED));
      warm.isValid(resource(right, SNOMED));
    }
  });

  it('are found right or wrong whether they were met before or not', () => {
    let errors = 0;
    for (const coding of [...WRONG, ...RIGHT]) {
      const text = JSON.stringify(resource(coding));
      const first = cold.validateText(text);
      expect(warm.validateText(text), text).toEqual(first);
      expect(warm.validateResource(JSON.parse(text)), text).toEqual(cold.validateResource(JSON.parse(text)));
      expect(warm.isValid(JSON.parse(text)), text).toBe(first.every(({ severity }) => severity !== 'error'));
      if (!warm.isValid(JSON.parse(text))) errors++;
    }
    expect(errors).toBeGreaterThan(10);
  });

  it('of a system that is not at hand are said to be unchecked, once, where the first stands', () => {
    const said = warm.validateResource(resource(right, SNOMED, SNOMED)).filter(({ id }) => id === 'UNKNOWN_CODESYSTEM');
    expect(said.map(({ expression }) => expression)).toEqual(['Observation.meta.security[1].system']);
    const alone = { ...resource(), meta: undefined, category: undefined, code: { coding: [right, SNOMED] } };
    expect(warm.validateResource(alone).map(({ id, expression }) => `${id} @ ${expression}`)).toContain(
      'UNKNOWN_CODESYSTEM @ Observation.code.coding[1].system',
    );
  });

  it('that stand twice in the text of one are seen', () => {
    const text = JSON.stringify(resource(right)).replace('"code":"HTEST"', '"code":"HTEST","code":"HTEST"');
    expect(warm.validateText(text).map(({ id }) => id)).toContain('DUPLICATE_JSON_PROPERTY_KEY');
  });
});

describe('the tables', () => {
  it('find what was kept and nothing else, and never grow', () => {
    const texts = new KeptTexts();
    const size = texts.slots.length;
    const all = Array.from({ length: 5000 }, (_, n) => `http://fhir.example.org/${n % 7}/${n}`);
    for (const text of all) {
      expect(texts.find(text)).toBeUndefined();
      texts.keep(text);
      expect(texts.find(`${text.slice(0, 4)}${text.slice(4)}`)).toBe(text);
    }
    expect(texts.slots.length).toBe(size);
    expect(all.filter((text) => texts.find(text) !== undefined).length).toBeLessThanOrEqual(size);
  });

  it('tell codings of two systems apart', () => {
    const codings = new KeptCodings();
    codings.keep(new KeptCoding('http://a.dk', 'x', 'X'));
    expect(codings.find('http://a.dk', 'x')?.displays).toBe('X');
    expect(codings.find('http://b.dk', 'x')).toBeUndefined();
    codings.keep(new KeptCoding('http://b.dk', 'x', 'Y'));
    expect(codings.find('http://a.dk', 'x')?.displays).toBe('X');
    codings.keep(new KeptCoding('http://c.dk', 'x', 'Z'));
    expect(codings.find('http://a.dk', 'x')).toBeUndefined();
    expect(codings.find('http://b.dk', 'x')?.displays).toBe('Y');
  });
});
