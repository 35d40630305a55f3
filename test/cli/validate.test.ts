import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, project } from './run.js';

/** Runs `lib/`, as users do: worker threads, standard input and pipes are part of what is tested. */
const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url));
const cache = folderWith({});
const directory = project();
const out = join(folderWith({}), 'validators');
const single = join(out, 'fki-validate.mjs');

interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

function run(file: string, argv: readonly string[], input: string | Buffer = '', cwd = directory): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...argv], {
    input,
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, FKI_CACHE: cache, FKI_LANG: '', CI: 'true' },
  });
  return { exit: status, out: stdout, err: stderr };
}

const GOOD = {
  resourceType: 'Patient',
  id: 'good',
  meta: { profile: ['http://fhir.test.dk/test/StructureDefinition/TestPatient'] },
  name: [{ family: 'A' }],
};
const BAD = { ...GOOD, id: 'bad', name: undefined, photo: [{ title: 'x' }] };

beforeAll(() => {
  expect(run(main, ['validators', directory, '--offline', '--out', out])).toMatchObject({ exit: 0 });
  expect(run(main, ['build', directory, '--offline', '--only', 'package'])).toMatchObject({ exit: 0 });
  writeFileSync(join(directory, 'good.json'), JSON.stringify(GOOD));
  writeFileSync(join(directory, 'bad.json'), JSON.stringify(BAD));
}, 120_000);

const packageFile = 'dist/package/test.fki-0.1.0.tgz';

describe.each([
  ['fki validate --package', main, ['validate', '--package', packageFile]],
  ['fki-validate.mjs', single, []],
])('%s', (_, file, words) => {
  const validate = (argv: readonly string[], input: string | Buffer = '') => run(file, [...words, ...argv], input);

  it('exits 0 for what is valid and 1 for what is not', () => {
    expect(validate(['good.json'])).toMatchObject({ exit: 0, err: '' });
    const bad = validate(['bad.json', '--format', 'ndjson']);
    expect(bad).toMatchObject({ exit: 1, err: '' });
    const { issues } = JSON.parse(bad.out);
    const errors = issues.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(
      errors.map(({ id, expression }: { id: string; expression: string }) => `${id} ${expression}`).sort(),
    ).toEqual(['Validation_VAL_Profile_Maximum Patient', 'Validation_VAL_Profile_Minimum Patient']);
  });

  it('exits 2 where it could not run', () => {
    for (const argv of [['nowhere.json'], ['good.json', '--nosuch'], ['good.json', '--format', 'html'], []]) {
      const { exit, out: text, err } = validate(argv);
      expect({ argv, exit, text }).toEqual({ argv, exit: 2, text: '' });
      expect(err).toMatch(/FKI6\d\d\d/);
      expect(err).not.toMatch(/\n {4}at /);
    }
  });

  it('speaks Danish', () => {
    const { out: text } = validate(['bad.json', '--lang', 'da']);
    expect(text).toMatch(/1 ressourcer: 0 gyldige, 1 ikke/);
    expect(validate(['nowhere.json', '--lang', 'da']).err).toContain('findes ikke');
  });

  it('reads standard input', () => {
    expect(validate(['-'], JSON.stringify(GOOD)).exit).toBe(0);
    expect(validate(['-'], JSON.stringify(BAD)).exit).toBe(1);
    expect(validate(['-'], `${JSON.stringify(GOOD)}\n${JSON.stringify(BAD)}\n`).exit).toBe(1);
  });

  it('judges FHIR XML as the same JSON', () => {
    const xml =
      '<Patient xmlns="http://hl7.org/fhir"><meta><profile value="http://fhir.test.dk/test/StructureDefinition/TestPatient"/></meta><name><family value="A"/></name></Patient>';
    expect(validate(['-'], xml).exit).toBe(0);
    const { issues } = JSON.parse(validate(['-', '--format', 'ndjson'], xml.replace(/<name>.*<\/name>/, '')).out);
    expect(issues).toContainEqual(expect.objectContaining({ id: 'Validation_VAL_Profile_Minimum', severity: 'error' }));
  });

  it('judges a long stream in workers, in order', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      JSON.stringify({ ...(index % 1000 === 7 ? BAD : GOOD), id: `p${index}` }),
    );
    writeFileSync(join(directory, 'many.ndjson'), lines.join('\n'));
    const { exit, out: text } = validate(['many.ndjson', '--format', 'ndjson', '--threads', '2']);
    const results = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exit).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(lines.map((line) => JSON.parse(line).id));
    expect(results.filter(({ valid }) => !valid).map(({ line }) => line)).toEqual(
      Array.from({ length: 20 }, (_, index) => index * 1000 + 8),
    );
  });

  it('answers requests', () => {
    const { out: text, exit } = validate(['--requests', '-'], `${JSON.stringify({ id: 'q', resource: GOOD })}\n`);
    expect(exit).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ id: 'q', valid: true });
  });

  it('lets hostile input pass by', () => {
    const lines = [
      '{"resourceType":"Patient","__proto__":{"toString":1},"constructor":1}',
      '{"a":'.repeat(10_000),
      `{"resourceType":"Patient","x":"${'y'.repeat(200_000)}"}`,
      JSON.stringify(GOOD),
    ];
    const { out: text } = validate(
      ['-', '--format', 'ndjson', '--max-bytes', '100k'],
      Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0xff, 0xfe, 10])]),
    );
    const results = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ valid }) => valid)).toEqual([false, false, false, true, false]);
    expect(results[2].issues[0].id).toBe('FKI6102');
    expect(results[4].issues[0].id).toBe('FKI6105');
  });
});

