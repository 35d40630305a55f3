/** The reports in a resource: which citizen each is about, and when it was made. */
import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonMembers, kept, textIn } from './kept.js';

/** A report that can be placed among the others. */
export interface Report {
  /** Of organisation and Patient.id, hashed: nothing that names a person is a key. */
  readonly citizen: string;
  /** Of organisation and Bundle.id; undefined where it has no id. */
  readonly name?: string;
  /** The record-keeping organisation: the system and value of its identifier. */
  readonly organisation: string;
  /** Bundle.timestamp, in milliseconds since 1970. */
  readonly time: number;
  /** Its day, as written. */
  readonly day: string;
  /** What rules see of it. */
  readonly content: Json;
  /** As a finding in it begins: `Bundle`, or within a delivery `Bundle.entry[2].resource/*Bundle/x*​/`. */
  readonly at: string;
}

/** A report that cannot be placed, and what it lacks. */
export interface Unplaced {
  readonly lacks: 'timestamp' | 'Patient.id';
  readonly at: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A Bundle with a Patient is a report; the entries of a collection may be reports themselves (an incremental delivery). */
export function* reportsIn(resource: unknown, at = 'Bundle', depth = 0): Generator<Report | Unplaced> {
  if (!isObject(resource) || resource.resourceType !== 'Bundle' || !Array.isArray(resource.entry)) return;
  const entries: readonly unknown[] = resource.entry;
  const patient = entries.map(resourceOf).find((each) => each?.resourceType === 'Patient');
  if (patient !== undefined) yield reportOf(resource, patient, fullUrlOf(entries, patient), at);
  if (depth > 2) return;
  for (const [index, entry] of entries.entries()) {
    const inner = resourceOf(entry);
    if (inner?.resourceType !== 'Bundle') continue;
    const id = textIn(inner.id)?.slice(0, 256) ?? 'null';
    yield* reportsIn(inner, `${at}.entry[${index}].resource/*Bundle/${id}*/`, depth + 1);
  }
}

function reportOf(
  bundle: JsonMembers,
  patient: JsonMembers,
  fullUrl: string | undefined,
  at: string,
): Report | Unplaced {
  const written = INSTANT.exec(textIn(bundle.timestamp) ?? '');
  const time = written === null ? Number.NaN : Date.parse(written[0]);
  if (written === null || Number.isNaN(time)) return { lacks: 'timestamp', at };
  const id = textIn(patient.id) ?? idOf(fullUrl);
  if (id === undefined) return { lacks: 'Patient.id', at };
  const organisation = organisationOf(patient);
  const name = textIn(bundle.id);
  return {
    citizen: hash(`${organisation}\n${id}`),
    ...(name === undefined ? {} : { name: hash(`${organisation}\n${name}`) }),
    organisation,
    time,
    day: written[1]!,
    content: kept(bundle),
    at,
  };
}

function organisationOf({ managingOrganization }: JsonMembers): string {
  if (!isObject(managingOrganization)) return '';
  const { identifier, reference } = managingOrganization;
  if (isObject(identifier)) return `${textIn(identifier.system) ?? ''}|${textIn(identifier.value) ?? ''}`;
  return textIn(reference) ?? '';
}

/** The last part of a URL or URN: an id where the resource has none. */
export function idOf(fullUrl: string | undefined): string | undefined {
  return fullUrl === undefined ? undefined : /[^/:]+$/.exec(fullUrl)?.[0];
}

function resourceOf(entry: unknown): JsonMembers | undefined {
  return isObject(entry) && isObject(entry.resource) ? entry.resource : undefined;
}

function fullUrlOf(entries: readonly unknown[], resource: JsonMembers): string | undefined {
  const entry = entries.find((each) => isObject(each) && each.resource === resource);
  return isObject(entry) ? textIn(entry.fullUrl) : undefined;
}

/** 128 bits: a billion reports are told apart. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}
