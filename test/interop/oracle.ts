import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf } from '../../src/emit/emitter.js';
import { emit, type Guide } from '../../src/index.js';

/** A finding of HL7's validator. */
export interface OracleIssue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  readonly code: string;
  readonly messageId?: string;
  readonly constraint?: string;
  readonly expression?: string;
  readonly line?: number;
  readonly column?: number;
  readonly text: string;
}

export interface OracleResult {
  readonly id: string;
  readonly valid: boolean;
  readonly issues: readonly OracleIssue[];
}

export interface OracleRequest {
  readonly id: string;
  /** A resource, or a text to be judged as it stands. */
  readonly resource: unknown;
  readonly profiles?: readonly string[];
  readonly load?: readonly string[];
  readonly options?: Readonly<Record<string, boolean>>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const script = here('oracle/oracle');
const home = process.env.FKI_ORACLE_HOME ?? join(homedir(), '.cache', 'fki-oracle');
/** Answers and archives stay here between runs. */
const folder = join(tmpdir(), 'fki-interop-hl7');
/** So many requests are worth a second validator, which takes fifteen seconds to start, and 2 GB. */
const MANY = 200;
const ROOM = 8 * 2 ** 30;

/**
 * HL7's verdict on each request, in their order. One start of the validator, about fifteen seconds: ask for many at once. It takes a
 * quarter of a second a resource or more: answers are kept by what was asked, of which packages, of which validator.
 *
 * Where the validator cannot run the test fails: `node test/interop/oracle/setup.mjs` prepares it.
 */
export async function askOracle(
  requests: readonly OracleRequest[],
  igs: readonly string[] = [],
): Promise<readonly OracleResult[]> {
  const kept = join(folder, `${hashOf(requests, igs)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  if (!existsSync(join(home, 'oracle.jar'))) {
    throw new Error(`HL7's validator is not prepared in ${home}: run node test/interop/oracle/setup.mjs`);
  }
  // What one request loads, later ones of its validator see.
  const isIndependent = requests.every(({ load }) => load === undefined);
  const count = isIndependent && requests.length >= MANY && availableParallelism() > 1 && totalmem() > ROOM ? 2 : 1;
  const shares = Array.from({ length: count }, (_, share) => requests.filter((_, at) => at % count === share));
  const answers = await Promise.all(shares.map((share) => runOracle(share, igs)));
  const results = requests.map((_, at) => answers[at % count]![Math.floor(at / count)]!);
  write(kept, JSON.stringify(results));
  return results;
}

async function runOracle(requests: readonly OracleRequest[], igs: readonly string[]): Promise<readonly OracleResult[]> {
  const process_ = spawn(script, ['validate', ...igs.flatMap((ig) => ['--ig', ig]), '-'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  process_.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  process_.stderr.setEncoding('utf8').on('data', (text: string) => {
    err = (err + text).slice(-4000);
  });
  process_.stdin.on('error', () => {
    // It has stopped reading; why is in its exit status and what it said.
  });
  process_.stdin.end(requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
  const status = await new Promise<number | null>((resolve, reject) => {
    process_.on('error', reject);
    process_.on('close', resolve);
  });
  const results = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OracleResult);
  if (status !== 0 || results.length !== requests.length) {
    throw new Error(`HL7's validator answered ${results.length} of ${requests.length} (exit ${status}):\n${err}`);
  }
  return results;
}

function hashOf(requests: readonly OracleRequest[], igs: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(requests));
  for (const ig of igs) {
    const files = statSync(ig).isDirectory()
      ? readdirSync(ig)
          .sort()
          .map((name) => join(ig, name))
      : [ig];
    for (const file of files) hash.update('\0').update(readFileSync(file));
  }
  for (const file of ['oracle/setup.mjs', 'oracle/src/main/java/dk/fki/oracle/Oracle.java'])
    hash.update('\0').update(readFileSync(here(file)));
  return hash.digest('hex');
}

/** The guide's FHIR package as a file that HL7's validator reads. */
export async function packageArchive(guide: Guide): Promise<string> {
  for await (const file of emit(guide, 'package')) {
    if (!file.path.endsWith('.tgz')) continue;
    const bytes = await bytesOf(file);
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const archive = join(folder, `${name}.tgz`);
    write(archive, bytes);
    return archive;
  }
  throw new Error('the package emitter made no archive');
}

/** Whole or not at all: another run may read it. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

/** What is wrong, a line each, for a failing test to show. */
export function errorsOf(results: readonly OracleResult[]): readonly string[] {
  return results.flatMap(({ id, issues }) =>
    issues
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ expression, messageId, text }) => `${id} ${expression}: ${text} (${messageId ?? '?'})`),
  );
}
