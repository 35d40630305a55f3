/** Reports of a made-up municipality, and validators with one rule over several reports: no two active goals. */
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sequenceOf } from '../../src/ask/sequence/index.js';
import type { Result, Unit, Validators } from '../../src/validate/index.js';

/** One of HL7 Denmark's published test numbers: it must turn up in no state and no finding. */
export const CPR = '2509479989';

export const VALIDATORS_MODULE = `
const rule = (key, native) => ({ id: 'test#' + key, key, severity: key === 'E-13' ? 'error' : 'warning', en: 'Do.', da: 'Gør.', rules: [key], native });
export const rulesOverReports = [rule('E-01', 'daily-delivery'), rule('E-02', 'one-day-a-report'), rule('E-04', 'new-report-id'), rule('E-13')];
export const validateText = () => [];
export const validateResource = () => [];
export const isValid = () => true;
export function validateSequence(report, { before, after }, { language }) {
  const active = (after.entry ?? []).filter(({ resource }) => resource.resourceType === 'Goal' && resource.lifecycleStatus === 'active');
  if (active.length < 2) return [];
  const known = (before.entry ?? []).length;
  return [{ id: 'test#E-13', rules: ['E-13'], severity: 'error', code: 'invariant', expression: 'Bundle', text: (language === 'da' ? 'Gør' : 'Do') + ', of ' + known }];
}
export const locatorOf = (text) => (expression) => ({ line: 1 + Number(/entry\\[(\\d+)\\]/.exec(expression)?.[1] ?? 0), column: 2 });
`;

export function folder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'fki-sequence-')));
}

export function validatorsModule(): string {
  const file = join(folder(), 'index.mjs');
  writeFileSync(file, VALIDATORS_MODULE);
  return `file://${file}`;
}

export interface Made {
  readonly id: string;
  readonly citizen?: string;
  readonly organisation?: string;
  readonly timestamp: string;
  /** By id: lifecycleStatus. */
  readonly goals?: Readonly<Record<string, string>>;
  readonly lastUpdated?: string;
}

export function report({ id, citizen = 'p1', organisation = '11', timestamp, goals = {}, lastUpdated }: Made): object {
  const meta = { lastUpdated: lastUpdated ?? timestamp };
  const patient = {
    resourceType: 'Patient',
    id: citizen,
    meta,
    identifier: [{ system: 'urn:oid:1.2.208.176.1.2', value: CPR }],
    managingOrganization: { identifier: { system: 'urn:oid:1.2.208.176.1.1', value: organisation } },
  };
  return {
    resourceType: 'Bundle',
    id,
    type: 'collection',
    timestamp,
    entry: [
      { fullUrl: `https://x/Patient/${citizen}`, resource: patient },
      ...Object.entries(goals).map(([goal, lifecycleStatus]) => ({
        fullUrl: `https://x/Goal/${goal}`,
        resource: {
          resourceType: 'Goal',
          id: goal,
          meta,
          lifecycleStatus,
          subject: { identifier: { system: 'urn:oid:1.2.208.176.1.2', value: CPR } },
        },
      })),
    ],
  };
}

export const delivery = (id: string, reports: readonly object[]): object => ({
  resourceType: 'Bundle',
  id,
  type: 'collection',
  entry: reports.map((resource) => ({ resource })),
});

/** Judges lines of NDJSON, with the state in a folder. */
export async function run(
  directory: string,
  validators: Validators,
  resources: readonly object[],
  more: Partial<Parameters<typeof sequenceOf>[0]> = {},
): Promise<readonly Result[]> {
  const sequence = sequenceOf({
    directory,
    validators,
    xml: () => undefined,
    language: 'en',
    showValues: false,
    threads: 0,
    openWorker: () => {
      throw new Error('no worker is needed');
    },
    ...more,
  });
  const found: Result[] = [];
  for await (const results of sequence.over(units(resources), singly)) found.push(...results);
  return found;
}

async function* units(resources: readonly object[]): AsyncGenerator<Unit> {
  for (const [at, resource] of resources.entries())
    yield { source: 'in.ndjson', line: at + 1, form: 'json', bytes: Buffer.from(JSON.stringify(resource)) };
}

async function* singly(each: AsyncIterable<Unit>): AsyncGenerator<readonly Result[]> {
  for await (const { source, line } of each)
    yield [{ source, ...(line === undefined ? {} : { line }), valid: true, issues: [] }];
}

/** What was found, in short: `1 E-13`, the resource and the rule or message. */
export const brief = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ issues, line }) => issues.map(({ id, rules }) => `${line ?? '-'} ${rules[0] ?? id}`));
