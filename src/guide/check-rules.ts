/** What a rule names must exist: elements, constraints, examples. A rule that nothing carries is prose. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { elementById, elementsOf } from './elements.js';
import { locationOf } from './input/index.js';
import type { Guide, Rule, Structure } from './model.js';

export function checkRules(guide: Guide, directory: string, report: (found: Diagnostic) => void): void {
  if (guide.rules.length === 0) return;
  const structures = [...guide.profiles, ...guide.extensions, ...guide.logicalModels];
  const byId = new Map(structures.map((structure) => [structure.id, structure]));
  const keys = constraintKeys(structures);
  const examples = exampleNames(guide);
  for (const rule of guide.rules) {
    const where = rule.source === undefined ? undefined : locationOf(rule.source);
    for (const element of rule.elements) {
      if (!hasElement(byId, element)) report(diagnostic('FKI3105', { rule: rule.id, element }, where));
    }
    for (const constraint of rule.constraints) {
      if (!keys.has(constraint)) report(diagnostic('FKI3106', { rule: rule.id, constraint }, where));
    }
    for (const example of [...rule.positive, ...rule.negative]) {
      if (!examples.has(example) && !isFile(directory, example)) {
        report(diagnostic('FKI3107', { rule: rule.id, example }, where));
      }
    }
  }
}

function hasElement(structures: ReadonlyMap<string, Structure>, named: string): boolean {
  const [id = '', element] = named.split('#');
  const structure = structures.get(id);
  return structure !== undefined && elementById(structure, element ?? structure.root.id) !== undefined;
}

function constraintKeys(structures: readonly Structure[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const structure of structures) {
    for (const element of elementsOf(structure)) for (const { key } of element.constraints) keys.add(key);
  }
  return keys;
}

/** Names by which a rule may call an example: `id`, `Type/id`, the file of a negative, with or without folder and extension. */
function exampleNames({ examples, negatives }: Guide): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { resourceType, id } of examples) for (const name of [id, `${resourceType}/${id}`]) names.add(name);
  for (const { file } of negatives) {
    const short = file.replace(/^input\/negative\//, '');
    for (const name of [file, short]) names.add(name).add(name.replace(/\.json$/, ''));
  }
  return names;
}

function isFile(directory: string, name: Rule['positive'][number]): boolean {
  return /^[\w./-]+$/.test(name) && !name.includes('..') && name.includes('/') && existsSync(join(directory, name));
}
