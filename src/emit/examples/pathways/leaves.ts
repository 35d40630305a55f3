/** An author's value as the JSON of its FHIR type: what is the same in every instance stands as it is, what is decided later is a slot. */
import { type Diagnostic, diagnostic } from '../../../diagnostics.js';
import type { Binding, Element, Guide, Json, JsonObject, TypeRef } from '../../../guide/index.js';
import { codingOf } from './codes.js';
import type { Given } from './given.js';
import { builtin, slot } from './holes.js';
import { IDENTITY_KINDS } from './identity.js';
import type { Slot } from './program.js';

export interface LeafContext {
  readonly guide: Guide;
  readonly report: (found: Diagnostic) => void;
  /** The slot of this value: the same owner and path share one. */
  readonly slotOf: (given: Given, index: number, slot: Slot) => number;
  /** Index of the thing of a name. */
  readonly thingOf: (name: string) => number | undefined;
}

export interface Leaf {
  readonly element: Element;
  readonly type: TypeRef;
  readonly binding: Binding | undefined;
  /** The system that the element's children are held to. */
  readonly system: string | undefined;
  readonly given: Given;
  readonly value: Json;
  /** Position in a list of values. */
  readonly index: number;
}

const WHOLE = new Set(['integer', 'positiveInt', 'unsignedInt']);
const TIMES = new Set(['date', 'dateTime', 'instant']);

/** undefined where the value is not one of the type, which is told. */
export function leafJson(leaf: Leaf, context: LeafContext): Json | undefined {
  const { value, given, type } = leaf;
  if (isObject(value) && Array.isArray(value.oneOf)) return choice(leaf, value, context);
  if (isObject(value) && Array.isArray(value.between)) {
    const [low, high] = value.between as readonly number[];
    const decimals = typeof value.decimals === 'number' ? value.decimals : 0;
    if (typeof low !== 'number' || typeof high !== 'number' || low > high) return misfit(leaf, context);
    return slot(context.slotOf(given, leaf.index, { kind: 'number', low, high, decimals }));
  }
  if (isObject(value) && typeof value.idOf === 'string') {
    const other = reference({ ...leaf, value: value.idOf }, context);
    return isObject(other) ? other.reference : undefined;
  }
  const { code } = type;
  if (code === 'Reference') return reference(leaf, context);
  if (code === 'CodeableConcept' || code === 'Coding') return coded(leaf, context);
  if (TIMES.has(code)) return time(leaf, context);
  if (code === 'code' && typeof value === 'string') {
    const coding = leaf.binding === undefined ? { code: value } : codingIn(leaf, value, context);
    return coding?.code;
  }
  if (code === 'boolean') return typeof value === 'boolean' ? value : misfit(leaf, context);
  if (WHOLE.has(code)) return Number.isInteger(value) ? value : misfit(leaf, context);
  if (code === 'decimal') return typeof value === 'number' ? value : misfit(leaf, context);
  if (isObject(value)) return value;
  if (typeof value === 'object' || value === null) return misfit(leaf, context);
  if (typeof value === 'string' && value.startsWith('$')) return numberOf(leaf, value, context);
  return isText(context.guide, code) ? String(value) : misfit(leaf, context);
}

/** `$self` is the resource's own id as an identifier; `$sor` is the organisation's own number, `$sor training` that of its unit of the name. */
function numberOf(leaf: Leaf, value: string, context: LeafContext): Json | undefined {
  if (value === '$self') return builtin('self');
  const [name, unit, ...more] = value.slice(1).split(' ');
  const kind = IDENTITY_KINDS.find((each) => each === name);
  if (kind === undefined || more.length > 0) return misfit(leaf, context);
  return builtin(unit === undefined ? kind : `${kind} ${unit}`);
}

const isText = (guide: Guide, code: string): boolean => guide.definitions.structure(code)?.kind === 'primitive-type';

function misfit({ given, type, element }: Leaf, { report }: LeafContext): undefined {
  report(diagnostic('FKI5103', { path: given.path || element.path, type: type.code }, given.source));
  return undefined;
}

function codingIn(leaf: Leaf, text: string, context: LeafContext): JsonObject | undefined {
  const { binding, system, given } = leaf;
  const { guide, report } = context;
  return codingOf(text, {
    definitions: guide.definitions,
    binding,
    system,
    path: given.path,
    source: given.source,
    report,
  });
}

function coded(leaf: Leaf, context: LeafContext): Json | undefined {
  const { value, type } = leaf;
  // A text or a code that no system at hand has is given as FHIR writes it.
  if (isObject(value)) return value;
  const coding =
    typeof value === 'string' || typeof value === 'number'
      ? codingIn(leaf, String(value), context)
      : misfit(leaf, context);
  if (coding === undefined) return undefined;
  return type.code === 'Coding' ? coding : { coding: [coding] };
}

function choice(leaf: Leaf, value: JsonObject, context: LeafContext): Json | undefined {
  const options = value.oneOf as readonly Json[];
  const weights = Array.isArray(value.weights) ? (value.weights as readonly number[]) : options.map(() => 1);
  const made = options.map((option) => leafJson({ ...leaf, value: option }, context));
  if (made.some((each) => each === undefined) || weights.length !== options.length) return misfit(leaf, context);
  const json = made.map((each) => JSON.stringify(each));
  return slot(context.slotOf(leaf.given, leaf.index, { kind: 'choice', json, weights }));
}

/** `today`, `now`, `today+7d`, `now-20min`; anything else is a date as FHIR writes it. */
function time(leaf: Leaf, context: LeafContext): Json | undefined {
  const { value, given, type } = leaf;
  const found = typeof value === 'string' ? /^(now|today)(?:([+-])(\d+)(d|h|min))?$/.exec(value) : null;
  if (found === null)
    return /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/.test(String(value)) ? String(value) : misfit(leaf, context);
  const [, from, sign = '+', count = '0', unit = 'd'] = found;
  const minutes = Number(`${sign}${count}`) * (unit === 'd' ? 1440 : unit === 'h' ? 60 : 1);
  const as = type.code === 'date' || from === 'today' ? 'date' : 'dateTime';
  return slot(context.slotOf(given, leaf.index, { kind: 'time', from: from as 'now' | 'today', minutes, as }));
}

function reference(leaf: Leaf, context: LeafContext): Json | undefined {
  const { value, given } = leaf;
  if (isObject(value)) return value;
  const thing = typeof value === 'string' ? context.thingOf(value) : undefined;
  if (thing === undefined) {
    context.report(diagnostic('FKI3153', { name: String(value) }, given.source));
    return undefined;
  }
  return { reference: slot(context.slotOf(given, leaf.index, { kind: 'reference', thing })) };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
