import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CompileResult, compileProject } from '../../src/compile/index.js';
import { fingerprintOf, type Kept, keptCompile } from '../../src/compile/kept.js';
import { openPackages } from '../../src/packages/index.js';

const fixture = join(import.meta.dirname, 'fixtures', 'clinic');
const work = mkdtempSync(join(tmpdir(), 'fki-kept-'));
afterAll(() => rmSync(work, { recursive: true }));

let project = '';
let index = '';
let next = 0;

beforeEach(() => {
  next += 1;
  project = join(work, `clinic-${next}`);
  index = join(work, `index-${next}`);
  cpSync(fixture, project, { recursive: true });
});

const compile = (): Promise<CompileResult> =>
  compileProject(project, { offline: true, cacheDir: join(work, 'none'), indexDir: index });
const names = () => readdirSync(join(index, 'v1', 'compiled')).sort();
const keptFile = () => join(index, 'v1', 'compiled', names()[0]!);

/** All that a compile says, but for the packages, which are opened each time. */
function told({ config, resources, diagnostics }: CompileResult): unknown {
  return JSON.parse(JSON.stringify({ config, resources, diagnostics }));
}

describe('a compile of unchanged sources', () => {
  it('is what the compile before it was, whole', async () => {
    const made = await compile();
    expect(names()).toHaveLength(1);
    // What stands in the file is what is told: nothing is compiled behind it.
    const again = await compile();
    expect(told(again)).toEqual(told(made));
    expect(again.source.packages.map(({ id }) => id)).toEqual(made.source.packages.map(({ id }) => id));
    // Keys are an author's words, not what JavaScript's objects have.
    for (const { positions } of again.resources) expect(positions.rules.constructor).toBeUndefined();
  });

  it('is made anew where the kept one is damaged, and kept again', async () => {
    const made = told(await compile());
    const whole = readFileSync(keptFile());
    writeFileSync(keptFile(), whole.subarray(0, whole.length - 1));
    expect(told(await compile())).toEqual(made);
    expect(readFileSync(keptFile()).equals(whole)).toBe(true);
  });
});

describe('what a compile is made from', () => {
  const kept: Kept = {
    config: { id: 'x', canonical: 'http://example.org', version: '1', name: 'X', fhirVersion: ['4.0.1'], raw: {} },
    dependencies: [],
    wantedBy: 'sushi-config.yaml',
    packages: '',
    resources: [],
    diagnostics: [],
  };
  const place = (folder = project) => keptCompile(folder, join(folder, 'input/fsh'), index);

  const changes: [string, () => void][] = [
    ['FSH', () => appendFileSync(join(project, 'input/fsh/persons.fsh'), '\n// A word more\n')],
    ['FSH in a folder that is a link', () => writeFileSync(join(project, 'elsewhere/fsh/more.fsh'), '// A word')],
    ['the configuration', () => appendFileSync(join(project, 'sushi-config.yaml'), '\n# A word more\n')],
    ['a predefined resource', () => appendFileSync(join(project, 'input/vocabulary/CodeSystem-places.json'), '\n')],
    ['a page', () => writeFileSync(join(project, 'input/pagecontent/another.md'), 'Another')],
    ['what is not to be told', () => writeFileSync(join(project, 'sushi-ignoreWarnings.txt'), 'x')],
  ];
  it.each(changes)('is %s: with a change in it nothing is found', (_, change) => {
    mkdirSync(join(project, 'elsewhere/fsh'), { recursive: true });
    symlinkSync(join(project, 'elsewhere'), join(project, 'input/fsh/linked'), 'junction');
    place()!.write(kept);
    expect(place()!.read()).toEqual(kept);
    change();
    expect(place()!.read()).toBeUndefined();
  });

  it('is not a file that SUSHI does not read', () => {
    place()!.write(kept);
    mkdirSync(join(project, 'input/rules'));
    writeFileSync(join(project, 'input/rules/care.yaml'), 'rules: []');
    writeFileSync(join(project, 'README.md'), 'Read me');
    expect(place()!.read()).toEqual(kept);
  });

  it('is the folder, the locale and the time zone: builds elsewhere are made for themselves', () => {
    place()!.write(kept);
    const copy = join(work, 'copy');
    cpSync(project, copy, { recursive: true });
    expect(place(copy)!.read()).toBeUndefined();
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(place()!.read()).toBeUndefined();
    vi.unstubAllEnvs();
    expect(place()!.read()).toEqual(kept);
  });

  it('is what the packages hold', async () => {
    const opened = await openPackages({ indexDir: index, offline: true, cacheDir: join(work, 'none') });
    const given = join(work, 'given');
    mkdirSync(given);
    const system = { resourceType: 'CodeSystem', id: 'x', url: 'http://example.org/x', content: 'complete' };
    writeFileSync(join(given, 'CodeSystem-x.json'), JSON.stringify(system));
    const more = await openPackages({ given: [given], indexDir: index, offline: true, cacheDir: join(work, 'none') });
    expect(fingerprintOf(more)).not.toBe(fingerprintOf(opened));
  });

  it('may be anything where a parameter names folders: nothing is kept', () => {
    appendFileSync(join(project, 'sushi-config.yaml'), '\n# path-resource\n');
    expect(place()).toBeUndefined();
  });

  it('is forgotten, the oldest first', () => {
    for (let turn = 0; turn < 45; turn++) {
      writeFileSync(join(project, 'input/fsh/turn.fsh'), `// ${turn}`);
      place()!.write(kept);
    }
    expect(names()).toHaveLength(40);
    expect(place()!.read()).toEqual(kept);
  });

  it('is kept nowhere without a cache folder', () => {
    expect(keptCompile(project, join(project, 'input/fsh'), undefined)).toBeUndefined();
  });
});
