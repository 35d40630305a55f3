import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CompileResult, compileProject } from '../../src/compile/index.js';
import { Failure, textOf } from '../../src/diagnostics.js';

const fixtures = join(import.meta.dirname, 'fixtures');
const work = mkdtempSync(join(tmpdir(), 'fki-compile-'));
afterAll(() => rmSync(work, { recursive: true }));

const options = { offline: true, cacheDir: join(work, 'no-cache'), reuse: false };
const compile = (name: string) => compileProject(join(fixtures, name), options);

/** The failure that a promise ends in. */
async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const thrown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(Failure);
  return thrown as Failure;
}

/** What a compile says, one line each. */
function linesOf({ diagnostics }: Pick<CompileResult, 'diagnostics'>): string[] {
  return diagnostics.map((each) => {
    const { file, line, column } = each.location ?? {};
    return `${file}:${line}:${column}: ${each.severity}: ${textOf(each, 'en').trim()}`;
  });
}

/** A project of one FSH file, in a folder of its own. */
function project(name: string, fsh: string, config = ''): string {
  const folder = join(work, name);
  mkdirSync(join(folder, 'input', 'fsh'), { recursive: true });
  const base = { id: 'x.y', canonical: 'http://example.org/xy', name: 'Xy', status: 'draft', version: '1.0.0' };
  const lines = Object.entries({ ...base, fhirVersion: '4.0.1', FSHOnly: 'true' }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  writeFileSync(join(folder, 'sushi-config.yaml'), `${lines.join('\n')}\n${config}`);
  writeFileSync(join(folder, 'input', 'fsh', 'all.fsh'), fsh);
  return folder;
}

describe('broken FSH', () => {
  it('gives diagnostics with file, line and column, as the project names its files', async () => {
    expect(linesOf(await compile('broken'))).toEqual([
      'fsh/care/Broken.fsh:8:3: error: Rule cannot be indented below rule which has no path. The rule will be processed as if it is not indented.',
      'fsh/care/Broken.fsh:6:1: error: No element found at path nonsense for CardRule in BrokenPatient, skipping rule',
      'fsh/care/Broken.fsh:7:1: error: No element found at path nowhere for CaretValueRule in BrokenPatient, skipping rule (a rule of a RuleSet, fsh/care/Broken.fsh:12)',
      'fsh/care/Broken.fsh:8:3: error: Resolved value "NoSuchValueSet" is not a valid URI.',
      'fsh/care/Broken.fsh:14:1: error: Parent NoSuchParent not found for BrokenChild',
      'fsh/syntax.fsh:4:1: error: Error processing path due to unmatched brackets: value[x.',
      'fsh/syntax.fsh:4:1: error: No element found at path value for OnlyRule in Unfinished, skipping rule',
    ]);
  });

  it('does not keep SUSHI from making the rest', async () => {
    const { resources } = await compile('broken');
    expect(resources.map(({ file }) => file)).toContain('StructureDefinition-broken-patient.json');
  });

  it('is parsed as SUSHI parses it, syntax errors and all', async () => {
    const folder = project('syntax', 'Profile: A\nParent: Patient\n* name 1.. MS MS from\nTitle Title\n\nProfile B\n');
    const lines = linesOf(await compileProject(folder, options)).filter((line) => !line.includes('FSHOnly'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^input\/fsh\/all\.fsh:3:18: error: extraneous input 'from' expecting \{<EOF>, KW_ALIAS/);
  });

  it('leaves out what sushi-ignoreWarnings.txt and sushi-ignoreErrors.txt name', async () => {
    const folder = join(work, 'ignoring');
    cpSync(join(fixtures, 'broken'), folder, { recursive: true, verbatimSymlinks: true });
    writeFileSync(
      join(folder, 'sushi-ignoreErrors.txt'),
      '# known\nParent NoSuchParent not found for BrokenChild\n/^No element found/\n',
    );
    const lines = linesOf(await compileProject(folder, options));
    expect(lines.some((line) => /NoSuchParent|No element found/.test(line))).toBe(false);
    expect(lines.length).toBe(3);
  });
});

describe('two compiles in one process', () => {
  it('do not leak into each other, one after the other or at once', async () => {
    const alone = linesOf(await compile('broken'));
    const clean = await compile('clinic');
    expect(linesOf(clean)).toEqual([]);
    const [broken, again, brokenAgain] = await Promise.all([compile('broken'), compile('clinic'), compile('broken')]);
    expect(linesOf(broken)).toEqual(alone);
    expect(linesOf(brokenAgain)).toEqual(alone);
    expect(linesOf(again)).toEqual([]);
    expect(again.resources.map(({ text }) => text)).toEqual(clean.resources.map(({ text }) => text));
  });

  it('go on after one that failed', async () => {
    await failureOf(compile('missing'));
    expect(linesOf(await compile('clinic'))).toEqual([]);
  });

  it('say nothing on the console', async () => {
    const written: unknown[] = [];
    const { write } = process.stdout;
    process.stdout.write = ((chunk: unknown) => written.push(chunk) > 0) as typeof write;
    try {
      await compile('broken');
    } finally {
      process.stdout.write = write;
    }
    expect(written).toEqual([]);
  });
});

describe('what is given with --package', () => {
  it('supplies what the project declares, and loose definitions that its FSH names', async () => {
    const given = await compile('clinic');
    const folder = join(work, 'given');
    mkdirSync(folder);
    // Parents need a snapshot: HL7's own, under another canonical.
    const extension = given.source.find('http://hl7.org/fhir/StructureDefinition/patient-birthPlace')!.resource;
    const url = 'http://example.org/loose/birthplace';
    writeFileSync(join(folder, 'loose.json'), JSON.stringify({ ...extension, id: 'loose', name: 'Loose', url }));
    const fsh = 'Profile: A\nParent: Patient\nDescription: "A"\n* extension contains Loose named place 0..1\n';
    const without = await compileProject(project('loose', fsh), options);
    expect(linesOf(without).join('\n')).toMatch(/: error: .*Loose/);
    const { resources, diagnostics } = await compileProject(project('loose', fsh), { ...options, packages: [folder] });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(resources[0]!.text).toContain(`"${url}"`);
  });
});

describe('what cannot be compiled', () => {
  it('names a missing package, who asks for it and the three ways to supply it', async () => {
    const failure = await failureOf(compile('missing'));
    expect(failure.exit).toBe(2);
    expect(linesOf(failure)).toEqual([
      'sushi-config.yaml:10:3: error: Package example.not.there#1.2.3 is missing; sushi-config.yaml asks for it.',
    ]);
  });

  it('says so of another FHIR version than R4', async () => {
    const failure = await failureOf(compile('r5'));
    expect(failure.exit).toBe(2);
    expect(failure.diagnostics.map(({ code }) => code)).toEqual(['FKI2003']);
  });

  it('says so of a folder that is not there, and of one that is no project', async () => {
    expect((await failureOf(compile('nowhere'))).diagnostics.map(({ code }) => code)).toEqual(['FKI6001']);
    expect((await failureOf(compile('.'))).diagnostics.map(({ code }) => code)).toEqual(['FKI2004']);
  });

  it('points into a configuration that is not YAML', async () => {
    const folder = project('yaml', '', 'title: [a\nother: b\n');
    const [line] = linesOf(await failureOf(compileProject(folder, options)));
    expect(line).toMatch(/^sushi-config\.yaml:\d+:\d+: error: Error parsing configuration/);
  });
});

describe('positions', () => {
  it('are kept of definitions, elements, slices, invariants, concepts and instance rules', async () => {
    const { resources } = await compile('clinic');
    const of = (file: string) => resources.find((each) => each.file === file)!.positions;
    const patient = of('StructureDefinition-clinic-patient.json');
    const fsh = readFileSync(join(fixtures, 'clinic/input/fsh/persons.fsh'), 'utf8').split('\n');
    const codes = readFileSync(join(fixtures, 'clinic/input/fsh/terminology.fsh'), 'utf8').split('\n');
    const anna = readFileSync(join(fixtures, 'clinic/input/fsh/instances.fsh'), 'utf8').split('\n');
    const lineOf = (at: { line: number } | undefined, lines = fsh) => lines[at!.line - 1]!.trim();

    expect(patient.definition).toEqual({
      file: 'input/fsh/persons.fsh',
      line: fsh.indexOf('Profile: ClinicPatient') + 1,
      column: 1,
    });
    expect(lineOf(patient.elements['Patient.active'])).toMatch(/^\* insert Text\(active/);
    expect(lineOf(patient.elements['Patient.identifier:cpr'])).toMatch(/^\* identifier contains cpr/);
    expect(lineOf(patient.elements['Patient.identifier:cpr.system'])).toBe(
      '* system = "urn:oid:1.2.208.176.1.2" (exactly)',
    );
    expect(patient.elements['Patient.identifier:cpr.system']!.column).toBe(3);
    expect(lineOf(patient.elements['Patient.deceased[x]'])).toBe('* deceasedBoolean = false');
    expect(lineOf(patient.elements['Patient.extension:visitor.extension:since.value[x]'])).toMatch(
      /^\* extension\[visitor\]/,
    );
    expect(lineOf(patient.invariants['clinic-1'])).toBe('Invariant: clinic-1');
    const observation = of('StructureDefinition-clinic-observation.json');
    expect(lineOf(observation.elements['Observation.value[x]:valueQuantity.unit'])).toBe('* valueQuantity.unit 1..1');
    expect(lineOf(observation.elements['Observation.component:systolic.value[x]'])).toMatch(
      /valueQuantity = 'mm\[Hg\]'/,
    );
    expect(lineOf(of('CodeSystem-clinic-codes.json').rules.aunt, codes)).toBe('* #aunt "Tante"');
    expect(lineOf(of('Patient-anna.json').rules['name.family'], anna)).toBe('* insert Named(Andersen, Anna)');
    expect(lineOf(of('Patient-anna.json').rules.gender, anna)).toBe('* gender = #female');
  });

  it('are known of every element of every differential', async () => {
    const { resources } = await compile('clinic');
    for (const { resource, positions, origin } of resources) {
      if (resource.resourceType !== 'StructureDefinition' || origin !== 'fsh') continue;
      const { element } = resource.differential as unknown as { element: { id: string }[] };
      expect(Object.keys(positions.elements)).toEqual(element.map(({ id }) => id));
    }
    const { elements, definition } = resources.find(({ file }) => file.includes('clinic-visitor'))!.positions;
    expect(elements['Extension.url']).toEqual(definition);
    expect(elements['Extension.extension:since.url']).toEqual(elements['Extension.extension:since']);
  });
});
