import type { Json, JsonObject } from '../packages/types.js';
import { type Generation, typeUrl } from './context.js';
import { isSystemType } from './element.js';
import type { ElementDefinition } from './types.js';

/** Reports what a differential says of an element that its base does not allow (FHIR R4, profiling 5.1.0.4 ff.). */
export function check(
  base: ElementDefinition,
  derived: ElementDefinition,
  label: string,
  isSlice: boolean,
  generation: Generation,
): void {
  const { report } = generation;
  // A slice may ask for less than the whole list does.
  if (derived.min !== undefined && base.min !== undefined && derived.min < base.min && !isSlice) {
    report('FKI3505', { element: label, min: derived.min, base: base.min });
  }
  if (derived.max !== undefined && base.max !== undefined && isAbove(derived.max, base.max)) {
    report('FKI3506', { element: label, max: derived.max, base: base.max });
  }
  const types = base.type ?? [];
  for (const type of derived.type ?? []) {
    if (types.length > 0 && !types.some((one) => isSystemType(one) || narrows(type.code, one.code, generation))) {
      report('FKI3507', { element: label, type: type.code, base: types.map((one) => one.code).join(', ') });
    }
  }
  const strength = member(derived.binding, 'strength');
  if (member(base.binding, 'strength') === 'required' && typeof strength === 'string' && strength !== 'required') {
    report('FKI3515', { element: label, strength });
  }
  if (base.mustSupport === true && derived.mustSupport === false) report('FKI3516', { element: label });
}

function member(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject)[name] : undefined;
}

export function isAbove(max: string, base: string): boolean {
  if (base === '*') return false;
  return max === '*' || Number(max) > Number(base);
}

/** Whether a type is the base's, or derived from it where that is abstract (`Resource`, `Element`). */
function narrows(code: string, base: string, { structures }: Generation): boolean {
  if (code === base || base === '*') return true;
  const definition = structures.find(typeUrl(base));
  // What is not known cannot be said to be wrong; the missing type is told of where something stands below it.
  if (definition === undefined) return true;
  if (definition.abstract !== true && definition.kind !== 'logical')
    return structures.find(typeUrl(code))?.type === base;
  const seen = new Set<string>();
  for (let at = structures.find(typeUrl(code)); at !== undefined; ) {
    if (at.type === definition.type) return true;
    const next = at.baseDefinition;
    if (typeof next !== 'string' || seen.has(next)) return false;
    seen.add(next);
    at = structures.find(next);
  }
  return false;
}
