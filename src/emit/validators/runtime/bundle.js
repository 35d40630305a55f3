/** Bundles: entries by fullUrl, indexed once, so that time is linear in their number. */

/** `http://server/base/Patient/1`: its base and the rest. */
export const RESTFUL = /^(https?:\/\/.+\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
const RELATIVE = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

export class BundleIndex {
  /** @param {any} bundle */
  constructor(bundle) {
    /** @type {Map<string, any[]>} */
    this.byFullUrl = new Map();
    /** The server base of a fullUrl, '' where it has none. @type {Map<string, string>} */
    this.bases = new Map();
    /** By `Type/id`. @type {Map<string, any[]>} */
    this.byTypeAndId = new Map();
    this.holders = /** @type {WeakMap<object, any> | undefined} */ (undefined);
    /** By the resource that it holds. @type {Map<any, any>} */
    this.byResource = new Map();
    /** @type {string | undefined} */
    this.latest = undefined;
    /** @type {unknown} */
    this.latestFrom = undefined;
    /** What {@link BundleIndex.latest} names from there. @type {any[] | undefined} */
    this.found = undefined;
    /** Entries without a fullUrl that refer to something. @type {Set<any> | undefined} */
    this.referring = undefined;
    if (!Array.isArray(bundle?.entry)) return;
    for (const entry of bundle.entry) {
      if (entry === null || typeof entry !== 'object') continue;
      if (typeof entry.fullUrl === 'string') push(this.byFullUrl, entry.fullUrl, entry);
      const { resource } = entry;
      this.byResource.set(resource, entry);
      if (resource !== null && typeof resource === 'object' && typeof resource.id === 'string')
        push(this.byTypeAndId, `${resource.resourceType}/${resource.id}`, entry);
    }
  }

  /**
   * The entry's resource that holds a Reference somewhere within. Known for all at the first question.
   * @param {object} node
   * @returns {any}
   */
  holderOf(node) {
    if (this.holders === undefined) {
      this.holders = new WeakMap();
      for (const resource of this.byResource.keys()) mark(resource, resource, this.holders, 0);
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
    return this.byResource.get(resource);
  }

  /**
   * R4 §2.36.4.1: an absolute reference names a fullUrl; a relative one is read below the base of the entry that holds it.
   * @param {string} reference
   * @param {unknown} fullUrl Of the entry that holds the reference.
   * @returns {any} the entry
   */
  find(reference, fullUrl) {
    return this.named(reference, fullUrl)?.[0];
  }

  /**
   * How many entries a reference names, leaving out versions of one resource.
   * @param {string} reference
   * @param {unknown} fullUrl
   */
  matches(reference, fullUrl) {
    const found = this.named(reference, fullUrl);
    if (found === undefined || found.length < 2) return found?.length ?? 0;
    return new Set(found.map((entry) => entry.resource?.meta?.versionId)).size === found.length ? 1 : found.length;
  }

  /**
   * The entries that a reference names. Each reference is asked about several times in turn.
   * @param {string} reference
   * @param {unknown} fullUrl
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
 * @param {Map<string, any[]>} map
 * @param {string} key
 * @param {any} entry
 */
function push(map, key, entry) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

/**
 * @param {any} value
 * @param {any} resource
 * @param {WeakMap<object, any>} holders
 * @param {number} depth
 */
function mark(value, resource, holders, depth) {
  if (value === null || typeof value !== 'object' || depth > 500) return;
  if (typeof value.reference === 'string') holders.set(value, resource);
  for (const key in value) mark(value[key], resource, holders, depth + 1);
}
