import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutCache, runStock } from '../../scripts/bench/stock-sushi.mjs';
import { type CompileResult, compileProject } from '../../src/compile/index.js';

const work = mkdtempSync(join(tmpdir(), 'fki-stock-'));
const project = join(work, 'clinic');
const fixture = join(import.meta.dirname, 'fixtures', 'clinic');
let result: CompileResult;
let stock: Map<string, string>;
let log: string;

beforeAll(async () => {
  cpSync(fixture, project, { recursive: true });
  layOutCache(join(work, 'home'));
  log = runStock(project, join(work, 'out'), join(work, 'home')).stdout;
  const folder = join(work, 'out', 'fsh-generated', 'resources');
  stock = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  result = await compileProject(project, { offline: true, cacheDir: join(work, 'home', '.fhir', 'packages') });
});
afterAll(() => rmSync(work, { recursive: true }));

describe('a compile', () => {
  it('gives the resources that `sushi build` writes, byte for byte', () => {
    const ours = new Map(
      result.resources.filter(({ origin }) => origin === 'fsh').map(({ file, text }) => [file, text]),
    );
    expect([...ours.keys()].sort()).toEqual([...stock.keys()].sort());
    expect(stock.size).toBeGreaterThan(15);
    for (const [file, text] of stock) expect(ours.get(file), file).toBe(text);
  });

  it('says what SUSHI says, but for the tools package and its own latest version', () => {
    const said = [...log.matchAll(/^(?:error|warn )\s+(.*)$/gm)].map(([, message]) => message!.trim());
    const shown = said.filter((message) => !/hl7\.fhir\.uv\.tools\.r4|latest version of sushi/.test(message));
    expect(result.diagnostics.map(({ parameters }) => String(parameters.message).split('\n')[0])).toEqual(shown);
  });

  it('gives the predefined resources of input/, which SUSHI only reads', () => {
    const predefined = result.resources.filter(({ origin }) => origin === 'predefined');
    expect(predefined.map(({ file, usage }) => [file, usage])).toEqual([
      ['CodeSystem-places.json', 'definition'],
      ['Patient-xml.json', 'example'],
      ['Practitioner-doc.json', 'example'],
      ['StructureDefinition-shoe-size.json', 'definition'],
    ]);
    const [places, patient] = predefined;
    expect(places!.text).toBe(readFileSync(join(fixture, 'input/vocabulary/CodeSystem-places.json'), 'utf8'));
    expect(patient!.resource).toMatchObject({ resourceType: 'Patient', id: 'xml', active: true });
    expect(patient!.instanceOf).toBe('http://example.org/clinic/StructureDefinition/clinic-patient');
  });
});
