import { beforeAll, describe, expect, it } from 'vitest';
import { type Imported, importConditionList } from '../../src/ask/import/index.js';
import type { Resource } from '../../src/index.js';
import { type Fki, fki } from './fki.js';

let it_: Fki;
let imported: Imported;
beforeAll(async () => {
  it_ = await fki();
  imported = importConditionList(LIST, it_.guide)!;
}, 300_000);

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/condition-category';
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const SKS = 'urn:oid:1.2.208.176.2.4.12';
const ICPC = 'urn:oid:1.2.208.176.2.31';
const concept = (system: string, code: string) => ({ coding: [{ system, code }] });
const diagnosis = (id: string, more: object) => ({
  resourceType: 'Condition',
  id,
  meta: { profile: ['http://medcomfhir.dk/ig/conditionlist/StructureDefinition/medcom-conditionlist-condition'] },
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">…</div>' },
  identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` }],
  subject: { reference: 'Patient/4c1e8a5a-6b0a-4b6e-9d2e-111111111111' },
  recordedDate: '2023-03-15',
  ...more,
});

const IDS = ['d1', 'd2', 'd3', 'd4', 'd5'].map((_, at) => `9b0f6f0e-0000-4000-8000-00000000000${at + 1}`);
const [CONTACT, COURSE, SNOMED, NO_STATUS, WITHDRAWN] = IDS as [string, string, string, string, string];

/** A shared condition list as MedCom's document has it, in the ways that its versions differ. */
const LIST = {
  resourceType: 'Bundle',
  type: 'document',
  timestamp: '2026-10-01T12:00:00+02:00',
  identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:7c596b9a-112e-4386-ae71-5ecdd3ed7c50' },
  entry: [
    {
      resourceType: 'Composition',
      id: 'c',
      date: '2026-10-01T12:00:00+02:00',
      author: [{ reference: 'Organization/clinic' }, { reference: 'Practitioner/doctor' }],
    },
    {
      resourceType: 'Patient',
      id: '4c1e8a5a-6b0a-4b6e-9d2e-111111111111',
      identifier: [{ use: 'official', system: 'urn:oid:1.2.208.176.1.2', value: '2509479989' }],
      name: [{ use: 'official', family: 'Elmer', given: ['Bruno', 'Test'] }],
    },
    {
      resourceType: 'Organization',
      id: 'clinic',
      identifier: [{ use: 'official', system: 'urn:oid:1.2.208.176.1.1', value: '900000000000052' }],
      name: 'Lægehuset i Elmeby',
    },
    { resourceType: 'Practitioner', id: 'doctor', name: [{ family: 'Vest', given: ['Bo'] }] },
    { resourceType: 'AllergyIntolerance', id: 'a' },
    diagnosis(CONTACT, {
      clinicalStatus: concept(CLINICAL, 'inactive'),
      category: [concept(CATEGORY, 'encounter-diagnosis')],
      code: {
        coding: [
          { system: SKS, code: 'DC439' },
          { system: ICPC, code: 'S77' },
        ],
        text: 'Modermærkekræft',
      },
      onsetDateTime: '2023-03-20',
      abatementDateTime: '2023-06-07',
      recorder: { reference: 'Practitioner/doctor' },
    }),
    diagnosis(COURSE, {
      clinicalStatus: concept(CLINICAL, 'active'),
      category: [concept(CATEGORY, 'problem-list-item')],
      code: { coding: [{ system: SKS, code: 'DE119' }], text: 'Type 2-diabetes' },
      recorder: { reference: 'Practitioner/unknown' },
      stage: [{ summary: { text: '2' } }],
    }),
    diagnosis(SNOMED, {
      category: [concept('http://snomed.info/sct', '15240007')],
      code: { text: 'Hoste' },
    }),
    diagnosis(NO_STATUS, { code: { text: 'Uden status' } }),
    diagnosis(WITHDRAWN, {
      verificationStatus: concept('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'entered-in-error'),
      code: { text: 'Fejl' },
    }),
  ].map((resource) => ({ fullUrl: `http://list.example/${resource.resourceType}/${resource.id}`, resource })),
} as unknown as Resource;

const resources = () => (imported.bundle.entry as unknown as { resource: Resource }[]).map(({ resource }) => resource);
const condition = (id: string) => resources().find((resource) => resource.id === id);

describe('importing a shared condition list', () => {
  it('gives resources that FKI finds nothing wrong with', () => {
    const findings = resources().map((resource) => [
      `${resource.resourceType}/${resource.id}`,
      it_
        .validate(resource)
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ text }) => text),
    ]);
    expect(findings).toEqual(findings.map(([name]) => [name, []]));
    expect(
      resources()
        .map(({ resourceType }) => resourceType)
        .sort(),
    ).toEqual([
      ...Array(4).fill('Condition'),
      'Organization',
      'Patient',
      'Practitioner',
      ...Array(4).fill('Provenance'),
    ]);
  });

  it('keeps the codes, the status and the times', () => {
    expect(condition(CONTACT)).toMatchObject({
      clinicalStatus: concept(CLINICAL, 'inactive'),
      code: { coding: [{ code: 'DC439' }, { code: 'S77' }], text: 'Modermærkekræft' },
      onsetDateTime: '2023-03-20',
      abatementDateTime: '2023-06-07',
      recorder: { reference: 'Practitioner/doctor' },
    });
    expect(condition(SNOMED)).toMatchObject({ clinicalStatus: concept(CLINICAL, 'active') });
    expect(condition(WITHDRAWN)).not.toHaveProperty('clinicalStatus');
  });

  it('puts nothing in focus: MedCom’s category moves to the kind of diagnosis', () => {
    for (const id of [CONTACT, COURSE, SNOMED]) expect(condition(id)).not.toHaveProperty('category');
    const kind = (id: string) => (condition(id)!.extension as { valueCode: string }[] | undefined)?.[0]?.valueCode;
    expect([CONTACT, COURSE, SNOMED].map(kind)).toEqual(['contact', 'course', undefined]);
  });

  it('says of each where it came from', () => {
    const [first] = resources().filter(({ resourceType }) => resourceType === 'Provenance');
    expect(first).toMatchObject({
      target: [{ reference: `Condition/${CONTACT}` }],
      recorded: '2026-10-01T12:00:00+02:00',
      agent: [{ who: { reference: 'Organization/clinic' } }, { who: { reference: 'Practitioner/doctor' } }],
      entity: [{ role: 'source', what: { identifier: { value: 'urn:uuid:7c596b9a-112e-4386-ae71-5ecdd3ed7c50' } } }],
    });
  });

  it('lists what it could not take', () => {
    expect(imported.notTaken.map(({ expression, what, name }) => `${expression} ${what} ${name}`)).toEqual([
      'Bundle.entry[4].resource resource AllergyIntolerance',
      'Bundle.entry[6].resource.stage element stage',
      'Bundle.entry[6].resource.recorder reference recorder',
      'Bundle.entry[8].resource status clinicalStatus',
    ]);
  });

  it('is of a condition list only', () => {
    expect(importConditionList({ resourceType: 'Patient' } as Resource, it_.guide)).toBeUndefined();
    expect(
      importConditionList({ resourceType: 'Bundle', type: 'document', entry: [] } as unknown as Resource, it_.guide),
    ).toBeUndefined();
  });

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(importConditionList(LIST, it_.guide))).toBe(JSON.stringify(imported));
  });
});
