/** What every conformance resource carries, and what it carries besides: see {@link Artifact}. */
import { type Fields, present } from './fields.js';
import type { Artifact, Position, Text } from './model.js';

/** Where a definition comes from, as the builder knows and the resource does not. */
export interface Origin {
  /** True when the guide publishes it under its own canonical. */
  readonly own: boolean;
  readonly area?: string;
  readonly position?: Position;
}

/** `hash` is added by the caller, lazily. */
export type ArtifactFields = Omit<Artifact, 'hash'>;

export function readArtifact(fields: Fields, origin: Origin): ArtifactFields {
  const id = fields.string('id') ?? '';
  const name = fields.string('name') ?? id;
  const extensions = fields.otherExtensions();
  const modifierExtensions = fields.otherExtensions('modifierExtension');
  return present<ArtifactFields>({
    resourceType: fields.string('resourceType') ?? '',
    url: fields.string('url') ?? '',
    id,
    name,
    version: fields.string('version'),
    title: titleOf(fields) ?? { en: name },
    description: fields.text('description') ?? { en: '' },
    purpose: fields.text('purpose'),
    copyright: fields.text('copyright'),
    status: fields.string('status') ?? 'unknown',
    experimental: fields.boolean('experimental'),
    date: fields.string('date'),
    publisher: fields.string('publisher'),
    own: origin.own,
    area: origin.area,
    source: origin.position,
    ...unmodelled(fields, extensions, modifierExtensions),
  });
}

function titleOf(fields: Fields): Text | undefined {
  // ImplementationGuide and NamingSystem have a `title` or none; `name` then stands for it.
  return fields.text('title');
}

/** Fields of every conformance resource that no emitter has a type for: kept as they stand. */
function unmodelled(
  fields: Fields,
  extensions: ReturnType<Fields['otherExtensions']>,
  modifierExtensions: ReturnType<Fields['otherExtensions']>,
): Pick<Artifact, 'also'> {
  const also: Record<string, NonNullable<ReturnType<Fields['value']>>> = {};
  // Extensions of primitives, but for the translations that texts have.
  for (const name of [
    '_url',
    '_version',
    '_name',
    '_status',
    '_experimental',
    '_date',
    '_publisher',
    '_baseDefinition',
  ]) {
    const value = fields.value(name);
    if (value !== undefined && value !== null) also[name] = value;
  }
  for (const name of [
    'meta',
    'implicitRules',
    'language',
    'contact',
    'identifier',
    'useContext',
    'jurisdiction',
    'keyword',
    'contained',
  ]) {
    const value = fields.value(name);
    if (value !== undefined && value !== null) also[name] = value;
  }
  if (extensions.length > 0) also.extension = extensions;
  if (modifierExtensions.length > 0) also.modifierExtension = modifierExtensions;
  return Object.keys(also).length === 0 ? {} : { also };
}
