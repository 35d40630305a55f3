import { describe, expect, it } from 'vitest';
import { type Diagnostic, textOf } from '../../../src/diagnostics.js';
import {
  compilePathways,
  Deliverer,
  dayNumber,
  type PathwayProgram,
  walk,
} from '../../../src/emit/examples/pathways/index.js';
import { dateText } from '../../../src/emit/examples/pathways/time.js';
import { isWorkday, workdayNear } from '../../../src/emit/examples/pathways/workdays.js';
import type {
  Guide,
  JsonObject,
  Pathway,
  PathwayAction,
  PathwayThing,
  PathwayValue,
} from '../../../src/guide/index.js';
import { testGuide } from '../../support/guide.js';

const at = (line: number) => ({ file: 'input/pathways/diet.yaml', line, column: 1 });
const values = (given: JsonObject, line = 10): readonly PathwayValue[] =>
  Object.entries(given).map(([path, value]) => ({ path, value: value!, source: at(line) }));
const action = (verb: PathwayAction['verb'], target: string, given: JsonObject = {}): PathwayAction => ({
  verb,
  target,
  values: values(given, 30),
  source: at(30),
});

function thing(name: string, profile: string, given: JsonObject, more: Partial<PathwayThing> = {}): PathwayThing {
  const base = { name, profile, title: { en: name }, with: [], pointInTime: false, source: at(9) };
  return { ...base, values: values(given), ...more };
}

const CITIZEN = { 'managingOrganization.display': 'Elmeby' };
const WEIGHT = { status: 'final', 'valueQuantity.value': 80, interpretation: 'blue "Blå"', effectiveDateTime: 'now' };

/** A citizen is weighed, and again after a week. */
function diet(change: Partial<Pathway> = {}): Pathway {
  return {
    id: 'diet',
    title: { en: 'Diet', da: 'Kost' },
    summary: { en: 'A diet.' },
    basis: { en: 'Assumed.' },
    reports: ['TestReport'],
    extracts: [],
    age: [40, 60],
    start: 'begins',
    things: [thing('citizen', 'TestCitizen', CITIZEN), thing('weight', 'TestWeight', WEIGHT)],
    states: [
      {
        name: 'begins',
        title: { en: 'Begins' },
        at: [600, 600],
        actions: [action('begin', 'weight')],
        next: [{ to: 'again', chance: 1, after: [10_080, 10_080], source: at(20) }],
        source: at(19),
      },
      {
        name: 'again',
        title: { en: 'Again' },
        at: [600, 600],
        actions: [action('begin', 'weight', { 'valueQuantity.value': 78 })],
        next: [],
        source: at(25),
      },
    ],
    source: at(1),
    ...change,
  };
}

function compiled(pathway: Pathway): {
  readonly programs: readonly PathwayProgram[];
  readonly told: readonly string[];
} {
  const found: Diagnostic[] = [];
  const guide: Guide = { ...testGuide(), pathways: [pathway] };
  const programs = compilePathways(guide, (each) => found.push(each));
  return { programs, told: found.map((each) => `${each.code} ${each.location?.line} ${textOf(each, 'en')}`) };
}

interface Made {
  readonly resource: JsonObject & { readonly id: string };
}

function reports(pathway: Pathway): readonly (JsonObject & { readonly entry: readonly Made[] })[] {
  const [program] = compiled(pathway).programs;
  const person = { seed: 's', municipality: '0101', number: 0 };
  const day = dayNumber('2026-03-23');
  const settings = {
    start: day,
    last: day + 30,
    deliverer: new Deliverer('s'),
    nextMunicipality: (code: string) => code,
  };
  return walk(program!, person, settings).deliveries.map(({ json }) => JSON.parse(json));
}

