import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeInOrder } from '../../src/ask/sequence/index.js';
import { placeValidators, validatorFiles, validatorsKey } from '../../src/cli/index.js';
import type { Resource, Rule } from '../../src/index.js';
import { loadValidators, type Validators } from '../../src/validate/index.js';
import { type Fki, fki } from './fki.js';

/**
 * The sequence rules, judged by fhirpath.js, so that what they say does not rest on our own FHIRPath alone: each report in turn, `%before` and
 * `%after` being the latest version of everything known of the citizen.
 */
interface Report {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

let it_: Fki;
let rules: readonly Rule[];
let validators: Validators;
beforeAll(async () => {
  it_ = await fki();
  const { module } = await placeValidators(validatorsKey(it_.guide), () => validatorFiles(it_.guide));
  validators = await loadValidators(module);
  rules = it_.guide.rules.filter(({ kind, expression }) => kind === 'sequence' && expression !== undefined);
}, 300_000);

function known(reports: readonly Report[]): object {
  const latest = new Map<string, unknown>();
  for (const { entry } of reports)
    for (const each of entry) latest.set(`${each.resource.resourceType}/${each.resource.id}`, each);
  return { resourceType: 'Bundle', type: 'collection', entry: [...latest.values()] };
}

const verdicts = (expression: string, reports: readonly Report[]): readonly unknown[] =>
  reports.map((report, at) => {
    const around = { before: known(reports.slice(0, at)), after: known(reports.slice(0, at + 1)), resource: report };
    const found = fhirpath.evaluate(report, expression, around, r4 as Parameters<typeof fhirpath.evaluate>[3]);
    return (found as unknown[])[0];
  });

const BRUNO = [
  '1-hjemmebesoeg',
  '2-saar',
  '3-besoeg',
  '4-rettelse',
  '5-ny-plan',
  '6-saar-helet',
  '7-opfoelgning',
] as const;

describe('a sequence rule', () => {
  it('is kept by every report of the story', () => {
    const story = BRUNO.map((part) => it_.example(`FkiCareDeliveryReport-bruno-${part}`) as unknown as Report);
    expect(rules.map(({ id }) => id)).toEqual(['E-07', 'E-10', 'E-11', 'E-12', 'E-13']);
    for (const { id, expression } of rules)
      expect([id, verdicts(expression!, story)]).toEqual([id, story.map(() => true)]);
  });

  it('is broken by the last report of its negatives, and no other rule is', () => {
    const negatives = it_.guide.negatives.filter(({ rule }) => rules.some(({ id }) => id === rule));
    expect(negatives).toHaveLength(7);
    for (const { file, rule, resources } of negatives) {
      for (const { id, expression } of rules) {
        const wanted = resources.map((_, at) => id !== rule || at < resources.length - 1);
        expect([file, id, verdicts(expression!, resources as unknown as readonly Report[])]).toEqual([
          file,
          id,
          wanted,
        ]);
      }
    }
  });
});

describe('compiled into the validators', () => {
  it('the rules say what fhirpath.js says, and the native ones find theirs', () => {
    const sequences = it_.guide.rules.filter(({ kind }) => kind === 'sequence');
    expect(validators.rulesOverReports?.map(({ key }) => key)).toEqual(sequences.map(({ id }) => id));
    const negatives = it_.guide.negatives.filter(({ rule }) => sequences.some(({ id }) => id === rule));
    expect(new Set(negatives.map(({ rule }) => rule))).toEqual(new Set(sequences.map(({ id }) => id)));
    for (const { file, rule, resources } of negatives) {
      // A few reports of a story leave days out: that E-01 says so is no fault of theirs.
      const found = judgeInOrder(resources, validators).issues.map((issues) =>
        issues.flatMap((issue) => issue.rules).filter((id) => id === rule || id !== 'E-01'),
      );
      expect([file, found]).toEqual([file, resources.map((_, at) => (at === resources.length - 1 ? [rule] : []))]);
    }
  });

  it('they find nothing in the story but the days without a delivery', () => {
    const reports = it_.guide.examples.filter(({ resource }) => resource.resourceType === 'Bundle');
    const { issues } = judgeInOrder(
      reports.map(({ resource }) => resource),
      validators,
    );
    expect([...new Set(issues.flatMap((each) => each.flatMap((issue) => issue.rules)))]).toEqual(['E-01']);
  });
});
