/**
 * Codes that the author names must be in their system, under a display that the system has: in value sets, concept maps, fixed and
 * pattern values, examples. Only systems that are at hand whole can be asked; a supplement's displays count.
 */
import { type Diagnostic, diagnostic, type Location } from '../diagnostics.js';
import { elementsOf } from './elements.js';
import { isObject } from './fields.js';
import { conceptIndex } from './filters.js';
import { locationOf } from './input/index.js';
import type { Concept, Guide, Json, Position } from './model.js';

/** Where codes are named: what to call it, and its place in FSH. */
interface Named {
  readonly what: string;
  readonly position: Position | undefined;
}

export function checkCodes(guide: Guide): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const check = (at: Named, system: unknown, code: unknown, display: unknown): void => {
    if (typeof system !== 'string' || typeof code !== 'string') return;
    const fault = faultOf(guide, system, code, display, at);
    if (fault !== undefined) found.set(JSON.stringify(fault), fault);
  };
  checkTerminology(guide, check);
  for (const structure of [...guide.profiles, ...guide.extensions, ...guide.logicalModels]) {
    // What a base already says is the base's to answer for.
    for (const element of elementsOf(structure)) {
      if (!element.inDifferential) continue;
      const at = { what: element.id, position: element.source ?? structure.source };
      for (const value of [element.fixed, element.pattern]) if (value !== undefined) codings(value.value, at, check);
    }
  }
  for (const { resourceType, id, source, resource } of guide.examples) {
    codings(resource as unknown as Json, { what: `${resourceType}/${id}`, position: source }, check);
  }
  for (const { id, source, raw, own } of [...guide.measures, ...guide.otherDefinitions, ...guide.capabilities]) {
    if (own) codings(raw as unknown as Json, { what: id, position: source }, check);
  }
  return [...found.values()];
}

type Check = (at: Named, system: unknown, code: unknown, display: unknown) => void;

function checkTerminology(guide: Guide, check: Check): void {
  for (const { own, id, source, includes, excludes } of guide.valueSets) {
    if (!own) continue;
    for (const { system, codes } of [...includes, ...excludes]) {
      for (const { code, display } of codes) check({ what: id, position: source }, system, code, display);
    }
  }
  for (const { own, id, source, groups } of guide.conceptMaps) {
    if (!own) continue;
    for (const group of groups) {
      for (const element of group.elements) {
        check({ what: id, position: source }, group.source, element.code, element.display);
        for (const { code, display } of element.targets)
          check({ what: id, position: source }, group.target, code, display);
      }
    }
  }
}

/** Every coding (and quantity with a code) of a value. */
function codings(value: Json | undefined, at: Named, check: Check): void {
  if (Array.isArray(value)) for (const item of value) codings(item as Json, at, check);
  if (!isObject(value)) return;
  check(at, value.system, value.code, value.display);
  for (const field of Object.values(value)) codings(field, at, check);
}

function faultOf(guide: Guide, system: string, code: string, display: unknown, at: Named): Diagnostic | undefined {
  const codeSystem = guide.definitions.codeSystem(system);
  if (codeSystem?.content !== 'complete' || codeSystem.compositional === true) return undefined;
  const { concepts } = conceptIndex(codeSystem);
  const concept = concepts.get(code) ?? (codeSystem.caseSensitive ? undefined : concepts.get(code.toLowerCase()));
  const location: Location | undefined = at.position === undefined ? undefined : locationOf(at.position);
  if (concept === undefined) return diagnostic('FKI3120', { where: at.what, code, system }, location);
  if (typeof display !== 'string' || display === '' || displaysOf(concept).includes(folded(display))) return undefined;
  const known = displaysOf(concept).length === 0;
  return known
    ? undefined
    : diagnostic('FKI3121', { where: at.what, code, display, system, right: concept.display ?? '' }, location);
}

function displaysOf({ display, designations }: Concept): readonly string[] {
  return [display, ...designations.map(({ value }) => value)].filter((text) => text !== undefined).map(folded);
}

/** As HL7's validator compares displays: case and white space do not tell them apart. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
