import type { Json, JsonObject } from '../../src/packages/types.js';
import type { ElementDefinition } from '../../src/snapshot/index.js';

/** What of two snapshots of one definition differs: one line an element and member. */
export interface Deviation {
  readonly element: string;
  readonly member: string;
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
}

/** The members in which a deviation changes what an instance may be. */
export const DECISIVE = new Set(['id', 'min', 'max', 'type', 'fixed', 'pattern', 'slicing']);

/**
 * Every member that the Guide reads (src/guide/model.ts, Element), with the order that carries no meaning taken away: of constraints,
 * conditions, mappings and aliases. A constraint's source is compared where it is expected. Absent flags are false.
 */
function normalized(element: ElementDefinition, unsaid: ReadonlySet<string>): Record<string, Json | undefined> {
  const members: Record<string, Json | undefined> = {};
  for (const [key, value] of Object.entries(element)) {
    const member = /^(_?)(fixed|pattern|minValue|maxValue|defaultValue)[A-Z]/.exec(key);
    if (member !== null) members[member[2]!] = { [key]: value };
    else members[key] = value;
  }
  members.isModifier ??= false;
  members.isSummary ??= false;
  members.mustSupport ??= false;
  members.constraint = sorted(
    (element.constraint ?? []).map((constraint) =>
      canonical({
        ...constraint,
        source: unsaid.has(constraint.key) ? '' : (constraint.source ?? ''),
        ...quotes(constraint.xpath),
      }),
    ),
  );
  for (const list of ['condition', 'mapping', 'alias', 'representation', 'code', 'extension']) {
    members[list] = sorted(((element[list] as readonly Json[] | undefined) ?? []).map(canonical));
  }
  for (const key of Object.keys(members))
    members[key] = members[key] === undefined ? undefined : canonical(members[key]);
  return members;
}

/** R4 writes one XPath with single quotes in some definitions and with double quotes in others. */
function quotes(xpath: Json | undefined): { xpath?: Json } {
  return typeof xpath === 'string' ? { xpath: xpath.replaceAll("'", '"') } : {};
}

function sorted(list: readonly Json[]): Json {
  return [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Members in one order. */
function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, canonical(one)]));
}

export function compare(expected: readonly ElementDefinition[], actual: readonly ElementDefinition[]): Deviation[] {
  const deviations: Deviation[] = [];
  const byId = new Map(actual.map((element) => [element.id, element]));
  const order = (elements: readonly ElementDefinition[]) => elements.map(({ id }) => id ?? '?');
  const missing = order(expected).filter((id) => !byId.has(id));
  const wanted = new Set(order(expected));
  const extra = order(actual).filter((id) => !wanted.has(id));
  for (const id of missing) deviations.push({ element: id, member: 'id', expected: id, actual: undefined });
  for (const id of extra) deviations.push({ element: id, member: 'id', expected: undefined, actual: id });
  if (missing.length + extra.length === 0 && order(expected).join() !== order(actual).join()) {
    deviations.push({
      element: order(expected)[0] ?? '?',
      member: 'order',
      expected: order(expected),
      actual: order(actual),
    });
  }
  for (const element of expected) {
    const other = byId.get(element.id);
    if (other === undefined) continue;
    const unsaid = new Set(
      (element.constraint ?? []).filter(({ source }) => source === undefined).map(({ key }) => key),
    );
    const [a, b] = [normalized(element, unsaid), normalized(other, unsaid)];
    for (const member of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      if (JSON.stringify(a[member]) !== JSON.stringify(b[member])) {
        deviations.push({ element: element.id ?? element.path, member, expected: a[member], actual: b[member] });
      }
    }
  }
  return deviations;
}
