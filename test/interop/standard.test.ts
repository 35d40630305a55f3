import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { askOracle, errorsOf, type OracleRequest, type OracleResult } from './oracle.js';

/**
 * FKI's own definitions and positive examples, judged by HL7's validator: 0 errors. Example URLs are allowed, as in all comparisons
 * with it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const CONFORMANCE =
  /^(StructureDefinition|ValueSet|CodeSystem|ConceptMap|SearchParameter|OperationDefinition|CapabilityStatement|ImplementationGuide|NamingSystem|Measure|Library|Questionnaire|PlanDefinition)-/;

let results: readonly OracleResult[];
let definitions: readonly OracleRequest[];
let examples: readonly OracleRequest[];

beforeAll(async () => {
  const out = mkdtempSync(join(tmpdir(), 'fki-interop-'));
  const fki = (...args: readonly string[]) =>
    execFileSync(process.execPath, [join(root, 'lib/cli/main.js'), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  fki('compile', '--offline', '--out', out);
  const request =
    (folder: string) =>
    (file: string): OracleRequest => ({
      id: file,
      resource: readFileSync(join(folder, file), 'utf8'),
      options: { allowExampleUrls: true },
    });
  const archive = readdirSync(out).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error('the compile made no package');
  const resources = join(out, 'resources');
  const files = readdirSync(resources).sort();
  definitions = files
    .filter((file) => CONFORMANCE.test(file) && !file.startsWith('ImplementationGuide-'))
    .map(request(resources));
  examples = files.filter((file) => !CONFORMANCE.test(file)).map(request(resources));
  results = await askOracle([...definitions, ...examples], [join(out, archive)]);
}, 900_000);

describe("HL7's validator", () => {
  it('finds no error in the definitions', () => {
    expect(definitions.length).toBeGreaterThan(50);
    expect(errorsOf(results.slice(0, definitions.length))).toEqual([]);
  });

  it('finds no error in the positive examples', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(errorsOf(results.slice(definitions.length))).toEqual([]);
  });
});