describe('fki validate', () => {
  it('compiles what a request loads', () => {
    const profile = readFileSync(join(directory, 'dist/package/package/StructureDefinition-TestPatient.json'), 'utf8');
    const stricter = JSON.parse(profile.replaceAll('TestPatient', 'Stricter'));
    delete stricter.snapshot;
    stricter.differential.element = [{ id: 'Patient.gender', path: 'Patient.gender', min: 1 }];
    mkdirSync(join(directory, 'loaded'), { recursive: true });
    writeFileSync(join(directory, 'loaded/stricter.json'), JSON.stringify(stricter));
    const request = {
      id: 'q',
      resource: GOOD,
      profiles: ['http://fhir.test.dk/test/StructureDefinition/Stricter'],
      load: ['loaded/stricter.json'],
    };
    const lines = `${JSON.stringify(request)}\n${JSON.stringify({ ...request, id: 'r', resource: { ...GOOD, gender: 'male' } })}\n`;
    const { out: text, err } = run(main, ['validate', '--package', packageFile, '--requests', '-'], lines);
    expect(err).toBe('');
    const [without, withGender] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(without).toMatchObject({ id: 'q', valid: false });
    expect(withGender).toMatchObject({ id: 'r', valid: true });
  });

  it('says how to get the validators of its own project where they are not built', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const copy = folderWith({});
    for (const name of ['lib', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { exit, err } = run(join(copy, 'lib/cli/main.js'), ['validate', 'good.json']);
    expect(exit).toBe(2);
    expect(err).toContain('FKI6010');
    expect(err).toContain('npm run build');
  });
});

describe('the single file', () => {
  it('holds no path of the machine that made it, and needs nothing beside it', () => {
    const text = readFileSync(single, 'utf8');
    // Not `toContain`: a failure would print ten megabytes.
    expect(text.includes(fileURLToPath(new URL('../..', import.meta.url)))).toBe(false);
    expect(text.includes(directory)).toBe(false);
    const imports = [...text.matchAll(/^import .*? from ["']([^"']+)["'];?$/gm)].map(([, name]) => name!);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((name) => !isBuiltin(name))).toEqual([]);
    const alone = folderWith({ 'fki-validate.mjs': text, 'good.json': JSON.stringify(GOOD) });
    expect(run(join(alone, 'fki-validate.mjs'), ['good.json'], '', alone)).toMatchObject({ exit: 0 });
    expect(run(join(alone, 'fki-validate.mjs'), ['--version'], '', alone).out).toMatch(/^test\.fki 0\.1\.0/);
  });
});
