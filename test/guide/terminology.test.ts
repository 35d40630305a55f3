import { describe, expect, it } from 'vitest';
import type { Guide, Json, Resource, ValueSet } from '../../src/guide/index.js';
import { guideOf } from '../support/guide.js';

const BASE = 'http://example.org/test';
const SYSTEM = `${BASE}/CodeSystem/animals`;

const animals: Resource = {
  resourceType: 'CodeSystem',
  id: 'animals',
  url: SYSTEM,
  version: '1',
  name: 'Animals',
  status: 'active',
  content: 'complete',
  caseSensitive: true,
  property: [{ code: 'legs', type: 'integer' }],
  concept: [
    {
      code: 'animal',
      concept: [
        {
          code: 'mammal',
          concept: [
            { code: 'dog', display: 'Dog', property: [{ code: 'legs', valueInteger: 4 }] },
            { code: 'whale', property: [{ code: 'legs', valueInteger: 0 }] },
          ],
        },
        { code: 'bird', property: [{ code: 'legs', valueInteger: 2 }] },
      ],
    },
    // Flat, its parents named by property: one below two others.
    {
      code: 'platypus',
      property: [
        { code: 'parent', valueCode: 'mammal' },
        { code: 'parent', valueCode: 'bird' },
      ],
    },
    {
      code: 'dodo',
      property: [
        { code: 'subsumedBy', valueCode: 'bird' },
        { code: 'status', valueCode: 'retired' },
      ],
    },
  ],
};

const supplement: Resource = {
  resourceType: 'CodeSystem',
  id: 'animals-da',
  url: `${BASE}/CodeSystem/animals-da`,
  name: 'AnimalsDa',
  status: 'active',
  content: 'supplement',
  supplements: SYSTEM,
  concept: [
    {
      code: 'dog',
      designation: [{ language: 'da', value: 'Hund' }],
      property: [{ code: 'sound', valueString: 'vov' }],
    },
    { code: 'unicorn', designation: [{ language: 'da', value: 'Enhjørning' }] },
  ],
};

let number = 0;

function valueSet(compose: Json, id = `vs${++number}`): Resource {
  return { resourceType: 'ValueSet', id, url: `${BASE}/ValueSet/${id}`, name: id, status: 'active', compose };
}

function expanded(compose: Json, ...more: readonly Resource[]): ValueSet['expansion'] {
  const asked = valueSet(compose, 'asked');
  return find(guideOf([animals, supplement, asked, ...more]), 'asked').expansion;
}

function find(guide: Guide, id: string): ValueSet {
  return guide.valueSets.find((each) => each.id === id)!;
}

function codes({ codes: found }: ValueSet['expansion']): readonly string[] {
  return found.map(({ code }) => code).sort();
}

describe('a code system', () => {
  const guide = guideOf([animals, supplement]);
  const system = guide.definitions.codeSystem(SYSTEM)!;

  it('has the hierarchy that nesting and properties say', () => {
    const [animal] = system.concepts;
    expect(system.concepts).toHaveLength(1);
    expect(animal?.children.map(({ code }) => code)).toEqual(['mammal', 'bird']);
    expect(animal?.children[0]?.children.map(({ code, parent }) => [code, parent])).toEqual([
      ['dog', 'mammal'],
      ['whale', 'mammal'],
      ['platypus', 'mammal'],
    ]);
  });

  it('has the designations and properties of its supplements, and none of their other concepts', () => {
    const dog = system.concepts[0]?.children[0]?.children[0];
    expect(system.supplementedBy).toEqual([`${BASE}/CodeSystem/animals-da`]);
    expect(dog?.designations).toEqual([{ language: 'da', value: 'Hund' }]);
    expect(dog?.properties.map(({ code }) => code)).toEqual(['legs', 'sound']);
    expect(JSON.stringify(system.concepts)).not.toContain('unicorn');
  });

  it('survives a circle of parents', () => {
    const circle = {
      ...animals,
      concept: [
        { code: 'a', property: [{ code: 'parent', valueCode: 'b' }] },
        { code: 'b', property: [{ code: 'parent', valueCode: 'a' }] },
      ],
    };
    const found = guideOf([
      circle,
      valueSet({ include: [{ system: SYSTEM, filter: filter('concept', 'is-a', 'a') }] }, 'asked'),
    ]);
    expect(codes(find(found, 'asked').expansion)).toEqual(['a', 'b']);
  });
});

function filter(property: string, op: string, value: string): Json {
  return [{ property, op, value }];
}

