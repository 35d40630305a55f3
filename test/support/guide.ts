/**
 * Guides for tests: R4 by itself, and a small guide of profiles over it. Built once a process.
 *
 * `testGuide()` has, under http://example.org/test: a Patient profile with identifier slices (their values in a type profile), an
 * Observation with a fixed code, value types and an invariant, a Bundle sliced by type, an extension, a code system and value sets.
 * With `../shared` at hand `danishGuide()` is HL7 Denmark's core as a guide.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { coreGuide, type Guide, guideOfPackages, type Resource } from '../../src/guide/index.js';
import {
  type DefinitionSource,
  definitionSource,
  embeddedCore,
  type FhirPackage,
  openPackages,
  type PackageEntry,
} from '../../src/packages/index.js';
import { createSnapshots } from '../../src/snapshot/index.js';
import { TEST_DEFINITIONS } from './definitions.js';

/** Tests that use data of `../shared` skip where it is not at hand, and say so. */
export const SHARED = resolve(import.meta.dirname, '../../../shared');
export const hasShared = existsSync(SHARED);

let source: DefinitionSource | undefined;
let core: Guide | undefined;
let test: Guide | undefined;
let danish: Promise<Guide> | undefined;

/** R4's core, HL7's terminology and extensions. */
export function coreSource(): DefinitionSource {
  source ??= embeddedCore();
  return source;
}

/** R4 by itself. */
export function testCore(): Guide {
  core ??= coreGuide(coreSource());
  return core;
}

/** The definitions of `definitions.ts`, over R4. */
export function testGuide(): Guide {
  test ??= guideOf(TEST_DEFINITIONS);
  return test;
}

/** A package of `../shared/packages` as a guide, snapshots made where it ships none. */
export async function sharedGuide(file: string): Promise<Guide> {
  const { source: opened } = await openPackages({ given: [resolve(SHARED, 'packages', file)], offline: true });
  const snapshots = createSnapshots(opened);
  return guideOfPackages(opened, {
    packages: opened.packages.filter(({ origin }) => origin === 'given').map(({ id }) => id),
    snapshotOf: (definition) => {
      const { structure, elements } = snapshots.generate(definition);
      return elements.length === 0 ? undefined : structure;
    },
  });
}

/** HL7 Denmark's core as a guide. */
export function danishGuide(): Promise<Guide> {
  danish ??= sharedGuide('hl7.fhir.dk.core-3.7.0.tgz');
  return danish;
}

/** A guide of any definitions, given as JSON with snapshots. */
export function guideOf(resources: readonly Resource[], canonical = 'http://example.org/test'): Guide {
  const own = packageOfResources('test.guide', resources, canonical);
  const whole = definitionSource([own, ...coreSource().packages]);
  return guideOfPackages(whole, { packages: ['test.guide'] });
}

/** A package in memory. */
export function packageOfResources(id: string, resources: readonly Resource[], canonical: string): FhirPackage {
  const files = new Map(resources.map((resource) => [`${resource.resourceType}-${resource.id ?? ''}.json`, resource]));
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const entries = [...files].map(([file, resource]) => {
    const fields = {
      file,
      resourceType: resource.resourceType,
      id: resource.id,
      url: text(resource.url),
      version: text(resource.version),
      name: text(resource.name),
      kind: text(resource.kind),
      derivation: text(resource.derivation),
      type: text(resource.type),
      base: text(resource.baseDefinition),
      hasSnapshot: resource.snapshot === undefined ? undefined : true,
      supplements: text(resource.supplements),
    };
    return Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as unknown as PackageEntry;
  });
  return {
    id,
    version: '1.0.0',
    canonical,
    fhirVersions: ['4.0.1'],
    dependencies: {},
    origin: 'given',
    hash: id,
    entries,
    manifest: {},
    unreadable: [],
    read: (entry) => files.get(entry.file) as Resource,
    text: (entry) => JSON.stringify(files.get(entry.file)),
  };
}
