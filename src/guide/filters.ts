/** Filters of a value set (`ValueSet.compose.include.filter`) over a code system whose concepts are at hand. */

import type { CodeSystem, Concept, ValueSetInclude } from './model.js';
import { wholeMatcher } from './regex.js';

type Filter = ValueSetInclude['filters'][number];

/** A code system's concepts by code, with every parent: nesting, and the properties that name parents and children. */
export interface ConceptIndex {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<CodeSystem, ConceptIndex>();

export function conceptIndex(codeSystem: CodeSystem): ConceptIndex {
  const known = indexes.get(codeSystem);
  if (known !== undefined) return known;
  const concepts = new Map<string, Concept>();
  const parents = new Map<string, Set<string>>();
  const link = (child: string, parent: string): void => {
    const set = parents.get(child);
    if (set === undefined) parents.set(child, new Set([parent]));
    else set.add(parent);
  };
  const stack = [...codeSystem.concepts].reverse();
  for (let concept = stack.pop(); concept !== undefined; concept = stack.pop()) {
    concepts.set(concept.code, concept);
    for (const child of concept.children) link(child.code, concept.code);
    for (const { code, value } of concept.properties) {
      if (typeof value !== 'string') continue;
      if (code === 'parent' || code === 'subsumedBy') link(concept.code, value);
      else if (code === 'child') link(value, concept.code);
    }
    for (let index = concept.children.length - 1; index >= 0; index--) stack.push(concept.children[index]!);
  }
  const index = { concepts, parents };
  indexes.set(codeSystem, index);
  return index;
}

/** The concepts that a filter lets through, or why that cannot be said. */
export function applyFilter(codeSystem: CodeSystem, filter: Filter): ReadonlySet<string> | { readonly reason: string } {
  const index = conceptIndex(codeSystem);
  const { property, op, value } = filter;
  const among = (test: (concept: Concept) => boolean): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const concept of index.concepts.values()) if (test(concept)) found.add(concept.code);
    return found;
  };
  if (isHierarchyOp(op)) {
    if (property !== 'concept' && property !== 'code') return { reason: `${op} is for concepts, not for ${property}` };
    if (!index.concepts.has(value)) return { reason: `the code system has no concept ${value}` };
  }
  switch (op) {
    case 'is-a':
      return among(({ code }) => code === value || hasAncestor(index, code, value));
    case 'descendent-of':
    case 'descendant-of':
      return among(({ code }) => hasAncestor(index, code, value));
    case 'is-not-a':
      return among(({ code }) => code !== value && !hasAncestor(index, code, value));
    case 'generalizes':
      return among(({ code }) => code === value || hasAncestor(index, value, code));
    case 'child-of':
      return among(({ code }) => index.parents.get(code)?.has(value) ?? false);
    case 'descendent-leaf':
      return among(({ code }) => hasAncestor(index, code, value) && isLeaf(index, code));
    case '=':
      return among((concept) => valuesOf(index, concept, property).includes(value));
    case 'in':
    case 'not-in': {
      const wanted = value.split(',').map((item) => item.trim());
      const inside = (concept: Concept): boolean =>
        valuesOf(index, concept, property).some((item) => wanted.includes(item));
      return among((concept) => inside(concept) === (op === 'in'));
    }
    case 'exists':
      return among((concept) => valuesOf(index, concept, property).length > 0 === (value === 'true'));
    case 'regex': {
      const matches = wholeMatcher(value);
      if (matches === undefined) return { reason: `${value} is not a regular expression that can be run` };
      return among((concept) => valuesOf(index, concept, property).some(matches));
    }
    default:
      return { reason: `${op} is not a filter operator of R4` };
  }
}

function isHierarchyOp(op: string): boolean {
  return /^(?:is-a|is-not-a|descend[ae]nt-of|generalizes|child-of|descendent-leaf)$/.test(op);
}

function hasAncestor(index: ConceptIndex, code: string, ancestor: string): boolean {
  const seen = new Set<string>();
  const stack = [code];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const parent of index.parents.get(at) ?? []) {
      if (parent === ancestor) return true;
      if (seen.has(parent)) continue;
      seen.add(parent);
      stack.push(parent);
    }
  }
  return false;
}

function isLeaf(index: ConceptIndex, code: string): boolean {
  for (const parents of index.parents.values()) if (parents.has(code)) return false;
  return true;
}

/** The values that a filter's property has for a concept, as text. */
function valuesOf(index: ConceptIndex, concept: Concept, property: string): readonly string[] {
  if (property === 'code' || property === 'concept') return [concept.code];
  if (property === 'display') {
    return [concept.display, ...concept.designations.map(({ value }) => value)].filter((item) => item !== undefined);
  }
  const values = concept.properties
    .filter(({ code }) => code === property)
    .map(({ value }) => (isCoding(value) ? value.code : String(value)));
  if (property === 'parent') for (const parent of index.parents.get(concept.code) ?? []) values.push(parent);
  if (property === 'child') values.push(...concept.children.map(({ code }) => code));
  if (property === 'inactive' && values.length === 0) values.push(String(concept.inactive));
  return values;
}

function isCoding(value: unknown): value is { readonly code: string } {
  return typeof value === 'object' && value !== null && typeof (value as { code?: unknown }).code === 'string';
}
