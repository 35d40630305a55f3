import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile, emit, type Guide, type Issue, validator } from '../../src/index.js';
import { askOracle, errorsOf, type OracleRequest, type OracleResult } from './oracle.js';

/**
 * Every claim in input/compliance.yaml, proved: each example of the profile, also those inside reports, and each generated instance is valid
 * against HL7 Denmark's profile, which stands in its meta.profile here instead of FKI's; by HL7's validator and by ours.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const dkCore = fileURLToPath(new URL('../../../shared/packages/hl7.fhir.dk.core-3.7.0.tgz', import.meta.url));

interface Claim {
  readonly profile: string;
  readonly target: string;
  readonly version: string;
}
interface Held {
  readonly id?: string;
  readonly meta?: { readonly profile?: readonly string[] };
  readonly entry?: readonly { readonly resource?: Held }[];
}

const claims: readonly Claim[] = parse(readFileSync(`${root}input/compliance.yaml`, 'utf8'));

/** A resource and all that it holds. */
const within = (held: Held): readonly Held[] => [
  held,
  ...(held.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : within(resource))),
];

if (!existsSync(dkCore)) console.warn(`skipped: ${dkCore} is not here, so no compliance claim is proved`);

describe.skipIf(!existsSync(dkCore))("conformance to HL7 Denmark's core", () => {
  let requests: readonly OracleRequest[];
  let results: readonly OracleResult[];
  /** What our own validators, compiled for HL7 Denmark's package, find. */
  let ours: readonly (readonly [string, readonly Issue[]])[];
  const shown = new Set<string>();

  beforeAll(async () => {
    const { guide } = await compile({ directory: root, offline: true });
    const targets = new Map(guide.profiles.map(({ id, url }) => [url, claims.find(({ profile }) => profile === id)]));
    // Profiles too: an extension may lead to a resource of one.
    const load = [...guide.profiles, ...guide.extensions, ...guide.codeSystems].map(({ url }) => url);
    const definitions = guide.published
      .filter(({ resource }) => load.includes(String((resource as { url?: string }).url)))
      .map(({ resource }) => resource);
    const judgedBy = (held: Held): Held => {
      const claimed = (held.meta?.profile ?? []).flatMap((url) => targets.get(url) ?? []);
      for (const { profile } of claimed) shown.add(profile);
      const { profile: _, ...meta } = held.meta ?? {};
      const entry = held.entry?.map((one) =>
        one.resource === undefined ? one : { ...one, resource: judgedBy(one.resource) },
      );
      return {
        ...held,
        meta: claimed.length === 0 ? meta : { ...meta, profile: claimed.map(({ target }) => target) },
        ...(entry === undefined ? {} : { entry }),
      };
    };
    const instances = [...guide.examples, ...(await generated(guide))];
    requests = instances
      .filter(({ resource }) => within(resource as unknown as Held).some(({ meta }) => meta?.profile?.some(isClaimed)))
      .map(({ id, resource }) => ({
        id,
        resource: withoutEmpty(judgedBy(resource as unknown as Held)),
        options: { allowExampleUrls: true },
      }));
    function isClaimed(url: string): boolean {
      return targets.get(url) !== undefined;
    }
    const ig = await writeDefinitions(definitions);
    const { validate } = await validator([dkCore, ig]);
    ours = requests.map(({ id, resource }) => [id, validate(resource, { allowExampleUrls: true })]);
    results = await askOracle(requests, [dkCore, ig]);
  }, 900_000);

  it('names each profile of the guide, with its version', () => {
    expect(claims.map(({ version }) => version)).toEqual(claims.map(() => '3.7.0'));
  });

  it('has an example for every claim', () => {
    expect(claims.map(({ profile }) => profile).filter((profile) => !shown.has(profile))).toEqual([]);
  });

  it("finds every example valid against HL7 Denmark's profile", () => {
    expect(requests.length).toBeGreaterThan(20);
    expect(errorsOf(results)).toEqual([]);
  });

  it('and so do our validators', () => {
    const errors = ours.flatMap(([id, issues]) =>
      issues
        .filter(({ severity }) => severity === 'error' || severity === 'fatal')
        .map(({ id: what, expression, text }) => `${id}: ${what} ${expression} ${text}`),
    );
    expect(errors).toEqual([]);
  });
});

/** The smallest and the usual instance of each profile, as the build makes them. */
async function generated(guide: Guide): Promise<readonly { readonly id: string; readonly resource: unknown }[]> {
  const found: { readonly id: string; readonly resource: unknown }[] = [];
  for await (const { path, content } of emit(guide, 'examples')) {
    if (!/^(minimal|typical)\/.*\.json$/.test(path)) continue;
    found.push({ id: path, resource: JSON.parse(String(content())) as unknown });
  }
  return found;
}

/** FHIR allows no empty object. */
function withoutEmpty(held: Held): Held {
  return JSON.parse(
    JSON.stringify(held, (key, value) => (key === 'meta' && Object.keys(value).length === 0 ? undefined : value)),
  );
}

/** FKI's definitions, of which HL7 Denmark's profiles leave the extensions and code systems open, in a folder that the validator reads. */
async function writeDefinitions(definitions: readonly object[]): Promise<string> {
  const { mkdtemp, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'fki-compliance-'));
  await Promise.all(
    definitions.map((definition, index) => writeFile(join(folder, `${index}.json`), JSON.stringify(definition))),
  );
  return folder;
}
