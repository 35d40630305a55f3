import type { Random } from './seed.js';

/**
 * Values for the Danish identifier systems, right in format and check digit, from ranges that are recognisably test data.
 * Source of systems and formats: HL7 Denmark's dk-core identifier profiles.
 */

/** HL7 Denmark's published test persons; no other CPR number may stand in an example. */
export const TEST_CPR = ['2509479989', '1502779995', '0201919990', '0201609995', '0201609996', '0107729995'] as const;

/** The weighted sum that a CVR number's eight digits must bring to a multiple of eleven. */
const CVR_WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

function cvr(random: Random): string {
  for (;;) {
    // Numbers from 99 000 000 on are not given to companies.
    const first = `99${String(random.integer(0, 99_999)).padStart(5, '0')}`;
    const sum = [...first].reduce((total, digit, i) => total + Number(digit) * CVR_WEIGHTS[i]!, 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${first}${check}`;
  }
}

function gln(random: Random): string {
  const first = `579000${String(random.integer(0, 999_999)).padStart(6, '0')}`;
  const sum = [...first].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${first}${(10 - (sum % 10)) % 10}`;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A replacement number: birth date, the seventh digit that tells its kind, two letters, a digit. */
function replacement(random: Random, kinds: readonly string[]): string {
  const date = `${String(random.integer(1, 28)).padStart(2, '0')}${String(random.integer(1, 12)).padStart(2, '0')}${random.integer(30, 79)}`;
  return `${date}${random.pick(kinds)}${random.pick([...LETTERS])}${random.pick([...LETTERS])}${random.integer(0, 9)}`;
}

const uuid = (random: Random): string => {
  const hex = (length: number): string => Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
  return `urn:uuid:${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
};

const D_ECPR = [
  'urn:oid:1.2.208.176.1.6.1.3',
  ...[177, 179, 181, 183, 187].map((region) => `urn:oid:1.2.208.176.1.6.1.3.${region}`),
];

const GENERATORS: Readonly<Record<string, (random: Random) => string>> = {
  'urn:oid:1.2.208.176.1.2': (random) => random.pick(TEST_CPR),
  'urn:oid:1.2.208.176.1.6.1.1': (random) => replacement(random, ['1', '7']),
  ...Object.fromEntries(D_ECPR.map((system) => [system, (random: Random) => replacement(random, ['0', '5', '6'])])),
  // SOR numbers in use have 15 to 18 digits and end in 1000016; 999… is not given out.
  'urn:oid:1.2.208.176.1.1': (random) => `999${String(random.integer(0, 99_999)).padStart(5, '0')}1000016`,
  'http://cvr.dk': cvr,
  'http://www.gs1.org/gln': gln,
  'https://kombit.dk/sts/organisation': uuid,
  'https://www.esundhed.dk/Registre/Landspatientregisteret': uuid,
  'urn:oid:1.2.208.176.1.4': (random) => `99${String(random.integer(0, 9999)).padStart(4, '0')}`,
  'https://autregweb.sst.dk': (random) =>
    Array.from({ length: 5 }, () => random.pick([...'BCDFGHJKLMNPQRSTVWXYZ0123456789'])).join(''),
};

/** A test value of the identifier system, or undefined where the system has no rule that we know. */
export function identifierValue(system: string | undefined, random: Random): string | undefined {
  return system === undefined || !Object.hasOwn(GENERATORS, system) ? undefined : GENERATORS[system]!(random);
}
