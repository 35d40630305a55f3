/**
 * What a value set holds, said in one cell of valuesets.tsv. Items are separated by ` ; `:
 *
 *   FSIII leaves J in-force        the concepts under J that are in force, by their UUID codes
 *   FSIII leaves J uuid            those that are outgoing too
 *   FSIII leaves J transition      those, and the letter codes (BVN)
 *   FSIII groups J in-force        the headings instead; under one heading: `leaves H5 in-force`
 *   FSIII d7ff926a-… (9)           one code; its display stands in the parenthesis and is checked
 *   CareSocial below 2530… (kontaktaktivitet)     all under it that are not retired; `leaves` leaves out what has children
 *   FFB leaves af76… (Ydelse)
 *   set fki-conditions-nursing     another value set of FKI's
 *   valueset http://…              anyone's
 *   table observations             the codes of observations.tsv, each with its translation
 *   SCT 116224001 · SCT * (all of it) · NPU NPU14924 (U—Urin; …) · system FkiLawAreaCodes
 */

import { text } from './fsh.mjs';
import { isLeaf, withDescendants } from './tables.mjs';

const OWNERS = {
  FSIII: 'Codes and names of FSIII: © KL.',
  CareSocial: 'CareSocialCodes: © KL.',
  FFB: 'Codes and names of FFB: © KL.',
  SCT: 'SNOMED CT codes: © SNOMED International, used in Denmark under its national licence.',
  NPU: 'NPU codes: © IUPAC and IFCC, maintained by the NPU steering committee.',
};
const ALIASES = { FSIII: '$fsiii', CareSocial: '$caresocial', FFB: '$ffb', SCT: '$sct', NPU: '$npu' };

/** @returns {(concept: any) => any[]} the codes that stand for a concept in a scope */
function scope(word, cell) {
  switch (word) {
    case 'in-force':
      return (concept) => (concept.status === 'outgoing' ? [] : [concept]);
    case 'uuid':
      return (concept) => [concept];
    case 'transition':
      return (concept) => [concept, { code: concept.pair, display: concept.display }];
    default:
      throw new Error(`valuesets.tsv: what is "${word}" in "${cell}"?`);
  }
}

function named(systems, system, words, cell) {
  const match = /^(\S+)(?: \((.*)\))?$/.exec(words);
  if (match === null) throw new Error(`valuesets.tsv: "${cell}"`);
  const concept = systems[system]?.byCode.get(match[1]);
  if (concept === undefined) throw new Error(`valuesets.tsv: ${system} has no ${match[1]}`);
  if (match[2] !== undefined && match[2] !== concept.display)
    throw new Error(`valuesets.tsv: ${match[1]} is "${concept.display}", not "${match[2]}"`);
  return concept;
}

function fsiiiCodes(systems, words, cell) {
  const [kind, at, within] = words.split(' ');
  if (kind !== 'leaves' && kind !== 'groups') return [named(systems, 'FSIII', words, cell)];
  const start = systems.FSIII.byCode.get(at);
  if (start === undefined) throw new Error(`valuesets.tsv: FSIII has no ${at}`);
  const chosen = withDescendants(start.uuid).filter((concept) =>
    kind === 'leaves' ? isLeaf(concept) : !isLeaf(concept) && concept.depth === 1,
  );
  return chosen.flatMap(scope(within, cell));
}

function treeCodes(systems, system, words, cell) {
  const [kind] = words.split(' ');
  if (kind !== 'below' && kind !== 'leaves') return [named(systems, system, words, cell)];
  const start = named(systems, system, words.slice(kind.length + 1), cell);
  return withDescendants(start).filter(
    (concept) =>
      concept !== start && concept.status !== 'retired' && (kind === 'below' || concept.children.length === 0),
  );
}

/**
 * FSH rules of one cell, each code once.
 * @param {string} content the cell
 * @param {Record<string, any>} systems trees by name
 * @param {(id: string) => string} nameOf the FSH name of another value set
 * @param {(name: string) => Record<string, string>[]} tableOf another table
 */
export function rulesOf(content, systems, nameOf, tableOf) {
  const rules = new Map();
  const owners = new Set();
  for (const cell of content.split(' ; ')) {
    const [system] = cell.split(' ');
    const words = cell.slice(system.length + 1);
    if (OWNERS[system] !== undefined) owners.add(OWNERS[system]);
    const add = (rule) => rules.set(rule, rule);
    if (system === 'set') add(`* include codes from valueset ${nameOf(words)}`);
    else if (system === 'valueset') add(`* include codes from valueset ${words}`);
    else if (system === 'table')
      for (const row of tableOf(`${words}.tsv`)) {
        const code = `${ALIASES[row.system]}#${row.code}`;
        owners.add(OWNERS[row.system]);
        add(`* ${code} ${text(row.display)}`);
        add(`* ${code} ^designation[0].language = #${row.language}`);
        add(`* ${code} ^designation[0].value = ${text(row.translation)}`);
      }
    else if (system === 'system') add(`* include codes from system ${words}`);
    else if (system === 'FSIII')
      for (const c of fsiiiCodes(systems, words, cell)) add(`* $fsiii#${c.code} ${text(c.display)}`);
    else if (systems[system] !== undefined)
      for (const c of treeCodes(systems, system, words, cell)) add(`* ${ALIASES[system]}#${c.code} ${text(c.display)}`);
    else if (ALIASES[system] !== undefined && words === '*') add(`* include codes from system ${ALIASES[system]}`);
    else if (ALIASES[system] !== undefined) {
      const match = /^(\S+)(?: \((.*)\))?$/.exec(words);
      if (match === null) throw new Error(`valuesets.tsv: "${cell}"`);
      add(`* ${ALIASES[system]}#${match[1]}${match[2] === undefined ? '' : ` ${text(match[2])}`}`);
    } else throw new Error(`valuesets.tsv: what is "${cell}"?`);
  }
  return { rules: [...rules.values()], owners: [...owners] };
}
