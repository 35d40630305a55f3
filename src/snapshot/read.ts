import type { Json, JsonObject } from '../packages/types.js';
import type { ElementDefinition } from './types.js';

/** Deeper paths than any real definition has would only exhaust the stack. */
const DEEPEST = 64;
const LISTS = ['type', 'constraint', 'alias', 'code', 'condition', 'example', 'mapping', 'extension', 'representation'];

/**
 * The element list of a `snapshot` or `differential`, as far as its shape can be relied on. `fault` names the first member that
 * has not the JSON type FHIR gives it.
 */
export function readElements(part: Json | undefined): {
  readonly elements: readonly ElementDefinition[];
  readonly fault?: string;
} {
  const list = isObject(part) ? part.element : undefined;
  if (list === undefined) return { elements: [] };
  if (!Array.isArray(list)) return { elements: [], fault: 'element' };
  for (const [index, element] of list.entries()) {
    const fault = faultOf(element);
    if (fault !== undefined) return { elements: [], fault: `element[${index}].${fault}` };
  }
  return { elements: list as readonly ElementDefinition[] };
}

function faultOf(element: Json): string | undefined {
  if (!isObject(element)) return '';
  if (typeof element.path !== 'string' || element.path === '' || element.path.split('.').length > DEEPEST)
    return 'path';
  for (const text of ['id', 'sliceName', 'max', 'contentReference']) {
    if (element[text] !== undefined && typeof element[text] !== 'string') return text;
  }
  if (element.min !== undefined && !Number.isSafeInteger(element.min)) return 'min';
  for (const name of LISTS) if (element[name] !== undefined && !Array.isArray(element[name])) return name;
  for (const type of (element.type as readonly Json[] | undefined) ?? []) {
    if (!isObject(type) || !isCode(type)) return 'type.code';
    if (!isStrings(type.profile) || !isStrings(type.targetProfile)) return 'type.profile';
  }
  for (const constraint of (element.constraint as readonly Json[] | undefined) ?? []) {
    if (!isObject(constraint) || typeof constraint.key !== 'string') return 'constraint.key';
  }
  if (element.slicing !== undefined) return slicingFault(element.slicing);
  return element.binding === undefined || isObject(element.binding) ? undefined : 'binding';
}

/** A type code may be missing where only `_code` says it (before R4); such types are not for this generator. */
function isCode(type: JsonObject): boolean {
  return typeof type.code === 'string';
}

function slicingFault(slicing: Json): string | undefined {
  if (!isObject(slicing)) return 'slicing';
  const { discriminator } = slicing;
  if (discriminator === undefined) return undefined;
  const isSound =
    Array.isArray(discriminator) &&
    discriminator.every((one) => isObject(one) && typeof one.type === 'string' && typeof one.path === 'string');
  return isSound ? undefined : 'slicing.discriminator';
}

function isStrings(value: Json | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
