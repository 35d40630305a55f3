/** Resources with one fault each, the same on every run: what a difference between two validators shows best. */

type Node = Record<string, unknown> | unknown[];
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly path: string;
}

/** A sequence of numbers in [0, 1) that depends on nothing but its seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const EXTENSIONS = [
  { url: 'http://foo.dk/x', valueString: 'x' },
  { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
  { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueAddress: { city: 'x' } },
  { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueString: 'x' },
];
const REFERENCES = [
  'Basic/1',
  'Patient/1',
  'Observation/1',
  '#nothere',
  'urn:uuid:03f9aa7d-b395-47b9-84e0-053678009999',
  'foo',
];
const DATES = ['2020-13-01', '2020-02-30', '2020-01-01T25:00:00Z', '2020-01-01T10:00:00', 'x'];

type Fault = (place: Place, pick: <T>(from: readonly T[]) => T) => boolean;
const set = ({ holder, key }: Place, value: unknown): boolean => {
  holder[key] = value;
  return true;
};
const text = ({ holder, key }: Place): string | undefined =>
  typeof holder[key] === 'string' ? (holder[key] as string) : undefined;
const object = ({ holder, key }: Place): Record<string, unknown> | undefined => {
  const value = holder[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
};

const FAULTS: Readonly<Record<string, Fault>> = {
  'leave out': ({ holder, key }) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1).length > 0 : delete holder[key],
  empty: (place) => {
    const value = place.holder[place.key];
    if (typeof value === 'string') return set(place, '');
    return typeof value === 'object' && value !== null && set(place, Array.isArray(value) ? [] : {});
  },
  number: (place) => text(place) !== undefined && set(place, 42),
  string: (place) =>
    /number|boolean/.test(typeof place.holder[place.key]) && set(place, String(place.holder[place.key])),
  code: (place) => /^[a-z-]{2,20}$/.test(text(place) ?? '') && set(place, 'zzz'),
  'code of a coding': (place) => place.key === 'code' && text(place) !== undefined && set(place, 'zzz'),
  system: (place) => place.key === 'system' && text(place) !== undefined && set(place, 'http://foo.dk/cs'),
  display: (place) => place.key === 'display' && text(place) !== undefined && set(place, 'Forkert'),
  'unknown element': (place) => {
    const value = object(place);
    if (value === undefined) return false;
    value.nonsense = 'x';
    return true;
  },
  reference: (place, pick) => place.key === 'reference' && set(place, pick(REFERENCES)),
  date: (place, pick) => /^\d{4}-\d\d/.test(text(place) ?? '') && set(place, pick(DATES)),
  null: (place) => set(place, null),
  array: (place) => {
    const value = place.holder[place.key];
    return !Array.isArray(place.holder) && set(place, Array.isArray(value) ? value[0] : [value]);
  },
  twice: ({ holder, key }) => {
    const value = holder[key];
    return Array.isArray(value) && value.length > 0 && value.push(structuredClone(value[0])) > 0;
  },
  extension: (place, pick) => {
    const value = object(place);
    if (value === undefined) return false;
    value.extension = [...(Array.isArray(value.extension) ? value.extension : []), pick(EXTENSIONS)];
    return true;
  },
  blank: (place) => text(place) !== undefined && set(place, ` ${text(place)}`),
  'wrong name': ({ holder, key }) => {
    if (Array.isArray(holder) || typeof holder[key] === 'object') return false;
    holder[`${key}X`] = holder[key];
    return true;
  },
};
const NAMES = Object.keys(FAULTS);

export interface Mutant {
  readonly what: string;
  /** JSON text: null and all. */
  readonly text: string;
}

/** `count` mutants of a resource. */
export function mutantsOf(resource: unknown, count: number, random: () => number): readonly Mutant[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const made: Mutant[] = [];
  for (let tries = 0; made.length < count && tries < count * 40; tries++) {
    const copy = structuredClone(resource) as Node;
    const place = pick(places(copy, ''));
    if (place.key === 'resourceType') continue;
    const name = pick(NAMES);
    if (FAULTS[name]!(place, pick)) made.push({ what: `${name}: ${place.path}`, text: JSON.stringify(copy) });
  }
  return made;
}

function places(node: Node, path: string): readonly Place[] {
  return Object.keys(node).flatMap((key): readonly Place[] => {
    // A narrative has its own tests.
    if (key === 'text') return [];
    const at = path === '' ? key : `${path}.${key}`;
    const value = (node as Record<string, unknown>)[key];
    const here = { holder: node as Record<string, unknown>, key, path: at };
    return typeof value === 'object' && value !== null ? [here, ...places(value as Node, at)] : [here];
  });
}
