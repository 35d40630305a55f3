import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { gzip } from '../../src/emit/package/gzip.js';
import { readTar, writeTar } from '../../src/emit/package/tar.js';
import { elementsOf, type Guide, guideOfPackages, type Structure } from '../../src/guide/index.js';
import { openPackages } from '../../src/packages/index.js';
import type { Resource } from '../../src/packages/types.js';
import { createSnapshots } from '../../src/snapshot/index.js';
import { SHARED } from '../support/guide.js';
import { withoutSnapshot } from './core.js';

const DK_CORE = join(SHARED, 'packages/hl7.fhir.dk.core-3.7.0.tgz');
const folder = mkdtempSync(join(tmpdir(), 'fki-differentials-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function guideOf(path: string): Promise<Guide> {
  const { source } = await openPackages({ given: [path], offline: true });
  const snapshots = createSnapshots(source);
  return guideOfPackages(source, {
    packages: ['hl7.fhir.dk.core'],
    snapshotOf: (definition) => {
      const { structure, elements } = snapshots.generate(definition);
      return elements.length === 0 ? undefined : structure;
    },
  });
}

/** What decides about instances, element for element, with what tells slices apart. */
const decisive = (structure: Structure) =>
  [...elementsOf(structure)].map((element) => ({
    id: element.id,
    min: element.min,
    max: element.max,
    fixed: element.fixed,
    pattern: element.pattern,
    slicing: element.slicing,
    binding: element.binding?.valueSet,
    constraints: element.constraints.map(({ key }) => key).sort(),
    keys: 'keys' in element ? element.keys : undefined,
  }));

if (!existsSync(DK_CORE)) console.warn(`skipped: ${DK_CORE} is not at hand`);

describe.skipIf(!existsSync(DK_CORE))('a package of differentials only', () => {
  test('is the same Guide as the package with its snapshots', async () => {
    const files = readTar(gunzipSync(readFileSync(DK_CORE))).map((file) => {
      if (!file.path.startsWith('package/StructureDefinition-')) return file;
      const whole = JSON.parse(Buffer.from(file.content).toString('utf8')) as Resource;
      return { ...file, content: Buffer.from(JSON.stringify(withoutSnapshot(whole))) };
    });
    const stripped = join(folder, 'stripped.tgz');
    writeFileSync(stripped, gzip(writeTar(files, 0)));
    const [made, shipped] = [await guideOf(stripped), await guideOf(DK_CORE)];
    const all = ({ profiles, extensions }: Guide): readonly Structure[] => [...profiles, ...extensions];
    expect(all(shipped)).toHaveLength(28);
    expect(all(made).map(({ url }) => url)).toEqual(all(shipped).map(({ url }) => url));
    for (const [index, structure] of all(shipped).entries()) {
      expect(decisive(all(made)[index]!), structure.id).toEqual(decisive(structure));
    }
  });
});
