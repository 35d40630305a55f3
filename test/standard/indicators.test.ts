import { beforeAll, describe, expect, it } from 'vitest';
import {
  compileMeasure,
  type GivenInput,
  inputValues,
  type MeasureReport,
  MeasureRun,
  maskSmall,
  measureNamed,
  readMeasureResource,
  readPeriod,
} from '../../src/ask/measure/index.js';
import type { Guide, Measure, Resource } from '../../src/index.js';
import { ADMISSIONS, BIRKEBY, ELMEBY, REPORTS } from '../support/municipalities.js';
import { type Fki, fki } from './fki.js';

let it_: Fki;
let guide: Guide;
beforeAll(async () => {
  it_ = await fki();
  guide = it_.guide;
}, 600_000);

const NOVEMBER = readPeriod('2026-11')!;
const OUTSIDE: readonly GivenInput[] = [
  { name: 'population65', organization: ELMEBY, value: '500' },
  { name: 'population65', organization: BIRKEBY, value: '400' },
  { name: 'admissions', value: ADMISSIONS },
  { name: 'reportsReceived', organization: ELMEBY, value: '200' },
  { name: 'reportsRefused', organization: ELMEBY, value: '3' },
  { name: 'reportsReceived', organization: BIRKEBY, value: '50' },
  { name: 'reportsRefused', organization: BIRKEBY, value: '0' },
];

function run(of: string | Measure, given: readonly GivenInput[] = OUTSIDE, reports: readonly Resource[] = REPORTS) {
  const measure = typeof of === 'string' ? measureNamed(guide, of)! : of;
  const { compiled, diagnostics } = compileMeasure(measure, guide);
  expect(diagnostics).toEqual([]);
  const wanted = given.filter(({ name }) => compiled!.inputs.has(name));
  const { values } = inputValues(wanted, compiled!.inputs);
  const measureRun = new MeasureRun(compiled!, guide, { period: NOVEMBER, values, resources: true });
  for (const report of reports) measureRun.add(report);
  const found = new Map([...measureRun.reports()].map((report) => [organizationOf(report), report]));
  return { reports: found, faults: [...measureRun.faults], skipped: measureRun.skipped };
}

const organizationOf = ({ reporter }: MeasureReport) => (reporter.identifier as { value: string }).value;

/** Counts by population, the score, and for each number the resources behind it. */
function numbers(report: MeasureReport | undefined): object {
  const found: Record<string, unknown> = {};
  for (const { population, measureScore } of report?.group ?? []) {
    for (const { id, count } of population) {
      const behind = (report?.evaluatedResource ?? [])
        .filter(({ extension }) =>
          (extension as { valueString: string }[]).some(({ valueString }) => valueString === id),
        )
        .map(({ reference }) => reference);
      found[id!] = behind.length === 0 ? count : [count, ...behind];
    }
    found[population[0]!.id!.replace(/[\w-]+$/, 'score')] = measureScore?.value;
  }
  return found;
}

