import { beforeAll, describe, expect, it } from 'vitest';
import { lawAreaMatrix, type Matrix, qualityVariables } from '../../src/emit/overview/index.js';
import { emit, type Guide } from '../../src/index.js';
import { fki } from './fki.js';

let guide: Guide;
let matrix: Matrix;
beforeAll(async () => {
  ({ guide } = await fki());
  matrix = lawAreaMatrix(guide);
}, 300_000);

const empty = ({ concepts, lawAreas, cells, without }: Matrix): readonly string[] =>
  concepts.flatMap(({ profile }, row) =>
    lawAreas
      .filter((_, column) => cells[row]![column]!.length === 0)
      .filter(({ code }) => !without.some((each) => each.profile === profile && each.lawArea === code))
      .map(({ code }) => `${profile} × ${code}`),
  );

describe('the law area × concept matrix (D8-3)', () => {
  it('has every class of the information model, and every law area', () => {
    expect(matrix.lawAreas.map(({ code }) => code)).toEqual([
      'home-care',
      'sul-138',
      'sul-140',
      'sul-119',
      'assistive-devices',
    ]);
    expect(matrix.concepts.length).toBeGreaterThanOrEqual(19);
  });

  it('has an example in every cell', () => {
    expect(empty(matrix)).toEqual([]);
  });

  it('gives a reason for one cell only: nobody reports assistive devices', () => {
    expect(matrix.without.map(({ profile, lawArea }) => `${profile} × ${lawArea}`)).toEqual([
      'FkiDeliveryReport × assistive-devices',
    ]);
  });

  it('is made from the examples: without them it is empty', () => {
    const without = lawAreaMatrix({ ...guide, examples: [] });
    expect(without.cells.flat().every((cell) => cell.length === 0)).toBe(true);
    expect(empty(without).length).toBe(matrix.concepts.length * matrix.lawAreas.length - 1);
  });

  it('is a page in both languages', async () => {
    const files = new Map<string, string>();
    for await (const { path, content } of emit(guide, 'overview')) files.set(path, String(content()));
    expect([...files.keys()].sort()).toEqual([
      'law-areas-da.md',
      'law-areas.json',
      'law-areas.md',
      'quality-variables-da.md',
      'quality-variables.json',
      'quality-variables.md',
    ]);
    expect(files.get('law-areas-da.md')).toContain('Genoptræning efter sygehusophold');
    expect(files.get('quality-variables.md')).toContain('dhrd: 85 % of 13 variables ask for no new registration.');
  });
});

describe('the quality databases’ variables', () => {
  it('each have an owner, a source, an indicator that exists, and a range where they are measured', () => {
    const { variables } = qualityVariables(guide)!;
    const numbers = guide.measures.map(({ raw }) => (raw.identifier as { value: string }[])[0]!.value);
    for (const { code, owner, source, indicator, unit, low, high } of variables) {
      expect([code, ['KL', 'RKKP'].includes(owner)]).toEqual([code, true]);
      expect([code, ['reported', 'record', 'new'].includes(source)]).toEqual([code, true]);
      expect(numbers).toContain(indicator);
      if (unit !== undefined) expect([code, low! < high!]).toEqual([code, true]);
    }
  });
});
