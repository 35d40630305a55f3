import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue, Resource } from '../../src/index.js';
import { type Fki, fki, plain, root } from './fki.js';

let it_: Fki;
beforeAll(async () => {
  it_ = await fki();
}, 900_000);

const faults = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity !== 'information');
const AREAS = ['early-detection', 'acute', 'rehab-quality'];

/** The closed intervals of TOBS, typed a second time and on purpose: `[lowest, highest, points]`. */
const TABLE = {
  pulse: [
    [130, 220, 3],
    [110, 129, 2],
    [90, 109, 1],
    [50, 89, 0],
    [40, 49, 1],
    [10, 39, 2],
  ],
  respiration: [
    [25, 60, 3],
    [21, 24, 2],
    [12, 20, 0],
    [9, 11, 1],
    [1, 8, 3],
  ],
  temperature: [
    [40.0, 43.0, 3],
    [39.0, 39.9, 2],
    [38.0, 38.9, 1],
    [36.0, 37.9, 0],
    [34.0, 35.9, 2],
    [30.0, 33.9, 3],
  ],
  systolic: [
    [200, 260, 2],
    [100, 199, 0],
    [80, 99, 1],
    [70, 79, 2],
    [30, 69, 3],
  ],
} as const;
const PARTS = ['pulse', 'consciousness', 'respiration', 'temperature', 'systolic'] as const;
type Scored = keyof typeof TABLE;

type Quantity = { value: number };
type Score = {
  valueInteger: number;
  component: { valueInteger: number }[];
};
type Measurement = Resource & {
  entry: {
    resource: { valueQuantity: Quantity; component: { valueQuantity: Quantity }[] } & Record<string, unknown>;
  }[];
};

/** A measurement with one value and the points that someone gave it; the other parts are normal. */
function measured(part: Scored, value: number, points: number): Measurement {
  const bundle = it_.example('FkiTobsMeasurement-alt-normalt') as Measurement;
  const at = { pulse: 1, respiration: 3, temperature: 4, systolic: 5 }[part];
  const observation = bundle.entry[at]!.resource;
  const quantity = part === 'systolic' ? observation.component[0]!.valueQuantity : observation.valueQuantity;
  quantity.value = value;
  const score = bundle.entry[0]!.resource as unknown as Score;
  score.component[PARTS.indexOf(part)]!.valueInteger = points;
  score.valueInteger = points;
  return bundle;
}
const pointsOf = (part: Scored, value: number) =>
  TABLE[part].find(([low, high]) => value >= low && value <= high)?.[2] ?? Number.NaN;