describe('a pathway', () => {
  it('says what is clinical; the profile gives the rest', () => {
    const { told } = compiled(diet());
    expect(told).toEqual([]);
    const [first, second] = reports(diet());
    expect(first).toMatchObject({
      resourceType: 'Bundle',
      type: 'collection',
      timestamp: '2026-03-23T23:59:00+01:00',
      entry: [
        {
          resource: {
            resourceType: 'Patient',
            meta: {
              profile: ['http://example.org/test/StructureDefinition/TestCitizen'],
              security: [{ code: 'HTEST' }],
            },
            identifier: [{ system: 'urn:oid:1.2.208.176.1.2', value: '2509479989' }],
          },
        },
        {
          resource: {
            status: 'final',
            category: [{ coding: [{ code: 'vital-signs' }] }],
            code: { coding: [{ code: '29463-7' }] },
            subject: { reference: `urn:uuid:${first?.entry[0]?.resource.id}` },
            effectiveDateTime: '2026-03-23T10:00:00+01:00',
            valueQuantity: { value: 80, code: 'kg' },
            interpretation: [
              { coding: [{ system: 'http://example.org/test/CodeSystem/test-colours', code: 'blue', display: 'Blå' }] },
            ],
          },
        },
      ],
    });
    // A new instance has a new id; the changeover to summer time lies between.
    expect(second?.entry[1]?.resource).toMatchObject({
      effectiveDateTime: '2026-03-30T10:00:00+02:00',
      valueQuantity: { value: 78 },
    });
    expect(second?.entry[1]?.resource.id).not.toBe(first?.entry[1]?.resource.id);
    expect(second?.entry[0]?.resource.id).toBe(first?.entry[0]?.resource.id);
  });

  it('keeps what was decided when it began, and reports what changes under the same id', () => {
    const changing = diet();
    const [begins, again] = changing.states;
    const states = [begins!, { ...again!, actions: [action('change', 'weight', { status: 'amended' })] }];
    const [first, second] = reports({ ...changing, states });
    expect(second?.entry[1]?.resource).toMatchObject({
      status: 'amended',
      effectiveDateTime: '2026-03-23T10:00:00+01:00',
    });
    expect(second?.entry[1]?.resource.id).toBe(first?.entry[1]?.resource.id);
  });

  it('lets the citizen refer to what begins with the first state', () => {
    const things = [
      thing('citizen', 'TestCitizen', { ...CITIZEN, 'extension[note]': 'today' }),
      thing('weight', 'TestWeight', WEIGHT),
    ];
    expect(reports(diet({ things }))[0]?.entry[0]?.resource).toMatchObject({ extension: [{ valueString: 'today' }] });
    const chosen = [
      thing('citizen', 'TestCitizen', { ...CITIZEN, birthDate: 'today-1d' }),
      thing('weight', 'TestWeight', WEIGHT),
    ];
    expect(reports(diet({ things: chosen }))[1]?.entry[0]?.resource).toMatchObject({ birthDate: '2026-03-22' });
  });

  const weight = (given: JsonObject, more: Partial<PathwayThing> = {}): Partial<Pathway> => ({
    things: [thing('citizen', 'TestCitizen', CITIZEN), thing('weight', 'TestWeight', { ...WEIGHT, ...given }, more)],
  });
  const doing = (...actions: readonly PathwayAction[]): Partial<Pathway> => ({
    states: [{ name: 'begins', title: { en: 'Begins' }, actions, next: [], source: at(19) }],
  });

  it.each<[string, Partial<Pathway>, string]>([
    ['a profile that is not there', { reports: ['NoReport'] }, 'FKI5100 1 The pathway names the profile NoReport'],
    [
      'an element that is not there',
      weight({ colour: 'blue' }),
      'FKI5101 10 colour is no element that TestWeight allows',
    ],
    ['a slice that is not there', weight({ 'category[lab]': true }), 'FKI5101 10 category[lab] is no element'],
    [
      'a missing value',
      weight({ 'valueQuantity.value': null }),
      'FKI5102 9 TestWeight requires Observation.value[x]:valueQuantity.value, and weight',
    ],
    [
      'a value of another type',
      weight({ 'valueQuantity.value': 'much' }),
      'FKI5103 10 The value of valueQuantity.value is not a decimal',
    ],
    [
      'a date that is none',
      weight({ effectiveDateTime: 'soon' }),
      'FKI5103 10 The value of effectiveDateTime is not a dateTime',
    ],
    [
      'a code outside its value set',
      weight({ interpretation: 'green' }),
      'FKI5104 10 The code green of interpretation is not in',
    ],
    [
      'another display',
      weight({ interpretation: 'blue "Lilla"' }),
      'FKI5105 10 interpretation calls the code blue "Lilla"; its display is "Blå"',
    ],
    [
      'a thing that no report takes',
      { things: [thing('citizen', 'TestCitizen', CITIZEN), thing('weight', 'TestReport', {})] },
      'FKI5106 9 None of the reports',
    ],
    [
      'a change of what has not begun',
      doing(action('change', 'weight')),
      'FKI5107 30 In state begins, weight need not have begun',
    ],
    [
      'an end that is not described',
      doing(action('begin', 'weight'), action('end', 'weight')),
      'FKI5109 30 weight says nothing of how it is ended',
    ],
  ])('tells of %s at its line', (_, change, expected) => {
    const { programs, told } = compiled(diet(change));
    expect(programs).toEqual([]);
    expect(told.join('\n')).toContain(expected);
  });
});

describe('working days', () => {
  it('are Monday to Friday, but for the public holidays that Easter and the calendar decide', () => {
    const off = '2026-01-01 2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-15 2026-05-25 2026-06-05'.split(' ');
    for (const day of [...off, '2025-04-18', '2024-03-29', '2026-12-24', '2026-12-31', '2026-11-01', '2026-10-31'])
      expect([day, isWorkday(dayNumber(day))]).toEqual([day, false]);
    for (const day of ['2026-04-01', '2026-04-07', '2026-05-13', '2026-05-26', '2026-11-02', '2026-12-23'])
      expect([day, isWorkday(dayNumber(day))]).toEqual([day, true]);
  });

  it('stand nearest before the day, and after it where that would be too soon', () => {
    const near = (day: string, before: string): string => dateText(workdayNear(dayNumber(day), dayNumber(before)));
    expect(near('2026-11-07', '2026-11-02')).toBe('2026-11-06');
    expect(near('2026-11-07', '2026-11-06')).toBe('2026-11-09');
    expect(near('2026-11-04', '2026-11-03')).toBe('2026-11-04');
  });

  it('are the only days of a state that keeps to them', () => {
    const keep = diet().states.map((state) => ({ ...state, workdays: true }));
    const [program] = compiled(diet({ states: keep })).programs;
    const first = dayNumber('2026-03-23');
    for (let start = first; start < first + 21; start++) {
      const settings = { start, last: start + 60, deliverer: new Deliverer('s'), nextMunicipality: () => '0147' };
      const { happenings } = walk(program!, { seed: 's', municipality: '0101', number: 1 }, settings);
      expect(happenings.length).toBeGreaterThan(1);
      for (const { at } of happenings) expect(isWorkday(Math.floor(at / 1440))).toBe(true);
    }
  });
});
