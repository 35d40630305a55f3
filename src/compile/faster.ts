/**
 * SUSHI's hottest methods, replaced by faster ones that do the same.
 *
 * Half of SUSHI's time goes to a handful of methods of ElementDefinition and StructureDefinition, called a hundred thousand times
 * for one guide: copies by a general deep clone, searches that build the same string for each element they look at, regular
 * expressions made anew for each property. Each replacement keeps the result, the order of properties and the effects of the
 * method it stands for; `test/compile/faster.test.ts` holds every one against SUSHI's own on HL7's whole core. Nothing is
 * replaced in another version of SUSHI than the one they were read from.
 */
import { createRequire } from 'node:module';
import { cloneGraph } from './clone-graph.js';
import { type ElementOf, makeUnfoldingFaster } from './faster-unfold.js';
import type { Sushi } from './sushi-modules.js';

/** The version whose methods these are. */
export const READ_FROM = '3.21.0';

/** What is used of SUSHI's ElementDefinition beyond its types. */
interface Element {
  id: string;
  path: string;
  sliceName?: string;
  max?: string;
  type?: { toJSON(): unknown }[];
  structDef: Structure | null | undefined;
  treeParent: Element | undefined;
  treeChildren: Element[] | undefined;
  _privateId: string;
  _original: unknown;
  /** What `_original` reads and writes: see `lazyOriginal`. */
  _originalState: unknown;
  _replacementProps: unknown;
  parent(): Element | undefined;
  children(directOnly?: boolean): Element[];
  getSlices(): Element[];
  hasDiff(): boolean;
  findConnectedElements(postPath?: string): Element[];
  clone(clearOriginal?: boolean): Element;
  captureOriginal(): void;
}

interface Structure {
  findElement(id: string): Element | undefined;
}

type Loose = Record<string, unknown>;
type IsEqual = (one: unknown, other: unknown) => boolean;
type Methods = Record<string, (...args: never[]) => unknown>;

/** Replaces the methods, once for a process. Returns what puts SUSHI's own back, for tests. */
export function makeFaster({ fhirtypes }: Pick<Sushi, 'fhirtypes'>): () => void {
  const { ElementDefinition, ElementDefinitionType } = fhirtypes;
  const undo: (() => void)[] = [];
  const replace = (target: object, methods: Methods) => {
    for (const [name, method] of Object.entries(methods)) {
      const own = Object.getOwnPropertyDescriptor(target, name)!;
      Object.defineProperty(target, name, { ...own, value: method });
      undo.push(() => Object.defineProperty(target, name, own));
    }
  };
  const { isEqual } = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'))('lodash');
  replace(ElementDefinition.prototype, elementMethods(ElementDefinition as never, isEqual));
  replace(ElementDefinitionType.prototype, typeMethods);
  const { fromJson, elementOf } = elementsOf(ElementDefinition as never, ElementDefinitionType as never);
  replace(ElementDefinition, { fromJSON: fromJson });
  undo.push(makeUnfoldingFaster(fhirtypes, elementOf as never));
  const { prototype } = ElementDefinition;
  Object.defineProperty(prototype, '_original', lazyOriginal);
  undo.push(() => {
    delete (prototype as unknown as Partial<Element>)._original;
  });
  return () => {
    for (const each of undo) each();
  };
}

/** True where the installed SUSHI is the one whose methods these are. */
export function isKnownSushi(): boolean {
  return createRequire(import.meta.url)('fsh-sushi/package.json').version === READ_FROM;
}

function elementMethods(ElementDefinition: new () => Element, isEqual: IsEqual): Methods {
  const isSame: IsEqual = (one, other) => one === other || (isObject(one) && isObject(other) && isEqual(one, other));
  return {
    clone(this: Element, clearOriginal = true) {
      const { structDef, treeParent, treeChildren, _originalState } = this;
      this.structDef = null;
      this.treeParent = undefined;
      this.treeChildren = undefined;
      // What the copy is to lose at once need not be copied.
      const setsAside = clearOriginal && _originalState !== undefined;
      if (setsAside) this._originalState = undefined;
      const clone = cloneGraph(this);
      if (setsAside) this._originalState = _originalState;
      this.structDef = clone.structDef = structDef;
      this.treeParent = treeParent;
      this.treeChildren = treeChildren;
      if (clearOriginal) clone._originalState = undefined;
      return clone;
    },
    hasDiff(this: Element) {
      const original = (this._original || new ElementDefinition()) as Element;
      const changed = PROPERTIES.some(({ name, choice }) => {
        const key = choice === undefined ? name : (choiceOf(this, choice) ?? choiceOf(original, choice));
        return key !== undefined && !isSame(this[key as keyof Element], original[key as keyof Element]);
      });
      // A changed child makes a slice, or what is sliced, a changed element: the IG Publisher must find it in the differential.
      return (
        changed || ((this.sliceName || this.getSlices().length > 0) && this.children().some((each) => each.hasDiff()))
      );
    },
    toJSON(this: Element & Loose) {
      const json: Loose = {};
      for (const { name, choice } of PROPERTIES) {
        const key = choice === undefined ? name : choiceOf(this, choice);
        if (key === undefined || this[key] === undefined) continue;
        json[key] = key === 'type' ? this.type!.map((type) => type.toJSON()) : cloneGraph(this[key]);
      }
      return json;
    },
    findConnectedElements(this: Element, postPath = '') {
      const connected: Element[] = [];
      let suffix = postPath;
      for (let each: Element | undefined = this; each !== undefined; ) {
        for (const slice of each.getSlices()) {
          if (slice.max === '0') continue;
          const found = each.structDef!.findElement(`${slice.id}${suffix}`);
          if (found) connected.push(found);
        }
        const parent: Element | undefined = each.parent();
        if (!parent) break;
        suffix = `.${lastSegment(each._privateId)}${suffix}`;
        each = parent;
      }
      return connected;
    },
  };
}

