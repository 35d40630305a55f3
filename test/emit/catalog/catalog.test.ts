/** The catalogue delivery: what the guide says, what `input/catalog` says, and for all else a gap. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_SCHEMA, catalog } from '../../../src/emit/catalog/index.js';
import type { Emitter } from '../../../src/emit/emitter.js';
import type { Guide } from '../../../src/guide/index.js';
import { testGuide } from '../../support/guide.js';
import { writtenBy } from '../written.js';

// biome-ignore lint/suspicious/noExplicitAny: the delivery is read as its readers read it, by its schema.
type Delivery = any;

const ARCHIVE = Buffer.from('the bytes of a package');
/** Stands for the package: the catalogue takes only its bytes. */
const archive: Emitter = {
  target: 'package',
  needs: [],
  async *emit() {
    yield { path: 'test.guide-1.0.0.tgz', key: 'a', content: () => ARCHIVE };
  },
};

async function deliveryOf(guide: Guide): Promise<Delivery> {
  const folder = await writtenBy([archive, catalog], guide);
  const schema = JSON.parse(readFileSync(join(folder, 'katalog.schema.json'), 'utf8'));
  const delivery: Delivery = JSON.parse(readFileSync(join(folder, 'katalog.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  expect(validate(delivery), JSON.stringify(validate.errors)).toBe(true);
  return delivery;
}

const saying = (path: string, data: unknown): Guide => {
  const guide = testGuide();
  return { ...guide, sideFiles: [...guide.sideFiles, { path, data }] } as unknown as Guide;
};
const missingKeys = ({ readiness }: Delivery): string[] => readiness.missing.map(({ key }: { key: string }) => key);

describe('a delivery of a guide that says little', () => {
  it('keeps its JSON Schema, and comes with it', async () => {
    const folder = await writtenBy([archive, catalog], testGuide());
    const schema = JSON.parse(readFileSync(join(folder, 'katalog.schema.json'), 'utf8'));
    expect(schema).toEqual(JSON.parse(JSON.stringify(CATALOGUE_SCHEMA)));
    await deliveryOf(testGuide());
  });

  it('has one entry, with every definition of the guide as a component', async () => {
    const { entries, source } = await deliveryOf(testGuide());
    expect(entries).toHaveLength(1);
    const guide = testGuide();
    const own = [
      ...[guide.profiles, guide.extensions, guide.logicalModels, guide.valueSets, guide.codeSystems].flat(),
    ].filter(({ own: isOwn }) => isOwn);
    const urls: string[] = entries[0].components.map(({ canonical }: { canonical: string }) => canonical);
    expect(own.length).toBeGreaterThan(5);
    expect(urls).toEqual(expect.arrayContaining(own.map(({ url }) => url)));
    expect(new Set(entries[0].components.map(({ id }: { id: string }) => id)).size).toBe(urls.length);
    const counted = Object.values(entries[0].technical.counts as Record<string, number>);
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(urls.length);
    expect(source.canonical).toBe(guide.meta.canonical);
  });

  it('lists every gap, and is not ready', async () => {
    const delivery = await deliveryOf(testGuide());
    expect(delivery.readiness.ready).toBe(false);
    expect(missingKeys(delivery)).toEqual(
      expect.arrayContaining(['id', 'owner', 'maintainer', 'governance', 'legalKind', 'maturity', 'proposal.level']),
    );
    for (const gap of delivery.readiness.missing) {
      expect(['blocking', 'advisory']).toContain(gap.severity);
      expect(gap.label).toBeTruthy();
    }
  });

  it('guesses nothing: what is a gap is not in the entry', async () => {
    const delivery = await deliveryOf(testGuide());
    const [entry] = delivery.entries;
    for (const key of missingKeys(delivery).filter((each) => each !== 'id')) {
      const value = key.split('.').reduce((at: Delivery, name) => at?.[name], entry);
      expect(value, key).toBeUndefined();
    }
  });

  it('claims no decision', async () => {
    const { entries } = await deliveryOf(testGuide());
    expect(entries[0].decision).toEqual({ approvalStatus: 'awaiting-approval' });
    expect(JSON.stringify(entries[0])).not.toMatch(/"approved"/);
  });

  it('names the package by its bytes', async () => {
    const sha256 = createHash('sha256').update(ARCHIVE).digest('hex');
    const { source, entries } = await deliveryOf(testGuide());
    expect(source).toMatchObject({ sha256, byteSize: ARCHIVE.length });
    expect(entries[0].distributions).toMatchObject([
      { file: 'test.guide-1.0.0.tgz', sha256, byteSize: ARCHIVE.length },
    ]);
  });

  it('counts an element made 0..0 as prohibited in its profile', async () => {
    const { entries } = await deliveryOf(testGuide());
    const citizen = entries[0].components.find(({ name }: { name: string }) => name === 'TestCitizen');
    expect(citizen.constraints.prohibited).toBeGreaterThanOrEqual(1);
  });

  it('has a hash that follows the content', async () => {
    const [before] = (await deliveryOf(testGuide())).entries;
    const [again] = (await deliveryOf(testGuide())).entries;
    const [after] = (await deliveryOf(saying('catalog/entry.yaml', { maturity: 'development' }))).entries;
    expect(again.contentHash).toBe(before.contentHash);
    expect(after.contentHash).not.toBe(before.contentHash);
  });
});

describe('what input/catalog says', () => {
  it('stands in the entry and is a gap no more', async () => {
    const before = missingKeys(await deliveryOf(testGuide()));
    const said = { owner: { name: 'KL' }, governance: { url: 'https://example.org/governance' }, base: 'urn:x:rusa' };
    const delivery = await deliveryOf(saying('catalog/entry.yaml', said));
    expect(delivery.entries[0]).toMatchObject({ owner: said.owner, governance: said.governance });
    expect(delivery.entries[0].id).toMatch(/^urn:x:rusa\//);
    const after = missingKeys(delivery);
    expect(before.filter((key) => !after.includes(key)).sort()).toEqual(['governance', 'id', 'owner']);
    expect(after.filter((key) => !before.includes(key))).toEqual([]);
  });

  it('is the only source of a decision', async () => {
    const decision = { approvalStatus: 'approved', decidedBy: 'RUSA', source: 'https://example.org/decision' };
    const delivery = await writtenBy([archive, catalog], saying('catalog/decision.yaml', decision));
    const { entries } = JSON.parse(readFileSync(join(delivery, 'katalog.json'), 'utf8'));
    expect(entries[0].decision).toEqual(decision);
  });
});