/** What each indicator is in Elmeby and Birkeby: counted by hand. */
const EXPECTED: Readonly<Record<string, readonly [elmeby: object, birkeby: object]>> = {
  C1: [
    {
      'initial-population': [1, 'Patient/a1'],
      numerator: [1, 'CarePlan/p1', 'Patient/a1'],
      denominator: 500,
      score: 2,
    },
    { 'initial-population': 0, numerator: 0, denominator: 400, score: 0 },
  ],
  C2: [
    {
      'initial-population': [1, 'Goal/g1'],
      denominator: [1, 'Goal/g1'],
      'denominator-exclusion': 0,
      numerator: [1, 'Goal/g1'],
      score: 1,
    },
    {
      'initial-population': [2, 'Goal/bg1', 'Goal/bg2'],
      denominator: [2, 'Goal/bg1', 'Goal/bg2'],
      'denominator-exclusion': [1, 'Goal/bg2'],
      numerator: 0,
      score: 0,
    },
  ],
  C3: [
    {
      'initial-population': [1, 'Condition/c1'],
      'measure-population': [1, 'Condition/c1'],
      'measure-population-exclusion': 0,
      'measure-observation': [1, 'Condition/c1'],
      score: -2,
    },
    {
      'initial-population': [2, 'Condition/bc1', 'Condition/bc2'],
      'measure-population': [2, 'Condition/bc1', 'Condition/bc2'],
      'measure-population-exclusion': [1, 'Condition/bc2'],
      'measure-observation': [1, 'Condition/bc1'],
      score: 0,
    },
  ],
  C4: [
    {
      'initial-population': [2, 'Encounter/f1', 'Encounter/f2'],
      denominator: [2, 'Encounter/f1', 'Encounter/f2'],
      'denominator-exclusion': 0,
      numerator: [1, 'Encounter/f1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  C5: [
    {
      'initial-population': [4, 'CarePlan/p1', 'CarePlan/p2', 'CarePlan/p3', 'CarePlan/p4'],
      denominator: [4, 'CarePlan/p1', 'CarePlan/p2', 'CarePlan/p3', 'CarePlan/p4'],
      'denominator-exclusion': [1, 'CarePlan/p4'],
      numerator: [1, 'CarePlan/p2'],
      score: 0.3333,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  C6: [
    {
      'initial-population': [1, 'Patient/a2'],
      denominator: [1, 'Patient/a2'],
      numerator: [1, 'CarePlan/p3', 'Patient/a2'],
      score: 1,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  R1: [
    {
      'initial-population': [4, 'ServiceRequest/s1', 'ServiceRequest/s2', 'ServiceRequest/s3', 'ServiceRequest/s4'],
      'measure-population': [4, 'ServiceRequest/s1', 'ServiceRequest/s2', 'ServiceRequest/s3', 'ServiceRequest/s4'],
      'measure-population-exclusion': [1, 'ServiceRequest/s3'],
      'measure-observation': [3, 'ServiceRequest/s1', 'ServiceRequest/s2', 'ServiceRequest/s4'],
      score: 12,
    },
    {
      'initial-population': 0,
      'measure-population': 0,
      'measure-population-exclusion': 0,
      'measure-observation': 0,
      score: undefined,
    },
  ],
  R2: [
    {
      'initial-population': [4, 'ServiceRequest/s1', 'ServiceRequest/s2', 'ServiceRequest/s3', 'ServiceRequest/s4'],
      denominator: [4, 'ServiceRequest/s1', 'ServiceRequest/s2', 'ServiceRequest/s3', 'ServiceRequest/s4'],
      'denominator-exclusion': [1, 'ServiceRequest/s3'],
      numerator: [1, 'ServiceRequest/s1'],
      score: 0.3333,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  R3: [
    {
      'initial-population': [4, 'ServiceRequest/s1', 'ServiceRequest/s2', 'ServiceRequest/s3', 'ServiceRequest/s4'],
      denominator: [3, 'ServiceRequest/s2', 'ServiceRequest/s3', 'ServiceRequest/s4'],
      'denominator-exclusion': 0,
      numerator: [1, 'ServiceRequest/s4'],
      score: 0.3333,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  R4: [
    {
      'initial-population': [2, 'CarePlan/cp1', 'CarePlan/cp2'],
      denominator: [2, 'CarePlan/cp1', 'CarePlan/cp2'],
      numerator: [1, 'CarePlan/cp1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  R5: [
    { 'initial-population': [1, 'CarePlan/cp2'], score: undefined },
    { 'initial-population': 0, score: undefined },
  ],
  R6: [
    {
      'initial-population': [3, 'Encounter/e1', 'Encounter/e2', 'Encounter/e3'],
      denominator: [3, 'Encounter/e1', 'Encounter/e2', 'Encounter/e3'],
      'denominator-exclusion': [1, 'Encounter/e3'],
      numerator: [1, 'Encounter/e1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  R7: [
    {
      'initial-population': [2, 'CarePlan/i1', 'CarePlan/i2'],
      denominator: [2, 'CarePlan/i1', 'CarePlan/i2'],
      numerator: [1, 'CarePlan/i1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  R8: [
    {
      'initial-population': [1, 'CarePlan/cp1'],
      denominator: [1, 'CarePlan/cp1'],
      numerator: [1, 'CarePlan/cp1'],
      score: 1,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  R9: [
    {
      'initial-population': [1, 'CarePlan/cp1'],
      denominator: [1, 'CarePlan/cp1'],
      numerator: [1, 'CarePlan/cp1'],
      score: 1,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  P1: [
    {
      'initial-population': 0,
      'measure-population': 0,
      'measure-population-exclusion': 0,
      'measure-observation': 0,
      score: undefined,
    },
    {
      'initial-population': [2, 'ServiceRequest/q1', 'ServiceRequest/q2'],
      'measure-population': [1, 'Encounter/m1', 'Encounter/m2', 'ServiceRequest/q1'],
      'measure-population-exclusion': 0,
      'measure-observation': [1, 'ServiceRequest/q1'],
      score: 7,
    },
  ],
  P2: [
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
    {
      'initial-population': [1, 'CarePlan/kp'],
      denominator: [1, 'CarePlan/kp'],
      numerator: [1, 'CarePlan/kp'],
      score: 1,
    },
  ],
  P3: [
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
    {
      'initial-population': [1, 'CarePlan/k2'],
      denominator: [1, 'CarePlan/k2'],
      numerator: [1, 'CarePlan/k2', 'Observation/sm'],
      score: 1,
    },
  ],
  P4: [
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
    {
      'initial-population': [2, 'ServiceRequest/q1', 'ServiceRequest/q2'],
      denominator: [2, 'ServiceRequest/q1', 'ServiceRequest/q2'],
      numerator: [1, 'Condition/d2', 'ServiceRequest/q1'],
      score: 0.5,
    },
  ],
  A1: [
    {
      'initial-population': [2, 'ServiceRequest/r1', 'ServiceRequest/r2'],
      'measure-population': [2, 'Encounter/v1', 'Encounter/v2', 'ServiceRequest/r1', 'ServiceRequest/r2'],
      'measure-observation': [2, 'ServiceRequest/r1', 'ServiceRequest/r2'],
      score: 1.75,
    },
    { 'initial-population': 0, 'measure-population': 0, 'measure-observation': 0, score: undefined },
  ],
  A1u: [
    {
      'initial-population': [2, 'ServiceRequest/r1', 'ServiceRequest/r2'],
      denominator: [2, 'ServiceRequest/r1', 'ServiceRequest/r2'],
      numerator: [1, 'ServiceRequest/r1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  A2: [
    {
      'initial-population': [3, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2', 'EpisodeOfCare/ep3'],
      denominator: [3, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2', 'EpisodeOfCare/ep3'],
      'denominator-exclusion': [1, 'EpisodeOfCare/ep3', 'Observation/u3'],
      numerator: [1, 'EpisodeOfCare/ep1', 'Observation/u1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  A3: [
    {
      'disposition.initial-population': [3, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2', 'EpisodeOfCare/ep3'],
      'disposition.denominator': [3, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2', 'EpisodeOfCare/ep3'],
      'disposition.numerator': [1, 'EpisodeOfCare/ep2', 'Observation/u2'],
      'disposition.score': 0.3333,
      'admission.initial-population': [3, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2', 'EpisodeOfCare/ep3'],
      'admission.denominator': [3, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2', 'EpisodeOfCare/ep3'],
      'admission.numerator': [2, 'EpisodeOfCare/ep1', 'EpisodeOfCare/ep2'],
      'admission.score': 0.6667,
    },
    {
      'disposition.initial-population': 0,
      'disposition.denominator': 0,
      'disposition.numerator': 0,
      'disposition.score': undefined,
      'admission.initial-population': 0,
      'admission.denominator': 0,
      'admission.numerator': 0,
      'admission.score': undefined,
    },
  ],
  A4: [
    { 'initial-population': [1, 'Procedure/iv1'], numerator: [1, 'Procedure/iv1'], denominator: 500, score: 2 },
    { 'initial-population': 0, numerator: 0, denominator: 400, score: 0 },
  ],
  A5: [
    { 'initial-population': [2, 'Encounter/v1', 'Encounter/v2'], score: undefined },
    { 'initial-population': 0, score: undefined },
  ],
  E1: [
    {
      'initial-population': [3, 'Observation/t1', 'Observation/t2', 'Observation/t3'],
      denominator: [3, 'Observation/t1', 'Observation/t2', 'Observation/t3'],
      'denominator-exclusion': [1, 'Observation/t3'],
      numerator: [1, 'Observation/o1', 'Observation/t1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, 'denominator-exclusion': 0, numerator: 0, score: undefined },
  ],
  E2: [
    {
      'initial-population': [2, 'Observation/o1', 'Observation/o2'],
      denominator: [2, 'Observation/o1', 'Observation/o2'],
      numerator: [1, 'Observation/o1'],
      score: 0.5,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  E3: [
    {
      'initial-population': [1, 'Observation/o1'],
      denominator: [1, 'Observation/o1'],
      numerator: [1, 'Encounter/v1', 'Observation/o1'],
      score: 1,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  E4: [
    {
      'initial-population': [2, 'Observation/o1', 'Observation/o2'],
      denominator: [1, 'Observation/o1'],
      numerator: [1, 'Observation/o1'],
      score: 1,
    },
    { 'initial-population': 0, denominator: 0, numerator: 0, score: undefined },
  ],
  Q1: [
    { 'initial-population': 7, numerator: 6, denominator: 30, score: 0.2 },
    { 'initial-population': 2, numerator: 2, denominator: 30, score: 0.0667 },
  ],
  Q2: [
    { numerator: 3, denominator: 200, score: 0.015 },
    { numerator: 0, denominator: 50, score: 0 },
  ],
  Q3: [
    {
      'initial-population': [
        11,
        'CarePlan/i1',
        'CarePlan/i2',
        'CarePlan/p1',
        'CarePlan/p2',
        'CarePlan/p3',
        'CarePlan/p4',
        'CarePlan/p5',
        'Condition/c1',
        'Goal/g1',
        'Procedure/iv1',
      ],
      denominator: [
        11,
        'CarePlan/i1',
        'CarePlan/i2',
        'CarePlan/p1',
        'CarePlan/p2',
        'CarePlan/p3',
        'CarePlan/p4',
        'CarePlan/p5',
        'Condition/c1',
        'Goal/g1',
        'Procedure/iv1',
      ],
      numerator: [1, 'CarePlan/p5'],
      score: 0.0909,
    },
    {
      'initial-population': [8, 'CarePlan/k1', 'CarePlan/k2', 'Condition/bc1', 'Condition/bc2', 'Goal/bg1', 'Goal/bg2'],
      denominator: [8, 'CarePlan/k1', 'CarePlan/k2', 'Condition/bc1', 'Condition/bc2', 'Goal/bg1', 'Goal/bg2'],
      numerator: 0,
      score: 0,
    },
  ],
};

const numberOf = ({ raw }: Measure) => (raw.identifier as { value: string }[])[0]!.value;
/** Q2's numbers come from the gateway's log: no citizen is counted. */
const strata = (report: MeasureReport | undefined) =>
  report?.group.map(({ code, stratifier }) => [code, stratifier?.map((each) => each.code)]);

describe('the indicators', () => {
  it('are all computed here', () => {
    expect(guide.measures.map(numberOf).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))(
    '%s is what was counted by hand, in both municipalities',
    (number, [elmeby, birkeby]) => {
      const { reports, faults, skipped } = run(number);
      expect(faults).toEqual([]);
      expect(skipped).toBe(0);
      expect(numbers(reports.get(ELMEBY))).toEqual(elmeby);
      expect(numbers(reports.get(BIRKEBY))).toEqual(birkeby);
      // D1-1: benchmarks compare like with like.
      expect(strata(reports.get(ELMEBY))).toEqual(strata(reports.get(BIRKEBY)));
    },
  );

  it('give reports that FKI itself finds valid', () => {
    for (const number of Object.keys(EXPECTED)) {
      for (const report of run(number).reports.values()) {
        const errors = it_.validate(report).filter(({ severity }) => severity === 'error');
        expect([number, errors.map(({ id, expression, text }) => [id, expression, text])]).toEqual([number, []]);
      }
    }
  }, 120_000);

  it('are broken down by whom they are about', () => {
    const report = run('A5').reports.get(ELMEBY)!;
    const found = Object.fromEntries(
      report.group[0]!.stratifier!.map(({ code, stratum }) => [
        (code[0]!.coding as { code: string }[])[0]!.code,
        stratum!.map(({ value, population }) => [value.text, population[0]!.count]),
      ]),
    );
    expect(found).toEqual({
      hours: [
        ['10-12', 1],
        ['12-14', 1],
      ],
      municipality: [[ELMEBY, 2]],
      authority: [['region-1', 2]],
      operator: [[ELMEBY, 2]],
      'age-group': [
        ['18-64', 1],
        ['75-84', 1],
      ],
      sex: [
        ['female', 1],
        ['male', 1],
      ],
    });
  });

  it('say what they could not compute without a number from outside', () => {
    const a3 = run('A3', []).reports.get(ELMEBY)!;
    expect(a3.group[0]!.population.map(({ count }) => count)).toEqual([3, 3, 1]);
    expect(a3.group[1]!.population.map(({ count }) => count)).toEqual([undefined, undefined, undefined]);
    const c1 = run('C1', []).reports.get(ELMEBY)!;
    expect(c1.group[0]!.population.map(({ count }) => count)).toEqual([1, 1, undefined]);
    expect(c1.group[0]!.measureScore).toBeUndefined();
  });

  it('take reports in any order', () => {
    const back = [...REPORTS].reverse();
    for (const number of ['C2', 'C3', 'C4']) {
      expect(numbers(run(number, OUTSIDE, back).reports.get(ELMEBY))).toEqual(EXPECTED[number]![0]);
    }
  });

  it('are masked where they are small, and then say no id', () => {
    const masked = maskSmall(run('C5').reports.get(ELMEBY)!, 3);
    expect(masked.evaluatedResource).toBeUndefined();
    const counts = masked.group[0]!.population.map(({ code, count, _count }) => [
      (code.coding as { code: string }[])[0]!.code,
      count ?? (_count!.extension as { valueCode: string }[])[0]!.valueCode,
    ]);
    expect(counts).toEqual([
      ['initial-population', 4],
      ['denominator', 4],
      ['denominator-exclusion', 'masked'],
      ['numerator', 'masked'],
    ]);
    expect(masked.group[0]!.measureScore).toBeUndefined();
    expect(it_.validate(masked).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('can be added while running, in one file and no code (D1-5)', () => {
    const measure = readMeasureResource(
      {
        resourceType: 'Measure',
        id: 'wound-care',
        url: 'https://elmeby.example/Measure/wound-care',
        status: 'draft',
        title: 'Wound care',
        scoring: { coding: [{ code: 'proportion' }] },
        library: ['http://fhir.kl.dk/fki/Library/fki-indicator-inputs', '#own'],
        contained: [
          {
            resourceType: 'Library',
            id: 'own',
            status: 'draft',
            type: {},
            parameter: [{ name: 'code', use: 'in', type: 'string' }],
          },
        ],
        group: [
          {
            population: [
              ['initial-population', 'entry.resource.ofType(CarePlan).where(period.start.toDate() <= %periodEnd)'],
              ['denominator', 'true'],
              ['numerator', 'activity.detail.code.coding.where(code = %code).exists()'],
            ].map(([code, expression]) => ({
              code: { coding: [{ code }] },
              criteria: { language: 'text/fhirpath', expression },
            })),
          },
        ],
      } as unknown as Resource,
      'wound-care.json',
    );
    const code = { name: 'code', value: '76878386-b3d2-4320-828a-a700e8a66234' };
    const { reports } = run(measure, [code]);
    expect(numbers(reports.get(ELMEBY))).toMatchObject({ numerator: [1, 'CarePlan/p2'] });
    expect(numbers(reports.get(BIRKEBY))).toMatchObject({ numerator: 0 });
  });
});
