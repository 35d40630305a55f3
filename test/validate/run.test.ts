import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/diagnostics.js';
import {
  judgeWith,
  loadValidators,
  Pool,
  type ReadArguments,
  readArguments,
  runValidate,
  type ValidateArguments,
  type Validators,
} from '../../src/validate/index.js';
import { chunksOf, fakeValidators, folder } from './support.js';

const url = fakeValidators();
const validators: Validators = await loadValidators(url);
const workerMain = new URL('../../lib/validate/worker-main.js', import.meta.url);

interface Outcome {
  readonly exit: 0 | 1;
  readonly out: string;
  readonly reported: readonly string[];
}

async function validate(
  inputs: readonly string[],
  raw: ValidateArguments = {},
  stdin = '',
  language: 'en' | 'da' = 'en',
  threads = 0,
): Promise<Outcome> {
  const read: ReadArguments = readArguments(inputs, raw, { language, color: false, quiet: false }, threads);
  let out = '';
  const reported: string[] = [];
  const judge = judgeWith(validators, read.options, () => undefined);
  const exit = await runValidate(
    read,
    {
      judge,
      openPool: () =>
        new Pool(
          () => new Worker(fileURLToPath(workerMain), { workerData: { validators: url, options: read.options } }),
          threads,
          language,
        ),
      judgeFor: async (load) => (load.length === 0 ? judge : undefined),
      openSequence: () => {
        throw new Error('not asked for');
      },
      version: '1.2.3',
    },
    {
      stdin: () => chunksOf(stdin),
      out: (text) => {
        out += text;
      },
      report: ({ code }) => reported.push(code),
      note: () => {},
      interrupted: new Promise(() => {}),
    },
  );
  return { exit, out, reported };
}

function files(content: Readonly<Record<string, unknown>>): string {
  const root = folder();
  for (const [path, value] of Object.entries(content)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return root;
}

const good = { resourceType: 'Patient', id: 'good' };
const bad = { resourceType: 'Patient', id: 'bad', bad: true, hint: true };

describe('the verdict', () => {
  it('is 0 where all is valid and 1 where not; warnings do not count', async () => {
    expect((await validate([files({ 'a.json': good })])).exit).toBe(0);
    expect((await validate([files({ 'a.json': { ...good, hint: 1 } })])).exit).toBe(0);
    expect((await validate([files({ 'a.json': good, 'b.json': bad })])).exit).toBe(1);
  });

  it('counts what is not shown', async () => {
    const root = files({ 'a.json': bad });
    const { exit, out } = await validate([root], { maxIssues: '1', format: 'ndjson' });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ valid: false, issues: [{ id: 'no-bad' }], omitted: 1 });
    const warnings = await validate([root], { severity: 'error', format: 'ndjson' });
    expect(JSON.parse(warnings.out).issues).toHaveLength(1);
  });

  it('is refused where there is nothing to judge', async () => {
    await expect(validate(['/nowhere.json'])).rejects.toMatchObject({ exit: 2 });
    await expect(validate([])).rejects.toBeInstanceOf(Failure);
  });

  it('hands profiles and options to the validators', async () => {
    const { out } = await validate([files({ 'a.json': good })], {
      profile: ['http://x/P'],
      requireProfile: true,
      format: 'ndjson',
    });
    expect(JSON.parse(out).issues).toMatchObject([{ id: 'profile' }, { id: 'asked', profile: 'http://x/P' }]);
  });
});

