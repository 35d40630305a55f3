/**
 * Who a citizen is in example data. Identity is the organisation and Patient.id, as in the gateway: CPR numbers are HL7 Denmark's six
 * published test numbers, given out by the citizen's number in the municipality (0, 1, 2, … take them in turn), so that many citizens share one.
 */
import type { Population } from '../../../guide/index.js';
import { identifierValue, TEST_CPR } from '../identifiers.js';
import { type Random, random, uuidOf } from '../seed.js';
import type { IdentityKind, UnitNumber } from './program.js';

/** A citizen by the order in which the municipality has them. */
export interface Person {
  readonly seed: string;
  /** Four digits. */
  readonly municipality: string;
  readonly number: number;
}

/** One record that an organisation keeps of a citizen: another municipality, or another CPR number, is another record. */
export interface RecordIdentity {
  readonly municipality: string;
  readonly cpr: string;
  readonly patientId: string;
}

export function streamOf({ seed, municipality, number }: Person, name: string): Random {
  return random(seed, 'person', municipality, number, name);
}

export function recordIdentity(person: Person, municipality: string, cprShift: number, record: number): RecordIdentity {
  return {
    municipality,
    cpr: TEST_CPR[(person.number + cprShift) % TEST_CPR.length]!,
    patientId: idOf(person, record, 'Patient', 0),
  };
}

/** The id of the nth instance of a thing in a record. */
export function idOf({ seed, municipality, number }: Person, record: number, thing: string, nth: number): string {
  return uuidOf(seed, 'id', municipality, number, record, thing, nth);
}

/** The id of an organisation: the same in every citizen's record, and in all reports of the municipality. */
export function organisationId({ seed }: Person, municipality: string, name: string): string {
  return uuidOf(seed, 'organisation', municipality, name);
}

export const IDENTITY_KINDS = ['cpr', 'x-ecpr', 'd-ecpr', 'sor', 'cvr', 'gln', 'fk-org', 'municipality'] as const;

const SYSTEMS: Readonly<Record<IdentityKind, string>> = {
  cpr: 'urn:oid:1.2.208.176.1.2',
  'x-ecpr': 'urn:oid:1.2.208.176.1.6.1.1',
  'd-ecpr': 'urn:oid:1.2.208.176.1.6.1.3',
  sor: 'urn:oid:1.2.208.176.1.1',
  cvr: 'http://cvr.dk',
  gln: 'http://www.gs1.org/gln',
  'fk-org': 'https://kombit.dk/sts/organisation',
  municipality: '',
};

/** Numbers of citizens and organisations. An organisation's are the same in every record that it keeps. */
export class Numbers {
  private readonly known = new Map<string, string>();

  constructor(private readonly seed: string) {}

  of(number: IdentityKind | UnitNumber, { municipality, cpr, patientId }: RecordIdentity): string {
    const [kind, unit] = number.split(' ') as [IdentityKind, string | undefined];
    if (kind === 'cpr') return cpr;
    if (kind === 'municipality') return municipality;
    const organisation = unit === undefined ? municipality : `${municipality} ${unit}`;
    const owner = kind === 'x-ecpr' || kind === 'd-ecpr' ? patientId : organisation;
    const key = `${kind} ${owner}`;
    let value = this.known.get(key);
    if (value === undefined) {
      value = identifierValue(SYSTEMS[kind], random(this.seed, 'number', kind, owner)) ?? '';
      if (owner === organisation) this.known.set(key, value);
    }
    return value;
  }
}

/** Whom a picture tells of. No reporting profile has a name or a birth date. */
export function personaOf(
  person: Person,
  population: Population,
  age: readonly [number, number],
): { readonly name: string; readonly age: number; readonly woman: boolean } {
  const stream = streamOf(person, 'persona');
  const woman = stream.chance(population.women.share);
  const given = woman ? population.names.women : population.names.men;
  const years = stream.integer(age[0], age[1]);
  return { name: `${stream.pick(given)} ${stream.pick(population.names.families)}`, age: years, woman };
}
