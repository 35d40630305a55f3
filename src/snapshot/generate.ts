import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { Json, Resource } from '../packages/types.js';
import type { Generation, Missing, Structures } from './context.js';
import { changesOf } from './differential.js';
import { ordered, sourced, withMember } from './element.js';
import { isOfR4, linked, linkedTree } from './links.js';
import { firstSegment } from './path.js';
import { readElements } from './read.js';
import { flatten, type Node, renamed, treeOf } from './tree.js';
import type { ElementDefinition, SnapshotResult, SnapshotSource } from './types.js';
import { withoutExtensionSlicing } from './unfold.js';
import { applied, mergeChildren } from './walk.js';

/** Generates snapshots from one source; what has been generated or read is kept. */
export interface Snapshots {
  /** A snapshot from the definition's differential and its base, whether or not it has one already. */
  generate(structure: Resource): SnapshotResult;
  /** The definition of a canonical with its snapshot: as shipped, else generated. */
  structure(canonical: string): SnapshotResult | undefined;
}

export function createSnapshots(source: SnapshotSource): Snapshots {
  const trees = new Map<string, Node | 'faulty'>();
  const results = new Map<Resource, SnapshotResult>();
  /** Definitions whose snapshots are being made, outermost first. */
  const pending: string[] = [];

  const find = (canonical: string): Resource | undefined => source.find(canonical, 'StructureDefinition')?.resource;

  const structures: Structures = {
    find,
    tree(canonical) {
      const known = trees.get(canonical);
      if (known !== undefined) return known;
      const structure = find(canonical);
      if (structure === undefined) return 'unknown';
      if (pending.includes(structure.url ?? canonical)) return 'cycle';
      const tree = treeOf(withSnapshot(structure).elements) ?? 'faulty';
      trees.set(canonical, tree);
      return tree;
    },
  };

  function withSnapshot(structure: Resource): SnapshotResult {
    const shipped = readElements(structure.snapshot);
    if (shipped.elements.length > 0) {
      // R4's published snapshots leave a constraint's source out where it is their own.
      const elements = shipped.elements.map((element) => withSources(element, structure.url ?? ''));
      return { structure, elements, findings: [] };
    }
    return generate(structure);
  }

  function generate(structure: Resource): SnapshotResult {
    const known = results.get(structure);
    if (known !== undefined) return known;
    const url = structure.url ?? structure.id ?? '?';
    pending.push(url);
    try {
      const result = generateOne(structure, url, structures, pending);
      results.set(structure, result);
      return result;
    } finally {
      pending.pop();
    }
  }

  return {
    generate,
    structure(canonical) {
      const structure = find(canonical);
      return structure === undefined ? undefined : withSnapshot(structure);
    },
  };
}

