/** SUSHI's steps from an element to its slices, its parent and its children, replaced by ones that do the same in fewer. */

/** SUSHI's ElementDefinition, as far as paths are followed through it. */
export interface TreeElement {
  readonly path: string;
  readonly sliceName?: string;
  readonly _privateId: string;
  treeParent: TreeElement | undefined;
  treeChildren: TreeElement[] | undefined;
  readonly structDef:
    | { readonly elements: TreeElement[]; findElement(id: string): TreeElement | undefined }
    | null
    | undefined;
  parent(): TreeElement | undefined;
  children(directOnly?: boolean): TreeElement[];
}

/** Of a list of siblings, the paths that more than one has: only those can be sliced. */
const repeated = new WeakMap<
  readonly TreeElement[],
  { readonly length: number; readonly paths: ReadonlySet<string> }
>();

function repeatedPaths(siblings: readonly TreeElement[]): ReadonlySet<string> {
  const known = repeated.get(siblings);
  if (known?.length === siblings.length) return known.paths;
  const seen = new Set<string>();
  const paths = new Set<string>();
  for (const { path } of siblings) (seen.has(path) ? paths : seen).add(path);
  repeated.set(siblings, { length: siblings.length, paths });
  return paths;
}

/** Of a structure's elements, those at the top: in nearly all structures one. */
const tops = new WeakMap<
  readonly TreeElement[],
  { readonly length: number; readonly elements: readonly TreeElement[] }
>();

function topOf(elements: readonly TreeElement[]): readonly TreeElement[] {
  let known = tops.get(elements);
  if (known?.length !== elements.length) {
    known = { length: elements.length, elements: elements.filter(({ path }) => !path.includes('.')) };
    tops.set(elements, known);
  }
  return known.elements;
}

function getSlices(this: TreeElement): TreeElement[] {
  const parent = this.parent();
  const { _privateId: id, path } = this;
  let siblings = parent?.children(true);
  if (siblings === undefined)
    siblings = path.includes('.') ? this.structDef!.elements : (topOf(this.structDef!.elements) as TreeElement[]);
  else if (!repeatedPaths(siblings).has(path)) return [];
  const start = `${id}${this.sliceName ? '/' : ':'}`;
  const slices: TreeElement[] = [];
  for (const each of siblings)
    if (each.path === path && each._privateId !== id && each._privateId.startsWith(start)) slices.push(each);
  return slices;
}

/** SUSHI's, without a walk through all elements for the parent of a root, which has none. */
function parent(this: TreeElement): TreeElement | undefined {
  if (!this.treeParent) {
    const { _privateId: id, structDef } = this;
    const end = id.lastIndexOf('.');
    if (!structDef || end < 0) this.treeParent = undefined;
    else if (end > 0) this.treeParent = structDef.findElement(id.slice(0, end));
  }
  return this.treeParent;
}

function children(this: TreeElement, directOnly = false): TreeElement[] {
  if (!this.treeChildren) {
    const start = `${this._privateId}.`;
    const depth = periodsIn(this.path) + 1;
    this.treeChildren = this.structDef!.elements.filter(
      (each) => each !== this && each._privateId.startsWith(start) && periodsIn(each.path) === depth,
    );
  }
  if (directOnly) return this.treeChildren;
  const all: TreeElement[] = [];
  for (const child of this.treeChildren) {
    all.push(child);
    for (const each of child.children()) all.push(each);
  }
  return all;
}

function periodsIn(path: string): number {
  let count = 0;
  for (let at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) count += 1;
  return count;
}

/** By the names that they have in SUSHI. */
export const treeMethods = { getSlices, parent, children };
