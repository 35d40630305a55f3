/**
 * What of a definition the Guide does not hold. Every field that the builder leaves unread is counted; it may stay unread only for a
 * reason that stands here.
 */
import type { ReadLog } from './fields.js';
import type { Resource, Unread } from './model.js';

/** Fields that may stay unread, as patterns over their path, and why. */
export const MAY_STAY_UNREAD: readonly { readonly field: RegExp; readonly reason: string }[] = [
  { field: /^text$/, reason: 'narrative: presentation of what the other fields say' },
  { field: /^snapshot\.extension\(/, reason: "a tool's note on how it made the snapshot" },
  { field: /(?:^|\.)id$/, reason: 'an anchor within the JSON, which nothing refers to' },
  {
    field: /extension\(http:\/\/hl7\.org\/fhir\/build\/StructureDefinition\/[\w-]+\)$/,
    reason: "notes of HL7's own build",
  },
  {
    field: /extension\(http:\/\/hl7\.org\/fhir\/StructureDefinition\/translation\)$/,
    reason: 'a translation into another language than the two of the Guide',
  },
  {
    field: /^expansion\.(?:identifier|timestamp|offset|parameter|total)$/,
    reason: 'when and how a server made the expansion that the value set came with',
  },
  {
    field: /^expansion\.(?:contains\.)+(?:version|designation|display|contains\.designation\.\w+)$/,
    reason: 'a listed code is known by its system, code and display; a heading in the list is none',
  },
  { field: /^differential\./, reason: 'the snapshot says it all; which elements the differential names is read' },
];

/** The unread fields of one definition, sorted. */
export function unreadOf(resource: Resource, log: ReadLog): readonly Unread[] {
  const definition = resource.url ?? `${resource.resourceType}/${resource.id ?? ''}`;
  return [...log.unread().keys()].sort().map((field) => {
    const known = MAY_STAY_UNREAD.find((one) => one.field.test(field));
    return known === undefined ? { definition, field } : { definition, field, reason: known.reason };
  });
}
