import { afterAll, describe, expect, it } from 'vitest';
import { types } from './core.js';
import { SUITE_DIFFERENCES, SUITE_OTHER_INPUT } from './differences.js';
import { runCase } from './run-case.js';
import { hasSuite, suiteCases, suiteInput } from './suite.js';

if (!hasSuite) console.warn("Skipped: HL7's FHIRPath suite, ../shared/cases/fhirpath is not there.");

/** Far west, far east, a half hour beside: a verdict may depend on none. */
const ZONES = ['America/St_Johns', 'Pacific/Kiritimati', 'UTC'];

describe.skipIf(!hasSuite)("HL7's R4 suite", () => {
  const cases = hasSuite ? suiteCases() : [];
  const zone = process.env.TZ;
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('has all its cases', () => {
    expect(cases).toHaveLength(935);
  });

  for (const specialise of [true, false]) {
    for (const timeZone of ZONES) {
      it(`is met by ${specialise ? 'raw JSON' : 'nodes'} in ${timeZone}`, () => {
        process.env.TZ = timeZone;
        expect(-new Date(0).getTimezoneOffset() === 0).toBe(timeZone === 'UTC');
        const unmet: Record<string, string> = {};
        const absent: string[] = [];
        let met = 0;
        for (const test of cases) {
          const input = test.input === undefined ? undefined : suiteInput(test.input);
          if (test.input !== undefined && input === undefined) {
            absent.push(test.input);
            continue;
          }
          const fault = runCase(test, input, types, specialise);
          if (fault === undefined) met += 1;
          else unmet[test.id] = fault;
        }
        expect(Object.keys(unmet).sort()).toEqual(
          [...Object.keys(SUITE_DIFFERENCES), ...Object.keys(SUITE_OTHER_INPUT)].sort(),
        );
        expect([...new Set(absent)].sort()).toEqual(['parameters-example-types.xml', 'patient-example-period.xml']);
        expect(met).toBeGreaterThan(910);
      });
    }
  }
});