function generateOne(structure: Resource, url: string, plain: Structures, pending: readonly string[]): SnapshotResult {
  const findings: Diagnostic[] = [];
  const failed = (found: Diagnostic): SnapshotResult => ({ structure, elements: [], findings: [...findings, found] });
  const { elements: said, fault } = readElements(structure.differential);
  if (structure.resourceType !== 'StructureDefinition' || typeof structure.type !== 'string') {
    return failed(diagnostic('FKI3501', { profile: url, reason: 'type' }));
  }
  if (fault !== undefined) return failed(diagnostic('FKI3501', { profile: url, reason: fault }));

  const specializes = structure.derivation !== 'constraint';
  // Texts of the core link to pages beside them; taken over elsewhere, the links must say where that is.
  const ofR4 = isOfR4(structure);
  const links = !(specializes && ofR4);
  const structures: Structures = links ? { ...plain, tree: (canonical) => linkedTree(canonical, ofR4, plain) } : plain;
  const rootName = specializes && said[0] !== undefined ? firstSegment(said[0].path) : tailOfType(structure.type);
  const base = baseTree(structure, structures);
  if (base === 'unknown') {
    return failed(diagnostic('FKI3502', { profile: url, base: String(structure.baseDefinition) }));
  }
  if (base === 'cycle') {
    const from = pending.indexOf(String(structure.baseDefinition).replace(/\|.*$/, ''));
    return failed(diagnostic('FKI3503', { profile: url, cycle: pending.slice(Math.max(from, 0)).join(' → ') }));
  }
  if (base === 'faulty') {
    return failed(diagnostic('FKI3519', { profile: url, base: String(structure.baseDefinition) }));
  }
  if (base === undefined && said.length === 0) {
    return failed(diagnostic('FKI3501', { profile: url, reason: 'differential' }));
  }

  const start = startOf(base, rootName, structure, structures);
  const generation: Generation = {
    url,
    root: rootName,
    base: start.node,
    structures,
    ofR4,
    specializes,
    keepsExtensionSlicing: start.keepsExtensionSlicing,
    report(code, parameters) {
      findings.push(diagnostic(code, { profile: url, ...parameters } as never));
    },
  };
  const stray = said.find(({ path }) => firstSegment(path) !== rootName);
  if (stray !== undefined) generation.report('FKI3504', { element: stray.id ?? stray.path });
  const inRoot = said.filter(({ path }) => firstSegment(path) === rootName);
  const changes = changesOf(
    links && ofR4 ? inRoot.map((element) => (element.path === rootName ? element : linked(element, ofR4))) : inRoot,
    rootName,
  );
  let { definition } = start.node;
  for (const derived of changes.definitions) {
    definition = applied(definition, derived, false, generation);
  }
  if (specializes) {
    const { min = 0, max = '*' } = definition;
    definition = withMember(definition, { base: { path: rootName, min, max } });
  }
  const tree = mergeChildren(
    { ...start.node, definition },
    changes.children,
    { path: rootName, inSlice: false },
    generation,
  );
  const elements = flatten(tree);
  return { structure: { ...structure, snapshot: { element: elements as Json } }, elements, findings };
}

function withSources(element: ElementDefinition, url: string): ElementDefinition {
  const { constraint } = element;
  if (constraint === undefined || constraint.every(({ source }) => source !== undefined)) return element;
  return { ...element, constraint: sourced(constraint, url) };
}

/** A logical model's type is a url; its paths begin with the last part of it. */
function tailOfType(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function baseTree(structure: Resource, structures: Structures): Node | undefined | Missing {
  const { baseDefinition } = structure;
  return typeof baseDefinition === 'string' ? structures.tree(baseDefinition) : undefined;
}

/** The base's snapshot as the start of this one. */
function startOf(
  base: Node | undefined,
  rootName: string,
  structure: Resource,
  structures: Structures,
): { readonly node: Node; readonly keepsExtensionSlicing: boolean } {
  const isSpecialization = structure.derivation !== 'constraint';
  if (base === undefined) {
    const definition = ordered({ path: rootName, min: 0, max: '*', base: own(rootName), isModifier: false });
    return {
      node: { name: rootName, tail: rootName, definition, children: [], slices: [] },
      keepsExtensionSlicing: true,
    };
  }
  if (!isSpecialization) return { node: renamed(base, rootName), keepsExtensionSlicing: true };
  const parent = structures.find(String(structure.baseDefinition));
  const keepsExtensionSlicing = parent?.kind !== 'resource' && structure.kind !== 'primitive-type';
  // Mappings and conditions are taken from what the base says of itself only, as R4's published types do.
  const [said] = readElements(parent?.differential).elements;
  const definition = withMember(base.definition, {
    path: rootName,
    base: own(rootName),
    ...(structure.kind === 'primitive-type'
      ? { condition: undefined, mapping: undefined, comment: undefined }
      : { condition: said?.condition, mapping: said?.mapping }),
  });
  const children = keepsExtensionSlicing ? base.children : withoutExtensionSlicing(base.children);
  return { node: { ...renamed(base, rootName), definition, children }, keepsExtensionSlicing };
}

function own(path: string): { path: string; min: number; max: string } {
  return { path, min: 0, max: '*' };
}

/**
 * The snapshot of one StructureDefinition, from its differential and its base's snapshot, which is generated where it is not shipped.
 * Findings are faults of this definition; the snapshot is as complete as they allow, and missing where there is no base to start from.
 */
export function generateSnapshot(structure: Resource, source: SnapshotSource): SnapshotResult {
  let snapshots = kept.get(source);
  if (snapshots === undefined) {
    snapshots = createSnapshots(source);
    kept.set(source, snapshots);
  }
  return snapshots.generate(structure);
}

const kept = new WeakMap<SnapshotSource, Snapshots>();
