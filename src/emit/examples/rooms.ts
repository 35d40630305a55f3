/** What reports have room for: questions that every instance asks of the Guide, each answered once. */
import type { Element, Guide, Slice, Structure, TypeRef } from '../../guide/index.js';

/** An answer a Guide and definition, computed when first asked for. */
function once<V>(answer: (guide: Guide, structure: Structure) => V): (guide: Guide, structure: Structure) => V {
  const known = new WeakMap<Guide, WeakMap<Structure, { readonly value: V }>>();
  return (guide, structure) => {
    let ofGuide = known.get(guide);
    if (ofGuide === undefined) {
      ofGuide = new WeakMap();
      known.set(guide, ofGuide);
    }
    let found = ofGuide.get(structure);
    if (found === undefined) {
      found = { value: answer(guide, structure) };
      ofGuide.set(structure, found);
    }
    return found.value;
  };
}

export const structureOf = (guide: Guide, type: TypeRef): Structure | undefined =>
  guide.definitions.structure(type.profiles[0] ?? type.code);

/** What a report that names no resources may hold of a type: the guide's own profile of it, else the type itself. */
export function profilesOf(guide: Guide, type: string): readonly Structure[] {
  const own = guide.profiles
    .filter((each) => each.type === type && !each.abstract && !refersBundled(guide, each))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const bare = guide.definitions.structure(type);
  return own.length > 0 ? own.slice(0, 1) : bare === undefined ? [] : [bare];
}

/** Whether a report takes the resources that it names and no others. */
export const isClosed = (report: Structure): boolean => entryOf(report)?.slicing?.rules === 'closed';

const entryOf = (report: Structure): Element | undefined => report.root.children.find(({ name }) => name === 'entry');

/** What stands in a report that names no entries: what it allows; where it allows all, the guide's own citizen, else R4's. */
export function anyIn(guide: Guide, report: Structure): Structure {
  const entry = entryOf(report);
  const only = entry === undefined ? undefined : resourceOf(guide, report, entry);
  if (only !== undefined) return only;
  const own = guide.profiles
    .filter(({ type, abstract }) => type === 'Patient' && !abstract)
    .sort((a, b) => lineageOf(guide, a).size - lineageOf(guide, b).size || (a.id < b.id ? -1 : 1))
    .find((each) => !refersBundled(guide, each));
  return own ?? guide.definitions.structure('Patient')!;
}

/** The first target that an instance can be made of; where any resource will do, a Patient. */
export function concreteTarget(guide: Guide, type: TypeRef): Structure | undefined {
  return (
    type.targetProfiles
      .map((url) => guide.definitions.structure(url))
      .find((found) => found !== undefined && !found.abstract) ?? guide.definitions.structure('Patient')
  );
}

/** The report's root without its entries, which are made one by one. */
export const withoutEntries = once((_, report) => {
  const children = report.root.children.map((child) =>
    child.name === 'entry' ? { ...child, min: 0, max: 0 as const } : child,
  );
  return { ...report, root: { ...report.root, children } };
});

/** The entries that a report names, each with the profile of its resource. */
export const entrySlices = once(
  (guide, report): readonly { readonly slice: Slice; readonly structure: Structure }[] => {
    const walk = (slices: readonly Slice[]): readonly Slice[] =>
      slices.flatMap((slice) => (slice.slices.length > 0 ? walk(slice.slices) : [slice]));
    return walk(entryOf(report)?.slices ?? []).flatMap((slice) => {
      const structure = resourceOf(guide, report, slice);
      return structure === undefined || slice.max === 0 ? [] : [{ slice, structure }];
    });
  },
);

function resourceOf(guide: Guide, report: Structure, slice: Element): Structure | undefined {
  const type = guide.definitions.childrenOf(report, slice).find(({ name }) => name === 'resource')?.types[0];
  const structure = type === undefined ? undefined : structureOf(guide, type);
  return structure?.abstract === true ? undefined : structure;
}

export const entryStructures = once((guide, report): readonly Structure[] =>
  entrySlices(guide, report).map(({ structure }) => structure),
);

/** Canonicals of a definition and of all that it rests on. */
const lineageOf = once((guide, structure): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at: Structure | undefined = structure; at !== undefined && !found.has(at.url); ) {
    found.add(at.url);
    at = at.base === undefined ? undefined : guide.definitions.structure(at.base);
  }
  return found;
});

/** Whether a definition is one of those wanted, or rests on one; any will do where none is named. */
export const meets = (guide: Guide, structure: Structure, { targetProfiles }: TypeRef): boolean =>
  targetProfiles.length === 0 ||
  targetProfiles.some((wanted) => lineageOf(guide, structure).has(wanted.split('|')[0]!));

/** The report profile with room for the focus that asks for the fewest entries; where no report names it, R4's Bundle, which asks nothing. */
export const smallestReport = once((guide, focus): Structure | undefined => {
  const cost = (report: Structure): number => entrySlices(guide, report).reduce((sum, { slice }) => sum + slice.min, 0);
  return (
    guide.profiles
      .filter((report) => report.type === 'Bundle' && entryStructures(guide, report).includes(focus))
      .sort((a, b) => cost(a) - cost(b) || (a.url < b.url ? -1 : 1))[0] ?? guide.definitions.structure('Bundle')
  );
});

const REPORTED = new WeakMap<Guide, ReadonlySet<string>>();

/** Whether a profile is a report that says what it holds, or one that such a report holds. */
export function standsInReport(guide: Guide, structure: Structure): boolean {
  let known = REPORTED.get(guide);
  if (known === undefined) {
    const reports = guide.profiles.filter((each) => each.type === 'Bundle' && entryStructures(guide, each).length > 0);
    known = new Set(reports.flatMap((each) => [each.url, ...entryStructures(guide, each).map(({ url }) => url)]));
    REPORTED.set(guide, known);
  }
  return known.has(structure.url);
}

/** Whether a reference of the profile must be resolved inside the Bundle. */
export const refersBundled = once((_, structure): boolean => {
  const asks = (element: Element, depth: number): boolean =>
    element.types.some(({ aggregation }) => aggregation.length > 0 && !aggregation.includes('referenced')) ||
    (depth < 6 && [...element.children, ...element.slices].some((child) => asks(child, depth + 1)));
  return asks(structure.root, 0);
});
