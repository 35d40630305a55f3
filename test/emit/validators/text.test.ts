import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { validators as packageOf, writtenAs } from '../../../src/emit/validators/runtime/index.js';
import {
  countKeys,
  countProperties,
  JsonFault,
  mostKeys,
  readJson,
  SourceText,
} from '../../../src/emit/validators/runtime/text.js';
import type { Issue, Validators } from '../../../src/validate/index.js';
import { testCore } from '../../support/guide.js';
import { validatorsOf } from './package.js';

let validators: Validators;
beforeAll(async () => {
  validators = await validatorsOf(testCore());
});
const errors = (text: string): readonly Issue[] =>
  validators.validateText(text).filter(({ severity }) => severity === 'error' || severity === 'fatal');
const brief = (text: string): readonly string[] =>
  errors(text).map(({ id, expression, line, column }) => `${id} @ ${expression} ${line}:${column}`);

describe('the text of a resource', () => {
  it('is JSON to us where it is to JSON.parse, and keys are counted right', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.boolean(), (value, pretty) => {
        const text = JSON.stringify(value, null, pretty ? 2 : undefined);
        expect(readJson(text)).not.toBeInstanceOf(JsonFault);
        const parsed = JSON.parse(text);
        if (typeof parsed !== 'object' || parsed === null) return;
        expect(countKeys(text)).toBe(countProperties(parsed));
        expect(mostKeys(text)).toBeGreaterThanOrEqual(countKeys(text));
      }),
    );
  });

  it('is not, where it is not to JSON.parse', () => {
    const broken = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '[', '\\', '0', 'e', '\u0001'),
    );
    fc.assert(
      fc.property(broken, ([json, at, put]) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + put + json.slice(cut + 1);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(readJson(text) instanceof JsonFault).toBe(!parses);
      }),
      { numRuns: 2000 },
    );
  });

  it('says where an element stands', () => {
    const text = `{
  "resourceType": "Patient",
  "name": [{ "family": "Hansen" },
           { "given": ["a", ""] }],
  "gender": "mand"
}`;
    expect(brief(text)).toEqual([
      'Type_Specific_Checks_DT_Primitive_NotEmpty @ Patient.name[1].given[1] 4:29',
      'http://hl7.org/fhir/StructureDefinition/Element#ele-1 @ Patient.name[1].given[1] 4:29',
      'UNABLE_TO_INFER_CODESYSTEM @ Patient.gender 5:13',
      'Terminology_TX_NoValid_16 @ Patient.gender 5:13',
    ]);
  });

  it('says where a missing element should have stood, and where warnings are', () => {
    const text = '{"resourceType":"Observation",\n "code":{"text":"x"}}';
    expect(brief(text)).toEqual(['Validation_VAL_Profile_Minimum @ Observation 1:1']);
    const coded = '{"resourceType":"Basic",\n "code":{"coding":[{"system":"http://a.dk/cs","code":"x"}]}}';
    const [warning] = validators.validateText(coded).filter(({ id }) => id === 'UNKNOWN_CODESYSTEM');
    expect({ ...warning }).toMatchObject({ line: 2, column: 30 });
    expect(JSON.parse(JSON.stringify(warning))).toMatchObject({ line: 2, column: 30 });
  });

  it('finds keys that stand twice, wherever they are', () => {
    const text = '{"resourceType":"Patient","name":[{"family":"a",\n"family":"b"}],"gender":"male","gender":"female"}';
    expect(brief(text)).toEqual([
      'DUPLICATE_JSON_PROPERTY_KEY @ Patient 2:32',
      'DUPLICATE_JSON_PROPERTY_KEY @ Patient.name[0] 2:1',
    ]);
  });

  it.each([
    ['', '1:1'],
    ['{"resourceType":"Patient",}', '1:27'],
    ['{"resourceType":"Patient"} x', '1:28'],
    ["{'resourceType':'Patient'}", '1:2'],
    ['{"resourceType":"Patient","name":[{"family":"x"', '1:48'],
    ['{"resourceType":"Observation","valueQuantity":{"value":01}}', '1:56'],
    ['{"resourceType":"Patient","name":[{"family":"a\tb"}]}', '1:47'],
  ])('is refused where it is no JSON: %j, with a reason in both languages', (text, place) => {
    expect(brief(text)).toEqual([`Error_parsing_JSON_ @  ${place}`]);
    const [en, da] = (['en', 'da'] as const).map((language) => validators.validateText(text, { language })[0]?.text);
    expect([en, da]).toEqual([
      expect.stringMatching(/^This is not JSON: \S/),
      expect.stringMatching(/^Dette er ikke JSON: \S/),
    ]);
    expect(da?.split(': ')[1]).not.toBe(en?.split(': ')[1]);
  });

  it('may start with a byte order mark', () => {
    expect(brief('\ufeff{"resourceType":"Patient","gender":"x"}')).toEqual([
      'UNABLE_TO_INFER_CODESYSTEM @ Patient.gender 1:37',
      'Terminology_TX_NoValid_16 @ Patient.gender 1:37',
    ]);
  });

  it('may be hostile', () => {
    const deep = `{"resourceType":"Patient","extension":${'[{"url":"http://a.dk","extension":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`;
    expect(errors(deep).length).toBeGreaterThan(0);
    expect(errors('['.repeat(100_000)).map(({ id }) => id)).toEqual(['Error_parsing_JSON_']);
    const proto = '{"resourceType":"Patient","__proto__":{"active":"x"},"constructor":1,"toString":2}';
    expect(brief(proto).map((each) => each.split(' ')[0])).toEqual(Array(3).fill('Unrecognised_property_'));
    expect(({} as { active?: unknown }).active).toBe(undefined);
    const start = performance.now();
    for (const value of [
      '1'.repeat(100_000),
      `${'a.'.repeat(50_000)}!`,
      `http://${'/a'.repeat(50_000)} `,
      `<${'a '.repeat(50_000)}`,
    ]) {
      const identifier = [{ system: value, value }];
      const text = { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${value}</div>` };
      const photo = [{ contentType: value, data: value, url: value }];
      validators.validateText(
        JSON.stringify({
          resourceType: 'Patient',
          id: value,
          language: value,
          text,
          identifier,
          photo,
          birthDate: value,
        }),
      );
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('holds decimals to the digits that are fixed', () => {
    const { validateText, validateResource } = packageOf({
      types: () => ({ Basic: (node, run) => writtenAs(node, [['quantity.value', '1.00']], run) }),
    });
    const found = (value: string) =>
      validateText(`{"resourceType":"Basic","quantity":{"value":${value}}}`).map(
        ({ id, expression, column }) => `${id} @ ${expression} ${column}`,
      );
    expect(found('1.00')).toEqual([]);
    expect(found('1.0')).toEqual(['_DT_Fixed_Wrong @ Basic.quantity.value 45']);
    // An object does not show its digits.
    expect(validateResource({ resourceType: 'Basic', quantity: { value: 1 } })).toEqual([]);
  });

  it('is located in time that grows with its size, not with its depth as well', () => {
    const deep = (levels: number, filler: string): string => {
      const inner = `{"url":"http://a.dk/x","valueString":"${filler}","x":1}`;
      return `{"resourceType":"Patient","extension":[${'{"url":"http://a.dk/x","extension":['.repeat(levels)}${inner}${']}'.repeat(levels)}]}`;
    };
    const text = deep(400, 'x'.repeat(400_000));
    const from = performance.now();
    const found = validators.validateText(text);
    expect(performance.now() - from).toBeLessThan(2000);
    const unknown = found.find(({ id }) => id === 'Unrecognised_property_');
    expect(unknown?.line).toBe(1);
    expect(unknown?.column).toBeGreaterThan(400 * 30);
  });

  it('is located only when it must be', () => {
    const source = new SourceText('{"a":1}');
    expect(source.root).toBe(undefined);
    expect(source.locate('X.a')).toEqual({ line: 1, column: 6 });
  });
});
