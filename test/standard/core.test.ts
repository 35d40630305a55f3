import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/diagnostics.js';
import { verifyPackage } from '../../src/emit/package/index.js';
import { type Element, emit, type Structure } from '../../src/index.js';
import { coreSource } from '../support/guide.js';
import { type Fki, filesBelow, fki, root } from './fki.js';
import { type Loose, sharedIsHere, sharedPackage } from './kl-package.js';

let it_: Fki;
beforeAll(async () => {
  it_ = await fki();
}, 300_000);

/** HL7 Denmark's published test persons: no other CPR number stands anywhere in the standard. */
const TEST_PERSONS = new Set(['2509479989', '1502779995', '0201919990', '0201609995', '0201609996', '0107729995']);
const CPR = /(?<![\da-f-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}(?![\da-f-])/g;

describe('CPR numbers', () => {
  it('in FSH, side files, pages and tests are those of HL7 Denmark’s test persons', () => {
    const files = [...['fsh', 'input', 'docs', 'test/standard'].flatMap(filesBelow), 'README.md'].filter(
      (file) => !file.endsWith('.tsv'),
    );
    expect(files.length).toBeGreaterThan(100);
    const others = files.flatMap((file) =>
      [...readFileSync(`${root}${file}`, 'utf8').matchAll(CPR)]
        .map(([number]) => number)
        .filter((number) => !TEST_PERSONS.has(number))
        .map((number) => `${file}: ${number}`),
    );
    expect(others).toEqual([]);
  });
});

describe('identifiers', () => {
  const citizen = (system: string, value: string) => ({
    resourceType: 'Patient',
    meta: { profile: ['http://fhir.kl.dk/fki/StructureDefinition/FkiCitizen'] },
    identifier: [{ system, value }],
  });
  const organization = (...identifier: readonly object[]) => ({
    resourceType: 'Organization',
    meta: { profile: ['http://fhir.kl.dk/fki/StructureDefinition/FkiOrganization'] },
    identifier,
  });
  const rules = (resource: unknown) => [
    ...new Set(
      it_
        .validate(resource)
        .filter(({ severity }) => severity === 'error')
        .flatMap((issue) => issue.rules),
    ),
  ];
  const sor = { system: 'urn:oid:1.2.208.176.1.1', value: '900000000000011' };

  it.each([
    ['urn:oid:1.2.208.176.1.2', '2509479989', []],
    ['urn:oid:1.2.208.176.1.2', '250947-9989', ['C-10']],
    ['urn:oid:1.2.208.176.1.2', '310' + '4999989', ['C-10']],
    ['urn:oid:1.2.208.176.1.6.1.1', '1207601VJ4', []],
    ['urn:oid:1.2.208.176.1.6.1.1', '1207602VJ4', ['I-01']],
    ['urn:oid:1.2.208.176.1.6.1.3.179', '0101550VK9', []],
    ['urn:oid:1.2.208.176.1.6.1.3.179', '0101551VK9', ['I-02']],
    ['https://journal.example/patienter', 'A-17', []],
  ])('of citizens: %s %s breaks %j', (system, value, expected) => {
    expect(rules(citizen(system, value))).toEqual(expected);
  });

  it.each([
    ['http://cvr.dk', '29123403', []],
    ['http://cvr.dk', '29123404', ['I-03']],
    ['http://cvr.dk', '2912340', ['I-03']],
    ['http://www.gs1.org/gln', '5790001234560', []],
    ['http://www.gs1.org/gln', '5790001234561', ['I-04']],
    ['https://kombit.dk/sts/organisation', 'urn:uuid:6b2c5c1e-8f0d-4c53-9d0e-5a3a1f7be001', []],
    ['https://kombit.dk/sts/organisation', '6B2C5C1E-8F0D-4C53-9D0E-5A3A1F7BE001', ['I-05']],
    ['urn:iso:std:iso:3166:-2', 'DK-86', ['I-12']],
  ])('of organisations: %s %s breaks %j', (system, value, expected) => {
    expect(rules(organization(sor, { system, value }))).toEqual(expected);
  });

  it('of which GLN alone does not identify an organisation', () => {
    expect(rules(organization({ system: 'http://www.gs1.org/gln', value: '5790001234560' }))).toEqual(['I-09']);
  });
});

describe('the Guide', () => {
  it('leaves nothing of the standard unread but what it has a reason for', () => {
    const { unread, profiles } = it_.guide;
    expect(profiles.length).toBeGreaterThan(50);
    expect(unread.filter(({ reason }) => reason === undefined)).toEqual([]);
  });

  it('gives a package that holds together', async () => {
    const { guide } = it_;
    for await (const file of emit(guide, 'package')) {
      if (!file.path.endsWith('.tgz')) continue;
      const isKnown = (canonical: string) => coreSource().find(canonical) !== undefined;
      const { diagnostics, resources } = verifyPackage(file.content() as Uint8Array, { isKnown });
      expect(diagnostics.map((found) => `${found.location?.file}: ${textOf(found, 'en')}`)).toEqual([]);
      expect(resources).toMatchObject({ package: expect.any(Number), 'package/example': expect.any(Number) });
      return;
    }
    expect.unreachable('no package was emitted');
  });
});

describe('the language', () => {
  /** Elements that a profile of core, care or gateway puts to use: said in its differential, and not forbidden. */
  const inUse = (element: Element): readonly Element[] => [
    ...(element.inDifferential && element.max !== 0 && element.path.includes('.') ? [element] : []),
    ...element.children.flatMap(inUse),
    ...element.slices.flatMap(inUse),
  ];
  /** Parts that say only how a code is written: `coding`, `system`, `value`, `use` of a slice that is named itself. */
  const isPart = ({ name }: Element) =>
    ['coding', 'system', 'code', 'display', 'value', 'use', 'url', 'extension', 'resource', 'text'].includes(name);

  it('is both Danish and English in every profile and extension', () => {
    const silent = [...it_.guide.profiles, ...it_.guide.extensions]
      .filter(({ own }) => own)
      .filter(({ title, description }) => title.da === undefined || description.da === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is both Danish and English for every element in use', () => {
    const areas = new Set([
      'core',
      'care',
      'gateway',
      'rehab-140',
      'prevention-119',
      'early-detection',
      'acute',
      'rehab-quality',
    ]);
    const silent = it_.guide.profiles
      .filter(({ own, area }) => own && areas.has(area ?? ''))
      .flatMap(({ id, root: element }) =>
        inUse(element)
          .filter((each) => !isPart(each) && each.short.da === undefined)
          .map((each) => `${id}#${each.id}`),
      );
    expect(silent).toEqual([]);
  });
});

describe("HL7 Denmark's core", () => {
  const here = sharedIsHere("HL7 Denmark's slices");
  const pairs = [
    ['FkiCitizen', 'dk-core-patient'],
    ['FkiOrganization', 'dk-core-organization'],
    ['FkiCondition', 'dk-core-condition'],
  ] as const;
  const slices = (structure: Structure) => {
    const found: string[] = [];
    const walk = (element: Element) => {
      for (const slice of element.slices) found.push(`${element.path}:${slice.sliceName}`);
      for (const child of [...element.children, ...element.slices]) walk(child);
    };
    walk(structure.root);
    return found;
  };

  it.skipIf(!here).each(pairs)('%s has the slice names of %s', async (id, theirs) => {
    const dkCore = await sharedPackage('hl7.fhir.dk.core-3.7.0.tgz');
    const definition: Loose = dkCore.get(`StructureDefinition-${theirs}`);
    const wanted = definition.differential.element
      .filter((element: Loose) => element.sliceName !== undefined)
      .filter((element: Loose) => !/address-official|referencedSORUnit/.test(element.sliceName))
      .map((element: Loose) => `${element.path}:${element.sliceName}`);
    const ours = new Set(slices(it_.guide.profiles.find((profile) => profile.id === id)!));
    expect(wanted.filter((slice: string) => !ours.has(slice))).toEqual([]);
  });
});

describe('the files', () => {
  it('that people write have at most 300 lines', () => {
    const long = ['fsh', 'input/rules', 'input/pagecontent']
      .flatMap(filesBelow)
      .filter((file) => !file.includes('/generated/'))
      .filter((file) => readFileSync(`${root}${file}`, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
