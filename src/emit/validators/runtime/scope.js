/** Where a resource stands: what its references can find, and what FHIRPath sees from there. */
import { BundleIndex } from './bundle.js';

/** @import { Run } from './run.js' */

/** What FHIRPath sees of where its node stands. */
export class Environment {
  /**
   * @param {Scope} scope
   * @param {Run} run
   */
  constructor(scope, run) {
    this.scope = scope;
    this.run = run;
    /** The nearest resource; inside a contained one that itself. @type {any} */
    this.resource = scope.resource;
    /** Its container where it is contained, else the same. @type {any} */
    this.rootResource = scope.root;
  }

  /** Types that an expression finds only while running. */
  get types() {
    return this.run.registry.types;
  }

  /**
   * What a reference names, read from the resource that holds it: an expression on a Bundle walks into its entries. As in HL7's
   * engine a text alone, and what no fullUrl says, is found by type and id too: an expression compares, it does not judge the reference.
   * @param {string} reference
   * @param {unknown} [node] The Reference itself.
   * @returns {any}
   */
  resolve(reference, node) {
    if (this.resource?.resourceType === 'Bundle' && typeof node === 'object' && node !== null) {
      // Most say by themselves what they name, wherever they stand.
      if (isAbsolute(reference))
        return this.scope.index().find(reference, undefined)?.resource ?? this.outside(reference);
      const holder = this.scope.index().holderOf(node);
      const found = holder === undefined ? undefined : this.scope.inner(holder).resolve(reference);
      if (found !== undefined) return found;
    }
    return this.outside(reference);
  }

  /** @param {string} reference */
  outside(reference) {
    return this.scope.resolve(reference) ?? this.scope.loose(reference);
  }

  /** @param {string} url @param {any} value */
  memberOf(url, value) {
    return this.run.registry.valueSets.get(withoutVersion(url))?.hasValue(value, this.run.registry);
  }

  /** @param {string} url @param {any} node */
  conformsTo(url, node) {
    return this.run.registry.profiles.get(withoutVersion(url))?.accepts(node, this.run);
  }
}

/** A resource and what stands round it: what its references can find. */
export class Scope {
  /**
   * @param {any} resource
   * @param {Scope | undefined} outer
   * @param {'root' | 'contained' | 'entry' | 'parameter'} kind
   * @param {any} [entry] The Bundle entry that holds it.
   */
  constructor(resource, outer, kind, entry) {
    this.resource = resource;
    this.outer = outer;
    this.kind = kind;
    this.entry = entry;
    /** @type {any} */
    this.root = kind === 'contained' && outer !== undefined ? outer.root : resource;
    /** Of a Bundle: its entries, when they are first asked about. @type {BundleIndex | undefined} */
    this.entries = undefined;
    /** What {@link Scope.bundle} gives, null before it is asked. @type {{ bundle: any, index: BundleIndex, entry: any } | undefined | null} */
    this.around = null;
    /** @type {string | undefined} */
    this.latest = undefined;
    /** What {@link Scope.latest} names. @type {any} */
    this.found = undefined;
    /** Whether resources are contained in it, and whether it says in which language it is: a look for what is absent takes V8 long. */
    this.holdsOthers = false;
    this.saysLanguage = false;
    /** Ids of its elements, when the first is met. @type {Set<string> | undefined} */
    this.ids = undefined;
  }

  /** The entries of a Bundle by fullUrl: indexed once. */
  index() {
    this.entries ??= new BundleIndex(this.resource);
    return this.entries;
  }

  /**
   * The contained resource with this id.
   * @param {string} id
   */
  contained(id) {
    const list = this.root?.contained;
    if (!Array.isArray(list)) return undefined;
    for (const each of list) if (each !== null && typeof each === 'object' && each.id === id) return each;
    return undefined;
  }

  /**
   * The innermost Bundle that holds it, with the entry that leads to it. Every reference asks.
   * @returns {{ bundle: any, index: BundleIndex, entry: any } | undefined}
   */
  bundle() {
    if (this.around === null) this.around = this.findBundle();
    return this.around;
  }

