import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileMeasure, inputValues, MeasureRun, readPeriod } from '../../src/ask/measure/index.js';
import { compilePathways, exampleWalk } from '../../src/emit/examples/pathways/index.js';
import { coreGuide, deserializeGuide, type Guide } from '../../src/guide/index.js';
import { embeddedCore } from '../../src/packages/index.js';
import { askOracle, errorsOf, type OracleRequest, type OracleResult } from './oracle.js';

/**
 * FKI's own definitions, positive examples, pathways and what the indicators give over the examples, judged by HL7's validator: 0 errors. Example URLs are allowed, as in all comparisons
 * with it.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const CONFORMANCE =
  /^(StructureDefinition|ValueSet|CodeSystem|ConceptMap|SearchParameter|OperationDefinition|CapabilityStatement|ImplementationGuide|NamingSystem|Measure|Library|Questionnaire|PlanDefinition)-/;

let results: readonly OracleResult[];
let definitions: readonly OracleRequest[];
let examples: readonly OracleRequest[];
let pathways: readonly OracleRequest[];
let indicators: readonly OracleRequest[];

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
  const guide = deserializeGuide(readFileSync(join(out, 'guide.json'), 'utf8'), coreGuide(embeddedCore()).definitions);
  pathways = compilePathways(guide, () => {}).flatMap((program) => {
    const { deliveries, record } = exampleWalk(program, 'interop', '2026-11-22').found;
    return [...deliveries, ...record].map(({ json }, n) => ({
      id: `${program.id} ${n}`,
      resource: json,
      options: { allowExampleUrls: true },
    }));
  });
  indicators = measured(guide);
  results = await askOracle([...definitions, ...examples, ...pathways, ...indicators], [join(out, archive)]);
}, 900_000);

describe("HL7's validator", () => {
  it('finds no error in the definitions', () => {
    expect(definitions.length).toBeGreaterThan(50);
    expect(errorsOf(results.slice(0, definitions.length))).toEqual([]);
  });

  it('finds no error in the positive examples', () => {
    expect(examples.length).toBeGreaterThan(0);
    const from = definitions.length;
    expect(errorsOf(results.slice(from, from + examples.length))).toEqual([]);
  });

  it('finds no error in what citizens on pathways are reported with', () => {
    expect(pathways.length).toBeGreaterThan(20);
    const from = definitions.length + examples.length;
    expect(errorsOf(results.slice(from, from + pathways.length))).toEqual([]);
  });

  it("finds no error in the indicators' reports", () => {
    expect(indicators.length).toBeGreaterThan(20);
    expect(errorsOf(results.slice(-indicators.length))).toEqual([]);
  });
});

/** Every indicator's MeasureReports over the reports of the stories, for the quarter that most of them are in. */
function measured(guide: Guide): readonly OracleRequest[] {
  const reports = guide.examples.filter(
    ({ resourceType, resource }) => resourceType === 'Bundle' && resource.timestamp,
  );
  return guide.measures.flatMap((measure) => {
    const { compiled } = compileMeasure(measure, guide);
    const period = readPeriod('2026-Q4');
    if (compiled === undefined || period === undefined) throw new Error(`${measure.id} does not compile`);
    const { values } = inputValues([], compiled.inputs);
    const run = new MeasureRun(compiled, guide, { period, values, resources: true });
    for (const { resource } of reports) run.add(resource);
    return [...run.reports()].map((report, n) => ({
      id: `${measure.id} ${n}`,
      resource: report,
      options: { allowExampleUrls: true },
    }));
  });
}