describe('hostile resources', () => {
  it('are findings, and those after them are judged', async () => {
    const lines = [
      JSON.stringify(good),
      '{"resourceType":"Patient","__proto__":{"bad":true}}',
      '[[[[',
      JSON.stringify({ resourceType: 'Patient', deep: true }),
      JSON.stringify({ resourceType: 'Patient', throws: '010101-1234' }),
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      JSON.stringify(bad),
    ];
    const path = join(folder(), 'a.ndjson');
    writeFileSync(
      path,
      Buffer.concat([
        Buffer.from(`${lines.join('\n')}\n`),
        Buffer.from([0x22, 0xff, 0xfe, 0x22, 10]),
        Buffer.from(JSON.stringify(good)),
      ]),
    );
    const { out, exit } = await validate([path], { format: 'ndjson' });
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exit).toBe(1);
    expect(results.map(({ line, issues }) => [line, issues.map(({ id }: { id: string }) => id).join()])).toEqual([
      [1, ''],
      [2, ''],
      [3, 'unreadable'],
      [4, 'FKI6108'],
      [5, 'FKI6109'],
      [6, ''],
      [7, 'no-bad,hint'],
      [8, 'FKI6105'],
      [9, ''],
    ]);
    expect(out).not.toContain('010101');
    expect(results[2].issues[0].line).toBe(3);
  });
});

describe('suppressions', () => {
  const root = files({ 'a.json': bad });

  it('take out what they name, with its verdict, and say which were of no use', async () => {
    const file = join(
      files({
        's.json': [
          { id: 'no-bad', path: 'Patient.bad', reason: 'known' },
          { id: 'hint', path: 'Patient.other*', reason: 'unused' },
        ],
      }),
      's.json',
    );
    const { exit, out, reported } = await validate([join(root, 'a.json')], { suppress: file });
    expect(exit).toBe(0);
    expect(out).not.toContain('no-bad');
    expect(out).toContain('1 suppressed');
    expect(reported).toEqual(['FKI6112']);
  });

  it('without a reason are refused', async () => {
    const file = join(files({ 's.json': [{ id: 'no-bad', path: 'Patient.bad' }] }), 's.json');
    await expect(validate([root], { suppress: file })).rejects.toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'FKI6111' }],
    });
  });
});

describe('formats', () => {
  const root = files({
    'a.json': good,
    'b.json': `{\n"resourceType": "Patient",\n"id": "bad",\n"bad": "<&>",\n"hint": 1}`,
  });
  const inputs = [join(root, 'a.json'), join(root, 'b.json')];

  it('text: a line a finding, then what it comes to', async () => {
    const { out } = await validate(inputs);
    expect(out).toContain(`${inputs[1]} Patient/bad\n      4:1 error    Patient.bad[0]: Wrong (no-bad) T-01`);
    expect(out).toContain('2 resources: 1 valid, 1 not; 1 errors, 1 warnings, 0 notes');
    expect((await validate(inputs, {}, '', 'da')).out).toContain(
      '2 ressourcer: 1 gyldige, 1 ikke; 1 fejl, 1 advarsler',
    );
  });

  it('ndjson: the contract of the command line', async () => {
    const lines = (await validate(inputs, { format: 'ndjson' })).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ source: inputs[0], resourceType: 'Patient', id: 'good', valid: true, issues: [] });
    expect(lines[1].issues[0]).toEqual({
      id: 'no-bad',
      rules: ['T-01'],
      severity: 'error',
      code: 'invalid',
      expression: 'Patient.bad[0]',
      line: 4,
      column: 1,
      text: 'Wrong',
    });
  });

  it('json: one object', async () => {
    const { resources, summary } = JSON.parse((await validate(inputs, { format: 'json' })).out);
    expect(resources).toHaveLength(2);
    expect(summary).toMatchObject({ resources: 2, valid: 1, invalid: 1 });
    expect(JSON.parse((await validate(['-'], { format: 'json' }, ' ')).out).summary.invalid).toBe(1);
  });

  it('outcome: an OperationOutcome, or a Bundle of them, each with an issue', async () => {
    const one = JSON.parse((await validate([inputs[0]!], { format: 'outcome' })).out);
    expect(one).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'information', code: 'informational' }],
    });
    const two = JSON.parse((await validate(inputs, { format: 'outcome' })).out);
    expect(two).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(two.entry[1].resource.issue[0]).toMatchObject({ severity: 'error', expression: ['Patient.bad[0]'] });
  });

  it('sarif: results with rule, level and place', async () => {
    const log = JSON.parse((await validate(inputs, { format: 'sarif' })).out);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['hint', 'no-bad']);
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'no-bad',
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 4, startColumn: 1 } } }],
    });
    expect(JSON.parse((await validate([inputs[0]!], { format: 'sarif' })).out).runs[0].results).toEqual([]);
  });

  it('junit: a suite a file, a case a resource', async () => {
    const { out } = await validate(inputs, { format: 'junit' });
    expect(out).toContain(`<testsuite name="${inputs[1]}" tests="1" failures="1" errors="0" skipped="0">`);
    expect(out).toContain('<failure type="no-bad" message="Wrong">');
    expect(out.match(/<testsuite /g)).toHaveLength(2);
    expect(out.trim().endsWith('</testsuites>')).toBe(true);
  });

  it('github: a command a finding, which no text can forge', async () => {
    const { out } = await validate(inputs, { format: 'github' });
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toMatch(/^::error file=.*b\.json,line=4,col=1,title=no-bad T-01::Patient\.bad\[0\]: Wrong$/m);
  });
});

