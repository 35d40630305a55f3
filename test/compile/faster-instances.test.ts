import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { makeFaster } from '../../src/compile/faster.js';
import { makeInstancesFaster } from '../../src/compile/faster-instances.js';
import { makePathsFaster } from '../../src/compile/faster-paths.js';
import { settle } from '../../src/compile/structure-index.js';
import type { Sushi } from '../../src/compile/sushi-modules.js';
import { embeddedCore } from '../../src/packages/index.js';

const require = createRequire(import.meta.url);
/** SUSHI as it came: nothing in this process has replaced anything in it yet. */
const fhirtypes: Sushi['fhirtypes'] = require('fsh-sushi/dist/fhirtypes');
const exporters: Sushi['exporters'] = require('fsh-sushi/dist/export');
const common = require('fsh-sushi/dist/fhirtypes/common');
const { StructureDefinition } = fhirtypes;
require('fsh-sushi/dist/utils').logger.transports[0].silent = true;

interface AnyElement {
  readonly id: string;
  readonly path: string;
  readonly min: number;
  readonly sliceName?: string;
  readonly structDef?: { readonly url: string };
  readonly _original: AnyElement | undefined;
  unfold(fisher: unknown): AnyElement[];
  hasDiff(): boolean;
  toJSON(): unknown;
}
interface AnyStructure {
  readonly elements: AnyElement[];
  findElement(id: string): AnyElement | undefined;
  findElementByPath(path: string, fisher: unknown): AnyElement | undefined;
  validateValueAtPath(path: string, value: unknown, fisher: unknown): { readonly pathParts: unknown };
}

const source = embeddedCore();
const frozen = new Map<string, unknown>();
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
const find = (item: string) => {
  if (!frozen.has(item))
    frozen.set(item, deepFreeze(structuredClone(source.find(item, 'StructureDefinition')?.resource)));
  return frozen.get(item);
};
const fisher = { fishForFHIR: find, fishForMetadata: find };

/** Profiles that slice and fix, and what they are made of. */
const DEFINITIONS = [
  ...['bp', 'bodyweight', 'vitalsigns', 'cholesterol', 'lipidprofile', 'cqllibrary', 'shareablevalueset'],
  ...['Patient', 'Observation', 'Bundle', 'Questionnaire', 'HumanName', 'patient-nationality', 'patient-animal'],
];

const read = (id: string): AnyStructure =>
  StructureDefinition.fromJSON((find(id) ?? find(`http://hl7.org/fhir/StructureDefinition/${id}`)) as never) as never;

const stateOf = ({ elements }: AnyStructure) =>
  elements.map((each) => [each.id, each.min, JSON.stringify(each.toJSON()), each.hasDiff(), each.structDef?.url]);

/** Paths as rules name them: plain ones, slices with and without an index, choices by one of their types. */
function pathsOf({ elements }: AnyStructure): string[] {
  const named = elements.slice(1).map(({ id }) =>
    id
      .split('.')
      .slice(1)
      .map((step) =>
        step
          .replace(/\[x\]:.*$/, 'Quantity')
          .replace(/\[x\]$/, 'Quantity')
          .replace(/:(.*)$/, '[$1]'),
      )
      .join('.'),
  );
  const deep = [
    'component[SystolicBP].valueQuantity.unit',
    'code.coding[0].display',
    'extension[0].url',
    'name[1].family',
  ];
  return [...new Set([...named.filter((_, at) => at % 4 === 0), ...deep, 'identifier[2].type.coding.code'])];
}

/** What each of SUSHI's steps gives, and what it leaves behind in the definition. */
function answers(id: string): unknown {
  const unfolded = read(id);
  const children = [...unfolded.elements]
    .slice(0, 30)
    .map((each) =>
      each
        .unfold(fisher)
        .map((made) => [
          made.id,
          made.path,
          JSON.stringify(made.toJSON()),
          JSON.stringify(made._original?.toJSON()),
          made._original?.structDef,
          made.hasDiff(),
        ]),
    );
  const searched = read(id);
  settle(searched);
  // Twice, as the first search may add what the second one finds, and backwards, as what was found may have been outdated since.
  const paths = pathsOf(searched);
  const found = [...paths, ...paths, ...[...paths].reverse()].map((path) => [
    path,
    searched.findElementByPath(path, fisher)?.id,
    searched.elements.length,
  ]);
  const implied = [false, true].map((isManual) => {
    const structure = read(id);
    const rules = new Map<string, unknown>();
    for (const path of pathsOf(structure)) {
      try {
        rules.set(path, structure.validateValueAtPath(path, null, fisher));
      } catch {
        // Prohibited, or of another type: no rule there.
      }
    }
    const knownSlices = common.determineKnownSlices(structure, rules, fisher);
    const instance = { resourceType: id };
    common.setImpliedPropertiesOnInstance(
      instance,
      structure,
      ['', ...rules.keys()],
      ['contained'],
      fisher,
      knownSlices,
      isManual,
    );
    return [[...rules.keys()], JSON.stringify(instance), stateOf(structure)];
  });
  const ids = searched.elements.map((each) => searched.findElement(each.id)?.id);
  return {
    children,
    found,
    ids,
    none: searched.findElement('nothing'),
    implied,
    left: [stateOf(unfolded), stateOf(searched)],
  };
}

describe('the faster steps to an instance', () => {
  it.each(DEFINITIONS)('do with %s what SUSHIs own do', (id) => {
    const theirs = answers(id);
    const undos = [makeFaster({ fhirtypes }), makePathsFaster({ fhirtypes }), makeInstancesFaster({ exporters })];
    try {
      expect(answers(id)).toEqual(theirs);
    } finally {
      for (const undo of undos.reverse()) undo();
    }
  });

  it('imply something in these definitions', () => {
    const { implied } = answers('bp') as { readonly implied: readonly (readonly unknown[])[] };
    expect(implied[0]![1]).toContain('8480-6');
  });
});
