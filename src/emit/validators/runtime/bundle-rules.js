/** What a Bundle of each type must be (R4 Bundle §2.36; bdl-* are among the invariants). */
import { RESTFUL } from './bundle.js';

/** @import { Run } from './run.js' */

const TRANSACTIONS = new Set(['transaction', 'transaction-response', 'batch', 'batch-response']);

/**
 * @param {any} node
 * @param {Run} run
 */
export function bundle(node, run) {
  const { type } = node;
  if (Array.isArray(node.link)) links(node.link, type, run);
  const entries = Array.isArray(node.entry) ? node.entry : [];
  if (entries.length === 0) {
    if (type === 'document' || type === 'message') run.invalid('Bundle_BUNDLE_Entry_NoFirst', '');
    return;
  }
  if (type === 'searchset') searchset(node, entries, run);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === null || typeof entry !== 'object') continue;
    const before = run.count;
    fullUrl(entry, type, run);
    if (run.count !== before) run.below(before, `entry[${i}]`);
  }
  if (type === 'document' || type === 'message') interlinked(entries, type, run);
}

/**
 * @param {any} entry
 * @param {unknown} type
 * @param {Run} run
 */
function fullUrl(entry, type, run) {
  const { fullUrl: url, resource } = entry;
  if (typeof url !== 'string') {
    if (url === undefined && !TRANSACTIONS.has(/** @type {string} */ (type)))
      run.invalid('BUNDLE_BUNDLE_ENTRY_FULLURL_REQUIRED', '');
    return;
  }
  if (!/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(url)) {
    run.invalid('BUNDLE_ENTRY_URL_ABSOLUTE', '', run.value(url));
    return;
  }
  if (resource === null || typeof resource !== 'object' || !RESTFUL.test(url)) return;
  if (typeof resource.id !== 'string') run.invalid('BUNDLE_ENTRY_URL_MATCHES_NO_ID', '', run.value(url));
  else if (!url.endsWith(`/${resource.resourceType}/${resource.id}`))
    run.invalid('BUNDLE_ENTRY_URL_MATCHES_TYPE_ID', '', run.value(url), run.value(resource.id));
}

const ONCE_IN_SEARCH = new Set(['first', 'previous', 'next', 'last', 'self']);

/**
 * @param {readonly any[]} list
 * @param {unknown} type
 * @param {Run} run
 */
function links(list, type, run) {
  const paging = type === 'searchset' || type === 'history';
  const seen = new Set();
  for (let i = 0; i < list.length; i++) {
    const relation = list[i]?.relation;
    if (typeof relation !== 'string') continue;
    if (!paging && relation !== 'self' && ONCE_IN_SEARCH.has(relation))
      run.invalid('BUNDLE_LINK_SEARCH_PROHIBITED', `link[${i}].relation`, relation);
    if (seen.has(relation) && (paging ? ONCE_IN_SEARCH.has(relation) : relation === 'self'))
      run.invalid('BUNDLE_LINK_SEARCH_NO_DUPLICATES', paging ? `link[${i}]` : `link[${i}].relation`, relation);
    seen.add(relation);
  }
}

/**
 * @param {any} node
 * @param {readonly any[]} entries
 * @param {Run} run
 */
function searchset(node, entries, run) {
  const self = Array.isArray(node.link)
    ? node.link.find((/** @type {any} */ link) => link?.relation === 'self')
    : undefined;
  const types = self === undefined ? [] : searchedTypes(String(self.url ?? ''), run);
  if (self === undefined) run.warning('invalid', 'BUNDLE_SEARCH_NOSELF', '');
  else if (types.length === 0) run.information('invalid', 'BUNDLE_SEARCH_SELF_NOT_UNDERSTOOD', '');
  const withMode = entries.filter((entry) => entry?.search?.mode !== undefined).length;
  if (withMode === 0) run.information('invalid', 'BUNDLE_SEARCH_NO_MODE', '');
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const resource = entry?.resource;
    const mode = entry?.search?.mode;
    if (resource === undefined || resource === null) {
      run.invalid('BUNDLE_SEARCH_ENTRY_NO_RESOURCE', `entry[${i}]`);
      continue;
    }
    const at = `entry[${i}].resource`;
    const isOutcome = resource.resourceType === 'OperationOutcome';
    if (withMode === 0) {
      if (resource.id === undefined && !isOutcome) run.warning('invalid', 'BUNDLE_SEARCH_ENTRY_NO_RESOURCE_ID', at);
      continue;
    }
    if (mode === undefined) run.warning('invalid', 'BUNDLE_SEARCH_NO_MODE', `entry[${i}]`);
    else if (mode === 'outcome') {
      if (!isOutcome) run.invalid('BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_OUTCOME', at, resource.resourceType);
    } else {
      if (resource.id === undefined) run.invalid('BUNDLE_SEARCH_ENTRY_NO_RESOURCE_ID', at);
      if (mode === 'match' && types.length > 0 && !types.includes(resource.resourceType))
        run.invalid('BUNDLE_SEARCH_ENTRY_WRONG_RESOURCE_TYPE_MODE', at, resource.resourceType, types.join(', '));
    }
  }
}

/**
 * The types that a search url asks for.
 * @param {string} url
 * @param {Run} run
 */
function searchedTypes(url, run) {
  const [head = '', query = ''] = url.split('?');
  const last = head.slice(head.lastIndexOf('/') + 1);
  if (run.registry.resources.has(last)) return [last];
  for (const part of query.split('&')) if (part.startsWith('_type=')) return part.slice(6).split(',');
  return [];
}

/**
 * A document or message hangs together: every entry is reached from the first, forwards or backwards.
 * @param {readonly any[]} entries
 * @param {'document' | 'message'} type
 * @param {Run} run
 */
function interlinked(entries, type, run) {
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
  if (!index.byTypeAndId.has(reference)) return;
  const resolvable = index.target(reference, entry.fullUrl) !== undefined;
  run.invalid(
    resolvable ? 'BUNDLE_BUNDLE_ENTRY_NOTFOUND_APPARENT' : 'BUNDLE_BUNDLE_ENTRY_NOTFOUND_CANNOT',
    '',
    run.value(reference),
  );
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