describe('requests', () => {
  it('are answered with their id, decimals as written', async () => {
    const lines = [
      JSON.stringify({ id: 'q1', resource: good }),
      JSON.stringify({ id: 'q2', resource: JSON.stringify(bad), profiles: ['http://x/P'] }),
      JSON.stringify({ id: 'q3', resource: good, load: ['x.json'] }),
      JSON.stringify(bad),
      '{"id": "q5", "other": "}{", "resource": {"resourceType": "Patient", "bad": 1.00} }',
      'nonsense',
    ];
    const { out, exit } = await validate([], { requests: '-' }, lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exit).toBe(1);
    expect(answers.map(({ id, valid }) => [id, valid])).toEqual([
      ['q1', true],
      ['q2', false],
      ['q3', false],
      ['4', false],
      ['q5', false],
      ['6', false],
    ]);
    expect(answers[1].issues.map(({ id }: { id: string }) => id)).toContain('asked');
    expect(answers[2].issues[0].id).toBe('FKI6113');
  });

  it('that ask in a form that is not theirs are refused, not answered by half', async () => {
    const lines = ['"http://x/P"', '{}', '[1]'].flatMap((form) =>
      ['profiles', 'load'].map(
        (member) => `{"id": "q", "resource": {"resourceType": "Patient"}, "${member}": ${form}}`,
      ),
    );
    const { out } = await validate([], { requests: '-' }, lines.join('\n'));
    const answers = out.trim().split('\n');
    expect(answers).toHaveLength(lines.length);
    for (const answer of answers)
      expect(JSON.parse(answer)).toMatchObject({ valid: false, issues: [{ id: 'FKI6114' }] });
  });
});

describe('arguments', () => {
  it.each<[ValidateArguments, string]>([
    [{ format: 'html' }, '--format'],
    [{ severity: 'fatal' }, '--severity'],
    [{ maxIssues: '0' }, '--max-issues'],
    [{ maxBytes: '10q' }, '--max-bytes'],
    [{ maxBytes: '2G' }, '--max-bytes'],
    [{ serve: '70000' }, '--serve'],
    [{ serve: '0', requests: '-' }, '--serve'],
  ])('%j is refused', (raw, option) => {
    const read = () => readArguments(['x'], raw, { language: 'en', color: false, quiet: false }, 1);
    expect(read).toThrow(Failure);
    expect(read).toThrow(option);
  });

  it('sizes have units', () => {
    const { request } = readArguments(['x'], { maxBytes: '2k' }, { language: 'en', color: false, quiet: false }, 1);
    expect(request.maxBytes).toBe(2048);
  });
});
