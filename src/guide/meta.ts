/** The guide's own metadata, from its ImplementationGuide as SUSHI writes it, and from sushi-config where that says more. */
import { Fields, isObject, present } from './fields.js';
import type { DanishOfGuide } from './input/index.js';
import type { ContactPoint, GuideMeta, Json, Resource, Text } from './model.js';

/** What is known of a guide besides its ImplementationGuide. */
export interface MetaInput {
  readonly packageId: string;
  readonly canonical: string;
  readonly version: string;
  readonly name: string;
  readonly fhirVersion?: string;
  /** sushi-config.yaml, or a package's manifest. */
  readonly raw?: Readonly<Record<string, unknown>>;
  /** What `input/guide.yaml` says in Danish. */
  readonly danish?: DanishOfGuide;
}

/** SUSHI's own parameters: HL7's validator rejects them in R4. */
export const SUSHI_PARAMETERS: ReadonlySet<string> = new Set(['copyrightyear', 'releaselabel']);

export function readMeta(input: MetaInput, guide: Resource | undefined): GuideMeta {
  const raw = input.raw ?? {};
  const ig = new Fields((guide ?? { resourceType: 'ImplementationGuide' }) as Fields['json']);
  const text = (name: string): Text | undefined => {
    const own = raw[name];
    return ig.text(name) ?? (typeof own === 'string' ? { en: own } : undefined);
  };
  const both = (name: 'title' | 'description', otherwise: string): Text => {
    const da = input.danish?.[name];
    return { ...(text(name) ?? { en: otherwise }), ...(da === undefined ? {} : { da }) };
  };
  const parameters = (ig.object('definition')?.list('parameter') ?? []).map((parameter) => ({
    code: parameter.string('code') ?? '',
    value: parameter.string('value') ?? '',
  }));
  return present<GuideMeta>({
    packageId: input.packageId,
    canonical: input.canonical,
    url: ig.string('url') ?? `${input.canonical}/ImplementationGuide/${input.packageId}`,
    version: ig.string('version') ?? input.version,
    name: ig.string('name') ?? input.name,
    title: both('title', input.name),
    description: both('description', ''),
    status: text('status')?.en ?? 'draft',
    experimental: ig.boolean('experimental'),
    date: text('date')?.en,
    publisher: ig.string('publisher') ?? publisherName(raw.publisher),
    contact: ig.list('contact').map((contact) =>
      present<GuideMeta['contact'][number]>({
        name: contact.string('name'),
        telecom: contact.list('telecom').map((telecom) =>
          present<ContactPoint>({
            system: telecom.string('system') ?? '',
            value: telecom.string('value') ?? '',
            use: telecom.string('use'),
            rank: telecom.number('rank'),
          }),
        ),
      }),
    ),
    jurisdiction: ig.values('jurisdiction') as readonly Json[],
    license: text('license')?.en,
    copyright: text('copyright')?.en,
    fhirVersion: input.fhirVersion ?? '4.0.1',
    parameters,
  });
}

function publisherName(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const [first] = Array.isArray(value) ? value : [value];
  return isObject(first) && typeof first.name === 'string' ? first.name : undefined;
}
