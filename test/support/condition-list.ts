/** A shared condition list as MedCom's document has it. The CPR number is a test person's. */
import type { Resource } from '../../src/index.js';

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/condition-category';
export const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const SKS = 'urn:oid:1.2.208.176.2.4.12';
const ICPC = 'urn:oid:1.2.208.176.2.31';
export const concept = (system: string, code: string) => ({ coding: [{ system, code }] });
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
export const [CONTACT, COURSE, SNOMED, NO_STATUS, WITHDRAWN] = IDS as [string, string, string, string, string];

/** A shared condition list as MedCom's document has it, in the ways that its versions differ. */
export const CONDITION_LIST = {
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
