import { diagnostic, Failure, type Language } from '../../diagnostics.js';
import { issueOf } from '../issue-of.js';
import { type Issue, isError, type Result } from '../result.js';
import type { UncheckedCode } from './codes.js';

/** What a terminology server says of a code; `unchecked` where it does not know the code system. */
type Answer = 'right' | 'wrong code' | 'wrong display' | 'unchecked';

const TIMEOUT_MS = 30_000;
const AT_ONCE = 8;
/** Answers that are kept: a stream names the same codes again and again. */
const MOST_KEPT = 100_000;

/**
 * A FHIR terminology server that the user has chosen with `--tx`: codes of systems that are not at hand are asked of it, and nothing else
 * of a resource leaves the machine. http://hl7.org/fhir/R4/codesystem-operation-validate-code.html
 */
export class TerminologyServer {
  readonly #answers = new Map<string, Promise<Answer>>();
  #free = AT_ONCE;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly base: string,
    private readonly language: Language,
  ) {}

  /** The result with the server's answers in the place of "not checked". */
  async settle(result: Result): Promise<Result> {
    const { codes, ...rest } = result;
    if (codes === undefined || codes.length === 0) return rest;
    const answers = new Map<number, Answer>();
    await Promise.all(codes.map(async (code) => answers.set(code.issue, await this.#answer(code))));
    const issues = rest.issues.flatMap((issue, index): Issue[] => {
      const answer = answers.get(index) ?? 'unchecked';
      if (answer === 'unchecked') return [issue];
      if (answer === 'right') return [];
      const isCode = answer === 'wrong code';
      const { system } = codes.find((each) => each.issue === index)!;
      const found = isCode ? diagnostic('FKI6301', { system }) : diagnostic('FKI6302', { system });
      return [
        {
          ...issue,
          ...issueOf(found, this.language),
          id: isCode ? 'Unknown_Code_in_Version' : 'Display_Name_for__should_be_one_of__instead_of',
          severity: 'error',
          code: 'code-invalid',
          expression: issue.expression.replace(/\.system$/, isCode ? '.code' : '.display'),
        },
      ];
    });
    return { ...rest, issues, valid: !issues.some(isError) };
  }

  #answer(code: UncheckedCode): Promise<Answer> {
    const key = JSON.stringify([code.system, code.version, code.code, code.display]);
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      if (this.#answers.size >= MOST_KEPT) this.#answers.clear();
      answer = this.#ask(code);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  async #ask({ display, ...code }: UncheckedCode): Promise<Answer> {
    const known = await this.#validateCode(code);
    if (known !== true) return known === false ? 'wrong code' : 'unchecked';
    if (display === undefined) return 'right';
    // A Danish display is as right as an English one, whatever the server prefers.
    for (const displayLanguage of ['da', 'en']) {
      if ((await this.#validateCode({ ...code, display, displayLanguage })) === true) return 'right';
    }
    return 'wrong display';
  }

  async #validateCode({
    system,
    code,
    version,
    display,
    displayLanguage,
  }: Pick<UncheckedCode, 'system' | 'code' | 'version' | 'display'> & { readonly displayLanguage?: string }): Promise<
    boolean | undefined
  > {
    const parameter = [
      { name: 'url', valueUri: system },
      { name: 'code', valueCode: code },
      ...(version === undefined ? [] : [{ name: 'version', valueString: version }]),
      ...(display === undefined ? [] : [{ name: 'display', valueString: display }]),
      ...(displayLanguage === undefined ? [] : [{ name: 'displayLanguage', valueCode: displayLanguage }]),
    ];
    const body = await this.#post({ resourceType: 'Parameters', parameter });
    const answered = Array.isArray(body?.parameter) ? (body.parameter as readonly Record<string, unknown>[]) : [];
    if (answered.some(({ name }) => name === 'x-caused-by-unknown-system' || name === 'x-unknown-system'))
      return undefined;
    const verdict = answered.find(({ name }) => name === 'result')?.valueBoolean;
    return typeof verdict === 'boolean' ? verdict : undefined;
  }

  /** Undefined where the server refuses the question; throws where it does not answer at all. */
  async #post(parameters: unknown): Promise<Record<string, unknown> | undefined> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free--;
    try {
      const response = await fetch(`${this.base.replace(/\/+$/, '')}/CodeSystem/$validate-code`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/fhir+json', Accept: 'application/fhir+json' },
        body: JSON.stringify(parameters),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status >= 500 || response.status === 401 || response.status === 403) {
        throw new Failure([diagnostic('FKI6303', { url: this.base, reason: `HTTP ${response.status}` })]);
      }
      return (await response.json()) as Record<string, unknown>;
    } catch (error) {
      if (error instanceof Failure) throw error;
      const { name, cause } = error as { name: string; cause?: { code?: string } };
      throw new Failure([diagnostic('FKI6303', { url: this.base, reason: cause?.code ?? name })]);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}
