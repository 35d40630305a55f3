/** Runs one case of HL7's suite and says what is not as it should be. */
import {
  checkExpression,
  evaluate,
  type Item,
  jsonOf,
  parseExpression,
  type TypeModel,
} from '../../src/fhirpath/index.js';
import { Decimal, type Node, Quantity, system, Temporal } from '../../src/fhirpath/runtime/index.js';
import type { SuiteCase } from './suite.js';

/** Undefined where the case is met. `specialise`: by raw JSON, or by the run-time's nodes alone. */
export function runCase(test: SuiteCase, input: unknown, types: TypeModel, specialise: boolean): string | undefined {
  const parsed = parseExpression(test.expression);
  if (!parsed.expression) return test.invalid === undefined ? `does not parse: ${parsed.error.message}` : undefined;
  if (test.invalid === 'syntax') return 'parses';
  const type = (input as { resourceType?: string } | undefined)?.resourceType;
  if (test.invalid !== undefined && type !== undefined) {
    // HL7 finds semantic faults before it runs; so does the checker.
    const findings = checkExpression(parsed.expression, { types, context: [{ type }] });
    const kinds = [
      'unknown-member',
      'typed-choice',
      'unknown-function',
      'unknown-type',
      'wrong-arguments',
      'unknown-variable',
    ];
    if (findings.some((finding) => kinds.includes(finding.kind))) return undefined;
  }
  let items: readonly Item[];
  try {
    items = evaluate(test.expression, input ?? {}, {
      types,
      specialise,
      conformsTo: (profile, node) => conforms(profile, node),
      ...(type === undefined ? {} : { context: { type } }),
    });
  } catch (fault) {
    return test.invalid === undefined ? `fails: ${(fault as Error).message}` : undefined;
  }
  if (test.invalid !== undefined) return `should fail (${test.invalid}), gives ${items.map(shown).join(', ')}`;
  const found = test.predicate ? [items.length > 0] : items;
  if (found.length !== test.outputs.length) return `gives ${found.map(shown).join(', ') || 'nothing'}`;
  for (const [index, expected] of test.outputs.entries()) {
    const item = found[index]!;
    if (!matches(item, expected)) return `gives ${found.map(shown).join(', ')}`;
  }
  return undefined;
}

/** The suite asks of three profiles; no validator stands behind it here. */
function conforms(profile: string, node: unknown): boolean | undefined {
  const name = /^http:\/\/hl7\.org\/fhir\/StructureDefinition\/(\w+)$/.exec(profile)?.[1];
  return name === undefined ? undefined : (node as { resourceType?: string }).resourceType === name;
}

function matches(item: Item, { type, text }: { type?: string; text: string }): boolean {
  const value = system(item);
  const wanted = text.replace(/^@T?/, '');
  const found = value === undefined ? String(jsonOf(item)) : String(value);
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' && found === wanted;
    case 'integer':
      return typeof value === 'number' && found === wanted;
    case 'decimal': {
      const number = value instanceof Decimal ? value : typeof value === 'number' ? Decimal.of(value) : undefined;
      return number !== undefined && number.compare(Decimal.of(wanted)!) === 0;
    }
    case 'date':
    case 'dateTime':
    case 'time':
      return value instanceof Temporal && found === wanted;
    case 'Quantity':
      return value instanceof Quantity && found === wanted;
    case 'string':
    case 'code':
    case 'id':
      return typeof value === 'string' && found === wanted && (type === 'string' || (item as Node).type === type);
    default:
      return found === wanted;
  }
}

function shown(item: Item): string {
  const value = system(item);
  return JSON.stringify(value instanceof Object ? String(value) : (value ?? jsonOf(item))) ?? 'nothing';
}
