/**
 * The FHIR packages that come with the toolchain as npm packages, so that it works with no FHIR registry.
 *
 * HL7 publishes R4's core on npm as part of its examples package: the definitions in it are the core's, byte for byte, beside
 * 3,000 clinical examples. Only the definitions are taken as `hl7.fhir.r4.core`; the examples are reached by `coreExamples`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defaultIndexDirectory } from './contents.js';
import { folderFiles } from './files.js';
import { packageOf } from './package.js';
import { definitionSource } from './source.js';
import type { DefinitionSource, FhirPackage, JsonObject } from './types.js';

export const CORE = 'hl7.fhir.r4.core';
export const EXTENSIONS = 'hl7.fhir.uv.extensions.r4';
export const TERMINOLOGY = 'hl7.terminology.r4';

/** Resource types of the core package; the rest of the examples package are examples. */
const CORE_TYPES: ReadonlySet<string> = new Set([
  'CapabilityStatement',
  'CodeSystem',
  'CompartmentDefinition',
  'ConceptMap',
  'ImplementationGuide',
  'NamingSystem',
  'OperationDefinition',
  'Questionnaire',
  'SearchParameter',
  'StructureDefinition',
  'StructureMap',
  'ValueSet',
]);

const isCoreFile = (name: string) => CORE_TYPES.has(name.slice(0, name.indexOf('-')));
const opened = new Map<string, FhirPackage>();

/** Folder of an embedded package, as npm installed it. */
export function embeddedFolder(id: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${id}/package.json`));
}

/** An embedded package by id; undefined where the toolchain has none of that name. */
export function embeddedPackage(
  id: string,
  indexDirectory: string | undefined = defaultIndexDirectory(),
): FhirPackage | undefined {
  if (id !== CORE && id !== EXTENSIONS && id !== TERMINOLOGY) return undefined;
  let found = opened.get(id);
  if (found === undefined) {
    const folder = embeddedFolder(id);
    const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as JsonObject;
    const manifest = id === CORE ? { ...own, name: CORE, type: 'fhir.core', title: 'FHIR R4 definitions' } : own;
    const files = folderFiles(folder, id === CORE ? isCoreFile : undefined);
    found = packageOf(files, manifest, { origin: 'embedded', indexDirectory });
    opened.set(id, found);
  }
  return found;
}

/** R4's core, HL7's terminology and HL7's extensions, as one source of definitions. */
export function embeddedCore(indexDirectory: string | undefined = defaultIndexDirectory()): DefinitionSource {
  return definitionSource([EXTENSIONS, TERMINOLOGY, CORE].map((id) => embeddedPackage(id, indexDirectory)!));
}

/** HL7's clinical examples of R4: `Patient-example.json` and 3,000 others. For tests and benchmarks. */
export function coreExamples(indexDirectory: string | undefined = defaultIndexDirectory()): FhirPackage {
  const folder = embeddedFolder(CORE);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as JsonObject;
  const files = folderFiles(folder, (name) => !isCoreFile(name));
  return packageOf(files, manifest, { origin: 'embedded', indexDirectory });
}
