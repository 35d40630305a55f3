/** What the probes of an area are made of: definitions that use a feature of profiles, and small instances that meet it or do not. */
import type { Json, JsonObject, Resource } from '../../../../src/packages/index.js';
import { profile } from '../../../support/definitions.js';

export interface Probe {
  /** What it shows, in few words. */
  readonly id: string;
  /** Canonical of the profile that it is judged by, beside what it claims itself. */
  readonly profile?: string;
  /** A text where its digits matter. */
  readonly resource: JsonObject | string;
}

export interface Area {
  readonly definitions: readonly Resource[];
  readonly probes: readonly Probe[];
}

export const CORE = 'http://hl7.org/fhir/StructureDefinition/';
export const canonical = (id: string): string => `http://example.org/test/StructureDefinition/${id}`;

type Element = JsonObject & { readonly id: string };

/** A profile by its elements alone. */
export function define(id: string, type: string, elements: readonly Element[], more?: JsonObject): Resource {
  return profile({ id, type, title: id, description: id, elements, ...(more === undefined ? {} : { more }) });
}

export function slicing(
  discriminators: readonly (readonly [type: string, path: string])[],
  rules = 'open',
  more: JsonObject = {},
): JsonObject {
  return { discriminator: discriminators.map(([type, path]) => ({ type, path })), rules, ...more };
}

/** Probes of one profile, each named after it. */
export function of(id: string, resources: Readonly<Record<string, JsonObject | string>>): readonly Probe[] {
  return Object.entries(resources).map(([what, resource]) => ({
    id: `${id}: ${what}`,
    profile: canonical(id),
    resource,
  }));
}

export const patient = (more: JsonObject): JsonObject => ({ resourceType: 'Patient', ...more });
export const observation = (more: JsonObject): JsonObject => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  ...more,
});
export const reference = (...targets: readonly string[]): Json => [
  { code: 'Reference', targetProfile: targets.map((each) => (each.includes(':') ? each : `${CORE}${each}`)) },
];
/** A Bundle whose entries have the fullUrl that their type and place say. */
export const bundle = (type: string, resources: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  resourceType: 'Bundle',
  type,
  ...more,
  entry: resources.map((resource, at) => ({
    fullUrl: `http://a.dk/fhir/${String(resource.resourceType)}/${at + 1}`,
    resource: { ...resource, id: String(at + 1) },
  })),
});

export const clinic = { resourceType: 'Organization', name: 'x' };
export const nameless = { resourceType: 'Organization', identifier: [{ system: 'http://a.dk', value: '1' }] };
export const citizen = patient({ active: true });
export const basic = { resourceType: 'Basic', code: { text: 'x' } };

/** As Danish guides' examples often are: each fullUrl is relative. */
export const relative = (of: JsonObject): JsonObject => ({
  ...of,
  entry: (of.entry as readonly JsonObject[]).map((entry) => ({
    ...entry,
    fullUrl: String(entry.fullUrl).replace('http://a.dk/fhir/', ''),
  })),
});
const uuid = (n: number): string => `urn:uuid:00000000-0000-4000-8000-00000000000${n}`;
export const byUuid = (of: JsonObject, references: 'uuid' | 'relative'): JsonObject => {
  const text = JSON.stringify(of)
    .replace(/"fullUrl":"[^"]*\/(\d)"/g, (_, n) => `"fullUrl":"${uuid(Number(n))}"`)
    .replace(/"reference":"[A-Za-z]+\/(\d)"/g, (whole, n) =>
      references === 'uuid' ? `"reference":"${uuid(Number(n))}"` : whole,
    );
  return JSON.parse(text) as JsonObject;
};

/** Probes of an area that are made from what each says. */
export const some = (
  area: string,
  make: (more: JsonObject) => JsonObject,
  of: Readonly<Record<string, JsonObject>>,
): readonly Probe[] => Object.entries(of).map(([what, more]) => ({ id: `${area}: ${what}`, resource: make(more) }));
/** A definition of a type with all that it must say, and this. */
export const named =
  (resourceType: string, more: JsonObject = {}) =>
  (of: JsonObject): JsonObject => ({
    resourceType,
    url: `http://a.dk/${resourceType}/x`,
    version: '1.0.0',
    name: 'Xyz',
    title: 'x',
    status: 'draft',
    description: 'x',
    publisher: 'x',
    date: '2020',
    ...more,
    ...of,
  });
