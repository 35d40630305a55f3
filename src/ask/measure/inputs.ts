/** What a measure needs from outside the data: inhabitants, limits, admissions. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import type { MeasureInput } from '../../fhirpath/index.js';
import type { Resource } from '../../packages/index.js';

/** One `--parameter`: `name=value`, or `name@organisation=value` for one organisation. */
export interface GivenInput {
  readonly name: string;
  /** Identifier value of the organisation that it is for; all where left out. */
  readonly organization?: string;
  /** A Bundle where the input's type is Bundle, else the text. */
  readonly value: string | Resource;
}

export type InputValue = number | string | boolean | Resource;

/** Values by input, for an organisation: its own, else the one for all, else the default. */
export interface InputValues {
  of(name: string, organization: string): InputValue | undefined;
}

/** Inputs that the tool itself gives. */
export const TOOL_INPUTS: ReadonlySet<string> = new Set([
  'record',
  'history',
  'periodStart',
  'periodEnd',
  'periodDays',
  'birthDate',
  'gender',
]);

/** The values given, held to the types that the measure's libraries say. */
export function inputValues(
  given: readonly GivenInput[],
  inputs: ReadonlyMap<string, MeasureInput>,
): { readonly values: InputValues; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const values = new Map<string, InputValue>();
  const known = [...inputs.keys()].filter((name) => !TOOL_INPUTS.has(name));
  for (const { name, organization, value } of given) {
    const input = TOOL_INPUTS.has(name) ? undefined : inputs.get(name);
    if (input === undefined) {
      diagnostics.push(diagnostic('FKI7402', { name, known: known.join(', ') || '–' }));
      continue;
    }
    const read = readValue(input.type, value);
    if (read === undefined) diagnostics.push(diagnostic('FKI7403', { name, type: input.type }));
    else values.set(keyOf(name, organization), read);
  }
  const defaults = new Map([...inputs.values()].map((input) => [input.name, defaultOf(input)]));
  return {
    diagnostics,
    values: {
      of: (name, organization) => values.get(keyOf(name, organization)) ?? values.get(name) ?? defaults.get(name),
    },
  };
}

const keyOf = (name: string, organization: string | undefined): string =>
  organization === undefined ? name : `${name}@${organization}`;

function readValue(type: string, value: string | Resource): InputValue | undefined {
  if (typeof value !== 'string') return value.resourceType === type ? value : undefined;
  switch (type) {
    case 'integer':
      return /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
    case 'decimal':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'date':
      return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : undefined;
    case 'Bundle':
      return undefined;
    default:
      return value;
  }
}

function defaultOf({ raw }: MeasureInput): InputValue | undefined {
  const extensions = Array.isArray(raw.extension) ? (raw.extension as (typeof raw)[]) : [];
  const found = extensions.find(({ url }) => typeof url === 'string' && url.endsWith('/fki-input-default'));
  const value = found && Object.entries(found).find(([name]) => name.startsWith('value'))?.[1];
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
