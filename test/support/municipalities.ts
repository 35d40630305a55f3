/**
 * Two small synthetic municipalities, November 2026: Elmeby (A) and Birkeby (B). Three citizens, each with what some indicator counts, and
 * beside it what it must not count. The CPR numbers are HL7 Denmark's test persons'.
 */
import type { Resource } from '../../src/index.js';

export const ELMEBY = '900000000000011';
export const BIRKEBY = '900000000000060';

const FSIII = 'urn:oid:1.2.208.176.2.21';
const CARESOCIAL = 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes';
const FKI = 'http://fhir.kl.dk/fki';
const EXTENSION = `${FKI}/StructureDefinition`;

type Json = Record<string, unknown>;

const concept = (system: string, code: string): Json => ({ coding: [{ system, code }] });
const ref = (reference: string): Json => ({ reference });
const valued = (url: string, value: Json): Json => ({ url, ...value });

/** A delivery report of one day: each resource is last changed at its noon, unless it says otherwise. */
export function report(sor: string, patient: Json, day: string, resources: readonly Json[]): Resource {
  const lastUpdated = `${day}T12:00:00+01:00`;
  const all = [
    { ...patient, managingOrganization: { identifier: { system: 'urn:oid:1.2.208.176.1.1', value: sor } } },
    ...resources,
  ];
  const entry = all.map((resource) => ({
    fullUrl: `https://record.example/${String(resource.resourceType)}/${String(resource.id)}`,
    resource: { meta: { lastUpdated }, ...resource },
  }));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: `${day}T23:30:00+01:00`,
    entry,
  } as unknown as Resource;
}

export const citizen = (id: string, cpr: string): Json => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: 'urn:oid:1.2.208.176.1.2', value: cpr }],
});

// ---------------------------------------------------------------- care

const LEVELS = [
  '9c5cfb57-a498-40e5-98a7-792bf5fb205b',
  'fcc16cb1-41f0-4832-b834-110fba0aaabe',
  'd984ad21-48fe-4619-845e-2aa0303048e7',
];
const NOT_RELEVANT = 'd7ff926a-4955-478f-b300-0b0ec0785013';
const level = (at: number): Json => concept(FSIII, at === 9 ? NOT_RELEVANT : LEVELS[at]!);

const condition = (id: string, status: string, severity: number): Json => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/condition-clinical', status),
  severity: level(severity),
  code: concept(FSIII, 'd8aa5f09-cd9c-4996-a853-1c95ee98f25c'),
});
const goal = (id: string, status: string, of: string, target: number): Json => ({
  resourceType: 'Goal',
  id,
  lifecycleStatus: status,
  target: [{ detailCodeableConcept: level(target) }],
  addresses: [ref(`Condition/${of}`)],
});
const granted = (id: string, code: string, start: string, more: Json = {}, detail: Json = {}): Json => ({
  resourceType: 'CarePlan',
  id,
  status: 'active',
  period: { start },
  activity: [{ detail: { code: concept(FSIII, code), status: 'in-progress', ...detail } }],
  ...more,
});
const followUp = (id: string, status: string, start: string): Json => ({
  resourceType: 'Encounter',
  id,
  status,
  class: { code: 'HH' },
  type: [concept(CARESOCIAL, '9f03dfbb-7a97-45a5-94db-d4c3501714a9')],
  period: { start },
  reasonReference: [ref('Condition/c1')],
});

// ---------------------------------------------------------------- § 140 and § 119

const request = (id: string, code: string, more: Json): Json => ({
  resourceType: 'ServiceRequest',
  id,
  status: 'active',
  code: concept(CARESOCIAL, code),
  ...more,
});
const ggop = (id: string, discharged: string, offered: string, more: Json = {}, reason?: string): Json =>
  request(id, '7fc66c15-0cb3-4c89-9e18-f3a01e6a6592', {
    extension: [
      valued(`${EXTENSION}/fki-discharge-date`, { valueDate: discharged }),
      ...(reason === undefined
        ? []
        : [
            valued('http://hl7.org/fhir/StructureDefinition/request-statusReason', {
              valueCodeableConcept: concept(CARESOCIAL, reason),
            }),
          ]),
    ],
    occurrencePeriod: { start: `${offered}T09:00:00+01:00` },
    ...more,
  });
