import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../scripts/kl-page.mjs';
import { type Note, printResource, Translator } from '../../src/ask/translate/index.js';
import { readInput } from '../../src/guide/index.js';
import type { Guide, Resource } from '../../src/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const KL = 'http://fhir.kl.dk/gateway/StructureDefinition/';
const FKI = 'http://fhir.kl.dk/fki/StructureDefinition/';
const FSIII = 'urn:oid:1.2.208.176.2.21';
const P = '7d0c2f3e-31f7-4b0f-8a55-0b4a1b1d1a01';
const C = '7d0c2f3e-31f7-4b0f-8a55-0b4a1b1d1a02';

let translator: Translator;
let guide: Pick<Guide, 'aliases' | 'codeSystems' | 'profiles' | 'extensions'>;
beforeAll(() => {
  const { aliases } = readInput(root);
  const own = (kind: string) =>
    aliases.filter((alias) => alias.kind === kind && alias.to !== undefined).map(({ to }) => ({ url: to! }));
  guide = {
    aliases,
    codeSystems: [],
    profiles: own('profile'),
    extensions: own('extension'),
  } as unknown as typeof guide;
  translator = new Translator(guide as Guide);
});

/** In the shape of KL's published examples: addresses of its guide, relative fullUrl, no lastUpdated. */
function report(more: object = {}): Resource {
  const meta = (profile: string) => ({ profile: [KL + profile] });
  const patient = { resourceType: 'Patient', id: P, meta: meta('klgateway-care-citizen') };
  const condition = {
    resourceType: 'Condition',
    id: C,
    meta: meta('klgateway-care-condition'),
    extension: [
      { url: `${KL}klgateway-care-follow-up-encounter-extension`, valueReference: { reference: 'Encounter/1' } },
    ],
    code: { coding: [{ system: FSIII, code: 'J2.2' }] },
    subject: { reference: `Patient/${P}` },
  };
  return {
    resourceType: 'Bundle',
    id: 'r1',
    meta: meta('klgateway-care-delivery-report'),
    type: 'collection',
    timestamp: '2021-02-12T11:14:09Z',
    entry: [
      { fullUrl: `Patient/${P}`, resource: patient },
      // The type in the address is spelt wrong, as in one of KL's examples.
      { fullUrl: `condition/${C}`, resource: { ...condition, ...more } },
    ],
  } as unknown as Resource;
}

const of = (notes: readonly Note[], kind: Note['kind']) => notes.filter((note) => note.kind === kind);

describe('a report of KL', () => {
  it('becomes the transition report: addresses replaced, codes and references as they were', () => {
    const { resource, notes, isFki } = translator.translate(report());
    expect(isFki).toBe(true);
    expect(resource).toEqual({
      resourceType: 'Bundle',
      id: 'r1',
      meta: { profile: [`${FKI}FkiCareTransitionDeliveryReport`] },
      type: 'collection',
      timestamp: '2021-02-12T11:14:09Z',
      entry: [
        {
          fullUrl: `http://fhir.kl.dk/gateway/Patient/${P}`,
          resource: {
            resourceType: 'Patient',
            id: P,
            meta: { profile: [`${FKI}FkiCareTransitionCitizen`], lastUpdated: '2021-02-12T11:14:09Z' },
          },
        },
        {
          fullUrl: `http://fhir.kl.dk/gateway/Condition/${C}`,
          resource: {
            resourceType: 'Condition',
            id: C,
            meta: { profile: [`${FKI}FkiCareTransitionCondition`], lastUpdated: '2021-02-12T11:14:09Z' },
            extension: [{ url: `${FKI}fki-follow-up-encounter`, valueReference: { reference: 'Encounter/1' } }],
            code: { coding: [{ system: FSIII, code: 'J2.2' }] },
            subject: { reference: `Patient/${P}` },
          },
        },
      ],
    });
    expect(Object.keys(resource)).toEqual(['resourceType', 'id', 'meta', 'type', 'timestamp', 'entry']);
    expect(of(notes, 'replaced')).toHaveLength(4);
    expect(of(notes, 'addressed').map(({ expression }) => expression)).toEqual([
      'Bundle.entry[0].fullUrl',
      'Bundle.entry[1].fullUrl',
    ]);
    expect(of(notes, 'assumed').map(({ expression }) => expression)).toEqual([
      'Bundle.entry[0].resource.meta.lastUpdated',
      'Bundle.entry[1].resource.meta.lastUpdated',
    ]);
  });

  it('keeps what it says of time and address', () => {
    const given = report({
      meta: { lastUpdated: '2021-02-11T08:00:00Z', profile: [`${KL}klgateway-care-condition|1.2.0`] },
    });
    const entry = (given as unknown as { entry: { fullUrl: string }[] }).entry;
    entry[1]!.fullUrl = `urn:uuid:${C}`;
    const { resource, notes } = translator.translate(given);
    const [, condition] = (resource as unknown as { entry: { fullUrl: string; resource: Resource }[] }).entry;
    expect(condition?.fullUrl).toBe(`urn:uuid:${C}`);
    expect(condition?.resource.meta).toEqual({
      lastUpdated: '2021-02-11T08:00:00Z',
      profile: [`${FKI}FkiCareTransitionCondition`],
    });
    expect([of(notes, 'addressed').length, of(notes, 'assumed').length]).toEqual([1, 1]);
  });

  it('under an earlier address of the guide is the same report; local codes come to one system', () => {
    const coding = [
      { system: 'http://gateway.kl.dk/1.0/CodeSystem/LocallyDefinedInterventions', code: '12', display: 'Bad' },
    ];
    const given = report({
      meta: { profile: ['http://gateway.kl.dk/1.0/StructureDefinition/klgateway-care-condition'] },
      code: { coding },
    });
    const { resource } = translator.translate(given);
    const { meta, code } = (resource as unknown as { entry: { resource: Resource }[] }).entry[1]!.resource;
    expect((meta as { profile: string[] }).profile).toEqual([`${FKI}FkiCareTransitionCondition`]);
    expect(code).toEqual({
      coding: [{ system: 'http://fhir.kl.dk/fki/CodeSystem/fki-local-intervention-codes', code: '12', display: 'Bad' }],
    });
  });
});

