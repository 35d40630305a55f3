import { diagnostic, type Language } from '../diagnostics.js';
import { issueOf } from './issue-of.js';
import type { Judge } from './judge.js';
import { linesOf } from './read/lines.js';
import { resultJson } from './report/index.js';
import { isError, type Result, type ValidatorOptions } from './result.js';
import type { TerminologyServer } from './terminology/index.js';

/** A line of `--requests`: what `test/interop/oracle` reads. */
interface Request {
  readonly id?: unknown;
  readonly resource?: unknown;
  readonly profiles?: unknown;
  readonly load?: unknown;
  readonly options?: unknown;
}

export interface RequestSurroundings {
  readonly options: ValidatorOptions;
  readonly language: Language;
  readonly maxBytes: number;
  /** A judge that also knows the definitions in these files; undefined where that is not possible. */
  readonly judgeFor: (load: readonly string[]) => Promise<Judge | undefined>;
  readonly terminology?: TerminologyServer;
  readonly out: (text: string) => void | Promise<void>;
}

/**
 * Answers requests line by line, each with its own id. A line that is a resource itself is taken as one. Gives 1 where any resource was
 * not valid.
 */
export async function answerRequests(chunks: AsyncIterable<Uint8Array>, around: RequestSurroundings): Promise<0 | 1> {
  let exit: 0 | 1 = 0;
  for await (const { number, bytes } of linesOf(chunks, around.maxBytes)) {
    const judged =
      bytes === undefined
        ? refused(`${number}`, diagnostic('FKI6102', { limit: around.maxBytes }), around.language)
        : await answer(new TextDecoder().decode(bytes), number, around);
    const result = (await around.terminology?.settle(judged)) ?? judged;
    if (!result.valid) exit = 1;
    await around.out(`${JSON.stringify(resultJson(result))}\n`);
  }
  return exit;
}

async function answer(line: string, number: number, around: RequestSurroundings): Promise<Result> {
  let request: Request;
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new SyntaxError('not an object');
    request =
      Object.hasOwn(parsed, 'resource') && !Object.hasOwn(parsed, 'resourceType') ? parsed : { resource: parsed };
  } catch {
    // As the oracle: what is no request is judged as it stands.
    const judge = await around.judgeFor([]);
    if (judge === undefined)
      return refused(String(number), diagnostic('FKI6113', { member: 'resource' }), around.language);
    return { ...judge.judgeText(String(number), line, 'json'), request: String(number) };
  }
  const id = typeof request.id === 'string' || typeof request.id === 'number' ? String(request.id) : String(number);
  const wrong = LISTS.find((member) => !isTexts(request[member]));
  if (wrong !== undefined) {
    const reason = { en: `${wrong} is not a list of texts`, da: `${wrong} er ikke en liste af tekster` };
    return { ...refused(id, diagnostic('FKI6114', { reason }), around.language), request: id };
  }
  const load = strings(request.load);
  let judge: Judge | undefined;
  try {
    judge = await around.judgeFor(load);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : 'unknown';
    const reason = message.replace(/\.$/, '');
    return { ...refused(id, diagnostic('FKI6114', { reason }), around.language), request: id };
  }
  if (judge === undefined)
    return { ...refused(id, diagnostic('FKI6113', { member: 'load' }), around.language), request: id };
  const text =
    typeof request.resource === 'string'
      ? request.resource
      : (rawMember(line, 'resource') ?? (line === '' ? '' : line));
  const profiles = strings(request.profiles);
  const options: ValidatorOptions = {
    ...around.options,
    ...flags(request.options),
    ...(profiles.length === 0 ? {} : { profiles: [...(around.options.profiles ?? []), ...profiles] }),
  };
  const form = /^\s*</.test(text) ? 'xml' : 'json';
  return { ...judge.judgeText(id, text, form, options), request: id };
}

function refused(id: string, found: Parameters<typeof issueOf>[0], language: Language): Result {
  const issues = [issueOf(found, language)];
  return { source: id, valid: !issues.some(isError), issues, request: id };
}

/** Members of a request that are lists: what is asked for in another form is not passed over. */
const LISTS = ['profiles', 'load'] as const;

function isTexts(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** Booleans only: nothing else of a request reaches the validator. */
function flags(value: unknown): Record<string, boolean> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  );
}

/** The text of a member of a JSON object as written: a decimal's digits are part of the resource. The text is known to parse. */
export function rawMember(json: string, wanted: string): string | undefined {
  let at = json.indexOf('{') + 1;
  let found: string | undefined;
  for (;;) {
    at = skipSpace(json, at);
    if (json[at] === ',') {
      at++;
      continue;
    }
    if (json[at] !== '"') return found;
    const end = endOfValue(json, at);
    const name = JSON.parse(json.slice(at, end)) as string;
    at = skipSpace(json, skipSpace(json, end) + 1);
    const stop = endOfValue(json, at);
    if (name === wanted) found = json.slice(at, stop);
    at = stop;
  }
}

function skipSpace(json: string, from: number): number {
  let at = from;
  while (at < json.length && json.charCodeAt(at) <= 32) at++;
  return at;
}

function endOfValue(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
      at = endOfString(json, at);
      if (depth === 0) return at + 1;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (
      depth === 0 &&
      (character === ',' || character === ' ' || character === '\n' || character === '\r' || character === '\t')
    ) {
      return at;
    }
  }
  return json.length;
}

/** Index of the closing quote. */
function endOfString(json: string, from: number): number {
  let at = from + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
