/** A StructureDefinition, read into a {@link Structure}. */
import { type Origin, readArtifact } from './artifact.js';
import { type Decimals, writtenDecimals } from './decimals.js';
import type { ElementContext, ElementDraft } from './element.js';
import { Fields, lazy, present, type ReadLog } from './fields.js';
import { hashOf } from './hash.js';
import type { Definitions, Element, Position, Resource, Slice, Structure } from './model.js';
import { sliceKeys } from './slicing.js';
import { readTree } from './tree.js';
import { UNSAID } from './unsaid.js';

const IMPOSE = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-imposeProfile';

/** What the builder knows besides the resource. */
export interface StructureInput {
  /** With its snapshot. */
  readonly resource: Resource;
  readonly decimals: () => Decimals;
  readonly origin: Origin;
  readonly elementPositions?: Readonly<Record<string, Position>>;
  readonly invariantPositions?: Readonly<Record<string, Position>>;
  readonly rulesOfElement?: (structure: string, element: string) => readonly string[];
  readonly rulesOfConstraint?: (key: string) => readonly string[];
  readonly log?: ReadLog;
}

const NO_RULES: readonly string[] = [];

export function readStructure(input: StructureInput, definitions: Definitions): Structure {
  const { resource } = input;
  const fields = new Fields(resource as Fields['json'], '', input.log);
  const imposes = fields
    .extensions(IMPOSE)
    .map((extension) => extension.choice('value')?.value)
    .filter((value): value is string => typeof value === 'string');
  const artifact = readArtifact(fields, input.origin);
  const differential = (fields.object('differential')?.list('element') ?? []).map(
    (element) => element.string('id') ?? element.string('path') ?? '',
  );
  const named = new Set(differential);
  const context: ElementContext = {
    url: artifact.url,
    decimals: writtenDecimals(resource, input.decimals, definitions),
    inDifferential: (id) => named.has(id),
    positionOf: (id) => input.elementPositions?.[id],
    invariantPosition: (key) => input.invariantPositions?.[key],
    rulesOfElement: (id) => input.rulesOfElement?.(artifact.id, id) ?? NO_RULES,
    rulesOfConstraint: (key) => input.rulesOfConstraint?.(key) ?? NO_RULES,
  };
  const snapshot = fields.object('snapshot')?.list('element') ?? [];
  const type = fields.string('type') ?? '';
  const tree = readTree(snapshot, '/snapshot/element', context);
  const structure = present<Omit<Structure, 'hash'>>({
    ...artifact,
    kind: (fields.string('kind') ?? 'resource') as Structure['kind'],
    derivation: fields.string('derivation') as Structure['derivation'],
    abstract: fields.boolean('abstract') ?? false,
    type,
    base: fields.string('baseDefinition'),
    context: fields.list('context').map((item) =>
      present<Structure['context'][number]>({
        type: (item.string('type') ?? 'element') as Structure['context'][number]['type'],
        expression: item.string('expression') ?? '',
        extensions: item.extensionsLeft(),
      }),
    ),
    contextInvariants: fields.strings('contextInvariant'),
    imposes,
    fhirVersion: fields.string('fhirVersion'),
    mappings: fields.list('mapping').map((mapping) =>
      present<Structure['mappings'][number]>({
        identity: mapping.string('identity') ?? '',
        uri: mapping.string('uri'),
        name: mapping.string('name'),
        comment: mapping.string('comment'),
      }),
    ),
    // A structure without a snapshot has a root that says nothing; the builder has told the user why.
    root: (tree?.root ?? emptyRoot(type, context)) as unknown as Element,
    differential,
  }) as Structure;
  lazy(structure, 'hash', () => hashOf(resource as Fields['json']));
  if (tree !== undefined) {
    for (const element of tree.byId.values()) addKeys(structure, element, definitions);
  }
  return structure;
}

/** Keys are resolved when first asked for: they lead through other structures, which may lead back here. */
function addKeys(structure: Structure, element: ElementDraft, definitions: Definitions): void {
  for (const draft of element.slices) {
    const slice = draft as unknown as Slice;
    lazy(slice, 'keys', () => sliceKeys(structure, element as unknown as Element, slice, definitions));
  }
}

function emptyRoot(type: string, context: ElementContext): ElementDraft {
  return {
    id: type,
    path: type,
    name: type,
    ...UNSAID,
    slices: [],
    children: [],
    short: { en: '' },
    definition: { en: '' },
    min: 0,
    max: '*',
    base: { path: type, min: 0, max: '*' },
    rules: context.rulesOfElement(type),
  };
}
