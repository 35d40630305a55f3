import type { Json, JsonObject } from '../../../../src/packages/index.js';
import type { Area, Probe } from './probe.js';

/** A QuestionnaireResponse beside its Questionnaire, which is contained or loaded. */
const GENDER = 'http://hl7.org/fhir/administrative-gender';
const url = 'http://example.org/test/Questionnaire/form';
const items: readonly JsonObject[] = [
  { linkId: 'name', text: 'Name', type: 'string', required: true, maxLength: 5 },
  { linkId: 'many', text: 'Many', type: 'integer', repeats: true },
  { linkId: 'yes', text: 'Yes', type: 'boolean' },
  { linkId: 'note', text: 'Note', type: 'text', enableWhen: [{ question: 'yes', operator: '=', answerBoolean: true }] },
  {
    linkId: 'must',
    text: 'Must',
    type: 'string',
    required: true,
    enableWhen: [{ question: 'yes', operator: '=', answerBoolean: true }],
  },
  {
    linkId: 'pick',
    text: 'Pick',
    type: 'choice',
    answerOption: [
      { valueCoding: { system: 'http://a.dk', code: 'a' } },
      { valueCoding: { system: 'http://a.dk', code: 'b' } },
    ],
  },
  { linkId: 'text', text: 'Pick a text', type: 'choice', answerOption: [{ valueString: 'a' }, { valueString: 'b' }] },
  {
    linkId: 'open',
    text: 'Open',
    type: 'open-choice',
    answerOption: [{ valueCoding: { system: 'http://a.dk', code: 'a' } }],
  },
  { linkId: 'set', text: 'Set', type: 'choice', answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender' },
  {
    linkId: 'open-set',
    text: 'Open set',
    type: 'open-choice',
    answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender',
  },
  { linkId: 'day', text: 'Day', type: 'date' },
  { linkId: 'moment', text: 'Moment', type: 'dateTime' },
  { linkId: 'hour', text: 'Hour', type: 'time' },
  { linkId: 'number', text: 'Number', type: 'decimal' },
  { linkId: 'amount', text: 'Amount', type: 'quantity' },
  { linkId: 'link', text: 'Link', type: 'reference' },
  { linkId: 'web', text: 'Web', type: 'url' },
  { linkId: 'file', text: 'File', type: 'attachment' },
  { linkId: 'said', text: 'Said', type: 'display' },
  {
    linkId: 'group',
    text: 'Group',
    type: 'group',
    repeats: true,
    item: [
      { linkId: 'inner', text: 'Inner', type: 'string', required: true },
      { linkId: 'inner2', text: 'Inner 2', type: 'string' },
    ],
  },
  { linkId: 'outer', text: 'Outer', type: 'string', item: [{ linkId: 'below', text: 'Below', type: 'string' }] },
];
const form = {
  resourceType: 'Questionnaire',
  id: 'form',
  url,
  version: '1.0.0',
  name: 'Form',
  status: 'active',
  item: items,
};
const name: Json = { linkId: 'name', answer: [{ valueString: 'x' }] };
const said = (linkId: string, ...answer: readonly Json[]): Json => ({ linkId, answer });
const response = (item: readonly Json[], more: JsonObject = {}): JsonObject => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: url,
  status: 'completed',
  item,
  ...more,
});
const yes = said('yes', { valueBoolean: true });
const no = said('yes', { valueBoolean: false });
const must = said('must', { valueString: 'x' });

