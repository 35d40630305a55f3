/** The tables of input/terminology and the FSH made from them, as the tests read them. */
import { fileURLToPath } from 'node:url';
import { readFsiii, readTable, tree } from '../../scripts/terminology/tables.mjs';
import { generate } from '../../scripts/terminology.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const tables = `${root}input/terminology`;
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const fsiii = readFsiii(tables);
export const caresocial = tree('caresocial.tsv', readTable(tables, 'caresocial.tsv'));
export const ffb = tree('ffb.tsv', readTable(tables, 'ffb.tsv'));
export const files = generate(root);

/** Value sets of the generated FSH, expanded: `system#code` of each, by id. */
export const valueSets = new Map<string, Set<string>>();
const names = new Map<string, string>();
{
  const text = [...files.values()]
    .join('\n')
    .split(/\n(?=ValueSet: )/)
    .filter((part) => part.startsWith('ValueSet: '));
  const parts = text.map((part) => ({
    name: /^ValueSet: (\S+)/.exec(part)?.[1] ?? '',
    id: /\nId: (\S+)/.exec(part)?.[1] ?? '',
    part,
  }));
  for (const { name, id } of parts) names.set(name, id);
  const expand = (id: string): Set<string> => {
    const known = valueSets.get(id);
    if (known !== undefined) return known;
    const part = parts.find((one) => one.id === id)?.part ?? '';
    const codes = new Set([...part.matchAll(/^\* \$([a-z]+)#(\S+)/gm)].map((match) => `${match[1]}#${match[2]}`));
    for (const [, other = ''] of part.matchAll(/^\* include codes from valueset (\S+)$/gm)) {
      for (const code of names.has(other) ? expand(names.get(other) ?? '') : []) codes.add(code);
    }
    valueSets.set(id, codes);
    return codes;
  };
  for (const { id } of parts) expand(id);
}
export const codesOf = (id: string) => valueSets.get(id) ?? new Set<string>();
