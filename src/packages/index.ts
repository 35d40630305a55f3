/** FHIR packages: the embedded R4 core, the FHIR cache, the registries, and one source of definitions over them. */
export { ARCHIVE_LIMITS, ArchiveError, unpack } from './archive.js';
export { type CacheLimits, dropLeastUsed, touch } from './cache-folder.js';
export { digestOf, readRecord, writeRecord } from './cache-record.js';
export { defaultIndexDirectory, entryOf, parseJson } from './contents.js';
export {
  CORE,
  coreExamples,
  EXTENSIONS,
  embeddedCore,
  embeddedFolder,
  embeddedPackage,
  TERMINOLOGY,
} from './embedded.js';
export { defaultCacheDirectory } from './fhir-cache.js';
export { LOOSE, type XmlReader } from './given.js';
export { type OpenedPackages, type OpenOptions, openPackages } from './open.js';
export type { Registry } from './registry.js';
export { definitionSource } from './source.js';
export type * from './types.js';
export { compareVersions } from './version.js';
export { elementWithoutWords, leadsToWords, withoutWords } from './words.js';
