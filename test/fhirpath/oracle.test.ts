import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embeddedFolder } from '../../src/packages/index.js';
import { example, exampleFiles } from './core.js';
import { ORACLE_LEAVES_OUT } from './differences.js';
import { Oracle } from './oracle.js';

/** Every file takes minutes: `FKI_ORACLE=full npx vitest run test/fhirpath/oracle.test.ts`. */
const full = process.env.FKI_ORACLE === 'full';
const step = full ? 1 : 12;
const folder = embeddedFolder('hl7.fhir.r4.core');

async function judgeAll(oracle: Oracle, files: readonly string[]): Promise<void> {
  for (const file of files) {
    oracle.judge(example(file), file);
    // vitest's worker has to answer in between.
    await new Promise((done) => setImmediate(done));
  }
}

describe("R4's invariants on HL7's examples", () => {
  it('hold where fhirpath.js says so, compiled to raw JSON and to nodes', { timeout: 3_600_000 }, async () => {
    const oracle = new Oracle(new Set(Object.keys(ORACLE_LEAVES_OUT)));
    const files = exampleFiles().filter(
      (name, index) => index % step === 0 && (full || statSync(`${folder}/${name}`).size < 200_000),
    );
    await judgeAll(oracle, files);
    expect(oracle.differences).toEqual([]);
    expect(oracle.asked).toBeGreaterThan(full ? 350_000 : 20_000);
  });

  it('fail where fhirpath.js says so, on examples with a part broken', { timeout: 3_600_000 }, async () => {
    const oracle = new Oracle(new Set(Object.keys(ORACLE_LEAVES_OUT)), 10, true);
    const files = exampleFiles().filter(
      (name, index) => index % (step * 2) === 1 && statSync(`${folder}/${name}`).size < 30_000,
    );
    await judgeAll(oracle, files);
    expect(oracle.differences).toEqual([]);
    expect(oracle.failed).toBeGreaterThan(full ? 50_000 : 2_000);
  });
});
