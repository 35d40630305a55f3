/** References within one Bundle: relative, absolute, `urn:uuid:` and to what is contained. */
import type { Resource } from '../../packages/index.js';
import { entriesOf } from './records.js';

/** `Type/id`. */
export function referenceOf(resource: Resource): string {
  return `${resource.resourceType}/${String(resource.id ?? '')}`;
}

/** Finds what a reference refers to among a Bundle's entries. */
export function resolverOf(bundle: Resource): (reference: string) => Resource | undefined {
  const known = new Map<string, Resource>();
  for (const { fullUrl, resource } of entriesOf(bundle)) {
    known.set(referenceOf(resource), resource);
    if (fullUrl !== undefined) known.set(fullUrl, resource);
    // Reports name what they hold by its UUID, whatever the fullUrl.
    if (typeof resource.id === 'string') known.set(`urn:uuid:${resource.id}`, resource);
  }
  return (reference) => {
    const found = known.get(reference.replace(/\/_history\/[^/]*$/, ''));
    return found ?? known.get(reference.split('/').slice(-2).join('/'));
  };
}

/** Finds the entry that a part of the Bundle stands in. */
export function holderOf(bundle: Resource): (part: unknown) => Resource | undefined {
  let holders: Map<unknown, Resource> | undefined;
  return (part) => {
    if (holders === undefined) {
      holders = new Map();
      for (const { resource } of entriesOf(bundle)) addParts(resource, resource, holders);
    }
    return holders.get(part);
  };
}

function addParts(value: unknown, holder: Resource, holders: Map<unknown, Resource>): void {
  if (typeof value !== 'object' || value === null) return;
  holders.set(value, holder);
  for (const each of Object.values(value)) addParts(each, holder, holders);
}