const course = (id: string, category: string, start: string, end: string, detail: Json, more: Json = {}): Json => ({
  resourceType: 'CarePlan',
  id,
  status: 'completed',
  category: [concept(CARESOCIAL, category)],
  period: { start, end },
  activity: [{ detail }],
  ...more,
});
const basedOnRequest = (id: string): Json => ({
  extension: [valued(`${EXTENSION}/fki-based-on-service-request`, { valueReference: ref(`ServiceRequest/${id}`) })],
});
const delivery = (code: string): Json => ({
  extension: [valued(`${EXTENSION}/fki-delivery-type`, { valueCodeableConcept: concept(CARESOCIAL, code) })],
});
const session = (id: string, status: string, start: string, of: string): Json => ({
  resourceType: 'Encounter',
  id,
  status,
  class: { code: 'AMB' },
  extension: [valued(`${EXTENSION}/fki-based-on-care-plan`, { valueReference: ref(`CarePlan/${of}`) })],
  period: { start },
});
const walk = (id: string, of: string, point: string, metres: number): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  extension: [
    valued(`${EXTENSION}/fki-measurement-point`, {
      valueCodeableConcept: concept(`${FKI}/CodeSystem/fki-measurement-point-codes`, point),
    }),
  ],
  code: concept('http://snomed.info/sct', '1144649008'),
  basedOn: [ref(`CarePlan/${of}`)],
  valueQuantity: { value: metres, code: 'm' },
});
const diagnosis = (id: string, coding: readonly Json[]): Json => ({ resourceType: 'Condition', id, code: { coding } });

// ---------------------------------------------------------------- acute nursing and early detection

const inEpisode = (id: string): Json =>
  valued('http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare', {
    valueReference: ref(`EpisodeOfCare/${id}`),
  });
const episode = (id: string, type: string, start: string, end: string | undefined): Json => ({
  resourceType: 'EpisodeOfCare',
  id,
  status: end === undefined ? 'active' : 'finished',
  type: [concept(`${FKI}/CodeSystem/fki-episode-type-codes`, type)],
  managingOrganization: { identifier: { value: 'region-1' } },
  extension: [valued(`${EXTENSION}/fki-operator`, { valueReference: { identifier: { value: ELMEBY } } })],
  period: { start, ...(end === undefined ? {} : { end }) },
});
const referral = (id: string, of: string, status: string, authoredOn: string, urgency: string): Json => ({
  resourceType: 'ServiceRequest',
  id,
  status,
  authoredOn,
  extension: [
    inEpisode(of),
    valued(`${EXTENSION}/fki-urgency`, {
      valueCodeableConcept: concept(`${FKI}/CodeSystem/fki-urgency-codes`, urgency),
    }),
  ],
});
const visit = (id: string, of: string, on: string, start: string): Json => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'HH' },
  type: [concept(CARESOCIAL, '15775b0a-7ec6-469e-9d3c-a81fbc9a1b45')],
  episodeOfCare: [ref(`EpisodeOfCare/${of}`)],
  basedOn: [ref(`ServiceRequest/${on}`)],
  period: { start },
});
const observed = (id: string, code: string, effectiveDateTime: string, more: Json, of?: string): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ code }] },
  effectiveDateTime,
  ...(of === undefined ? {} : { extension: [inEpisode(of)] }),
  ...more,
});
const coded = (code: string): Json => ({ valueCodeableConcept: { coding: [{ code }] } });
const MEASURED = ['8867-4', '444714004', '9279-1', '8310-5', '85354-9'];
/** Pulse 112, habitual, respiration 18, temperature 38.2, systolic 120: 2-0-0-1-0, 3 in all. */
const measurements = (of: string, at: string): readonly Json[] => [
  observed(`${of}-1`, MEASURED[0]!, at, { valueQuantity: { value: 112 } }),
  observed(`${of}-2`, MEASURED[1]!, at, coded('271591004')),
  observed(`${of}-3`, MEASURED[2]!, at, { valueQuantity: { value: 18 } }),
  observed(`${of}-4`, MEASURED[3]!, at, { valueQuantity: { value: 38.2 } }),
  observed(`${of}-5`, MEASURED[4]!, at, {
    component: [{ code: { coding: [{ code: '8480-6' }] }, valueQuantity: { value: 120 } }],
  }),
];
const tobs = (
  id: string,
  at: string,
  points: readonly (number | undefined)[],
  sum: number | undefined,
  of: string,
): Json =>
  observed(
    id,
    'MCS88125',
    at,
    {
      ...(sum === undefined ? {} : { valueInteger: sum }),
      derivedFrom: points.flatMap((value, part) => (value === undefined ? [] : [ref(`Observation/${id}-${part + 1}`)])),
      component: points.map((value) => (value === undefined ? { code: {} } : { code: {}, valueInteger: value })),
    },
    of,
  );

