/** Bundles: entries by fullUrl, indexed once, so that time is linear in their number. */

import { isUuidUrl } from './urls.js';

/** `http://server/base/Patient/1`: its base and the rest. */
export const RESTFUL = /^(https?:\/\/.+\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
const RELATIVE = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

export class BundleIndex {
  /** @param {any} bundle */
  constructor(bundle) {
    /** An entry, or those that share a fullUrl. @type {Map<string, any>} */
    this.byFullUrl = new Map();
    /** The server base of a fullUrl, '' where it has none. @type {Map<string, string>} */
    this.bases = new Map();
    /** By `Type/id`, when it is first asked for. @type {Map<string, any> | undefined} */
    this.byTypeAndId = undefined;
    /** The entry's resource by each Reference in it, when it is first asked for. @type {Map<object, any> | undefined} */
    this.holders = undefined;
    /** Whether two entries share a fullUrl. */
    this.shares = false;
    /** By the resource that it holds, when it is first asked for. @type {Map<any, any> | undefined} */
    this.byResource = undefined;
    /** @type {readonly any[]} */
    this.entries = Array.isArray(bundle?.entry) ? bundle.entry : [];
    /** @type {string | undefined} */
    this.latest = undefined;
    /** @type {unknown} */
    this.latestFrom = undefined;
    /** What {@link BundleIndex.latest} names from there. @type {any} */
    this.found = undefined;
    /** Whether every fullUrl is a UUID's, when it is first asked for. @type {boolean | undefined} */
    this.areUuids = undefined;
    /** Entries without a fullUrl that refer to something. @type {Set<any> | undefined} */
    this.referring = undefined;
    for (const entry of this.entries)
      if (typeof entry?.fullUrl === 'string' && push(this.byFullUrl, entry.fullUrl, entry)) this.shares = true;
  }

  /** Whether every fullUrl is a UUID's. */
  hasUuids() {
    this.areUuids ??= [...this.byFullUrl.keys()].every(isUuidUrl);
    return this.areUuids;
  }

  /** Entries by the resource that they hold. */
  held() {
    if (this.byResource === undefined) {
      this.byResource = new Map();
      for (const entry of this.entries)
        if (entry !== null && typeof entry === 'object') this.byResource.set(entry.resource, entry);
    }
    return this.byResource;
  }

  /** @param {string} fullUrl @returns {any} the first entry that has it */
  withFullUrl(fullUrl) {
    const found = this.byFullUrl.get(fullUrl);
    return Array.isArray(found) ? found[0] : found;
  }

  /**
   * The first entry that holds a resource of this type and id, whatever its fullUrl.
   * @param {string} typeAndId
   * @returns {any}
   */
  withTypeAndId(typeAndId) {
    if (this.byTypeAndId === undefined) {
      this.byTypeAndId = new Map();
      for (const [resource, entry] of this.held()) {
        if (resource === null || typeof resource !== 'object' || typeof resource.id !== 'string') continue;
        const key = `${resource.resourceType}/${resource.id}`;
        if (!this.byTypeAndId.has(key)) this.byTypeAndId.set(key, entry);
      }
    }
    return this.byTypeAndId.get(typeAndId);
  }

  /**
   * The entry's resource that holds a Reference somewhere within. Known for all at the first question.
   * @param {object} node
   * @returns {any}
   */
  holderOf(node) {
    if (this.holders === undefined) {
      this.holders = new Map();
      for (const resource of this.held().keys()) mark(resource, resource, this.holders, 0);
    }
    return this.holders.get(node);
  }

  /**
   * As HL7's validator: an entry that refers to something must say by its fullUrl from where. Said once, at the entry.
   * @param {any} entry
   * @param {import('./run.js').Run} run
   */
  refers(entry, run) {
    if (run.failFast) run.error('required', 'Bundle_BUNDLE_Entry_NoFullUrl', '');
    this.referring ??= new Set();
    this.referring.add(entry);
  }

  /** @param {any} resource @returns {any} */
  entryOf(resource) {
    return this.held().get(resource);
  }

  /**
   * R4 §2.36.4.1: an absolute reference names a fullUrl; a relative one is read below the base of the entry that holds it.
   * @param {string} reference
   * @param {unknown} fullUrl Of the entry that holds the reference.
   * @returns {any} the entry
   */
  find(reference, fullUrl) {
    const found = this.named(reference, fullUrl);
    return Array.isArray(found) ? found[0] : found;
  }

  /**
   * How many entries a reference names.
   * @param {string} reference
   * @param {unknown} fullUrl
   */
  names(reference, fullUrl) {
    const found = this.named(reference, fullUrl);
    return found === undefined ? 0 : Array.isArray(found) ? found.length : 1;
  }

  /**
   * How many entries a reference names, leaving out versions of one resource.
   * @param {string} reference
   * @param {unknown} fullUrl
   */
  matches(reference, fullUrl) {
    const found = this.named(reference, fullUrl);
    if (found === undefined) return 0;
    if (!Array.isArray(found)) return 1;
    return new Set(found.map((entry) => entry.resource?.meta?.versionId)).size === found.length ? 1 : found.length;
  }

  /**
   * The entry that a reference names, or those. Each reference is asked about several times in turn.
   * @param {string} reference
   * @param {unknown} fullUrl
   * @returns {any}
   */
  named(reference, fullUrl) {
    if (reference !== this.latest || fullUrl !== this.latestFrom) {
      const target = this.target(reference, fullUrl);
      this.found = target === undefined ? undefined : this.byFullUrl.get(withoutVersion(target));
      this.latest = reference;
      this.latestFrom = fullUrl;
    }
    return this.found;
  }

  /**
   * The absolute url that a reference stands for.
   * @param {string} reference
   * @param {unknown} fullUrl
   */
  target(reference, fullUrl) {
    const first = reference.charCodeAt(0);
    if (!(first >= 0x41 && first <= 0x5a) || !RELATIVE.test(reference)) return reference;
    if (typeof fullUrl !== 'string') return undefined;
    let base = this.bases.get(fullUrl);
    if (base === undefined) {
      base = RESTFUL.exec(fullUrl)?.[1] ?? '';
      this.bases.set(fullUrl, base);
    }
    // A fullUrl must not be relative; where it is, references say the same.
    return base === '' ? (RELATIVE.test(fullUrl) ? reference : undefined) : base + reference;
  }
}

/** @param {string} url */
function withoutVersion(url) {
  const history = url.indexOf('/_history/');
  return history < 0 ? url : url.slice(0, history);
}

/**
 * @param {Map<string, any>} map
 * @param {string} key
 * @param {any} entry
 * @returns whether there was one already
 */
function push(map, key, entry) {
  const found = map.get(key);
  if (found === undefined) {
    map.set(key, entry);
    return false;
  }
  if (Array.isArray(found)) found.push(entry);
  else map.set(key, [found, entry]);
  return true;
}

/**
 * @param {any} value
 * @param {any} resource
 * @param {Map<object, any>} holders
 * @param {number} depth
 */
function mark(value, resource, holders, depth) {
  if (value === null || typeof value !== 'object' || depth > 500) return;
  if (typeof value.reference === 'string') holders.set(value, resource);
  for (const key in value) mark(value[key], resource, holders, depth + 1);
}
