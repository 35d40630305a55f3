import type { Element, Guide, JsonObject, Slice, Structure, TypeRef } from '../../guide/index.js';
import { type Mode, makeInstance, type Scene } from './instance.js';
import { random, uuidOf } from './seed.js';

/** What makes an example: the same task gives the same bytes. */
export interface Task {
  readonly guide: Guide;
  readonly structure: Structure;
  readonly mode: Mode;
  readonly id: string;
  readonly seed: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly choices?: ReadonlyMap<string, boolean>;
  readonly decided?: (elementId: string, included: boolean) => void;
}

/** One resource: an instance that stands alone, or the smallest report around one whose references must be bundled. */
export function make(task: Task): JsonObject {
  const { guide, structure } = task;
  if (structure.type === 'Bundle') return bundle(task, structure, undefined);
  const report = refersBundled(structure) ? smallestReport(guide, structure) : undefined;
  return report === undefined ? alone(task) : bundle({ ...task, mode: 'minimal' }, report, task);
}

function alone(task: Task): JsonObject {
  const { guide, structure, id } = task;
  const scene: Scene = {
    ...common(task),
    reference: (type) => {
      const target = targetOf(guide, type);
      return { reference: `${target.type}/${target.id}` };
    },
    resource: (type) => embedded(task, type, `${id}-inner`),
  };
  return makeInstance(structure, id, scene);
}

function common(task: Task): Omit<Scene, 'reference' | 'resource'> {
  return {
    guide: task.guide,
    mode: task.mode,
    asOf: task.asOf,
    random: random(task.seed, task.structure.url, task.id),
    choices: task.choices ?? new Map(),
    decided: task.decided ?? (() => {}),
  };
}

/** A resource inside another that is no report: Parameters.parameter.resource, a required contained resource. */
function embedded(task: Task, type: TypeRef, id: string): JsonObject | undefined {
  const structure = structureOf(task.guide, type);
  if (structure === undefined || structure.abstract) return undefined;
  return alone({ ...task, structure, id, mode: 'minimal', choices: new Map(), decided: () => {} });
}

const structureOf = (guide: Guide, type: TypeRef): Structure | undefined =>
  guide.definitions.structure(type.profiles[0] ?? type.code);

/** The type and id that a reference outside a report names: the minimal example of its first target. */
function targetOf(guide: Guide, type: TypeRef): { readonly type: string; readonly id: string } {
  const structure = guide.definitions.structure(type.targetProfiles[0] ?? 'Patient');
  if (structure === undefined || structure.abstract) return { type: 'Patient', id: 'example' };
  return { type: structure.type, id: exampleId(structure, 'minimal') };
}

/** `FkiCitizen-minimal`; FHIR ids have at most 64 characters. */
export function exampleId(structure: Structure, mode: Mode): string {
  const suffix = `-${mode}`;
  return `${structure.id.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64 - suffix.length)}${suffix}`;
}

// ---------------------------------------------------------------- reports

interface Entry {
  readonly structure: Structure;
  readonly fullUrl: string;
  resource: JsonObject | undefined;
}

