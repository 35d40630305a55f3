/**
 * Reports in the shape of KL's published § 140 and § 119 examples: addresses of KL's guides, relative `fullUrl`s (some with a version behind the id, or
 * a type spelt wrong), codes of the guides' own temporary systems, no `meta.lastUpdated`.
 */
import type { Resource } from '../../src/index.js';

const FSIII = 'urn:oid:1.2.208.176.2.21';
const CARE_SOCIAL = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
const HL7 = 'http://terminology.hl7.org/CodeSystem/';
const SOR = 'urn:oid:1.2.208.176.1.1';
const GROUP = ['2865f123-15a7-4a36-a514-32ea37c400ca', 'Gruppebaseret indsats'] as const;
// Written with a capital I, as KL's examples do.
const INDIVIDUAL = ['8d12d74c-17da-47a7-a4fe-e69dbaec0a8c', 'Individuel Indsats'] as const;

type Loose = { readonly resourceType: string; readonly id: string } & Record<string, unknown>;

export const idOf = (number: number): string => `5a0c61f2-6a3b-4d1e-9b57-0c1f4e5d${String(number).padStart(4, '0')}`;
const concept = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
});
const ref = (type: string, number: number) => ({ reference: `${type}/${idOf(number)}` });
const citizen = ref('Patient', 1);

function kindsOf(base: string, area: string) {
  const resource = (resourceType: string, number: number, profile: string, more: object): Loose => ({
    resourceType,
    id: idOf(number),
    meta: { profile: [`${base}/StructureDefinition/klgateway-${area}-${profile}`] },
    ...more,
  });
  const extension = (name: string, value: object) => ({ url: `${base}/StructureDefinition/${name}`, ...value });
  const identifier = (system: string, value: string) => ({ use: 'official', system, value });
  return {
    citizen: (cpr: string) =>
      resource('Patient', 1, 'citizen', {
        identifier: [identifier('urn:oid:1.2.208.176.1.2', cpr)],
        deceasedBoolean: false,
        managingOrganization: { identifier: identifier(SOR, '451000016003') },
      }),
    organization: (number: number, sor: string) =>
      resource('Organization', number, 'organization', { identifier: [identifier(SOR, sor)] }),
    diagnosis: (number: number, code: string, display: string) =>
      resource('Condition', number, 'focus-condition', {
        clinicalStatus: concept(`${HL7}condition-clinical`, 'active'),
        code: concept('urn:oid:1.2.208.176.2.4.12', code, display),
        subject: citizen,
      }),
    request: (number: number, code: string, more: object) =>
      resource('ServiceRequest', number, 'servicerequest', {
        status: 'active',
        intent: 'plan',
        code: concept(CARE_SOCIAL, code),
        subject: citizen,
        ...more,
      }),
    condition: (number: number, code: string, display: string, recordedDate: string) =>
      resource('Condition', number, 'condition', {
        clinicalStatus: concept(`${HL7}condition-clinical`, 'active'),
        verificationStatus: concept(`${HL7}condition-ver-status`, 'confirmed'),
        category: [concept(`${HL7}condition-category`, 'problem-list-item')],
        code: concept(FSIII, code, display),
        subject: citizen,
        recordedDate,
      }),
    course: (number: number, category: string, start: string, performer: number, request?: number) =>
      resource('CarePlan', number, 'care-plan', {
        ...(request === undefined
          ? {}
          : {
              extension: [
                extension('BasedOnServiceRequestExtension', { valueReference: ref('ServiceRequest', request) }),
              ],
            }),
        status: 'active',
        intent: 'plan',
        category: [concept(CARE_SOCIAL, category)],
        subject: citizen,
        period: { start },
        activity: [{ detail: { status: 'in-progress', performer: [ref('Organization', performer)] } }],
      }),
    intervention: (
      number: number,
      [code, display]: readonly [string, string],
      [delivery, name]: readonly [string, string],
      start: string,
      performer: number,
      course?: number,
    ) =>
      resource('CarePlan', number, 'planned-intervention', {
        ...(course === undefined ? {} : { basedOn: [ref('CarePlan', course)] }),
        status: 'active',
        intent: 'plan',
        subject: citizen,
        period: { start },
        activity: [
          {
            detail: {
              extension: [extension('DeliveryType', { valueCodeableConcept: concept(CARE_SOCIAL, delivery, name) })],
              code: concept(FSIII, code, display),
              status: 'in-progress',
              performer: [ref('Organization', performer)],
            },
          },
        ],
      }),
    contact: (number: number, day: string, plan: number) =>
      resource('Encounter', number, 'encounter', {
        extension: [extension('BasedOnCarePlanExtension', { valueReference: ref('CarePlan', plan) })],
        status: 'finished',
        class: { system: `${HL7}v3-ActCode`, code: 'AMB' },
        subject: citizen,
        period: { start: `${day}T12:10:00.000Z`, end: `${day}T12:40:00.000Z` },
      }),
    report: (number: number, timestamp: string, resources: readonly Loose[], urlOf: (resource: Loose) => string) =>
      ({
        ...resource('Bundle', number, 'delivery-report', {}),
        type: 'collection',
        timestamp,
        entry: resources.map((each) => ({ fullUrl: urlOf(each), resource: each })),
      }) as unknown as Resource,
  };
}

