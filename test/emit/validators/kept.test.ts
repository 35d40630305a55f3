/** What is kept of what was right may make an answer quicker, never another, and is nothing of a citizen's. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { KeptCoding, KeptCodings, KeptTexts, mayBeKept } from '../../../src/emit/validators/runtime/kept.js';
import type { Validators } from '../../../src/validate/index.js';
import { testCore } from '../../support/guide.js';
import { writePackage } from './package.js';

const REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
const right = { system: REASON, code: 'HTEST', display: 'test health data' };
/** A code that is right though its system has no display for it. */
const silent = { system: 'http://terminology.hl7.org/CodeSystem/v2-0354', code: 'OMD_O01' };
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const active = { system: CLINICAL, code: 'active', display: 'Active' };
/** One with displays in several languages. */
const many = { system: 'http://hl7.org/fhir/publication-status', code: 'draft', display: 'Draft' };
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
  { ...silent, display: ' begins with a blank' },
  { ...silent, display: '<b>bold</b>' },
  { ...silent, code: 'OMD_O99' },
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
  silent,
  { ...silent, display: 'what the sender calls it' },
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

/** Its statuses must be of two value sets, each of a system of its own. */
const condition = (clinical: object, verification: object) => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p' },
  clinicalStatus: { coding: [clinical] },
  verificationStatus: { coding: [verification] },
});

/** A package with modules of its own, and what its tables keep. */
async function packageOf(): Promise<{ validators: Validators; texts: Set<string>; codings: KeptCoding[] }> {
  const at = (path: string) => pathToFileURL(join(folder, path)).href;
  const folder = writePackage(testCore());
  const kept: typeof import('../../../src/emit/validators/runtime/kept.js') = await import(at('runtime/kept.js'));
  const texts = vi.spyOn(kept.KeptTexts.prototype, 'keep');
  const codings = vi.spyOn(kept.KeptCodings.prototype, 'keep');
  const validators: Validators = await import(at('index.js'));
  return {
    validators,
    get texts() {
      return new Set(texts.mock.calls.map(([text]) => text));
    },
    get codings() {
      return codings.mock.calls.map(([coding]) => coding);
    },
  };
}

let package_: Awaited<ReturnType<typeof packageOf>>;
let cold: Validators;
let warm: Validators;
beforeAll(async () => {
  // The same package twice, each with what it keeps for itself.
  package_ = await packageOf();
  warm = package_.validators;
  cold = (await packageOf()).validators;
});

describe('codings', () => {
  beforeAll(() => {
    for (let times = 0; times < 3; times++) {
      expect(warm.validateResource(resource(right)).filter(({ severity }) => severity === 'error')).toEqual([]);
      warm.validateResource(resource(SNOMED));
      warm.isValid(resource(right, SNOMED));
      warm.validateResource(resource(silent));
      warm.validateResource(resource(many));
      warm.validateResource(condition(active, active));
    }
    for (const { system, code } of [right, silent, many, active])
      expect(package_.codings).toContainEqual(expect.objectContaining({ system, code }));
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

  it('that are right are no codes of a value set that does not hold them', () => {
    const of = (validators: Validators, ...statuses: readonly [object, object]) =>
      validators.validateResource(condition(...statuses)).filter(({ id }) => id === 'Terminology_TX_NoValid_1_CC');
    const bound = (...statuses: readonly [object, object]) => {
      const found = of(warm, ...statuses);
      expect(of(cold, ...statuses)).toEqual(found);
      return found.map(({ expression }) => expression);
    };
    // One kept for no value set, then one kept for that of the other element.
    expect(bound(right, right)).toEqual(['Condition.clinicalStatus', 'Condition.verificationStatus']);
    expect(bound(active, active)).toEqual(['Condition.verificationStatus']);
    expect(warm.isValid(condition(active, active))).toBe(false);
  });

  it('with several displays may stand with each of them, not with all at once', () => {
    const all = package_.codings.find(({ system }) => system === many.system)?.displays ?? '';
    const displays = all.split('\t');
    expect(displays.length).toBeGreaterThan(2);
    for (const display of displays) expect(warm.isValid(resource({ ...many, display })), display).toBe(true);
    for (const display of [...displays, all, displays.slice(0, 2).join('\t'), `${many.display}\t`]) {
      const asked = resource({ ...many, display });
      expect(warm.validateResource(asked), display).toEqual(cold.validateResource(asked));
    }
    expect(warm.isValid(resource({ ...many, display: all }))).toBe(false);
  });

  it('are kept once, however their displays are written', () => {
    for (let times = 0; times < 20; times++) warm.validateResource(resource({ ...right, display: 'TEST health DATA' }));
    expect(package_.codings.filter(({ system, code }) => system === REASON && code === right.code)).toHaveLength(1);
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

describe('urls', () => {
  const NUMBER = '2509479989';
  const PROFILE = 'http://hl7.org/fhir/StructureDefinition/vitalsigns';
  const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace';
  const CPR = 'urn:oid:1.2.208.176.1.2';

  it('are kept where they name a system, or a definition of the package', () => {
    const patient = {
      resourceType: 'Patient',
      meta: { profile: [PROFILE] },
      extension: [{ url: EXTENSION, valueAddress: { city: 'Aarhus' } }],
      identifier: [{ system: CPR, value: NUMBER }],
    };
    warm.validateResource(patient);
    for (const url of [PROFILE, EXTENSION, CPR]) expect(package_.texts).toContain(url);
  });

  it('of resources, and what has a number of a citizen in it, are not', () => {
    const urls = [
      `http://server.dk/fhir/Patient?identifier=${CPR}|${NUMBER}`,
      `http://server.dk/fhir/Patient/${NUMBER}`,
      'http://server.dk/fhir/Patient/jens',
      `${CPR}.${NUMBER}`,
    ];
    for (const url of urls) {
      warm.validateResource({
        resourceType: 'Bundle',
        type: 'searchset',
        link: [{ relation: 'self', url }],
        entry: [{ fullUrl: url, resource: { resourceType: 'Patient', implicitRules: url, meta: { source: url } } }],
      });
      warm.validateResource({
        resourceType: 'Procedure',
        meta: { profile: [url] },
        extension: [{ url, valueUri: url }],
        instantiatesCanonical: [url],
        instantiatesUri: [url],
        status: 'completed',
        subject: { identifier: { system: `urn:oid:1.2.208.176.1.2.${NUMBER}`, value: '1' } },
        code: { coding: [{ system: `http://server.dk/${NUMBER}`, code: 'x' }] },
      });
    }
    for (const text of package_.texts) {
      expect(text).not.toContain('server.dk');
      expect(text).not.toContain(NUMBER);
    }
  });

  it.each([
    `http://server.dk/${NUMBER}`,
    'http://server.dk/250947-9989',
    'http://server.dk/x?y',
    'http://server.dk/x#y',
    'http://server.dk/x|1',
    'http://jens@server.dk/',
    `http://server.dk/${'x'.repeat(200)}`,
  ])('such as %s are no names that may be kept', (url) => {
    expect(mayBeKept(url)).toBe(false);
    expect(mayBeKept(CPR)).toBe(true);
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
