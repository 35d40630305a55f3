/** From the flat list of a snapshot to a tree: children under their parent, slices under the element they slice. */
import { type ElementContext, type ElementDraft, readElement } from './element.js';
import type { Fields } from './fields.js';

/** A snapshot's root with everything below it, and every element by id. */
export interface Tree {
  readonly root: ElementDraft;
  readonly byId: ReadonlyMap<string, ElementDraft>;
}

/**
 * @param elements `snapshot.element` in order.
 * @returns undefined for an empty snapshot.
 */
export function readTree(elements: readonly Fields[], pointer: string, context: ElementContext): Tree | undefined {
  const byId = new Map<string, ElementDraft>();
  const ids = new Ids();
  let root: ElementDraft | undefined;
  elements.forEach((fields, index) => {
    const id = ids.of(fields);
    const element = readElement(fields, id, `${pointer}/${index}`, context);
    byId.set(id, element);
    if (root === undefined) root = element;
    else hang(element, root, byId);
  });
  return root === undefined ? undefined : { root, byId };
}

/** `Patient.identifier:cpr` slices `Patient.identifier`; `…:a/b` reslices `…:a`. */
function hang(element: ElementDraft, root: ElementDraft, byId: ReadonlyMap<string, ElementDraft>): void {
  const { parent, last } = splitId(element.id);
  const colon = last.indexOf(':');
  if (colon >= 0) {
    const sliced = `${parent}.${last.slice(0, colon)}`;
    const owner = owningSlice(sliced, last.slice(colon + 1), byId) ?? byId.get(sliced);
    if (owner !== undefined) {
      owner.slices.push(element);
      if (owner.slicing === undefined && owner.sliceName === undefined) implySlicing(owner);
      return;
    }
    // A slice name without a sliced element (familymemberhistory-genetic): a named element like any other.
  }
  (byId.get(parent) ?? root).children.push(element);
}

/** Extensions are sliced by url and choices by type, whether or not the definition says so (FHIR R4 §5.1.0.13). */
function implySlicing(sliced: ElementDraft): void {
  const implied =
    sliced.name === 'extension' || sliced.name === 'modifierExtension'
      ? ({ type: 'value', path: 'url' } as const)
      : sliced.name.endsWith('[x]')
        ? ({ type: 'type', path: '$this' } as const)
        : undefined;
  if (implied !== undefined) sliced.slicing = { discriminators: [implied], rules: 'open', ordered: false };
}

function owningSlice(
  sliced: string,
  sliceName: string,
  byId: ReadonlyMap<string, ElementDraft>,
): ElementDraft | undefined {
  for (let slash = sliceName.lastIndexOf('/'); slash > 0; slash = sliceName.lastIndexOf('/', slash - 1)) {
    const owner = byId.get(`${sliced}:${sliceName.slice(0, slash)}`);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function splitId(id: string): { readonly parent: string; readonly last: string } {
  const dot = id.lastIndexOf('.');
  return { parent: id.slice(0, Math.max(dot, 0)), last: id.slice(dot + 1) };
}

/** Element ids, made from path and slice names where a package leaves them out. */
class Ids {
  private readonly open: { readonly path: string; readonly id: string }[] = [];

  of(fields: Fields): string {
    const path = fields.string('path') ?? '';
    const given = fields.string('id');
    while (this.open.length > 0 && !path.startsWith(`${this.open.at(-1)?.path}.`)) this.open.pop();
    const parent = this.open.at(-1);
    const sliceName = fields.string('sliceName');
    const name = parent === undefined ? path : path.slice(parent.path.length + 1);
    const made = `${parent === undefined ? '' : `${parent.id}.`}${name}${sliceName === undefined ? '' : `:${sliceName}`}`;
    const id = given ?? made;
    this.open.push({ path, id });
    return id;
  }
}
