import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Validator, validator } from '../../../src/index.js';
import type { Issue } from '../../../src/validate/index.js';
import { SHARED } from '../../support/guide.js';

/**
 * HL7's own test cases for its validator (FHIR/fhir-test-cases, R4, JSON), with the outcome that HL7 publishes: the same verdict on each
 * run, but for those named here.
 */
const root = join(SHARED, 'cases/hl7-validator');
const at = existsSync(root);
if (!at) console.warn(`skipped: ${root} is not here, so HL7's validator cases are not run`);

/** Runs whose verdict differs, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'R4.mr-covid-bnd1 base': 'HL7 took its findings on Coding.system from a terminology server (tier C)',
  'R4.sdoh-type-slice base': "LOINC's displays are not at hand (tier C)",
  'R4.sdoh-type-slice profile': "LOINC's displays are not at hand (tier C)",
  'R4.bundle-id-5 base': "CVX's displays are not at hand (tier C)",
  'R4.parameters-reference-bad base':
    'HL7 ran it with references that must exist; here they are checked for type and shape',
};

interface Expected {
  readonly issues?: readonly {
    readonly severity: string;
    readonly messageId?: string | null;
    readonly expression?: string | null;
  }[];
}
interface Case {
  readonly id: string;
  readonly file: string;
  readonly supporting?: readonly string[];
  /** Files beside the cases, or a published package (`id#version`), which is not at hand. */
  readonly packages?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expected?: Expected;
  readonly profile?: {
    readonly source?: string;
    readonly url?: string;
    readonly supporting?: readonly string[];
    readonly expected?: Expected;
  };
}
interface Run {
  readonly name: string;
  readonly case: Case;
  readonly definitions: readonly string[];
  readonly profiles: readonly string[];
  readonly expected: NonNullable<Expected['issues']>;
}

const cases: readonly Case[] = at ? JSON.parse(readFileSync(join(root, 'cases.json'), 'utf8')).cases : [];
const path = (file: string): string => join(root, 'files', file);

const runs: readonly Run[] = cases.flatMap((each) => {
  const { id, profile, expected } = each;
  const packages = (each.packages ?? []).filter((file) => file.endsWith('.tgz')).map((file) => `validator/${file}`);
  const supporting = [...packages, ...(each.supporting ?? [])];
  const found: Run[] = [];
  if (expected?.issues !== undefined)
    found.push({ name: `${id} base`, case: each, definitions: supporting, profiles: [], expected: expected.issues });
  if (profile?.expected?.issues !== undefined) {
    const source = profile.source === undefined ? [] : [profile.source];
    const definitions = [...new Set([...supporting, ...(profile.supporting ?? []), ...source])];
    const profiles = profile.url === undefined ? [] : [profile.url];
    found.push({ name: `${id} profile`, case: each, definitions, profiles, expected: profile.expected.issues });
  }
  return found;
});

const validators = new Map<string, Promise<Validator>>();
function validatorOf(definitions: readonly string[]): Promise<Validator> {
  const key = definitions.join('\n');
  let made = validators.get(key);
  if (made === undefined) {
    made = validator(definitions.map(path));
    validators.set(key, made);
  }
  return made;
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error' || severity === 'fatal';
/** HL7 reports an invariant by one message id for all. */
const idOf = (id: string): string => (id.includes('#') ? 'INV_FAILED' : id);

let keys = 0;
let matched = 0;

describe.skipIf(!at)("HL7's validator cases", () => {
  it.each(runs.map((run) => [run.name, run] as const))('%s', async (name, run) => {
    const { validate } = await validatorOf(run.definitions);
    const text = readFileSync(path(run.case.file), 'utf8');
    const asked = run.case.options ?? {};
    const issues = validate(text, {
      allowExampleUrls: asked.examples !== false,
      profiles: run.profiles,
      securityChecks: asked['security-checks'] === true,
      noHtmlInMarkdown: asked.noHtmlInMarkdown === true,
      noExperimentalContent: asked['no-experimental-content'] === true,
      wrongDisplaysAreWarnings: asked['wrong-displays'] === 'warning',
    });
    const found = new Set(issues.filter(isError).map(({ id, expression }: Issue) => `${idOf(id)} @ ${expression}`));
    const wanted = run.expected.filter(isError);
    for (const { messageId, expression } of wanted) {
      keys++;
      if (found.has(`${(messageId ?? '').replace(/^INV_FAILED.*/, 'INV_FAILED')} @ ${expression ?? ''}`)) matched++;
    }
    const same = issues.some(isError) === wanted.length > 0;
    const report = `expected ${JSON.stringify(wanted.map((each) => each.messageId))}, found ${[...found].join('; ')}`;
    expect(same, report).toBe(!(name in DIFFERENT));
  });

  it('name the same message at the same place for most errors', () => {
    console.info(`${matched} of ${keys} expected errors with HL7's message id and expression`);
    expect(matched / keys).toBeGreaterThan(0.55);
  });
});
