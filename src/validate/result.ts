/**
 * What a validator finds and what a run makes of it. The validators of a guide are compiled to a package of their own; only their
 * shape is known here.
 */

import type { UncheckedCode } from './terminology/codes.js';

export type IssueSeverity = 'fatal' | 'error' | 'warning' | 'information';

/** One finding in one resource. */
export interface Issue {
  /** HL7's message id, `<source>#<key>` for an invariant, or a code of ours (FKI61xx) where the bytes could not be read as FHIR. */
  readonly id: string;
  /** FKI rules that the violated element or constraint carries. */
  readonly rules: readonly string[];
  readonly severity: IssueSeverity;
  /** OperationOutcome.issue.code. */
  readonly code: string;
  /** FHIRPath, as HL7's validator writes it. */
  readonly expression: string;
  /** One-based, in the input. */
  readonly line?: number;
  readonly column?: number;
  readonly profile?: string;
  readonly text: string;
  /** Where the guide says so: `fsh/care/condition.fsh:12`. */
  readonly source?: string;
}

/** The verdict on one resource. */
export interface Result {
  /** The file as the user gave it, an entry of a package behind `#`. */
  readonly source: string;
  /** The line of an NDJSON file. */
  readonly line?: number;
  readonly resourceType?: string;
  readonly id?: string;
  /** No error or fatal, counting what is not shown and leaving out what is suppressed. */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  /** Issues left out by `--max-issues`. */
  readonly omitted?: number;
  /** Codes that a terminology server is to be asked of; not shown. */
  readonly codes?: readonly UncheckedCode[];
  /** The id of the request that this answers (`--requests`). */
  readonly request?: string;
}

export interface ValidatorOptions {
  readonly profiles?: readonly string[];
  readonly requireProfile?: boolean;
  readonly allowExampleUrls?: boolean;
  readonly bestPractice?: boolean;
  readonly securityChecks?: boolean;
  readonly noHtmlInMarkdown?: boolean;
  readonly noExperimentalContent?: boolean;
  readonly wrongDisplaysAreWarnings?: boolean;
  readonly language?: 'en' | 'da';
  readonly showValues?: boolean;
  /** Say which codes could not be checked, for a terminology server. */
  readonly collectCodes?: boolean;
}

/** What the package of compiled validators exports. */
export interface Validators {
  validateText(text: string, options?: ValidatorOptions): readonly Issue[];
  validateResource(resource: unknown, options?: ValidatorOptions): readonly Issue[];
  isValid(resource: unknown): boolean;
  /** Absent in packages made before there were such rules. */
  readonly rulesOverReports?: readonly SequenceRule[];
  validateSequence?(
    report: unknown,
    known: { readonly before: unknown; readonly after: unknown },
    options?: ValidatorOptions,
  ): readonly Issue[];
  locatorOf?(text: string): (expression: string) => { readonly line: number; readonly column: number };
}

/** A rule over several reports. */
export interface SequenceRule {
  /** `<guide>#<rule>` */
  readonly id: string;
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly en: string;
  readonly da?: string;
  readonly rules: readonly string[];
  /** Canonicals of the report profiles that it holds for; absent: all. */
  readonly reports?: readonly string[];
  readonly at?: string;
  /** The check that stands for it where an expression cannot say it. */
  readonly native?: string;
}

const RANK: Readonly<Record<IssueSeverity, number>> = { fatal: 0, error: 1, warning: 2, information: 3 };

export function isAtLeast(severity: IssueSeverity, least: IssueSeverity): boolean {
  return RANK[severity] <= RANK[least];
}

export function isError({ severity }: Issue): boolean {
  return severity === 'error' || severity === 'fatal';
}
