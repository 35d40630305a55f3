#!/usr/bin/env node
/**
 * `npm run terminology`: writes fsh/terminology/generated from the tables of input/terminology, where each code is typed once.
 * `--check` writes nothing and exits 1 where a file is stale.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bvnMapRuleSet,
  conceptRuleSets,
  fsiiiEntries,
  supplementRuleSet,
  text,
  valueSet,
  valueSetFile,
} from './terminology/fsh.mjs';
import { readFsiii, readTable, tree } from './terminology/tables.mjs';
import { rulesOf } from './terminology/valuesets.mjs';

/**
 * The generated files, by name.
 * @param {string} root of the project
 * @returns {Map<string, string>}
 */
export function generate(root) {
  const tables = join(root, 'input', 'terminology');
  const fsiii = readFsiii(tables);
  const caresocial = tree('caresocial.tsv', readTable(tables, 'caresocial.tsv'));
  const ffb = tree('ffb.tsv', readTable(tables, 'ffb.tsv'));
  const systems = { FSIII: fsiii, CareSocial: caresocial, FFB: ffb };

  const earlier = { FSIII: new Map(), CareSocial: new Map() };
  for (const row of readTable(tables, 'earlier-displays.tsv')) {
    if (!systems[row.system].byCode.has(row.code))
      throw new Error(`earlier-displays.tsv: ${row.system} has no ${row.code}`);
    const displays = earlier[row.system];
    displays.set(row.code, [...(displays.get(row.code) ?? []), row.display]);
  }
  const corrections = { FSIII: new Map(), CareSocial: new Map(), FFB: new Map() };
  for (const row of readTable(tables, 'corrections.tsv')) {
    const concept = systems[row.system].byCode.get(row.code);
    if (concept?.display !== row.published)
      throw new Error(`corrections.tsv: ${row.code} is "${concept?.display}", not "${row.published}"`);
    corrections[row.system].set(row.code, row.corrected);
  }

  const plain = (system) =>
    systems[system].all.map((concept) => ({
      code: concept.code,
      designations: [
        { language: 'en', value: concept.english },
        ...(corrections[system].has(concept.code)
          ? [{ language: 'da', use: '$sct#900000000000013009 "Synonym"', value: corrections[system].get(concept.code) }]
          : []),
      ],
      properties: [
        ...(concept.status === undefined ? [] : [{ code: 'status', type: 'valueCode', value: `#${concept.status}` }]),
        ...(concept.basis === undefined
          ? []
          : [{ code: 'statusBasis', type: 'valueString', value: text(concept.basis) }]),
      ],
    }));

  const rows = readTable(tables, 'valuesets.tsv');
  const nameOf = (id) => {
    if (!rows.some((row) => row.id === id)) throw new Error(`valuesets.tsv: no value set ${id}`);
    return id
      .split('-')
      .map((part) => part[0].toUpperCase() + part.slice(1))
      .join('');
  };
  const groups = [...new Set(rows.map((row) => row.file))];
  const files = new Map([
    ['FsiiiConcepts.fsh', conceptRuleSets('Fsiii', fsiii, earlier.FSIII)],
    ['FsiiiSupplement.fsh', supplementRuleSet('FsiiiSupplementConcepts', fsiiiEntries(fsiii, corrections.FSIII))],
    ['FsiiiBvnToUuid.fsh', bvnMapRuleSet(fsiii)],
    ['CareSocialConcepts.fsh', conceptRuleSets('CareSocial', caresocial, earlier.CareSocial)],
    ['CareSocialSupplement.fsh', supplementRuleSet('CareSocialSupplementConcepts', plain('CareSocial'))],
    ['FfbConcepts.fsh', conceptRuleSets('Ffb', ffb, new Map())],
    ['FfbSupplement.fsh', supplementRuleSet('FfbSupplementConcepts', plain('FFB'))],
  ]);
  for (const group of groups) {
    const sets = rows
      .filter((row) => row.file === group)
      .map((row) =>
        valueSet(
          row,
          rulesOf(row.content, systems, nameOf, (name) => readTable(tables, name)),
        ),
      );
    files.set(`${group}.fsh`, valueSetFile(sets));
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const out = join(root, 'fsh', 'terminology', 'generated');
  const files = generate(root);
  mkdirSync(out, { recursive: true });
  const existing = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  const stale = [...new Set([...files.keys(), ...existing.keys()])]
    .filter((name) => files.get(name) !== existing.get(name))
    .sort();
  if (process.argv.includes('--check')) {
    for (const name of stale) console.error(`fsh/terminology/generated/${name} is stale: npm run terminology`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const name of stale) {
      const content = files.get(name);
      if (content === undefined) rmSync(join(out, name));
      else writeFileSync(join(out, name), content);
    }
    console.log(`${files.size} files, ${stale.length} changed`);
  }
}
