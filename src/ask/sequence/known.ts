/** What is known of one citizen: the latest version of each resource, as the reports so far have given it. */
import { isObject, type JsonMembers, textIn } from './kept.js';
import { idOf } from './report.js';

export interface Entry {
  readonly fullUrl?: string;
  readonly resource: JsonMembers;
}

/** By type and id. */
export type Known = ReadonlyMap<string, Entry>;

export function knownOf(entries: readonly Entry[]): Known {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/**
 * What is known with a report: the same id is an update (E-05). A report says nothing of what it leaves out. Where a report comes late, an
 * older version does not take the place of a newer.
 */
export function withReport(known: Known, report: unknown): Known {
  const after = new Map(known);
  for (const entry of entriesOf(report)) {
    const key = keyOf(entry);
    const before = after.get(key);
    if (before === undefined || !(updated(before) > updated(entry))) after.set(key, entry);
  }
  return after;
}

/** Those resources of a report that it adds or changes: not what it holds only because others refer to it. */
export function* changed(known: Known, report: unknown): Generator<Entry> {
  for (const entry of entriesOf(report)) {
    const before = known.get(keyOf(entry));
    if (before === undefined || updated(before) !== updated(entry)) yield entry;
  }
}

export function bundleOf(known: Known): {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  entry?: Entry[];
} {
  const entry = [...known.values()];
  return { resourceType: 'Bundle', type: 'collection', ...(entry.length === 0 ? {} : { entry }) };
}

/** meta.lastUpdated in milliseconds; NaN where there is none. */
export function updated({ resource: { meta } }: Entry): number {
  return isObject(meta) ? Date.parse(textIn(meta.lastUpdated) ?? '') : Number.NaN;
}

function* entriesOf(report: unknown): Generator<Entry> {
  if (!isObject(report) || !Array.isArray(report.entry)) return;
  for (const each of report.entry as readonly unknown[]) {
    if (!isObject(each) || !isObject(each.resource)) continue;
    const fullUrl = textIn(each.fullUrl);
    // The reports of a delivery are reports of their own.
    if (each.resource.resourceType === 'Bundle') continue;
    yield fullUrl === undefined ? { resource: each.resource } : { fullUrl, resource: each.resource };
  }
}

function keyOf({ fullUrl, resource: { resourceType, id } }: Entry): string {
  return `${textIn(resourceType) ?? ''}/${textIn(id) ?? idOf(fullUrl) ?? ''}`;
}
