/** HL7's verdict on each probe, kept beside them: `FKI_UPDATE=1 npx vitest run --config vitest.interop.config.ts probes` asks anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By probe: the errors that HL7's validator finds, as `id @ expression`; none where it accepts, `exception` alone where it fails itself. */
export type Judged = Readonly<Record<string, readonly string[]>>;

export const JUDGED_FILE = fileURLToPath(new URL('hl7.json', import.meta.url));

export const readJudged = (): Judged => JSON.parse(readFileSync(JUDGED_FILE, 'utf8')) as Judged;

/** What HL7's parser says as it reads JSON has no message id in what it gives. */
export const UNNAMED = '?';

interface Finding {
  readonly severity: string;
  readonly code: string;
  readonly id?: string;
  readonly messageId?: string;
  readonly constraint?: string;
  readonly expression?: string;
}

/** Errors of either validator in one form; an invariant by its key. */
export function errorsOf(findings: readonly Finding[]): readonly string[] {
  if (findings.some(({ code, id, messageId }) => code === 'exception' && (messageId ?? id) === undefined))
    return ['exception'];
  return [
    ...new Set(
      findings
        .filter(({ severity }) => severity === 'error' || severity === 'fatal')
        .map(({ id, messageId, constraint, expression }) => {
          const source = constraint ?? (id?.includes('#') ? id : undefined);
          const name = source === undefined ? (messageId ?? id ?? UNNAMED) : source.replace(/^.*#/, '');
          return `${name} @ ${expression ?? ''}`;
        }),
    ),
  ].sort();
}
