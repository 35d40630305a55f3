/** What is kept of a report: all that rules ask about, and nothing that says who the citizen is. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonMembers = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is JsonMembers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Elements of a Patient that say who the person is. Identity here is the organisation and Patient.id. */
const PERSONAL = new Set([
  'identifier',
  'name',
  'telecom',
  'gender',
  'birthDate',
  'address',
  'maritalStatus',
  'photo',
  'contact',
  'communication',
  'generalPractitioner',
  'link',
]);

/** The systems of CPR numbers and of what stands in for them: wherever an identifier of these is, its value is left out. */
const PERSON_SYSTEM = /^urn:oid:1\.2\.208\.176\.1\.(2|6\.1\.1|6\.1\.3(\.\d+)*)$/;

/** A copy without a person's identity and without narrative. */
export function kept(value: unknown): Json {
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map(kept);
  const from = value as JsonMembers;
  const isResource = typeof from.resourceType === 'string';
  const isPatient = from.resourceType === 'Patient';
  const isPerson = typeof from.system === 'string' && PERSON_SYSTEM.test(from.system);
  const to: { [name: string]: Json } = {};
  for (const name of Object.keys(from)) {
    const plain = name.startsWith('_') ? name.slice(1) : name;
    if (name === '__proto__' || (isResource && plain === 'text')) continue;
    if ((isPatient && PERSONAL.has(plain)) || (isPerson && plain === 'value')) continue;
    to[name] = kept(from[name]);
  }
  return to;
}
