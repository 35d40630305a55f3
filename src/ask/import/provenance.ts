/** Where an imported diagnosis came from: the list, its date, and who keeps it. */
import { createHash } from 'node:crypto';
import type { JsonObject, Resource } from '../../packages/index.js';
import { referenceOf } from '../record/index.js';
import { claiming, type ProfileOf } from './claim.js';

export interface ProvenanceContext {
  readonly document: Resource;
  readonly composition: Resource;
  readonly profileOf: ProfileOf;
  readonly party: (reference: unknown) => string | undefined;
}

/** Undefined where the document says neither when it was made nor who made it. */
export function provenanceOf(condition: Resource, context: ProvenanceContext): Resource | undefined {
  const { document, composition, profileOf } = context;
  const recorded = document.timestamp ?? composition.date;
  const authors = Array.isArray(composition.author) ? (composition.author as JsonObject[]) : [];
  const agents = authors.flatMap(({ reference }) => context.party(reference) ?? []);
  if (typeof recorded !== 'string' || agents.length === 0) return undefined;
  const target = referenceOf(condition);
  const identifier = document.identifier ?? undefined;
  const provenance = {
    resourceType: 'Provenance',
    id: uuidOf(`${target} ${recorded}`),
    target: [{ reference: target }],
    recorded,
    activity: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'CREATE', display: 'create' }],
    },
    agent: agents.map((reference) => ({ who: { reference } })),
    ...(identifier === undefined ? {} : { entity: [{ role: 'source', what: { identifier } }] }),
  };
  return claiming(provenance as unknown as Resource, profileOf('FkiProvenance'));
}

/** The same import gives the same ids: a UUID (version 8) of a hash. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
