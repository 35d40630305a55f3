// Writes src/emit/validators/runtime/ucum-atoms.js: UCUM's unit atoms and prefixes, from the table of @lhncbc/ucum-lhc (which fhirpath.js, the
// tests' oracle, brings with it). Run it when that table changes: node scripts/ucum.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const table = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../node_modules/@lhncbc/ucum-lhc/data/ucumDefs.min.json', import.meta.url)),
    'utf8',
  ),
);
const column = (of, name) => of.config.indexOf(name);
const rows = table.units.data;
const code = column(table.units, 'csCode_');
const metric = column(table.units, 'isMetric_');
const source = column(table.units, 'source_');
const base = column(table.units, 'isBase_');
// Units that the table spells out, like `mg/dL`, are no atoms.
const isAtom = (text) => /^(?:10[*^]|\[[^\]]+\][A-Za-z_]*|[A-Za-z%'"_]+(?:\[[^\]]+\]|_[A-Za-z0-9[\]]+)*)$/.test(text);
const atoms = rows.filter((row) => row[source] === 'UCUM' && isAtom(row[code]));
const sorted = (list) => [...new Set(list)].sort();
const isMetric = (row) => row[metric] === true || row[base] === true;
const prefixes = sorted(table.prefixes.data.map((row) => row[column(table.prefixes, 'code_')]));
const wrapped = (list) => {
  const lines = [''];
  for (const each of list) {
    if (lines.at(-1).length + each.length > 110) lines.push('');
    lines[lines.length - 1] += `${each} `;
  }
  return lines
    .map(
      (line) =>
        `  ${JSON.stringify(line)
          .replace(/^"|"$/g, "'")
          .replace(/\\"/g, '"')
          .replace(/(?<!^)'(?!$)/g, "\\'")}`,
    )
    .join(' +\n');
};
const target = new URL('../src/emit/validators/runtime/ucum-atoms.js', import.meta.url);
writeFileSync(
  target,
  `/**
 * UCUM's prefixes and unit atoms, by their case sensitive codes (written by scripts/ucum.mjs).
 *
 * The UCUM codes and table are copyright © 1999-2024 Regenstrief Institute, Inc. All rights reserved. https://ucum.org/license
 */

/** @param {string} text */
const words = (text) => new Set(text.trim().split(' '));

export const PREFIXES = words(
${wrapped(prefixes)},
);

/** Atoms that take a prefix. */
export const METRIC = words(
${wrapped(sorted(atoms.filter(isMetric).map((row) => row[code])))},
);

/** Atoms that stand alone. */
export const OTHERS = words(
${wrapped(sorted(atoms.filter((row) => !isMetric(row)).map((row) => row[code])))},
);
`,
);
console.log(`${atoms.length} atoms, ${prefixes.length} prefixes`);
