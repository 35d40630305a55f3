import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Resource } from '../../src/packages/types.js';
import type { SnapshotSource } from '../../src/snapshot/index.js';

/** R4's core as npm has it. */
export const CORE = dirname(createRequire(import.meta.url).resolve('hl7.fhir.r4.core/package.json'));

/** The StructureDefinitions of a folder, by file name. */
export function definitionsIn(folder: string): Resource[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith('StructureDefinition-') && file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Resource);
}

/** A source over definitions at hand; the first of a canonical is found. */
export function sourceOf(definitions: readonly Resource[]): SnapshotSource {
  const known = new Map<string, Resource>();
  for (const one of definitions) if (one.url !== undefined && !known.has(one.url)) known.set(one.url, one);
  return {
    find(canonical) {
      const resource = known.get(canonical.replace(/\|.*$/, ''));
      return resource === undefined ? undefined : { resource };
    },
  };
}

export function withoutSnapshot(structure: Resource): Resource {
  const { snapshot: _snapshot, ...rest } = structure;
  return rest as Resource;
}
