/**
 * SUSHI's search for what a project's own FSH defines, by index instead of by walk.
 *
 * SUSHI asks for each type of each element, among all definitions read (the tank) and all exported so far (the package), and each
 * time compares every one; most of what it asks for is HL7's and not there. Here the definitions are indexed by all that SUSHI
 * compares with (name, id, url), and SUSHI's own search runs over those that could match: it alone decides.
 *
 * What a definition is called can change while SUSHI works: rules of a RuleSet name its id or url once they are inserted. The
 * index is made anew after each such step. A definition that is still being exported is in no index, and always looked at.
 */
import { createRequire } from 'node:module';
import { finishOnce, packageMethods } from './faster-package.js';
import { addTo, baseOf, type Index, type Loose, type Search } from './key-index.js';
import type { Sushi } from './sushi-modules.js';

interface Entity {
  readonly name: string;
  readonly id: string;
  readonly rules: readonly unknown[];
  readonly usage?: string;
  readonly parent?: string;
}
const TANK_LISTS = [
  'getAllProfiles',
  'getAllExtensions',
  'getAllLogicals',
  'getAllResources',
  'getAllValueSets',
  'getAllCodeSystems',
  'getAllInstances',
] as const;
const NAMED_LISTS = ['getAllInvariants', 'getAllRuleSets', 'getAllMappings'] as const;
type TankList = (typeof TANK_LISTS)[number] | (typeof NAMED_LISTS)[number];
type Tank = Record<TankList, () => Entity[]> & {
  readonly docs: readonly { readonly aliases: ReadonlyMap<string, string> }[];
  readonly config: { readonly canonical: string };
};

/** Replaces the searches; returns what puts SUSHI's own back. */
export function makeFishingFaster({
  importers,
  exporters,
  fhirtypes,
  rules,
}: Pick<Sushi, 'importers' | 'exporters' | 'fhirtypes' | 'rules'>): () => void {
  const require = createRequire(import.meta.url);
  const undo: (() => void)[] = [];
  const replace = (target: object, methods: Loose) => {
    const own = target as Loose;
    for (const [name, method] of Object.entries(methods)) {
      const stock = own[name];
      own[name] = method;
      undo.push(() => {
        own[name] = stock;
      });
    }
  };
  const changes = watchRules(require, rules.InsertRule, replace);
  replace(importers.FSHTank.prototype, tankMethods(importers.FSHTank.prototype as never, changes, require));
  replace(exporters.Package.prototype, packageMethods(exporters.Package.prototype as never, fhirtypes));
  finishOnce(exporters, replace);
  return () => {
    for (const each of undo.reverse()) each();
  };
}

/** How often rules have changed in a way that can change what their definition is called, or is. */
interface Changes {
  /** Of any definition. */
  readonly ofNames: () => number;
  /** Of the definition with these rules. */
  readonly of: (rules: readonly unknown[]) => number;
}

function watchRules(
  require: NodeJS.Require,
  InsertRule: new (...args: never[]) => object,
  replace: (target: object, methods: Loose) => void,
): Changes {
  let ofNames = 0;
  const byRules = new WeakMap<object, number>();
  const count = (rules: object) => byRules.set(rules, (byRules.get(rules) ?? 0) + 1);
  const common = require('fsh-sushi/dist/fhirtypes/common');
  const { applyInsertRules } = common;
  replace(common, {
    // Without an insert rule SUSHI's function makes a list of the same rules, and loses what it has looked up in the old one.
    applyInsertRules(definition: Entity, ...others: unknown[]) {
      if (!definition.rules.some((rule) => rule instanceof InsertRule)) return;
      ofNames += 1;
      applyInsertRules(definition, ...others);
    },
  });
  const lookups = require('fsh-sushi/dist/fshtypes/common');
  const { clearRuleLookupCache } = lookups;
  replace(lookups, {
    clearRuleLookupCache(changed: object) {
      ofNames += 1;
      count(changed);
      clearRuleLookupCache(changed);
    },
  });
  const paths = require('fsh-sushi/dist/utils/PathUtils');
  const { resolveSoftIndexing } = paths;
  replace(paths, {
    resolveSoftIndexing(changed: object, ...others: unknown[]) {
      count(changed);
      return resolveSoftIndexing(changed, ...others);
    },
  });
  return { ofNames: () => ofNames, of: (of) => byRules.get(of) ?? 0 };
}

