import { type Area, named, type Probe, patient, some } from './probe.js';

/** Capabilities, questionnaires, plans and other definitions with a fault each. */
const GENDER = 'http://hl7.org/fhir/administrative-gender';
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

export const FORMS: Area = {
  definitions: [],
  probes: [...others],
};
