/** One compile of one SUSHI project: FSH in, the resources that `sushi build` writes out. */
import { basename, resolve } from 'node:path';
import { type Diagnostic, diagnostic, Failure } from '../diagnostics.js';
import {
  defaultIndexDirectory,
  type OpenedPackages,
  type OpenOptions,
  openPackages,
  type Registry,
  type XmlReader,
} from '../packages/index.js';
import { definitionsOver } from './definitions.js';
import { importFsh } from './importer.js';
import { fingerprintOf, type Kept, type KeptCompile, keptCompile } from './kept.js';
import { exportFhir } from './kept-instances.js';
import { captureMessages, type Messages, relativeTo } from './messages.js';
import { positionReader } from './positions.js';
import {
  checkFhirVersion,
  checkProject,
  declaredDependencies,
  fshFolder,
  projectConfig,
  readConfiguration,
  whereNamed,
} from './project.js';
import { implementationGuide, predefinedResources, writtenResources } from './resources.js';
import { sushi } from './sushi.js';
import type { CompileResult } from './types.js';

export interface CompileOptions {
  /** `--package`, in any order: packages (`.tgz` or folder), folders of definitions, single definitions. */
  readonly packages?: readonly string[];
  /** No network at all. */
  readonly offline?: boolean;
  /** The FHIR cache; `~/.fhir/packages` unless told otherwise. */
  readonly cacheDir?: string;
  /** Where package indexes are kept; `false` keeps none. */
  readonly indexDir?: string | false;
  readonly readXml?: XmlReader;
  readonly registry?: Registry;
  /** `false` compiles although nothing has changed since the last time; `only` throws where something has. */
  readonly reuse?: boolean | 'only';
}

/** SUSHI has one logger for a whole process: compiles wait for each other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Compiles a SUSHI project. FSH errors are diagnostics, and what SUSHI could make is there.
 *
 * @throws Failure (exit 2) where the folder is no project, its configuration cannot be read, it is not for R4, or a package that
 *   it declares is missing.
 */
export function compileProject(directory: string, options: CompileOptions = {}): Promise<CompileResult> {
  const next = queue.then(() => compile(directory, options));
  queue = next.catch(() => undefined);
  return next;
}

async function compile(shown: string, options: CompileOptions): Promise<CompileResult> {
  const directory = resolve(shown);
  checkProject(directory, shown);
  const indexDirectory = options.indexDir === false ? undefined : (options.indexDir ?? defaultIndexDirectory());
  const place = options.reuse === false ? undefined : keptCompile(directory, fshFolder(directory), indexDirectory);
  const kept = place?.read();
  if (kept !== undefined) {
    const { opened, faults } = await openDependencies(directory, kept, options);
    if (fingerprintOf(opened) === kept.packages) {
      const { config, resources, diagnostics } = kept;
      return { directory, config, resources, diagnostics: [...faults, ...diagnostics], source: opened.source };
    }
  }
  if (options.reuse === 'only') throw new Error('this project has not been compiled as it stands');
  const { opened, faults, ...made } = await compileAnew(directory, shown, options, indexDirectory, place);
  place?.write({ ...made, packages: fingerprintOf(opened) });
  const { config, resources, diagnostics } = made;
  return { directory, config, resources, diagnostics: [...faults, ...diagnostics], source: opened.source };
}

async function compileAnew(
  directory: string,
  shown: string,
  options: CompileOptions,
  indexDirectory: string | undefined,
  place: KeptCompile | undefined,
): Promise<Omit<Kept, 'packages'> & OpenedDependencies> {
  const rename = (file: string) => relativeTo(directory, file);
  const messages = captureMessages(directory, rename);
  try {
    const { utils, ig, importers } = sushi();
    const config = readConfiguration(directory, shown, messages);
    checkFhirVersion(config);
    const dependencies = declaredDependencies(config);
    const wantedBy = config.filePath === undefined ? 'ig.ini' : basename(config.filePath);
    const { opened, faults } = await openDependencies(directory, { dependencies, wantedBy }, options);

    const instances =
      place === undefined || indexDirectory === undefined
        ? undefined
        : { indexDirectory, madeFrom: [place.surroundings, fingerprintOf(opened)] };
    const definitions = await definitionsOver(dependencies, opened, indexDirectory);
    const folder = fshFolder(directory);
    const tank = guarded(messages, () => {
      const found = new importers.FSHTank(
        importFsh(folder === undefined ? [] : utils.getRawFSHes(folder), messages.said),
        config,
      );
      found.checkDuplicateNameEntities();
      return found;
    });
    await utils.loadExternalDependencies(definitions, config);
    await ig.loadPredefinedResources(definitions, resolve(directory, 'input'), directory, config.parameters);
    const resources = guarded(messages, () => {
      const exported = exportFhir(tank, definitions, messages, instances);
      const invariants = new Map(tank.getAllInvariants().map((each) => [each.name, each]));
      const written = writtenResources(exported, tank, definitions, positionReader(rename, invariants));
      const guide = implementationGuide(exported, definitions, directory);
      return [...written, ...(guide === undefined ? [] : [guide]), ...predefinedResources(definitions, guide, rename)];
    });
    return {
      config: projectConfig(config),
      resources: resources.sort(byFile),
      diagnostics: [...messages.diagnostics],
      dependencies,
      wantedBy,
      opened,
      faults,
    };
  } finally {
    messages.release();
  }
}

interface OpenedDependencies {
  readonly opened: OpenedPackages;
  /** What was found on the way, at the place where the project names the package. */
  readonly faults: readonly Diagnostic[];
}

async function openDependencies(
  directory: string,
  { dependencies, wantedBy }: Pick<Kept, 'dependencies' | 'wantedBy'>,
  options: CompileOptions,
): Promise<OpenedDependencies> {
  const opened = await openPackages({ ...openOptions(options), dependencies, wantedBy });
  const faults = opened.diagnostics.map((each) => {
    const named = /^[^#]+/.exec(String(each.parameters.package ?? ''))?.[0];
    const location = each.code === 'FKI1001' || each.code === 'FKI1003' ? named && whereNamed(directory, named) : '';
    return location ? { ...each, location } : each;
  });
  if (faults.some(({ severity }) => severity === 'error')) throw new Failure(faults);
  return { opened, faults };
}

function openOptions(options: CompileOptions): OpenOptions {
  const { packages: given, offline, cacheDir, indexDir, readXml, registry } = options;
  const all = { given, offline, cacheDir, indexDir, readXml, registry };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as OpenOptions;
}

/** SUSHI throws on some faults in FSH after it has logged them: they are the author's, not ours. */
function guarded<T>(messages: Messages, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    const said: readonly Diagnostic[] = messages.diagnostics;
    const message = thrown instanceof Error && thrown.message !== '' ? thrown.message : String(thrown);
    throw new Failure([...said, diagnostic('FKI2005', { message })], 1);
  }
}

function byFile(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}
