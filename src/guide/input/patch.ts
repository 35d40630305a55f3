/** JSON Patch (RFC 6902), applied to a copy. */
import { isObject } from '../fields.js';
import { canonicalJson } from '../hash.js';
import type { Json } from '../model.js';

export interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: Json;
}

/** Why an operation cannot be applied; `index` is its place in the patch. */
export class PatchError extends Error {
  constructor(
    readonly index: number,
    readonly operation: PatchOperation,
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'PatchError';
  }
}

type Container = Json[] | { [key: string]: Json };

/** @throws PatchError */
export function applyPatch(document: Json, patch: readonly PatchOperation[]): Json {
  let root = structuredClone(document) as Json;
  patch.forEach((operation, index) => {
    const fail = (reason: string): never => {
      throw new PatchError(index, operation, reason);
    };
    const read = (pointer: string): Json => get(root, segmentsOf(pointer, fail), fail);
    const write = (pointer: string, value: Json): void => {
      const segments = segmentsOf(pointer, fail);
      if (segments.length === 0) root = value;
      else add(root, segments, value, fail);
    };
    const drop = (pointer: string): void => {
      const segments = segmentsOf(pointer, fail);
      if (segments.length === 0) fail('the whole document cannot be removed');
      remove(root, segments, fail);
    };
    const given = (): Json =>
      structuredClone(operation.value ?? (operation.value === null ? null : fail('value is missing')));
    const fromOf = (): string => operation.from ?? fail('from is missing');
    switch (operation.op) {
      case 'add':
        write(operation.path, given());
        break;
      case 'remove':
        drop(operation.path);
        break;
      case 'replace':
        read(operation.path);
        replace(operation.path);
        break;
      case 'move': {
        const from = fromOf();
        if (`${operation.path}/`.startsWith(`${from}/`) && operation.path !== from)
          fail('a value cannot move into itself');
        const value = read(from);
        drop(from);
        write(operation.path, value);
        break;
      }
      case 'copy':
        write(operation.path, structuredClone(read(fromOf())));
        break;
      case 'test':
        if (canonicalJson(read(operation.path)) !== canonicalJson(operation.value)) fail('the value differs');
        break;
      default:
        fail(`${operation.op} is not an operation of RFC 6902`);
    }

    function replace(pointer: string): void {
      const segments = segmentsOf(pointer, fail);
      const value = given();
      if (segments.length === 0) {
        root = value;
        return;
      }
      const parent = get(root, segments.slice(0, -1), fail) as Container;
      const last = segments.at(-1)!;
      if (Array.isArray(parent)) parent[indexOf(last, parent.length - 1, fail)] = value;
      else parent[last] = value;
    }
  });
  return root;
}

type Fail = (reason: string) => never;

function segmentsOf(pointer: string, fail: Fail): readonly string[] {
  if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/')))
    return fail('the path is no JSON pointer');
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (segments.includes('__proto__')) return fail('the path is not one of FHIR');
  return segments;
}

function get(root: Json, segments: readonly string[], fail: Fail): Json {
  let at: Json = root;
  for (const segment of segments) {
    if (Array.isArray(at)) at = at[indexOf(segment, at.length - 1, fail)] as Json;
    else if (isObject(at) && Object.hasOwn(at, segment)) at = at[segment]!;
    else return fail(`there is no ${segment}`);
  }
  return at;
}

function add(root: Json, segments: readonly string[], value: Json, fail: Fail): void {
  const parent = get(root, segments.slice(0, -1), fail) as Container;
  const last = segments.at(-1)!;
  if (Array.isArray(parent)) parent.splice(last === '-' ? parent.length : indexOf(last, parent.length, fail), 0, value);
  else if (isObject(parent)) parent[last] = value;
  else fail('its parent is no object or array');
}

function remove(root: Json, segments: readonly string[], fail: Fail): void {
  const parent = get(root, segments.slice(0, -1), fail) as Container;
  const last = segments.at(-1)!;
  if (Array.isArray(parent)) parent.splice(indexOf(last, parent.length - 1, fail), 1);
  else if (isObject(parent) && Object.hasOwn(parent, last)) delete parent[last];
  else fail(`there is no ${last}`);
}

function indexOf(segment: string, highest: number, fail: Fail): number {
  const index = Number(segment);
  return /^(?:0|[1-9]\d*)$/.test(segment) && index <= highest ? index : fail(`there is no [${segment}]`);
}
