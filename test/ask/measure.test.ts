import { describe, expect, it } from 'vitest';
import { durationBetween } from '../../src/ask/measure/duration.js';
import {
  compileMeasure,
  inputValues,
  type MeasureReport,
  maskSmall,
  readMeasureResource,
  readPeriod,
} from '../../src/ask/measure/index.js';
import { aggregateOf } from '../../src/ask/measure/tally.js';
import { deliveriesOf, personOf, Records, resolverOf } from '../../src/ask/record/index.js';
import type { Resource } from '../../src/index.js';
import { testCore } from '../support/guide.js';
import { BIRKEBY, citizen, ELMEBY, report } from '../support/municipalities.js';

describe('a period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', 365],
    ['2024-02', '2024-02-01', '2024-02-29', 29],
    ['2026-Q4', '2026-10-01', '2026-12-31', 92],
    ['2026-11-05', '2026-11-05', '2026-11-05', 1],
    ['2026-01-15/2026-03', '2026-01-15', '2026-03-31', 76],
  ])('%s is from %s to %s', (text, start, end, days) => {
    expect(readPeriod(text)).toEqual({ start, end, days });
  });

  it.each(['', '26', '2026-13', '2026-02-30', '2026-Q5', '2026-02/2026-01', '2026/2027/2028', '2026-1'])(
    '%s is none',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );
});

describe('a duration', () => {
  it.each([
    ['2026-11-03', '2026-11-08T09:00:00+01:00', 'd', 5],
    ['2026-11-03T23:59:00+01:00', '2026-11-04T00:01:00+01:00', 'd', 1],
    ['2026-10-24', '2026-10-26', 'd', 2],
    ['2026-11-15T09:00:00+01:00', '2026-11-15T10:30:00+01:00', 'h', 1.5],
    ['2026-11-15T09:00:00+01:00', '2026-11-15T09:30:00Z', 'min', 90],
    ['2026-11-08', '2026-11-03', 'd', -5],
  ])('from %s to %s in %s is %d', (from, to, unit, length) => {
    expect(durationBetween(from, to, unit)).toBe(length);
  });

  it('needs times as fine as its unit', () => {
    expect(durationBetween('2026-11-15', '2026-11-15T10:00:00+01:00', 'h')).toBeUndefined();
    expect(durationBetween('2026-11', '2026-11-15', 'd')).toBeUndefined();
    expect(durationBetween('2026-11-14', '2026-11-15', 'wk')).toBeUndefined();
  });
});

describe('several numbers as one', () => {
  it('is their median, average or sum; nothing of none', () => {
    expect(aggregateOf([12, 5, 12], 'median')).toBe(12);
    expect(aggregateOf([1, 2, 3, 10], 'median')).toBe(2.5);
    expect(aggregateOf([1, 2, 6], 'average')).toBe(3);
    expect(aggregateOf([1, 2, 6], 'sum')).toBe(9);
    expect(aggregateOf([], 'median')).toBeUndefined();
  });
});

describe('a CPR number', () => {
  const person = (value: string) => personOf(citizen('x', value) as unknown as Resource);
  it.each([
    ['2509479989', '1947-09-25', 'male'],
    ['0201919990', '1991-01-02', 'female'],
    ['0201609995', '1960-01-02', 'male'],
  ])('%s says %s and %s', (number, birthDate, gender) => {
    expect(person(number)).toEqual({ birthDate, gender });
  });

  it('yields to what the Patient says itself', () => {
    const patient = { ...citizen('x', '2509479989'), birthDate: '1950', gender: 'other' } as unknown as Resource;
    expect(personOf(patient)).toEqual({ birthDate: '1950', gender: 'other' });
  });
});

describe('records', () => {
  const patient = citizen('p', '2509479989');
  const seen = (day: string, status: string) =>
    report(ELMEBY, patient, day, [{ resourceType: 'CarePlan', id: 'c', status }]);
  const statuses = (history: boolean, reports: readonly Resource[]) => {
    const records = new Records({ history });
    for (const each of reports) for (const delivery of deliveriesOf(each, () => {})) records.add(delivery);
    return [...records.all()].map(({ record, history: versions }) =>
      [record, versions].map(({ entry }) =>
        (entry as unknown as { resource: Resource }[])
          .map(({ resource }) => resource.status)
          .filter((each) => each !== undefined),
      ),
    );
  };

  it('hold the latest version, in whatever order the reports come', () => {
    const [first, second] = [seen('2026-11-01', 'active'), seen('2026-11-02', 'completed')];
    expect(statuses(true, [second, first])).toEqual([[['completed'], ['active', 'completed']]]);
    expect(statuses(false, [second, first])).toEqual([[['completed'], ['completed']]]);
  });

  it('tell citizens apart by organisation and Patient.id, and take an incremental delivery', () => {
    const records = new Records({ history: false });
    const elsewhere = report(BIRKEBY, patient, '2026-11-01', []);
    const incremental = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: seen('2026-11-01', 'active') }, { resource: elsewhere }],
    } as unknown as Resource;
    for (const delivery of deliveriesOf(incremental, () => {})) records.add(delivery);
    expect([...records.all()].map(({ organization, patient: id }) => [organization.key, id])).toEqual([
      [ELMEBY, 'p'],
      [BIRKEBY, 'p'],
    ]);
  });

  it('leave out, and count, what names no citizen or several', () => {
    let none = 0;
    const two = report(ELMEBY, patient, '2026-11-01', [citizen('q', '0201919990')]);
    for (const each of [two, { resourceType: 'Patient' } as Resource, { resourceType: 'Bundle' } as Resource]) {
      expect([...deliveriesOf(each, () => none++)]).toEqual([]);
    }
    expect(none).toBe(3);
  });

  it('resolve relative, absolute and urn:uuid references', () => {
    const resolve = resolverOf(seen('2026-11-01', 'active'));
    for (const reference of ['CarePlan/c', 'https://record.example/CarePlan/c', 'urn:uuid:c', 'CarePlan/c/_history/2'])
      expect([reference, resolve(reference)?.id]).toEqual([reference, 'c']);
    expect(resolve('CarePlan/d')).toBeUndefined();
  });
});

