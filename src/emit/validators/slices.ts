/** Slices of a profile's elements: told apart by the type of a choice, or by their discriminators. */
import type { Element, Slice, Structure, TypeRef } from '../../guide/index.js';
import { type Code, code, type Data, join, lines, name } from '../../print/index.js';
import type { Compilation } from './base.js';
import { codeKey, keyTest, type PlainKey, plainKey } from './discriminator.js';
import { symbolFor, withoutVersion } from './elements.js';
import type { Module } from './module.js';
import { propertyOf, segmentOf, typeName, typesOf } from './types.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** What slices need of the printer of the profile that they stand in. */
export interface ProfilePrinter {
  readonly structure: Structure;
  readonly symbol: string;
  readonly module: Module;
  readonly compilation: Compilation;
  /** The function that checks one value of an element; undefined where the profile asks nothing of it. */
  valueCheck(
    element: Element,
    type: TypeRef,
    before: Element | undefined,
    base: Structure,
    context: string,
    inherited?: readonly Element[],
  ): Code | undefined;
  freeName(base: string): string;
  note(element: Element, what: string): void;
}

/** Where the element that is sliced stands. */
interface Place {
  /** What the profile asks of every value of the element, in whichever slice. */
  readonly check: Code | undefined;
  readonly before: Element | undefined;
  readonly base: Structure;
  readonly context: string;
}

/**
 * Slices of a choice by its type: each is a property of its own. What is asked of a slice's value goes to `checks`, by its type.
 */
export function typeSlices(
  printer: ProfilePrinter,
  element: Element,
  before: Element | undefined,
  base: Structure,
  context: string,
  checks: Map<string, Code>,
): readonly Code[] {
  const { module } = printer;
  const statements: Code[] = [];
  const stem = element.name.replace('[x]', '');
  const covered: string[] = [];
  const closed = element.slicing?.rules === 'closed';
  const count = (properties: readonly string[]): Code =>
    code`${module.runtime('countChoice')}(node, ${stem}, ${module.constant(`properties_${stem}`, [...properties])})`;
  // In a closed choice what is prohibited is one of those that no slice allows.
  for (const slice of element.slices.filter(({ max }) => !(closed && max === 0))) {
    for (const type of typesOf(slice)) {
      const of = typeName(type.code);
      const inherited = slice.children.length === 0 && element.types.length === 1 ? element.children : [];
      const check = printer.valueCheck(slice, type, before, base, context, inherited);
      if (check !== undefined && !covered.includes(of)) checks.set(of, check);
      else if (check !== undefined)
        statements.push(
          code`${module.runtime('within')}(node.${name(propertyOf(element, of))}, ${segmentOf(element, of)}, ${check}, run);`,
        );
      covered.push(of);
    }
    const properties = typesOf(slice).map((type) => propertyOf(element, typeName(type.code)));
    if (slice.min > 0)
      statements.push(code`${module.runtime('atLeastSlice')}(${count(properties)}, ${slice.min}, ${slice.id}, run);`);
    if (slice.max === 0) statements.push(code`${module.runtime('atMost')}(${count(properties)}, 0, ${slice.id}, run);`);
  }
  if (closed) {
    const others = typesOf(before ?? element)
      .map((type) => typeName(type.code))
      .filter((type) => !covered.includes(type));
    if (others.length > 0 && typesOf(element).some((type) => others.includes(typeName(type.code))))
      statements.push(
        code`${module.runtime('noOtherTypes')}(node, ${stem}, ${module.constant('types', others)}, ${element.path}, run);`,
      );
  }
  return statements;
}

/** What an element's values are sorted into. */
export function slices(printer: ProfilePrinter, element: Element, place: Place): Code {
  return name(declareSlicing(printer, element, element.path, place));
}

/** Declares what the run-time sorts values by: the slices of an element, or of a slice. */
function declareSlicing(printer: ProfilePrinter, sliced: Element, path: string, place: Place): string {
  const { module, structure } = printer;
  const by = sharedKey(sliced);
  const codes = sharedCodes(sliced, by !== undefined);
  const entries = sliced.slices.flatMap((each) =>
    slice(printer, each, place, by !== undefined, codes?.byId.get(each.id)),
  );
  const symbol = printer.freeName(`${printer.symbol}_${symbolFor(sliced.id, structure.type)}_slices`);
  const { slicing } = sliced;
  const reason = unresolved(printer, sliced);
  const magic = /^Observation\.code\.coding$/.test(sliced.path) && structure.url.startsWith(CORE);
  module.declare(
    symbol,
    code`
      const ${name(symbol)} = {
        path: ${path},
        rules: ${slicing?.rules ?? 'open'},
        ${slicing?.ordered ? code`ordered: true,` : undefined}
        ${by === undefined ? undefined : code`by: ${by},`}
        ${codes === undefined ? undefined : code`codes: ${module.constant(`at_${symbolFor(codes.path, '')}`, [...codes.steps])},`}
        ${/^Extension(?:\.extension)+$/.test(path) ? code`parts: true,` : undefined}
        slices: [
          ${lines(entries)}
        ],
        ${place.check === undefined ? undefined : code`check: ${place.check},`}
        ${reason === undefined ? undefined : code`unresolved: ${reason},`}
        ${magic ? code`missing: 'VALIDATION_VAL_PROFILE_MINIMUM_MAGIC',` : undefined}
      };
    `,
  );
  return symbol;
}

