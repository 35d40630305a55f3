import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cloneGraph } from '../../src/compile/clone-graph.js';
import { isKnownSushi, makeFaster } from '../../src/compile/faster.js';
import { makeRulesFaster } from '../../src/compile/faster-rules.js';
import type { Sushi } from '../../src/compile/sushi.js';
import { embeddedCore } from '../../src/packages/index.js';

const require = createRequire(import.meta.url);
const lodash = require('lodash');
/** SUSHI as it came: nothing in this process has replaced anything in it yet. */
const fhirtypes: Sushi['fhirtypes'] = require('fsh-sushi/dist/fhirtypes');
const { StructureDefinition } = fhirtypes;

interface AnyElement {
  id: string;
  path: string;
  structDef: unknown;
  treeParent: unknown;
  treeChildren: unknown;
  _original: AnyElement | undefined;
  _originalState?: unknown;
  sliceName?: string;
  toJSON(): unknown;
  hasDiff(): boolean;
  calculateDiff(): AnyElement;
  clone(clearOriginal?: boolean): AnyElement;
  getSlices(): AnyElement[];
  findConnectedElements(): AnyElement[];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}

const source = embeddedCore();
/** Every 25th definition of HL7's core and extensions, and a third of those that slice. */
const definitions = source
  .entries('StructureDefinition')
  .filter(
    ({ entry, package: owner }, at) =>
      entry.hasSnapshot && (at % 25 === 0 || (at % 3 === 0 && /"slicing"/.test(owner.text(entry)))),
  )
  .map(({ entry, package: owner }) => owner.read(entry) as never);

/** Everything that SUSHI can see of an element, in order. */
function dump(element: AnyElement | undefined, withOriginal = true): unknown {
  if (element === undefined) return undefined;
  const { structDef, treeParent, treeChildren, _original, _originalState, ...own } = element;
  const original = withOriginal ? JSON.stringify(dump(element._original, false)) : undefined;
  return { json: JSON.stringify(element.toJSON()), keys: Object.keys(own), own: JSON.stringify(own), original };
}

/** What SUSHI's methods say of the differences once some elements have changed. */
function changed(structure: { elements: (AnyElement & Record<string, unknown>)[] }): unknown {
  const [, one, other, third] = structure.elements;
  if (third === undefined) return undefined;
  one!.short = 'Changed';
  one!.patternString = 'x';
  other!.type = undefined;
  (third.constraint as unknown[] | undefined)?.push({ key: 'x-1' });
  return [one!, other!, third].map((each) => [each.hasDiff(), JSON.stringify(each.calculateDiff().toJSON())]);
}

/** What SUSHI's methods answer for a definition. */
function answers(json: { readonly resourceType: string; readonly url: string }, isFrozen: boolean): unknown {
  const structure = StructureDefinition.fromJSON(isFrozen ? deepFreeze(structuredClone(json)) : structuredClone(json));
  const elements = structure.elements as unknown as AnyElement[];
  const ids = (found: AnyElement[]) => found.map(({ id }) => id);
  return {
    url: json.url,
    json: JSON.stringify(structure.toJSON(true)),
    elements: elements.map((each) => dump(each)),
    slices: elements.map((each) => ids(each.getSlices())),
    connected: elements.map((each) => ids(each.findConnectedElements())),
    clones: elements.slice(0, 5).map((each) => [dump(each.clone()), dump(each.clone(false)), dump(each)]),
    found: elements.map(({ id }) => structure.findElement(id)?.id),
    paths: elements.slice(1, 12).map(({ path }) => {
      const found = structure.findElementByPath(path.split('.').slice(1).join('.'), {
        fishForFHIR: () => undefined,
      } as never);
      return found?.id;
    }),
    root: structure.findElementByPath('.', undefined as never)?.id,
    none: [structure.findElement(''), structure.findElement('nothing')],
    diffs: elements.map((each) => each.hasDiff()),
    changed: changed(structure as never),
  };
}

