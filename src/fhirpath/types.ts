/** FHIR's types as the compiler sees them, and what it knows of the value of an expression before it runs. */
import type { Definitions, Element, Structure } from '../guide/model.js';
import type { MemberInfo, TypeInfo, TypeModel } from './contract.js';

const SYSTEM_PREFIX = 'http://hl7.org/fhirpath/System.';
/** Types whose content the element itself says: the element's path is their name. */
const INLINE = new Set(['BackboneElement', 'Element']);

/** The types of a guide's definitions, read when asked for. */
export function typeModelOf(definitions: Definitions): TypeModel {
  const known = new Map<string, TypeInfo | undefined>();
  return {
    type(name) {
      if (!known.has(name)) known.set(name, describe(definitions, name));
      return known.get(name);
    },
  };
}

function describe(definitions: Definitions, name: string): TypeInfo | undefined {
  const dot = name.indexOf('.');
  const structure = definitions.structure(dot < 0 ? name : name.slice(0, dot));
  // Names of profiles and extensions are no types; `structure` may find them by id.
  if (!structure || structure.derivation === 'constraint') return undefined;
  const element = dot < 0 ? structure.root : find(structure.root, name);
  if (!element) return undefined;
  if (element.contentReference !== undefined)
    return describe(definitions, element.contentReference.replace(/^.*#/, ''));
  // An element of a datatype is of that type, not of one of its own.
  if (dot >= 0 && element.children.length === 0) return undefined;
  const members = new Map<string, MemberInfo>();
  for (const child of element.children) {
    const member = memberOf(structure, child);
    members.set(member.name, member);
  }
  const base = dot < 0 ? structure.base?.split('/').at(-1) : element.types[0]?.code;
  return {
    name,
    kind: dot < 0 ? structure.kind : 'complex-type',
    ...(base === undefined ? {} : { base }),
    abstract: dot < 0 && structure.abstract,
    members,
  };
}

function memberOf(structure: Structure, element: Element): MemberInfo {
  const choice = element.name.endsWith('[x]');
  const types =
    element.contentReference !== undefined
      ? [element.contentReference.replace(/^.*#/, '')]
      : element.types.map((type) => typeName(type.code, element, structure));
  return {
    name: choice ? element.name.slice(0, -3) : element.name,
    choice,
    types: [...new Set(types)],
    many: element.base.max !== 1 && element.base.max !== 0,
    ...(isPlain(structure, element) ? { plain: true } : {}),
  };
}

function typeName(code: string, element: Element, structure: Structure): string {
  // R4 says `string`, but an id is what the specification calls it, and what HL7's engine takes it for.
  if (isResourceId(structure, element)) return 'id';
  if (code.startsWith(SYSTEM_PREFIX)) {
    const name = code.slice(SYSTEM_PREFIX.length);
    return name === 'String' ? 'string' : name.charAt(0).toLowerCase() + name.slice(1);
  }
  return INLINE.has(code) && element.children.length > 0 ? element.path : code;
}

/** XML attributes and narrative have no extensions, so no `_name` beside them. */
function isPlain(structure: Structure, element: Element): boolean {
  if (isResourceId(structure, element)) return false;
  return element.representation.includes('xmlAttr') || element.types.some((type) => type.code === 'xhtml');
}

function isResourceId(structure: Structure, element: Element): boolean {
  return structure.kind === 'resource' && element.path === `${structure.type}.id`;
}

function find(element: Element, path: string): Element | undefined {
  if (element.path === path) return element;
  for (const child of element.children) {
    if (path === child.path || path.startsWith(`${child.path}.`)) return find(child, path);
  }
  return undefined;
}

// ---------------------------------------------------------------- what is known of a value

/** What is known of an expression's value before it runs. */
export interface Static {
  /**
   * FHIR type names as {@link TypeModel.type} takes them, or `System.String`, …; undefined where anything may stand there, empty where
   * nothing can.
   */
  readonly types: readonly string[] | undefined;
  /** At most one item. */
  readonly single: boolean;
  /** Never empty. */
  readonly present?: boolean;
}

export const ANY: Static = { types: undefined, single: false };
export const NOTHING: Static = { types: [], single: true };

export function one(...types: string[]): Static {
  return { types, single: true };
}

export function always(type: string): Static {
  return { types: [type], single: true, present: true };
}

export function unionOf(left: Static, right: Static): Static {
  const types = left.types && right.types ? [...new Set([...left.types, ...right.types])] : undefined;
  return { types, single: (left.single && right.types?.length === 0) || (right.single && left.types?.length === 0) };
}

const TEXTS = new Set([
  'string',
  'code',
  'id',
  'uri',
  'url',
  'canonical',
  'oid',
  'uuid',
  'markdown',
  'base64Binary',
  'xhtml',
  'System.String',
]);
const NUMBERS = new Set(['integer', 'positiveInt', 'unsignedInt', 'decimal', 'System.Integer', 'System.Decimal']);
const TIMES = new Set(['date', 'dateTime', 'instant', 'time']);
const BOOLEANS = new Set(['boolean', 'System.Boolean']);

/** How a raw value of a type is compared: text and booleans as they stand, times by the run-time. */
export type ScalarKind = 'text' | 'number' | 'boolean' | 'time';

export function scalarKind(type: string): ScalarKind | undefined {
  if (TEXTS.has(type)) return 'text';
  if (NUMBERS.has(type)) return 'number';
  if (BOOLEANS.has(type)) return 'boolean';
  return TIMES.has(type) ? 'time' : undefined;
}

export function isPrimitive(type: string): boolean {
  return !type.startsWith('System.') && scalarKind(type) !== undefined;
}

/** The kind that all of a value's types share. */
export function kindOf(value: Static): ScalarKind | undefined {
  const kinds = new Set((value.types ?? []).map(scalarKind));
  return value.types && kinds.size === 1 ? [...kinds][0] : undefined;
}

/** `Quantity` of `value` is `valueQuantity`. */
export function choiceName(name: string, type: string): string {
  return `${name}${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

/** A type and those it specialises, itself first. */
export function lineage(types: TypeModel, name: string): readonly string[] {
  const found: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined && !found.includes(current)) {
    found.push(current);
    current = types.type(current)?.base;
  }
  return found;
}

/** The member of a type; a contained resource of unknown type has at least what every domain resource may have. */
export function memberIn(types: TypeModel, type: string, name: string): MemberInfo | undefined {
  const info = types.type(type);
  const own = info?.members.get(name) ?? (info && choiceWithType(info, name));
  return own ?? (type === 'Resource' ? types.type('DomainResource')?.members.get(name) : undefined);
}

/**
 * A choice named with its type: `valueQuantity`. It is no FHIRPath name, but HL7's validator finds what stands in the instance by it, and
 * published guides count on that.
 */
function choiceWithType(info: TypeInfo, name: string): MemberInfo | undefined {
  for (const member of info.members.values()) {
    if (!member.choice || !name.startsWith(member.name)) continue;
    const type = member.types.find((each) => choiceName(member.name, each) === name);
    if (type !== undefined) return { name, choice: false, types: [type], many: member.many, of: member.name };
  }
  return undefined;
}