function slice(
  printer: ProfilePrinter,
  each: Slice,
  place: Place,
  byKey: boolean,
  ownCode: string | undefined,
): readonly Code[] {
  const tests = testsOf(printer, each);
  if (tests.length === 0 && each.keys.length === 0) {
    printer.note(each, 'slice: no discriminator');
    return [];
  }
  for (const key of each.keys)
    if (key.kind === 'binding' && printer.compilation.valueSets.use(key.valueSet, printer.module) === undefined)
      printer.note(each, `slice: the value set ${key.valueSet} is not at hand`);
  const max = each.max === '*' ? code`Infinity` : code`${each.max}`;
  const fields = [code`id: ${each.id}`, code`min: ${each.min}`, code`max: ${max}`];
  if (tests.length === 0) return [code`{ ${join([...fields, code`is: () => false`], ', ')} },`];
  const key = byKey ? firstKey(each) : undefined;
  if (key !== undefined) fields.push(code`key: ${key.key}`);
  if (ownCode !== undefined) fields.push(code`code: ${ownCode}`);
  const rest = key === undefined ? tests : tests.slice(1);
  if (rest.length > 0) fields.push(code`is: (item, run) => ${join(rest, ' && ')}`);
  const [type] = typesOf(each);
  const check =
    type === undefined ? undefined : printer.valueCheck(each, type, place.before, place.base, place.context);
  if (check !== undefined) fields.push(code`check: ${check}`);
  // What a slice asks of its values is asked of those in its own slices too, so that these name no check for the rest.
  if (each.slices.length > 0)
    fields.push(code`within: ${name(declareSlicing(printer, each, each.id, { ...place, check: undefined }))}`);
  return [code`{ ${join(fields, ', ')} },`];
}

/**
 * What tells whether an item is in the slice, as expressions over `item` and `run`, all of which must hold; none where nobody can tell. A
 * discriminator about which the slice says nothing tells nothing: the others do.
 */
function testsOf({ module, compilation }: ProfilePrinter, each: Slice): readonly Code[] {
  const own = ownKey(each);
  if (own !== undefined) return [code`item?.url === ${own.key}`];
  return each.keys
    .map((key) => keyTest(key, module, compilation.valueSets))
    .filter((test): test is Code => test !== undefined);
}

/** The property by which all slices are told apart first: then they are looked up, and not tried in turn. */
function sharedKey(sliced: Element): PlainKey['by'] | undefined {
  const [first, ...others] = sliced.slices.map((each) => firstKey(each)?.by);
  return others.every((each) => each === first) ? first : undefined;
}

/** Where slices differ in a code of a concept: at which path, and in which code, by the id of the slice. */
function sharedCodes(sliced: Element, byKey: boolean) {
  const byId = new Map<string, string>();
  let path: string | undefined;
  let steps: readonly Data[] = [];
  for (const { id, keys } of sliced.slices)
    for (const key of byKey ? keys.slice(1) : keys) {
      const found = codeKey(key);
      if (found === undefined || byId.has(id) || (path !== undefined && path !== key.path)) continue;
      ({ steps } = found);
      path = key.path;
      byId.set(id, found.code);
    }
  return path === undefined || byId.size < 2 ? undefined : { path, steps, byId };
}

function firstKey(each: Slice): PlainKey | undefined {
  const [key] = each.keys;
  return key === undefined ? ownKey(each) : plainKey(key);
}

/** Why some slice's items cannot be told from others; undefined where all can. */
function unresolved(printer: ProfilePrinter, sliced: Element): string | undefined {
  const reasons = sliced.slices
    .filter((each) => each.keys.length > 0 && testsOf(printer, each).length === 0)
    .map((each) => {
      const reason = each.keys
        .map((key) => (key.kind === 'unresolved' ? `${key.path}: ${key.reason}` : key.path))
        .join('; ');
      printer.note(each, `slice: ${reason}`);
      return `${each.id} (${reason})`;
    });
  return reasons.length === 0 ? undefined : reasons.join(', ');
}

/** An extension's slice is told apart by its url, where the slicing does not say how. */
function ownKey(each: Slice): PlainKey | undefined {
  const profile = each.types.find((type) => type.code === 'Extension')?.profiles[0];
  return each.keys.length > 0 || profile === undefined ? undefined : { by: 'url', key: withoutVersion(profile) };
}
