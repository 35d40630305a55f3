import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, type Probe, patient } from './probe.js';

/** Conformance resources with a fault each. */
const some = (
  area: string,
  make: (more: JsonObject) => JsonObject,
  of: Readonly<Record<string, JsonObject>>,
): readonly Probe[] => Object.entries(of).map(([what, more]) => ({ id: `${area}: ${what}`, resource: make(more) }));
const named =
  (resourceType: string, more: JsonObject = {}) =>
  (of: JsonObject): JsonObject => ({
    resourceType,
    url: `http://a.dk/${resourceType}/x`,
    version: '1.0.0',
    name: 'Xyz',
    title: 'x',
    status: 'draft',
    description: 'x',
    publisher: 'x',
    date: '2020',
    ...more,
    ...of,
  });
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
const searches = some(
  'SearchParameter',
  named('SearchParameter', { code: 'x', base: ['Patient'], type: 'string', expression: 'Patient.name' }),
  {
    'as it must be': {},
    'no code': { code: undefined as never },
    'no base': { base: undefined as never },
    'a base that there is not': { base: ['Citizen'] },
    'a type that there is not': { type: 'text' },
    'an expression that is none': { expression: 'Patient.name.' },
    'an expression of an element that there is not': { expression: 'Patient.shoe' },
    'no expression': { expression: undefined as never },
    'a reference without a target': { type: 'reference', expression: 'Patient.generalPractitioner' },
    'a target of a string': { target: ['Patient'] },
    'a composite without components': { type: 'composite' },
    'components of a string': { component: [{ definition: 'http://a.dk/x', expression: 'x' }] },
    'derived from nothing': { derivedFrom: 'http://a.dk/y' },
    'a chain without a target': { chain: ['x'] },
    'a comparator that there is not': { comparator: ['x'] },
    'an xpath without its use': { xpath: 'f:Patient' },
  },
);
const operations = some(
  'OperationDefinition',
  named('OperationDefinition', {
    kind: 'operation',
    code: 'x',
    system: false,
    type: true,
    instance: false,
    resource: ['Patient'],
  }),
  {
    'as it must be': { parameter: [{ name: 'a', use: 'in', min: 0, max: '1', type: 'string' }] },
    'no kind': { kind: undefined as never },
    'no system': { system: undefined as never },
    'a parameter without a type or parts': { parameter: [{ name: 'a', use: 'in', min: 0, max: '1' }] },
    'a parameter of a type with parts': {
      parameter: [
        {
          name: 'a',
          use: 'in',
          min: 0,
          max: '1',
          type: 'string',
          part: [{ name: 'b', use: 'in', min: 0, max: '1', type: 'string' }],
        },
      ],
    },
    'a parameter of a type that there is not': {
      parameter: [{ name: 'a', use: 'in', min: 0, max: '1', type: 'Citizen' }],
    },
    'a parameter without a use': { parameter: [{ name: 'a', min: 0, max: '1', type: 'string' }] },
    'a parameter with more at least than at most': {
      parameter: [{ name: 'a', use: 'in', min: 2, max: '1', type: 'string' }],
    },
    'a most that is none': { parameter: [{ name: 'a', use: 'in', min: 0, max: 'x', type: 'string' }] },
    'a search type of no string': {
      parameter: [{ name: 'a', use: 'in', min: 0, max: '1', type: 'integer', searchType: 'number' }],
    },
    'a target of a string': {
      parameter: [{ name: 'a', use: 'in', min: 0, max: '1', type: 'string', targetProfile: ['http://a.dk/x'] }],
    },
    'the same name twice': {
      parameter: [1, 2].map(() => ({ name: 'a', use: 'in', min: 0, max: '1', type: 'string' })),
    },
  },
);
const structure = (element: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  differential: { element },
  ...more,
});
const structures = some(
  'StructureDefinition',
  named('StructureDefinition', {
    kind: 'resource',
    abstract: false,
    type: 'Patient',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
    derivation: 'constraint',
  }),
  {
    'as it must be': structure([{ id: 'Patient', path: 'Patient' }]),
    'no differential': {},
    'no kind': structure([{ id: 'Patient', path: 'Patient' }], { kind: undefined as never }),
    'no type': structure([{ id: 'Patient', path: 'Patient' }], { type: undefined as never }),
    'no base': structure([{ id: 'Patient', path: 'Patient' }], { baseDefinition: undefined as never }),
    'no derivation': structure([{ id: 'Patient', path: 'Patient' }], { derivation: undefined as never }),
    'a base that there is not': structure([{ id: 'Patient', path: 'Patient' }], { baseDefinition: 'http://a.dk/x' }),
    'a type that is not that of the base': structure([{ id: 'Group', path: 'Group' }], { type: 'Group' }),
    'a name with a blank': structure([{ id: 'Patient', path: 'Patient' }], { name: 'x y' }),
    'a path of another type': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Group.name', path: 'Group.name' },
    ]),
    'a path that there is not': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.shoe', path: 'Patient.shoe' },
    ]),
    'an element twice': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.name', path: 'Patient.name' },
      { id: 'Patient.name', path: 'Patient.name' },
    ]),
    'an element without an id': structure([{ path: 'Patient' }]),
    'an element without a path': structure([{ id: 'Patient' }]),
    'more at least than at most': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.name', path: 'Patient.name', min: 2, max: '1' },
    ]),
    'a most that is none': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.name', path: 'Patient.name', max: 'x' },
    ]),
    'more than the base': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.birthDate', path: 'Patient.birthDate', max: '*' },
    ]),
    'an expression that is none': structure([
      {
        id: 'Patient',
        path: 'Patient',
        constraint: [{ key: 'x-1', severity: 'error', human: 'x', expression: 'name.(' }],
      },
    ]),
    'an expression of an element that there is not': structure([
      {
        id: 'Patient',
        path: 'Patient',
        constraint: [{ key: 'x-1', severity: 'error', human: 'x', expression: 'shoe.exists()' }],
      },
    ]),
    'a constraint without an expression': structure([
      { id: 'Patient', path: 'Patient', constraint: [{ key: 'x-1', severity: 'error', human: 'x' }] },
    ]),
    'a constraint without a severity': structure([
      { id: 'Patient', path: 'Patient', constraint: [{ key: 'x-1', human: 'x', expression: 'true' }] },
    ]),
    'the same constraint twice': structure([
      {
        id: 'Patient',
        path: 'Patient',
        constraint: [1, 2].map(() => ({ key: 'x-1', severity: 'error', human: 'x', expression: 'true' })),
      },
    ]),
    'a binding of a date': structure([
      { id: 'Patient', path: 'Patient' },
      {
        id: 'Patient.birthDate',
        path: 'Patient.birthDate',
        binding: { strength: 'required', valueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' },
      },
    ]),
    'a binding to what there is not': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.gender', path: 'Patient.gender', binding: { strength: 'required', valueSet: 'http://a.dk/x' } },
    ]),
    'a binding without a strength': structure([
      { id: 'Patient', path: 'Patient' },
      {
        id: 'Patient.gender',
        path: 'Patient.gender',
        binding: { valueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' },
      },
    ]),
    'a fixed value of another type': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.active', path: 'Patient.active', fixedString: 'x' },
    ]),
    'a fixed value and a pattern': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.active', path: 'Patient.active', fixedBoolean: true, patternBoolean: true },
    ]),
    'a greatest length of a boolean': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.active', path: 'Patient.active', maxLength: 3 },
    ]),
    'a slice without slicing': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.name:x', path: 'Patient.name', sliceName: 'x' },
    ]),
    'a slicing without a discriminator': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.name', path: 'Patient.name', slicing: { rules: 'open' } },
      { id: 'Patient.name:x', path: 'Patient.name', sliceName: 'x' },
    ]),
    'a discriminator that is none': structure([
      { id: 'Patient', path: 'Patient' },
      {
        id: 'Patient.name',
        path: 'Patient.name',
        slicing: { discriminator: [{ type: 'value', path: 'shoe' }], rules: 'open' },
      },
    ]),
    'a discriminator of a type that there is not': structure([
      { id: 'Patient', path: 'Patient' },
      {
        id: 'Patient.name',
        path: 'Patient.name',
        slicing: { discriminator: [{ type: 'x', path: 'use' }], rules: 'open' },
      },
    ]),
    'a type that it does not have': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.active', path: 'Patient.active', type: [{ code: 'string' }] },
    ]),
    'a type twice': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.deceased[x]', path: 'Patient.deceased[x]', type: [{ code: 'boolean' }, { code: 'boolean' }] },
    ]),
    'a profile that there is not': structure([
      { id: 'Patient', path: 'Patient' },
      { id: 'Patient.name', path: 'Patient.name', type: [{ code: 'HumanName', profile: ['http://a.dk/x'] }] },
    ]),
    'an extension without a context': structure([{ id: 'Extension', path: 'Extension' }], {
      kind: 'complex-type',
      type: 'Extension',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    }),
    'a context that there is not': structure([{ id: 'Extension', path: 'Extension' }], {
      kind: 'complex-type',
      type: 'Extension',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
      context: [{ type: 'element', expression: 'Citizen' }],
    }),
    'a context of a profile': structure([{ id: 'Patient', path: 'Patient' }], {
      context: [{ type: 'element', expression: 'Patient' }],
    }),
    'a mapping that is not declared': structure([
      { id: 'Patient', path: 'Patient', mapping: [{ identity: 'x', map: 'y' }] },
    ]),
  },
);
const others: readonly Probe[] = [
  ...some(
    'CapabilityStatement',
    named('CapabilityStatement', { kind: 'requirements', fhirVersion: '4.0.1', format: ['json'] }),
    {
      'no rest': {},
      'as it must be': { rest: [{ mode: 'server', resource: [{ type: 'Patient' }] }] },
      'a resource twice': { rest: [{ mode: 'server', resource: [{ type: 'Patient' }, { type: 'Patient' }] }] },
      'a parameter twice': {
        rest: [
          {
            mode: 'server',
            resource: [{ type: 'Patient', searchParam: [1, 2].map(() => ({ name: 'x', type: 'string' })) }],
          },
        ],
      },
      'an instance of nothing': { kind: 'instance', rest: [{ mode: 'server' }] },
      'a version that there is not': { fhirVersion: '9', rest: [{ mode: 'server' }] },
      'a profile that is relative': { rest: [{ mode: 'server', resource: [{ type: 'Patient', profile: 'x' }] }] },
      'the name of a parameter that there is not': {
        rest: [{ mode: 'server', resource: [{ type: 'Patient', searchParam: [{ name: 'x', type: 'x' }] }] }],
      },
    },
  ),
  ...some('Questionnaire', named('Questionnaire'), {
    'as it must be': { item: [{ linkId: '1', text: 'x', type: 'string' }] },
    'no linkId': { item: [{ text: 'x', type: 'string' }] },
    'a linkId twice': { item: [1, 2].map(() => ({ linkId: '1', text: 'x', type: 'string' })) },
    'no type': { item: [{ linkId: '1', text: 'x' }] },
    'a type that there is not': { item: [{ linkId: '1', text: 'x', type: 'x' }] },
    'a choice without options': { item: [{ linkId: '1', text: 'x', type: 'choice' }] },
    'options of a string': {
      item: [{ linkId: '1', text: 'x', type: 'boolean', answerOption: [{ valueString: 'x' }] }],
    },
    'options and a value set': {
      item: [
        {
          linkId: '1',
          text: 'x',
          type: 'choice',
          answerOption: [{ valueString: 'x' }],
          answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender',
        },
      ],
    },
    'a display with items': {
      item: [{ linkId: '1', text: 'x', type: 'display', item: [{ linkId: '2', text: 'x', type: 'string' }] }],
    },
    'a group without items': { item: [{ linkId: '1', text: 'x', type: 'group' }] },
    'a display that is required': { item: [{ linkId: '1', text: 'x', type: 'display', required: true }] },
    'initial of a group': {
      item: [
        {
          linkId: '1',
          text: 'x',
          type: 'group',
          initial: [{ valueString: 'x' }],
          item: [{ linkId: '2', text: 'x', type: 'string' }],
        },
      ],
    },
    'two initial of one': {
      item: [{ linkId: '1', text: 'x', type: 'string', initial: [{ valueString: 'x' }, { valueString: 'y' }] }],
    },
    'initial of another type': { item: [{ linkId: '1', text: 'x', type: 'integer', initial: [{ valueString: 'x' }] }] },
    'a condition': {
      item: [
        { linkId: '1', text: 'x', type: 'boolean' },
        { linkId: '2', text: 'x', type: 'string', enableWhen: [{ question: '1', operator: '=', answerBoolean: true }] },
      ],
    },
    'a condition on what there is not': {
      item: [
        { linkId: '2', text: 'x', type: 'string', enableWhen: [{ question: '9', operator: '=', answerBoolean: true }] },
      ],
    },
    'a condition on what follows': {
      item: [
        { linkId: '2', text: 'x', type: 'string', enableWhen: [{ question: '3', operator: '=', answerBoolean: true }] },
        { linkId: '3', text: 'x', type: 'boolean' },
      ],
    },
    'a condition on itself': {
      item: [
        { linkId: '2', text: 'x', type: 'string', enableWhen: [{ question: '2', operator: '=', answerString: 'x' }] },
      ],
    },
    'a condition without an answer': {
      item: [
        { linkId: '1', text: 'x', type: 'boolean' },
        { linkId: '2', text: 'x', type: 'string', enableWhen: [{ question: '1', operator: '=' }] },
      ],
    },
    'a condition that exists by no boolean': {
      item: [
        { linkId: '1', text: 'x', type: 'boolean' },
        {
          linkId: '2',
          text: 'x',
          type: 'string',
          enableWhen: [{ question: '1', operator: 'exists', answerString: 'x' }],
        },
      ],
    },
    'two conditions without a behaviour': {
      item: [
        { linkId: '1', text: 'x', type: 'boolean' },
        {
          linkId: '2',
          text: 'x',
          type: 'string',
          enableWhen: [1, 2].map(() => ({ question: '1', operator: '=', answerBoolean: true })),
        },
      ],
    },
    'a greatest length of a boolean': { item: [{ linkId: '1', text: 'x', type: 'boolean', maxLength: 3 }] },
    'a subject that there is not': { subjectType: ['Citizen'], item: [{ linkId: '1', text: 'x', type: 'string' }] },
    'derived from what there is not': {
      derivedFrom: ['http://a.dk/y'],
      item: [{ linkId: '1', text: 'x', type: 'string' }],
    },
    'a value set that there is not': {
      item: [{ linkId: '1', text: 'x', type: 'choice', answerValueSet: 'http://a.dk/y' }],
    },
    'a value set that is contained': {
      contained: [{ resourceType: 'ValueSet', id: 'v', status: 'draft', compose: { include: [{ system: GENDER }] } }],
      item: [{ linkId: '1', text: 'x', type: 'choice', answerValueSet: '#v' }],
    },
    'a value set that is not contained': { item: [{ linkId: '1', text: 'x', type: 'choice', answerValueSet: '#v' }] },
    'a definition of an element': {
      item: [
        {
          linkId: '1',
          text: 'x',
          type: 'string',
          definition: 'http://hl7.org/fhir/StructureDefinition/Patient#Patient.name',
        },
      ],
    },
  }),
  ...some(
    'NamingSystem',
    (more) => ({
      resourceType: 'NamingSystem',
      name: 'X',
      status: 'draft',
      kind: 'identifier',
      date: '2020',
      uniqueId: [{ type: 'uri', value: 'http://a.dk' }],
      ...more,
    }),
    {
      'as it must be': {},
      'no id': { uniqueId: undefined as never },
      'an oid that is none': { uniqueId: [{ type: 'oid', value: 'x' }] },
      'two preferred': { uniqueId: [1, 2].map((at) => ({ type: 'uri', value: `http://a.dk/${at}`, preferred: true })) },
      'a kind that there is not': { kind: 'x' },
      'a root with a replacement': { kind: 'root', uniqueId: [{ type: 'uuid', value: 'x' }] },
    },
  ),
  ...some('OperationOutcome', (more) => ({ resourceType: 'OperationOutcome', ...more }), {
    'no issue': {},
    'as it must be': { issue: [{ severity: 'error', code: 'invalid' }] },
    'a code that there is not': { issue: [{ severity: 'error', code: 'x' }] },
    'an expression that is none': { issue: [{ severity: 'error', code: 'invalid', expression: ['Patient.('] }] },
  }),
  ...some('PlanDefinition', named('PlanDefinition'), {
    'as it must be': { action: [{ title: 'x' }] },
    'an action that refers to what there is not': {
      action: [{ relatedAction: [{ actionId: 'x', relationship: 'before' }] }],
    },
    'a condition of no kind': {
      action: [{ condition: [{ expression: { language: 'text/fhirpath', expression: 'true' } }] }],
    },
    'an expression of no language': {
      action: [{ condition: [{ kind: 'start', expression: { expression: 'true' } }] }],
    },
    'an expression that is none': {
      action: [{ condition: [{ kind: 'start', expression: { language: 'text/fhirpath', expression: 'a.(' } }] }],
    },
    'a goal without a description': { goal: [{}] },
    'a library that is relative': { library: ['x'] },
  }),
  {
    id: 'List: empty with entries',
    resource: {
      resourceType: 'List',
      status: 'current',
      mode: 'working',
      emptyReason: { text: 'x' },
      entry: [{ item: { reference: 'Patient/1' } }],
    },
  },
  {
    id: 'List: deleted in a working list',
    resource: {
      resourceType: 'List',
      status: 'current',
      mode: 'working',
      entry: [{ deleted: true, item: { reference: 'Patient/1' } }],
    },
  },
  {
    id: 'Group: members without actual',
    resource: {
      resourceType: 'Group',
      type: 'person',
      actual: false,
      member: [{ entity: { reference: 'Patient/1' } }],
    },
  },
  {
    id: 'Provenance: as it must be',
    resource: {
      resourceType: 'Provenance',
      target: [{ reference: 'Patient/1' }],
      recorded: '2020-01-01T00:00:00Z',
      agent: [{ who: { display: 'x' } }],
    },
  },
  {
    id: 'Provenance: recorded on a day',
    resource: {
      resourceType: 'Provenance',
      target: [{ reference: 'Patient/1' }],
      recorded: '2020-01-01',
      agent: [{ who: { display: 'x' } }],
    },
  },
  {
    id: 'Provenance: nobody did it',
    resource: { resourceType: 'Provenance', target: [{ reference: 'Patient/1' }], recorded: '2020-01-01T00:00:00Z' },
  },
  { id: 'Library: a type of text alone', resource: named('Library')({ type: { text: 'x' } }) },
  {
    id: 'Measure: a population without criteria',
    resource: named('Measure')({ group: [{ population: [{ code: { text: 'x' } }] }] }),
  },
  {
    id: 'Patient: with a contained value set',
    resource: patient({ contained: [{ resourceType: 'ValueSet', id: 'v', status: 'draft' }] }),
  },
];

export const CONFORMANCE: Area = {
  definitions: [],
  probes: [...valueSets, ...codeSystems, ...maps, ...searches, ...operations, ...structures, ...others],
};
