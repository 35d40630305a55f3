/** What a Bundle of each type must be (R4 Bundle §2.36; bdl-* are among the invariants). */
import { RESTFUL } from './bundle.js';
import { interlinked } from './linked.js';

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
    if (run.scope.index().referring?.has(entry)) run.error('required', 'Bundle_BUNDLE_Entry_NoFullUrl', '');
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
