import type { JsonObject } from '../../../../src/packages/index.js';
import { type Area, named, some } from './probe.js';

/** Structures, search parameters and operations with a fault each. */
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
    'a kind that is not that of the base': structure([{ id: 'Patient', path: 'Patient' }], { kind: 'complex-type' }),
    'a kind that is not that of a profile': structure([{ id: 'Observation', path: 'Observation' }], {
      kind: 'logical',
      type: 'Observation',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/vitalsigns',
    }),
    'a kind that is not that of a datatype': structure([{ id: 'Quantity', path: 'Quantity' }], {
      type: 'Quantity',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Quantity',
    }),
    'a kind that is not that of a primitive': structure([{ id: 'string', path: 'string' }], {
      kind: 'complex-type',
      type: 'string',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/string',
    }),
    'a kind that is not that of all resources': structure([{ id: 'DomainResource', path: 'DomainResource' }], {
      kind: 'complex-type',
      abstract: true,
      type: 'DomainResource',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/DomainResource',
    }),
    "a kind of one of R4's patterns": structure([{ id: 'Event', path: 'Event' }], {
      kind: 'logical',
      type: 'Event',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Event',
    }),
    'an extension that is a resource': structure([{ id: 'Extension', path: 'Extension' }], {
      type: 'Extension',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
      abstract: true,
    }),
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

export const STRUCTURES: Area = {
  definitions: [],
  probes: [...searches, ...operations, ...structures],
};
