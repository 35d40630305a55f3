import { idTail, lastSegment } from './path.js';
import type { ElementDefinition } from './types.js';

/**
 * One element of a snapshot with what stands below it. Immutable: a derived snapshot shares every subtree that its
 * differential does not touch, and `id` and `path` are written anew when the tree is flattened.
 */
export interface Node {
  /** Last segment of the path: `value[x]`. */
  readonly name: string;
  /** What the element's id adds to its parent's: `identifier:cpr`. */
  readonly tail: string;
  readonly definition: ElementDefinition;
  readonly children: readonly Node[];
  /** Slices of this element in order, reslices (`a/b`) among them. */
  readonly slices: readonly Node[];
}

interface OpenNode extends Node {
  readonly children: OpenNode[];
  readonly slices: OpenNode[];
}

/**
 * The tree of a snapshot's element list; undefined where it is empty. What stands outside the first element's path is left out:
 * a snapshot has one root.
 */
export function treeOf(elements: readonly ElementDefinition[]): Node | undefined {
  const first = elements[0];
  if (first === undefined) return undefined;
  const root = openNode(first, first.path, first.path);
  const open = [{ node: root, path: first.path, id: first.id ?? first.path }];
  for (const definition of elements.slice(1)) {
    const { path, sliceName } = definition;
    while (open.length > 0 && !isChildPath(path, open[open.length - 1]!.path)) open.pop();
    const parent = open[open.length - 1];
    if (parent === undefined) break;
    const id = definition.id ?? path;
    const name = lastSegment(path);
    const node = openNode(definition, name, idTail(id, parent.id, name, sliceName));
    const sliced = sliceName === undefined ? undefined : parent.node.children.find((child) => child.name === name);
    (sliced?.slices ?? parent.node.children).push(node);
    open.push({ node, path, id });
  }
  return root;
}

function openNode(definition: ElementDefinition, name: string, tail: string): OpenNode {
  return { name, tail, definition, children: [], slices: [] };
}

function isChildPath(path: string, parent: string): boolean {
  return path.length > parent.length && path.startsWith(`${parent}.`) && !path.includes('.', parent.length + 1);
}

/** The element list of a tree, ids and paths written from where each node stands. */
export function flatten(root: Node): ElementDefinition[] {
  const elements: ElementDefinition[] = [];
  const visit = (node: Node, id: string, path: string): void => {
    const { definition } = node;
    elements.push(definition.id === id && definition.path === path ? definition : place(definition, id, path));
    for (const child of node.children) {
      const childPath = `${path}.${child.name}`;
      visit(child, `${id}.${child.tail}`, childPath);
      for (const slice of child.slices) visit(slice, `${id}.${slice.tail}`, childPath);
    }
  };
  visit(root, root.tail, root.name);
  return elements;
}

function place(definition: ElementDefinition, id: string, path: string): ElementDefinition {
  const { id: _id, path: _path, ...rest } = definition;
  return { id, path, ...rest } as ElementDefinition;
}

/** The node at an element id, written from where the nodes stand. */
export function nodeAt(root: Node, id: string): Node | undefined {
  if (id === root.tail) return root;
  const visit = (parent: Node, parentId: string): Node | undefined => {
    for (const child of parent.children) {
      for (const node of [child, ...child.slices]) {
        const here = `${parentId}.${node.tail}`;
        if (here === id) return node;
        if (id.startsWith(`${here}.`)) {
          const found = visit(node, here);
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  };
  return visit(root, root.tail);
}

/** The same tree under another root name: `DomainResource` → `Patient`. */
export function renamed(root: Node, name: string): Node {
  return { ...root, name, tail: name };
}
