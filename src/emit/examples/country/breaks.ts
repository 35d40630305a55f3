/**
 * Reports that are wrong on purpose: each of these breaks one thing in a report of any area, and a validator that holds FKI says so once.
 */
import type { JsonObject } from '../../../guide/index.js';
import type { Random } from '../seed.js';

/** What a validator is to say. */
export interface Expected {
  readonly id: string;
  readonly severity: 'error';
  readonly expression: string;
}

export interface Broken {
  readonly breaks: string;
  readonly expected: Expected;
  readonly report: JsonObject;
}

interface Entry extends JsonObject {
  readonly resource: JsonObject;
}
type Break = (report: JsonObject, random: Random) => Broken;

const MISSING = 'Validation_VAL_Profile_Minimum';
const NOT_ALLOWED = 'Validation_VAL_Profile_Maximum';

/** HL7's validator, and ours, write an entry's resource as `Bundle.entry[1].resource/*Condition/<id>*\/`. */
function at(report: JsonObject, index: number): string {
  const { resourceType, id } = entriesOf(report)[index]!.resource;
  return `Bundle.entry[${index}].resource/*${String(resourceType)}/${String(id)}*/`;
}

const entriesOf = (report: JsonObject): readonly Entry[] => report.entry as unknown as readonly Entry[];

function withResource(report: JsonObject, index: number, resource: JsonObject): JsonObject {
  const entry = entriesOf(report).map((each, i) => (i === index ? { ...each, resource } : each));
  return { ...report, entry } as unknown as JsonObject;
}

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

const noTimestamp: Break = (report) => ({
  breaks: 'Bundle.timestamp is missing',
  expected: { id: MISSING, severity: 'error', expression: 'Bundle' },
  report: without(report, 'timestamp'),
});

function noMeta(field: 'lastUpdated' | 'profile'): Break {
  return (report, random) => {
    const index = random.integer(0, entriesOf(report).length - 1);
    const { resource } = entriesOf(report)[index]!;
    return {
      breaks: `meta.${field} is missing`,
      expected: { id: MISSING, severity: 'error', expression: `${at(report, index)}.meta` },
      report: withResource(report, index, { ...resource, meta: without(resource.meta as JsonObject, field) }),
    };
  };
}

const genderGiven: Break = (report) => {
  const index = entriesOf(report).findIndex(({ resource }) => resource.resourceType === 'Patient');
  const { resource } = entriesOf(report)[index]!;
  return {
    breaks: 'Patient.gender is given',
    expected: { id: NOT_ALLOWED, severity: 'error', expression: at(report, index) },
    report: withResource(report, index, { ...resource, gender: 'unknown' }),
  };
};

const BREAKS: readonly Break[] = [noTimestamp, noMeta('lastUpdated'), noMeta('profile'), genderGiven];

/** A copy of the report that is wrong in one way. */
export function brokenReport(json: string, random: Random): Broken {
  return random.pick(BREAKS)(JSON.parse(json) as JsonObject, random);
}
