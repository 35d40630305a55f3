/** What a profile asks of codes and of references: value sets, targets, where a target stands. */
import type { Definitions, Element, TypeRef } from '../../guide/index.js';
import { code, type Data } from '../../print/index.js';
import { type Asked, asked } from './asked.js';
import { symbolFor, withoutVersion } from './elements.js';
import type { Module } from './module.js';
import { checkedBinding, type ValueSets } from './value-sets.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** The profile that a value's type has here: one of those named. */
export function profileChecks(
  type: TypeRef,
  before: TypeRef | undefined,
  of: string,
  module: Module,
): readonly Asked[] {
  const urls = type.profiles.filter((url) => !(before?.profiles ?? []).includes(url));
  if (urls.length === 0 || urls.length < type.profiles.length) return [];
  // An extension is checked by its definition wherever it stands.
  if (of === 'Extension') return [];
  const bare = urls.map(withoutVersion);
  return [asked(module.runtime('conforms'), module.constant(`profiles_${lastOf(bare[0]!)}`, bare))];
}

/** What a reference may name, and where its target must stand. */
export function targetChecks(
  type: TypeRef,
  before: TypeRef | undefined,
  module: Module,
  definitions: Definitions,
): readonly Asked[] {
  const same =
    type.targetProfiles.length === (before?.targetProfiles.length ?? 0) &&
    type.targetProfiles.every((url) => before?.targetProfiles.includes(url));
  if (same && type.aggregation.length === 0) return [];
  const targets: Data[] = type.targetProfiles.map((url) => {
    const bare = withoutVersion(url);
    const target = definitions.structure(bare);
    const isBase = bare.startsWith(CORE) && target?.derivation !== 'constraint';
    return { type: target?.type ?? 'Resource', ...(isBase ? {} : { profile: bare }) };
  });
  if (targets.length === 0 && type.aggregation.length === 0) return [];
  const types = targets.length === 0 ? [{ type: 'Resource' }] : targets;
  const first = type.targetProfiles[0];
  const targetList = module.constant(`targets_${first === undefined ? 'Resource' : lastOf(first)}`, types);
  const places = module.constant(`places_${type.aggregation.join('_') || 'any'}`, [...type.aggregation]);
  return [asked(module.runtime('target'), targetList, places)];
}

/** The last part of a canonical, for a name. */
function lastOf(url: string): string {
  return symbolFor(withoutVersion(url).replace(/^.*\//, ''), '');
}

/** The value set that a code must be of, where the profile binds it anew. */
export function bindingChecks(
  element: Element,
  before: Element | undefined,
  of: string,
  module: Module,
  valueSets: ValueSets,
  note: (what: string) => void,
): readonly Asked[] {
  const binding = checkedBinding(element.binding);
  const old = checkedBinding(before?.binding);
  if (binding === undefined || (binding.strength === old?.strength && binding.valueSet === old.valueSet)) return [];
  const bind = BIND.get(of);
  if (bind === undefined) return [];
  const valueSet = valueSets.use(binding.valueSet, module);
  if (valueSet === undefined) {
    note(`binding: the value set ${binding.valueSet} is not at hand`);
    return [];
  }
  return [asked(module.runtime(bind), code`${binding.strength}`, valueSet)];
}

const BIND: ReadonlyMap<string, string> = new Map([
  ['code', 'bindCode'],
  ['string', 'bindCode'],
  ['uri', 'bindCode'],
  ['Coding', 'bindCoding'],
  ['CodeableConcept', 'bindConcept'],
  ['Quantity', 'bindQuantity'],
]);
