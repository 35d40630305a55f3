/** The terminology of the standard: typed once in input/terminology, generated, counted. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/terminology.mjs';
import { caresocial, codesOf, ffb, files, fsiii, root, UUID, valueSets } from './tables.js';

describe('generated terminology', () => {
  it('is what the tables say: run `npm run terminology` where this fails', () => {
    const folder = `${root}fsh/terminology/generated`;
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, content] of files) expect(readFileSync(`${folder}/${name}`, 'utf8') === content, name).toBe(true);
  });

  it('is the same twice', () => {
    expect([...generate(root)]).toEqual([...files]);
  });

  it('has no alias that fsh/aliases.fsh lacks', () => {
    const aliases = new Set(
      [...readFileSync(`${root}fsh/aliases.fsh`, 'utf8').matchAll(/^Alias: \$(\S+)/gm)].map((match) => match[1]),
    );
    const used = new Set(
      [...files.values()].flatMap((file) =>
        [...file.matchAll(/(?:^| )\$([a-z0-9-]+)(?=#| )/gm)].map((match) => match[1]),
      ),
    );
    expect([...used].filter((alias) => !aliases.has(alias))).toEqual([]);
  });
});

describe('FSIII', () => {
  const uuids = fsiii.all.filter((concept) => concept.uuid === concept);

  it('has 828 codes: 414 concepts, each by a UUID and by an older code', () => {
    expect([fsiii.all.length, uuids.length, fsiii.roots.length]).toEqual([828, 414, 34]);
    for (const concept of uuids) expect(concept.code).toMatch(UUID);
    for (const concept of uuids) expect(fsiii.byCode.get(concept.pair)?.code).not.toMatch(UUID);
  });

  it('has the same place in both trees for both codes of a concept', () => {
    for (const concept of uuids) expect(concept.up?.pair).toBe(fsiii.byCode.get(concept.pair)?.up?.code);
  });

  it('has 263 concepts in force, 136 outgoing and 15 that KL has not decided, which count as in force', () => {
    const count = (status: string) => uuids.filter((concept) => concept.status === status).length;
    expect([count('active'), count('outgoing'), count('undetermined')]).toEqual([263, 136, 15]);
  });

  it('flags the 15 and e3242303 in the supplement', () => {
    const supplement = files.get('FsiiiSupplement.fsh') ?? '';
    expect(supplement.match(/valueBoolean = true/g)).toHaveLength(16);
    expect(supplement).toMatch(/#e3242303-2506-4a09-ac65-59dfd06cb489 \^property\[3\]\.code = #statusUnconfirmed/);
  });

  it('gives every concept English, a law area, and its status a basis', () => {
    for (const concept of uuids) {
      expect(concept.english, concept.display).not.toBe('');
      expect(concept.lawArea, concept.display).toBeTruthy();
      expect(concept.basis, concept.display).not.toBe('');
    }
  });

  it('keeps the words that the severities had before 2024 as designations', () => {
    const concepts = files.get('FsiiiConcepts.fsh') ?? '';
    expect(concepts).toContain('* #B #B4 ^designation[0].value = "Svære begrænsninger"');
    expect(concepts).toContain('#1ceef776-0cfa-4acd-b222-c5bb2424e0c1 ^designation[0].value = "Svære begrænsninger"');
  });

  it('maps each of the 414 older codes to its UUID', () => {
    const map = files.get('FsiiiBvnToUuid.fsh') ?? '';
    const rows = [...map.matchAll(/element\[\+\]\.code = #(\S+)\n.*\n.*target\.code = #(\S+)/g)].map((match) => [
      match[1],
      match[2],
    ]);
    expect(rows).toHaveLength(414);
    for (const [from = '', to = ''] of rows) expect(fsiii.byCode.get(from)?.pair).toBe(to);
    expect(new Set(rows.map(([, to]) => to)).size).toBe(414);
  });
});

describe('CareSocialCodes', () => {
  it("has KL's 91 codes, the two that KL removed, retired, and the contact type that came after", () => {
    expect(caresocial.all).toHaveLength(94);
    expect(caresocial.all.filter((concept) => concept.status === 'retired').map((concept) => concept.display)).toEqual([
      'FSIII helhedsvurdering',
      'generelle oplysninger, FSIII',
    ]);
    expect(caresocial.byCode.get('4530b499-d74b-4d2e-9df9-247047fb231d')?.up?.display).toBe('kontaktaktivitet');
  });

  it('leaves the retired ones out of every value set', () => {
    const retired = caresocial.all
      .filter((concept) => concept.status === 'retired')
      .map((concept) => `caresocial#${concept.code}`);
    for (const [id, codes] of valueSets)
      expect(
        retired.filter((code) => codes.has(code)),
        id,
      ).toEqual([]);
  });

  it('has English for every code, as FFB has', () => {
    for (const concept of [...caresocial.all, ...ffb.all]) expect(concept.english, concept.display).not.toBe('');
  });
});

describe('value sets', () => {
  it.each([
    ['fki-conditions-home-care', 21],
    ['fki-conditions-home-care-transition', 74],
    ['fki-conditions-nursing', 29],
    ['fki-conditions-nursing-transition', 108],
    ['fki-care-conditions', 50],
    ['fki-care-conditions-transition', 182],
    ['fki-conditions-140', 17],
    ['fki-conditions-140-transition', 50],
    ['fki-conditions-119', 20],
    ['fki-conditions-119-transition', 21],
    ['fki-conditions-ffb', 67],
    ['fki-target-groups-ffb', 45],
    ['fki-conditions-and-target-groups-ffb', 112],
    ['fki-interventions-home-care', 40],
    ['fki-interventions-home-care-transition', 80],
    ['fki-interventions-nursing', 40],
    ['fki-interventions-nursing-transition', 104],
    ['fki-care-interventions', 80],
    ['fki-care-interventions-transition', 184],
    ['fki-interventions-140', 10],
    ['fki-interventions-119', 14],
    ['fki-interventions-119-transition', 15],
    ['fki-interventions-ffb', 32],
    ['fki-interventions-aeldreloven', 9],
    ['fki-severities-fsiii', 6],
    ['fki-severities-transition', 18],
    ['fki-follow-up-results-fsiii', 4],
    ['fki-follow-up-results-transition', 11],
    ['fki-goal-categories', 6],
    ['fki-goal-changes', 6],
    ['fki-goal-measures', 67],
    ['fki-encounter-types', 8],
    ['fki-care-encounter-types', 2],
    ['fki-delivery-types', 4],
    ['fki-care-plan-categories', 8],
    ['fki-cancellation-reasons', 9],
    ['fki-evaluation-types', 4],
    ['fki-information-gathering-types', 5],
    ['fki-matters-of-interest-care', 16],
    ['fki-matters-of-interest-care-transition', 34],
    ['fki-matters-of-interest-transition', 85],
    ['fki-request-sources-transition', 30],
    ['fki-informers', 9],
  ])('%s has %i codes', (id, count) => {
    expect(codesOf(id).size).toBe(count);
  });

  it('hold no letter code and nothing outgoing unless they are for the transition', () => {
    for (const [id, codes] of valueSets) {
      if (id.endsWith('-transition')) continue;
      for (const code of codes) {
        const concept = code.startsWith('fsiii#') ? fsiii.byCode.get(code.slice('fsiii#'.length)) : undefined;
        if (concept !== undefined)
          expect(
            concept.uuid === concept && concept.status !== 'outgoing',
            `${id}: ${concept.code} ${concept.display}`,
          ).toBe(true);
      }
    }
  });

  it('for the transition hold all that the plain one holds', () => {
    for (const [id, codes] of valueSets) {
      if (!valueSets.has(`${id}-transition`)) continue;
      expect(
        [...codes].filter((code) => !codesOf(`${id}-transition`).has(code)),
        id,
      ).toEqual([]);
    }
  });

  it("divide home care's interventions between the paragraphs of the law, but for the zero services", () => {
    const divided = ['sel-83', 'sel-83a', 'sel-84', 'sel-86', 'aeldreloven'].flatMap((area) => [
      ...codesOf(`fki-interventions-${area}`),
    ]);
    const zero = [...codesOf('fki-interventions-home-care')].filter((code) => codesOf('fki-zero-services').has(code));
    expect(divided).toHaveLength(new Set(divided).size);
    expect([...divided, ...zero].sort()).toEqual([...codesOf('fki-interventions-home-care')].sort());
  });
});