/** A Bundle of `report`'s profile. With a focus, the smallest one that holds an instance of the focus's profile. */
function bundle(task: Task, report: Structure, focus: Task | undefined): JsonObject {
  const { guide, id } = task;
  const entries: Entry[] = [];
  const add = (structure: Structure, from: Task): Entry => {
    const entryId =
      structure === focus?.structure
        ? focus.id
        : `${exampleId(structure, 'minimal').slice(0, 50)}-${entries.length + 1}`;
    const entry: Entry = { structure, fullUrl: `urn:uuid:${uuidOf(task.seed, id, entryId)}`, resource: undefined };
    entries.push(entry);
    const scene: Scene = {
      ...common({ ...from, structure, id: entryId }),
      reference: (type) => ({
        reference: (find(type) ?? add(target(type), { ...task, mode: 'minimal' })).fullUrl,
      }),
      resource: (type) => embedded(from, type, `${entryId}-inner`),
    };
    entry.resource = makeInstance(structure, entryId, scene);
    return entry;
  };
  const find = (type: TypeRef): Entry | undefined =>
    entries.find(
      ({ structure }) =>
        type.targetProfiles.length === 0 || type.targetProfiles.some((wanted) => meets(guide, structure, wanted)),
    );
  const inReport = entryStructures(guide, report);
  const target = (type: TypeRef): Structure => {
    const own = inReport.find((structure) => type.targetProfiles.some((wanted) => meets(guide, structure, wanted)));
    const found = own ?? guide.definitions.structure(type.targetProfiles[0] ?? 'Patient');
    if (found === undefined) throw new Error(`no definition of ${type.targetProfiles[0]}`);
    return found;
  };
  for (const { slice, structure } of entrySlices(guide, report)) {
    const wanted = slice.min > 0 || (focus === undefined && task.mode !== 'minimal' && slice.max !== 0);
    const standing = entries.filter((entry) => entry.structure === structure).length;
    for (let i = standing; i < Math.max(wanted ? 1 : 0, slice.min); i++)
      add(structure, structure === focus?.structure ? focus : task);
  }
  if (focus !== undefined && !entries.some(({ structure }) => structure === focus.structure))
    add(focus.structure, focus);
  const scene: Scene = {
    ...common({ ...task, structure: report }),
    reference: (type) => ({ reference: (find(type) ?? add(target(type), task)).fullUrl }),
    resource: () => undefined,
  };
  const bundleId = focus === undefined ? id : `${id.slice(0, 57)}-report`;
  const { entry: _, ...rest } = makeInstance(withoutEntries(report), bundleId, scene);
  const order = new Map(inReport.map((structure, i) => [structure.url, i]));
  const sorted = [...entries].sort((a, b) => (order.get(a.structure.url) ?? 99) - (order.get(b.structure.url) ?? 99));
  const made = sorted.map(({ fullUrl, resource }) => ({ fullUrl, resource: resource! }));
  // FHIR's JSON has no empty lists.
  return (made.length === 0 ? rest : { ...rest, entry: made }) as JsonObject;
}

/** The report's root without its entries, which are made one by one. */
function withoutEntries(report: Structure): Structure {
  const children = report.root.children.map((child) =>
    child.name === 'entry' ? { ...child, min: 0, max: 0 as const } : child,
  );
  return { ...report, root: { ...report.root, children } };
}

function entrySlices(
  guide: Guide,
  report: Structure,
): readonly { readonly slice: Slice; readonly structure: Structure }[] {
  const entry = report.root.children.find(({ name }) => name === 'entry');
  const walk = (slices: readonly Slice[]): readonly Slice[] =>
    slices.flatMap((slice) => (slice.slices.length > 0 ? walk(slice.slices) : [slice]));
  return walk(entry?.slices ?? []).flatMap((slice) => {
    const structure = resourceOf(guide, report, slice);
    return structure === undefined || slice.max === 0 ? [] : [{ slice, structure }];
  });
}

function resourceOf(guide: Guide, report: Structure, slice: Element): Structure | undefined {
  const type = guide.definitions.childrenOf(report, slice).find(({ name }) => name === 'resource')?.types[0];
  const structure = type === undefined ? undefined : structureOf(guide, type);
  return structure?.abstract === true ? undefined : structure;
}

const entryStructures = (guide: Guide, report: Structure): readonly Structure[] =>
  entrySlices(guide, report).map(({ structure }) => structure);

/** Whether a profile is `wanted` or rests on it. */
function meets(guide: Guide, structure: Structure, wanted: string): boolean {
  const url = wanted.split('|')[0];
  for (
    let at: Structure | undefined = structure;
    at !== undefined;
    at = at.base === undefined ? undefined : guide.definitions.structure(at.base)
  ) {
    if (at.url === url) return true;
  }
  return false;
}

/** The report profile with room for the focus that asks for the fewest entries. */
function smallestReport(guide: Guide, focus: Structure): Structure | undefined {
  const cost = (report: Structure): number => entrySlices(guide, report).reduce((sum, { slice }) => sum + slice.min, 0);
  return guide.profiles
    .filter((report) => report.type === 'Bundle' && entryStructures(guide, report).includes(focus))
    .sort((a, b) => cost(a) - cost(b) || (a.url < b.url ? -1 : 1))[0];
}

/** Whether a reference of the profile must be resolved inside the Bundle. */
function refersBundled(structure: Structure): boolean {
  const asks = (element: Element, depth: number): boolean =>
    element.types.some(({ aggregation }) => aggregation.length > 0 && !aggregation.includes('referenced')) ||
    (depth < 6 && [...element.children, ...element.slices].some((child) => asks(child, depth + 1)));
  return asks(structure.root, 0);
}
