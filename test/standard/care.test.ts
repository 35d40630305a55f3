import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Element, Issue, Resource, Structure } from '../../src/index.js';
import { type Fki, filesBelow, fki, plain, root } from './fki.js';
import { sharedIsHere, sharedTable } from './kl-package.js';

let it_: Fki;
beforeAll(async () => {
  it_ = await fki();
}, 300_000);

const faults = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity !== 'information');
const say = ({ severity, id, expression, text }: Issue) => `${severity} ${id} ${plain(expression)} ${text}`;

/** Warnings that an example is there to show, or that nobody can check offline. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  'FkiCareTransitionDeliveryReport-einer-doed': /#fki-c-14-transition /,
  'FkiCareTransitionDeliveryReport-else-2-gammel-opfoelgning': /#fki-e-17 /,
};

describe('positive examples', () => {
  it('of reports have no error or warning but those they show', () => {
    const reports = it_.guide.examples.filter(({ resourceType }) => resourceType === 'Bundle');
    expect(reports.length).toBeGreaterThan(10);
    const found = reports.flatMap(({ id, resource }) =>
      faults(it_.validate(resource))
        .map(say)
        .filter((line) => !(SHOWN[id]?.test(line) ?? false))
        .map((line) => `${id}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('that show a warning show it', () => {
    for (const [id, warning] of Object.entries(SHOWN)) {
      expect(
        faults(it_.validate(it_.example(id)))
          .map(say)
          .join('\n'),
      ).toMatch(warning);
    }
  });
});

describe('negative examples', () => {
  it('break what they say, where they say, and the finding carries the rule', () => {
    const missed = it_.guide.negatives
      .filter(({ resources }) => resources.length === 1)
      .flatMap(({ file, resources, expected, rule }) => {
        const found = faults(it_.validate(resources[0]));
        const hit = found.filter(
          ({ severity, expression, rules }) =>
            severity === expected.severity && plain(expression) === expected.expression && rules.includes(rule ?? ''),
        );
        return hit.length > 0
          ? []
          : [
              `${file} (${rule}): expected ${expected.severity} at ${expected.expression}; got ${found.map(say).join('; ') || 'nothing'}`,
            ];
      });
    expect(missed).toEqual([]);
  });

  it('of invariants carry the rule and nothing else', () => {
    const invariants = new Set(it_.guide.rules.filter(({ kind }) => kind === 'invariant').map(({ id }) => id));
    const shown = it_.guide.negatives.filter(
      ({ rule, file, resources, expected }) =>
        invariants.has(rule ?? '') && resources.length === 1 && !file.includes('C-04') && expected.severity === 'error',
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const { file, rule, resources } of shown) {
      const errors = it_.validate(resources[0]).filter(({ severity }) => severity === 'error');
      expect([file, errors.map(({ rules }) => rules)]).toEqual([file, [[rule]]]);
    }
  });
});

describe('the rules', () => {
  const written = sharedIsHere('the list of rules');

  it.skipIf(!written)('hold every rule of the common and care lists, and the whole delivery table', () => {
    const table = sharedTable('rules.tsv').filter(({ area }) => area === 'all' || area === 'care');
    const wanted = [
      ...table.map(({ id }) => id ?? ''),
      ...Array.from({ length: 25 }, (_, n) => `E-${String(n + 1).padStart(2, '0')}`),
    ];
    const ids = new Set(it_.guide.rules.map(({ id }) => id));
    expect(wanted.length).toBe(66);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have examples on both sides where they can be broken', () => {
    const checked = it_.guide.rules.filter(({ kind }) => ['element', 'invariant', 'sequence'].includes(kind));
    expect(checked.filter(({ positive, negative }) => positive.length === 0 || negative.length === 0)).toEqual([]);
  });

  it('have a rule for every constraint that FSH declares', () => {
    const declared = filesBelow('fsh')
      .filter((file) =>
        /^fsh\/(core|care|gateway|rehab-140|prevention-119|early-detection|acute|rehab-quality)\//.test(file),
      )
      .flatMap((file) => [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^Invariant:\s*(\S+)/gm)])
      .map(([, key]) => key!);
    const carried = new Set(it_.guide.rules.flatMap(({ constraints }) => constraints));
    expect(declared.length).toBeGreaterThan(30);
    expect(declared.filter((key) => !carried.has(key))).toEqual([]);
  });

  it('speak Danish and English', () => {
    const silent = it_.guide.rules.filter(({ title, text }) => title.da === undefined || text.da === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('the transition', () => {
  const byId = (id: string): Structure | undefined => it_.guide.profiles.find((profile) => profile.id === id);
  const elements = (element: Element): readonly Element[] => [
    element,
    ...element.children.flatMap(elements),
    ...element.slices.flatMap(elements),
  ];

  it('has a sibling for each care profile, and is never narrower', () => {
    const care = it_.guide.profiles.filter(({ id }) => /^FkiCare(?!Transition|Team|Plan$)/.test(id));
    expect(care.length).toBe(8);
    for (const { id, root: plainRoot } of care) {
      const sibling = byId(id.replace('FkiCare', 'FkiCareTransition'));
      expect(sibling, id).toBeDefined();
      const wide = new Map(elements(sibling!.root).map((element) => [element.id, element]));
      const narrower = elements(plainRoot).filter((element) => {
        const other = wide.get(element.id);
        if (other === undefined) return false;
        const max = (value: Element['max']) => (value === '*' ? Number.POSITIVE_INFINITY : value);
        return other.min > element.min || max(other.max) < max(element.max);
      });
      expect(narrower.map((element) => element.id)).toEqual([]);
    }
  });

  it('accepts every plain code in its own value sets', () => {
    const codes = (id: string) => {
      const set = it_.guide.valueSets.find((each) => each.id === id);
      return new Set(set?.expansion.codes.map(({ system, code }) => `${system}|${code}`));
    };
    for (const id of [
      'fki-care-conditions',
      'fki-care-interventions',
      'fki-care-encounter-types',
      'fki-severities-fsiii',
    ]) {
      const wide = codes(`${id}-transition`);
      expect(wide.size).toBeGreaterThan(codes(id).size);
      expect([...codes(id)].filter((code) => !wide.has(code))).toEqual([]);
    }
  });
});

describe('a report', () => {
  const bruno = 'FkiCareDeliveryReport-bruno-1-hjemmebesoeg';
  type Report = Resource & { entry: { resource: Record<string, unknown> & { meta: { profile?: string[] } } }[] };
  const report = (id = bruno) => it_.example(id) as Report;

  it('holds each entry to its own profile, whatever the entry says itself', () => {
    const changed = report();
    const condition = changed.entry[1]!.resource;
    condition.meta.profile = ['http://hl7.org/fhir/StructureDefinition/Condition'];
    condition.note = [{ text: 'Fritekst' }];
    expect(faults(it_.validate(changed)).map(({ expression }) => plain(expression))).toEqual([
      'Bundle.entry[1].resource',
    ]);
  });

  it('tells the transition observations apart by their code', () => {
    const changed = report('FkiCareTransitionDeliveryReport-else-1');
    const own = changed.entry[10]!.resource;
    delete own.focus;
    const found = faults(it_.validate(changed));
    expect(found.map(({ severity, expression }) => [severity, plain(expression)])).toEqual([
      ['error', 'Bundle.entry[10].resource'],
    ]);
  });

  it('finds one fault once, and not again at each reference to it', () => {
    const changed = report();
    delete changed.entry[1]!.resource.recordedDate;
    expect(faults(it_.validate(changed))).toHaveLength(1);
  });

  it('accepts a condition entered in error without a clinical status, and no other', () => {
    const changed = report('FkiCareDeliveryReport-max-forkert-cpr');
    expect(faults(it_.validate(changed))).toEqual([]);
    delete changed.entry[1]!.resource.verificationStatus;
    expect(faults(it_.validate(changed)).map(({ rules }) => rules)).toEqual([['H-03']]);
  });
});