const measure = (population: readonly (readonly [string, string])[], more: object = {}) =>
  readMeasureResource(
    {
      resourceType: 'Measure',
      id: 'm',
      url: 'http://example.org/Measure/m',
      status: 'draft',
      scoring: { coding: [{ code: 'cohort' }] },
      library: ['#inputs'],
      contained: [
        {
          resourceType: 'Library',
          id: 'inputs',
          parameter: [
            { name: 'record', type: 'Bundle' },
            { name: 'least', type: 'integer', extension: [{ url: 'x/fki-input-default', valueInteger: 2 }] },
          ],
        },
      ],
      group: [
        {
          population: population.map(([code, expression]) => ({
            code: { coding: [{ code }] },
            criteria: { language: 'text/fhirpath', expression },
          })),
        },
      ],
      ...more,
    } as unknown as Resource,
    'm.json',
  );
const codes = (of: ReturnType<typeof measure>) => compileMeasure(of, testCore()).diagnostics.map(({ code }) => code);

describe('a measure', () => {
  it.each([
    ['entry.resource.ofType(Goal)', []],
    ['entry.resource.ofType(Goal', ['FKI4001']],
    ['entry.resource.ofType(Goal).statuss', ['FKI4002']],
    ['%record.entri', ['FKI4002']],
    ['entry.resource.where(%lest > 1)', ['FKI4004']],
    ['entry.resource.ofType(Gaol)', ['FKI4005']],
    ['entry.resource.whre(true)', ['FKI4003']],
  ])('whose criterion is %s is checked before anyone is counted', (expression, found) => {
    expect(codes(measure([['initial-population', expression]]))).toEqual(found);
  });

  it('is checked on the type of its members', () => {
    const members = ['initial-population', 'entry.resource.ofType(Goal)'] as const;
    expect(codes(measure([members, ['numerator', 'lifecycleStatus.exists()']]))).toEqual([]);
    expect(codes(measure([['numerator', 'clinicalStatus.exists()'], members]))).toEqual(['FKI4002']);
  });

  it('is in FHIRPath, has a library that is there, and a scoring that is computed', () => {
    const goals = [['initial-population', 'entry']] as const;
    expect(codes(measure(goals, { library: ['http://example.org/none'] }))).toEqual(['FKI4013']);
    expect(codes(measure(goals, { scoring: { coding: [{ code: 'composite' }] } }))).toEqual(['FKI7401']);
    const cql = {
      group: [
        {
          population: [
            { code: { coding: [{ code: 'numerator' }] }, criteria: { language: 'text/cql', expression: 'X' } },
          ],
        },
      ],
    };
    expect(codes(measure([], cql))).toEqual(['FKI4012']);
  });

  it('takes inputs of the types that it says, and its defaults', () => {
    const { inputs } = compileMeasure(measure([['initial-population', 'entry']]), testCore()).compiled!;
    const given = (name: string, value: string) => inputValues([{ name, value }], inputs);
    expect(given('least', '3').values.of('least', ELMEBY)).toBe(3);
    expect(inputValues([], inputs).values.of('least', ELMEBY)).toBe(2);
    expect(given('least', 'three').diagnostics.map(({ code }) => code)).toEqual(['FKI7403']);
    expect(given('record', 'x').diagnostics.map(({ code }) => code)).toEqual(['FKI7402']);
  });
});

describe('masking', () => {
  const numbers = (all: number, part: number) => ({
    population: [
      { code: { coding: [{ code: 'denominator' }] }, count: all },
      { code: { coding: [{ code: 'numerator' }] }, count: part },
    ],
    measureScore: { value: part / all },
  });
  const masked = (all: number, part: number, strata: readonly (readonly [number, number])[] = []) => {
    const group = {
      ...numbers(all, part),
      stratifier: [{ code: [], stratum: strata.map(([a, p]) => ({ value: {}, ...numbers(a, p) })) }],
    };
    const found = maskSmall({ group: [group], evaluatedResource: [] } as unknown as MeasureReport, 5).group[0]!;
    const shown = (of: { population: readonly { count?: number }[]; measureScore?: unknown }) => [
      ...of.population.map(({ count }) => count),
      of.measureScore !== undefined,
    ];
    return [shown(found), ...found.stratifier![0]!.stratum!.map(shown)];
  };

  it('leaves large numbers and zero', () => {
    expect(masked(20, 0)).toEqual([[20, 0, true]]);
    expect(masked(20, 10)).toEqual([[20, 10, true]]);
  });

  it('hides small numbers, what they are the rest of, and the score', () => {
    expect(masked(20, 4)).toEqual([[20, undefined, false]]);
    expect(masked(20, 17)).toEqual([[20, undefined, false]]);
    expect(masked(3, 0)).toEqual([[undefined, 0, false]]);
  });

  it('hides a second stratum where one alone would follow from the whole', () => {
    expect(
      masked(30, 15, [
        [3, 0],
        [10, 5],
        [17, 10],
      ]),
    ).toEqual([
      [30, 15, true],
      [undefined, 0, false],
      [undefined, 5, false],
      [17, 10, true],
    ]);
  });
});
