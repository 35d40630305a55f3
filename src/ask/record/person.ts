/**
 * A citizen's birth date and sex. Reporting allows neither on the Patient (data minimisation): there the CPR number says them, as the
 * CPR office describes it ("Personnummeret i CPR").
 */
import type { JsonObject, Resource } from '../../packages/index.js';

export interface Person {
  /** YYYY-MM-DD, or less where Patient.birthDate says less. */
  readonly birthDate?: string;
  readonly gender?: string;
}

const CPR = 'urn:oid:1.2.208.176.1.2';

export function personOf(patient: Resource | undefined): Person {
  const identifiers = Array.isArray(patient?.identifier) ? (patient.identifier as JsonObject[]) : [];
  const value = identifiers.find(({ system }) => system === CPR)?.value;
  const number = typeof value === 'string' && /^\d{10}$/.test(value) ? value : undefined;
  const birthDate = typeof patient?.birthDate === 'string' ? patient.birthDate : birthDateOf(number);
  const gender = typeof patient?.gender === 'string' ? patient.gender : genderOf(number);
  return { ...(birthDate === undefined ? {} : { birthDate }), ...(gender === undefined ? {} : { gender }) };
}

function genderOf(number: string | undefined): string | undefined {
  if (number === undefined) return undefined;
  return Number(number[9]) % 2 === 0 ? 'female' : 'male';
}

function birthDateOf(number: string | undefined): string | undefined {
  if (number === undefined) return undefined;
  const [day, month, year] = [number.slice(0, 2), number.slice(2, 4), number.slice(4, 6)];
  const date = `${centuryOf(Number(year), Number(number[6]))}${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Some numbers are no day of the calendar; they say no birth date.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** The seventh digit and the year say the century. */
function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 19;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19;
  return year <= 57 ? 20 : 18;
}
