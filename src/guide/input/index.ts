/** What `input/` says beside FSH: the guide's Danish, rules, negatives, aliases, compliance, pages, and files whose emitters own the shape. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics.js';
import type { Alias, ComplianceClaim, Page, Rule, SideFile } from '../model.js';
import type { Pathway, Population } from '../pathways.js';
import { type DanishOfGuide, readDanish } from './danish.js';
import { readAliases, readCompliance } from './lists.js';
import type { NegativeSource } from './negatives.js';
import { readPages } from './pages.js';
import { isDiagnostic, parseJsonFile, parseYaml } from './parse.js';
import { readPathways } from './pathways.js';
import { checkFrequencies, readPopulation } from './population.js';
import { readRules } from './rules.js';
import type { Sourced } from './shape.js';

export type { DanishOfGuide } from './danish.js';
export { buildNegatives, type NegativeContext, type NegativeSource } from './negatives.js';
export { locationOf } from './shape.js';

export interface SideFiles {
  /** Danish for what sushi-config says of the guide in English. */
  readonly danish: DanishOfGuide;
  readonly rules: readonly Rule[];
  /** Built when the guide's examples are known. */
  readonly negatives: readonly NegativeSource[];
  readonly aliases: readonly Alias[];
  readonly compliance: readonly ComplianceClaim[];
  readonly pages: readonly Page[];
  readonly pathways: readonly Pathway[];
  readonly population?: Population;
  readonly sideFiles: readonly SideFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A project without side files. */
export const EMPTY_INPUT: SideFiles = {
  danish: {},
  rules: [],
  negatives: [],
  aliases: [],
  compliance: [],
  pages: [],
  pathways: [],
  sideFiles: [],
  diagnostics: [],
};

/** The rules that packages carry in `other/fki-rules.json`, in the same shape as `input/rules/`. */
export function readPackagedRules(
  packages: readonly { readonly id: string; readonly rules?: string }[],
  report: (found: Diagnostic) => void,
): readonly Rule[] {
  const sources = packages.flatMap(({ id, rules }) => {
    if (rules === undefined) return [];
    const found = parseJsonFile(`${id}/other/fki-rules.json`, rules);
    if (!isDiagnostic(found)) return [found];
    report(found);
    return [];
  });
  return readRules(sources, report);
}

/** Folders of `input/` whose files are handed on as they are: their emitters own the shape. */
const HANDED_ON: readonly string[] = ['catalog'];

/**
 * Reads a project's side files. What cannot be read is a diagnostic with its line; the rest is there.
 *
 * @param pageTitles what sushi-config calls its pages, by name without extension.
 */
export function readInput(directory: string, pageTitles: ReadonlyMap<string, string> = new Map()): SideFiles {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8').replace(/^\uFEFF/, '');
  const parse = (path: string): readonly Sourced[] => {
    const text = read(path);
    const found = path.endsWith('.json') ? parseJsonFile(path, text) : parseYaml(path, text);
    if (!isDiagnostic(found)) return [found];
    report(found);
    return [];
  };
  const files = (folder: string, pattern: RegExp): readonly string[] =>
    listed(directory, folder).filter((path) => pattern.test(path));
  const single = (name: string): readonly Sourced[] =>
    ['yaml', 'yml']
      .map((extension) => `input/${name}.${extension}`)
      .filter((path) => existsSync(join(directory, path)))
      .flatMap(parse);

  const pages = files('input/pagecontent', /\.md$/).map((file) => ({
    file,
    path: file.slice('input/pagecontent/'.length),
    text: read(file),
  }));
  const [guide] = single('guide');
  const pathways = readPathways(files('input/pathways', /\.ya?ml$/).flatMap(parse), report);
  const population = single('population').map((source) => readPopulation(source, report))[0];
  if (population !== undefined) checkFrequencies(pathways, population, report);
  return {
    danish: guide === undefined ? {} : readDanish(guide, report),
    rules: readRules(files('input/rules', /\.ya?ml$/).flatMap(parse), report),
    negatives: negativeSources(files('input/negative', /\.json$/), parse),
    aliases: single('aliases').flatMap((source) => readAliases(source, report)),
    compliance: single('compliance').flatMap((source) => readCompliance(source, report)),
    pages: readPages(pages, pageTitles),
    pathways,
    ...(population === undefined ? {} : { population }),
    sideFiles: HANDED_ON.flatMap((folder) => files(`input/${folder}`, /\.(?:ya?ml|json|md|tsv|csv)$/)).flatMap(
      (path) =>
        /\.(?:ya?ml|json)$/.test(path)
          ? parse(path).map(({ data }) => ({ path: path.slice('input/'.length), data }))
          : [{ path: path.slice('input/'.length), data: read(path) }],
    ),
    diagnostics,
  };
}

/** Files below a folder, relative to the project with `/`, sorted by code unit; none where there is no folder. */
function listed(directory: string, folder: string): readonly string[] {
  if (!existsSync(join(directory, folder))) return [];
  const found: string[] = [];
  for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...listed(directory, path));
    else if (entry.isFile() && !entry.name.startsWith('.')) found.push(path);
  }
  return found.sort();
}

/** A file by itself is one negative; the numbered files of a folder are one together. */
function negativeSources(
  paths: readonly string[],
  parse: (path: string) => readonly Sourced[],
): readonly NegativeSource[] {
  const sequences = new Map<string, string[]>();
  const sources: NegativeSource[] = [];
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const numbered = /\/(\d+)\.json$/.test(path);
    if (!numbered) {
      const files = parse(path);
      if (files.length > 0) sources.push({ file: path, files });
      continue;
    }
    const list = sequences.get(folder);
    if (list === undefined) sequences.set(folder, [path]);
    else list.push(path);
  }
  for (const [folder, list] of sequences) {
    list.sort((a, b) => numberOf(a) - numberOf(b));
    const files = list.flatMap(parse);
    if (files.length === list.length) sources.push({ file: folder, files });
  }
  return sources.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function numberOf(path: string): number {
  return Number(/(\d+)\.json$/.exec(path)?.[1] ?? 0);
}
