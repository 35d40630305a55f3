/**
 * A MedCom ConditionList document as FKI resources: the citizen, one FkiFocusCondition a diagnosis, the organisations and
 * professionals that they name, and an FkiProvenance each that says where it came from.
 *
 * MedCom's category says whether a diagnosis is of a contact or of a course; FKI's says whether a profession works with it. The one is
 * never the other: it moves to an extension, so that nothing arrives in focus by accident.
 */
import type { Guide } from '../../guide/index.js';
import type { JsonObject, Resource } from '../../packages/index.js';
import { entriesOf, referenceOf, resolverOf } from '../record/index.js';
import { claiming, type NotTaken, type ProfileOf } from './claim.js';
import { focusConditionOf } from './focus-condition.js';
import { provenanceOf } from './provenance.js';

export interface Imported {
  /** A collection of FKI resources. */
  readonly bundle: Resource;
  readonly conditions: number;
  readonly notTaken: readonly NotTaken[];
}

/** Undefined where the resource is no document with a Patient and Conditions. */
export function importConditionList(document: Resource, guide: Guide): Imported | undefined {
  const entries = entriesOf(document);
  const composition = entries.find(({ resource }) => resource.resourceType === 'Composition')?.resource;
  const patients = entries.filter(({ resource }) => resource.resourceType === 'Patient');
  const [patient] = patients;
  if (composition === undefined || patient === undefined || patients.length > 1) return undefined;
  const profileOf: ProfileOf = (id) => guide.definitions.structure(id)?.url;
  const resolve = resolverOf(document);
  const notTaken: NotTaken[] = [];
  const made = new Map<string, Resource>();
  const keep = (resource: Resource, profile: string): string => {
    const reference = referenceOf(resource);
    if (!made.has(reference))
      made.set(reference, claiming(plain(resource, notTaken, at(entries, resource)), profileOf(profile)));
    return reference;
  };
  const subject = keep(patient.resource, 'FkiCitizen');
  let conditions = 0;
  entries.forEach(({ resource }, index) => {
    if (resource.resourceType !== 'Condition') {
      if (!CARRIED.has(resource.resourceType)) {
        notTaken.push({ expression: `Bundle.entry[${index}].resource`, what: 'resource', name: resource.resourceType });
      }
      return;
    }
    const expression = `Bundle.entry[${index}].resource`;
    const condition = focusConditionOf(resource, { subject, expression, profileOf, notTaken, party: partyOf });
    if (condition === undefined) return;
    conditions++;
    made.set(referenceOf(condition), condition);
    const provenance = provenanceOf(condition, { document, composition, profileOf, party: partyOf });
    if (provenance !== undefined) made.set(referenceOf(provenance), provenance);
  });
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: [...made.values()].map(entryOf) };
  return { bundle: bundle as unknown as Resource, conditions, notTaken };

  /** The organisation or professional that a reference leads to, taken along. */
  function partyOf(reference: unknown): string | undefined {
    const target = typeof reference === 'string' ? resolve(reference) : undefined;
    const profile = target === undefined ? undefined : PARTIES[target.resourceType];
    return target === undefined || profile === undefined ? undefined : keep(target, profile);
  }
}

/** Types that come along where something refers to them, or that the document itself is made of. */
const CARRIED: ReadonlySet<string> = new Set([
  'Composition',
  'Patient',
  'Organization',
  'Practitioner',
  'PractitionerRole',
]);
const PARTIES: Readonly<Record<string, string>> = {
  Organization: 'FkiOrganization',
  Practitioner: 'FkiPractitioner',
};

function at(entries: ReturnType<typeof entriesOf>, resource: Resource): string {
  return `Bundle.entry[${entries.findIndex((entry) => entry.resource === resource)}].resource`;
}

/** Without what belongs to the sender's profile: narrative, claims, extensions that FKI does not know. */
function plain(resource: Resource, notTaken: NotTaken[], expression: string): Resource {
  const { text: _text, meta: _meta, contained, extension, modifierExtension, ...rest } = resource;
  for (const [name, value] of Object.entries({ contained, extension, modifierExtension })) {
    if (value !== undefined) notTaken.push({ expression: `${expression}.${name}`, what: 'element', name });
  }
  return rest as unknown as Resource;
}

function entryOf(resource: Resource): JsonObject {
  const { id } = resource;
  const isUuid = typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  const entry = isUuid ? { fullUrl: `urn:uuid:${id}`, resource } : { resource };
  return entry as unknown as JsonObject;
}
