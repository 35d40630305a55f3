/** Unfolding datatypes on demand: what stands below an element whose snapshot says no more. */

import { elementById } from './elements.js';
import type { Definitions, Element, Structure } from './model.js';

const NONE: readonly Element[] = [];

export class ChildrenOf {
  private readonly known = new WeakMap<Element, Map<string, readonly Element[]>>();

  constructor(private readonly definitions: Pick<Definitions, 'structure'>) {}

  of(structure: Structure, element: Element, type?: string): readonly Element[] {
    if (element.children.length > 0 && type === undefined) return element.children;
    let byType = this.known.get(element);
    if (byType === undefined) {
      byType = new Map();
      this.known.set(element, byType);
    }
    const key = type ?? '';
    let children = byType.get(key);
    if (children === undefined) {
      children = this.unfold(structure, element, type);
      byType.set(key, children);
    }
    return children;
  }

  private unfold(structure: Structure, element: Element, type: string | undefined): readonly Element[] {
    if (element.contentReference !== undefined) {
      const target = elementById(structure, element.contentReference) ?? this.elsewhere(element.contentReference);
      return target === undefined || target === element ? NONE : this.of(structure, target);
    }
    const [only] = element.types;
    const ref =
      type === undefined
        ? element.types.length === 1
          ? only
          : undefined
        : element.types.find(({ code }) => code === type);
    if (ref === undefined) return NONE;
    // Children in the snapshot are those of the element's one type.
    if (element.children.length > 0 && element.types.length === 1) return element.children;
    const [profile, ...more] = ref.profiles;
    const profiled = profile !== undefined && more.length === 0 ? this.definitions.structure(profile) : undefined;
    return (profiled ?? this.definitions.structure(ref.code))?.root.children ?? NONE;
  }

  /** A content reference into another structure: `Questionnaire.item` names its type. */
  private elsewhere(id: string): Element | undefined {
    const type = id.split('.')[0] ?? id;
    const structure = this.definitions.structure(type);
    return structure === undefined ? undefined : elementById(structure, id);
  }
}
