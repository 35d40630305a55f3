import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const script = fileURLToPath(new URL('oracle/oracle', import.meta.url));
const home = process.env.FKI_ORACLE_HOME ?? join(homedir(), '.cache', 'fki-oracle');

/**
 * HL7's verdict on each request, in their order. One start of the validator, about fifteen seconds: ask for many at once.
 *
 * Where the validator cannot run the test fails: `node test/interop/oracle/setup.mjs` prepares it.
 */
export async function askOracle(
  requests: readonly OracleRequest[],
  igs: readonly string[] = [],
): Promise<readonly OracleResult[]> {
  if (!existsSync(join(home, 'oracle.jar'))) {
    throw new Error(`HL7's validator is not prepared in ${home}: run node test/interop/oracle/setup.mjs`);
  }
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

/** What is wrong, a line each, for a failing test to show. */
export function errorsOf(results: readonly OracleResult[]): readonly string[] {
  return results.flatMap(({ id, issues }) =>
    issues
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ expression, messageId, text }) => `${id} ${expression}: ${text} (${messageId ?? '?'})`),
  );
}
