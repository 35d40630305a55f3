import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, observation, type Probe, patient } from './probe.js';

/** Codes by strength of their binding, and the datatypes that R4 has rules for. */
const some = (area: string, of: Readonly<Record<string, JsonObject>>): readonly Probe[] =>
  Object.entries(of).map(([what, resource]) => ({ id: `${area}: ${what}`, resource }));

const MARITAL = 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus';
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
const condition = (clinicalStatus: JsonObject): JsonObject => ({
  resourceType: 'Condition',
  subject: { reference: 'Patient/1' },
  clinicalStatus,
});
const marital = (coding: JsonObject): JsonObject => patient({ maritalStatus: { coding: [coding] } });
const encounter = (of: JsonObject): JsonObject => ({ resourceType: 'Encounter', status: 'planned', class: of });
const required = some('required', {
  'a code': patient({ gender: 'male' }),
  'a code that there is not': patient({ gender: 'mand' }),
  'a code in capitals': patient({ gender: 'Male' }),
  'a code of another set': patient({ gender: 'official' }),
  'a concept': condition({ coding: [{ system: CLINICAL, code: 'active' }] }),
  'a concept that its system does not have': condition({ coding: [{ system: CLINICAL, code: 'x' }] }),
  'a concept of another system': condition({ coding: [{ system: 'http://a.dk', code: 'active' }] }),
  'a concept without a system': condition({ coding: [{ code: 'active' }] }),
  'a concept without a code': condition({ coding: [{ system: CLINICAL }] }),
  'a text alone': condition({ text: 'active' }),
  'a concept and another': condition({
    coding: [
      { system: CLINICAL, code: 'active' },
      { system: 'http://a.dk', code: 'x' },
    ],
  }),
  'two concepts': condition({
    coding: [
      { system: CLINICAL, code: 'active' },
      { system: CLINICAL, code: 'resolved' },
    ],
  }),
  'a right and a wrong concept': condition({
    coding: [
      { system: CLINICAL, code: 'active' },
      { system: CLINICAL, code: 'x' },
    ],
  }),
  'a wrong display': condition({ coding: [{ system: CLINICAL, code: 'active', display: 'Resolved' }] }),
  'another case of the display': condition({ coding: [{ system: CLINICAL, code: 'active', display: 'ACTIVE' }] }),
  'a blank in the display': condition({ coding: [{ system: CLINICAL, code: 'active', display: 'Active ' }] }),
  'an empty display': condition({ coding: [{ system: CLINICAL, code: 'active', display: '' }] }),
  'a version that there is not': condition({ coding: [{ system: CLINICAL, code: 'active', version: '99' }] }),
  'an empty coding': condition({ coding: [] }),
  'no more than an id': condition({ id: 'x' }),
  'userSelected that is a text': condition({ coding: [{ system: CLINICAL, code: 'active', userSelected: 'true' }] }),
  'an extension in its place': condition({
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
  }),
});
const extensible = some('extensible', {
  'a code': marital({ system: MARITAL, code: 'M' }),
  'that its system does not have': marital({ system: MARITAL, code: 'X' }),
  'of another system': marital({ system: 'http://a.dk', code: 'M' }),
  'without a system': marital({ code: 'M' }),
  'without a code': marital({ system: MARITAL }),
  'a display alone': marital({ display: 'Married' }),
  'a wrong display': marital({ system: MARITAL, code: 'M', display: 'Single' }),
  'a text alone': patient({ maritalStatus: { text: 'gift' } }),
  'a system with a blank': marital({ system: `${MARITAL} `, code: 'M' }),
  'a system by https': marital({ system: MARITAL.replace('http:', 'https:'), code: 'M' }),
  'a system that is relative': marital({ system: 'v3-MaritalStatus', code: 'M' }),
  'a system that is a value set': marital({ system: 'http://hl7.org/fhir/ValueSet/marital-status', code: 'M' }),
  'a system with a version': marital({ system: `${MARITAL}|1`, code: 'M' }),
  'a Coding': encounter({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' }),
  'a Coding that its system does not have': encounter({
    system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    code: 'ÆØÅ',
  }),
  'a Coding of another system': encounter({ system: 'http://a.dk', code: 'AMB' }),
  'a Coding without a system': encounter({ code: 'AMB' }),
  'a Coding that is abstract': encounter({
    system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    code: '_ActEncounterCode',
  }),
  'a Coding that is empty': encounter({}),
  'a Coding that is a text': encounter({ display: 'x' }),
  'an interpretation that its system does not have': observation({
    interpretation: [{ coding: [{ system: INTERPRETATION, code: 'x' }] }],
  }),
  'an oid as system': marital({ system: 'urn:oid:2.16.840.1.113883.5.2', code: 'M' }),
  'an oid as system, by itself': marital({ system: '2.16.840.1.113883.5.2', code: 'M' }),
});
const preferred = some('preferred', {
  'that its system does not have': observation({ category: [{ coding: [{ system: CATEGORY, code: 'x' }] }] }),
  'of another system': observation({ category: [{ coding: [{ system: 'http://a.dk', code: 'x' }] }] }),
  'a wrong display': observation({ category: [{ coding: [{ system: CATEGORY, code: 'exam', display: 'x' }] }] }),
  'a language': patient({ communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'da' }] } }] }),
  'a language that there is not': patient({
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'klingon' }] } }],
  }),
  'a display of a language': patient({
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'da', display: 'Dansk' }] } }],
  }),
  'a country': patient({ address: [{ country: 'Danmark' }] }),
  'a loinc code that there is not': observation({ code: { coding: [{ system: 'http://loinc.org', code: '0-0' }] } }),
  'a SNOMED CT code that there is not': observation({
    code: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] },
  }),
  'SNOMED CT with a slash': observation({ code: { coding: [{ system: 'http://snomed.info/sct/', code: '1' }] } }),
  'loinc by https': observation({ code: { coding: [{ system: 'https://loinc.org', code: '8867-4' }] } }),
});

