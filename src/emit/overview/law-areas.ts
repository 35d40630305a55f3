/**
 * Which example shows which concept in which law area: the matrix of deliverable 8, made from the examples and typed nowhere.
 *
 * A resource's law areas are those of its FSIII codes (the supplement says them) and of what it refers to; where there are none, of what refers to it. A profile whose
 * area has a section number (`rehab-140`) is of the law area with that number. Citizens, organisations and reports are of all that is said of them.
 */
import {
  type Concept,
  elementsOf,
  type Guide,
  type Json,
  type Resource,
  type Structure,
  type Text,
} from '../../guide/index.js';

export interface Matrix {
  readonly lawAreas: readonly { readonly code: string; readonly title: Text }[];
  readonly concepts: readonly { readonly model: string; readonly profile: string; readonly title: Text }[];
  /** Examples by concept and law area, sorted: `cells[concept][lawArea]`. */
  readonly cells: readonly (readonly (readonly string[])[])[];
  /** Cells that no example can be in, with the reason: the law area's own code says it. */
  readonly without: readonly { readonly profile: string; readonly lawArea: string; readonly reason: Text }[];
}

const LAW_AREAS = 'fki-law-area-codes';
/** Concepts that several law areas share: no law area of its own. */
const SHARED = 'several';

export function lawAreaMatrix(guide: Guide): Matrix {
  const lawAreas = lawAreasOf(guide);
  const concepts = conceptsOf(guide);
  const nodes = nodesOf(guide, concepts);
  const areas = spread(nodes, ownAreas(guide, lawAreas));
  const cells = concepts.map(() => lawAreas.map(() => new Set<string>()));
  for (const node of nodes) {
    const row = concepts.findIndex(({ profile }) => profile === node.concept);
    if (row < 0) continue;
    lawAreas.forEach(({ code }, column) => {
      if (areas.get(node)?.has(code)) cells[row]![column]!.add(node.example);
    });
  }
  return {
    lawAreas: lawAreas.map(({ code, title }) => ({ code, title })),
    concepts,
    cells: cells.map((row) => row.map((cell) => [...cell].sort())),
    without: lawAreas.flatMap(({ code, without }) => without.map((each) => ({ lawArea: code, ...each }))),
  };
}

interface LawArea {
  readonly code: string;
  readonly title: Text;
  /** The codes below it, and its own. */
  readonly codes: ReadonlySet<string>;
  readonly without: readonly { readonly profile: string; readonly reason: Text }[];
}

function lawAreasOf(guide: Guide): readonly LawArea[] {
  const system = guide.codeSystems.find(({ id }) => id === LAW_AREAS);
  return (system?.concepts ?? [])
    .filter(({ code }) => code !== SHARED)
    .map(({ code, display = code, designations, children, properties }) => ({
      code,
      title: { en: designations.find(({ language }) => language === 'en')?.value ?? display, da: display },
      codes: new Set([code, ...children.map((child) => child.code)]),
      without: withoutOf(properties),
    }));
}

/** `FkiDeliveryReport: why`, in Danish and, by another property, in English. */
function withoutOf(properties: Concept['properties']): LawArea['without'] {
  const said = (property: string): readonly (readonly [profile: string, reason: string])[] =>
    properties
      .filter(({ code }) => code === property)
      .map(({ value }) => {
        const [profile = '', reason = ''] = String(value).split(/: (.*)/s);
        return [profile, reason];
      });
  const english = new Map(said('withoutEnglish'));
  return said('without').map(([profile, da]) => ({ profile, reason: { en: english.get(profile) ?? da, da } }));
}

/** A concept is a class of the information model; its profile is the one that most of its rows lead to. */
function conceptsOf(guide: Guide): Matrix['concepts'] {
  const found: { model: string; profile: string; title: Text }[] = [];
  for (const model of guide.logicalModels) {
    const counts = new Map<string, number>();
    for (const { mappings } of elementsOf(model)) {
      for (const { identity, map } of mappings) {
        const profile = identity === 'profile' ? map.split('#')[0] : undefined;
        if (profile?.startsWith('Fki')) counts.set(profile, (counts.get(profile) ?? 0) + 1);
      }
    }
    const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (first !== undefined) found.push({ model: model.id, profile: first[0], title: model.title });
  }
  return found.filter(({ profile }, at) => found.findIndex((other) => other.profile === profile) === at);
}

interface Node {
  readonly resource: Resource;
  /** The example that shows it: an example's id, or that of the Bundle it stands in. */
  readonly example: string;
  readonly profiles: readonly Structure[];
  /** Core profile of its concept. */
  readonly concept?: string;
  /** `Type/id` of what it refers to. */
  readonly references: readonly string[];
  /** Resources that refer to each other stand in one scope: a Bundle, or the examples beside each other. */
  readonly scope: string;
}

