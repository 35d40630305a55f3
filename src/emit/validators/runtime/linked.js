/** Documents and messages: what their first entry names, and what hangs together with it (R4 §2.36.1, §3.3.1). */
import { label } from './resource.js';

/** @import { Run } from './run.js' */

/** References of a Composition and of its sections that a document must hold; of a MessageHeader, its message. */
const HELD = {
  Composition: ['subject', 'author', 'encounter', 'custodian', 'attester.party', 'event.detail'],
  section: ['author', 'focus', 'entry'],
  MessageHeader: ['focus'],
};

/**
 * What the first entry names stands in the Bundle.
 * @param {any} first
 * @param {'document' | 'message'} type
 * @param {Run} run
 */
function anchored(first, type, run) {
  const before = run.count;
  const scope = run.scope.inner(first);
  const index = run.scope.index();
  const entry = index.entryOf(first);
  /** @param {any} value @param {string} path */
  const held = (value, path) => {
    const reference = value?.reference;
    if (typeof reference !== 'string' || reference === '' || reference.startsWith('#')) return;
    if (scope.resolve(reference) === undefined)
      run.invalid(absence(reference, entry, index), path, run.value(reference));
  };
  if (type === 'message') atPaths(first, HELD.MessageHeader, '', held);
  else {
    atPaths(first, HELD.Composition, '', held);
    sections(first, '', held, 0);
  }
  if (run.count !== before) run.below(before, `entry[0].resource${label(first)}`);
}

/**
 * @param {any} node
 * @param {string} at
 * @param {(value: any, path: string) => void} call
 * @param {number} depth
 */
function sections(node, at, call, depth) {
  if (!Array.isArray(node?.section) || depth > 500) return;
  for (const [i, section] of node.section.entries()) {
    const path = `${at}section[${i}]`;
    atPaths(section, HELD.section, `${path}.`, call);
    sections(section, `${path}.`, call, depth + 1);
  }
}

/**
 * Calls with every value at these paths below a node.
 * @param {any} node
 * @param {readonly string[]} paths
 * @param {string} at
 * @param {(value: any, path: string) => void} call
 */
function atPaths(node, paths, at, call) {
  for (const path of paths) {
    const dot = path.indexOf('.');
    const key = dot < 0 ? path : path.slice(0, dot);
    const value = node?.[key];
    /** @param {any} one @param {string} place */
    const down = (one, place) => (dot < 0 ? call(one, place) : atPaths(one, [path.slice(dot + 1)], `${place}.`, call));
    if (Array.isArray(value)) value.forEach((one, i) => void down(one, `${at}${key}[${i}]`));
    else if (value !== undefined) down(value, `${at}${key}`);
  }
}

/**
 * A document or message hangs together: every entry is reached from the first, forwards or backwards.
 * @param {readonly any[]} entries
 * @param {'document' | 'message'} type
 * @param {Run} run
 */
export function interlinked(entries, type, run) {
  const first = entries[0]?.resource;
  if (first === null || typeof first !== 'object') {
    run.invalid('Bundle_BUNDLE_Entry_NoFirstResource', 'entry[0]');
    return;
  }
  const wanted = type === 'document' ? 'Composition' : 'MessageHeader';
  if (first.resourceType !== wanted)
    run.invalid(
      type === 'document' ? 'Bundle_BUNDLE_Entry_Document' : 'Validation_BUNDLE_Message',
      'entry[0].resource',
    );
  else anchored(first, type, run);
  const index = run.scope.index();
  const at = new Map(entries.map((entry, i) => [entry, i]));
  /** @type {number[][]} */
  const forwards = entries.map(() => []);
  /** @type {number[][]} */
  const backwards = entries.map(() => []);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === null || typeof entry !== 'object') continue;
    /** @type {Set<string>} */
    const named = new Set();
    gather(entry.resource, named, 0);
    for (const reference of named) {
      const target = at.get(index.find(reference, entry.fullUrl));
      if (target !== undefined && target !== i) {
        /** @type {number[]} */ (forwards[i]).push(target);
        /** @type {number[]} */ (backwards[target]).push(i);
      } else if (target === undefined) misplaced(reference, entry, index, run);
    }
  }
  const reached = reach([0], forwards);
  let edge = [...reached];
  while (edge.length > 0) {
    /** @type {number[]} */
    const next = [];
    for (const i of edge)
      for (const from of /** @type {number[]} */ (backwards[i])) {
        if (reached.has(from)) continue;
        reverse(entries[from], from, type, run);
        for (const each of reach([from], forwards))
          if (!reached.has(each)) {
            reached.add(each);
            next.push(each);
          }
      }
    edge = next;
  }
  for (let i = 0; i < entries.length; i++) {
    if (reached.has(i) || entries[i]?.resource === undefined) continue;
    if (type === 'document') run.error('informational', 'Bundle_BUNDLE_Entry_Orphan_DOCUMENT', `entry[${i}]`);
    else run.warning('informational', 'Bundle_BUNDLE_Entry_Orphan_MESSAGE', `entry[${i}]`);
  }
}

/**
 * @param {any} entry
 * @param {number} i
 * @param {'document' | 'message'} type
 * @param {Run} run
 */
function reverse(entry, i, type, run) {
  if (entry?.resource?.resourceType === 'Provenance') return;
  if (type === 'document') run.warning('invalid', 'BUNDLE_BUNDLE_ENTRY_REVERSE_R4', `entry[${i}]`);
  else run.information('informational', 'BUNDLE_BUNDLE_ENTRY_REVERSE_MSG', `entry[${i}]`);
}

/**
 * @param {readonly number[]} from
 * @param {readonly (readonly number[])[]} edges
 */
function reach(from, edges) {
  const seen = new Set(from);
  const open = [...from];
  for (let i = open.pop(); i !== undefined; i = open.pop())
    for (const next of /** @type {readonly number[]} */ (edges[i]))
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  return seen;
}

/**
 * A relative reference that names nothing here, though a resource of its type and id is here under another url.
 * @param {string} reference
 * @param {any} entry
 * @param {import('./bundle.js').BundleIndex} index
 * @param {Run} run
 */
function misplaced(reference, entry, index, run) {
  if (index.withTypeAndId(reference) !== undefined)
    run.invalid(absence(reference, entry, index), '', run.value(reference));
}

/**
 * How HL7's validator says that a reference finds no entry: whether one looks like it, and whether the reference could find any.
 * @param {string} reference
 * @param {any} entry
 * @param {import('./bundle.js').BundleIndex} index
 */
function absence(reference, entry, index) {
  if (index.withTypeAndId(reference) === undefined) return 'Bundle_BUNDLE_Entry_NotFound';
  return index.target(reference, entry.fullUrl) !== undefined
    ? 'BUNDLE_BUNDLE_ENTRY_NOTFOUND_APPARENT'
    : 'BUNDLE_BUNDLE_ENTRY_NOTFOUND_CANNOT';
}

/**
 * Every text that may name another entry.
 * @param {any} value
 * @param {Set<string>} found
 * @param {number} depth
 */
function gather(value, found, depth) {
  if (value === null || typeof value !== 'object' || depth > 500) return;
  for (const key in value) {
    const each = value[key];
    if (typeof each === 'string') {
      if (key !== 'div' && key !== 'system' && each.length < 2048 && (each.includes(':') || each.includes('/')))
        found.add(each);
    } else if (Array.isArray(each) || typeof each === 'object') gather(each, found, depth + 1);
  }
}