/** SUSHI keeps a type's code under another name than JSON has it. */
const typeMethods: Methods = {
  toJSON(this: { getActualCode(): string; _actualCode?: string }) {
    const { _actualCode, ...others } = cloneGraph(this);
    return { code: this.getActualCode(), ...others };
  },
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The part of an id behind its last period that is in no square brackets. */
function lastSegment(id: string): string {
  if (!id.includes('[')) return id.slice(id.lastIndexOf('.') + 1);
  return id.split(/\.(?![^[]*\])/g).at(-1)!;
}

/** ElementDefinition's properties in the order in which SUSHI takes them; each may have a companion with `_`. */
const PROPERTIES = [
  'id extension modifierExtension path representation sliceName sliceIsConstraining label code slicing short definition comment',
  'requirements alias min max base contentReference type defaultValue[x] meaningWhenMissing orderMeaning fixed[x] pattern[x]',
  'example minValue[x] maxValue[x] maxLength condition constraint mustSupport isModifier isModifierReason isSummary binding mapping',
]
  .flatMap((line) => line.split(' '))
  .flatMap((name) => [name, `_${name}`])
  .map((name) => (name.endsWith('[x]') ? { name, choice: name.slice(0, -3) } : { name, choice: undefined }));

/**
 * SUSHI copies each element as it was read, to tell later what changed; most of these copies nobody looks at. A function in place
 * of one makes it when it is asked for.
 */
const lazyOriginal: PropertyDescriptor & ThisType<Element> = {
  configurable: true,
  get() {
    if (typeof this._originalState === 'function') this._originalState = this._originalState();
    return this._originalState;
  },
  set(value: unknown) {
    this._originalState = value;
  },
};

/** Elements from their JSON; and from that of frozen definitions, for who does without SUSHI's own. */
function elementsOf(
  ElementDefinition: new () => Element & Record<string, unknown>,
  ElementDefinitionType: { fromJSON(json: unknown): unknown },
) {
  type Made = Element & Record<string, unknown>;
  /** Elements of packages are frozen when SUSHI gets them: made once, copied from then on. */
  const made = new WeakMap<object, { readonly element: Made; readonly original: (() => Element) | undefined }>();

  const make = (source: Record<string, unknown>): Made => {
    const json = cloneGraph(source);
    const element = new ElementDefinition();
    for (const { name, choice } of PROPERTIES) {
      const key = choice === undefined ? name : choiceOf(json, choice);
      if (key === undefined || json[key] === undefined) continue;
      element[key] =
        key === 'type' ? (json.type as unknown[]).map((type) => ElementDefinitionType.fromJSON(type)) : json[key];
    }
    return element;
  };
  const originalOf = (element: Made) => (): Element => {
    const original = cloneGraph(element);
    original.structDef = undefined;
    original.treeParent = undefined;
    original.treeChildren = undefined;
    original._originalState = undefined;
    return original;
  };

  const knownOf = (source: Record<string, unknown>) => {
    let known = made.get(source);
    if (known === undefined) {
      const first = make(source);
      known = { element: first, original: isClean(source) ? originalOf(first) : undefined };
      made.set(source, known);
    }
    return known;
  };
  const elementOf: ElementOf<Made> = (source) => {
    const { element, original } = knownOf(source);
    return { copy: cloneGraph(element), isClean: original !== undefined };
  };
  const fromJson = (source: Record<string, unknown>, captureOriginal = true): Element => {
    let element: Made;
    let original: (() => Element) | undefined;
    if (Object.isFrozen(source)) {
      const known = knownOf(source);
      element = cloneGraph(known.element);
      original = known.original;
    } else element = make(source);
    if (!captureOriginal) return element;
    if (original === undefined) element.captureOriginal();
    else element._originalState = original;
    return element;
  };
  return { fromJson, elementOf };
}

/** True where SUSHI's last cleaning of a resource finds nothing to do: no empty value, none of its own marks. */
function isClean(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, each]) => key !== '_sliceName' && key !== '_primitive' && isClean(each))
  );
}

/** The first property that is a choice of `value[x]`: `valueString` is, `values` is not. */
function choiceOf(object: object, choice: string): string | undefined {
  for (const key in object) {
    if (!key.startsWith(choice) || !Object.hasOwn(object, key)) continue;
    const next = key.charCodeAt(choice.length);
    if (next >= 65 && next <= 90) return key;
  }
  return undefined;
}
