/**
 * SUSHI's search among what it has exported so far, by index: see `faster-fishing.ts`. A definition that is still being exported is
 * in no index, and always looked at.
 */
import { cloneGraph } from './clone-graph.js';
import { addTo, baseOf, type Loose, type Search } from './key-index.js';
import type { Sushi } from './sushi-modules.js';

const PACKAGE_LISTS = [
  'profiles',
  'extensions',
  'logicals',
  'resources',
  'instances',
  'valueSets',
  'codeSystems',
] as const;
type PackageList = (typeof PACKAGE_LISTS)[number];
interface Exported {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly inProgress?: boolean;
  readonly _instanceMeta?: { readonly name?: string };
  toJSON(): unknown;
}
type Package = Record<PackageList, Exported[]>;

interface PackageIndex {
  readonly byKey: Map<string, Partial<Record<PackageList, unknown[]>>>;
  /** How many of each list are indexed or in progress. */
  readonly seen: Record<PackageList, number>;
  /** Place in its list of each definition that was still being exported. */
  open: { readonly list: PackageList; readonly at: number; readonly definition: Exported }[];
}

/** Packages whose definitions SUSHI now completes: nothing of them is kept. */
const completing = new WeakSet<object>();

export function packageMethods(
  stock: { internalFish: Search; fish(item: string, ...types: string[]): Exported | undefined },
  { StructureDefinition }: Sushi['fhirtypes'],
): Loose {
  const { internalFish } = stock;
  const indexes = new WeakMap<Package, PackageIndex>();
  const jsons = new WeakMap<Exported, unknown>();
  const keysOf = ({ id, name, url, _instanceMeta }: Exported) => [id, name, url, _instanceMeta?.name];

  const indexOf = (all: Package): PackageIndex => {
    let index = indexes.get(all);
    if (index === undefined || PACKAGE_LISTS.some((list) => all[list].length < index!.seen[list])) {
      const seen = Object.fromEntries(PACKAGE_LISTS.map((list) => [list, 0])) as Record<PackageList, number>;
      index = { byKey: new Map(), seen, open: [] };
      indexes.set(all, index);
    }
    let isReady = true;
    for (const list of PACKAGE_LISTS) {
      const members = all[list];
      for (let at = index.seen[list]; at < members.length; at++)
        index.open.push({ list, at, definition: members[at]! });
      index.seen[list] = members.length;
    }
    for (const { definition } of index.open) if (!definition.inProgress) isReady = false;
    if (isReady) return index;
    const still: PackageIndex['open'] = [];
    for (const each of index.open) {
      if (each.definition.inProgress) still.push(each);
      else addInOrder(index, all, each.list, each.definition, each.at, keysOf(each.definition));
    }
    index.open = still;
    return index;
  };

  return {
    internalFish(this: Package, item: string | undefined, types: readonly string[], stopOnFirstMatch: boolean) {
      if (!item || completing.has(this)) return internalFish.call(this, item, types, stopOnFirstMatch);
      const { byKey, open } = indexOf(this);
      const found = byKey.get(baseOf(item));
      if (found === undefined && open.length === 0) return [];
      const narrow = Object.create(this) as Package;
      for (const list of PACKAGE_LISTS) {
        const members = [...((found?.[list] as Exported[] | undefined) ?? [])];
        for (const each of open) if (each.list === list) members.push(each.definition);
        if (open.length > 0 && members.length > 1) sortAsIn(this[list], members);
        Object.defineProperty(narrow, list, { value: members });
      }
      return internalFish.call(narrow, item, types, stopOnFirstMatch);
    },
    // A definition that is complete has one JSON: SUSHI makes it anew, with all differences to the parent, each time it is asked.
    fishForFHIR(this: Package & typeof stock, item: string, ...types: string[]) {
      const found = this.fish(item, ...types);
      if (!(found instanceof StructureDefinition) || found.inProgress || completing.has(this)) return found?.toJSON();
      let json = jsons.get(found as unknown as Exported);
      if (json === undefined) {
        json = deepFreeze(found.toJSON());
        jsons.set(found as unknown as Exported, json);
      }
      // Who asks for no type may want an instance, to change it.
      return types.length === 0 ? cloneGraph(json) : json;
    },
  };
}

/** Adds a definition at its place: one that came later may have been complete before it. */
function addInOrder(
  { byKey }: PackageIndex,
  all: Package,
  list: PackageList,
  definition: Exported,
  at: number,
  keys: readonly unknown[],
): void {
  addTo(byKey, list, definition, keys);
  if (at === all[list].length - 1) return;
  for (const key of new Set(keys)) {
    const members = typeof key === 'string' ? (byKey.get(key)?.[list] as Exported[] | undefined) : undefined;
    if (members !== undefined && members.length > 1) sortAsIn(all[list], members);
  }
}

function sortAsIn(whole: readonly Exported[], members: Exported[]): void {
  const places = new Map(members.map((each) => [each, whole.indexOf(each)]));
  members.sort((one, other) => places.get(one)! - places.get(other)!);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}

/** SUSHI's last steps change definitions that are complete: mappings, and values that had to wait for instances. */
export function finishOnce(exporters: Sushi['exporters'], replace: (target: object, methods: Loose) => void): void {
  const wrap = (name: string, method: (this: { pkg: object }) => unknown) => ({
    [name](this: { pkg: object }) {
      completing.add(this.pkg);
      return method.call(this);
    },
  });
  const { StructureDefinitionExporter, MappingExporter } = exporters;
  replace(
    StructureDefinitionExporter.prototype,
    wrap('applyDeferredRules', StructureDefinitionExporter.prototype.applyDeferredRules as never),
  );
  replace(MappingExporter.prototype, wrap('export', MappingExporter.prototype.export as never));
}
