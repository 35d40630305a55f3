/**
 * Citizens' records out of Bundles. A Bundle with one Patient is a delivery report or a record: what it says of that citizen; a Bundle
 * of Bundles is an incremental delivery. The same citizen is the same organisation and Patient.id (never the CPR number).
 */
import type { JsonObject, Resource } from '../../packages/index.js';

/** The organisation that keeps the record: Patient.managingOrganization. */
export interface Organization {
  /** Tells it from others: the identifier's value, else the reference. Empty where the Patient names none. */
  readonly key: string;
  /** As the first Patient named it. */
  readonly reference: JsonObject;
}

/** What one Bundle says of one citizen. */
export interface Delivery {
  readonly organization: Organization;
  readonly patient: string;
  readonly bundle: Resource;
}

export interface CitizenRecord {
  readonly organization: Organization;
  /** Patient.id. */
  readonly patient: string;
  /** The latest version of every resource, as a collection Bundle. */
  readonly record: Resource;
  /** Every version, the earliest first. */
  readonly history: Resource;
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource: Resource;
}

/** The deliveries in a resource; `none` is told of what names no citizen, or several. */
export function* deliveriesOf(resource: Resource, none: () => void): Generator<Delivery> {
  if (resource.resourceType !== 'Bundle') {
    none();
    return;
  }
  const inner = entriesOf(resource).map((entry) => entry.resource);
  const bundles = inner.filter(({ resourceType }) => resourceType === 'Bundle');
  if (bundles.length > 0) {
    for (const each of bundles) yield* deliveriesOf(each, none);
    return;
  }
  const [patient, ...others] = inner.filter(({ resourceType }) => resourceType === 'Patient');
  if (patient === undefined || others.length > 0 || typeof patient.id !== 'string') none();
  else yield { organization: organizationOf(patient, inner), patient: patient.id, bundle: resource };
}

/** A Bundle's entries with a resource. */
export function entriesOf(bundle: Resource): readonly Entry[] {
  const { entry } = bundle;
  return Array.isArray(entry) ? (entry as unknown as Entry[]).filter((each) => isResource(each?.resource)) : [];
}

function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && typeof (value as Resource).resourceType === 'string';
}

function organizationOf(patient: Resource, beside: readonly Resource[]): Organization {
  const reference = (patient.managingOrganization ?? {}) as JsonObject;
  const named = identifierOf(reference);
  if (named !== undefined) return { key: named, reference: { identifier: reference.identifier ?? null } };
  const target = typeof reference.reference === 'string' ? reference.reference : '';
  // A record may hold the organisation itself: then its SOR code or other identifier tells it from others.
  const found = beside.find(({ resourceType, id }) => resourceType === 'Organization' && target.endsWith(String(id)));
  const [identifier] = Array.isArray(found?.identifier) ? (found.identifier as JsonObject[]) : [];
  if (identifier !== undefined && typeof identifier.value === 'string')
    return { key: identifier.value, reference: { identifier } };
  return { key: target, reference: target === '' ? {} : { reference: target } };
}

function identifierOf({ identifier }: JsonObject): string | undefined {
  const value = (identifier as JsonObject | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
}

interface Version extends Entry {
  readonly at: number;
}

interface Known {
  readonly organization: Organization;
  readonly patient: string;
  /** Versions of each resource by type and id; only the latest where no history is kept. */
  readonly versions: Map<string, Version[]>;
}

/** Gathers deliveries to records. Memory grows with citizens and resources, and with versions where history is kept. */
export class Records {
  private readonly known = new Map<string, Known>();

  constructor(private readonly options: { readonly history: boolean }) {}

  add({ organization, patient, bundle }: Delivery): void {
    const key = `${organization.key}\n${patient}`;
    let known = this.known.get(key);
    if (known === undefined) {
      known = { organization, patient, versions: new Map() };
      this.known.set(key, known);
    }
    const reported = timeOf(bundle.timestamp);
    for (const { fullUrl, resource } of entriesOf(bundle)) {
      const version: Version = {
        resource,
        at: timeOf((resource.meta as JsonObject | undefined)?.lastUpdated) ?? reported ?? Number.NEGATIVE_INFINITY,
        ...(fullUrl === undefined ? {} : { fullUrl }),
      };
      this.addVersion(known.versions, `${resource.resourceType}/${String(resource.id ?? fullUrl)}`, version);
    }
  }

  private addVersion(versions: Map<string, Version[]>, name: string, version: Version): void {
    const before = versions.get(name);
    if (before === undefined) {
      versions.set(name, [version]);
      return;
    }
    // Reports may come in any order; of two versions from the same moment the one that was read last counts.
    let place = before.length;
    while (place > 0 && before[place - 1]!.at > version.at) place--;
    before.splice(place, 0, version);
    if (!this.options.history) before.splice(0, before.length - 1);
  }

  get size(): number {
    return this.known.size;
  }

  /** The records in the order in which the citizens were first named. */
  *all(): Generator<CitizenRecord> {
    for (const { organization, patient, versions } of this.known.values()) {
      const each = [...versions.values()];
      yield {
        organization,
        patient,
        record: collection(each.map((list) => list.at(-1)!)),
        history: collection(each.flat().sort((a, b) => a.at - b.at)),
      };
    }
  }
}

function collection(versions: readonly Version[]): Resource {
  const entry = versions.map(({ fullUrl, resource }) => (fullUrl === undefined ? { resource } : { fullUrl, resource }));
  return { resourceType: 'Bundle', type: 'collection', entry } as unknown as Resource;
}

function timeOf(instant: unknown): number | undefined {
  const time = typeof instant === 'string' ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
