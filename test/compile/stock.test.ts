import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutCache, runStock } from '../../scripts/bench/stock-sushi.mjs';
import { type CompileResult, compileProject } from '../../src/compile/index.js';

const work = mkdtempSync(join(tmpdir(), 'fki-stock-'));
const fixtures = join(import.meta.dirname, 'fixtures');
const home = join(work, 'home');
afterAll(() => rmSync(work, { recursive: true }));

interface Compiled {
  readonly ours: CompileResult;
  readonly stock: ReadonlyMap<string, string>;
  readonly log: string;
}

/** A copy of a fixture, compiled by stock SUSHI and by us, with the same FHIR cache. */
async function both(fixture: string): Promise<Compiled> {
  const project = join(work, fixture);
  cpSync(join(fixtures, fixture), project, { recursive: true });
  layOutCache(home);
  const out = join(work, `${fixture}-out`);
  const log = runStock(project, out, home).stdout;
  const folder = join(out, 'fsh-generated', 'resources');
  const stock = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const ours = await compileProject(project, {
    offline: true,
    cacheDir: join(home, '.fhir', 'packages'),
    reuse: false,
  });
  return { ours, stock, log };
}

describe.each([
  ['clinic', 'a guide that uses most of what FSH can say', 17],
  ['caret', 'caret rules of every kind, with faults between', 5],
])('a compile of %s (%s)', (fixture, _, count) => {
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await both(fixture);
  });

  it('gives the resources that `sushi build` writes, byte for byte', () => {
    const { ours, stock } = compiled;
    const written = ours.resources.filter(({ origin }) => origin === 'fsh');
    expect(written.map(({ file }) => file)).toEqual([...stock.keys()].sort());
    expect(stock.size).toBe(count);
    for (const { file, text } of written) expect(text, file).toBe(stock.get(file));
  });

  it('says what SUSHI says, but for the tools package and its own latest version', () => {
    const said = [...compiled.log.matchAll(/^(?:error|warn )\s+(.*)$/gm)].map(([, message]) => message!.trim());
    const shown = said.filter((message) => !/hl7\.fhir\.uv\.tools\.r4|latest version of sushi/.test(message));
    const ours = compiled.ours.diagnostics.map(({ parameters }) => String(parameters.message).split('\n')[0]!);
    expect(ours.map((message) => message.replace(/ \(a rule of a RuleSet, .*\)$/, ''))).toEqual(shown);
  });
});

describe('predefined resources of input/, which SUSHI only reads', () => {
  it('come along', async () => {
    const { resources } = await compileProject(join(fixtures, 'clinic'), {
      offline: true,
      cacheDir: join(work, 'none'),
      reuse: false,
    });
    const predefined = resources.filter(({ origin }) => origin === 'predefined');
    expect(predefined.map(({ file, usage }) => [file, usage])).toEqual([
      ['CodeSystem-places.json', 'definition'],
      ['Patient-xml.json', 'example'],
      ['Practitioner-doc.json', 'example'],
      ['StructureDefinition-shoe-size.json', 'definition'],
    ]);
    const [places, patient] = predefined;
    expect(places!.text).toBe(readFileSync(join(fixtures, 'clinic/input/vocabulary/CodeSystem-places.json'), 'utf8'));
    expect(patient!.resource).toMatchObject({ resourceType: 'Patient', id: 'xml', active: true });
    expect(patient!.instanceOf).toBe('http://example.org/clinic/StructureDefinition/clinic-patient');
  });
});
