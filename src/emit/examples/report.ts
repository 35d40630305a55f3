import type { Element, Guide, Json, JsonObject, Structure, TypeRef } from '../../guide/index.js';
import { type Mode, makeInstance, type Scene } from './instance.js';
import type { Pointer } from './json.js';
import { structureOfResource } from './place.js';
import {
  anyIn,
  concreteTarget,
  entrySlices,
  entryStructures,
  isClosed,
  meets,
  profilesOf,
  refersBundled,
  smallestReport,
  structureOf,
  withoutEntries,
} from './rooms.js';
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

/** A resource made, and the profile that the whole of it is judged by: its own, or that of the report it stands in. */
export interface Made {
  readonly resource: JsonObject;
  readonly by: Structure;
}

/** One resource: an instance that stands alone, or the smallest report around one whose references must be bundled. */
export function make(task: Task): JsonObject {
  return made(task).resource;
}

export function made(task: Task): Made {
  const { guide, structure } = task;
  if (structure.type === 'Bundle') return { resource: bundle(task, structure, undefined), by: structure };
  const report = refersBundled(guide, structure) ? smallestReport(guide, structure) : undefined;
  return report === undefined
    ? { resource: alone(task), by: structure }
    : { resource: bundle({ ...task, mode: 'minimal' }, report, task), by: report };
}

const alone = (task: Task): JsonObject => makeInstance(task.structure, task.id, aloneScene(task));

export function aloneScene(task: Task): Scene {
  const { guide, id } = task;
  return {
    ...common(task),
    reference: (type) => {
      const target = targetOf(guide, type);
      return { reference: `${target.type}/${target.id}` };
    },
    resource: (type) => embedded(task, type, `${id}-inner`),
  };
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
  const inner = { ...task, structure, id, mode: 'minimal', choices: new Map(), decided: () => {} } as const;
  return makeInstance(structure, id, { ...aloneScene(inner), isContained: true });
}

/** The type and id that a reference outside a report names: the minimal example of its first target. */
function targetOf(guide: Guide, type: TypeRef): { readonly type: string; readonly id: string } {
  const structure = concreteTarget(guide, type);
  return structure === undefined
    ? { type: 'Patient', id: 'example' }
    : { type: structure.type, id: exampleId(structure, 'minimal') };
}

/** `Citizen-minimal`; FHIR ids have at most 64 characters. */
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

/** More entries than any profile asks for: from here on references go to what is there. */
const MOST_ENTRIES = 60;

/** A Bundle of `report`'s profile. With a focus, the smallest one that holds an instance of the focus's profile. */
function bundle(task: Task, report: Structure, focus: Task | undefined): JsonObject {
  const { guide, id } = task;
  const entries: Entry[] = [];
  const add = (structure: Structure, from: Task): Entry => {
    // A resource in a report goes by its UUID, which its fullUrl repeats.
    const entryId = uuidOf(task.seed, id, structure.url, entries.length);
    const entry: Entry = { structure, fullUrl: `urn:uuid:${entryId}`, resource: undefined };
    entries.push(entry);
    const scene: Scene = {
      ...common({ ...from, structure, id: entryId }),
      reference: (type, element) => referTo(type, element, entry),
      resource: (type) => embedded(from, type, `${entryId}-inner`),
    };
    entry.resource =
      structure.type === 'Bundle'
        ? bundle({ ...from, structure, id: entryId, mode: 'minimal' }, structure, undefined)
        : makeInstance(structure, entryId, scene);
    return entry;
  };
  const find = (type: TypeRef, from?: Entry): Entry | undefined => {
    const fitting = entries.filter(({ structure }) => meets(guide, structure, type));
    return fitting.find((entry) => entry !== from) ?? (entries.length > MOST_ENTRIES ? fitting[0] : undefined);
  };
  const inReport = entryStructures(guide, report);
  const closed = isClosed(report);
  const slices = entrySlices(guide, report);
  const isFull = (structure: Structure): boolean => {
    const most = slices.find((each) => each.structure === structure)?.slice.max ?? '*';
    return most !== '*' && entries.filter((entry) => entry.structure === structure).length >= most;
  };
  const target = (type: TypeRef): Structure | undefined => {
    const own =
      type.targetProfiles.length === 0 ? undefined : inReport.find((structure) => meets(guide, structure, type));
    if (own !== undefined) return isFull(own) ? undefined : own;
    return closed ? undefined : concreteTarget(guide, type);
  };
  const referTo = (type: TypeRef, element: Element, from?: Entry): JsonObject | undefined => {
    const there = find(type, from);
    if (there !== undefined) return { reference: there.fullUrl };
    const structure = target(type);
    if (structure !== undefined) return { reference: add(structure, { ...task, mode: 'minimal' }).fullUrl };
    return element.min > 0 ? beyond(guide, type) : undefined;
  };
  for (const { slice, structure } of slices) {
    const wanted = slice.min > 0 || (focus === undefined && task.mode !== 'minimal' && slice.max !== 0);
    const standing = entries.filter((entry) => entry.structure === structure).length;
    for (let i = standing; i < Math.max(wanted ? 1 : 0, slice.min); i++)
      add(structure, structure === focus?.structure ? focus : task);
  }
  if (focus !== undefined && !entries.some(({ structure }) => structure === focus.structure))
    add(focus.structure, focus);
  const entry = report.root.children.find(({ name }) => name === 'entry');
  const shown = focus === undefined && task.mode !== 'minimal' && entry?.max !== 0 ? 1 : 0;
  while (entries.length < Math.max(entry?.min ?? 0, shown))
    add(inReport[0] ?? anyIn(guide, report), { ...task, mode: 'minimal' });
  const scene: Scene = {
    ...common({ ...task, structure: report }),
    reference: (type, element) => referTo(type, element),
    resource: () => undefined,
  };
  const bundleId = focus === undefined ? id : `${id.slice(0, 57)}-report`;
  const { entry: _, ...made } = makeInstance(withoutEntries(guide, report), bundleId, scene);
  const rest = report.derivation === 'constraint' ? made : { ...made, type: 'collection' };
  const order = new Map(inReport.map((structure, i) => [structure.url, i]));
  const sorted = [...entries].sort((a, b) => (order.get(a.structure.url) ?? 99) - (order.get(b.structure.url) ?? 99));
  const kept = rest.type === 'document' ? reachable(sorted) : sorted;
  const entryList = kept.map(({ fullUrl, resource }) => ({ fullUrl, resource: resource! }));
  // FHIR's JSON has no empty lists.
  return (entryList.length === 0 ? rest : { ...rest, entry: entryList }) as JsonObject;
}

