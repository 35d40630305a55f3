/** What the datatypes' own sense asks for, and no cardinality says. */
import type { Json, JsonObject } from '../../guide/index.js';
import { identifierValue } from './identifiers.js';
import type { Random } from './seed.js';

/** The children that make a datatype say something, where nothing is required. */
export const NATURAL: Readonly<Record<string, readonly string[]>> = {
  CodeableConcept: ['coding'],
  Coding: ['system', 'code', 'display'],
  Identifier: ['system', 'value'],
  Period: ['start'],
  HumanName: ['family', 'given'],
  Address: ['line', 'postalCode', 'city'],
  ContactPoint: ['system', 'value'],
  Annotation: ['text'],
  Attachment: ['contentType', 'title'],
  Range: ['low', 'high'],
  Ratio: ['numerator', 'denominator'],
  Timing: ['event'],
  Dosage: ['text'],
  Money: ['value', 'currency'],
  Narrative: ['status', 'div'],
  Meta: [],
  Expression: ['language', 'expression'],
  RelatedArtifact: ['type'],
  ContactDetail: ['name'],
  UsageContext: ['code', 'value[x]'],
  SampledData: ['origin', 'period', 'dimensions'],
  TriggerDefinition: ['type', 'name'],
  DataRequirement: ['type'],
  ParameterDefinition: ['use', 'type'],
  Signature: ['type', 'when', 'who'],
  ...Object.fromEntries(
    ['Quantity', 'Age', 'Distance', 'Duration', 'Count', 'SimpleQuantity', 'MoneyQuantity'].map((type) => [
      type,
      ['value', 'unit', 'system', 'code'],
    ]),
  ),
};

/** A unit of each kind of quantity that its datatype is held to: code and what people call it. */
const UNITS: Readonly<Record<string, readonly [code: string, unit: string]>> = {
  Age: ['a', 'år'],
  Distance: ['m', 'm'],
  Duration: ['d', 'dage'],
  Count: ['1', 'stk.'],
  Quantity: ['1', 'stk.'],
  SimpleQuantity: ['1', 'stk.'],
};
const UCUM = 'http://unitsofmeasure.org';

/** What the profile itself holds of a value: such a child stays as it is. */
export type IsHeld = (child: string) => boolean;

/** A datatype's children brought to agree with each other. */
export function tidy(type: string, made: Record<string, Json>, random: Random, isHeld: IsHeld): JsonObject {
  if (type === 'Identifier') {
    const system = typeof made.system === 'string' ? made.system : undefined;
    const value = identifierValue(system, random);
    if (value !== undefined && 'value' in made && !isHeld('value')) made.value = value;
  }
  if (type === 'Period' && typeof made.start === 'string' && typeof made.end === 'string' && made.start > made.end) {
    [made.start, made.end] = [made.end, made.start];
  }
  const unit = UNITS[type];
  if (unit !== undefined) quantity(made, unit, isHeld);
  if (type === 'Range') range(made);
  if (type === 'Attachment' && typeof made.data === 'string') {
    // Size and hash are those of the data, or absent.
    if (made.size !== undefined) made.size = Buffer.from(made.data, 'base64').length;
    if (!isHeld('hash')) delete made.hash;
  } else if (type === 'Attachment' && !isHeld('hash')) delete made.hash;
  return made;
}

function quantity(made: Record<string, Json>, [code, unit]: readonly [string, string], isHeld: IsHeld): void {
  const hasUnit = made.unit !== undefined || made.code !== undefined || made.system !== undefined;
  if (!hasUnit) return;
  if (isHeld('code')) {
    if (!isHeld('unit') && made.unit !== undefined && typeof made.code === 'string') made.unit = made.code;
    if (!isHeld('system')) made.system = UCUM;
    return;
  }
  if (isHeld('unit') || (made.system !== undefined && isHeld('system') && made.system !== UCUM)) return;
  if (made.code !== undefined) made.code = code;
  if (made.unit !== undefined) made.unit = unit;
  if (made.system !== undefined || made.code !== undefined) made.system = UCUM;
}

function range(made: Record<string, Json>): void {
  const [low, high] = [made.low as JsonObject | undefined, made.high as JsonObject | undefined];
  if (typeof low?.value !== 'number' || typeof high?.value !== 'number' || low.value <= high.value) return;
  made.low = { ...low, value: high.value };
  made.high = { ...high, value: low.value };
}
