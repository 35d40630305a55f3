/**
 * Value set expansion over the code systems at hand.
 *
 * What cannot be expanded (a system that is not at hand, a filter over it, a circle of imports) is said, never guessed: the expansion
 * is then not complete, and validators know which codes they may not judge.
 */

import { present } from './fields.js';
import { applyFilter, conceptIndex } from './filters.js';
import type { CodeSystem, Definitions, ExpandedCode, Expansion, ValueSet, ValueSetInclude } from './model.js';

type Gap = Expansion['unexpanded'][number];
type Version = NonNullable<Expansion['otherVersions']>[number];

/** Codes, systems of which every code belongs, and parts that are not known. */
interface CodeSet {
  readonly codes: Map<string, ExpandedCode>;
  readonly open: Set<string>;
  readonly gaps: Gap[];
  readonly versions: Map<string, Version>;
}

export type Source = Pick<Definitions, 'valueSet' | 'codeSystem'>;

/** What a value set says, without its expansion. */
export type Composition = Pick<ValueSet, 'url' | 'includes' | 'excludes' | 'inactive' | 'listed'>;

export function expand(valueSet: Composition, source: Source): Expansion {
  const { codes, open, gaps, versions } = compose(valueSet, source, new Set());
  return present<Expansion>({
    complete: open.size === 0 && gaps.length === 0,
    codes: [...codes.values()],
    openSystems: [...open].sort(),
    unexpanded: gaps,
    otherVersions: versions.size === 0 ? undefined : [...versions.values()],
  });
}

function takeVersions(from: CodeSet, to: CodeSet): void {
  for (const [key, version] of from.versions) to.versions.set(key, version);
}

function emptySet(): CodeSet {
  return { codes: new Map(), open: new Set(), gaps: [], versions: new Map() };
}

function keyOf({ system, code }: { readonly system: string; readonly code: string }): string {
  return `${system}|${code}`;
}

function compose(valueSet: Composition, source: Source, visiting: Set<string>): CodeSet {
  const result = emptySet();
  if (valueSet.includes.length === 0 && valueSet.listed !== undefined) {
    for (const code of valueSet.listed.codes) result.codes.set(keyOf(code), code);
    if (!valueSet.listed.complete) {
      result.gaps.push({ valueSet: valueSet.url, reason: 'the value set comes with a part of its expansion only' });
    }
    return result;
  }
  visiting.add(valueSet.url);
  for (const include of valueSet.includes) {
    const part = partOf(include, source, visiting);
    for (const [key, code] of part.codes) if (!result.codes.has(key)) result.codes.set(key, code);
    for (const system of part.open) result.open.add(system);
    result.gaps.push(...part.gaps);
    takeVersions(part, result);
  }
  for (const exclude of valueSet.excludes) subtract(result, partOf(exclude, source, visiting));
  visiting.delete(valueSet.url);
  if (valueSet.inactive === false) {
    for (const [key, code] of result.codes) if (code.inactive === true) result.codes.delete(key);
  }
  return result;
}

/** An include is what its system part and each of its value sets have in common. */
function partOf(include: ValueSetInclude, source: Source, visiting: Set<string>): CodeSet {
  const parts = include.valueSets.map((canonical) => imported(canonical, source, visiting));
  if (include.system !== undefined) parts.unshift(systemPart(include, include.system, source));
  const [first, ...others] = parts;
  return first === undefined ? emptySet() : others.reduce(intersect, first);
}

function imported(canonical: string, source: Source, visiting: Set<string>): CodeSet {
  const exact = source.valueSet(canonical);
  const [url = canonical, asked] = canonical.split('|');
  const valueSet = exact ?? source.valueSet(url);
  if (valueSet === undefined) return gap({ valueSet: canonical, reason: 'the value set is not at hand' });
  if (visiting.has(valueSet.url)) return gap({ valueSet: canonical, reason: 'the value set imports itself' });
  // Inside a circle a cached expansion could be cut short by where the circle was entered, so each is composed anew.
  const result = compose(valueSet, source, visiting);
  if (exact === undefined && asked !== undefined) {
    result.versions.set(canonical, present<Version>({ canonical: url, asked, used: valueSet.version }));
  }
  return result;
}

function gap(found: Gap): CodeSet {
  return { ...emptySet(), gaps: [found] };
}

