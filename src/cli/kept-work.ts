/**
 * What came of the work on a guide's profiles (their instances, and their constraints broken), kept in the cache folder: the dearest part
 * of a build, and an edit of a text changes nothing of it. It is named by all that it is made from: this code, what the guide depends on
 * and everything that the guide says, but for what is said to people only.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Share, Worked } from '../emit/examples/index.js';
import type { Guide, JsonObject, Resource } from '../guide/index.js';
import {
  type CacheLimits,
  defaultIndexDirectory,
  type FhirPackage,
  readRecord,
  withoutWords,
  writeRecord,
} from '../packages/index.js';
import { toolchainFingerprint } from './fingerprint.js';

const LIMITS: CacheLimits = { entries: 12, bytes: 150e6 };

/** Shares work that has not been done before. `packages` are those that the guide was compiled against. */
export function keeping(guide: Guide, packages: readonly FhirPackage[], share: Share = alone): Share {
  return async (origin, profiles, work) => {
    const folder = join(defaultIndexDirectory(), 'v1', 'worked');
    const name = nameOf(guide, packages, [origin.seed, origin.asOf, ...profiles.map(({ url }) => url)]);
    const kept = new Map(readRecord(join(folder, name)) as Iterable<[string, Worked]> | undefined);
    const missing = profiles.filter(({ url }) => !kept.has(url));
    if (missing.length === 0) return kept;
    const found = await share(origin, missing, work);
    // Findings have texts: what has some is worked on again.
    if (kept.size === 0)
      writeRecord(
        folder,
        name,
        [...found].filter(([, each]) => isRight(each)),
        LIMITS,
      );
    return new Map([...kept, ...found]);
  };
}

/** One thread does all of it. */
const alone: Share = async (_origin, profiles, work) => new Map(profiles.map((each) => [each.url, work(each)]));

const isRight = ({ made }: Worked): boolean =>
  Object.values(made).every((each) => each === undefined || each.issues.length === 0);

function nameOf(guide: Guide, packages: readonly FhirPackage[], made: readonly string[]): string {
  const hash = createHash('sha256')
    .update(toolchainFingerprint())
    .update(JSON.stringify([process.version, ...made]));
  const { packageId, canonical, version, fhirVersion, parameters } = guide.meta;
  hash.update(JSON.stringify([packageId, canonical, version, fhirVersion, parameters]));
  for (const each of packages) hash.update(`\n${each.id}#${each.version} ${each.hash}`);
  hash.update(JSON.stringify([guide.rules, guide.aliases]));
  for (const { path, role, resource } of guide.published) {
    const said = role === 'example' ? resource : bare(resource);
    hash.update(`\n${path}\0${JSON.stringify(said)}`);
  }
  return hash.digest('hex');
}

/** What a definition says to a machine. */
function bare(published: Resource): JsonObject {
  // The profiles that every resource of a type must meet.
  if (published.resourceType === 'ImplementationGuide') return { global: published.global ?? [] };
  return withoutWords(published);
}
