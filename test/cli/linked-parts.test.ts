/** A package of validators as it is linked: Node reads what is asked about, and whoever is not Node has all in one. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { validatorsWithRunner } from '../../src/cli/validator-files.js';
import { temporaryFolder, writtenBy } from '../emit/written.js';
import { testGuide } from '../support/guide.js';

const TEST = 'http://example.org/test/StructureDefinition';
const CITIZEN = {
  resourceType: 'Patient',
  meta: { profile: [`${TEST}/TestCitizen`] },
  gender: 'male',
  maritalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'nonsense' }] },
};
const ORGANIZATION = { resourceType: 'Organization', identifier: [{ system: 'http://hl7.org/fhir/none' }] };

const project = temporaryFolder('linked');
const installed = join(project, 'node_modules', '@fki', 'validators');

/** Imports a package's module and asks it about texts; says which parts of code it has loaded by then. */
const ASK = `
import { createRequire } from 'node:module';
const [module, builtins, ...texts] = process.argv.slice(2);
if (builtins === 'none') process.getBuiltinModule = undefined;
const { cache } = createRequire(import.meta.url);
const loaded = () => Object.keys(cache).filter((path) => path.endsWith('.cjs')).map((path) => path.split(/\\/parts\\/[0-9a-f]{12}\\//)[1]).sort();
const { validateText, TestCitizen } = await import(module);
const before = loaded();
const found = texts.map((text) => validateText(text));
console.log(JSON.stringify({ before, found, after: loaded(), exported: TestCitizen.url }));
`;

interface Answer {
  readonly before: readonly string[];
  readonly found: readonly (readonly { readonly id: string }[])[];
  readonly after: readonly string[];
  readonly exported: string;
}

function ask(module: string, resources: readonly object[], builtins = 'all'): Answer {
  const texts = resources.map((each) => JSON.stringify(each));
  const { stdout, stderr } = spawnSync(process.execPath, ['ask.mjs', module, builtins, ...texts], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** The folder of the parts, named by the build. */
const partsOf = (folder: string): string => `parts/${readdirSync(join(folder, 'parts')).join()}`;

const urlOf = (...path: readonly string[]): string => pathToFileURL(join(...path)).href;

beforeAll(async () => {
  mkdirSync(dirname(installed), { recursive: true });
  renameSync(await writtenBy([validatorsWithRunner], testGuide()), installed);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'vendor', type: 'module' }));
  writeFileSync(join(project, 'ask.mjs'), ASK);
});

describe('a linked package, in Node', () => {
  it('reads nothing as it is imported, then what a resource asks for', () => {
    const { before, found, after, exported } = ask('@fki/validators', [CITIZEN]);
    expect(exported).toBe(`${TEST}/TestCitizen`);
    expect(before).toEqual([]);
    // The run-time alone: what it costs everybody to import it. All in one is ten times as large.
    expect(statSync(join(installed, 'index.js')).size).toBeLessThan(270_000);
    expect(found[0]!.map(({ id }) => id)).toContain('Validation_VAL_Profile_Minimum');
    expect(after).toContain('profiles/TestCitizen.cjs');
    expect(after.filter((path) => /^r4\/[A-Z]/.test(path))).toEqual(['r4/Patient.cjs']);
    // No extension stands there, and no value set of the guide's Questionnaires is asked about.
    expect(after.filter((path) => /extensions|questionnaires/.test(path))).toEqual([]);
  });

  it('finds what all in one module finds, and the modules that both are linked from', () => {
    const { found } = ask('@fki/validators', [CITIZEN, ORGANIZATION, CITIZEN]);
    expect(found.flat().map(({ id }) => id)).toContain('Unknown_Code_in_Version');
    for (const each of ['whole.js', 'modules.js'])
      expect(ask(urlOf(installed, each), [CITIZEN, ORGANIZATION, CITIZEN]).found).toEqual(found);
  });

  it('takes all in one where Node has no way to read at once, or the parts are not beside it', () => {
    const { found } = ask('@fki/validators', [CITIZEN]);
    const old = ask('@fki/validators', [CITIZEN], 'none');
    expect([old.found, old.after]).toEqual([found, []]);
    const alone = join(project, 'alone');
    mkdirSync(alone);
    for (const file of ['index.js', 'whole.js']) writeFileSync(join(alone, file), readFileSync(join(installed, file)));
    expect(ask(urlOf(alone, 'index.js'), [CITIZEN])).toMatchObject({ found, after: [] });
  });

  it('has in its parts nothing that is evaluated from text, and needs nothing but the front', () => {
    const folder = partsOf(installed);
    const parts = readdirSync(join(installed, folder), { recursive: true }).map(String);
    for (const path of [
      ...parts.filter((each) => each.endsWith('.cjs')).map((each) => `${folder}/${each}`),
      'index.js',
    ]) {
      const text = readFileSync(join(installed, path), 'utf8');
      expect(text, path).not.toMatch(/\beval\(|new Function\(/);
      expect(
        [...text.matchAll(/\bneed\("([^"]+)"\)/g)].map(([, name]) => name!).filter((name) => !isThere(name)),
      ).toEqual([]);
    }
    function isThere(name: string): boolean {
      return parts.includes(name) || name === 'runtime/index.js' || name === 'fhirpath/index.js';
    }
  });

  it('has as data what is nothing but data', () => {
    const parts = readdirSync(join(installed, partsOf(installed)), { recursive: true }).map(String);
    const data = parts.filter((each) => each.endsWith('.json')).sort();
    expect(data).toEqual(['terminology/code-systems.json', 'terminology/concepts.json', 'terminology/known-urls.json']);
  });

  it('takes no part of another build, and says so of one that is gone', () => {
    const copy = join(project, 'replaced');
    cpSync(installed, copy, { recursive: true });
    rmSync(join(copy, partsOf(copy), 'r4/Patient.cjs'));
    const script = `
      const { validateText } = await import(${JSON.stringify(urlOf(copy, 'index.js'))});
      try { validateText('{"resourceType":"Patient"}'); } catch (error) { console.log(error.message); }`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toMatch(
      /^@fki\/validators has been replaced since it was loaded, or is not whole: parts\/[0-9a-f]{12}\/r4\/Patient\.cjs cannot be read\. Load it again\.\n$/,
    );
  });

  it('can be required, as modules that wait for others cannot', () => {
    const script = "console.log(typeof require('@fki/validators').validateText)";
    const flags = ['--no-warnings', '--input-type=commonjs', '-e', script];
    expect(spawnSync(process.execPath, flags, { cwd: project, encoding: 'utf8' })).toMatchObject({
      stdout: 'function\n',
      stderr: '',
    });
  });
});

describe.each([
  ['for browsers', 'browser', 'iife', '@fki/validators'],
  ['for browsers, by its path', 'browser', 'iife', './node_modules/@fki/validators/index.js'],
  ['for Node', 'node', 'cjs', '@fki/validators'],
] as const)('a linked package, bundled %s', (_, platform, format, from) => {
  it('is in the bundle, whole', async () => {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: `import { validateText } from '${from}'; console.log(JSON.stringify(validateText(${JSON.stringify(JSON.stringify(CITIZEN))})));`,
        resolveDir: project,
      },
      absWorkingDir: project,
      bundle: true,
      write: false,
      metafile: true,
      platform,
      format,
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('@fki'))).toEqual([
      'node_modules/@fki/validators/whole.js',
    ]);
    const file = join(project, `${platform}.cjs`);
    writeFileSync(file, outputFiles[0]!.text);
    const { stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(ask('@fki/validators', [CITIZEN]).found[0]);
  });
});