  findBundle() {
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.kind === 'entry' && scope.outer !== undefined)
        return { bundle: scope.outer.resource, index: scope.outer.index(), entry: scope.entry };
      scope = scope.outer;
    }
    return undefined;
  }

  /**
   * The scope of a resource directly inside this one.
   * @param {any} node
   * @returns {Scope}
   */
  inner(node) {
    const { resource } = this;
    if (Array.isArray(resource?.contained) && resource.contained.includes(node))
      return new Scope(node, this, 'contained');
    if (resource?.resourceType === 'Bundle') return new Scope(node, this, 'entry', this.index().entryOf(node));
    return new Scope(node, this, 'parameter');
  }

  /**
   * The scope of a resource that a reference found: as if it were checked where it stands.
   * @param {any} found
   * @param {string} reference
   * @returns {Scope}
   */
  at(found, reference) {
    if (reference.charCodeAt(0) === 0x23 /* # */) {
      if (found === this.root) return this.kind === 'contained' && this.outer !== undefined ? this.outer : this;
      return new Scope(found, this.kind === 'contained' ? this.outer : this, 'contained');
    }
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.kind === 'entry' && scope.outer !== undefined) {
        const entry = scope.outer.index().find(reference, scope.entry?.fullUrl);
        if (entry !== undefined) return new Scope(found, scope.outer, 'entry', entry);
      }
      scope = scope.outer;
    }
    return new Scope(found, undefined, 'root');
  }

  /**
   * The resource that a reference names. Each reference is asked about by its type, its element and its profile in turn.
   * @param {string} reference
   * @returns {any}
   */
  resolve(reference) {
    if (reference !== this.latest) {
      this.found = this.lookUp(reference);
      this.latest = reference;
    }
    return this.found;
  }

  /**
   * The resource of a Bundle round this one, or of this one itself, whose fullUrl or whose type and id the text is.
   * @param {string} text
   * @returns {any}
   */
  loose(text) {
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.resource?.resourceType === 'Bundle') {
        const index = scope.index();
        const entry = index.withFullUrl(text) ?? index.withTypeAndId(text);
        if (entry?.resource !== undefined) return entry.resource;
      }
      scope = scope.outer;
    }
    return undefined;
  }

  /**
   * The resource that a reference names: contained, or in a Bundle round it, the innermost first.
   * @param {string} reference
   * @returns {any}
   */
  lookUp(reference) {
    if (typeof reference !== 'string') return undefined;
    if (reference.charCodeAt(0) === 0x23 /* # */)
      return reference !== '#' ? this.contained(reference.slice(1)) : this.kind === 'contained' ? this.root : undefined;
    /** @type {Scope | undefined} */
    let scope = this;
    while (scope !== undefined) {
      if (scope.kind === 'entry' && scope.outer !== undefined) {
        const found = scope.outer.index().find(reference, scope.entry?.fullUrl);
        if (found !== undefined) return found.resource ?? undefined;
      }
      scope = scope.outer;
    }
    return undefined;
  }
}

/**
 * A url of a scheme, and of no version: the same whoever holds it.
 * @param {unknown} reference
 */
function isAbsolute(reference) {
  return typeof reference === 'string' && /^(?:urn|https?):/.test(reference) && !reference.includes('/_history/');
}

/** @param {string} url */
export function withoutVersion(url) {
  const bar = url.indexOf('|');
  return bar < 0 ? url : url.slice(0, bar);
}

/**
 * Calls with the scope and environment of a resource that the present one holds or refers to.
 * @template T
 * @param {any} node
 * @param {Run} run
 * @param {() => T} call
 * @param {string} [reference] By which it was found.
 * @returns {T}
 */
export function inScope(node, run, call, reference) {
  const { scope, env } = run;
  if (node === scope.resource) return call();
  run.scope = reference === undefined ? scope.inner(node) : scope.at(node, reference);
  run.env = new Environment(run.scope, run);
  try {
    return call();
  } finally {
    run.scope = scope;
    run.env = env;
  }
}
