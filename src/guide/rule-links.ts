/** Which elements and constraints carry which rules. */
import type { Definitions, Element, Rule, Structure } from './model.js';

export interface RuleLinks {
  readonly ofElement: (structure: string, element: string) => readonly string[];
  readonly ofConstraint: (key: string) => readonly string[];
}

const NONE: readonly string[] = [];

/** What the rules themselves name: profile id and element id, constraint key. */
export function ruleLinks(rules: readonly Rule[]): RuleLinks {
  const byElement = new Map<string, string[]>();
  const byConstraint = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, rule: string): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [rule]);
    else if (!list.includes(rule)) list.push(rule);
  };
  for (const rule of rules) {
    for (const element of rule.elements) add(byElement, element, rule.id);
    for (const constraint of rule.constraints) add(byConstraint, constraint, rule.id);
  }
  return {
    ofElement: (structure, element) => byElement.get(`${structure}#${element}`) ?? NONE,
    ofConstraint: (key) => byConstraint.get(key) ?? NONE,
  };
}

/**
 * A rule on an element holds for the same element of every profile made from that one, and where an element's type is a profile
 * with rules (an identifier, an extension), for what is unfolded below it: a finding there carries the rule's id too.
 */
export function inheritRules(structures: readonly Structure[], rules: readonly Rule[], definitions: Definitions): void {
  if (!rules.some(({ elements }) => elements.length > 0)) return;
  const done = new Set<Structure>();
  const own = new Set(structures);
  const inherit = (structure: Structure): void => {
    if (done.has(structure)) return;
    done.add(structure);
    const base = structure.base === undefined ? undefined : definitions.structure(structure.base);
    if (base !== undefined && own.has(base) && base.type === structure.type) {
      inherit(base);
      take(structure.root, base.root);
    }
    below(structure.root);
  };
  /** Elements whose one type is one of our profiles. */
  const below = (element: Element): void => {
    const profile =
      element.types.length === 1 && element.types[0]!.profiles.length === 1 ? element.types[0]!.profiles[0] : undefined;
    const typed = profile === undefined ? undefined : definitions.structure(profile);
    if (typed !== undefined && own.has(typed)) {
      inherit(typed);
      for (const child of element.children) takeFrom(child, typed.root.children);
    }
    for (const child of element.children) below(child);
    for (const slice of element.slices) below(slice);
  };
  for (const structure of structures) inherit(structure);
}

/** Adds to an element, and to all below it, the rules of the same element in another tree. */
function take(to: Element, from: Element): void {
  const added = from.rules.filter((rule) => !to.rules.includes(rule));
  if (added.length > 0) (to as { rules: readonly string[] }).rules = [...to.rules, ...added].sort();
  for (const child of to.children) takeFrom(child, from.children);
  for (const slice of to.slices) {
    const same = from.slices.find(({ sliceName }) => sliceName === slice.sliceName);
    if (same !== undefined) take(slice, same);
  }
}

function takeFrom(to: Element, among: readonly Element[]): void {
  const same = among.find(({ name, sliceName }) => name === to.name && sliceName === to.sliceName);
  if (same !== undefined) take(to, same);
}
