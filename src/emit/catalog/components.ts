import type { Artifact, CodeSystem, Concept, Element, Guide, JsonObject, Structure } from '../../guide/index.js';
import type { TYPES } from './schema.js';

type ComponentType = (typeof TYPES)[number];

/** What of the guide becomes a component, by type. */
export function artifacts(guide: Guide): readonly {
  readonly type: ComponentType;
  readonly artifact: Artifact;
  readonly constraints?: JsonObject;
  readonly base?: string;
}[] {
  const structures = (type: ComponentType, from: readonly Structure[]) =>
    from.map((artifact) => ({
      type,
      artifact,
      constraints: countConstraints(artifact),
      ...(artifact.base === undefined ? {} : { base: artifact.base }),
    }));
  const plain = (type: ComponentType, from: readonly Artifact[]) => from.map((artifact) => ({ type, artifact }));
  return [
    ...structures('profile', guide.profiles),
    ...structures('extension', guide.extensions),
    ...structures('logical-model', guide.logicalModels),
    ...guide.valueSets.map((artifact) => ({
      type: 'value-set' as const,
      artifact,
      constraints: { codes: artifact.expansion.codes.length },
    })),
    ...guide.codeSystems.map((artifact) => ({
      type: 'code-system' as const,
      artifact,
      constraints: { codes: countConcepts(artifact) },
    })),
    ...plain('concept-map', guide.conceptMaps),
    ...plain('search-parameter', guide.searchParameters),
    ...plain('operation', guide.operations),
    ...plain('capability', guide.capabilities),
    ...plain('measure', guide.measures),
    ...plain('other', guide.otherDefinitions),
  ];
}

const countConcepts = (system: CodeSystem): number => {
  const count = (concepts: readonly Concept[]): number =>
    concepts.reduce((sum, { children }) => sum + 1 + count(children), 0);
  return count(system.concepts);
};

/** How many of a profile's elements it prohibits, requires, binds, fixes or slices: what a reader compares two versions by. */
export function countConstraints({ root }: Structure): JsonObject {
  const found = { prohibited: 0, required: 0, bound: 0, fixed: 0, slices: 0, invariants: 0 };
  const visit = (element: Element): void => {
    if (element !== root && element.inDifferential) {
      if (element.max === 0) found.prohibited++;
      else if (element.min > 0) found.required++;
      if (element.binding?.strength === 'required') found.bound++;
      if (element.fixed !== undefined || element.pattern !== undefined) found.fixed++;
      if (element.sliceName !== undefined) found.slices++;
    }
    found.invariants += element.inDifferential
      ? element.constraints.filter(({ source }) => !source.startsWith('http://hl7.org/fhir/StructureDefinition/'))
          .length
      : 0;
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  visit(root);
  return found;
}
