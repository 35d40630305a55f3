import { beforeAll, describe, expect, it } from 'vitest';
import { qualityVariables } from '../../src/emit/overview/index.js';
import { evaluate, jsonOf, typeModelOf } from '../../src/fhirpath/index.js';
import type { Resource } from '../../src/index.js';
import { type Fki, fki } from './fki.js';

let it_: Fki;
let extract: Resource;
beforeAll(async () => {
  it_ = await fki();
  extract = it_.example('FkiQualityExtract-max-hjerte');
}, 300_000);

/** What the heart rehabilitation database gets of Max, by variable: read out of the extract by the data definition's own expressions. */
const EXPECTED: Readonly<Record<string, readonly unknown[]>> = {
  'plan-start': ['2026-09-07'],
  'plan-end': ['2026-11-27'],
  diagnosis: ['DI214'],
  'sessions-planned': [6],
  'sessions-attended': [5],
  'diet-treatment': [true],
  'blood-pressure': [128],
  'six-minute-walk': [420, 495],
  'ldl-cholesterol': [1.6],
  'work-capacity': [110, 135],
  'smoking-status': ['8517006'],
  'hads-anxiety': [5],
  'hads-depression': [3],
};

describe('heart rehabilitation', () => {
  it('is a valid extract', () => {
    expect(it_.validate(extract).filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('gives every variable that the database asks for', () => {
    const types = typeModelOf(it_.guide.definitions);
    const asked = qualityVariables(it_.guide)!.variables.filter(({ database }) => database === 'dhrd');
    const found = Object.fromEntries(
      asked.map(({ code, expression }) => [
        code,
        evaluate(expression, extract, { types }).map((item) => plain(jsonOf(item))),
      ]),
    );
    expect(found).toEqual(EXPECTED);
  });

  it('names the version of the data definition that it was made by', () => {
    const { definition } = qualityVariables(it_.guide)!;
    const entries = extract.entry as { resource: Resource }[];
    const provenance = entries
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === 'Provenance');
    expect(provenance.map(({ policy }) => policy)).toEqual([[definition]]);
  });
});

/** A quantity's value, a concept's code, or the value itself. */
function plain(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const { value, coding } = json as { value?: unknown; coding?: { code: string }[] };
  return coding === undefined ? value : coding[0]!.code;
}
