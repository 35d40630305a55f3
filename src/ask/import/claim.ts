/** What the parts of an import share: what they claim, and what they leave behind. */
import type { Resource } from '../../packages/index.js';

/** Something in the list that did not arrive. */
export interface NotTaken {
  /** FHIRPath in the document. */
  readonly expression: string;
  readonly what: 'resource' | 'element' | 'reference' | 'status';
  /** Name of the resource type or element. */
  readonly name: string;
}

/** Profiles by id: their urls are the guide's. */
export type ProfileOf = (id: string) => string | undefined;

/** The resource with its profile's url, in the order that FHIR has. */
export function claiming(resource: Resource, profile: string | undefined): Resource {
  const { resourceType, id, ...rest } = resource;
  const meta = profile === undefined ? {} : { meta: { profile: [profile] } };
  return { resourceType, ...(id === undefined ? {} : { id }), ...meta, ...rest } as unknown as Resource;
}