const ITEMS: Readonly<Record<string, readonly Json[]>> = {
  'as it must be': [name],
  nothing: [],
  'the required item is not there': [yes, must],
  'the required item without an answer': [{ linkId: 'name' }],
  'an empty array of answers': [{ linkId: 'name', answer: [] }],
  'an empty answer': [{ linkId: 'name', answer: [{}] }],
  'a linkId that there is not': [name, said('x', { valueString: 'x' })],
  'no linkId': [name, { answer: [{ valueString: 'x' }] }],
  'another order': [yes, name, must],
  'an item twice': [name, name],
  'two answers of one': [said('name', { valueString: 'x' }, { valueString: 'y' })],
  'two answers of many': [name, said('many', { valueInteger: 1 }, { valueInteger: 2 })],
  'an answer of another type': [said('name', { valueInteger: 1 })],
  'longer than it may be': [said('name', { valueString: 'abcdef' })],
  'a decimal for an integer': [name, said('many', { valueDecimal: 1 })],
  'an integer for a decimal': [name, said('number', { valueInteger: 1 })],
  'a text for a boolean': [name, said('yes', { valueString: 'yes' })],
  'what is enabled': [name, yes, said('note', { valueString: 'x' }), must],
  'what is not enabled': [name, no, said('note', { valueString: 'x' })],
  'what is not enabled, its question unanswered': [name, said('note', { valueString: 'x' })],
  'what is required and enabled is not there': [name, yes],
  'what is required and not enabled is not there': [name, no],
  'an option': [name, said('pick', { valueCoding: { system: 'http://a.dk', code: 'a' } })],
  'no option': [name, said('pick', { valueCoding: { system: 'http://a.dk', code: 'c' } })],
  'an option of another system': [name, said('pick', { valueCoding: { system: 'http://b.dk', code: 'a' } })],
  'an option without a system': [name, said('pick', { valueCoding: { code: 'a' } })],
  'a text for an option': [name, said('pick', { valueString: 'a' })],
  'an option that is a text': [name, said('text', { valueString: 'a' })],
  'no option that is a text': [name, said('text', { valueString: 'c' })],
  'an open choice by an option': [name, said('open', { valueCoding: { system: 'http://a.dk', code: 'a' } })],
  'an open choice by another': [name, said('open', { valueCoding: { system: 'http://a.dk', code: 'c' } })],
  'an open choice by a text': [name, said('open', { valueString: 'c' })],
  'an open choice by a number': [name, said('open', { valueInteger: 1 })],
  'a code of the set': [name, said('set', { valueCoding: { system: GENDER, code: 'male' } })],
  'no code of the set': [name, said('set', { valueCoding: { system: GENDER, code: 'mand' } })],
  'a code of another system than the set': [
    name,
    said('set', { valueCoding: { system: 'http://a.dk', code: 'male' } }),
  ],
  'an open set by a code': [name, said('open-set', { valueCoding: { system: GENDER, code: 'male' } })],
  'an open set by another code': [name, said('open-set', { valueCoding: { system: 'http://a.dk', code: 'x' } })],
  'an open set by a text': [name, said('open-set', { valueString: 'x' })],
  'a day': [name, said('day', { valueDate: '2020-01-01' })],
  'a moment for a day': [name, said('day', { valueDateTime: '2020-01-01' })],
  'a day for a moment': [name, said('moment', { valueDate: '2020-01-01' })],
  'an hour': [name, said('hour', { valueTime: '10:00:00' })],
  'an amount': [name, said('amount', { valueQuantity: { value: 1, unit: 'x' } })],
  'a number for an amount': [name, said('amount', { valueDecimal: 1 })],
  'a link': [name, said('link', { valueReference: { reference: 'http://a.dk/Patient/1' } })],
  'a web address': [name, said('web', { valueUri: 'http://a.dk' })],
  'a text for a web address': [name, said('web', { valueString: 'http://a.dk' })],
  'a file': [name, said('file', { valueAttachment: { title: 'x' } })],
  'a display': [name, { linkId: 'said', text: 'Said' }],
  'a display with an answer': [name, said('said', { valueString: 'x' })],
  'a group': [name, { linkId: 'group', item: [said('inner', { valueString: 'x' })] }],
  'a group twice': [name, ...[1, 2].map(() => ({ linkId: 'group', item: [said('inner', { valueString: 'x' })] }))],
  'a group without what it requires': [name, { linkId: 'group', item: [said('inner2', { valueString: 'x' })] }],
  'an empty group': [name, { linkId: 'group' }],
  'a group with an answer': [name, { linkId: 'group', answer: [{ valueString: 'x' }] }],
  'an item of a group outside it': [name, said('inner', { valueString: 'x' })],
  'an item within another group': [
    name,
    { linkId: 'group', item: [said('inner', { valueString: 'x' }), said('below', { valueString: 'x' })] },
  ],
  'an order in a group': [
    name,
    { linkId: 'group', item: [said('inner2', { valueString: 'x' }), said('inner', { valueString: 'x' })] },
  ],
  'items below an answer': [
    name,
    { linkId: 'outer', answer: [{ valueString: 'x', item: [said('below', { valueString: 'x' })] }] },
  ],
  'items beside an answer': [
    name,
    { linkId: 'outer', answer: [{ valueString: 'x' }], item: [said('below', { valueString: 'x' })] },
  ],
  'another text': [{ linkId: 'name', text: 'Navn', answer: [{ valueString: 'x' }] }],
  'the text': [{ linkId: 'name', text: 'Name', answer: [{ valueString: 'x' }] }],
};
const STATUS = ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'];

export const RESPONSES: Area = {
  definitions: [form],
  probes: [
    ...Object.entries(ITEMS).map(
      ([what, item]): Probe => ({ id: `QuestionnaireResponse: ${what}`, resource: response(item) }),
    ),
    ...STATUS.map(
      (status): Probe => ({
        id: `QuestionnaireResponse: ${status} without what is required`,
        resource: response([yes, must], { status }),
      }),
    ),
    {
      id: 'QuestionnaireResponse: no questionnaire',
      resource: response([name], { questionnaire: undefined as never }),
    },
    {
      id: 'QuestionnaireResponse: a questionnaire that there is not',
      resource: response([said('x', { valueString: 'x' })], { questionnaire: 'http://a.dk/x' }),
    },
    {
      id: 'QuestionnaireResponse: a questionnaire by its version',
      resource: response([said('x', { valueString: 'x' })], { questionnaire: `${url}|1.0.0` }),
    },
    {
      id: 'QuestionnaireResponse: a version that there is not',
      resource: response([said('x', { valueString: 'x' })], { questionnaire: `${url}|2.0.0` }),
    },
    {
      id: 'QuestionnaireResponse: a contained questionnaire',
      resource: response([said('x', { valueString: 'x' })], { questionnaire: '#q', contained: [{ ...form, id: 'q' }] }),
    },
    {
      id: 'QuestionnaireResponse: a contained questionnaire, as it must be',
      resource: response([name], { questionnaire: '#q', contained: [{ ...form, id: 'q' }] }),
    },
    {
      id: 'QuestionnaireResponse: a contained questionnaire that is not there',
      resource: response([name], { questionnaire: '#q' }),
    },
    {
      id: 'QuestionnaireResponse: in a Bundle',
      resource: {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          {
            fullUrl: 'http://a.dk/fhir/QuestionnaireResponse/1',
            resource: response([said('x', { valueString: 'x' })], { id: '1' }),
          },
        ],
      },
    },
    {
      id: 'QuestionnaireResponse: contained',
      resource: {
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'x' },
        derivedFrom: [{ reference: '#r' }],
        contained: [response([said('x', { valueString: 'x' })], { id: 'r' })],
      },
    },
  ],
};