const UCUM = 'http://unitsofmeasure.org';
const quantity = (valueQuantity: JsonObject): JsonObject => observation({ valueQuantity });
const quantities = some('quantity', {
  'a unit': quantity({ value: 1, unit: 'kg', system: UCUM, code: 'kg' }),
  'a unit that is none': quantity({ value: 1, unit: 'kilo', system: UCUM, code: 'kilo' }),
  'a unit in capitals': quantity({ value: 1, system: UCUM, code: 'KG' }),
  'an empty unit': quantity({ value: 1, system: UCUM, code: '' }),
  'a code without a system': quantity({ value: 1, code: 'kg' }),
  'a system without a code': quantity({ value: 1, system: UCUM }),
  'a unit alone': quantity({ value: 1, unit: 'kg' }),
  'no value': quantity({ unit: 'kg' }),
  'another system': quantity({ value: 1, system: 'http://a.dk', code: 'kg' }),
  'a relative system': quantity({ value: 1, system: 'ucum', code: 'kg' }),
  'a text as value': quantity({ value: '1' }),
  'a comparator': quantity({ value: 1, comparator: '<' }),
  'a comparator that there is not': quantity({ value: 1, comparator: '!=' }),
  'a comparator of R5': quantity({ value: 1, comparator: 'ad' }),
  'a currency': quantity({ value: 1, currency: 'DKK' }),
  'an annotation': quantity({ value: 1, system: UCUM, code: '{dråber}' }),
  'a simple quantity with a comparator': observation({ referenceRange: [{ low: { value: 1, comparator: '<' } }] }),
  'a range from high to low': observation({ valueRange: { low: { value: 2 }, high: { value: 1 } } }),
  'a range of two units': observation({
    valueRange: { low: { value: 1, system: UCUM, code: 'g' }, high: { value: 1, system: UCUM, code: 'm' } },
  }),
  'a range with a comparator': observation({ valueRange: { low: { value: 1, comparator: '<' } } }),
  'a ratio without a denominator': observation({ valueRatio: { numerator: { value: 1 } } }),
  'a ratio by zero': observation({ valueRatio: { numerator: { value: 1 }, denominator: { value: 0 } } }),
  'an age in kilos': {
    ...condition({ text: 'x' }),
    clinicalStatus: { coding: [{ system: CLINICAL, code: 'active' }] },
    onsetAge: { value: 1, system: UCUM, code: 'kg' },
  },
  'an age without a unit': {
    ...condition({}),
    clinicalStatus: { coding: [{ system: CLINICAL, code: 'active' }] },
    onsetAge: { value: 1 },
  },
  'an age in years': {
    ...condition({}),
    clinicalStatus: { coding: [{ system: CLINICAL, code: 'active' }] },
    onsetAge: { value: 1, system: UCUM, code: 'a' },
  },
  'an age of none': {
    ...condition({}),
    clinicalStatus: { coding: [{ system: CLINICAL, code: 'active' }] },
    onsetAge: { value: 0, system: UCUM, code: 'a' },
  },
  'money that there is not': { resourceType: 'Invoice', status: 'draft', totalNet: { value: 1, currency: 'XXY' } },
  money: { resourceType: 'Invoice', status: 'draft', totalNet: { value: 1, currency: 'DKK' } },
  'money in small letters': { resourceType: 'Invoice', status: 'draft', totalNet: { value: 1, currency: 'dkk' } },
});
const timing = (repeat: JsonObject): JsonObject => observation({ effectiveTiming: { repeat } });
const datatypes = some('datatype', {
  'a period from end to start': observation({ effectivePeriod: { start: '2020-02-01', end: '2020-01-01' } }),
  'a period of one day': observation({ effectivePeriod: { start: '2020-02-01', end: '2020-02-01' } }),
  'a period of a year and a day in it': observation({ effectivePeriod: { start: '2020-02-01', end: '2020' } }),
  'a period in two zones': observation({
    effectivePeriod: { start: '2020-02-01T10:00:00+02:00', end: '2020-02-01T09:00:00Z' },
  }),
  'an empty period': observation({ effectivePeriod: {} }),
  'a contact without a system': patient({ telecom: [{ value: '1' }] }),
  'a contact without a value': patient({ telecom: [{ system: 'phone' }] }),
  'a system of contact that there is not': patient({ telecom: [{ system: 'tlf', value: '1' }] }),
  'a rank of zero': patient({ telecom: [{ system: 'phone', value: '1', rank: 0 }] }),
  'a use that there is not': patient({ name: [{ use: 'x', family: 'x' }] }),
  'a use alone': patient({ name: [{ use: 'official' }] }),
  'a type of address that there is not': patient({ address: [{ type: 'x', city: 'x' }] }),
  'an identifier without a value': patient({ identifier: [{ system: 'http://a.dk' }] }),
  'an identifier whose system is relative': patient({ identifier: [{ system: 'cpr', value: '1' }] }),
  'an identifier whose value is its url': patient({ identifier: [{ system: 'urn:ietf:rfc:3986', value: 'x' }] }),
  'an identifier whose value is a uuid': patient({
    identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7' }],
  }),
  'an identifier whose value is a bad uuid': patient({
    identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:x' }],
  }),
  'a use of an identifier that there is not': patient({ identifier: [{ use: 'x', value: '1' }] }),
  'an annotation without text': observation({ note: [{ authorString: 'x' }] }),
  'an annotation of two authors': observation({
    note: [{ authorString: 'x', authorReference: { reference: 'Patient/1' }, text: 'x' }],
  }),
  'a day that is none': timing({ dayOfWeek: ['x'] }),
  'a unit of time that is none': timing({ period: 1, periodUnit: 'x' }),
  'a period without its unit': timing({ period: 1 }),
  'a unit without its period': timing({ periodUnit: 'd' }),
  'a duration without its unit': timing({ duration: 1 }),
  'a negative period': timing({ period: -1, periodUnit: 'd' }),
  'an offset without when': timing({ offset: 1 }),
  'a time of day and when': timing({ timeOfDay: ['10:00:00'], when: ['MORN'] }),
  'a greatest count alone': timing({ countMax: 2 }),
  'a greatest period alone': timing({ periodMax: 2 }),
  'two bounds': timing({ boundsDuration: { value: 1, system: UCUM, code: 'd' }, boundsPeriod: { start: '2020' } }),
  'sampled data': observation({ valueSampledData: { origin: { value: 0 }, period: 1, dimensions: 1, data: '1 2 E' } }),
  'sampled data of no such kind': observation({
    valueSampledData: { origin: { value: 0 }, period: 1, dimensions: 1, data: 'x y' },
  }),
  'sampled data without dimensions': observation({ valueSampledData: { origin: { value: 0 }, period: 1, data: '1' } }),
  'an observation with a value and a component of its code': observation({
    valueString: 'x',
    component: [{ code: { text: 'x' }, valueString: 'y' }],
  }),
  'a contact of a patient without content': patient({ contact: [{ gender: 'male' }] }),
  'a link to itself': patient({ id: '1', link: [{ other: { reference: 'Patient/1' }, type: 'refer' }] }),
  'a link without a type': patient({ link: [{ other: { reference: 'Patient/2' } }] }),
  'a version that is none': patient({ meta: { versionId: 'a b' } }),
  'a time of the last change that is a day': patient({ meta: { lastUpdated: '2020-01-01' } }),
  'a source that is none': patient({ meta: { source: 'a b' } }),
  'a profile that is relative': patient({ meta: { profile: ['x'] } }),
  'a profile that there is not': patient({ meta: { profile: ['http://a.dk/x'] } }),
  'a profile twice': patient({
    meta: { profile: [1, 2].map(() => 'http://hl7.org/fhir/StructureDefinition/Patient') },
  }),
  'a profile of another type': patient({ meta: { profile: ['http://hl7.org/fhir/StructureDefinition/vitalsigns'] } }),
  'a profile with a version that there is not': patient({
    meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient|9'] },
  }),
  'a tag without a system': patient({ meta: { tag: [{ code: 'x' }] } }),
  'security of no such code': patient({
    meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'x' }] },
  }),
  'a dosage': {
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: { text: 'x' },
    subject: { reference: 'Patient/1' },
    dosage: [{ sequence: 'x' }],
  },
  'vital signs without a time': observation({
    category: [{ coding: [{ system: CATEGORY, code: 'vital-signs' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { reference: 'Patient/1' },
  }),
  'a pulse in another unit': observation({
    category: [{ coding: [{ system: CATEGORY, code: 'vital-signs' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { reference: 'Patient/1' },
    effectiveDateTime: '2020-01-01',
    valueQuantity: { value: 60, unit: 'x', system: UCUM, code: 'kg' },
  }),
});

export const CODED: Area = {
  definitions: [],
  probes: [...required, ...extensible, ...preferred, ...quantities, ...datatypes],
};
