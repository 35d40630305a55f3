/** Discriminator paths and the keys of slices, as code. */
import type { SliceKey } from '../../guide/index.js';
import { type Code, code, type Data, join, name } from '../../print/index.js';
import { symbolFor } from './elements.js';
import type { Module } from './module.js';
import type { ValueSets } from './value-sets.js';

/** Steps of a restricted FHIRPath, as the run-time takes them; undefined where it is more than that. */
export function stepsOf(path: string): readonly Data[] | undefined {
  const steps: Data[] = [];
  let rest = path.trim();
  if (rest === '$this' || rest === '') return steps;
  rest = rest.replace(/^\$this\./, '');
  const pattern =
    /^(?:extension\(\s*['"]([^'"]+)['"]\s*\)|ofType\(\s*(?:FHIR\.)?(\w+)\s*\)|as\(\s*(?:FHIR\.)?(\w+)\s*\)|(resolve\(\))|([A-Za-z_]\w*)(?:\[x\])?)(?:\.|$)/;
  while (rest !== '') {
    const found = pattern.exec(rest);
    if (found === null) return undefined;
    const [whole, extension, type, as, resolve, member] = found;
    if (extension !== undefined) steps.push({ extension });
    else if (type !== undefined || as !== undefined) steps.push({ type: (type ?? as)! });
    else if (resolve !== undefined) steps.push({ resolve: true });
    else steps.push(member!);
    rest = rest.slice(whole.length);
  }
  return steps;
}

/** An expression over `item` and `run`: whether the item has the key; undefined where it cannot be told. */
export function keyTest(key: SliceKey, module: Module, valueSets: ValueSets): Code | undefined {
  const steps = stepsOf(key.path);
  if (steps === undefined) return undefined;
  const at = () => (steps.length === 0 ? code`[]` : module.constant(`at_${symbolFor(key.path, '')}`, [...steps]));
  switch (key.kind) {
    case 'fixed':
    case 'pattern': {
      const plain = plainKey(key);
      if (plain !== undefined) return code`item?.${name(plain.by)} === ${plain.key}`;
      // As HL7's validator: a value that has more than the fixed one is in the slice, which then says that it is wrong.
      const wanted = key.value.value as Data;
      const whole = key.kind === 'fixed' && typeof wanted !== 'object';
      const test = module.runtime(whole ? 'hasFixed' : 'hasMatch');
      const value =
        typeof wanted === 'object'
          ? module.constant(`${key.kind}_${symbolFor(key.path, '')}`, wanted)
          : code`${wanted}`;
      return code`${test}(item, ${at()}, ${value}, run)`;
    }
    case 'allOf': {
      const tests = key.keys.map((each) => keyTest(each, module, valueSets));
      return tests.some((each) => each === undefined) ? undefined : join(tests, ' && ');
    }
    case 'binding': {
      const valueSet = valueSets.use(key.valueSet, module);
      // As HL7's validator: nothing is known to be in a value set that is not at hand.
      return valueSet === undefined
        ? code`false`
        : code`${module.runtime('hasCodeOf')}(item, ${at()}, ${valueSet}, run)`;
    }
    case 'exists': {
      const test = code`${module.runtime('isThere')}(item, ${at()}, run)`;
      return key.exists ? test : code`!${test}`;
    }
    case 'type':
      if (plainKey(key) !== undefined) return code`item?.resource?.resourceType === ${key.types[0]!}`;
      return code`${module.runtime('hasType')}(item, ${at()}, ${module.constant(`types_${key.types.join('_')}`, [...key.types])}, run)`;
    case 'profile':
      return code`${module.runtime('hasProfile')}(item, ${at()}, ${module.constant(`profiles_${symbolFor(key.path, '')}`, [...key.profiles])}, run)`;
    case 'unresolved':
      return undefined;
  }
}

/** A text of an item that tells slices apart: `by` is its property, or `resource` for the type of the resource that it holds. */
export interface PlainKey {
  readonly by: 'resource' | 'system' | 'url' | 'use';
  readonly key: string;
}

/** The commonest keys, which are looked up rather than tried in turn; undefined for any other. */
export function plainKey(key: SliceKey): PlainKey | undefined {
  const [step, ...more] = stepsOf(key.path) ?? [];
  if (step === undefined || more.length > 0) return undefined;
  // A Bundle's entries, and what Parameters hold: the type is the resource's own word.
  if (key.kind === 'type')
    return step === 'resource' && key.types.length === 1 ? { by: step, key: key.types[0]! } : undefined;
  if (key.kind !== 'fixed' && key.kind !== 'pattern') return undefined;
  const { value } = key.value;
  return typeof value === 'string' && (step === 'system' || step === 'url' || step === 'use')
    ? { by: step, key: value }
    : undefined;
}

/** A code that an item's concept has, at a path that needs no more than to be followed; undefined for any other key. */
export function codeKey(key: SliceKey): { readonly steps: readonly Data[]; readonly code: string } | undefined {
  if (key.kind !== 'fixed' && key.kind !== 'pattern') return undefined;
  const steps = stepsOf(key.path);
  const { value } = key.value;
  if (steps === undefined || typeof value !== 'object' || value === null || !('coding' in value)) return undefined;
  const [first] = value.coding as readonly { readonly code?: unknown }[];
  const isPlain = steps.every((step) => typeof step === 'string' || (isRecord(step) && 'type' in step));
  return isPlain && typeof first?.code === 'string' ? { steps, code: first.code } : undefined;
}

function isRecord(step: Data): step is { readonly [key: string]: Data } {
  return typeof step === 'object' && step !== null;
}