describe('the faster methods', () => {
  it('are used with the SUSHI that is installed', () => {
    expect(isKnownSushi()).toBe(true);
  });

  it('answer as SUSHIs own do, for HL7s definitions', () => {
    expect(definitions.length).toBeGreaterThan(60);
    const theirs = definitions.map((each) => answers(each, true));
    const undo = makeFaster({ fhirtypes });
    try {
      definitions.forEach((each, at) => {
        expect(answers(each, true)).toEqual(theirs[at]);
        expect(answers(each, true), 'the second time, from what was kept').toEqual(theirs[at]);
        expect(answers(each, false), 'not frozen').toEqual(theirs[at]);
      });
    } finally {
      undo();
    }
    expect(answers(definitions[0]!, true)).toEqual(theirs[0]);
  });

  it('set caret rules as SUSHIs own functions do', () => {
    const rules: [string, unknown][] = [
      ['short', 'Kort'],
      ['short.extension[0].url', 'http://hl7.org/fhir/StructureDefinition/translation'],
      ['short.extension[0].extension[0].url', 'lang'],
      ['short.extension[0].extension[1].url', 'content'],
      ['short.extension[0].extension[1].valueString', 'Kort'],
      ['binding.description', 'What it is'],
      ['type[0].aggregation[0]', 'bundled'],
      ['slicing.discriminator[0].path', 'system'],
      ['example[0].label', 'An example'],
      ['example[0].valueString', 'text'],
      ['code[0].code', 'a'],
      ['constraint[0].key', 'x-1'],
      ['alias[1]', 'other'],
    ];
    const set = (): unknown[] => {
      const fisher = { fishForFHIR: (item: string) => frozen(item), fishForMetadata: (item: string) => frozen(item) };
      const structure = StructureDefinition.fromJSON(frozen('Patient') as never);
      const element = structure.findElement('Patient.active');
      const faults: string[] = [];
      for (const [path, value] of rules) {
        try {
          element.setInstancePropertyByPath(path, value, fisher as never);
          structure.setInstancePropertyByPath('title', 'T', fisher as never);
          structure.setInstancePropertyByPath('contact[0].telecom[0].value', '1', fisher as never);
        } catch (thrown) {
          faults.push(`${path}: ${thrown}`);
        }
      }
      return [JSON.stringify(structure.toJSON(true)), JSON.stringify(element.calculateDiff().toJSON()), faults];
    };
    const theirs = set();
    const undos = [
      makeFaster({ fhirtypes }),
      makeRulesFaster({ fhirtypes, fshtypes: require('fsh-sushi/dist/fshtypes') }),
    ];
    try {
      expect(set()).toEqual(theirs);
    } finally {
      for (const undo of undos) undo();
    }
    expect(JSON.stringify(theirs)).toContain('content');
  });
});

const kept = new Map<string, unknown>();
function frozen(type: string): unknown {
  if (!kept.has(type)) kept.set(type, deepFreeze(structuredClone(source.find(type, 'StructureDefinition')?.resource)));
  return kept.get(type);
}

describe('a copied graph', () => {
  class Thing {
    own = [1, undefined, null];
    self = this;
  }
  const shared = { deep: [{ a: 1 }] };
  const cases: unknown[] = [
    new Thing(),
    { one: shared, two: shared, list: [shared] },
    { map: new Map([[1, shared]]), date: new Date(0), f: Math.max },
    JSON.parse('{"__proto__": {"x": 1}, "a": []}'),
    Object.freeze({ a: Object.freeze([1]) }),
    'text',
    null,
    undefined,
    [],
  ];

  it('is what lodash makes of it', () => {
    for (const each of cases) {
      const ours = cloneGraph(each);
      expect(lodash.isEqual(ours, lodash.cloneDeep(each))).toBe(true);
      if (typeof each === 'object' && each !== null) {
        expect(ours).not.toBe(each);
        expect(Object.keys(ours as object)).toEqual(Object.keys(each));
        expect(Object.getPrototypeOf(ours)).toBe(Object.getPrototypeOf(each));
        expect(Object.isFrozen(ours)).toBe(false);
      }
    }
  });

  it('shares what its source shares', () => {
    const { one, two, list } = cloneGraph(cases[1]) as { one: unknown; two: unknown; list: unknown[] };
    expect(one).toBe(two);
    expect(list[0]).toBe(one);
    expect(one).not.toBe(shared);
    const thing = cloneGraph(cases[0]) as Thing;
    expect(thing.self).toBe(thing);
  });
});