describe('what cannot be translated', () => {
  it('is listed where it stands, and stands as it was', () => {
    const url = 'http://fhir.kl.dk/core/StructureDefinition/nothing-we-know';
    const { notes, resource } = translator.translate(report({ extension: [{ url, valueCode: 'x' }] }));
    expect(of(notes, 'unknown')).toEqual([
      { kind: 'unknown', expression: 'Bundle.entry[1].resource.extension[0].url', from: url },
    ]);
    expect(JSON.stringify(resource)).toContain(url);
  });

  it('of KL core has the systems that HL7 Denmark and the guides write', () => {
    const systems = [
      'urn:oid:1.2.208.176.1',
      'https://kiap.dk/koder/icpc-2-dk',
      'http://fhir.kl.dk/term/CodeSystem/NPU',
      'urn:oid:1.2.208.176.2.1',
      'http://kl.dk/fhir/common/caresocial/CodeSystem/KLCommonproprietary',
    ];
    const coding = systems.map((system) => ({ system, code: '1' }));
    const { resource } = translator.translate({ resourceType: 'Condition', code: { coding } });
    const { code } = resource as unknown as { code: { coding: { system: string }[] } };
    expect(code.coding.map(({ system }) => system)).toEqual([
      'urn:oid:1.2.208.176.1.1',
      'urn:oid:1.2.208.176.2.31',
      'http://npu-terminology.org',
      'http://npu-terminology.org',
      'http://fhir.kl.dk/fki/CodeSystem/fki-local-intervention-codes',
    ]);
  });

  it('has the code that KL-tools published with a slip as the UUID that it is, under either address', () => {
    const slip = '4a069078-c3c3-4c67-899d-4e8876026f48Ja';
    for (const system of ['http://kl.dk/fhir/common/caresocial', 'http://fhir.kl.dk/ffinst']) {
      const { resource, notes } = translator.translate({
        resourceType: 'Observation',
        valueCodeableConcept: { coding: [{ system: `${system}/CodeSystem/KLToolsCodes`, code: slip }] },
      });
      expect((resource as unknown as { valueCodeableConcept: object }).valueCodeableConcept).toEqual({
        coding: [{ system: 'http://fhir.kl.dk/ffinst/CodeSystem/KLToolsCodes', code: slip.slice(0, 36) }],
      });
      expect(of(notes, 'replaced').map(({ from }) => from)).toContain(slip);
    }
  });

  it('names a value set of KL core by what kl-term calls it', () => {
    const { resource } = translator.translate({
      resourceType: 'Questionnaire',
      item: [{ linkId: '1', answerValueSet: 'http://fhir.kl.dk/core/ValueSet/KLConditionCodesTheraphy' }],
    } as unknown as Resource);
    expect(JSON.stringify(resource)).toContain('http://fhir.kl.dk/fki/ValueSet/fki-conditions-140-transition');
  });

  it('is a resource of no guide of KL', () => {
    expect(translator.translate({ resourceType: 'Patient', id: 'x' } as Resource)).toEqual({
      resource: { resourceType: 'Patient', id: 'x' },
      notes: [],
      isFki: false,
    });
  });

  it('takes no member of a hostile resource for its prototype', () => {
    const hostile = JSON.parse(
      '{"resourceType":"Patient","__proto__":{"polluted":true},"meta":{"profile":[7,null]}}',
    ) as Resource;
    const { resource } = translator.translate(hostile);
    expect((resource as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the table', () => {
  it('names every profile and extension once, and no FKI address twice removed', () => {
    const froms = guide.aliases.map(({ kind, from }) => `${kind} ${from}`);
    expect(new Set(froms).size).toBe(froms.length);
    for (const { kind, to } of guide.aliases)
      if (to !== undefined && kind !== 'base') expect(froms).not.toContain(`${kind} ${to}`);
  });

  it('is what the page is made from', () => {
    for (const [file, content] of pages(root))
      expect(readFileSync(`${root}input/pagecontent/${file}`, 'utf8')).toBe(content);
  });
});

describe('decimals', () => {
  it('are printed as they were written', () => {
    const resource = { resourceType: 'Observation', valueQuantity: { value: 1, low: [1.5, 2] } };
    const decimals = new Map([
      ['/valueQuantity/value', '1.00'],
      ['/valueQuantity/low/1', '2.0'],
    ]);
    expect(printResource(resource, decimals, '')).toBe(
      '{"resourceType":"Observation","valueQuantity":{"value":1.00,"low":[1.5,2.0]}}',
    );
    expect(JSON.parse(printResource(resource, decimals, '  '))).toEqual(resource);
    expect(printResource(resource, decimals, '  ')).toBe(
      JSON.stringify(resource, null, 2).replace('"value": 1', '"value": 1.00').replace(' 2\n', ' 2.0\n'),
    );
  });
});
