import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fki, folderWith, PATIENT, project } from './run.js';

describe('fki', () => {
  it('shows its version and its help on standard output', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await fki(['--version'])).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    const help = await fki(['--help']);
    expect(help.exit).toBe(0);
    expect(help.err).toBe('');
    expect(help.out).toContain('Example');
  });

  it('has an example in the help of every command', async () => {
    const { out } = await fki(['--help']);
    const commands = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name!);
    expect(commands).toContain('build');
    for (const command of commands) {
      const help = await fki([command, '--help']);
      expect(help.exit, command).toBe(0);
      expect(help.out, command).toMatch(new RegExp(`\\$ fki ${command}`));
    }
  });

  it('has its help in Danish, by option or environment, never by locale', async () => {
    expect((await fki(['build', '--help', '--lang', 'da'])).out).toContain('Tilvalg:');
    expect((await fki(['build', '--help'], { FKI_LANG: 'da' })).out).toContain('Eksempler:');
    expect((await fki(['build', '--help'], { LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' })).out).toContain('Options:');
    expect((await fki(['build', '--help', '--lang', 'en'], { FKI_LANG: 'da' })).out).toContain('Options:');
  });

  it.each([
    [['bulid'], 'FKI6021', 'bulid'],
    [['build', '--unknown'], 'FKI6020', '--unknown'],
    [['build', '--format', 'yaml'], 'FKI6023', 'text, json'],
    [['build', '--lang', 'sv'], 'FKI6023', 'en, da'],
    [['compile'], 'FKI6022', '--out'],
    [['build', '--only', 'validater'], 'FKI6026', 'validater'],
    [['build', 'one', 'two'], 'FKI6028', 'fki build --help'],
    [['examples', '--as-of', '2026-01-01', '--out', 'x', '--inject', 'gaps'], 'FKI6025', '--municipalities'],
    [['package', 'verify'], 'FKI6022', 'fki package verify --help'],
    [['--lang', 'en', 'sdk', '--out', 'x'], 'FKI6022', 'fki sdk --help'],
  ])('takes %j for bad usage', async (argv, code, said) => {
    const run = await fki(argv);
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toContain(code);
    expect(run.err).toContain(said);
  });

  it('says bad usage in Danish', async () => {
    const { err } = await fki(['bulid', '--lang', 'da']);
    expect(err).toContain('fejl FKI6021: Ukendt kommando bulid.');
    expect((await fki(['--lang', 'da', 'build', 'one', 'two'])).err).toBe(
      'fejl FKI6028: Der er for mange argumenter.\n    hjælp: fki build --help viser, hvordan den bruges.\n',
    );
  });

  it('names each target once', async () => {
    const { err } = await fki(['build', '--only', 'validater']);
    const targets = /the targets are (.*)\.$/m.exec(err)![1]!.split(', ');
    expect(targets).toEqual([...new Set(targets)]);
    expect(targets).toContain('package');
  });

  it('gives faults as JSON where JSON is asked for', async () => {
    const { exit, out } = await fki(['build', join(folderWith({}), 'nowhere'), '--format', 'json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out).diagnostics[0]).toMatchObject({ severity: 'error' });
  });
});

describe('fki build', () => {
  it('writes what its users get, and a table on standard output', async () => {
    const directory = project();
    const run = await fki(['build', directory, '--offline']);
    expect(run).toMatchObject({ exit: 0, err: '' });
    expect(run.out).toMatch(/^definitions +\d+/m);
    expect(run.out).toContain('0 errors, 0 warnings');
    const profile = JSON.parse(
      readFileSync(join(directory, 'dist/definitions/StructureDefinition-TestPatient.json'), 'utf8'),
    );
    expect(profile.snapshot.element.find(({ id }: { id: string }) => id === 'Patient.photo').max).toBe('0');
  });

  it('tells stages with their times on standard error, where asked', async () => {
    const run = await fki(['build', project(), '--offline'], { FKI_PROGRESS: 'lines' });
    expect(run.err).toMatch(/^compile +\d+\.\d s/m);
    expect(run.err).toMatch(/^guide +\d+\.\d s/m);
  });

  it('emits nothing where the FSH has an error, says where it is, and exits 1', async () => {
    const directory = project({ 'fsh/wrong.fsh': 'Profile: Wrong\nParent: Patient\n* nosuch 0..0\n' });
    const run = await fki(['build', directory, '--offline']);
    expect(run.exit).toBe(1);
    expect(run.err).toMatch(/^fsh\/wrong\.fsh:3:1 error FKI2001: /m);
    expect(run.err).toContain('> 3 | * nosuch 0..0');
    expect(run.err).toContain('FKI6030');
    expect(run.err).not.toMatch(/\n {4}at /);
    expect(existsSync(join(directory, 'dist'))).toBe(false);
  });

  it('keeps what an earlier build made where the FSH has an error', async () => {
    const directory = project();
    await fki(['build', directory, '--offline']);
    const before = readFileSync(join(directory, 'dist/definitions/StructureDefinition-TestPatient.json'));
    writeFileSync(join(directory, 'fsh/patient.fsh'), `${PATIENT}\n* nosuch 0..0\n`);
    expect((await fki(['build', directory, '--offline'])).exit).toBe(1);
    expect(readFileSync(join(directory, 'dist/definitions/StructureDefinition-TestPatient.json'))).toEqual(before);
  });

  it('touches only what has changed, and removes what is no longer made', async () => {
    const directory = project({ 'fsh/more.fsh': 'Profile: Other\nParent: Observation\nId: Other\n* subject 1..\n' });
    await fki(['build', directory, '--offline']);
    const kept = join(directory, 'dist/definitions/StructureDefinition-TestPatient.json');
    const gone = join(directory, 'dist/definitions/StructureDefinition-Other.json');
    const foreign = join(directory, 'dist/notes.txt');
    writeFileSync(foreign, 'mine');
    const { mtimeMs } = statSync(kept);
    expect(existsSync(gone)).toBe(true);
    writeFileSync(join(directory, 'fsh/more.fsh'), '');
    const run = await fki(['build', directory, '--offline']);
    expect(run.exit).toBe(0);
    expect(statSync(kept).mtimeMs).toBe(mtimeMs);
    expect(existsSync(gone)).toBe(false);
    expect(readFileSync(foreign, 'utf8')).toBe('mine');
    expect(readdirSync(join(directory, 'dist')).filter((name) => /^\.fki-\d/.test(name))).toEqual([]);
  });

  it('is as JSON one object on standard output', async () => {
    const directory = project({ 'fsh/wrong.fsh': 'Profile: Wrong\nParent: Patient\n* nosuch 0..0\n' });
    const run = await fki(['build', directory, '--offline', '--format', 'json']);
    expect(run.exit).toBe(1);
    const { diagnostics, errors } = JSON.parse(run.out);
    expect(errors).toBeGreaterThan(0);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'FKI2001', file: 'fsh/wrong.fsh', line: 3, column: 1 }),
    );
  });

  it('goes where the user says, from where the user stands', async () => {
    const out = join(folderWith({}), 'made');
    const run = await fki(['build', project(), '--offline', '--only', 'package', '--out', relative('.', out)]);
    expect(run.exit).toBe(0);
    expect(readdirSync(out)).toContain('package');
  });

  it('could not run: no project', async () => {
    const run = await fki(['build', folderWith({})]);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain('sushi-config.yaml');
  });

  it('could not run: an output that cannot be written, and it says so before it compiles', async () => {
    const directory = project({ blocked: 'a file' });
    const run = await fki(['build', directory, '--out', join(directory, 'blocked', 'dist')]);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain('FKI6002');
    expect(run.err).toContain('blocked/dist');
    expect(
      (await fki(['build', directory, '--out', join(directory, 'blocked', 'dist'), '--lang', 'da'])).err,
    ).toContain('en mappe i stien er en fil');
  });

  it('names an output as it was written, below the project or where it stands', async () => {
    const directory = project({ blocked: 'a file' });
    const absolute = join(directory, 'blocked', 'dist');
    const { err } = await fki(['build', directory, '--out', absolute]);
    expect(err).toContain(absolute);
    expect(err).not.toContain(`${directory}/${directory}`);
    expect(err).not.toContain(`${directory}${absolute}`);
  });

  it('could not run: a package is missing, and it says who wants it and how to supply it', async () => {
    const config = readFileSync(join(project(), 'sushi-config.yaml'), 'utf8');
    const directory = project({ 'sushi-config.yaml': `${config}dependencies:\n  test.no.such.package: 9.9.9\n` });
    const run = await fki(['build', directory, '--offline']);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain('test.no.such.package#9.9.9');
    expect(run.err).toContain('sushi-config.yaml');
    expect(run.err).toContain('--package');
  });

  it('takes the time of outputs from SOURCE_DATE_EPOCH and refuses one that is no time', async () => {
    const run = await fki(['build', project(), '--offline'], { SOURCE_DATE_EPOCH: 'yesterday' });
    expect(run.exit).toBe(2);
    expect(run.err).toContain('SOURCE_DATE_EPOCH');
  });
});

describe('fki compile', () => {
  it("writes SUSHI's resources, without snapshots", async () => {
    const directory = project();
    const out = join(folderWith({}), 'out');
    const run = await fki(['compile', directory, '--offline', '--out', out]);
    expect(run).toMatchObject({ exit: 0 });
    expect(readdirSync(join(out, 'resources')).sort()).toEqual([
      'ImplementationGuide-test.fki.json',
      'Patient-test-1.json',
      'StructureDefinition-TestPatient.json',
    ]);
    const profile = JSON.parse(readFileSync(join(out, 'resources/StructureDefinition-TestPatient.json'), 'utf8'));
    expect(profile.snapshot).toBeUndefined();
    expect(profile.differential.element).toHaveLength(2);
  });

  it('writes what SUSHI writes though the FSH has an error, and exits 1', async () => {
    const directory = project({
      'fsh/wrong.fsh': 'Profile: Wrong\nParent: Patient\nId: Wrong\n* nosuch 0..0\n* name 1..\n',
    });
    const out = join(folderWith({}), 'out');
    const run = await fki(['compile', directory, '--offline', '--out', out]);
    expect(run.exit).toBe(1);
    expect(run.err).toMatch(/^fsh\/wrong\.fsh:4:1 error FKI2001: /m);
    expect(existsSync(join(out, 'resources/StructureDefinition-Wrong.json'))).toBe(true);
  });

  it('could not run: an output that cannot be written', async () => {
    const folder = folderWith({ blocked: '' });
    mkdirSync(join(folder, 'project'));
    expect((await fki(['compile', project(), '--out', join(folder, 'blocked', 'out')])).exit).toBe(2);
  });

  it.runIf(existsSync('/proc/self'))('could not run: an output in a file system that takes no folders', async () => {
    const run = await fki(['compile', project(), '--out', '/proc/fki/out']);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain('FKI6002');
  });
});

describe('fki validators', () => {
  it('says what is wrong with a definition that it is given, writes what it can, and exits 1', async () => {
    const definition = {
      resourceType: 'StructureDefinition',
      id: 'unsliced',
      url: 'http://fhir.test.dk/test/StructureDefinition/unsliced',
      name: 'Unsliced',
      status: 'draft',
      kind: 'resource',
      abstract: false,
      type: 'Patient',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
      derivation: 'constraint',
      differential: { element: [{ id: 'Patient.photo:front', path: 'Patient.photo', sliceName: 'front' }] },
    };
    const folder = folderWith({ 'unsliced.json': JSON.stringify(definition) });
    const out = join(folder, 'out');
    const run = await fki(['validators', '--package', join(folder, 'unsliced.json'), '--out', out, '--offline']);
    expect(run.exit).toBe(1);
    expect(run.err.match(/error FKI3508/g)).toHaveLength(1);
    expect(run.out).toContain('1 errors');
    expect(existsSync(join(out, 'index.js'))).toBe(true);
  });
});