// ---------------------------------------------------------------- Elmeby

const bruno = citizen('a1', '2509479989');
const else_ = citizen('a2', '0201919990');
const KOL = '800ff360-e737-4ba0-a384-c2f107c77369';

const elmeby = [
  report(ELMEBY, bruno, '2026-11-02', [
    condition('c1', 'active', 2),
    goal('g1', 'active', 'c1', 1),
    granted('p1', '2912752c-2e9e-4702-8787-b45f73ff5b05', '2026-11-03', {}, { reasonReference: [ref('Condition/c1')] }),
    followUp('f1', 'planned', '2026-11-20'),
  ]),
  report(ELMEBY, bruno, '2026-11-20', [
    condition('c1', 'inactive', 0),
    goal('g1', 'completed', 'c1', 1),
    followUp('f1', 'finished', '2026-11-20T10:00:00+01:00'),
  ]),
  report(ELMEBY, else_, '2026-11-02', [
    granted('p2', '76878386-b3d2-4320-828a-a700e8a66234', '2026-10-01'),
    granted('p3', KOL, '2026-11-04', {}, { reasonReference: [ref('Condition/c2')] }),
    granted('p4', 'f2ac3b5e-ff62-4510-88ce-7a916fc24a90', '2026-11-04'),
    granted('p5', 'G1.39', '2026-09-01', { period: { start: '2026-09-01', end: '2026-10-31' } }),
    followUp('f2', 'planned', '2026-11-10'),
  ]),
  report(ELMEBY, bruno, '2026-11-28', [
    ggop('s1', '2026-11-03', '2026-11-08', { reasonReference: [ref('Condition/d1')] }),
    diagnosis('d1', [{ system: 'urn:oid:1.2.208.176.2.4.12', code: 'DS720' }]),
    course(
      'cp1',
      'f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb',
      '2026-11-05',
      '2026-11-28',
      { status: 'completed' },
      basedOnRequest('s1'),
    ),
    granted(
      'i1',
      '2abe20c7-c0b4-41c1-b397-52acf36499ef',
      '2026-11-05',
      { basedOn: [ref('CarePlan/cp1')] },
      delivery('2865f123-15a7-4a36-a514-32ea37c400ca'),
    ),
    granted(
      'i2',
      '7f825e3e-1a5c-4249-bf41-9f7171fb6b8a',
      '2026-11-05',
      { basedOn: [ref('CarePlan/cp1')] },
      delivery('8d12d74c-17da-47a7-a4fe-e69dbaec0a8c'),
    ),
    session('e1', 'finished', '2026-11-10T10:00:00+01:00', 'i1'),
    session('e2', 'cancelled', '2026-11-12T10:00:00+01:00', 'cp1'),
    session('e3', 'finished', '2026-11-02T10:00:00+01:00', 'cp1'),
    walk('w1', 'cp1', 'baseline', 300),
    walk('w2', 'cp1', 'end', 330),
  ]),
  report(ELMEBY, else_, '2026-11-26', [
    ggop('s2', '2026-11-05', '2026-11-17'),
    ggop('s3', '2026-11-06', '2026-11-20', { status: 'on-hold' }, 'a8632e22-bf0c-4f5a-92a7-70977ba104d5'),
    ggop('s4', '2026-11-07', '2026-11-19', { status: 'on-hold' }, '3796fa11-305f-47d6-b164-45b05489afb2'),
    ggop('s5', '2026-10-07', '2026-10-09'),
    course('cp2', 'f15b2663-94d9-4d0c-a5de-d8bd8e1e4ebb', '2026-11-18', '2026-11-25', {
      status: 'stopped',
      statusReason: concept(CARESOCIAL, 'a63b6aa6-7d56-4e67-a5b3-d73f6d262af5'),
    }),
  ]),
  report(ELMEBY, bruno, '2026-11-15', [
    episode('ep1', 'acute-nursing', '2026-11-15T09:00:00+01:00', '2026-11-15T12:00:00+01:00'),
    observed('t1', 'triage-status', '2026-11-15T08:00:00+01:00', coded('yellow'), 'ep1'),
    ...measurements('o1', '2026-11-15T08:30:00+01:00'),
    tobs('o1', '2026-11-15T08:30:00+01:00', [2, 0, 0, 1, 0], 3, 'ep1'),
    referral('r1', 'ep1', 'completed', '2026-11-15T09:00:00+01:00', 'within-2-hours'),
    visit('v1', 'ep1', 'r1', '2026-11-15T10:30:00+01:00'),
    observed('u1', 'acute-outcome', '2026-11-15T12:00:00+01:00', coded('home'), 'ep1'),
    observed('t2', 'triage-status', '2026-11-20T08:00:00+01:00', coded('red'), 'ep1'),
    observed('t4', 'triage-status', '2026-11-21T08:00:00+01:00', coded('green'), 'ep1'),
  ]),
  report(ELMEBY, else_, '2026-11-16', [
    episode('ep2', 'acute-nursing', '2026-11-16T10:00:00+01:00', '2026-11-16T13:00:00+01:00'),
    referral('r2', 'ep2', 'completed', '2026-11-16T10:00:00+01:00', 'immediately'),
    referral('r3', 'ep2', 'revoked', '2026-11-17T10:00:00+01:00', 'immediately'),
    visit('v2', 'ep2', 'r2', '2026-11-16T12:00:00+01:00'),
    {
      resourceType: 'Procedure',
      id: 'iv1',
      status: 'completed',
      code: concept(FSIII, 'f0d23296-29c5-4dc4-942e-3ce4cfdf6741'),
      performedDateTime: '2026-11-16T12:10:00+01:00',
      extension: [inEpisode('ep2')],
    },
    observed('u2', 'acute-outcome', '2026-11-16T13:00:00+01:00', coded('hospital-admission'), 'ep2'),
    episode('ep3', 'acute-nursing', '2026-11-18T10:00:00+01:00', '2026-11-18T13:00:00+01:00'),
    observed('u3', 'acute-outcome', '2026-11-18T13:00:00+01:00', coded('died'), 'ep3'),
    episode('pal', 'palliative', '2026-11-17T10:00:00+01:00', undefined),
    observed('t3', 'triage-status', '2026-11-18T09:00:00+01:00', coded('red'), 'pal'),
    tobs('o2', '2026-11-17T08:30:00+01:00', [1, 0, 0, 1, undefined], undefined, 'ep2'),
  ]),
];

