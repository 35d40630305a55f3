/** SUSHI's functions that apply caret rules (`* status ^short = …`), replaced by faster ones that do the same. */
import { createRequire } from 'node:module';
import type { Sushi } from './sushi.js';

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
  getOwnStructureDefinition(fisher: unknown): Structure;
  clearOriginalProperty?(pathParts: readonly PathPart[]): void;
}
type Skip = (property: string) => boolean;

/** The functions of SUSHI's `fhirtypes/common` that are called or replaced; its other modules call them by this object. */
interface Common {
  setPropertyOnDefinitionInstance: (
    instance: Instance,
    path: string,
    value: unknown,
    fisher: unknown,
    inlineResourceTypes?: readonly string[],
    instanceSD?: Structure,
  ) => void;
  cleanResource: (resource: object, skip?: Skip) => void;
  readonly determineKnownSlices: (structure: Structure, rules: Map<string, unknown>, fisher: unknown) => unknown;
  readonly setImpliedPropertiesOnInstance: (
    instance: Instance,
    structure: Pick<Structure, 'elements' | 'findElementByPath' | 'validateValueAtPath'>,
    paths: readonly string[],
    assignedResourcePaths: readonly string[],
    fisher: unknown,
    knownSlices: unknown,
  ) => void;
  readonly setPropertyOnInstance: (instance: Instance, pathParts: PathPart[], value: unknown, fisher: unknown) => void;
}

/** Replaces the functions; returns what puts SUSHI's own back. */
export function makeRulesFaster({ fhirtypes }: Pick<Sushi, 'fhirtypes'>): () => void {
  const common: Common = createRequire(import.meta.url)('fsh-sushi/dist/fhirtypes/common');
  const { setPropertyOnDefinitionInstance, cleanResource } = common;
  const { ElementDefinition, CodeSystem, ValueSet } = fhirtypes;

  common.setPropertyOnDefinitionInstance = (
    instance,
    path,
    value,
    fisher,
    inlineResourceTypes = [],
    instanceSD = instance.getOwnStructureDefinition(fisher),
  ) => {
    const { assignedValue, pathParts } = instanceSD.validateValueAtPath(path, value, fisher, inlineResourceTypes);
    if (instance instanceof ElementDefinition) instance.clearOriginalProperty(pathParts as never);
    if (!(instance instanceof CodeSystem || instance instanceof ValueSet)) {
      const knownSlices = common.determineKnownSlices(instanceSD, new Map([[path, { pathParts }]]), fisher);
      common.setImpliedPropertiesOnInstance(instance, touchedBy(path, instanceSD), [path], [], fisher, knownSlices);
    }
    common.setPropertyOnInstance(instance, pathParts, assignedValue, fisher);
  };

  // An element that caret rules touched carries ElementDefinition's own definition, 150 elements of HL7's: nothing in it is to clean.
  common.cleanResource = (resource, skip) =>
    cleanResource(resource, skip && ((property) => property === '_edStructureDefinition' || skip(property)));

  return () => {
    Object.assign(common, { setPropertyOnDefinitionInstance, cleanResource });
  };
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
