/** Invariants as constants of the module that checks them; what has no predicate is listed as unchecked. */
import type { Definitions, Invariant } from '../../guide/index.js';
import { type Code, code, type Data, raw } from '../../print/index.js';
import type { Module } from './module.js';
import type { ValueSets } from './value-sets.js';

/** Checked by hand in the run-time, see `runtime/native.js`. */
const NATIVE = new Set([
  'http://hl7.org/fhir/StructureDefinition/Element#ele-1',
  'http://hl7.org/fhir/StructureDefinition/Extension#ext-1',
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-2',
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-3',
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-4',
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-5',
  'http://hl7.org/fhir/StructureDefinition/DomainResource#dom-6',
  'http://hl7.org/fhir/StructureDefinition/Reference#ref-1',
  'http://hl7.org/fhir/StructureDefinition/Bundle#bdl-7',
  'http://hl7.org/fhir/StructureDefinition/Narrative#txt-1',
  'http://hl7.org/fhir/StructureDefinition/Narrative#txt-2',
]);

export const idOf = (invariant: Invariant): string => `${invariant.source}#${invariant.key}`;

export const isNative = (invariant: Invariant): boolean => NATIVE.has(idOf(invariant));

export type PrintedPredicate =
  | {
      readonly code: string;
      readonly runtime: readonly string[];
      readonly constants: readonly { readonly name: string; readonly code: string }[];
    }
  | { readonly unchecked: string };

/** How an expression becomes a predicate: the FHIRPath room's printer behind one function. */
export type Predicates = (invariant: Invariant, context: string) => PrintedPredicate;

export interface UncheckedInvariant {
  readonly id: string;
  readonly context: string;
  readonly reason: string;
}

export class Invariants {
  readonly unchecked: UncheckedInvariant[] = [];
  readonly checked = new Map<string, Invariant>();

  constructor(
    readonly definitions: Definitions,
    private readonly predicates: Predicates,
    private readonly valueSets: ValueSets,
  ) {}

  /** The constant of an invariant in this context, declared where it is not yet; undefined where it is native or has no predicate. */
  use(invariant: Invariant, context: string, module: Module): Code | undefined {
    if (isNative(invariant)) {
      this.checked.set(idOf(invariant), invariant);
      return undefined;
    }
    const made = this.predicates(invariant, context);
    if ('unchecked' in made) {
      this.unchecked.push({ id: idOf(invariant), context, reason: made.unchecked });
      return undefined;
    }
    this.checked.set(idOf(invariant), invariant);
    // A value set that no binding names is in the package all the same: memberOf asks the registry for it.
    for (const url of namedValueSets(invariant.expression)) this.valueSets.use(url, module);
    const symbol = this.symbolOf(invariant, context, made.code, module);
    return module.symbol(symbol, module.path);
  }

  /** By module or section of one, and by what is declared there. */
  private readonly declared = new Map<Module, Map<string, string>>();

  private symbolOf(invariant: Invariant, context: string, text: string, module: Module): string {
    const key = `${idOf(invariant)}\n${text}`;
    const declared = this.declared.get(module) ?? new Map<string, string>();
    this.declared.set(module, declared);
    const known = declared.get(key);
    if (known !== undefined) return known;
    const made = this.predicates(invariant, context);
    if ('unchecked' in made) throw new Error('a predicate is printed or it is not');
    const base = invariant.key.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(\d)/, '_$1');
    let symbol = base;
    for (let n = 2; module.has(symbol); n++) symbol = `${base}_${n}`;
    for (const constant of made.constants)
      if (!module.has(constant.name))
        module.declare(
          constant.name,
          code`const ${raw(constant.name)} = ${linked(constant.code, made.runtime, module)};`,
        );
    const facts: readonly (readonly [string, Data | undefined])[] = [
      ['id', idOf(invariant)],
      ['key', invariant.key],
      ['severity', invariant.severity],
      ['bestPractice', invariant.bestPractice === true ? true : undefined],
      ['en', invariant.human.en],
      ['da', invariant.human.da],
      ['rules', invariant.rules.length > 0 ? [...invariant.rules] : undefined],
      ['at', invariant.position === undefined ? undefined : `${invariant.position.file}:${invariant.position.line}`],
    ];
    const fields = facts
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => code`${raw(field)}: ${value},`);
    module.declare(
      symbol,
      code`
        const ${raw(symbol)} = {
          ${fields}
          holds: ${linked(made.code, made.runtime, module)},
        };
      `,
    );
    declared.set(key, symbol);
    return symbol;
  }
}

/** Printed code with each name of the FHIRPath run-time as an import. */
export function linked(text: string, names: readonly string[], module: Module): Code {
  return predicate(
    text,
    names,
    names.map((each) => module.symbol(each, 'fhirpath/index.js')),
  );
}

function namedValueSets(expression: string | undefined): readonly string[] {
  return [...(expression ?? '').matchAll(/\bmemberOf\(\s*'([^']+)'\s*\)/g)].map(([, url]) => url!);
}

function predicate(text: string, names: readonly string[], symbols: readonly Code[]): Code {
  if (names.length === 0) return raw(text);
  const at = new Map(names.map((each, index) => [each, symbols[index]!]));
  const pattern = new RegExp(`(?<![\\w$.'"\`])(${names.join('|')})(?![\\w$'"\`]|\\s*:)`, 'g');
  let made = code``;
  let last = 0;
  for (const found of text.matchAll(pattern)) {
    made = code`${made}${raw(text.slice(last, found.index))}${at.get(found[0])}`;
    last = found.index + found[0].length;
  }
  return code`${made}${raw(text.slice(last))}`;
}
