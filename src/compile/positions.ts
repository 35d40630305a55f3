/** Where the parts of a definition stand in FSH. */
import type { Position, Positions } from './types.js';

interface SourceInfo {
  readonly file?: string;
  readonly location?: { readonly startLine: number; readonly startColumn: number };
  readonly appliedFile?: string;
  readonly appliedLocation?: { readonly startLine: number; readonly startColumn: number };
}

/** What this file reads of SUSHI's rules: all their kinds at once. */
interface FshRule {
  readonly sourceInfo: SourceInfo;
  readonly path?: string;
  /** ContainsRule. */
  readonly items?: readonly { readonly name: string }[];
  /** ObeysRule. */
  readonly invariant?: string;
  /** ConceptRule; system only where a value set's. */
  readonly code?: string;
  readonly system?: string;
  readonly caretPath?: string;
  /** CaretValueRule on a concept: `#code`s from the root. */
  readonly pathArray?: readonly string[];
  /** ValueSetConceptComponentRule. */
  readonly concepts?: readonly { readonly code: string; readonly system?: string; readonly sourceInfo: SourceInfo }[];
}

export interface FshDefinition {
  readonly sourceInfo: SourceInfo;
  readonly rules?: readonly FshRule[];
}

export interface PositionReader {
  readonly of: (source: SourceInfo) => Position | undefined;
  /** Position of an invariant by its name in FSH. */
  readonly invariant: (name: string) => Position | undefined;
}

/** Positions with files named as the project names them. */
export function positionReader(
  rename: (file: string) => string,
  invariants: ReadonlyMap<string, FshDefinition>,
): PositionReader {
  // Thousands of rules stand in each file.
  const names = new Map<string, string>();
  const nameOf = (file: string): string => {
    let name = names.get(file);
    if (name === undefined) {
      name = rename(file);
      names.set(file, name);
    }
    return name;
  };
  const of = (source: SourceInfo): Position | undefined => {
    const file = source.appliedFile ?? source.file;
    const at = source.appliedFile === undefined ? source.location : source.appliedLocation;
    if (file === undefined || at === undefined) return undefined;
    return { file: nameOf(file), line: at.startLine, column: Math.max(1, at.startColumn) };
  };
  return {
    of,
    invariant(name) {
      const found = invariants.get(name);
      return found === undefined ? undefined : of(found.sourceInfo);
    },
  };
}

export const NO_POSITIONS: Positions = { elements: {}, invariants: {}, rules: {} };

/** Positions of one definition. `elementIds` are the ids of a StructureDefinition's differential. */
export function positionsOf(
  definition: FshDefinition,
  elementIds: readonly string[],
  reader: PositionReader,
): Positions {
  const invariants: Record<string, Position> = Object.create(null);
  const rules: Record<string, Position> = Object.create(null);
  for (const rule of definition.rules ?? []) {
    const at = reader.of(rule.sourceInfo);
    if (at === undefined) continue;
    if (rule.invariant !== undefined) invariants[rule.invariant] = reader.invariant(rule.invariant) ?? at;
    const key = ruleKey(rule);
    if (key !== undefined) rules[key] ??= at;
    for (const concept of rule.concepts ?? [])
      rules[`${concept.system ?? ''}#${concept.code}`] ??= reader.of(concept.sourceInfo) ?? at;
  }
  const own = reader.of(definition.sourceInfo);
  const elements = elementPositions(definition, elementIds, reader, own);
  return { ...(own === undefined ? {} : { definition: own }), elements, invariants, rules };
}

/**
 * The last rule that touches each element. An element that SUSHI adds by itself (what is sliced, an extension's url) has the
 * first rule below it, else what is nearest above it, else the definition.
 */
function elementPositions(
  definition: FshDefinition,
  ids: readonly string[],
  reader: PositionReader,
  own: Position | undefined,
): Record<string, Position> {
  const touched = new Map<string, Position>();
  const implied = new Map<string, Position>();
  const findElements = elementFinder(ids);
  for (const rule of ids.length === 0 ? [] : (definition.rules ?? [])) {
    const at = reader.of(rule.sourceInfo);
    if (at === undefined || rule.path === undefined || isOfDefinition(rule)) continue;
    const path = rule.path === '.' ? '' : rule.path;
    for (const each of rule.items?.map(({ name }) => `${path}[${name}]`) ?? [path]) {
      const { found, above } = findElements(each);
      if (found !== undefined) touched.set(found, at);
      for (const id of above) if (!implied.has(id)) implied.set(id, at);
    }
    const { found: sliced } = findElements(path);
    if (sliced !== undefined && !implied.has(sliced)) implied.set(sliced, at);
  }
  const elements: Record<string, Position> = Object.create(null);
  for (const id of ids) {
    const at = touched.get(id) ?? implied.get(id) ?? nearestAbove(id, elements) ?? own;
    if (at !== undefined) elements[id] = at;
  }
  return elements;
}