/** What SUSHI knows of a definition without exporting it, and the state of the definition that it was read from. */
interface KnownMetadata {
  readonly state: readonly unknown[];
  readonly metadata: Readonly<Loose>;
}

function tankMethods(
  stock: { internalFish: Search; extractMetadataFromEntity(entity: Entity | undefined): Loose | undefined },
  changes: Changes,
  require: NodeJS.Require,
): Loose {
  const { internalFish, extractMetadataFromEntity } = stock;
  const { getUrlFromFshDefinition } = require('fsh-sushi/dist/fhirtypes/common');
  const { getNonInstanceValueFromRules } = require('fsh-sushi/dist/fshtypes/common');
  const aliases = new WeakMap<Tank, ReadonlyMap<string, string>>();
  const named = new WeakMap<Tank, Index<TankList>>();
  const keyed = new WeakMap<Tank, { readonly at: number; readonly index: Index<TankList> }>();
  const known = new WeakMap<Entity, KnownMetadata>();

  const aliasesOf = (tank: Tank) => {
    let all = aliases.get(tank);
    if (all === undefined) {
      const found = new Map<string, string>();
      for (const doc of tank.docs)
        for (const [name, value] of doc.aliases) if (value && !found.has(name)) found.set(name, value);
      all = found;
      aliases.set(tank, all);
    }
    return all;
  };
  const namedOf = (tank: Tank) => {
    let index = named.get(tank);
    if (index === undefined) {
      const made = new Map<string, Partial<Record<TankList, unknown[]>>>();
      for (const list of NAMED_LISTS) for (const each of tank[list]()) addTo(made, list, each, [each.name]);
      index = made;
      named.set(tank, index);
    }
    return index;
  };
  const keyedOf = (tank: Tank) => {
    const kept = keyed.get(tank);
    if (kept?.at === changes.ofNames()) return kept.index;
    const index = new Map<string, Partial<Record<TankList, unknown[]>>>();
    for (const list of TANK_LISTS) {
      for (const each of tank[list]()) {
        const url = getUrlFromFshDefinition(each, tank.config.canonical);
        addTo(index, list, each, [each.name, each.id, url, getNonInstanceValueFromRules(each, 'name', '', 'name')]);
      }
    }
    keyed.set(tank, { at: changes.ofNames(), index });
    return index;
  };

  return {
    resolveAlias(this: Tank, name: string) {
      return aliasesOf(this).get(name);
    },
    internalFish(this: Tank, item: string | undefined, types: readonly string[], stopOnFirstMatch: boolean) {
      if (!item) return internalFish.call(this, item, types, stopOnFirstMatch);
      const base = baseOf(aliasesOf(this).get(item) ?? item);
      const candidates = {
        ...(types.length > 0 && types.every((type) => NAMED_TYPES.has(type)) ? {} : keyedOf(this).get(base)),
        ...namedOf(this).get(base),
      };
      if (Object.keys(candidates).length === 0) return [];
      const narrow = Object.create(this) as Tank;
      for (const list of [...TANK_LISTS, ...NAMED_LISTS])
        Object.defineProperty(narrow, list, { value: () => candidates[list] ?? [] });
      return internalFish.call(narrow, item, types, stopOnFirstMatch);
    },
    extractMetadataFromEntity(this: Tank, entity: Entity | undefined) {
      if (entity === undefined) return extractMetadataFromEntity.call(this, entity);
      const { rules, usage, parent } = entity;
      const state = [this, rules, rules.length, rules.at(-1), changes.of(rules), usage, parent];
      const kept = known.get(entity);
      if (kept?.state.every((each, at) => each === state[at])) return { ...kept.metadata };
      const metadata = extractMetadataFromEntity.call(this, entity);
      // Values of a definition's own extensions are part of it, and change in their rules.
      if (metadata && entity.rules === rules && !rules.some(isOwnExtension))
        known.set(entity, { state, metadata: { ...metadata } });
      return metadata;
    },
  };
}

/** Those that have a name and nothing else: SUSHI's `Type`. */
const NAMED_TYPES: ReadonlySet<string> = new Set(['Invariant', 'RuleSet', 'Mapping']);

function isOwnExtension(rule: unknown): boolean {
  const { path, caretPath } = rule as { readonly path?: string; readonly caretPath?: string };
  return path === '' && caretPath?.startsWith('extension') === true;
}
