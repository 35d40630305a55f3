import { expect, it } from 'vitest';
import { Module } from '../../../src/emit/validators/module.js';
import { ValueSets } from '../../../src/emit/validators/value-sets.js';
import type { Definitions, ValueSet } from '../../../src/guide/index.js';

const URL = 'http://example.org/test/ValueSet/colours';
const OTHER = 'http://example.org/test/ValueSet/others';

/** Definitions that have value sets in these versions, of which a url alone means the first. */
function withVersions(versions: Readonly<Record<string, readonly string[]>>): Definitions {
  return {
    valueSet: (canonical: string) => {
      const [url = '', asked] = canonical.split('|');
      const version = asked ?? versions[url]?.[0];
      const expansion = { codes: [], openSystems: [], unexpanded: [] };
      return { url, version, id: 'v', name: 'V', expansion } as unknown as ValueSet;
    },
  } as unknown as Definitions;
}

it('of a value set in several versions, the one that its url alone means is registered last, whatever order texts have', () => {
  const versions = { [URL]: ['10.0.0', '9.0.0'], [OTHER]: ['1.0.0'] };
  const module = new Module('terminology/value-sets.js');
  const sets = new ValueSets(withVersions(versions), module);
  for (const [url, all] of Object.entries(versions)) for (const each of all) sets.use(`${url}|${each}`, module);
  expect(sets.canonicals).toEqual([`${URL}|9.0.0`, `${URL}|10.0.0`, `${OTHER}|1.0.0`]);
});
