import { describe, expect, it } from 'vitest';
import { CannotEvaluate, evaluate, jsonOf, PathError, Unchecked } from '../../src/fhirpath/index.js';
import { types } from './core.js';

const patient = {
  resourceType: 'Patient',
  id: 'p',
  active: true,
  _gender: { extension: [{ url: 'http://x.org/why', valueCode: 'unknown' }] },
  birthDate: '1974-12-25',
  _birthDate: { id: 'b', extension: [{ url: 'http://x.org/time', valueDateTime: '1974-12-25T14:35:45-05:00' }] },
  name: [
    { use: 'official', family: 'Hansen', given: ['Peter', 'Ole'], _given: [null, { id: 'g2' }] },
    {
      use: 'usual',
      given: ['Per', null],
      _given: [null, { extension: [{ url: 'http://x.org/why', valueCode: 'masked' }] }],
    },
  ],
  deceasedDateTime: '2020-01',
  contained: [{ resourceType: 'Practitioner', id: 'doc', name: [{ family: 'Lund' }] }],
  generalPractitioner: [{ reference: '#doc' }, { display: 'nobody' }],
  maritalStatus: { coding: [{ system: 's', code: 'M' }] },
};

const resolve = (reference: string) => (reference === '#doc' ? patient.contained[0] : undefined);
const memberOf = (url: string, value: unknown) => (url === 'http://known' ? value === '1974-12-25' : undefined);

/** By raw JSON and by nodes: they must agree. */
function items(text: string, node: unknown = patient): unknown[] {
  const [fast, slow] = [true, false].map((specialise) =>
    evaluate(text, node, { types, specialise, resolve, memberOf, now: '2024-05-06T07:08:09.123+02:00' }).map(
      (item) => jsonOf(item) ?? 'no value',
    ),
  );
  expect(fast, text).toEqual(slow);
  return fast!;
}

describe('elements', () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    // A primitive with only an extension is there, and has no value.
    ['gender.exists()', [true]],
    ['gender.hasValue()', [false]],
    ["gender = 'male'", [false]],
    ['gender.extension.value', ['unknown']],
    ["gender.extension('http://x.org/why').value.exists()", [true]],
    ['gender.children().count()', [1]],
    ['birthDate.hasValue()', [true]],
    ['birthDate.id', ['b']],
    // HL7's validator finds a choice by its name with a type, and published invariants count on it.
    ['deceasedDateTime', ['2020-01']],
    ['deceasedDateTime.exists() and deceasedBoolean.empty()', [true]],
    ['deceasedDateTime is dateTime and deceasedDateTime < @2021', [true]],
    ['deceasedDateTime = deceased', [true]],
    ['deceasedString.exists()', [false]],
    ["birthDate.extension('http://x.org/time').value.ofType(dateTime)", ['1974-12-25T14:35:45-05:00']],
    ['name.given', ['Peter', 'Ole', 'Per', 'no value']],
    ['name.given.count()', [4]],
    ['name.given.where(hasValue()).count()', [3]],
    ['name.given.id', ['g2']],
    ['name[1].given[1].extension.value', ['masked']],
    ['name.given.extension.count()', [1]],
    // Choices are named without their type.
    ['deceased', ['2020-01']],
    ['deceased is dateTime', [true]],
    ['deceased is boolean', [false]],
    ['deceased.ofType(boolean)', []],
    ['deceased < @2021', [true]],
    ['deceased < @2020-01-05', []],
    // Resources.
    ['contained.name.family', ['Lund']],
    ['contained.ofType(Practitioner).name.family', ['Lund']],
    ['contained.ofType(Patient)', []],
    ['generalPractitioner.resolve().id', ['doc']],
    ['generalPractitioner.resolve().ofType(Practitioner).name.family', ['Lund']],
    ['generalPractitioner.where(resolve() is Practitioner).count()', [1]],
    ['Patient.id', ['p']],
    ['Resource.id', ['p']],
    ['%resource.id = %context.id', [true]],
    ['id.type().name', ['id']],
    ['name.first().type().name', ['HumanName']],
    ["maritalStatus.coding.exists(system = 's' and code = 'M')", [true]],
    ["birthDate.memberOf('http://known')", [true]],
    ['descendants().where($this is Coding).code', ['M']],
    ['descendants().ofType(HumanName).family', ['Hansen', 'Lund']],
  ];
  for (const [text, wanted] of cases) it(text, () => expect(items(text)).toEqual(wanted));
});