// ---------------------------------------------------------------- Birkeby

const ruddi = citizen('b1', '1502779995');

const birkeby = [
  report(BIRKEBY, ruddi, '2026-11-01', [
    condition('bc1', 'active', 2),
    goal('bg1', 'active', 'bc1', 1),
    condition('bc2', 'active', 9),
    goal('bg2', 'active', 'bc2', 1),
  ]),
  report(BIRKEBY, ruddi, '2026-11-30', [
    condition('bc1', 'inactive', 2),
    goal('bg1', 'completed', 'bc1', 1),
    condition('bc2', 'inactive', 9),
    goal('bg2', 'completed', 'bc2', 1),
    request('q1', 'a71921ea-fe83-441d-933b-cc21d0b3c8c3', {
      authoredOn: '2026-11-02T09:00:00+01:00',
      reasonReference: [ref('Condition/d2')],
    }),
    request('q2', 'a71921ea-fe83-441d-933b-cc21d0b3c8c3', {
      authoredOn: '2026-11-03T09:00:00+01:00',
      status: 'revoked',
    }),
    diagnosis('d2', [{ system: 'urn:oid:1.2.208.176.2.4.12', code: 'DJ449' }]),
    granted('k1', '6eddbaf7-2a73-49d4-91e7-6138d419f58c', '2026-11-09', basedOnRequest('q1')),
    session('m1', 'finished', '2026-11-09T10:00:00+01:00', 'k1'),
    session('m2', 'finished', '2026-11-16T10:00:00+01:00', 'k1'),
    course('kp', '5c160c02-e858-4c1f-925a-71ed64844749', '2026-11-09', '2026-11-27', { status: 'completed' }),
    granted(
      'k2',
      '6d24992e-e0a2-43e7-bc27-0234622a8655',
      '2026-11-09',
      { period: { start: '2026-11-09', end: '2026-11-20' } },
      { status: 'completed' },
    ),
    observed('sm', '72166-2', '2026-11-21T10:00:00+01:00', {
      code: concept('http://loinc.org', '72166-2'),
      valueCodeableConcept: concept('http://snomed.info/sct', '8517006'),
    }),
  ]),
];

/** Every delivery report of both. */
export const REPORTS: readonly Resource[] = [...elmeby, ...birkeby];

/** Bruno was admitted the day after his acute episode: what the national patient register would say. */
export const ADMISSIONS = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Encounter',
        subject: { identifier: { system: 'urn:oid:1.2.208.176.1.2', value: '2509479989' } },
        period: { start: '2026-11-16T08:00:00+01:00' },
      },
    },
  ],
} as unknown as Resource;
