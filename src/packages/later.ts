/**
 * R5's definitions that guides for R4 may stand on: `Base`, the parent of logical models, and the resource types that HL7's publisher admits
 * in R4 guides. SUSHI brings them and looks there when no package has what it asks for; so does everything that reads what it made.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { folderFiles } from './files.js';
import { packageOf } from './package.js';
import { definitionSource } from './source.js';
import type { DefinitionSource } from './types.js';

const BASE = 'fsh-sushi/dist/fhirdefs/R5DefsForR4/StructureDefinition-Base.json';
let later: DefinitionSource | undefined;

/** The source, and R5's few where it has nothing. No package of the source, no entry of it, is one of them. */
export function withLater(source: DefinitionSource): DefinitionSource {
  return {
    packages: source.packages,
    entries: (resourceType) => source.entries(resourceType),
    find: (canonical, ...types) => source.find(canonical, ...types) ?? opened().find(canonical, ...types),
  };
}

function opened(): DefinitionSource {
  if (later === undefined) {
    const files = folderFiles(dirname(createRequire(import.meta.url).resolve(BASE)));
    // SUSHI's own name for them.
    const manifest = { name: 'sushi-r5forR4', version: '1.0.0', fhirVersions: ['5.0.0'] };
    later = definitionSource([packageOf(files, manifest, { origin: 'embedded', indexDirectory: undefined })]);
  }
  return later;
}