describe('a filter', () => {
  it.each([
    ['concept', 'is-a', 'bird', 'bird dodo platypus'],
    ['concept', 'descendent-of', 'mammal', 'dog platypus whale'],
    ['concept', 'is-not-a', 'bird', 'animal dog mammal whale'],
    ['concept', 'generalizes', 'platypus', 'animal bird mammal platypus'],
    ['concept', 'child-of', 'animal', 'bird mammal'],
    ['concept', 'descendent-leaf', 'animal', 'dodo dog platypus whale'],
    ['legs', '=', '4', 'dog'],
    ['legs', 'in', '2,4', 'bird dog'],
    ['legs', 'not-in', '2,4', 'animal dodo mammal platypus whale'],
    ['legs', 'exists', 'true', 'bird dog whale'],
    ['legs', 'exists', 'false', 'animal dodo mammal platypus'],
    ['code', 'regex', 'd.*', 'dodo dog'],
    ['display', '=', 'Hund', 'dog'],
    ['parent', '=', 'bird', 'dodo platypus'],
  ])('%s %s %s', (property, op, value, wanted) => {
    const expansion = expanded({ include: [{ system: SYSTEM, filter: filter(property, op, value) }] });
    expect(codes(expansion)).toEqual(wanted.split(' '));
    expect(expansion.complete).toBe(true);
  });

  it.each([
    ['concept', 'is-a', 'unicorn'],
    ['concept', 'resembles', 'dog'],
    ['code', 'regex', '('],
  ])('that cannot be applied is said: %s %s %s', (property, op, value) => {
    const { complete, unexpanded } = expanded({ include: [{ system: SYSTEM, filter: filter(property, op, value) }] });
    expect(complete).toBe(false);
    expect(unexpanded).toMatchObject([{ system: SYSTEM, filter: `${property} ${op} ${value}` }]);
  });

  it('is bounded whatever its regular expression', () => {
    const long = { ...animals, concept: [{ code: `${'a'.repeat(40)}!` }] };
    const start = performance.now();
    const guide = guideOf([
      long,
      valueSet({ include: [{ system: SYSTEM, filter: filter('code', 'regex', '(a+)+') }] }, 'asked'),
    ]);
    expect(codes(find(guide, 'asked').expansion)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a composition', () => {
  it('unites includes and takes excludes away', () => {
    const expansion = expanded({
      include: [
        { system: SYSTEM, concept: [{ code: 'dog' }] },
        { system: SYSTEM, filter: filter('concept', 'is-a', 'bird') },
      ],
      exclude: [{ system: SYSTEM, concept: [{ code: 'dodo' }] }],
    });
    expect(codes(expansion)).toEqual(['bird', 'dog', 'platypus']);
  });

  it('takes what a system and the value sets of one include have in common', () => {
    const birds = valueSet({ include: [{ system: SYSTEM, filter: filter('concept', 'is-a', 'bird') }] }, 'birds');
    const expansion = expanded(
      {
        include: [
          { system: SYSTEM, filter: filter('concept', 'is-a', 'mammal'), valueSet: [`${BASE}/ValueSet/birds`] },
        ],
      },
      birds,
    );
    expect(codes(expansion)).toEqual(['platypus']);
  });

  it('flags inactive codes, and leaves them out where it says so', () => {
    const include = [{ system: SYSTEM }];
    expect(
      expanded({ include })
        .codes.filter(({ inactive }) => inactive)
        .map(({ code }) => code),
    ).toEqual(['dodo']);
    expect(codes(expanded({ include, inactive: false }))).not.toContain('dodo');
  });

  it('survives a circle of imports, and says so', () => {
    const one = valueSet(
      { include: [{ system: SYSTEM, concept: [{ code: 'dog' }] }, { valueSet: [`${BASE}/ValueSet/asked`] }] },
      'one',
    );
    const expansion = expanded({ include: [{ valueSet: [`${BASE}/ValueSet/one`] }] }, one);
    expect(codes(expansion)).toEqual(['dog']);
    expect(expansion.unexpanded).toMatchObject([{ valueSet: `${BASE}/ValueSet/asked` }]);
  });

  it('names a system that is not at hand as open, and an exclusion from it as unknown', () => {
    const whole = { system: 'http://snomed.info/sct' };
    expect(expanded({ include: [whole] })).toMatchObject({
      complete: false,
      openSystems: [whole.system],
      unexpanded: [],
    });
    const but = expanded({ include: [whole], exclude: [{ ...whole, concept: [{ code: '1' }] }] });
    expect(but.openSystems).toEqual([]);
    expect(but.unexpanded).toHaveLength(1);
  });

  it('says which version it used where the one asked for is not at hand', () => {
    const include = [{ system: SYSTEM, version: '7' }];
    expect(expanded({ include })).toMatchObject({
      complete: true,
      otherVersions: [{ canonical: SYSTEM, asked: '7', used: '1' }],
    });
    expect(expanded({ include: [{ system: SYSTEM, version: '1' }] }).otherVersions).toBeUndefined();
    expect(
      expanded({ include: [{ system: SYSTEM, version: '7', concept: [{ code: 'dog' }] }] }).otherVersions,
    ).toBeUndefined();
  });

  it('keeps the part that is known of a fragment, and says that it is one', () => {
    const part = { ...animals, content: 'fragment' };
    const asked = valueSet({ include: [{ system: SYSTEM, filter: filter('concept', 'is-a', 'bird') }] }, 'asked');
    const { expansion } = find(guideOf([part, asked]), 'asked');
    expect(codes(expansion)).toContain('bird');
    expect(expansion.complete).toBe(false);
  });
});
