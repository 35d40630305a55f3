/** HL7 Denmark's core, held in `../shared`: the profiles whose slices get their values only through the profiles of their types. */
import { describe, expect, it } from 'vitest';
import { elementsOf, type Slice } from '../../src/guide/index.js';
import { danishGuide, hasShared, sharedGuide } from '../support/guide.js';

if (!hasShared) console.warn('../shared is not at hand: tests over HL7 Denmark’s core are skipped');

describe.skipIf(!hasShared)('dk-core 3.7.0', () => {
  const slices = async (): Promise<ReadonlyMap<string, Slice>> => {
    const { profiles } = await danishGuide();
    return new Map(
      profiles.flatMap((profile) =>
        [...elementsOf(profile)].flatMap((element) =>
          element.slices.map((slice): [string, Slice] => [`${profile.id}#${slice.id}`, slice]),
        ),
      ),
    );
  };

  it.each([
    ['dk-core-patient#Patient.identifier:cpr', 'urn:oid:1.2.208.176.1.2'],
    ['dk-core-patient#Patient.identifier:x-ecpr', 'urn:oid:1.2.208.176.1.6.1.1'],
    ['dk-core-organization#Organization.identifier:SOR-ID', 'urn:oid:1.2.208.176.1.1'],
    ['dk-core-organization#Organization.identifier:CVR-ID', 'http://cvr.dk'],
    ['dk-core-organization#Organization.identifier:EAN-ID', 'http://www.gs1.org/gln'],
  ])('%s is told apart by %s', async (id, system) => {
    expect((await slices()).get(id)?.keys).toMatchObject([{ path: 'system', kind: 'fixed', value: { value: system } }]);
  });

  it('follows nested paths, and takes a required value set where there is no value', async () => {
    const found = await slices();
    expect(
      found.get('dk-core-practitioner#Practitioner.qualification:officialHealthAuthorization')?.keys,
    ).toMatchObject([{ path: 'identifier.system', kind: 'fixed', value: { value: 'https://autregweb.sst.dk' } }]);
    expect(found.get('dk-core-patient#Patient.identifier:d-ecpr')?.keys).toEqual([
      { path: 'system', kind: 'binding', valueSet: 'http://hl7.dk/fhir/core/ValueSet/DkCoreDeCPRValueSet' },
    ]);
  });

  it('leaves no slice without its key', async () => {
    const found = [...(await slices())];
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(([, { keys }]) => keys.length === 0 || keys.some(({ kind }) => kind === 'unresolved'))).toEqual(
      [],
    );
  });

  it('is read whole', async () => {
    for (const guide of [await danishGuide(), await sharedGuide('kl.dk.fhir.term-2.3.0.tgz')]) {
      expect(guide.unread.filter(({ reason }) => reason === undefined)).toEqual([]);
    }
  });

  it('expands what is at hand and says what is not', async () => {
    const { valueSets } = await danishGuide();
    const open = valueSets.filter(({ expansion }) => !expansion.complete);
    expect(open.map(({ id }) => id)).toContain('dk-core-SCTBasicObservation');
    for (const { expansion } of open)
      expect(expansion.unexpanded.length + expansion.openSystems.length).toBeGreaterThan(0);
    const municipalities = valueSets.find(({ id }) => id === 'dk-core-MunicipalityCodes');
    expect(municipalities?.expansion.complete).toBe(true);
    expect(municipalities?.expansion.codes.length).toBeGreaterThan(98);
  });
});
