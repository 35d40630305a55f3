import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solverFor } from '../../../src/emit/examples/repair.js';
import { exampleId, type Task } from '../../../src/emit/examples/report.js';
import { random } from '../../../src/emit/examples/seed.js';
import { sampleOf } from '../../../src/emit/examples/solve/sample.js';
import { World } from '../../../src/emit/examples/solve/world.js';
import { parseExpression } from '../../../src/fhirpath/index.js';
import type { JsonObject } from '../../../src/guide/index.js';
import { testCore } from '../../support/guide.js';

const guide = testCore();
const patient: JsonObject = {
  resourceType: 'Patient',
  id: 'a',
  active: true,
  name: [{ family: 'Testesen', given: ['Asta'] }],
  birthDate: '1950-01-02',
  telecom: [{ system: 'phone', value: '00000000' }],
};
const structure = guide.definitions.structure('Patient')!;
const task: Task = {
  guide,
  structure,
  mode: 'minimal',
  id: exampleId(structure, 'minimal'),
  seed: 's',
  asOf: '2026-11-01',
};

/** The first of some candidates in which the expression says what is wanted. */
function solved(text: string, want: boolean, candidates = 40): JsonObject | undefined {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`not FHIRPath: ${text}`);
  const world = new World(guide);
  let tried = 0;
  for (const made of solverFor(task).aim(expression, want, patient, [])) {
    if (world.isTrue(expression, made, []) === want) return made;
    if (++tried > candidates) return undefined;
  }
  return undefined;
}

/** Expressions that can be both true and false of a Patient. */
const ATOMS = [
  'active',
  'active.exists()',
  'gender.exists()',
  "gender = 'female'",
  "gender != 'male'",
  'name.exists(family.exists())',
  "name.where(use = 'official').exists()",
  'name.count() = 2',
  'name.count() <= 1',
  'telecom.empty()',
  "telecom.all(system = 'email')",
  'birthDate < @1940-01-01',
  'birthDate >= @2000-01-01',
  "id.matches('^[0-9a-f]{8}-[0-9a-f]{4}$')",
  "id.startsWith('x')",
  'name.given.isDistinct()',
  'name.family.exists() xor name.text.exists()',
  "identifier.where(system = 'urn:oid:1.2.3' and value.exists()).exists()",
  "maritalStatus.coding.where(code = 'M').exists()",
  'iif(gender.exists(), active, active.not())',
  'contact.name.exists() and contact.telecom.exists()',
  "extension('http://hl7.org/fhir/StructureDefinition/patient-birthPlace').empty()",
];

describe('an expression is made to hold', () => {
  it.each(ATOMS)('%s, and not to', (text) => {
    expect(solved(text, true), 'true').toBeDefined();
    // An extension can only be put there by a profile that has a slice for it.
    if (!text.startsWith('extension')) expect(solved(text, false), 'false').toBeDefined();
  });

  it('as what it is made of does', () => {
    const atom = fc.constantFrom(...ATOMS.filter((text) => !/extension|iif/.test(text)));
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom,
        fc
          .tuple(tie('tree'), fc.constantFrom('and', 'or', 'implies'), tie('tree'))
          .map(([a, op, b]) => `(${a}) ${op} (${b})`),
        tie('tree').map((each) => `(${each}).not()`),
      ),
    }));
    let solvedOnes = 0;
    let all = 0;
    fc.assert(
      fc.property(tree, fc.boolean(), (text, want) => {
        all++;
        const made = solved(text, want, 200);
        if (made !== undefined) solvedOnes++;
        // What is not solved may be a contradiction; what is must hold.
        return true;
      }),
      { numRuns: 80, seed: 5 },
    );
    expect(solvedOnes / all).toBeGreaterThan(0.85);
  });

  it('without changing what it was asked of', () => {
    const before = JSON.stringify(patient);
    for (const text of ATOMS) solved(text, false);
    expect(JSON.stringify(patient)).toBe(before);
  });
});

describe('a text that a regular expression matches', () => {
  it.each([
    '^[0-9]{8}$',
    '^(((0[1-9]|[12][0-9]|3[01])(01|03|05|07|08|10|12))|((0[1-9]|[12][0-9]|30)(04|06|09|11))|((0[1-9]|[12][0-9])02))[0-9]{6}$',
    '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    '^DK-8[1-5]$',
    '^[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z0-9]{5}$',
    '[^\\s]+(\\s[^\\s]+)*',
    '^\\d{3,}(?:\\.\\w+)?$',
  ])('%s', (expression) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const made = sampleOf(expression, random(seed));
        return made !== undefined && new RegExp(expression, 'u').test(made);
      }),
    );
  });
  it('is not guessed where the expression looks around', () => {
    expect(sampleOf('^(?=a)b$', random('s'))).toBeUndefined();
  });
});
