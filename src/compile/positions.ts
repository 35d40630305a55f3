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
  const of = (source: SourceInfo): Position | undefined => {
    const file = source.appliedFile ?? source.file;
    const at = source.appliedFile === undefined ? source.location : source.appliedLocation;
    if (file === undefined || at === undefined) return undefined;
    return { file: rename(file), line: at.startLine, column: Math.max(1, at.startColumn) };
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
  const elements: Record<string, Position> = {};
  const invariants: Record<string, Position> = {};
  const rules: Record<string, Position> = {};
  const findElement = elementFinder(elementIds);

  for (const rule of definition.rules ?? []) {
    const at = reader.of(rule.sourceInfo);
    if (at === undefined) continue;
    if (elementIds.length > 0 && rule.path !== undefined && !isOfDefinition(rule)) {
      const path = rule.path === '.' ? '' : rule.path;
      const touched = [path, ...(rule.items ?? []).map(({ name }) => `${path}[${name}]`)];
      for (const each of rule.items === undefined ? touched : touched.slice(1)) {
        const id = findElement(each);
        if (id !== undefined) elements[id] = at;
      }
      const sliced = rule.items === undefined ? undefined : findElement(path);
      if (sliced !== undefined) elements[sliced] ??= at;
    }
    if (rule.invariant !== undefined) invariants[rule.invariant] = reader.invariant(rule.invariant) ?? at;
    const key = ruleKey(rule);
    if (key !== undefined) rules[key] ??= at;
    for (const concept of rule.concepts ?? [])
      rules[`${concept.system ?? ''}#${concept.code}`] ??= reader.of(concept.sourceInfo) ?? at;
  }
  const own = reader.of(definition.sourceInfo);
  return { ...(own === undefined ? {} : { definition: own }), elements, invariants, rules };
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
export function elementFinder(ids: readonly string[]): (path: string) => string | undefined {
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
    for (const segment of path === '' ? [] : path.split(/\.(?![^[]*\])/)) {
      const start = before === '' ? '' : `${before}.`;
      const named = segmentOfPath(segment);
      // `valueString` where only one type is left is `value[x]` itself.
      before = start + ([named, ...choicesOf(named)].find((each) => known.has(start + each)) ?? named);
    }
    return byPath.get(before);
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
