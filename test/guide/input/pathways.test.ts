import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../src/diagnostics.js';
import { readInput } from '../../../src/guide/index.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const KINDS = `condition:
  profile: FkiCondition
  values:
    status: active
    code: a
  ended:
    status: done
`;

const FALL = `title: {en: Fall, da: Fald}
summary: {en: A fall., da: Et fald.}
basis: {en: Assumed., da: Antaget.}
reports: [FkiReport]
age: [70, 90]
start: falls
things:
  hip:
    kind: condition
    title: {en: Hip, da: Hofte}
    values:
      code: b
states:
  falls:
    title: {en: Falls, da: Falder}
    at: 08:00..10:30
    do:
      - begin: hip
    next:
      - {to: well, after: 1d..3d}
  well:
    title: {en: Well, da: Rask}
    do:
      - end: hip
`;

const POPULATION = `municipalities:
  assumption: Rounded.
  sizes:
    "0101": {name: København, size: 660}
women: {source: A register, share: 0.5}
begun: {assumption: Half a year., days: 180}
pathways:
  - {pathway: fall, weight: 3, law: [SEL], assumption: Assumed.}
names: {women: [Asta], men: [Karl], families: [Testesen]}
addresses: {streets: [Prøvevej], towns: [Prøvested]}
`;

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readInput> {
  const folder = mkdtempSync(join(tmpdir(), 'fki-pathways-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ 'input/pathways/kinds.yaml': KINDS, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readInput(folder);
}

/** What is said of a pathway in which one text is another: code, line, message. */
function told(from: string, to: string): readonly string[] {
  expect(FALL).toContain(from);
  return read({ 'input/pathways/fall.yaml': FALL.replace(from, to) }).diagnostics.map(
    (found) => `${found.code} ${found.location?.line} ${textOf(found, 'en')}`,
  );
}

describe('input/pathways', () => {
  it('gives states, delays in minutes, and things with what their kind says under what they say themselves', () => {
    const { pathways, diagnostics } = read({ 'input/pathways/fall.yaml': FALL });
    expect(diagnostics).toEqual([]);
    expect(pathways).toMatchObject([
      {
        id: 'fall',
        age: [70, 90],
        things: [
          {
            name: 'hip',
            profile: 'FkiCondition',
            values: [
              { path: 'status', value: 'active', source: { file: 'input/pathways/kinds.yaml', line: 4 } },
              { path: 'code', value: 'b', source: { file: 'input/pathways/fall.yaml', line: 12 } },
            ],
            ended: [{ path: 'status', value: 'done' }],
          },
        ],
        states: [
          { name: 'falls', at: [480, 630], next: [{ to: 'well', chance: 1, after: [1440, 4320] }] },
          { name: 'well', next: [] },
        ],
      },
    ]);
  });

  it.each([
    [
      'a state that is not there',
      'to: well',
      'to: wel',
      ['FKI3152 20 wel is no state', 'FKI3154 22 State well can never'],
    ],
    ['a thing that is not there', 'begin: hip', 'begin: knee', ['FKI3153 18 knee is none of the things']],
    ['a kind that is not there', 'kind: condition', 'kind: finding', ['FKI3160 9 finding is no kind']],
    [
      'chances that do not add up',
      'after: 1d',
      'chance: 0.4, after: 1d',
      ['FKI3151 15 The chances of the ways out of falls'],
    ],
    ['a delay that is none', 'after: 1d..3d', 'after: soon', ['FKI3150 20 after must be a delay']],
    ['hours that are none', '08:00..10:30', 'morning', ['FKI3156 16 at must be a time of day']],
    ['two things at once', 'begin: hip', '{begin: hip, end: hip}', ['FKI3157 18 An action must say exactly one']],
    [
      'a round without time',
      '      - end: hip\n',
      '      - end: hip\n    next: [{to: well}]\n',
      ['FKI3155 22 State well can be entered again'],
    ],
    ['one language', 'title: {en: Hip, da: Hofte}', 'title: Hip', ['FKI3113 10 title must be given in both']],
    ['a field that says nothing', 'age: [70, 90]', 'age: [70, 90]\nages: 1', ['FKI3103 6 ages is not a field']],
    ['ages that are none', 'age: [70, 90]', 'age: [90, 70]', ['FKI3158 5 age must be a number from 90']],
  ])('tells of %s at its line', (_, from, to, expected) => {
    const found = told(from, to);
    expect(found).toHaveLength(expected.length);
    expected.forEach((text, i) => void expect(found[i]).toContain(text));
  });
});

describe('input/population.yaml', () => {
  it('says where each group of figures comes from', () => {
    const files = { 'input/pathways/fall.yaml': FALL, 'input/population.yaml': POPULATION };
    const { population, diagnostics } = read(files);
    expect(diagnostics).toEqual([]);
    expect(population).toMatchObject({
      municipalities: { basis: { kind: 'assumption' }, sizes: [{ code: '0101', name: 'København', size: 660 }] },
      women: { basis: { kind: 'source', text: 'A register' }, share: 0.5 },
      pathways: [{ id: 'fall', weight: 3, law: ['SEL'] }],
    });
  });

  it.each([
    ['neither source nor assumption', 'women: {source: A register, share', 'women: {share', 'FKI3159 5'],
    ['both source and assumption', 'source: A register', 'source: A register, assumption: x', 'FKI3159 5'],
    ['a share beyond one', 'share: 0.5', 'share: 50', 'FKI3158 5'],
    ['a pathway that is not there', 'pathway: fall', 'pathway: trip', 'FKI3161 1'],
  ])('tells of %s', (_, from, to, expected) => {
    const files = { 'input/pathways/fall.yaml': FALL, 'input/population.yaml': POPULATION.replace(from, to) };
    const [found] = read(files).diagnostics;
    expect(`${found?.code} ${found?.location?.line}`).toBe(expected);
  });
});
