/** SUSHI's functions that apply caret rules (`* status ^short = …`), replaced by faster ones that do the same. */
import { createRequire } from 'node:module';
import { cloneGraph } from './clone-graph.js';
import { cleanWhatIsEmpty, type Skip } from './faster-clean.js';
import { type SharedStates, type State, sharedStates } from './shared-states.js';
import { settle } from './structure-index.js';
import type { Sushi } from './sushi-modules.js';

interface PathPart {
  readonly base: string;
}
interface Element {
  readonly min: number;
  readonly id: string;
  readonly path: string;
  readonly sliceName?: string;
  children(directOnly: boolean): Element[];
}
interface Structure {
  readonly elements: readonly Element[];
  findElementByPath(path: string, fisher: unknown): unknown;
  validateValueAtPath(
    path: string,
    value: unknown,
    fisher: unknown,
    inlineResourceTypes?: readonly string[],
  ): { readonly assignedValue: unknown; readonly pathParts: PathPart[] };
}
interface Instance {
  getOwnStructureDefinition(fisher: Fisher): Structure;
}
interface Fisher {
  fishForFHIR(item: string, ...types: string[]): unknown;
}
/** An ElementDefinition whose own definition is still shared. */
interface SharingElement extends Instance {
  _edStructureDefinition?: Structure;
  _sharedState?: (() => State<Structure>) | undefined;
  clearOriginalProperty(pathParts: readonly PathPart[]): void;
}
/** The functions of SUSHI's `fhirtypes/common` that are called or replaced; its other modules call them by this object. */
interface Common {
  setPropertyOnDefinitionInstance: (
    instance: Instance,
    path: string,
    value: unknown,
    fisher: Fisher,
    inlineResourceTypes?: readonly string[],
    instanceSD?: Structure,
  ) => void;
  cleanResource: (resource: object, skip?: Skip) => void;
  readonly determineKnownSlices: (structure: Structure, rules: Map<string, unknown>, fisher: unknown) => unknown;
  readonly setImpliedPropertiesOnInstance: (
    instance: object,
    structure: Pick<Structure, 'elements' | 'findElementByPath' | 'validateValueAtPath'>,
    paths: readonly string[],
    assignedResourcePaths: readonly string[],
    fisher: unknown,
    knownSlices: unknown,
  ) => void;
  readonly setPropertyOnInstance: (instance: Instance, pathParts: PathPart[], value: unknown, fisher: unknown) => void;
}

