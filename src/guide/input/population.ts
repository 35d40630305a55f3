/** `input/population.yaml`: who walks the pathways. Each group of figures says where it comes from. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../model.js';
import type { Basis, Pathway, Population } from '../pathways.js';
import { numberWithin } from './measures.js';
import { locationOf, recordsOf, SideRecord, type Sourced } from './shape.js';

type Report = (found: Diagnostic) => void;

export function readPopulation(source: Sourced, report: Report): Population {
  const data: JsonObject = isObject(source.data) ? source.data : {};
  const root = new SideRecord(source, [], data, report);
  const group = (name: string): SideRecord => {
    const found = root.object(name);
    if (found === undefined && data[name] === undefined) root.fault(name, 'FKI3102');
    return found ?? new SideRecord(source, [name], {}, () => {});
  };
  const municipalities = group('municipalities');
  const women = group('women');
  const begun = group('begun');
  const names = group('names');
  const addresses = group('addresses');
  const population: Population = {
    municipalities: { basis: basisOf(municipalities, 'municipalities'), sizes: sizesOf(source, report) },
    women: { basis: basisOf(women, 'women'), share: numberWithin(women, 'share', women.value('share'), 0, 1) },
    begun: { basis: basisOf(begun, 'begun'), days: numberWithin(begun, 'days', begun.value('days'), 0, 3650) },
    pathways: recordsOf({ ...source, data }, ['pathways'], report).map((record) => {
      const entry = {
        id: record.required('pathway'),
        weight: numberWithin(record, 'weight', record.value('weight'), 0, 1_000_000),
        law: record.texts('law'),
        basis: basisOf(record, record.required('pathway')),
        source: record.position,
      };
      record.finish();
      return entry;
    }),
    names: { women: names.texts('women'), men: names.texts('men'), families: names.texts('families') },
    addresses: { streets: addresses.texts('streets'), towns: addresses.texts('towns') },
  };
  municipalities.value('sizes');
  root.value('pathways');
  for (const record of [root, municipalities, women, begun, names, addresses]) record.finish();
  return population;
}

/** Exactly one of `source` and `assumption`. */
function basisOf(record: SideRecord, group: string): Basis {
  const source = record.optional('source');
  const assumption = record.optional('assumption');
  if ((source === undefined) === (assumption === undefined))
    record.say(diagnostic('FKI3159', { group }, locationOf(record.position)));
  return source === undefined ? { kind: 'assumption', text: assumption ?? '' } : { kind: 'source', text: source };
}

/** Sizes by code, each with its name: `"0101": {name: København, size: 660}`. */
function sizesOf(source: Sourced, report: Report): Population['municipalities']['sizes'] {
  const path = ['municipalities', 'sizes'];
  const group = isObject(source.data) ? source.data.municipalities : undefined;
  const sizes = isObject(group) ? group.sizes : undefined;
  if (!isObject(sizes)) {
    report(diagnostic(sizes === undefined ? 'FKI3102' : 'FKI3115', { field: 'sizes' }, locationOf(source.at(path))));
    return [];
  }
  return Object.entries(sizes)
    .map(([code, json]) => {
      const record = new SideRecord(source, [...path, code], isObject(json) ? json : {}, report);
      const size = numberWithin(record, 'size', record.value('size'), 0, 10_000_000);
      const found = { code, name: record.required('name'), size };
      record.finish();
      return found;
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every pathway has a frequency, and every frequency a pathway. */
export function checkFrequencies(pathways: readonly Pathway[], population: Population, report: Report): void {
  for (const { id, source } of pathways) {
    if (!population.pathways.some((entry) => entry.id === id))
      report(diagnostic('FKI3161', { pathway: id }, locationOf(source)));
  }
  for (const { id, source } of population.pathways) {
    if (id !== '' && !pathways.some((pathway) => pathway.id === id))
      report(diagnostic('FKI3162', { pathway: id }, locationOf(source)));
  }
}