function nearestAbove(id: string, elements: Readonly<Record<string, Position>>): Position | undefined {
  for (let at = id.lastIndexOf('.'); at > 0; at = id.lastIndexOf('.', at - 1)) {
    const found = elements[id.slice(0, at)];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `* ^status = …` says something of the definition, not of its root element. */
function isOfDefinition(rule: FshRule): boolean {
  return rule.caretPath !== undefined && rule.path === '';
}

/** Codes of a code system; caret rules of a definition (`^status`) and of an element (`code ^short`); paths of an instance. */
function ruleKey(rule: FshRule): string | undefined {
  if (rule.code !== undefined && rule.caretPath === undefined)
    return rule.system ? `${rule.system}#${rule.code}` : rule.code;
  const concepts = rule.pathArray ?? [];
  const path = concepts.length > 0 ? concepts.join(' ') : rule.path;
  if (rule.caretPath !== undefined) return path ? `${path} ^${rule.caretPath}` : `^${rule.caretPath}`;
  return path || undefined;
}

/**
 * Finds the element that a FSH path names. FSH writes `identifier[cpr].valueString`; ElementDefinition ids say
 * `Patient.identifier:cpr.value[x]:valueString` or, where only one type is left, `Patient.identifier:cpr.value[x]`.
 */
export function elementFinder(
  ids: readonly string[],
): (path: string) => { readonly found: string | undefined; readonly above: readonly string[] } {
  const byPath = new Map<string, string>();
  const known = new Set<string>();
  for (const id of ids) {
    const segments = id.split('.').slice(1).map(segmentOfId);
    byPath.set(segments.join('.'), id);
    segments.forEach((_, at) => {
      known.add(segments.slice(0, at + 1).join('.'));
    });
  }
  return (path) => {
    let before = '';
    const passed: string[] = [];
    for (const segment of path === '' ? [] : path.split(/\.(?![^[]*\])/)) {
      const start = before === '' ? '' : `${before}.`;
      const named = segmentOfPath(segment);
      // `valueString` where only one type is left is `value[x]` itself.
      before = start + ([named, ...choicesOf(named)].find((each) => known.has(start + each)) ?? named);
      // A slice stands for what it slices too.
      passed.push(before.replace(/\[[^\]]*\]$/, ''), before);
    }
    const above = passed.slice(0, -1).flatMap((each) => byPath.get(each) ?? []);
    return { found: byPath.get(before), above };
  };
}

/** `identifier:cpr` → `identifier[cpr]`; `value[x]:valueString` → `valueString`. */
function segmentOfId(segment: string): string {
  const at = segment.indexOf(':');
  return at < 0 ? segment : sliced(segment.slice(0, at), segment.slice(at + 1).split('/'));
}

/** `value[x][valueString]` → `valueString`; indices (`[0]`, `[+]`) name no element. */
function segmentOfPath(segment: string): string {
  const [, name = segment, brackets = ''] = /^([^[]*(?:\[x\])?)(.*)$/.exec(segment) ?? [];
  const slices = [...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, slice]) => slice!);
  return sliced(
    name,
    slices.filter((slice) => !/^([0-9]+|[+=])$/.test(slice)),
  );
}

function sliced(name: string, slices: readonly string[]): string {
  const [first, ...others] = slices;
  const base = name.slice(0, -'[x]'.length);
  const isType = name.endsWith('[x]') && first?.startsWith(base) && /^[A-Z]/.test(first.slice(base.length));
  const [head, rest] = isType ? [first, others] : [name, slices];
  return [head, ...rest.map((slice) => `[${slice}]`)].join('');
}

/** `valueCodeableConcept` → `valueCodeable[x]`, `value[x]`. */
function choicesOf(segment: string): string[] {
  const choices: string[] = [];
  for (let at = segment.length - 1; at > 0; at--)
    if (/[A-Z]/.test(segment[at]!)) choices.push(`${segment.slice(0, at)}[x]`);
  return choices;
}
