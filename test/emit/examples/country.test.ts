import { describe, expect, it } from 'vitest';
import { NO_INJECTION, planCountry, ratesOf } from '../../../src/emit/examples/country/index.js';
import { shared } from '../../../src/emit/examples/country/plan.js';
import type { Population } from '../../../src/guide/index.js';
import { fki } from '../../cli/run.js';

const assumed = { kind: 'assumption', text: 'Assumed.' } as const;
const population: Population = {
  municipalities: {
    basis: assumed,
    sizes: [
      { code: '0101', name: 'København', size: 660 },
      { code: '0147', name: 'Frederiksberg', size: 106 },
      { code: '0751', name: 'Aarhus', size: 367 },
      { code: '0825', name: 'Læsø', size: 2 },
    ],
  },
  women: { basis: assumed, share: 0.5 },
  begun: { basis: assumed, days: 10 },
  pathways: [],
  names: { women: ['Asta'], men: ['Karl'], families: ['Testesen'] },
  addresses: { streets: [], towns: [] },
};
const settings = { seed: 's', asOf: '2026-11-01', days: 31, municipalities: 2, citizens: 2600, inject: NO_INJECTION };

describe('what goes wrong', () => {
  it('has a usual rate, or the one that is given, as a share or in percent', () => {
    expect(ratesOf('gaps,invalid=0.5%')).toEqual({ ...NO_INJECTION, gaps: 0.01, invalid: 0.005 });
    expect(ratesOf('late=0.25, duplicates=100%')).toEqual({ ...NO_INJECTION, late: 0.25, duplicates: 1 });
  });

  it.each(['gap', 'late=', 'late=2', 'late=-1%', '', 'gaps;late'])('is not %j', async (text) => {
    expect(ratesOf(text)).toBeUndefined();
    const { exit, err } = await fki([
      'examples',
      '--days',
      '2',
      '--as-of',
      '2026-11-01',
      '--out',
      'x',
      `--inject=${text}`,
    ]);
    expect([exit, err.includes('FKI6023')]).toEqual([2, true]);
  });
});

describe('a country', () => {
  it('has the largest municipalities, and all of the citizens', () => {
    const { places, first, last, units } = planCountry([], population, settings);
    expect(places.map(({ code }) => code)).toEqual(['0101', '0751']);
    expect(places.reduce((sum, { citizens }) => sum + citizens, 0)).toBe(2600);
    expect(last - first).toBe(30);
    expect(units.map(({ municipality, from, to }) => [municipality, from, to])).toEqual([
      ['0101', 0, 1000],
      ['0101', 1000, 1671],
      ['0751', 0, 929],
    ]);
  });

  it('sends those who move to the next municipality by code', () => {
    expect(planCountry([], population, settings).next).toEqual({
      '0101': '0147',
      '0147': '0751',
      '0751': '0825',
      '0825': '0101',
    });
  });

  it('shares whole numbers out, the rest to the largest remainders', () => {
    expect(shared(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shared(7, [0, 5, 2])).toEqual([0, 5, 2]);
    expect(shared(3, [0, 0])).toEqual([0, 0]);
  });
});
