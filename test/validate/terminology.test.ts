import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue, Result } from '../../src/validate/index.js';
import { valueAt } from '../../src/validate/terminology/codes.js';
import { TerminologyServer, uncheckedCodes } from '../../src/validate/terminology/index.js';

type Parameters = { readonly parameter: readonly { readonly name: string; readonly [value: string]: unknown }[] };

let server: Server;
let base: string;
let asked: Record<string, unknown>[] = [];

/** Knows 8867-4 with a Danish and an English display, and no other system than LOINC. */
beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const { parameter } = JSON.parse(text) as Parameters;
      const given = Object.fromEntries(
        parameter.map(({ name, ...value }) => [name, Object.values(value)[0]]),
      ) as Record<string, string>;
      asked.push(given);
      const answer = (...parameters: unknown[]) =>
        response.end(JSON.stringify({ resourceType: 'Parameters', parameter: parameters }));
      if (given.code === 'down') {
        response.statusCode = 503;
        return response.end();
      }
      if (given.url !== 'http://loinc.org') {
        return answer(
          { name: 'result', valueBoolean: false },
          { name: 'x-caused-by-unknown-system', valueCanonical: given.url },
        );
      }
      const displays: Record<string, string> = { da: 'Puls', en: 'Heart rate' };
      const isRight =
        given.code === '8867-4' && (given.display === undefined || displays[given.displayLanguage!] === given.display);
      return answer({ name: 'result', valueBoolean: isRight });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir/`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

function issue(expression: string): Issue {
  return {
    id: 'UNKNOWN_CODESYSTEM',
    rules: [],
    severity: 'information',
    code: 'code-invalid',
    expression,
    line: 1,
    column: 2,
    text: 'Not checked',
  };
}

function resultOf(coding: unknown): Result {
  const issues = [issue('Observation.code.coding[0].system')];
  const text = JSON.stringify({ resourceType: 'Observation', code: { coding: [coding] } });
  return { source: 'x', valid: true, issues, codes: uncheckedCodes(issues, text) };
}

const LOINC = { system: 'http://loinc.org', code: '8867-4' };

describe('codes that are not at hand', () => {
  it('are found where the finding points', () => {
    const observation = {
      resourceType: 'Observation',
      valueQuantity: { system: 'http://unitsofmeasure.org', code: '/min' },
      component: [{}, { code: { coding: [{ code: 'a' }, { code: 'b' }] } }],
    };
    expect(valueAt(observation, 'Observation.value.ofType(Quantity)')).toEqual(observation.valueQuantity);
    expect(valueAt(observation, 'Observation.component[1].code.coding[1]')).toEqual({ code: 'b' });
    expect(
      valueAt({ entry: [{ resource: observation }] }, 'Bundle.entry[0].resource/*Observation/null*/.component[1]'),
    ).toBe(observation.component[1]);
    expect(valueAt(observation, 'Observation.__proto__.x')).toBeUndefined();
    expect(valueAt(observation, "Observation.extension('x').value")).toBeUndefined();
  });

  it('that the server knows are no longer said to be unchecked', async () => {
    const settled = await new TerminologyServer(base, 'en').settle(resultOf(LOINC));
    expect(settled).toEqual({ source: 'x', valid: true, issues: [] });
  });

  it('that it does not know are errors', async () => {
    const settled = await new TerminologyServer(base, 'da').settle(resultOf({ ...LOINC, code: '1' }));
    expect(settled.valid).toBe(false);
    expect(settled.issues).toMatchObject([
      {
        id: 'Unknown_Code_in_Version',
        severity: 'error',
        expression: 'Observation.code.coding[0].code',
        line: 1,
        text: 'Terminologiserveren kender ingen sådan kode i http://loinc.org.',
      },
    ]);
  });

  it('may have a Danish or an English display, no other', async () => {
    const tx = new TerminologyServer(base, 'en');
    expect((await tx.settle(resultOf({ ...LOINC, display: 'Puls' }))).valid).toBe(true);
    expect((await tx.settle(resultOf({ ...LOINC, display: 'Heart rate' }))).valid).toBe(true);
    expect((await tx.settle(resultOf({ ...LOINC, display: 'Blodtryk' }))).issues).toMatchObject([
      { id: 'Display_Name_for__should_be_one_of__instead_of', severity: 'error' },
    ]);
  });

  it('of systems that the server does not know stay unchecked', async () => {
    const settled = await new TerminologyServer(base, 'en').settle(resultOf({ system: 'http://x', code: '1' }));
    expect(settled.issues).toMatchObject([{ id: 'UNKNOWN_CODESYSTEM' }]);
  });

  it('are asked of once, and nothing else is sent', async () => {
    const tx = new TerminologyServer(base, 'en');
    await Promise.all(
      Array.from({ length: 50 }, () => tx.settle(resultOf({ ...LOINC, version: '2.77', userSelected: true }))),
    );
    expect(asked).toEqual([{ url: 'http://loinc.org', code: '8867-4', version: '2.77' }]);
  });

  it('end the run where the server does not answer', async () => {
    await expect(new TerminologyServer(base, 'en').settle(resultOf({ ...LOINC, code: 'down' }))).rejects.toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'FKI6303' }],
    });
    await expect(new TerminologyServer('http://127.0.0.1:1', 'en').settle(resultOf(LOINC))).rejects.toMatchObject({
      exit: 2,
    });
  });
});
