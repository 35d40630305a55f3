import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_CPR } from '../../../src/emit/examples/identifiers.js';
import type { Guide } from '../../../src/guide/index.js';
import { profile } from '../../support/definitions.js';
import { danishGuide, guideOf, hasShared, testGuide } from '../../support/guide.js';
import { type Emitted, emitted, stringsIn } from './support.js';

const MODES = ['minimal', 'typical', 'maximal'];
const findings = (made: Emitted): readonly string[] =>
  [...made.files.keys()]
    .filter((path) => MODES.some((mode) => path.startsWith(`${mode}/`)))
    .flatMap((path) => made.judge(path).map(({ id, expression }) => `${path}: ${expression} ${id}`));

/** What holds of any guide's examples. */
function areRight(guide: () => Promise<Guide>): void {
  let made: Emitted;
  beforeAll(async () => {
    made = await emitted(await guide(), { negative: false });
  }, 240_000);

  it('are minimal, typical and maximal, for every concrete profile of a resource', async () => {
    const { profiles } = await guide();
    const wanted = profiles.filter(({ kind, abstract }) => kind === 'resource' && !abstract);
    expect([...made.files.keys()].sort()).toEqual(
      wanted.flatMap(({ id }) => MODES.map((mode) => `${mode}/${id}.json`)).sort(),
    );
  });
  it('have no error and no warning', () => {
    expect(findings(made)).toEqual([]);
  });
  it('say that they are test data', () => {
    for (const text of made.files.values())
      expect(JSON.parse(text)).toMatchObject({
        meta: { security: expect.arrayContaining([expect.objectContaining({ code: 'HTEST' })]) },
      });
  });
  it('have no other CPR numbers than the published test numbers', () => {
    for (const text of made.files.values()) {
      const numbers = [...text.matchAll(/"system": "urn:oid:1\.2\.208\.176\.1\.2",\s*"value": "([^"]*)"/g)];
      for (const [, number] of numbers) expect(TEST_CPR).toContain(number);
    }
  });
}

describe('examples of a small guide', () => {
  areRight(async () => testGuide());

  it('have the same bytes the second time, and other bytes of another seed', async () => {
    const made = await emitted(testGuide(), { negative: false });
    const again = await emitted(testGuide(), { negative: false });
    expect([...again.files]).toEqual([...made.files]);
    const other = await emitted(testGuide(), { negative: false, seed: 'another' });
    expect([...other.files.values()]).not.toEqual([...made.files.values()]);
    expect(findings(other)).toEqual([]);
  }, 240_000);

  it('have the same bytes whatever profiles are made beside them, and in whatever order', async () => {
    const guide = testGuide();
    const ids = guide.profiles.filter(({ kind, abstract }) => kind === 'resource' && !abstract).map(({ id }) => id);
    const all = await emitted(guide, { negative: false });
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ids, { minLength: 1 }), async (profiles) => {
        const some = await emitted(guide, { negative: false, profiles });
        for (const [path, text] of some.files) expect(text).toBe(all.files.get(path));
      }),
      { numRuns: 5, seed: 7 },
    );
  }, 120_000);

  it('are right of any seed and any day', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 8 }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        async (seed, day) => {
          const made = await emitted(testGuide(), { negative: false, seed, asOf: day.toISOString().slice(0, 10) });
          expect(findings(made)).toEqual([]);
        },
      ),
      { numRuns: 6, seed: 11 },
    );
  }, 120_000);

  it('are as many as asked for, no two the same', async () => {
    const [first] = testGuide().profiles.filter(({ kind, abstract }) => kind === 'resource' && !abstract);
    const made = await emitted(testGuide(), { negative: false, profiles: [first!.id], modes: ['typical'], count: 20 });
    expect(made.files.size).toBe(20);
    expect(new Set([...made.files.values()].map((text) => text.replace(/"id": ".*?"/g, ''))).size).toBeGreaterThan(1);
    expect(findings(made)).toEqual([]);
  });
});

if (!hasShared) console.warn("skipped: ../shared is not here, so no examples of HL7 Denmark's core are made");
describe.skipIf(!hasShared)("examples of HL7 Denmark's core", () => {
  areRight(() => danishGuide());

  it('have SOR, CVR and GLN numbers of test ranges, with right check digits', async () => {
    const made = await emitted(await danishGuide(), { negative: false, modes: ['typical'] });
    const values = (system: string): readonly string[] =>
      [...made.files.values()].flatMap((text) =>
        [...text.matchAll(new RegExp(`"system": "${system.replaceAll('.', '\\.')}",\\s*"value": "([^"]*)"`, 'g'))].map(
          ([, value]) => value!,
        ),
      );
    const sum = (value: string, weights: readonly number[]): number =>
      [...value].reduce((total, digit, i) => total + Number(digit) * weights[i % weights.length]!, 0);
    for (const cvr of values('http://cvr.dk')) {
      expect(cvr).toMatch(/^99\d{6}$/);
      expect(sum(cvr, [2, 7, 6, 5, 4, 3, 2, 1]) % 11).toBe(0);
    }
    for (const gln of values('http://www.gs1.org/gln')) expect(sum(gln, [1, 3]) % 10).toBe(0);
    for (const sor of values('urn:oid:1.2.208.176.1.1')) expect(sor).toMatch(/^999\d+1000016$/);
    expect(values('urn:oid:1.2.208.176.1.1').length).toBeGreaterThan(0);
  }, 120_000);
});

describe('a profile whose references must be bundled, and that no report of its guide names', () => {
  const bundledSubject = profile({
    id: 'TestBundledCondition',
    type: 'Condition',
    title: 'Condition sent with its subject',
    description: 'A condition whose subject is sent along.',
    elements: [
      {
        id: 'Condition.subject',
        type: [
          {
            code: 'Reference',
            targetProfile: ['http://hl7.org/fhir/StructureDefinition/Patient'],
            aggregation: ['bundled'],
          },
        ],
      },
    ],
  });

  it('is shown in a collection that asks nothing', async () => {
    const guide = guideOf([bundledSubject]);
    const found: unknown[] = [];
    const made = await emitted(guide, { negative: false }, (each) => found.push(each));
    expect(found).toEqual([]);
    const { resourceType, type, entry } = JSON.parse(made.files.get('minimal/TestBundledCondition.json')!);
    expect([resourceType, type]).toEqual(['Bundle', 'collection']);
    expect(entry.map((each: { resource: { resourceType: string } }) => each.resource.resourceType)).toEqual([
      'Condition',
      'Patient',
    ]);
    expect(entry[0].resource.subject.reference).toBe(entry[1].fullUrl);
    for (const mode of MODES)
      expect(made.judge(`${mode}/TestBundledCondition.json`, 'http://hl7.org/fhir/StructureDefinition/Bundle')).toEqual(
        [],
      );
  }, 120_000);
});

describe('texts of examples', () => {
  it('are trimmed, and none is empty', async () => {
    const made = await emitted(testGuide(), { negative: false });
    for (const text of made.files.values())
      for (const each of stringsIn(JSON.parse(text))) expect(each).toBe(each.trim() || 'empty');
  });
});
