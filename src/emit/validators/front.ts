/** What the package knows, and what users call: `index.js` as this room makes it; where a package is linked, what is linked has that name. */
import type { Guide } from '../../guide/index.js';
import { code, lines, name } from '../../print/index.js';
import { Module } from './module.js';
import type { Registered } from './registry.js';

/**
 * What a package knows, by the name under which the run-time takes it. Each is a function that gives it when it is first asked about, but
 * the rules over several reports, which users read as they are.
 */
type Known = Readonly<
  Record<
    | 'types'
    | 'profiles'
    | 'extensions'
    | 'codeSystems'
    | 'concepts'
    | 'valueSets'
    | 'knownUrls'
    | 'sources'
    | 'questionnaires'
    | 'sequenceRules'
    | 'fhirTypes',
    Module
  >
>;

export function declareIndex(guide: Guide, exported: readonly Registered[], known: Known): Module {
  const index = new Module('index.js');
  const globals = globalsOf(guide);
  const fields = Object.entries(known)
    .filter(([, module]) => !module.isEmpty)
    .map(([field, { path }]) => code`${index.symbol(field, path)},`);
  index.declare(
    'package_',
    code`
      const package_ = ${index.runtime('validators')}({
        guide: ${guide.meta.canonical},
        ${globals === undefined ? undefined : code`globals: ${globals},`}
        ${fields}
      });

      export const { validateResource, validateText, isValid, validateSequence, locatorOf, rulesOverReports } = package_;
    `,
  );
  for (const { structure, symbol } of exported)
    index.declare(symbol, code`export const ${name(symbol)} = package_.profile(${structure.url});`);
  return index;
}

/** What the guide's ImplementationGuide asks of every resource of a type. */
function globalsOf(guide: Guide): { readonly [type: string]: readonly string[] } | undefined {
  const found: Record<string, string[]> = {};
  for (const { resource } of guide.published) {
    if (resource.resourceType !== 'ImplementationGuide' || !Array.isArray(resource.global)) continue;
    for (const each of resource.global as readonly { readonly type?: unknown; readonly profile?: unknown }[]) {
      if (typeof each?.type !== 'string' || typeof each.profile !== 'string') continue;
      const profiles = found[each.type] ?? [];
      profiles.push(each.profile.split('|')[0]!);
      found[each.type] = profiles;
    }
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** `index.d.ts`. */
export function declarations(exported: readonly Registered[]): string {
  const profiles = exported.map(({ structure, symbol }) =>
    lines([
      code`export interface ${name(symbol)} {`,
      code`  readonly resourceType: ${structure.type};`,
      code`  readonly [element: string]: unknown;`,
      code`}`,
      code`export declare const ${name(symbol)}: ProfileValidator<${name(symbol)}>;`,
    ]),
  );
  const text = new Module('index.d.ts');
  for (const [at, each] of profiles.entries()) text.declare(String(at), each);
  return DECLARATIONS + text.text('').replace(/^\n+/, '');
}

const DECLARATIONS = `/** One finding in one resource. */
export interface Issue {
  /** HL7's message id, or \`<source>#<key>\` for an invariant. */
  readonly id: string;
  /** Rules of the guide that the violated element or constraint carries. */
  readonly rules: readonly string[];
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  /** OperationOutcome.issue.code. */
  readonly code: string;
  /** FHIRPath, as HL7's validator writes it. */
  readonly expression: string;
  /** One-based, in the text that was given. */
  readonly line?: number;
  readonly column?: number;
  /** Canonical of the profile that says so. */
  readonly profile?: string;
  readonly text: string;
  /** Where the guide says so: \`fsh/care/condition.fsh:12\`. */
  readonly source?: string;
}

export interface ValidateOptions {
  /** Canonicals or ids of profiles to validate against as well. */
  readonly profiles?: readonly string[];
  /** Claiming no profile of the guide is an error, not a warning. */
  readonly requireProfile?: boolean;
  /** Accept http://example.org and the like. */
  readonly allowExampleUrls?: boolean;
  /** Also what R4 only recommends: that a resource has a narrative (dom-6). */
  readonly bestPractice?: boolean;
  /** Text that looks like HTML is an error, not a hint. */
  readonly securityChecks?: boolean;
  /** HTML in markdown is an error, not a warning. */
  readonly noHtmlInMarkdown?: boolean;
  /** A resource that says it is experimental is an error. */
  readonly noExperimentalContent?: boolean;
  /** A display that is not the code's is a warning, not an error. */
  readonly wrongDisplaysAreWarnings?: boolean;
  /** Of the texts; English where absent. */
  readonly language?: 'en' | 'da';
  /** Let values of the data appear in texts. */
  readonly showValues?: boolean;
}

/** Everything that is wrong with a resource, and what could not be checked. */
export declare function validateResource(resource: unknown, options?: ValidateOptions): Issue[];

/** The same of JSON text: also duplicate keys and decimals as written, with line and column. */
export declare function validateText(text: string, options?: ValidateOptions): Issue[];

/** Whether a resource has no error: stops at the first. */
export declare function isValid(resource: unknown, options?: ValidateOptions): boolean;

/** A rule over several reports. */
export interface SequenceRule {
  /** \`<guide>#<rule>\` */
  readonly id: string;
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly en: string;
  readonly da?: string;
  readonly rules: readonly string[];
  /** Canonicals of the report profiles that it holds for; absent: all. */
  readonly reports?: readonly string[];
  readonly at?: string;
  /** What needs a calendar or all citizens is done by who runs the reports, under this name. */
  readonly native?: string;
}

export declare const rulesOverReports: readonly SequenceRule[];

/**
 * What a new report breaks of the rules over several reports. \`before\` and \`after\` are Bundles of the latest version of everything known
 * of the citizen, without and with the report.
 */
export declare function validateSequence(
  report: unknown,
  known: { readonly before: unknown; readonly after: unknown },
  options?: ValidateOptions,
): Issue[];

/** Where the element that an expression names stands in a JSON text, or the nearest above it: one-based. */
export declare function locatorOf(
  text: string,
): (expression: string) => { readonly line: number; readonly column: number };

export interface ProfileValidator<T> {
  readonly url: string;
  /** Whether the value is a resource without error by R4 and this profile. */
  is(value: unknown): value is T;
  /** What is wrong with it by R4 and this profile. */
  validate(value: unknown, options?: ValidateOptions): Issue[];
}

`;