describe('functions', () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    ["name.given.first() & ' ' & name.family.first()", ['Peter Hansen']],
    ["name.select(use & '/' & family)", ['official/Hansen', 'usual/']],
    ["name.select(use + '/' + family)", ['official/Hansen']],
    ["defineVariable('n', name.given.count()).select(%n + 1)", [5]],
    ["name.defineVariable('all', use).where(use = %all.first()).use", ['official']],
    ['coalesce(telecom.value, contact.name.text, name.family)', ['Hansen']],
    ['{}.iif($this.empty(), 1, 2)', [1]],
    ['(3 | 1 | 2).sort()', [1, 2, 3]],
    ["('b' | 'a').sort(-$this)", ['b', 'a']],
    ['(1 | 2 | 3).aggregate($total + $this, 0)', [6]],
    ['(1 | 2 | 3).select($index)', [0, 1, 2]],
    ['(1 | 2 | 3).where($index > 0)', [2, 3]],
    ['(1 | 2 | 3).all($index < 3)', [true]],
    ['1.combine(1).distinct()', [1]],
    ['(1 | 2).subsetOf(1 | 2 | 3)', [true]],
    ['(1 | 2 | 3) contains 2', [true]],
    ["'a,b,c'.split(',').join('-')", ['a-b-c']],
    ["'Ærø'.upper().lower().length()", [3]],
    ["'abc'.lastIndexOf('c')", [2]],
    ["'2'.toInteger() + 3", [5]],
    ["'9223372036854775807'.toLong().toString()", ['9223372036854775807']],
    ["'1.50'.toDecimal().toString()", ['1.50']],
    ['0.1 + 0.2 = 0.3', [true]],
    ['1 / 3 * 3 = 1', [false]],
    ['(1 / 3).round(4)', [0.3333]],
    ['2147483647 + 1', []],
    ['-5 div 2', [-2]],
    ['-5 mod 2', [-1]],
    ['1.5.truncate() + 2.5.ceiling() + 2.5.floor()', [6]],
    ["5 'mg' + 1 'g' = 1005 'mg'", [true]],
    ["2 'mg' * 3", ["6 'mg'"]],
    ["1 'g' > 999 'mg'", [true]],
    ["1 'g' > 1 'm'", []],
    ["37 'Cel' = 37 'Cel'", [true]],
    ["100 'km/h' > 27 'm/s'", [true]],
    ["1 'mmol/L' = 1000 'umol/L'", [true]],
    ["120 'mm[Hg]' < 0.2 'bar'", [true]],
    ["1 '10*9/L' = 1000 '10*6/L'", [true]],
    ['@2024-02-29 + 1 year', ['2025-02-28']],
    ['@2024-01-31 + 1 month', ['2024-02-29']],
    ['@2023-12-31T23:59:59Z + 1 second', ['2024-01-01T00:00:00Z']],
    ['@2023-12-31 - 1 day', ['2023-12-30']],
    ['@T23:30 + 45 minutes', ['00:15']],
    ['@2024 + 12 months', ['2025']],
    ['@2024-05-06T00:00:00+02:00 = @2024-05-05T22:00:00Z', [true]],
    ['@2024-05-06T12:00:00 < @2024-05-08T00:00:00Z', [true]],
    ['@2024-05-06T12:00:00 < @2024-05-06T13:00:00Z', []],
    ['today()', ['2024-05-06']],
    ['now()', ['2024-05-06T07:08:09.123+02:00']],
    ['timeOfDay()', ['07:08:09.123']],
    ['birthDate <= today() - 18 years', [true]],
    ['birthDate.substring(0, 4).toInteger()', [1974]],
    ["'2024-02-30'.convertsToDate()", [false]],
    ["'x'.convertsToInteger()", [false]],
    ['{}.convertsToInteger()', []],
    ['true.toString() & 1.toString()', ['true1']],
    ['(true | false).anyTrue() and (true | false).anyFalse()', [true]],
  ];
  for (const [text, wanted] of cases) {
    it(text, () => expect(items(text)).toEqual(wanted));
  }
});