/** Replaces the functions; returns what puts SUSHI's own back. */
export function makeRulesFaster({ fhirtypes, fshtypes }: Pick<Sushi, 'fhirtypes' | 'fshtypes'>): () => void {
  const common: Common = createRequire(import.meta.url)('fsh-sushi/dist/fhirtypes/common');
  const { setPropertyOnDefinitionInstance, cleanResource } = common;
  const { ElementDefinition, StructureDefinition, CodeSystem, ValueSet } = fhirtypes;
  // Their exporters check rules against these without the function below.
  const undo = [CodeSystem, ValueSet].map(({ prototype }) => settleOwn(prototype as never));
  const { FshCode } = fshtypes;

  const imply = (instance: object, structure: Structure, path: string, pathParts: PathPart[], fisher: unknown) => {
    const knownSlices = common.determineKnownSlices(structure, new Map([[path, { pathParts }]]), fisher);
    common.setImpliedPropertiesOnInstance(instance, touchedBy(path, structure), [path], [], fisher, knownSlices);
  };

  /** One set of shared definitions for each fisher: a fisher is of one compile. */
  const sharing = new WeakMap<object, SharedStates<Structure>>();
  const sharedFor = (fisher: Fisher): SharedStates<Structure> => {
    let shared = sharing.get(fisher);
    if (shared === undefined) {
      shared = sharedStates<Structure>(
        StructureDefinition.fromJSON(fisher.fishForFHIR('ElementDefinition', 'Type') as never) as unknown as Structure,
        cloneGraph,
        (structure, path, value) => {
          settle(structure);
          const { pathParts } = structure.validateValueAtPath(path, value, fisher);
          const instance = {};
          imply(instance, structure, path, pathParts, fisher);
          return { impliesOthers: Object.keys(instance).length > 0 };
        },
      );
      sharing.set(fisher, shared);
    }
    return shared;
  };

  const stockOwn = ElementDefinition.prototype.getOwnStructureDefinition as unknown as (fisher: Fisher) => Structure;
  const elements = ElementDefinition.prototype as unknown as {
    getOwnStructureDefinition(this: SharingElement, fisher: Fisher): Structure;
  };
  elements.getOwnStructureDefinition = function (fisher) {
    const state = this._sharedState?.();
    if (state !== undefined) {
      this._edStructureDefinition = cloneGraph(state.structure);
      this._sharedState = undefined;
    }
    return stockOwn.call(this, fisher);
  };

  /** Sets a property through a shared definition; false where the element must have its own. */
  const setShared = (element: SharingElement, path: string, value: unknown, fisher: Fisher): boolean => {
    if (element._edStructureDefinition !== undefined || !(isPlain(value) || value instanceof FshCode)) return false;
    const shared = sharedFor(fisher);
    const state = element._sharedState?.() ?? shared.start;
    const after = shared.after(state, path, value);
    if (after === undefined) return false;
    let found: ReturnType<Structure['validateValueAtPath']>;
    settle(after.structure);
    try {
      found = after.structure.validateValueAtPath(path, value, fisher);
    } catch {
      state.next.delete(path); // A check that fails may leave its marks.
      return false;
    }
    element.clearOriginalProperty(found.pathParts);
    common.setPropertyOnInstance(element, found.pathParts, found.assignedValue, fisher);
    // A function, as copies of the element are then in the same state, and nothing looks for values in it.
    element._sharedState = () => after;
    return true;
  };

  common.setPropertyOnDefinitionInstance = (instance, path, value, fisher, inlineResourceTypes = [], instanceSD) => {
    if (instance instanceof ElementDefinition && instanceSD === undefined && inlineResourceTypes.length === 0)
      if (setShared(instance as unknown as SharingElement, path, value, fisher)) return;
    const structure = instanceSD ?? instance.getOwnStructureDefinition(fisher);
    settle(structure);
    const { assignedValue, pathParts } = structure.validateValueAtPath(path, value, fisher, inlineResourceTypes);
    if (instance instanceof ElementDefinition) instance.clearOriginalProperty(pathParts as never);
    if (!(instance instanceof CodeSystem || instance instanceof ValueSet))
      imply(instance, structure, path, pathParts, fisher);
    common.setPropertyOnInstance(instance, pathParts, assignedValue, fisher);
  };

  // What caret rules touched carries HL7's definition of itself, 150 elements and more: nothing in it is to clean.
  common.cleanResource = (resource, skip = () => false) => {
    const skipMore: Skip = (property) => OWN_DEFINITIONS.has(property) || skip(property);
    if (!cleanWhatIsEmpty(resource, skipMore)) cleanResource(resource, skipMore);
  };

  return () => {
    for (const each of undo) each();
    Object.assign(common, { setPropertyOnDefinitionInstance, cleanResource });
    Object.assign(elements, { getOwnStructureDefinition: stockOwn });
  };
}

function settleOwn(prototype: Instance): () => void {
  const stock = prototype.getOwnStructureDefinition;
  prototype.getOwnStructureDefinition = function (this: Instance, fisher) {
    const structure = stock.call(this, fisher);
    settle(structure);
    return structure;
  };
  return () => {
    prototype.getOwnStructureDefinition = stock;
  };
}

/** Where an element and a structure keep HL7's definition of what they are. */
const OWN_DEFINITIONS: ReadonlySet<string> = new Set(['_edStructureDefinition', '_sdStructureDefinition']);

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/**
 * A structure that shows only those of its top elements that a rule at `path` can imply values for: required ones, ones with a
 * value of their own, sliced ones, and the one that the path goes through. SUSHI looks at each element that it is shown, and
 * does nothing for the others.
 */
function touchedBy(
  path: string,
  structure: Structure,
): Pick<Structure, 'elements' | 'findElementByPath' | 'validateValueAtPath'> {
  const start = /^[^.[]*/.exec(path)![0];
  const all = structure.elements[0]!.children(true);
  const paths = new Map<string, number>();
  for (const each of all) paths.set(each.path, (paths.get(each.path) ?? 0) + 1);
  const shown = all.filter((each) => {
    if (each.min > 0 || each.sliceName || paths.get(each.path)! > 1) return true;
    const name = each.id.slice(each.id.lastIndexOf('.') + 1);
    if (name === start || (name.endsWith('[x]') && start.startsWith(name.slice(0, -3)))) return true;
    return Object.keys(each).some((key) => key.startsWith('fixed') || key.startsWith('pattern'));
  });
  const root = { children: () => shown } as unknown as Element;
  return {
    elements: [root],
    findElementByPath: (...given) => structure.findElementByPath(...given),
    validateValueAtPath: (...given) => structure.validateValueAtPath(...given),
  };
}