/** A document holds what its Composition leads to, and nothing else (R4 §3.3). */
function reachable(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries;
  const found = new Set(first === undefined ? [] : [first]);
  for (const entry of found) {
    const text = JSON.stringify(entry.resource);
    for (const other of entries) if (text.includes(`"${other.fullUrl}"`)) found.add(other);
  }
  return entries.filter((entry) => found.has(entry));
}

/** A reference that must be there, to what the report has no place for. */
function beyond(guide: Guide, type: TypeRef): JsonObject {
  const { type: resourceType, id } = targetOf(guide, type);
  return { reference: `https://fhir.test/${resourceType}/${id}` };
}

/** A scene in a resource that is made already: references go to what is in it, and what they need is added to it. */
export function sceneWithin(
  task: Task,
  root: JsonObject,
): { readonly scene: Scene; readonly done: (made: JsonObject) => JsonObject } {
  if (root.resourceType !== 'Bundle') return { scene: aloneScene(task), done: (made) => made };
  const { guide } = task;
  const added: { readonly fullUrl: string; readonly structure: Structure; readonly resource: JsonObject }[] = [];
  const there = (root.entry as readonly JsonObject[] | undefined) ?? [];
  const scene: Scene = {
    ...common(task),
    reference: (type, element) => {
      const fitting = (structure: Structure | undefined): boolean =>
        structure !== undefined && meets(guide, structure, type);
      const found =
        there.find(({ resource }) => fitting(structureOfResource(guide, resource as JsonObject))) ??
        added.find(({ structure }) => fitting(structure));
      if (found !== undefined) return { reference: String(found.fullUrl) };
      const report = structureOfResource(guide, root);
      const own = report === undefined ? undefined : entryStructures(guide, report).find(fitting);
      const structure = own ?? (report !== undefined && isClosed(report) ? undefined : concreteTarget(guide, type));
      if (structure === undefined) return element.min > 0 ? beyond(guide, type) : undefined;
      const [one, ...more] = entryOf(task, root, structure);
      added.push(one!, ...more);
      return { reference: one!.fullUrl };
    },
    resource: (type) => embedded(task, type, `${task.id}-inner`),
  };
  return { scene, done: (made) => withEntries(made, added) };
}

type NewEntry = { readonly fullUrl: string; readonly structure: Structure; readonly resource: JsonObject };

/** A report with one more resource of a type, for each profile of it that the report has a place for. */
export function* reportsWith(task: Task, root: JsonObject, type: string): Generator<{ root: JsonObject; at: Pointer }> {
  if (root.resourceType !== 'Bundle') return;
  const report = structureOfResource(task.guide, root);
  if (report === undefined) return;
  const inReport = entryStructures(task.guide, report);
  const any = isClosed(report) || inReport.length > 0 ? [] : profilesOf(task.guide, type);
  for (const structure of [...inReport, ...any].filter((each) => each.type === type)) {
    const at = ((root.entry as readonly Json[] | undefined) ?? []).length;
    yield { root: withEntries(root, entryOf(task, root, structure)), at: ['entry', at, 'resource'] };
  }
}

/** A minimal resource for the report, and what it refers to that is not there yet. */
function entryOf(task: Task, root: JsonObject, structure: Structure): readonly NewEntry[] {
  const there = ((root.entry as readonly Json[] | undefined) ?? []).length;
  const id = uuidOf(task.seed, task.id, structure.url, 'added', there);
  const inner: Task = { ...task, structure, id, mode: 'minimal', choices: new Map(), decided: () => {} };
  const { scene, done } = sceneWithin(
    inner,
    withEntries(root, [{ fullUrl: `urn:uuid:${id}`, structure, resource: { resourceType: structure.type } }]),
  );
  const entry = { fullUrl: `urn:uuid:${id}`, structure, resource: makeInstance(structure, id, scene) };
  const others = ((done({ resourceType: 'Bundle' }).entry as readonly JsonObject[] | undefined) ?? []).map((each) => ({
    fullUrl: String(each.fullUrl),
    resource: each.resource as JsonObject,
    structure: structureOfResource(task.guide, each.resource as JsonObject)!,
  }));
  return [entry, ...others];
}

function withEntries(root: JsonObject, added: readonly NewEntry[]): JsonObject {
  if (added.length === 0) return root;
  const there = (root.entry as readonly Json[] | undefined) ?? [];
  return { ...root, entry: [...there, ...added.map(({ fullUrl, resource }) => ({ fullUrl, resource }))] };
}
