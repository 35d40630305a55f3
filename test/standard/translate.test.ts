/** KL's public § 140 and § 119 reports, translated and judged by the same rules as FKI's own; and every FKI report of those areas there and back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Note, Translator } from '../../src/ask/translate/index.js';
import type { Alias, Issue, Resource } from '../../src/index.js';
import { type Fki, fki, plain } from './fki.js';
import { idOf, report119, report140 } from './kl-reports.js';

let it_: Fki;
let translator: Translator;
beforeAll(async () => {
  it_ = await fki();
  translator = new Translator(it_.guide);
}, 300_000);

const faults = (resource: Resource) =>
  it_
    .validate(resource)
    .filter(({ severity }: Issue) => severity !== 'information')
    .map(({ severity, rules, expression }) => `${severity} ${rules.join(', ')} ${plain(expression)}`);
const kinds = (notes: readonly Note[]) => [...new Set(notes.map(({ kind }) => kind))].sort();

describe('a report in the shape of KL', () => {
  it('on § 140 has no fault once it is translated', () => {
    // Forflytte sig: one of the 17 that are in force.
    const { resource, notes } = translator.translate(
      report140(['86e1982c-f459-4658-9071-e4bf3453a687', 'Forflytte sig']),
    );
    expect(faults(resource)).toEqual([]);
    expect(kinds(notes)).toEqual(['addressed', 'assumed', 'replaced']);
  });

  it('on § 119 has no fault once it is translated', () => {
    const { resource, notes } = translator.translate(report119());
    expect(faults(resource)).toEqual([]);
    expect(kinds(notes)).toEqual(['addressed', 'assumed', 'replaced']);
    expect(notes.filter(({ kind }) => kind === 'addressed')).toEqual([
      {
        kind: 'addressed',
        expression: 'Bundle.entry[6].fullUrl',
        from: `https://gateway.example.dk/fhir/Enconter/${idOf(7)}`,
        to: `https://gateway.example.dk/fhir/Encounter/${idOf(7)}`,
      },
    ]);
  });

  it("keeps an outgoing code, says so, and is refused by T-17, as KL's own value set refuses it", () => {
    const { resource, notes } = translator.translate(
      report140(['3f27a7bc-790d-444e-bcf4-6e22a6b1da7e', 'Gang og bevægelse']),
    );
    expect(notes.filter(({ kind }) => kind === 'outgoing')).toEqual([
      {
        kind: 'outgoing',
        expression: 'Bundle.entry[7].resource.code.coding[0]',
        from: 'urn:oid:1.2.208.176.2.21#3f27a7bc-790d-444e-bcf4-6e22a6b1da7e',
      },
    ]);
    expect(faults(resource)).toEqual(['error T-17 Bundle.entry[7].resource.code']);
  });
});

describe('every report of FKI', () => {
  /** FKI's addresses as KL's guide of the area has them. */
  function asKl(resource: Resource, area: string): Resource {
    const back = new Map(
      it_.guide.aliases
        .filter(({ kind, to, raw }: Alias) => kind !== 'base' && to !== undefined && String(raw.area).includes(area))
        .filter(({ kind }) => kind === 'profile' || kind === 'extension')
        .map(({ from, to }) => [to, from]),
    );
    return JSON.parse(
      JSON.stringify(resource, (_, value: unknown) => (typeof value === 'string' ? (back.get(value) ?? value) : value)),
    ) as Resource;
  }

  it.each([
    ['140', 'Fki140DeliveryReport'],
    ['119', 'Fki119DeliveryReport'],
    ['care', 'FkiCareTransitionDeliveryReport'],
  ])("on %s comes back from KL's addresses as it was", (area, profile) => {
    const url = it_.guide.profiles.find(({ id }) => id === profile)?.url;
    const reports = it_.guide.examples.filter(({ profiles }) => profiles.some((each) => each === url));
    expect(reports.length).toBeGreaterThan(2);
    for (const { id, resource } of reports) {
      const kl = asKl(resource, area);
      expect(JSON.stringify(kl), id).not.toContain(`/StructureDefinition/${profile}"`);
      const made = translator.translate(kl);
      expect(made.resource, id).toEqual(resource);
      expect(kinds(made.notes).filter((kind) => kind !== 'replaced' && kind !== 'outgoing')).toEqual([]);
    }
  });
});
