import { describe, expect, it } from 'vitest';
import { CodeSystem } from '../../../src/emit/validators/runtime/code-sets.js';
import { questionnaireDefinition, structureDefinition } from '../../../src/emit/validators/runtime/definitions.js';
import {
  codeSystem,
  conceptMap,
  valueSetDefinition,
} from '../../../src/emit/validators/runtime/definitions-terminology.js';
import { questionnaireResponse } from '../../../src/emit/validators/runtime/questionnaire.js';
import { Registry } from '../../../src/emit/validators/runtime/registry.js';
import { Run } from '../../../src/emit/validators/runtime/run.js';
import { Scope } from '../../../src/emit/validators/runtime/scope.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What no definition has, and JSON may: names of every object's own, values where others belong, objects that are no text. */
const HOSTILE: readonly Json[] = [
  null,
  1,
  '',
  'toString',
  '__proto__',
  [],
  [null],
  {},
  JSON.parse('{"toString": 1, "valueOf": 2, "__proto__": {"code": "x"}}'),
];

const questions = [
  {
    linkId: 'a',
    type: 'choice',
    text: 'A',
    required: true,
    answerOption: [{ valueCoding: { system: 'http://a.dk', code: 'x' } }],
    item: [{ linkId: 'b', type: 'string', maxLength: 3 }],
  },
  { linkId: 'c', type: 'open-choice', answerValueSet: 'http://a.dk/ValueSet/x' },
  {
    linkId: 'd',
    type: 'quantity',
    enableBehavior: 'any',
    enableWhen: [{ question: 'a', operator: '=', answerCoding: { code: 'x' } }],
  },
];

const CHECKS: readonly [
  name: string,
  check: (node: unknown, run: Run) => void,
  node: { readonly [name: string]: Json },
][] = [
  [
    'a response with the questionnaire that it answers',
    questionnaireResponse,
    {
      resourceType: 'QuestionnaireResponse',
      questionnaire: '#q',
      status: 'completed',
      contained: [{ resourceType: 'Questionnaire', id: 'q', item: questions }],
      item: [
        {
          linkId: 'a',
          text: 'A',
          answer: [{ valueCoding: { code: 'y' }, item: [{ linkId: 'b', answer: [{ valueString: 'long' }] }] }],
        },
        { linkId: 'c', answer: [{ valueCoding: { code: 'z' } }] },
        { linkId: 'd', answer: [{ valueQuantity: { value: 1 } }] },
      ],
    },
  ],
  ['a Questionnaire', questionnaireDefinition, { resourceType: 'Questionnaire', item: questions }],
  [
    'a StructureDefinition',
    structureDefinition,
    {
      resourceType: 'StructureDefinition',
      url: 'http://a.dk/x',
      type: 'Extension',
      derivation: 'constraint',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
      context: [{ type: 'element', expression: 'Patient' }],
      differential: { element: [{ id: 'Extension.url', path: 'Extension.url', fixedUri: 'http://a.dk/y' }] },
    },
  ],
  [
    'a CodeSystem',
    codeSystem,
    {
      resourceType: 'CodeSystem',
      content: 'complete',
      count: 3,
      supplements: 'http://a.dk/CodeSystem/x|1',
      property: [{ code: 'p', uri: 'http://hl7.org/fhir/concept-properties#parent', type: 'code' }],
      concept: [{ code: 'x', property: [{ code: 'p', valueCode: 'y' }], concept: [{ code: 'x' }] }],
    },
  ],
  [
    'a ValueSet',
    valueSetDefinition,
    {
      resourceType: 'ValueSet',
      compose: {
        include: [{ system: 'http://a.dk/CodeSystem/x', filter: [{ property: 'concept', op: 'is-a', value: 'x' }] }],
      },
    },
  ],
  [
    'a ConceptMap',
    conceptMap,
    {
      resourceType: 'ConceptMap',
      group: [{ source: 'http://a.dk', target: 'http://b.dk', element: [{ code: 'x', target: [{ code: 'y' }] }] }],
    },
  ],
];

/** The value with a hostile one in each place in turn. */
function* spoilt(value: Json): Generator<Json> {
  for (const hostile of HOSTILE) yield hostile;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    for (const each of spoilt(inner))
      yield Array.isArray(value) ? value.with(Number(name), each) : { ...value, [name]: each };
  if (!Array.isArray(value)) for (const name of ['valueOf', 'value', 'toString']) yield { ...value, [name]: 1 };
}

describe('what is no definition, though it says so', () => {
  it.each(CHECKS)('%s is told, and stops nobody', (_, check, node) => {
    const registry = new Registry();
    for (const url of ['http://a.dk', 'http://a.dk/CodeSystem/x'])
      registry.codeSystems.set(url, new CodeSystem(url, '1', {}, () => 'z'));
    for (const type of ['Extension', 'Patient']) registry.resources.set(type, { type, check: () => {} });
    const run = (each: unknown): number => {
      const made = new Run(registry, {}, false);
      made.scope = new Scope(each, undefined, 'root', undefined);
      check(each, made);
      return made.finish().length;
    };
    const wholes = [...spoilt(node)].filter(
      (each) => typeof each === 'object' && each !== null && 'resourceType' in each,
    );
    expect(wholes.length).toBeGreaterThan(50);
    expect(wholes.map(run).some((count) => count > 0)).toBe(true);
  });
});
