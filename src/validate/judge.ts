import { type Diagnostic, diagnostic, type Language } from '../diagnostics.js';
import { issueOf } from './issue-of.js';
import {
  type Issue,
  type IssueSeverity,
  isAtLeast,
  isError,
  type Result,
  type ValidatorOptions,
  type Validators,
} from './result.js';
import { uncheckedCodes } from './terminology/index.js';
import type { Unit } from './unit.js';
import { type FhirXml, readXml } from './xml/index.js';

/** Judges one resource at a time; what it finds does not depend on what came before. */
export interface Judge {
  judge(unit: Unit): Result;
  /** For text that is at hand: a request, the body of `$validate`. */
  judgeText(source: string, text: string, form: 'json' | 'xml', options?: ValidatorOptions): Result;
}

/** `shown`: of units, what is less grave is counted and not shown, so that nobody asks where it stands. */
export function judgeWith(
  validators: Validators,
  options: ValidatorOptions,
  xml: () => FhirXml | undefined,
  shown: IssueSeverity = 'information',
): Judge {
  const language = options.language ?? 'en';
  // What a terminology server says can make any finding an error.
  const isShown = ({ severity }: Issue) => options.collectCodes === true || isAtLeast(severity, shown);
  const judgeText: Judge['judgeText'] = (source, text, form, own = options) => {
    if (form === 'xml') return judgeXml(source, text, own);
    const issues = validate(text, own);
    return { source, ...identityOf(text), ...verdict(issues), ...codesIn(issues, text, own) };
  };

  function judgeXml(source: string, text: string, own: ValidatorOptions): Result {
    const model = xml();
    if (model === undefined) return refused(source, diagnostic('FKI6107', {}), language);
    const read = readXml(text, model, language);
    if (read.json === undefined) return { source, ...verdict(read.issues) };
    const found = validate(read.json, own).map(read.inDocument);
    const issues = [...read.issues, ...found];
    return { source, ...identityOf(read.json), ...verdict(issues), ...codesIn(issues, read.json, own) };
  }

  function validate(text: string, own: ValidatorOptions): readonly Issue[] {
    try {
      return validators.validateText(text, own);
    } catch (error) {
      // Depth is the one thing that an input can exhaust; anything else is our fault, said as such without stopping the stream.
      if (error instanceof RangeError) return [issueOf(diagnostic('FKI6108', {}), language)];
      return [issueOf(diagnostic('FKI6109', { message: kindOf(error) }), language)];
    }
  }

  return {
    judgeText,
    judge(unit) {
      const place = unit.line === undefined ? {} : { line: unit.line };
      if ('fault' in unit) return { ...refused(unit.source, unit.fault, language), ...place };
      const text = decode(unit.bytes);
      const result =
        text === undefined
          ? refused(unit.source, diagnostic('FKI6105', {}), language)
          : judgeText(unit.source, text, unit.form);
      const issues = result.issues.map((issue) => (isShown(issue) ? inLine(issue, unit.line) : unplaced(issue)));
      return { ...result, ...place, issues };
    },
  };
}

/** A resource of NDJSON stands on one line, so that is where its findings are. */
function inLine(issue: Issue, line: number | undefined): Issue {
  return line === undefined || issue.line === undefined ? issue : { ...issue, line: line + issue.line - 1 };
}

/** Without its place, which is looked for in the text when it is read. */
function unplaced(issue: { line?: number; column?: number } & Issue): Issue {
  delete issue.line;
  delete issue.column;
  return issue;
}

function codesIn(issues: readonly Issue[], text: string, { collectCodes }: ValidatorOptions): Pick<Result, 'codes'> {
  const codes = collectCodes === true ? uncheckedCodes(issues, text) : [];
  return codes.length === 0 ? {} : { codes };
}

/** The name of the error and, from our own code, its text; never what the resource holds. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const at = /\n\s+at (?:.*[/\\])?([^/\\)\n]+:\d+):\d+\)?/.exec(error.stack ?? '')?.[1];
  return at === undefined ? error.name : `${error.name}, ${at}`;
}

function verdict(issues: readonly Issue[]): { readonly valid: boolean; readonly issues: readonly Issue[] } {
  return { valid: !issues.some(isError), issues };
}

function refused(source: string, fault: Diagnostic, language: Language): Result {
  return { source, valid: false, issues: [issueOf(fault, language)] };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const USUAL_START =
  /^\s*\{\s*"resourceType"\s*:\s*"([A-Za-z]{1,64})"\s*(?:,\s*"id"\s*:\s*"([A-Za-z0-9.-]{1,64})"\s*[,}])?/;

/** Type and id of the resource. They nearly always come first; where they do not, the text is parsed for them. */
function identityOf(text: string): { readonly resourceType?: string; readonly id?: string } {
  const usual = USUAL_START.exec(text);
  if (usual?.[2] !== undefined) return { resourceType: usual[1]!, id: usual[2] };
  if (usual !== null && !text.includes('"id"')) return { resourceType: usual[1]! };
  try {
    const { resourceType, id } = JSON.parse(text) as { resourceType?: unknown; id?: unknown };
    return {
      ...(typeof resourceType === 'string' && /^[A-Za-z]{1,64}$/.test(resourceType) ? { resourceType } : {}),
      ...(typeof id === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(id) ? { id } : {}),
    };
  } catch {
    return {};
  }
}
