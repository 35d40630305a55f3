/**
 * Compiles that were made before, kept in the cache folder: unchanged sources are not compiled again.
 *
 * A kept compile is named by everything that it is made from: the bytes of all that SUSHI reads of the project, the folder it
 * stands in, the code of this room and SUSHI's version, Node's version, locale and time zone. What its dependencies resolve to is
 * looked up each time, and compared. A file that is damaged, or that cannot be read or written, costs time and nothing else.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { Diagnostic } from '../diagnostics.js';
import {
  type CacheLimits,
  digestOf,
  embeddedPackage,
  type OpenedPackages,
  type PackageId,
  parseJson,
  readRecord,
  writeRecord,
} from '../packages/index.js';
import type { Resource } from '../packages/types.js';
import type { CompiledResource, Positions, ProjectConfig } from './types.js';

/** What is kept of a compile. */
export interface Kept {
  readonly config: ProjectConfig;
  readonly dependencies: readonly PackageId[];
  /** Who asks for the dependencies, as `openPackages` is told. */
  readonly wantedBy: string;
  /** What they resolved to: `fingerprintOf`. */
  readonly packages: string;
  readonly resources: readonly CompiledResource[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface KeptCompile {
  read(): Kept | undefined;
  write(made: Kept): void;
  /** Names all that can change what definitions and instances become, but for the FSH and the packages. */
  readonly surroundings: string;
}

/** Beyond these the least used go: an author's last changes, and what tests compile. */
const LIMITS: CacheLimits = { entries: 40, bytes: 100e6 };

/** In `input/`: the side files of FKI's own, which SUSHI does not look at, and the FSH folder, which is read by itself. */
const NOT_READ_THERE = new Set([
  'fsh',

  'rules',
  'negative',
  'terminology',
  'catalog',
  'pathways',
  'aliases.yaml',
  'compliance.yaml',
]);

/** In `input/`: the folders that SUSHI looks for resources in. It lists what else is there, and reads nothing of it. */
const RESOURCES_OF = /^input\/(capabilities|extensions|models|operations|profiles|resources|vocabulary|examples)(\/|$)/;

/**
 * The place of a project's compile; undefined where it cannot be told what SUSHI reads. `fsh` is the project's FSH folder.
 */
export function keptCompile(
  directory: string,
  fsh: string | undefined,
  indexDirectory: string | undefined,
): KeptCompile | undefined {
  if (indexDirectory === undefined) return undefined;
  const folder = join(indexDirectory, 'v1', 'compiled');
  const tools = ownCode();
  let sources: readonly Source[] | undefined;
  try {
    sources = sourcesOf(directory, fsh);
  } catch {
    return undefined; // A source that cannot be read: SUSHI says so.
  }
  if (sources === undefined) return undefined;
  const { TZ, LANG, LC_ALL } = process.env;
  const made = JSON.stringify([directory, fsh, process.version, process.platform, TZ, LANG, LC_ALL, tools]);
  const named = nameOf(made, sources);
  return {
    surroundings: nameOf(
      made,
      sources.filter(({ label }) => !label.includes('/') || label.startsWith('ig-data/') || RESOURCES_OF.test(label)),
    ),
    read() {
      const kept = readRecord(join(folder, named)) as Kept | undefined;
      return kept === undefined ? undefined : { ...kept, resources: kept.resources.map(revived) };
    },
    write(made) {
      // A configuration with more than data in it would come back as something else.
      if (!isDeepStrictEqual(deserialize(serialize(made.config)), made.config)) return;
      const resources = made.resources.map(({ resource: _resource, ...rest }) => rest);
      writeRecord(folder, named, { ...made, resources }, LIMITS);
    },
  };
}

/** Names what the packages of a project hold, and which of them it declared. */
export function fingerprintOf({ source, resolved, loose }: OpenedPackages): string {
  const hash = createHash('sha256');
  const automatic = ['hl7.terminology.r4', 'hl7.fhir.uv.extensions.r4'].map((id) => embeddedPackage(id));
  for (const list of [source.packages, resolved, loose, automatic]) {
    for (const each of list) hash.update(each === undefined ? 'none\n' : `${each.id}#${each.version} ${each.hash}\n`);
    hash.update('\n');
  }
  return hash.digest('hex');
}

function nameOf(made: string, sources: readonly Source[]): string {
  const hash = createHash('sha256').update(made);
  for (const { label, digest } of sources) hash.update(`\n${label}\0`).update(digest);
  return hash.digest('hex');
}

/** A file that SUSHI reads: its place in the project, `fsh/…` for one of the FSH folder, and what names its bytes. */
interface Source {
  readonly label: string;
  readonly digest: Buffer;
}

/** All that SUSHI reads of a project; undefined where that cannot be told. */
function sourcesOf(directory: string, fsh: string | undefined): readonly Source[] | undefined {
  const sources: Source[] = [];
  const add = (label: string, file: string) => sources.push({ label, digest: digestOf(readFileSync(file)) });
  for (const name of readdirSync(directory).sort()) {
    const file = join(directory, name);
    if (!/\.(ya?ml|ini|txt|json)$/.test(name) || !statSync(file).isFile()) continue;
    // Such a parameter makes SUSHI read folders that are not looked at here.
    if (readFileSync(file, 'utf8').includes('path-resource')) return undefined;
    add(name, file);
  }
  if (fsh !== undefined) for (const file of filesBelow(fsh)) add(`fsh/${file}`, join(fsh, file));
  for (const folder of ['input', 'ig-data']) {
    const whole = join(directory, folder);
    if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const file of filesBelow(whole, (name) => folder !== 'input' || !NOT_READ_THERE.has(name)))
      add(`${folder}/${file}`, join(whole, file));
  }
  return sources;
}

/** Files below a folder by relative path, sorted; links are followed, as SUSHI does. A link in a circle is no folder to read. */
function filesBelow(folder: string, isWanted: (topName: string) => boolean = () => true): string[] {
  const walk = (below: string): string[] =>
    readdirSync(join(folder, below)).flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      if (below === '' && !isWanted(name)) return [];
      const found = statSync(join(folder, path), { throwIfNoEntry: false });
      if (found?.isDirectory()) return walk(path);
      return found?.isFile() ? [path] : [];
    });
  return walk('').sort();
}

let code: string | undefined;

/** The code that a compile is made by: what another version of it made is not taken for this one's. */
function ownCode(): string {
  if (code !== undefined) return code;
  const require = createRequire(import.meta.url);
  const requireOfSushi = createRequire(require.resolve('fsh-sushi'));
  const hash = createHash('sha256');
  for (const name of ['fsh-sushi', 'fhir-package-loader']) hash.update(String(require(`${name}/package.json`).version));
  hash.update(readFileSync(requireOfSushi.resolve('antlr4')));
  const root = fileURLToPath(new URL('../', import.meta.url));
  for (const room of ['compile', 'packages', 'diagnostics']) {
    for (const file of readdirSync(join(root, room)).sort()) {
      if (/\.(js|ts)$/.test(file) && !file.endsWith('.d.ts')) hash.update(readFileSync(join(root, room, file)));
    }
  }
  code = hash.digest('hex');
  return code;
}

function revived(kept: CompiledResource): CompiledResource {
  // Keys are an author's words: `constructor` is one like any other.
  const plain = (map: object) => Object.assign(Object.create(null), map);
  const positions = Object.fromEntries(
    Object.entries(kept.positions).map(([part, value]) => [part, part === 'definition' ? value : plain(value)]),
  ) as unknown as Positions;
  return { ...kept, resource: parseJson(kept.text) as Resource, positions };
}
