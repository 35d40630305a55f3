/** A SUSHI project on disk: its configuration, its FSH folder, what it depends on. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { diagnostic, Failure, type Location } from '../diagnostics.js';
import type { PackageId } from '../packages/types.js';
import type { Messages } from './messages.js';
import { sushi } from './sushi.js';
import type { ProjectConfig } from './types.js';

export type SushiConfiguration = ReturnType<ReturnType<typeof sushi>['utils']['readConfig']>;

/** Says that a path is no SUSHI project, as a user fault. `shown` is the path as the user wrote it. */
export function checkProject(directory: string, shown: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure([diagnostic('FKI6001', { path: shown })]);
  const named = CONFIGURATIONS.some((name) => existsSync(join(directory, name)));
  if (!named && !existsSync(join(directory, 'input', 'fsh')) && !existsSync(join(directory, 'ig.ini')))
    throw new Failure([diagnostic('FKI2004', { path: shown })]);
}

/** Reads the configuration as SUSHI does, from `sushi-config.yaml` or the ImplementationGuide that `ig.ini` names. */
export function readConfiguration(directory: string, shown: string, messages: Messages): SushiConfiguration {
  try {
    return sushi().utils.readConfig(directory);
  } catch (thrown) {
    // SUSHI has logged what is wrong before it throws; where it has not, its YAML library has thrown.
    const said = messages.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((each) => (each.location?.line === undefined ? { ...each, ...yamlFault(directory) } : each));
    if (said.length > 0) throw new Failure(said);
    const message = thrown instanceof Error ? thrown.message : '';
    if (message !== '') throw new Failure([diagnostic('FKI2001', { message }, { file: 'sushi-config.yaml' })]);
    throw new Failure([diagnostic('FKI2004', { path: shown })]);
  }
}

const CONFIGURATIONS = ['sushi-config.yaml', 'sushi-config.yml'];

/** Where the configuration stops being YAML; nothing where it is YAML. */
function yamlFault(directory: string): { location?: Location } {
  const name = CONFIGURATIONS.find((each) => existsSync(join(directory, each)));
  if (name === undefined) return {};
  const { parseDocument } = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'))('yaml');
  const [fault] = parseDocument(readFileSync(join(directory, name), 'utf8')).errors;
  fault?.makePretty?.();
  const at: { readonly line: number; readonly col: number } | undefined = fault?.linePos?.start;
  return at === undefined ? {} : { location: { file: name, line: at.line, column: at.col } };
}

/** Where the configuration names a package. */
export function whereNamed(directory: string, id: string): Location | undefined {
  const name = CONFIGURATIONS.find((each) => existsSync(join(directory, each)));
  if (name === undefined) return undefined;
  const lines = readFileSync(join(directory, name), 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes(id) && !each.trimStart().startsWith('#'));
  return line < 0 ? { file: name } : { file: name, line: line + 1, column: lines[line]!.indexOf(id) + 1 };
}

/** `fsh/` where `input/fsh` is but a link to it (or is lost, as on a checkout without links), else `input/fsh`. */
export function fshFolder(directory: string): string | undefined {
  const own = join(directory, 'fsh');
  const stock = join(directory, 'input', 'fsh');
  const hasStock = statSync(stock, { throwIfNoEntry: false })?.isDirectory() === true;
  if (existsSync(own) && statSync(own).isDirectory() && (!hasStock || realpathSync(own) === realpathSync(stock)))
    return own;
  return hasStock ? stock : undefined;
}

/** Declared dependencies as packages: npm aliases undone, HL7's old names of cross-version packages replaced. */
export function declaredDependencies(config: SushiConfiguration): PackageId[] {
  return (sushi().utils.fixCrossVersionDependencies(config.dependencies ?? [], false) ?? []).flatMap((each) => {
    const id = each.packageId?.replace(/^[^@]+@npm:/, '');
    return id && each.version ? [{ id, version: String(each.version) }] : [];
  });
}

export function projectConfig(config: SushiConfiguration): ProjectConfig {
  return {
    id: config.packageId ?? config.id ?? '',
    canonical: config.canonical,
    version: config.version ?? '',
    name: config.name ?? '',
    fhirVersion: config.fhirVersion,
    raw: config as unknown as Readonly<Record<string, unknown>>,
  };
}

/** FKI's Guide, validators and SDKs are R4's. */
export function checkFhirVersion(config: SushiConfiguration): void {
  const { getFHIRVersionInfo } = sushi().utils;
  const used = config.fhirVersion.map((version) => getFHIRVersionInfo(version)).find(({ isSupported }) => isSupported);
  if (used?.version !== '4.0.1')
    throw new Failure([
      diagnostic('FKI2003', { version: config.fhirVersion.join(', ') }, { file: 'sushi-config.yaml' }),
    ]);
}
