/**
 * Every message the toolchain can print, as data: code, severity, Danish and English text, help.
 *
 * User faults are diagnostics; internal faults are assertions. The texts stand in one file a room under `diagnostics/`, each with
 * its own hundred of codes, so that a room's messages are read together:
 * FKI1xxx packages, FKI2xxx compile (SUSHI), FKI3xxx snapshot and guide, FKI4xxx FHIRPath, FKI5xxx emitters, FKI6xxx command line and validate,
 * FKI7xxx ask (rules, sequence, translate, measure, import, diff).
 */
import { ASK } from './diagnostics/ask.js';
import { CLI } from './diagnostics/cli.js';
import { COMPILE } from './diagnostics/compile.js';
import { EMIT } from './diagnostics/emit.js';
import { FHIRPATH } from './diagnostics/fhirpath.js';
import { GUIDE } from './diagnostics/guide.js';
import { IMPORT } from './diagnostics/import.js';
import { MEASURE } from './diagnostics/measure.js';
import { PACKAGE } from './diagnostics/package.js';
import { PACKAGES } from './diagnostics/packages.js';
import { PATHWAYS } from './diagnostics/pathways.js';
import type { Words } from './diagnostics/reasons.js';
import { SNAPSHOT } from './diagnostics/snapshot.js';
import type { Template } from './diagnostics/template.js';

export { reasonOf, type Words } from './diagnostics/reasons.js';

export type { Template } from './diagnostics/template.js';

export type Severity = 'error' | 'warning' | 'information';
export type Language = 'en' | 'da';

export const CATALOGUE = {
  ...PACKAGES,
  ...COMPILE,
  ...GUIDE,
  ...SNAPSHOT,
  ...FHIRPATH,
  ...EMIT,
  ...PATHWAYS,
  ...PACKAGE,
  ...CLI,
  ...ASK,
  ...IMPORT,
  ...MEASURE,
} satisfies Record<string, Template>;

export type DiagnosticCode = keyof typeof CATALOGUE;

/** What stands for a `{name}`: a name or number, or words of ours in both languages. */
export type Parameter = string | number | Words;

/** The `{name}` parameters of a template text. */
type ParametersOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never;
export type Parameters<C extends DiagnosticCode> = Readonly<
  Record<ParametersOf<(typeof CATALOGUE)[C]['en']> | ParametersOf<HelpOf<(typeof CATALOGUE)[C]>>, Parameter>
>;
/** A help text may name parameters that the message does not. */
type HelpOf<T> = T extends { readonly help: { readonly en: infer Help extends string } } ? Help : '';

/** Where a diagnostic points: a path relative to the project (or as the user gave it), one-based line and column. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** FHIRPath within the file. */
  readonly expression?: string;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly location?: Location;
}

/** Makes a diagnostic; its parameters are those of the template's text. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  parameters: Parameters<C>,
  location?: Location,
): Diagnostic {
  const { severity } = CATALOGUE[code];
  return location === undefined ? { code, severity, parameters } : { code, severity, parameters, location };
}

/** The text of a diagnostic in one language, parameters filled in. */
export function textOf(found: Diagnostic, language: Language): string {
  return filled(CATALOGUE[found.code][language], found, language);
}

/** The way out, where the catalogue knows one. */
export function helpOf(found: Diagnostic, language: Language): string | undefined {
  const { help }: Template = CATALOGUE[found.code];
  return help === undefined ? undefined : filled(help[language], found, language);
}

function filled(template: string, { parameters }: Diagnostic, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(typeof value === 'object' ? value[language] : value);
  });
}

/** A user fault that ends the run: the command line prints its diagnostics and exits 1 (findings) or 2 (could not run). */
export class Failure extends Error {
  constructor(
    readonly diagnostics: readonly Diagnostic[],
    readonly exit: 1 | 2 = 2,
  ) {
    super(diagnostics.map((found) => textOf(found, 'en')).join('\n'));
    this.name = 'Failure';
  }
}
