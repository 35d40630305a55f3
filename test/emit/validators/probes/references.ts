import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, bundle, canonical, define, of, type Probe, patient, reference, slicing } from './probe.js';

/** References: the profile of their target, where it stands, and slices told apart by it. */
const profiles = ['target-profile', 'only-contained', 'only-bundled', 'only-referenced'] as const;
const organization = canonical('named-organization');
const place = (aggregation: string): JsonObject => ({
  code: 'Reference',
  targetProfile: ['http://hl7.org/fhir/StructureDefinition/Organization'],
  aggregation: [aggregation],
});
const definitions = [
  define('named-organization', 'Organization', [{ id: 'Organization.name', min: 1 }]),
  define('target-profile', 'Patient', [{ id: 'Patient.managingOrganization', type: reference(organization) }]),
  define('only-contained', 'Patient', [{ id: 'Patient.managingOrganization', type: [place('contained')] }]),
  define('only-bundled', 'Patient', [{ id: 'Patient.managingOrganization', type: [place('bundled')] }]),
  define('only-referenced', 'Patient', [{ id: 'Patient.managingOrganization', type: [place('referenced')] }]),
  define('slices-by-target-type', 'Patient', [
    { id: 'Patient.generalPractitioner', slicing: slicing([['type', 'resolve()']], 'closed') },
    { id: 'Patient.generalPractitioner:clinic', min: 1, max: '1', type: reference('Organization') },
    { id: 'Patient.generalPractitioner:doctor', max: '1', type: reference('Practitioner') },
  ]),
  define('slices-by-target-profile', 'Patient', [
    { id: 'Patient.generalPractitioner', slicing: slicing([['profile', 'resolve()']]) },
    { id: 'Patient.generalPractitioner:clinic', min: 1, max: '1', type: reference(organization) },
  ]),
];
const managed = (reference: string, more: JsonObject = {}): JsonObject =>
  patient({ managingOrganization: { reference }, ...more });
const contained = (more: JsonObject): JsonObject =>
  managed('#o', { contained: [{ resourceType: 'Organization', id: 'o', ...more }] });
const claiming = (profile: string, resource: JsonObject): JsonObject => ({
  ...resource,
  meta: { profile: [canonical(profile)] },
});
const known = { identifier: [{ system: 'http://a.dk', value: '1' }] };
const bundled = (profile: string, target: JsonObject | undefined): JsonObject =>
  bundle('collection', [
    claiming(profile, managed('Organization/2')),
    ...(target === undefined ? [] : [{ resourceType: 'Organization', ...target }]),
  ]);
const inBundles: readonly Probe[] = profiles.flatMap((id) => [
  { id: `${id}: in a Bundle, as it must be`, resource: bundled(id, { name: 'x' }) },
  { id: `${id}: in a Bundle, without a name`, resource: bundled(id, known) },
  { id: `${id}: in a Bundle that does not have it`, resource: bundled(id, undefined) },
]);
const general = (...references: readonly string[]): JsonObject =>
  patient({
    contained: [
      { resourceType: 'Organization', id: 'named', name: 'x' },
      { resourceType: 'Organization', id: 'other', ...known },
      { resourceType: 'Practitioner', id: 'p', active: true },
    ],
    generalPractitioner: ['#named', '#other', '#p']
      .filter((each) => references.includes(each))
      .map((reference) => ({ reference })),
    link: ['#named', '#other', '#p']
      .filter((each) => !references.includes(each))
      .map((reference) => ({
        type: 'seealso',
        other: { reference, type: reference === '#p' ? 'Practitioner' : 'Organization' },
      })),
  });
const outside = (...references: readonly string[]): JsonObject =>
  patient({ generalPractitioner: references.map((reference) => ({ reference })) });

export const REFERENCES: Area = {
  definitions,
  probes: [
    ...profiles.flatMap((id) =>
      of(id, {
        'contained, as it must be': contained({ name: 'x' }),
        'contained, without a name': contained(known),
        'contained, but not there': managed('#none'),
        elsewhere: managed('Organization/1'),
        'elsewhere, in full': managed('http://a.dk/fhir/Organization/1'),
        'an identifier': patient({ managingOrganization: { identifier: { value: '1' } } }),
        'another type': managed('Patient/1'),
      }),
    ),
    ...inBundles,
    ...of('slices-by-target-type', {
      'as it must be': outside('Organization/1'),
      both: outside('Organization/1', 'Practitioner/1'),
      'the required one is not there': outside('Practitioner/1'),
      'of no slice': outside('Organization/1', 'PractitionerRole/1'),
      'two of one slice': outside('Organization/1', 'Organization/2'),
      'a url that does not say': outside('urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7'),
    }),
    ...of('slices-by-target-profile', {
      'a target that meets it': general('#named'),
      'one that does not': general('#other'),
      both: general('#named', '#other'),
    }),
  ],
};
