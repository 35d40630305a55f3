import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, named, some } from './probe.js';

/** Code systems, value sets and maps with a fault each. */
const GENDER = 'http://hl7.org/fhir/administrative-gender';

const valueSets = some('ValueSet', named('ValueSet'), {
  'no status': { status: undefined as never },
  'a name with a blank': { name: 'x y' },
  'a url that is relative': { url: 'x' },
  'a url with a version': { url: 'http://a.dk/x|1' },
  'an empty compose': { compose: {} },
  'an empty include': { compose: { include: [{}] } },
  'a system': { compose: { include: [{ system: GENDER }] } },
  'a system that is relative': { compose: { include: [{ system: 'x' }] } },
  'a system that is a value set': {
    compose: { include: [{ system: 'http://hl7.org/fhir/ValueSet/administrative-gender' }] },
  },
  codes: { compose: { include: [{ system: GENDER, concept: [{ code: 'male' }] }] } },
  'codes with a wrong display': {
    compose: { include: [{ system: GENDER, concept: [{ code: 'male', display: 'Female' }] }] },
  },
  'a code that there is not': { compose: { include: [{ system: GENDER, concept: [{ code: 'mand' }] }] } },
  'a code twice': { compose: { include: [{ system: GENDER, concept: [{ code: 'male' }, { code: 'male' }] }] } },
  'a concept without a code': { compose: { include: [{ system: GENDER, concept: [{ display: 'Male' }] }] } },
  'concepts without a system': { compose: { include: [{ concept: [{ code: 'male' }] }] } },
  'concepts and a filter': {
    compose: {
      include: [
        { system: GENDER, concept: [{ code: 'male' }], filter: [{ property: 'concept', op: 'is-a', value: 'male' }] },
      ],
    },
  },
  'a filter': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'concept', op: 'is-a', value: 'male' }] }] },
  },
  'a filter of an operation that there is not': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'concept', op: 'like', value: 'male' }] }] },
  },
  'a filter by a code that there is not': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'concept', op: 'is-a', value: 'mand' }] }] },
  },
  'a filter by a property that there is not': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'color', op: '=', value: 'red' }] }] },
  },
  'a filter that exists by no boolean': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'parent', op: 'exists', value: 'x' }] }] },
  },
  'a filter by a regular expression that is none': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'code', op: 'regex', value: '(' }] }] },
  },
  'a filter without a value': {
    compose: { include: [{ system: GENDER, filter: [{ property: 'concept', op: 'is-a' }] }] },
  },
  'another value set': { compose: { include: [{ valueSet: ['http://hl7.org/fhir/ValueSet/administrative-gender'] }] } },
  'another value set that there is not': { compose: { include: [{ valueSet: ['http://a.dk/x'] }] } },
  'another value set that is relative': { compose: { include: [{ valueSet: ['x'] }] } },
  'another value set that is a code system': { compose: { include: [{ valueSet: [GENDER] }] } },
  'SNOMED CT with a code': {
    compose: { include: [{ system: 'http://snomed.info/sct', concept: [{ code: '73211009', display: 'x' }] }] },
  },
  'SNOMED CT with a filter': {
    compose: {
      include: [{ system: 'http://snomed.info/sct', filter: [{ property: 'concept', op: 'is-a', value: '73211009' }] }],
    },
  },
  'SNOMED CT with another filter': {
    compose: {
      include: [{ system: 'http://snomed.info/sct', filter: [{ property: 'x', op: '=', value: '73211009' }] }],
    },
  },
  'loinc with a filter': {
    compose: { include: [{ system: 'http://loinc.org', filter: [{ property: 'STATUS', op: '=', value: 'ACTIVE' }] }] },
  },
  'UCUM with a unit that is none': {
    compose: { include: [{ system: 'http://unitsofmeasure.org', concept: [{ code: 'kilo' }] }] },
  },
  'exclude alone': { compose: { exclude: [{ system: GENDER, concept: [{ code: 'male' }] }] } },
  'an expansion': { expansion: { timestamp: '2020-01-01', contains: [{ system: GENDER, code: 'male' }] } },
  'an expansion without a time': { expansion: { contains: [{ system: GENDER, code: 'male' }] } },
  'an expansion without a code': {
    expansion: { timestamp: '2020-01-01', contains: [{ system: GENDER, display: 'x' }] },
  },
  'an expansion without a system': { expansion: { timestamp: '2020-01-01', contains: [{ code: 'male' }] } },
  'an expansion of what there is not': {
    expansion: { timestamp: '2020-01-01', contains: [{ system: GENDER, code: 'mand' }] },
  },
  'an expansion with a wrong display': {
    expansion: { timestamp: '2020-01-01', contains: [{ system: GENDER, code: 'male', display: 'Female' }] },
  },
  'an expansion with less than its total': {
    expansion: { timestamp: '2020-01-01', total: 9, contains: [{ system: GENDER, code: 'male' }] },
  },
});
const concept = [{ code: 'a', display: 'A', definition: 'a' }];
const codeSystems = some(
  'CodeSystem',
  named('CodeSystem', { content: 'complete', caseSensitive: true, valueSet: 'http://a.dk/vs', concept }),
  {
    'as it must be': {},
    'no content': { content: undefined as never },
    'a code twice': { concept: [...concept, ...concept] },
    'a code twice, below': { concept: [{ ...concept[0]!, concept }] },
    'a code with a blank': { concept: [{ code: 'a b', display: 'x' }] },
    'a code with two blanks': { concept: [{ code: 'a  b', display: 'x' }] },
    'no code': { concept: [{ display: 'x' }] },
    'no concepts': { concept: undefined as never },
    'no concepts, not present': { content: 'not-present', concept: undefined as never },
    'concepts, not present': { content: 'not-present' },
    'a supplement': { content: 'supplement', supplements: GENDER, concept: [{ code: 'male' }] },
    'a supplement of nothing': { content: 'supplement', concept: [{ code: 'male' }] },
    'a supplement of what there is not': {
      content: 'supplement',
      supplements: 'http://a.dk/y',
      concept: [{ code: 'male' }],
    },
    'a supplement of a code that there is not': {
      content: 'supplement',
      supplements: GENDER,
      concept: [{ code: 'mand' }],
    },
    'supplements that is complete': { supplements: GENDER },
    'a wrong count': { count: 7 },
    'a property': {
      property: [{ code: 'p', type: 'string' }],
      concept: [{ code: 'a', property: [{ code: 'p', valueString: 'x' }] }],
    },
    'a property that is not declared': { concept: [{ code: 'a', property: [{ code: 'p', valueString: 'x' }] }] },
    'a property of another type': {
      property: [{ code: 'p', type: 'code' }],
      concept: [{ code: 'a', property: [{ code: 'p', valueString: 'x' }] }],
    },
    'a property without a type': { property: [{ code: 'p' }] },
    'a property twice': {
      property: [
        { code: 'p', type: 'string' },
        { code: 'p', type: 'string' },
      ],
    },
    'a property without a value': {
      property: [{ code: 'p', type: 'string' }],
      concept: [{ code: 'a', property: [{ code: 'p' }] }],
    },
    'a property with a relative uri': { property: [{ code: 'p', type: 'string', uri: 'x' }] },
    'two properties with one uri': {
      property: [
        { code: 'p', type: 'string', uri: 'http://a.dk/p' },
        { code: 'q', type: 'string', uri: 'http://a.dk/p' },
      ],
    },
    "a property that is another's uri": {
      property: [
        { code: 'p', type: 'string', uri: 'http://a.dk/p' },
        { code: 'http://a.dk/p', type: 'string' },
      ],
    },
    'a property of HL7 that there is not': {
      property: [{ code: 'color', type: 'string', uri: 'http://hl7.org/fhir/concept-properties#color' }],
    },
    'a property of HL7 of another type': {
      property: [{ code: 'status', type: 'string', uri: 'http://hl7.org/fhir/concept-properties#status' }],
    },
    'a property of HL7 that is called as another': {
      property: [{ code: 'status', type: 'boolean', uri: 'http://hl7.org/fhir/concept-properties#inactive' }],
    },
    'a property of HL7 by a name of its own': {
      property: [{ code: 'p', type: 'code', uri: 'http://hl7.org/fhir/concept-properties#partOf' }],
    },
    'a value set of another system': { valueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' },
    'a value set of several systems': { valueSet: 'http://hl7.org/fhir/ValueSet/marital-status' },
    'a value set of another version than is at hand': {
      url: 'http://terminology.hl7.org/CodeSystem/match-grade',
      valueSet: 'http://hl7.org/fhir/ValueSet/match-grade|4.0.1',
    },
    'a code that is its own uri': { property: [{ code: 'http://a.dk/p', uri: 'http://a.dk/p', type: 'string' }] },
    'a value set with a part of it': {
      url: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      valueSet: 'http://terminology.hl7.org/ValueSet/v3-ActEncounterCode',
    },
    'a value set with all of it': {
      url: GENDER,
      valueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender',
    },
    'a parent that there is not': {
      property: [{ code: 'parent', type: 'code', uri: 'http://hl7.org/fhir/concept-properties#parent' }],
      concept: [{ code: 'a', property: [{ code: 'parent', valueCode: 'z' }] }],
    },
    'a filter without an operator': { filter: [{ code: 'x', value: 'x' }] },
    'a hierarchy that there is not': { hierarchyMeaning: 'x' },
    'a valueSet that is relative': { valueSet: 'x' },
    'a url that is relative': { url: 'x' },
    'a url with a fragment': { url: 'http://a.dk/x#y' },
    "HL7's url": { url: 'http://hl7.org/fhir/x' },
    'a designation without a value': { concept: [{ code: 'a', designation: [{ language: 'da' }] }] },
    'a designation twice': {
      concept: [
        {
          code: 'a',
          designation: [
            { language: 'da', value: 'x' },
            { language: 'da', value: 'x' },
          ],
        },
      ],
    },
    'no caseSensitive': { caseSensitive: undefined as never },
  },
);
const group = (more: JsonObject, ...target: readonly JsonObject[]): JsonObject => ({
  group: [
    {
      source: GENDER,
      target: 'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender',
      element: [{ code: 'male', target }],
      ...more,
    },
  ],
});
const maps = some(
  'ConceptMap',
  named('ConceptMap', {
    sourceUri: 'http://hl7.org/fhir/ValueSet/administrative-gender',
    targetUri: 'http://terminology.hl7.org/ValueSet/v3-AdministrativeGender',
  }),
  {
    'as it must be': group({}, { code: 'M', equivalence: 'equal' }),
    'no equivalence': group({}, { code: 'M' }),
    'an equivalence that there is not': group({}, { code: 'M', equivalence: 'same' }),
    'unmatched with a code': group({}, { code: 'M', equivalence: 'unmatched' }),
    'unmatched without a comment': group({}, { equivalence: 'unmatched' }),
    'narrower without a comment': group({}, { code: 'M', equivalence: 'narrower' }),
    'a target that there is not': group({}, { code: 'X', equivalence: 'equal' }),
    'a source that there is not': group({ element: [{ code: 'mand', target: [{ code: 'M', equivalence: 'equal' }] }] }),
    'a source outside the value set': {
      ...group({}, { code: 'M', equivalence: 'equal' }),
      sourceUri: 'http://hl7.org/fhir/ValueSet/marital-status',
    },
    'a target outside the value set': {
      ...group({}, { code: 'M', equivalence: 'equal' }),
      targetUri: 'http://hl7.org/fhir/ValueSet/marital-status',
    },
    'a source outside the canonical of its value set': {
      ...group({}, { code: 'M', equivalence: 'equal' }),
      sourceUri: undefined as never,
      sourceCanonical: 'http://hl7.org/fhir/ValueSet/days-of-week',
    },
    'a source of a system that is not at hand': group({ source: 'http://a.dk/x' }, { code: 'M', equivalence: 'equal' }),
    'a wrong display': group({
      element: [{ code: 'male', display: 'Female', target: [{ code: 'M', equivalence: 'equal' }] }],
    }),
    'a wrong display of the target': group({}, { code: 'M', display: 'x', equivalence: 'equal' }),
    'a target without a code': group({}, { equivalence: 'equal' }),
    'no element': { group: [{ source: GENDER, target: 'http://a.dk' }] },
    'an element without a target': group({ element: [{ code: 'male' }] }),
    'no source': {
      group: [{ target: 'http://a.dk', element: [{ code: 'x', target: [{ code: 'M', equivalence: 'equal' }] }] }],
    },
    'unmapped to a code without it': group({ unmapped: { mode: 'fixed' } }, { code: 'M', equivalence: 'equal' }),
    'unmapped to another map without it': group(
      { unmapped: { mode: 'other-map' } },
      { code: 'M', equivalence: 'equal' },
    ),
    'unmapped by a mode that there is not': group({ unmapped: { mode: 'x' } }, { code: 'M', equivalence: 'equal' }),
    'dependsOn without a value': group({}, { code: 'M', equivalence: 'equal', dependsOn: [{ property: 'x' }] }),
  },
);

export const TERMINOLOGIES: Area = {
  definitions: [],
  probes: [...valueSets, ...codeSystems, ...maps],
};
