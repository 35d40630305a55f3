import { describe, expect, it } from 'vitest';
import { helpOf, textOf } from '../../src/diagnostics.js';
import { checkExpression, checkInvariants, parseExpression } from '../../src/fhirpath/index.js';
import type { Guide, Invariant, Structure } from '../../src/guide/index.js';
import { definitions, types } from './core.js';

function findings(text: string, ...context: string[]): string[] {
  const { expression, error } = parseExpression(text);
  if (!expression) throw new Error(error.message);
  return checkExpression(expression, { types, context: context.map((type) => ({ type })) }).map(
    (finding) =>
      `${finding.kind} ${Object.values(finding.parameters).join(' ')} @${text.slice(finding.offset, finding.offset + finding.length)}`,
  );
}

describe('checkExpression', () => {
  it('finds a member that the type does not have, where it stands', () => {
    expect(findings('name.given.exists() and nmae.exists()', 'Patient')).toEqual(['unknown-member Patient nmae @nmae']);
    expect(findings('component.valueQuantity.exists()', 'Observation')).toEqual([
      'typed-choice valueQuantity value Quantity @valueQuantity',
    ]);
  });

  it('knows inherited, contained and recursive elements, choices and extensions of primitives', () => {
    for (const text of [
      'id.exists() or meta.profile.exists()',
      'contained.text.exists()',
      'birthDate.extension.value.exists()',
      'Patient.name.exists()',
    ]) {
      expect(findings(text, 'Patient'), text).toEqual([]);
    }
    expect(findings('item.item.linkId.exists()', 'Questionnaire')).toEqual([]);
    expect(findings('value.ofType(Quantity).unit.exists() or value.unit.exists()', 'Observation')).toEqual([]);
    expect(findings('contained.ofType(Practitioner).name.exists()', 'Patient')).toEqual([]);
  });

  it('takes what one type of a choice knows as known', () => {
    expect(findings('coding.exists()', 'CodeableConcept', 'Reference')).toEqual([]);
    expect(findings('codings.exists()', 'CodeableConcept', 'Reference')).toEqual([
      'unknown-member CodeableConcept codings @codings',
    ]);
  });

  it('finds functions, types and variables that there are not', () => {
    expect(findings('name.exist()', 'Patient')).toEqual(['unknown-function exist @name.exist()']);
    expect(findings('deceased is Bolean', 'Patient')).toEqual(['unknown-type Bolean @Bolean']);
    expect(findings('birthDate < %tomorrow', 'Patient')).toEqual(['unknown-variable tomorrow @%tomorrow']);
    expect(findings('name.where()', 'Patient')[0]).toBe('wrong-arguments where 0 @name.where()');
  });

  it('finds an invariant that cannot fail, and one that always does', () => {
    expect(findings('name.exists().exists()', 'Patient')).toEqual(['always-true  @name.exists().exists()']);
    expect(findings('true or active', 'Patient')).toEqual(['always-true  @true or active']);
    expect(findings('name.exists() and false', 'Patient')).toEqual(['always-false  @name.exists() and false']);
    expect(findings('active.ofType(Quantity).exists()', 'Patient')).toEqual([
      'always-false  @active.ofType(Quantity).exists()',
    ]);
    expect(findings('name.exists() or name.empty()', 'Patient')).toEqual([]);
  });

  it('finds a regular expression that is none, or may take for ever', () => {
    expect(findings("id.matches('[a-')", 'Patient')[0]).toMatch(/^bad-regex/);
    expect(findings("id.matches('^(?=(a+)+$)b')", 'Patient')[0]).toMatch(/^slow-regex/);
    expect(findings("id.matches('^(a+)+$')", 'Patient')).toEqual([]);
  });
});

describe('checkInvariants', () => {
  const patient = definitions.structure('Patient')!;
  const invariant = (key: string, expression: string | undefined): Invariant => ({
    key,
    severity: 'error',
    human: { en: key },
    ...(expression === undefined ? {} : { expression }),
    source: 'http://example.org/P',
    rules: [],
    position: { file: 'fsh/p.fsh', line: 7, column: 1 },
  });
  const guideWith = (own: boolean, ...constraints: Invariant[]): Guide => {
    const profile: Structure = {
      ...patient,
      url: 'http://example.org/P',
      own,
      derivation: 'constraint',
      root: { ...patient.root, constraints: [...patient.root.constraints, ...constraints] },
    };
    return { profiles: [profile], extensions: [], logicalModels: [], definitions } as unknown as Guide;
  };

  it('names the invariant at its line in FSH, in both languages', () => {
    const [found, ...rest] = checkInvariants(guideWith(true, invariant('x-1', 'nmae.exists()')));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', code: 'FKI4002', location: { file: 'fsh/p.fsh', line: 7 } });
    expect(textOf(found!, 'en')).toBe('x-1: Patient has no element nmae.');
    expect(textOf(found!, 'da')).toBe('x-1: Patient har intet element nmae.');
  });

  it('says once what it finds of an invariant on two elements', () => {
    const use = invariant('x-1', "self.matches('.')");
    const guide = guideWith(true);
    const [profile] = guide.profiles;
    const { root } = profile!;
    const { types } = root.children.find(({ name }) => name === 'name')!;
    const on = (...names: string[]): Guide => {
      const children = root.children.map((child) =>
        names.includes(child.name) ? { ...child, types, constraints: [use] } : child,
      );
      return { ...guide, profiles: [{ ...profile!, root: { ...root, children } }] };
    };
    const once = ['x-1: HumanName has no element self.'];
    expect(checkInvariants(on('name')).map((each) => textOf(each, 'en'))).toEqual(once);
    expect(checkInvariants(on('name', 'address')).map((each) => textOf(each, 'en'))).toEqual(once);
  });

  it('warns of a choice that is named with its type, and says how to name it', () => {
    const [found] = checkInvariants(guideWith(true, invariant('x-1', 'deceasedBoolean.exists()')));
    expect(found).toMatchObject({ severity: 'warning', code: 'FKI4014', location: { line: 7 } });
    expect(helpOf(found!, 'en')).toContain('deceased.ofType(boolean)');
  });

  it('warns of what another owner states, and is silent about what the structure inherits', () => {
    expect(
      checkInvariants(guideWith(false, invariant('x-1', 'nmae.exists()'))).map(({ severity }) => severity),
    ).toEqual(['warning']);
    expect(checkInvariants(guideWith(true))).toEqual([]);
  });

  it('says what does not parse and what has no expression', () => {
    const found = checkInvariants(guideWith(true, invariant('x-1', 'name.('), invariant('x-2', undefined)));
    expect(found.map(({ code }) => code)).toEqual(['FKI4001', 'FKI4011']);
  });
});