function nodesOf(guide: Guide, concepts: Matrix['concepts']): readonly Node[] {
  const nodes: Node[] = [];
  const add = (resource: Resource, example: string, claimed: readonly string[], scope: string): void => {
    const profiles = claimed.flatMap((url) => guide.definitions.structure(url) ?? []);
    const names = profiles.map(({ id }) => id);
    const concept = concepts
      .filter(({ profile }) => names.some((name) => name.endsWith(profile.replace(/^Fki/, ''))))
      .sort((a, b) => b.profile.length - a.profile.length)[0]?.profile;
    const references = [...referencesIn(resource as unknown as Json)];
    nodes.push({ resource, example, profiles, references, scope, ...(concept === undefined ? {} : { concept }) });
  };
  for (const { id, resource, profiles } of guide.examples) {
    add(resource, id, profiles, '');
    for (const entry of entriesOf(resource)) add(entry, id, claimsOf(entry), id);
  }
  return nodes;
}

function entriesOf(resource: Resource): readonly Resource[] {
  if (resource.resourceType !== 'Bundle' || !Array.isArray(resource.entry)) return [];
  return resource.entry.flatMap((entry) => (entry as { resource?: Resource }).resource ?? []);
}

function claimsOf({ meta }: Resource): readonly string[] {
  const profile = (meta as { profile?: unknown } | undefined)?.profile;
  return Array.isArray(profile) ? profile.map(String) : [];
}

function* referencesIn(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* referencesIn(each as Json);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (name === 'resource') continue;
      if (name === 'reference' && typeof each === 'string') yield each.split('/').slice(-2).join('/');
      else yield* referencesIn(each as Json);
    }
  }
}

/** What a resource is of by its own codes and its profile's area. */
function ownAreas(guide: Guide, lawAreas: readonly LawArea[]): (node: Node) => ReadonlySet<string> {
  const byCode = new Map<string, string>();
  for (const system of guide.codeSystems) {
    const walk = (concepts: typeof system.concepts): void => {
      for (const { code, properties, children } of concepts) {
        const value = properties.find((property) => property.code === 'lawArea')?.value as
          | { code?: string }
          | undefined;
        const area = lawAreas.find(({ codes }) => value?.code !== undefined && codes.has(value.code));
        if (area !== undefined) byCode.set(`${system.url}|${code}`, area.code);
        walk(children);
      }
    };
    walk(system.concepts);
  }
  const codesIn = function* (value: Json): Generator<string> {
    if (Array.isArray(value)) for (const each of value) yield* codesIn(each as Json);
    else if (typeof value === 'object' && value !== null) {
      const { system, code } = value as { system?: Json; code?: Json };
      if (typeof system === 'string' && typeof code === 'string') yield `${system}|${code}`;
      for (const [name, each] of Object.entries(value)) if (name !== 'resource') yield* codesIn(each as Json);
    }
  };
  return ({ resource, profiles }) => {
    const found = new Set<string>();
    for (const key of codesIn(resource as unknown as Json)) {
      const area = byCode.get(key);
      if (area !== undefined) found.add(area);
    }
    for (const { area = '' } of profiles) {
      const section = /\d+$/.exec(area)?.[0];
      const named = section === undefined ? undefined : lawAreas.find(({ code }) => code.endsWith(`-${section}`));
      if (named !== undefined) found.add(named.code);
    }
    return found;
  };
}

const PARTIES: ReadonlySet<string> = new Set([
  'Patient',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Device',
  'Location',
]);

/** Law areas go along references, not through parties: that two plans are one citizen's does not make them one area's. */
function spread(
  nodes: readonly Node[],
  own: (node: Node) => ReadonlySet<string>,
): ReadonlyMap<Node, ReadonlySet<string>> {
  const named = new Map(nodes.map((node) => [nameOf(node.scope, node.resource), node]));
  const targets = (node: Node) => node.references.flatMap((reference) => named.get(`${node.scope}|${reference}`) ?? []);
  const areas = new Map(nodes.map((node) => [node, new Set(own(node))]));
  const give = (to: Node, from: Node): boolean => {
    const [into, given] = [areas.get(to)!, areas.get(from)!];
    const before = into.size;
    for (const area of given) into.add(area);
    return into.size > before;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of nodes) {
      for (const target of targets(node)) {
        if (!PARTIES.has(target.resource.resourceType) && give(node, target)) changed = true;
      }
    }
  }
  // What says nothing itself is of what refers to it: a diagnosis in words, the team of a plan, the citizen of it all.
  const settled = new Map([...areas].map(([node, found]) => [node, new Set(found)]));
  for (const node of nodes) {
    for (const target of targets(node)) {
      const isSilent = settled.get(target)!.size === 0 || PARTIES.has(target.resource.resourceType);
      if (isSilent) for (const area of settled.get(node)!) areas.get(target)!.add(area);
    }
  }
  const bundles = new Map(nodes.filter(({ scope }) => scope === '').map((node) => [node.example, node]));
  for (const node of nodes) {
    const bundle = node.scope === '' ? undefined : bundles.get(node.scope);
    if (bundle !== undefined) for (const area of areas.get(node)!) areas.get(bundle)!.add(area);
  }
  return areas;
}

const nameOf = (scope: string, { resourceType, id }: Resource): string => `${scope}|${resourceType}/${String(id)}`;
