/** The tables of `input/terminology`: read, and checked for what a typing slip would break. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A tab-separated table as objects. No quoting: a cell is what stands between two tabs.
 * @param {string} dir folder of the tables
 * @param {string} name file name
 * @returns {Record<string, string>[]}
 */
export function readTable(dir, name) {
  const [head, ...lines] = readFileSync(join(dir, name), 'utf8').replace(/\n+$/, '').split('\n');
  const keys = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== keys.length)
      throw new Error(`${name}:${index + 2}: ${cells.length} cells, the header has ${keys.length}`);
    return Object.fromEntries(keys.map((key, at) => [key, cells[at]]));
  });
}

/**
 * A code system as a tree: concepts in the table's order, each with its children, and depth.
 * @param {string} label what the system is called in messages
 * @param {Record<string, string>[]} rows with code, parent, display
 */
export function tree(label, rows) {
  const byCode = new Map();
  for (const row of rows) {
    if (byCode.has(row.code)) throw new Error(`${label}: ${row.code} stands twice`);
    byCode.set(row.code, { ...row, children: [], depth: 0 });
  }
  const roots = [];
  for (const concept of byCode.values()) {
    const parent = byCode.get(concept.parent);
    if (concept.parent !== '' && parent === undefined)
      throw new Error(`${label}: ${concept.code} has the unknown parent ${concept.parent}`);
    if (parent === undefined) roots.push(concept);
    else {
      concept.depth = parent.depth + 1;
      concept.up = parent;
      parent.children.push(concept);
    }
  }
  return { label, roots, byCode, all: [...byCode.values()] };
}

/** A concept and all below it, in the table's order. */
export function withDescendants(concept) {
  return [concept, ...concept.children.flatMap(withDescendants)];
}

/** The root that a concept stands under. */
export function rootOf(concept) {
  return concept.up === undefined ? concept : rootOf(concept.up);
}

/**
 * A concept that stands under headings and is none itself. Under a root that has headings, a childless heading
 * (an old paragraph whose interventions moved away) is still no leaf.
 */
export function isLeaf(concept) {
  if (concept.children.length > 0 || concept.depth === 0) return false;
  return concept.depth > 1 || rootOf(concept).children.every((sibling) => sibling.children.length === 0);
}

/**
 * FSIII: both trees, each concept knowing its twin in the other code style, its status and English, which stand on the UUID row.
 * @param {string} dir folder of the tables
 */
export function readFsiii(dir) {
  const fsiii = tree('fsiii.tsv', readTable(dir, 'fsiii.tsv'));
  for (const concept of fsiii.all) {
    const twin = fsiii.byCode.get(concept.pair);
    if (twin?.pair !== concept.code || twin.display !== concept.display)
      throw new Error(`fsiii.tsv: ${concept.code} and ${concept.pair} are no pair`);
    concept.uuid = concept.status === '' ? twin : concept;
    if (concept.uuid.status === '' || (concept.status !== '' && twin.status !== ''))
      throw new Error(`fsiii.tsv: one of ${concept.code} and ${concept.pair} has the status`);
  }
  const areas = new Map(readTable(dir, 'law-areas.tsv').map((row) => [row.below, row.area]));
  for (const concept of fsiii.all) {
    let at = concept.uuid;
    while (at !== undefined && !areas.has(at.code) && !areas.has(at.pair)) at = at.up;
    if (at === undefined) throw new Error(`law-areas.tsv: nothing for ${concept.code}`);
    concept.lawArea = areas.get(at.code) ?? areas.get(at.pair);
  }
  return fsiii;
}

/** The place of a concept in FSIII that KL has not decided yet: it counts as in force. */
export function isUnconfirmed(concept) {
  return concept.uuid.status === 'undetermined' || concept.uuid.basis.startsWith('conflict');
}