describe('TOBS', () => {
  it('vectors are nineteen, and valid', () => {
    const vectors = it_.guide.examples.filter(
      ({ id, resource }) => id.startsWith('FkiTobsMeasurement-') && JSON.stringify(resource).includes('valueInteger'),
    );
    expect(vectors.length).toBeGreaterThanOrEqual(19);
    expect(
      vectors.flatMap(({ id, resource }) => faults(it_.validate(resource)).map(({ text }) => `${id}: ${text}`)),
    ).toEqual([]);
  });

  it.each(['pulse', 'respiration', 'temperature', 'systolic'] as const)(
    'gives %s the points of the table, and no others',
    (part) => {
      const wrong: string[] = [];
      const step = part === 'temperature' ? 0.1 : 1;
      const [low, high] = [TABLE[part].at(-1)![0], TABLE[part][0][1]];
      for (let n = 0; n <= Math.round((high - low) / step); n++) {
        const value = Math.round((low + n * step) * 10) / 10;
        for (const points of [0, 1, 2, 3]) {
          const refused = faults(it_.validate(measured(part, value, points))).some(({ rules }) =>
            rules.includes('D-04'),
          );
          if (refused === (points === pointsOf(part, value)))
            wrong.push(`${part} ${value}: ${points} is ${refused ? 'refused' : 'accepted'}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('takes the worse class between two, and names the part', () => {
    for (const [part, value, points] of [
      ['pulse', 129.5, 3],
      ['pulse', 39.5, 2],
      ['respiration', 20.5, 2],
      ['temperature', 39.95, 3],
      ['systolic', 69.5, 3],
    ] as const) {
      expect(faults(it_.validate(measured(part, value, points)))).toEqual([]);
      const found = faults(it_.validate(measured(part, value, points - 1)));
      expect(found.map(({ id, expression }) => [id.split('#')[1], plain(expression)])).toEqual([
        [`fki-d-04-${part}`, 'Bundle.entry[0].resource'],
      ]);
    }
  });

  it('does not judge what its references do not lead to', () => {
    const alone = it_.example('FkiTobsScore-bruno');
    expect(faults(it_.validate(alone))).toEqual([]);
  });
});

describe('who answers for what', () => {
  const MOVE = '2027-01-01';
  const tasks = () =>
    it_.guide.published.find(({ resource }) => (resource as { id?: string }).id === 'fki-task-codes')!;
  type Property = { code: string; valueCoding?: { code: string }; valueDateTime?: string };
  const rows = () =>
    (tasks().resource as unknown as { concept: { code: string; property: Property[] }[] }).concept.map(
      ({ code, property }) => {
        const all = (name: string) =>
          property.filter((each) => each.code === name).map(({ valueCoding }) => valueCoding?.code);
        return { code, law: all('lawArea'), before: all('authorityBefore'), from: all('authorityFrom') };
      },
    );

  it.each(['authority.md', 'authority-da.md'])('stands in %s as in the code system', (page) => {
    const text = readFileSync(`${root}input/pagecontent/${page}`, 'utf8');
    const shown = [...text.matchAll(/^\| `([\w-]+)`.*$/gm)].map(([line, code]) => {
      const cells = line!.split('|').map((cell) =>
        cell
          .replace(/\([^)]*\)/g, '')
          .replaceAll('`', '')
          .trim(),
      );
      const list = (cell: string | undefined) => (cell ? cell.split(',').map((word) => word.trim()) : []);
      return { code, law: list(cells[2]), before: list(cells[3]), from: list(cells[4]) };
    });
    expect(shown).toEqual(rows());
    expect(text).toContain(MOVE);
  });

  it('moves on one day, in the code system and in the rule', () => {
    const days = (tasks().resource as unknown as { concept: { property: Property[] }[] }).concept.flatMap(
      ({ property }) => property.filter(({ code }) => code === 'moves').map(({ valueDateTime }) => valueDateTime),
    );
    expect(new Set(days)).toEqual(new Set([MOVE]));
    const invariant = readFileSync(`${root}fsh/acute/FkiAcuteEpisode.fsh`, 'utf8');
    const named = [...invariant.matchAll(/@(\d{4}-\d\d-\d\d)T/g)].map(([, day]) => day);
    expect(new Set(named)).toEqual(new Set([MOVE]));
  });

  it('names three organisations on every episode, one of them a region from 2027', () => {
    const report = it_.example('FkiAcuteDeliveryReport-else-indlagt') as Measurement;
    const kinds = report.entry.flatMap(({ resource }) =>
      resource.resourceType === 'Organization'
        ? (resource.type as { coding: { code: string }[] }[]).map(({ coding }) => coding[0]!.code)
        : [],
    );
    expect(kinds).toEqual(['region', 'municipality']);
  });
});

describe('the areas', () => {
  it('have no warning on any example', () => {
    const found = it_.guide.examples
      .filter(({ resource }) =>
        AREAS.some((area) =>
          it_.guide.profiles.some(
            (profile) =>
              profile.area === area &&
              JSON.stringify((resource as { meta?: unknown }).meta ?? {}).includes(`${profile.url}"`),
          ),
        ),
      )
      .flatMap(({ id, resource }) =>
        faults(it_.validate(resource)).map(({ text, expression }) => `${id} ${plain(expression)} ${text}`),
      );
    expect(found).toEqual([]);
  });

  it('have an example of every profile', () => {
    const shown = JSON.stringify(it_.guide.examples.map(({ resource }) => resource));
    const inBundles = [
      'FkiTobsScore',
      'FkiPulse',
      'FkiConsciousness',
      'FkiRespiration',
      'FkiTemperature',
      'FkiBloodPressure',
    ];
    const missing = it_.guide.profiles
      .filter(({ area, own }) => own && AREAS.includes(area ?? ''))
      .filter(({ id, url }) => !shown.includes(`"${url}"`) && !inBundles.includes(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
