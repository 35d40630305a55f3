/** `sequence.js`: the rules over several reports, each with its predicate over a report, `%before` and `%after`, or with the name of a native check. */
import type { Guide, Rule } from '../../guide/index.js';
import { type Code, code, type Data, join, name, raw } from '../../print/index.js';
import { linked } from './invariants.js';
import type { Module } from './module.js';
import type { PredicatePrinter } from './predicates.js';

export interface UncheckedRule {
  readonly id: string;
  readonly reason: string;
}

/** Declares the guide's sequence rules in a module; those that cannot be compiled are given back with the reason. */
export function declareSequence(guide: Guide, module: Module, predicates: PredicatePrinter): readonly UncheckedRule[] {
  const unchecked: UncheckedRule[] = [];
  const symbols: Code[] = [];
  for (const rule of guide.rules) {
    if (rule.kind !== 'sequence') continue;
    const symbol = rule.id.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(\d)/, '_$1');
    const check = checkOf(rule, module, predicates);
    if ('reason' in check) {
      unchecked.push({ id: rule.id, reason: check.reason });
      continue;
    }
    module.declare(
      symbol,
      code`
        const ${name(symbol)} = {
          ${factsOf(rule, guide).map(([field, value]) => code`${raw(field)}: ${value},`)}
          ${check.field}
        };
      `,
    );
    symbols.push(name(symbol));
  }
  if (symbols.length > 0) module.declare('rules', code`export const sequenceRules = [${join(symbols, ', ')}];`);
  return unchecked;
}

function factsOf(rule: Rule, guide: Guide): readonly (readonly [string, Data])[] {
  const reports = reportsOf(rule, guide);
  const facts: readonly (readonly [string, Data | undefined])[] = [
    ['id', `${guide.meta.canonical}#${rule.id}`],
    ['key', rule.id],
    ['severity', rule.severity],
    ['en', rule.text.en],
    ['da', rule.text.da],
    ['rules', [rule.id]],
    ['reports', reports === undefined ? undefined : [...reports]],
    ['at', rule.source === undefined ? undefined : `${rule.source.file}:${rule.source.line}`],
  ];
  return facts.filter((fact): fact is readonly [string, Data] => fact[1] !== undefined);
}

/**
 * The report profiles that a rule holds for: those it names, else the Bundles of its area; none where it holds for all. What is known of a
 * citizen is the same for all areas: one citizen may be reported by several.
 */
function reportsOf({ area, appliesTo }: Rule, guide: Guide): readonly string[] | undefined {
  const named = guide.profiles.filter(({ id }) => appliesTo.includes(id));
  if (named.length > 0) return named.map(({ url }) => url).sort();
  if (area === undefined || area === 'all') return undefined;
  const ofArea = guide.profiles.filter((profile) => profile.type === 'Bundle' && profile.area === area);
  return ofArea.length === 0 ? undefined : ofArea.map(({ url }) => url).sort();
}

function checkOf(
  rule: Rule,
  module: Module,
  predicates: PredicatePrinter,
): { readonly field: Code } | { readonly reason: string } {
  if (rule.expression === undefined) return { field: code`native: ${rule.native ?? ''},` };
  const made = predicates.printSequence(rule.expression);
  if ('unchecked' in made) return { reason: made.unchecked };
  for (const constant of made.constants)
    if (!module.has(constant.name))
      module.declare(
        constant.name,
        code`const ${raw(constant.name)} = ${linked(constant.code, made.runtime, module)};`,
      );
  return { field: code`holds: ${linked(made.code, made.runtime, module)},` };
}