describe('what has no answer', () => {
  it('is an error of the expression where the instance cannot be evaluated', () => {
    for (const text of [
      "name.family = 'x' and name.given.single() = 'y'",
      'name.given.toInteger()',
      '1 + true',
      "name.startsWith('x')",
      'name > 1',
    ]) {
      expect(() => items(text), text).toThrow(PathError);
    }
  });

  it('is unchecked where what is needed is not at hand', () => {
    expect(() => items("birthDate.memberOf('http://unknown')")).toThrow(Unchecked);
    expect(() => items("conformsTo('http://unknown')")).toThrow(Unchecked);
    expect(() => evaluate('generalPractitioner.resolve()', patient, { types })).toThrow(Unchecked);
  });

  it('is said before it runs where the compiler does not know a function', () => {
    expect(() => items('name.slice()')).toThrow(CannotEvaluate);
    expect(() => items("%terminologies.expand('x')")).toThrow(CannotEvaluate);
    expect(() => items('name.count() > %limit')).toThrow(CannotEvaluate);
    expect(evaluate('name.count() > %limit', patient, { types, variables: { limit: 1 } })).toEqual([true]);
  });
});

describe('hostile input', () => {
  it('nested deeply neither parses nor overflows', () => {
    for (const text of [
      '('.repeat(100_000),
      `${'('.repeat(5000)}1${')'.repeat(5000)}`,
      Array(5000).fill('true').join(' and '),
      `name${'.name'.repeat(5000)}`,
      `name${'.where(name'.repeat(2000)}`,
      '-'.repeat(10_000),
    ]) {
      expect(() => items(text)).toThrow(CannotEvaluate);
    }
  });

  it('of long expressions ends soon', () => {
    const long = Array(300).fill("name.given = 'x'").join(' or ');
    expect(() => evaluate(long, { resourceType: 'Patient' }, { types })).not.toThrow();
    const xor = Array(60).fill('active').join(' xor ');
    expect(evaluate(xor, patient, { types })).toEqual([false]);
  });

  it('of deep resources is walked without recursion', () => {
    let deep: object = { linkId: 'x' };
    for (let level = 0; level < 20_000; level += 1) deep = { linkId: String(level), item: [deep] };
    const questionnaire = { resourceType: 'Questionnaire', item: [deep] };
    expect(items('descendants().linkId.count()', questionnaire)).toEqual([20_001]);
    expect(
      items('repeat(item).count() > 0', {
        resourceType: 'Questionnaire',
        item: [{ linkId: 'a', item: [{ linkId: 'b' }] }],
      }),
    ).toEqual([true]);
    expect(() => items('item.distinct()', questionnaire)).toThrow(PathError);
  });

  it('with the names of JavaScript’s own properties has none of them', () => {
    const node = JSON.parse('{"resourceType":"Patient","__proto__":{"active":true},"constructor":{"name":"x"}}');
    for (const text of [
      'active',
      'constructor',
      '`__proto__`',
      'toString',
      'hasOwnProperty',
      'constructor.name',
      'name',
    ]) {
      expect(items(text, node), text).toEqual([]);
    }
    expect(({} as { active?: boolean }).active).toBeUndefined();
  });
});
