import type { OutputFile } from '../../../src/emit/emitter.js';
import { packageEmitter } from '../../../src/emit/package/index.js';
import type { Guide, Resource } from '../../../src/guide/index.js';
import { createSnapshots } from '../../../src/snapshot/index.js';
import { coreSource, guideOf } from '../../support/guide.js';

export const CANONICAL = 'http://example.org/packed';

const PATIENT: Resource = {
  resourceType: 'StructureDefinition',
  id: 'packed-patient',
  url: `${CANONICAL}/StructureDefinition/packed-patient`,
  version: '1.2.0',
  name: 'PackedPatient',
  status: 'draft',
  fhirVersion: '4.0.1',
  kind: 'resource',
  abstract: false,
  type: 'Patient',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
  derivation: 'constraint',
  differential: {
    element: [
      {
        id: 'Patient.maritalStatus',
        path: 'Patient.maritalStatus',
        binding: { strength: 'required', valueSet: `${CANONICAL}/ValueSet/packed` },
      },
    ],
  },
};

const RESOURCES: readonly Resource[] = [
  createSnapshots(coreSource()).generate(PATIENT).structure,
  {
    resourceType: 'ValueSet',
    id: 'packed',
    url: `${CANONICAL}/ValueSet/packed`,
    version: '1.2.0',
    name: 'Packed',
    title: 'Æblegrød',
    status: 'draft',
    compose: { include: [{ system: `${CANONICAL}/CodeSystem/packed` }] },
  },
  {
    resourceType: 'CodeSystem',
    id: 'packed',
    url: `${CANONICAL}/CodeSystem/packed`,
    version: '1.2.0',
    name: 'Packed',
    status: 'draft',
    content: 'complete',
    concept: [{ code: 'a' }],
  },
  {
    resourceType: 'ImplementationGuide',
    id: 'packed',
    url: `${CANONICAL}/ImplementationGuide/packed`,
    version: '1.2.0',
    name: 'Packed',
    packageId: 'org.example.packed',
    status: 'draft',
    fhirVersion: ['4.0.1'],
    dependsOn: [
      { id: 'terminology', uri: 'http://terminology.hl7.org', packageId: 'hl7.terminology.r4', version: '7.0.1' },
    ],
  },
  { resourceType: 'Patient', id: 'one', meta: { profile: [`${CANONICAL}/StructureDefinition/packed-patient`] } },
];

/** A guide of one profile, its value set and code system, an ImplementationGuide and an example. */
export function packedGuide(): Guide {
  const guide = guideOf(RESOURCES, CANONICAL);
  return {
    ...guide,
    meta: {
      packageId: 'org.example.packed',
      canonical: CANONICAL,
      url: `${CANONICAL}/ImplementationGuide/packed`,
      version: '1.2.0',
      name: 'Packed',
      title: { en: 'Packed', da: 'Pakket' },
      description: { en: 'A guide for tests' },
      status: 'draft',
      date: '2026-11-22',
      publisher: 'Example',
      contact: [{ name: 'Someone', telecom: [{ system: 'email', value: 'someone@example.org' }] }],
      jurisdiction: [{ coding: [{ system: 'urn:iso:std:iso:3166', code: 'DK' }] }],
      license: 'CC0-1.0',
      fhirVersion: '4.0.1',
      parameters: [],
    },
    compliance: [
      {
        profile: 'PackedPatient',
        target: 'http://example.org/other',
        version: '1.0.0',
        evidence: 'none',
        raw: { profile: 'PackedPatient' },
      },
    ],
  };
}

export const EPOCH = Date.UTC(2026, 10, 22) / 1000;

export async function emitted(guide: Guide, epoch = EPOCH): Promise<Map<string, OutputFile>> {
  const files = new Map<string, OutputFile>();
  const context = { made: { files: () => [], file: () => undefined }, options: {}, epoch, report: () => {} };
  for await (const file of packageEmitter.emit(guide, context)) files.set(file.path, file);
  return files;
}

export function bytesOf(file: OutputFile | undefined): Uint8Array {
  const content = file?.content();
  if (content === undefined) throw new Error('no such file');
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (content instanceof Uint8Array) return content;
  throw new Error('a stream');
}