/** A rehabilitation plan, its first examination, a course and its training; `condition` is what the therapist found. */
export function report140(condition: readonly [string, string]): Resource {
  const kl = kindsOf('http://fhir.kl.dk/rehab', '140');
  const type = (code: string, display: string) =>
    concept('http://fhir.kl.dk/rehab/CodeSystem/Tempcodes', code, display);
  return kl.report(
    90,
    '2022-05-28T19:25:12Z',
    [
      kl.citizen('1502779995'),
      kl.organization(2, '227871000016001'),
      kl.organization(3, '1037801000016003'),
      kl.diagnosis(4, 'DS721', 'Pertrokantær femurfraktur'),
      kl.request(5, '7fc66c15-0cb3-4c89-9e18-f3a01e6a6592', {
        extension: [{ url: 'http://fhir.kl.dk/rehab/StructureDefinition/PreconditionDate', valueDate: '2022-05-24' }],
        category: [
          type('ffd81f78-352e-4589-a195-5350dd1df2a4', 'almen'),
          type('8b962281-2ab6-4b10-9c91-4bac592d6d49', 'basal'),
        ],
        occurrencePeriod: { start: '2022-05-28' },
        authoredOn: '2022-05-23',
        requester: ref('Organization', 2),
        reasonReference: [ref('Condition', 4)],
      }),
      kl.intervention(
        6,
        ['1130ad70-6553-490d-87f8-5e8941687a0c', 'Terapeutfaglig udredning'],
        INDIVIDUAL,
        '2022-05-23',
        3,
      ),
      kl.contact(7, '2022-05-28', 6),
      kl.condition(8, ...condition, '2022-05-28'),
      kl.course(9, 'f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb', '2022-05-28', 3, 5),
      kl.intervention(10, ['2abe20c7-c0b4-41c1-b397-52acf36499ef', 'Fysisk træning'], GROUP, '2022-05-28', 3, 9),
    ],
    // KL's second report has a version behind one id, and the other type in lower case.
    ({ resourceType, id }) =>
      id === idOf(6) ? `${resourceType}/${id}-v2` : id === idOf(10) ? `Careplan/${id}` : `${resourceType}/${id}`,
  );
}

/** A referral for diabetes, the conversation that clarifies, a course and its cooking class. */
export function report119(): Resource {
  const kl = kindsOf('http://fhir.kl.dk/prevention', '119');
  return kl.report(
    91,
    '2022-06-10T23:25:12Z',
    [
      kl.citizen('2509479989'),
      kl.organization(2, '1071391000016009'),
      kl.organization(3, '1037791000016002'),
      kl.diagnosis(4, 'DE11', 'Type 2-diabetes'),
      kl.request(5, 'a71921ea-fe83-441d-933b-cc21d0b3c8c3', {
        authoredOn: '2022-06-02',
        requester: ref('Organization', 2),
        reasonReference: [ref('Condition', 4)],
      }),
      kl.intervention(6, ['6eddbaf7-2a73-49d4-91e7-6138d419f58c', 'Afklarende samtale'], INDIVIDUAL, '2022-06-02', 3),
      kl.contact(7, '2022-06-10', 6),
      kl.condition(8, 'c0ee1cf6-47a9-4523-8fda-a80a13e28e30', 'Ernæring', '2022-06-10'),
      kl.course(9, '5c160c02-e858-4c1f-925a-71ed64844749', '2022-06-10', 3, 5),
      kl.intervention(10, ['01a500f6-c221-4fd0-b518-cd361218b60d', 'Madlavning i praksis'], GROUP, '2022-06-10', 3, 9),
    ],
    // § 119 has the test gateway's address, once with the type misspelt.
    ({ resourceType, id }) => `https://gateway.example.dk/fhir/${id === idOf(7) ? 'Enconter' : resourceType}/${id}`,
  );
}