function systemPart(include: ValueSetInclude, system: string, source: Source): CodeSet {
  const versioned = include.version === undefined ? system : `${system}|${include.version}`;
  const exact = source.codeSystem(versioned);
  const codeSystem = exact ?? source.codeSystem(system);
  if (include.codes.length > 0) return enumerated(include, system, codeSystem);
  const result = include.filters.length === 0 ? wholeSystem(system, codeSystem) : filtered(include, system, codeSystem);
  if (exact === undefined && codeSystem !== undefined && codeSystem.content !== 'not-present') {
    const { version } = codeSystem;
    const asked = include.version ?? '';
    result.versions.set(versioned, present<Version>({ canonical: system, asked, used: version }));
  }
  return result;
}

function enumerated(include: ValueSetInclude, system: string, codeSystem: CodeSystem | undefined): CodeSet {
  const result = emptySet();
  const known = codeSystem === undefined ? undefined : conceptIndex(codeSystem).concepts;
  for (const { code, display } of include.codes) {
    const concept = known?.get(code);
    const expanded = present<ExpandedCode>({
      system,
      code,
      display: display ?? concept?.display,
      inactive: concept?.inactive === true ? true : undefined,
      abstract: concept?.abstract === true ? true : undefined,
    });
    result.codes.set(keyOf(expanded), expanded);
  }
  return result;
}

/** Why the concepts of a system cannot be counted on, or undefined where they can. */
function notAtHand(codeSystem: CodeSystem | undefined): string | undefined {
  if (codeSystem === undefined) return 'the code system is not at hand';
  switch (codeSystem.content) {
    case 'complete':
      return undefined;
    case 'fragment':
    case 'example':
      return `only a part of the code system is at hand (${codeSystem.content})`;
    default:
      return 'the concepts of the code system are not at hand';
  }
}

function wholeSystem(system: string, codeSystem: CodeSystem | undefined): CodeSet {
  const result = emptySet();
  if (notAtHand(codeSystem) !== undefined) result.open.add(system);
  if (codeSystem !== undefined) add(result, system, codeSystem, conceptIndex(codeSystem).concepts.keys());
  return result;
}

function filtered(include: ValueSetInclude, system: string, codeSystem: CodeSystem | undefined): CodeSet {
  const filter = include.filters.map(({ property, op, value }) => `${property} ${op} ${value}`).join(' and ');
  const missing = notAtHand(codeSystem);
  if (codeSystem === undefined || (missing !== undefined && codeSystem.concepts.length === 0)) {
    return gap({ system, filter, reason: missing ?? 'the code system is not at hand' });
  }
  let codes: ReadonlySet<string> | undefined;
  for (const one of include.filters) {
    const found = applyFilter(codeSystem, one);
    if ('reason' in found) return gap({ system, filter, reason: found.reason });
    codes = codes === undefined ? found : new Set([...codes].filter((code) => found.has(code)));
  }
  const result = emptySet();
  add(result, system, codeSystem, codes ?? []);
  if (missing !== undefined) result.gaps.push({ system, filter, reason: missing });
  return result;
}

function add(result: CodeSet, system: string, codeSystem: CodeSystem, codes: Iterable<string>): void {
  const { concepts } = conceptIndex(codeSystem);
  for (const code of codes) {
    const concept = concepts.get(code);
    if (concept === undefined) continue;
    const expanded = present<ExpandedCode>({
      system,
      code,
      display: concept.display,
      inactive: concept.inactive ? true : undefined,
      abstract: concept.abstract ? true : undefined,
    });
    result.codes.set(keyOf(expanded), expanded);
  }
}

function intersect(one: CodeSet, other: CodeSet): CodeSet {
  const result = emptySet();
  for (const [key, code] of one.codes)
    if (other.codes.has(key) || other.open.has(code.system)) result.codes.set(key, code);
  for (const [key, code] of other.codes) {
    if (!result.codes.has(key) && one.open.has(code.system)) result.codes.set(key, code);
  }
  for (const system of one.open) if (other.open.has(system)) result.open.add(system);
  result.gaps.push(...one.gaps, ...other.gaps);
  takeVersions(one, result);
  takeVersions(other, result);
  return result;
}

function subtract(from: CodeSet, excluded: CodeSet): void {
  for (const system of excluded.open) {
    from.open.delete(system);
    for (const [key, code] of from.codes) if (code.system === system) from.codes.delete(key);
  }
  for (const [key, code] of excluded.codes) {
    from.codes.delete(key);
    // "Every code but these" is no open system; codes of it can be judged only by who knows the system.
    if (from.open.delete(code.system)) {
      from.gaps.push({ system: code.system, reason: 'codes are excluded from a code system that is not at hand' });
    }
  }
  for (const found of excluded.gaps) from.gaps.push({ ...found, reason: `excluded: ${found.reason}` });
}
