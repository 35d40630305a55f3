import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cloneGraph } from '../../src/compile/clone-graph.js';
import { isKnownSushi, makeFaster } from '../../src/compile/faster.js';
import { makeFishingFaster } from '../../src/compile/faster-fishing.js';
import { makePathsFaster } from '../../src/compile/faster-paths.js';
import { makeRulesFaster } from '../../src/compile/faster-rules.js';
import type { Sushi } from '../../src/compile/sushi-modules.js';
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
  parent(): AnyElement | undefined;
  children(): AnyElement[];
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

/** A fisher that knows nothing: paths lead as far as the definition itself does. */
const nobody = { fishForFHIR: () => undefined, fishForMetadata: () => undefined } as never;

/** FSH paths of slices and of what is below them. */
function sliced(elements: readonly AnyElement[]): string[] {
  const below = elements.filter(({ id }) => id.includes(':')).slice(0, 25);
  return below.map(({ id }) =>
    id
      .split('.')
      .slice(1)
      .map((step) =>
        step
          .replace(/\[x\]:/, ':')
          .replace(/^[^:]*:(value[A-Z].*)$/, '$1')
          .replace(/:(.*)$/, '[$1]'),
      )
      .join('.'),
  );
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
    // Each slice by its name, what is below it, and both again once they are known.
    sliced: [...sliced(elements), ...sliced(elements)].map((path) => structure.findElementByPath(path, nobody)?.id),
    parents: elements.map((each) => each.parent()?.id),
    children: elements.map((each) => ids(each.children())),
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
    const undos = [makeFaster({ fhirtypes }), makePathsFaster({ fhirtypes })];
    try {
      definitions.forEach((each, at) => {
        expect(answers(each, true)).toEqual(theirs[at]);
        expect(answers(each, true), 'the second time, from what was kept').toEqual(theirs[at]);
        expect(answers(each, false), 'not frozen').toEqual(theirs[at]);
      });
    } finally {
      for (const undo of undos.reverse()) undo();
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
      makePathsFaster({ fhirtypes }),
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

describe('the search by index', () => {
  const modules = {
    importers: require('fsh-sushi/dist/import'),
    exporters: require('fsh-sushi/dist/export'),
    rules: require('fsh-sushi/dist/fshtypes/rules'),
    fhirtypes,
  } as Pick<Sushi, 'importers' | 'exporters' | 'rules' | 'fhirtypes'>;
  const common = require('fsh-sushi/dist/fhirtypes/common');
  const FSH = `
Alias: $one = http://example.org/one
Profile: One
Parent: Patient
Id: one
* insert Named(first)
* active 1..1
Profile: Two
Parent: One
* ^url = "http://example.org/one"
* ^version = "2"
Extension: Ext
Id: one
* value[x] only string
ValueSet: Set
* ^name = "Another"
* include codes from system http://example.org/s
CodeSystem: Codes
* insert Named(codes)
* #a "A"
Instance: one
InstanceOf: Patient
* active = true
Instance: Own
InstanceOf: StructureDefinition
Usage: #definition
* url = "http://example.org/own"
* derivation = #constraint
* type = #Patient
Invariant: one
Severity: #error
Description: "x"
RuleSet: Named(id)
* ^id = "{id}-id"
* insert Address({id})
RuleSet: Address(id)
* ^url = "http://example.org/{id}"
`;
  const TYPES = [
    'Profile',
    'Extension',
    'Logical',
    'Resource',
    'ValueSet',
    'CodeSystem',
    'Instance',
    'Invariant',
    'RuleSet',
  ];
  const NAMES = [
    ...['One', 'one', 'Two', 'Ext', 'Set', 'Another', 'Codes', 'Own', '$one', 'first-id', 'codes-id', 'Patient', ''],
    ...['one', 'first', 'codes', 'own', 'two'].map((each) => `http://example.org/${each}`),
    ...['http://example.org/xy/StructureDefinition/one', 'http://example.org/xy/ValueSet/Set'],
    ...['http://example.org/one|2', 'http://example.org/one|1.0.0', 'http://example.org/one|3', 'One|1.0.0', 'Named'],
  ];

  /** What is found by every name and type, before rules are inserted and after each definition's are. */
  function found(): unknown[] {
    const { RawFSH, FSHImporter, FSHTank } = modules.importers;
    const config = { canonical: 'http://example.org/xy', version: '1.0.0', fhirVersion: ['4.0.1'] };
    const tank = new FSHTank(new FSHImporter().import([new RawFSH(FSH)]), config as never);
    const all: unknown[] = [];
    const ask = () => {
      for (const name of NAMES) {
        for (const types of [[], ...TYPES.map((type) => [type]), ['Profile', 'Extension', 'Type'], ['Type']]) {
          const entity = tank.fish(name, ...(types as never[]));
          const every = tank.fishAll(name, ...(types as never[])).map((each) => [each.constructorName, each.name]);
          all.push([name, types, entity?.constructorName, entity?.name, every]);
        }
      }
    };
    ask();
    for (const each of [...tank.getAllProfiles(), ...tank.getAllCodeSystems()]) {
      common.applyInsertRules(each, tank);
      ask();
    }
    for (const name of NAMES) all.push(JSON.stringify(tank.fishForMetadata(name)));
    const metadata = tank.fishForMetadata('One')!;
    metadata.sdType = 'Changed by who asked';
    all.push(tank.fishForMetadata('One')?.sdType, tank.resolveAlias('$one'), tank.resolveAlias('$two'));
    return all;
  }

  it('finds what SUSHIs own search finds, also once rules have given other names', () => {
    const theirs = found();
    const undo = makeFishingFaster(modules);
    try {
      expect(found()).toEqual(theirs);
    } finally {
      undo();
    }
    expect(JSON.stringify(theirs)).toContain('first-id');
    expect(found()).toEqual(theirs);
  });

  /** What a package of definitions in progress and complete answers. */
  function packaged(): unknown[] {
    const { Package } = modules.exporters;
    const made = new Package({ canonical: 'http://example.org/xy', version: '1.0.0' } as never);
    const structure = (id: string, url: string) => {
      const one = StructureDefinition.fromJSON(frozen('Patient') as never);
      Object.assign(one, { id, name: id, url, derivation: 'constraint', inProgress: true });
      made.profiles.push(one);
      return one;
    };
    const names = ['a', 'b', 'renamed', 'http://example.org/a', 'http://example.org/b', 'none'];
    const all: unknown[] = [];
    const ask = () => {
      for (const name of names) {
        for (const types of [['Profile'], ['Profile', 'Extension'], []]) {
          const json = made.fishForFHIR(name, ...(types as never[]));
          all.push([name, types, json && JSON.stringify(json), made.fishForMetadata(name, ...(types as never[]))]);
        }
      }
    };
    const one = structure('a', 'http://example.org/a');
    ask();
    const other = structure('b', 'http://example.org/b');
    ask();
    other.inProgress = false;
    ask();
    Object.assign(one, { id: 'renamed', name: 'b' });
    one.elements[1]!.short = 'Changed while in progress';
    ask();
    one.inProgress = false;
    ask();
    return all;
  }

  it('finds definitions while they are exported and after, and gives the JSON that they have by then', () => {
    const theirs = packaged();
    const undo = makeFishingFaster(modules);
    try {
      expect(packaged()).toEqual(theirs);
    } finally {
      undo();
    }
  });
});
