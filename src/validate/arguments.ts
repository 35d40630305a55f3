import { parseArgs } from 'node:util';
import { diagnostic, Failure, type Language } from '../diagnostics.js';
import { FORMATS, type Format } from './report/index.js';
import type { IssueSeverity, ValidatorOptions } from './result.js';
import type { ValidateRequest } from './run.js';
import { readSuppressions } from './suppress.js';
import { DEFAULT_MAX_BYTES } from './unit.js';

/** The options of `fki validate` as text, before they are read. `fki-validate.mjs` takes the same but `--package`. */
export interface ValidateArguments {
  readonly profile?: readonly string[];
  readonly format?: string;
  readonly allowExampleUrls?: boolean;
  readonly requireProfile?: boolean;
  readonly severity?: string;
  readonly maxIssues?: string;
  readonly maxBytes?: string;
  readonly suppress?: string;
  readonly requests?: string;
  readonly serve?: string;
  readonly threads?: string;
  readonly tx?: string;
  readonly stateful?: string;
  readonly asOf?: string;
  readonly showValues?: boolean;
}

export interface Appearance {
  readonly language: Language;
  readonly color: boolean;
  readonly quiet: boolean;
}

export interface ReadArguments {
  readonly request: ValidateRequest;
  readonly options: ValidatorOptions;
  readonly requests?: string;
  readonly port?: number;
  /** Base URL of a terminology server. */
  readonly terminology?: string;
  /** Where what is known of each citizen is kept between runs. */
  readonly stateful?: { readonly directory: string; readonly asOf?: string };
  readonly threads: number;
}

const SEVERITIES = ['error', 'warning', 'information'] as const satisfies readonly IssueSeverity[];

/** Checks every value; throws {@link Failure} with what is wrong. */
export function readArguments(
  inputs: readonly string[],
  raw: ValidateArguments,
  appearance: Appearance,
  defaultThreads: number,
): ReadArguments {
  const maxIssues = raw.maxIssues === undefined ? undefined : number('--max-issues', raw.maxIssues, 1);
  if (raw.serve !== undefined && raw.requests !== undefined) {
    throw new Failure([diagnostic('FKI6027', { option: '--serve', other: '--requests' })]);
  }
  for (const [option, value] of [
    ['--serve', raw.serve],
    ['--requests', raw.requests],
  ] as const) {
    if (raw.stateful !== undefined && value !== undefined)
      throw new Failure([diagnostic('FKI6027', { option: '--stateful', other: option })]);
  }
  if (raw.asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(raw.asOf))
    throw new Failure([diagnostic('FKI6023', { option: '--as-of', value: raw.asOf, allowed: 'YYYY-MM-DD' })]);
  const request: ValidateRequest = {
    inputs,
    format: oneOf<Format>('--format', raw.format ?? 'text', FORMATS),
    severity: oneOf<IssueSeverity>('--severity', raw.severity ?? 'information', SEVERITIES),
    ...(maxIssues === undefined ? {} : { maxIssues }),
    maxBytes: raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : bytes('--max-bytes', raw.maxBytes),
    suppressions: raw.suppress === undefined ? [] : readSuppressions(raw.suppress),
    ...appearance,
  };
  const options: ValidatorOptions = {
    language: appearance.language,
    ...(raw.profile === undefined || raw.profile.length === 0 ? {} : { profiles: raw.profile }),
    ...(raw.requireProfile === true ? { requireProfile: true } : {}),
    ...(raw.allowExampleUrls === true ? { allowExampleUrls: true } : {}),
    ...(raw.showValues === true ? { showValues: true } : {}),
    ...(raw.tx === undefined ? {} : { collectCodes: true }),
  };
  return {
    request,
    options,
    ...(raw.requests === undefined ? {} : { requests: raw.requests }),
    ...(raw.serve === undefined ? {} : { port: number('--serve', raw.serve, 0, 65_535) }),
    ...(raw.tx === undefined ? {} : { terminology: serverUrl(raw.tx) }),
    ...(raw.stateful === undefined
      ? {}
      : { stateful: { directory: raw.stateful, ...(raw.asOf === undefined ? {} : { asOf: raw.asOf }) } }),
    threads: raw.threads === undefined ? defaultThreads : number('--threads', raw.threads, 0, 64),
  };
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Failure([diagnostic('FKI6023', { option, value, allowed: allowed.join(', ') })]);
  return found;
}

function number(option: string, value: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const allowed = most === Number.MAX_SAFE_INTEGER ? `≥ ${least}` : `${least}–${most}`;
  const read = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (!(read >= least && read <= most)) throw new Failure([diagnostic('FKI6023', { option, value, allowed })]);
  return read;
}

/** Bytes, or with a unit: `500k`, `64M`, `1G`. A string of Node holds at most half a gigabyte. */
function bytes(option: string, value: string): number {
  const found = /^(\d{1,12})([kKmMgG]?)$/.exec(value);
  const unit = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(found?.[2] ?? '').toLowerCase()] ?? 1;
  const read = found === null ? Number.NaN : Number(found[1]) * unit;
  if (!(read >= 1 && read <= 500 * 1024 ** 2)) {
    throw new Failure([diagnostic('FKI6023', { option, value, allowed: '1 … 500M' })]);
  }
  return read;
}

function serverUrl(value: string): string {
  let url: URL | undefined;
  try {
    url = new URL(value);
  } catch {
    // Said below.
  }
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Failure([diagnostic('FKI6023', { option: '--tx', value, allowed: 'https://…' })]);
  }
  return value;
}

const STANDALONE = {
  profile: { type: 'string', multiple: true },
  format: { type: 'string' },
  'allow-example-urls': { type: 'boolean' },
  'require-profile': { type: 'boolean' },
  severity: { type: 'string' },
  'max-issues': { type: 'string' },
  'max-bytes': { type: 'string' },
  suppress: { type: 'string' },
  requests: { type: 'string' },
  serve: { type: 'string' },
  threads: { type: 'string' },
  tx: { type: 'string' },
  stateful: { type: 'string' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  offline: { type: 'boolean' },
  'show-values': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The command line of the single file, which has no commander. */
export function parseStandalone(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: STANDALONE,
      allowPositionals: true,
      strict: true,
    });
    const raw: ValidateArguments = {
      ...(values.profile === undefined ? {} : { profile: values.profile }),
      ...(values.format === undefined ? {} : { format: values.format }),
      ...(values.severity === undefined ? {} : { severity: values.severity }),
      ...(values['max-issues'] === undefined ? {} : { maxIssues: values['max-issues'] }),
      ...(values['max-bytes'] === undefined ? {} : { maxBytes: values['max-bytes'] }),
      ...(values.suppress === undefined ? {} : { suppress: values.suppress }),
      ...(values.requests === undefined ? {} : { requests: values.requests }),
      ...(values.serve === undefined ? {} : { serve: values.serve }),
      ...(values.threads === undefined ? {} : { threads: values.threads }),
      ...(values.tx === undefined ? {} : { tx: values.tx }),
      ...(values.stateful === undefined ? {} : { stateful: values.stateful }),
      ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
      allowExampleUrls: values['allow-example-urls'] === true,
      requireProfile: values['require-profile'] === true,
      showValues: values['show-values'] === true,
    };
    return { raw, inputs: positionals, values };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Failure([diagnostic('FKI6020', { option, command: '' })]);
    throw new Failure([diagnostic('FKI6022', { argument: option, command: '' })]);
  }
}
