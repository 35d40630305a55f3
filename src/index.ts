/**
 * FKI as a library: compile a SUSHI project to its Guide, emit what is generated from it, validate against it.
 *
 * ```ts
 * import { compile, emit, validator } from '@fki/toolchain';
 *
 * const { guide, diagnostics } = await compile({ directory: '.' });
 * for await (const { path, content } of emit(guide, 'sdk/typescript')) console.log(path, content());
 * const { validate } = await validator(guide);
 * console.log(validate({ resourceType: 'Patient' }));
 * ```
 *
 * Nothing here prints, writes to the working folder or reads the clock. Faults of what is compiled are diagnostics; a {@link Failure} is
 * thrown where nothing can be compiled at all.
 */
import {
  type CompiledGuide,
  compileGuide,
  emitTarget,
  emittersFor,
  epochOf,
  MadeFiles,
  optionsFor,
  type PlacedValidators,
  placeValidators,
  SILENT,
  validatorFiles,
  validatorsKey,
  validatorsOf,
} from './cli/index.js';
import type { Diagnostic } from './diagnostics.js';
import type { OutputFile } from './emit/emitter.js';
import type { Guide, Resource } from './guide/index.js';
import { type Issue, loadValidators, type ValidatorOptions, type Validators } from './validate/index.js';

export {
  CATALOGUE,
  type Diagnostic,
  type DiagnosticCode,
  diagnostic,
  Failure,
  helpOf,
  type Location,
  textOf,
} from './diagnostics.js';
export type { EmitContext, Emitter, Made, OutputFile } from './emit/emitter.js';
export type * from './guide/index.js';
export type { Issue, ValidatorOptions } from './validate/index.js';

export interface CompileSettings {
  /** A SUSHI project: the folder of its sushi-config.yaml. */
  readonly directory: string;
  /** FHIR packages (`.tgz` or folder), folders of definitions and single definitions to find before all others. */
  readonly packages?: readonly string[];
  /** Never use the network; otherwise only declared dependencies that are found nowhere else are fetched. */
  readonly offline?: boolean;
  /** The FHIR package cache; `~/.fhir/packages` unless said. */
  readonly cacheDir?: string;
}

export interface Compiled {
  readonly guide: Guide;
  /** The guide's conformance resources with snapshots, as it publishes them. */
  readonly definitions: readonly Resource[];
  /** What is wrong with the FSH, with file, line and column. An error does not stop the compile; `fki build` then emits nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a SUSHI project: FSH in, the Guide out.
 *
 * @throws Failure where the folder is no project, or a package that it depends on is missing.
 */
export async function compile({ directory, ...options }: CompileSettings): Promise<Compiled> {
  const { guide, definitions, diagnostics }: CompiledGuide = await compileGuide(directory, options);
  return { guide, definitions, diagnostics };
}

export interface EmitSettings {
  /** Told of what the emitter finds wrong. */
  readonly report?: (found: Diagnostic) => void;
  /** Time that outputs carry, in seconds since 1970; the guide's own date unless said. */
  readonly epoch?: number;
  /** Options of the emitter itself. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * Emits one target: `package`, `validators`, `examples`, `sdk/typescript`, `catalog`, …. The targets that it needs are emitted too, in
 * memory. Files are rendered when their `content` is asked for.
 *
 * @throws Failure where there is no such target.
 */
export async function* emit(guide: Guide, target: string, settings: EmitSettings = {}): AsyncGenerator<OutputFile> {
  const made = new MadeFiles();
  const epoch = settings.epoch ?? epochOf(guide.meta.date, {});
  const report = settings.report ?? (() => {});
  for (const emitter of await emittersFor([target])) {
    const isWanted = emitter.target === target || emitter.target.startsWith(`${target}/`);
    const given = (await optionsFor(emitter.target, made)) as object;
    const options = isWanted ? { ...given, ...settings.options } : given;
    for await (const file of emitTarget(emitter, guide, { made, epoch, options, report })) if (isWanted) yield file;
  }
}

export interface Validator {
  /** Findings in a resource; in a text also what an object cannot show: duplicate keys, decimals as written, line and column. */
  validate(resource: unknown, options?: ValidatorOptions): readonly Issue[];
  /** Whether a resource is valid; stops at the first error. */
  is(resource: unknown): boolean;
}

export interface ValidatorSettings {
  /** Told of what is wrong with the packages, when validators are first compiled for them. */
  readonly report?: (found: Diagnostic) => void;
}

/**
 * Validators compiled for a Guide, or for FHIR packages by their files. They are kept in the cache by content, so the second time is
 * quick.
 *
 * @throws Failure where a package cannot be read.
 */
export async function validator(
  of: Guide | readonly string[],
  { report = () => {} }: ValidatorSettings = {},
): Promise<Validator> {
  const { module } = await place(of, report);
  const { validateResource, validateText, isValid }: Validators = await loadValidators(module);
  return {
    validate: (resource, options) =>
      typeof resource === 'string' ? validateText(resource, options) : validateResource(resource, options),
    is: (resource) => isValid(resource),
  };
}

function place(of: Guide | readonly string[], report: (found: Diagnostic) => void): Promise<PlacedValidators> {
  if (isPackages(of)) return validatorsOf(of, { offline: true, stages: SILENT, report });
  return placeValidators(validatorsKey(of), () => validatorFiles(of));
}

function isPackages(of: Guide | readonly string[]): of is readonly string[] {
  return Array.isArray(of);
}
