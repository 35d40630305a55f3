import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeInOrder } from '../../src/ask/sequence/index.js';
import { Failure, textOf } from '../../src/diagnostics.js';
import { loadValidators } from '../../src/validate/index.js';
import { brief, CPR, delivery, folder, report, run, validatorsModule } from './reports.js';

const url = validatorsModule();
const validators = await loadValidators(url);
let state: string;
beforeEach(() => {
  state = join(folder(), 'state');
});

const day = (number: number, hour = '23:30'): string => `2026-11-${String(number).padStart(2, '0')}T${hour}:00+01:00`;

describe('rules over several reports', () => {
  it('know what a citizen had before, in this run and in those before it', async () => {
    const first = report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } });
    const second = report({ id: 'b', timestamp: day(2), goals: { g2: 'active' } });
    expect(brief(await run(state, validators, [first, second]))).toEqual(['2 E-13']);
    const third = report({ id: 'c', timestamp: day(3), goals: { g1: 'completed' } });
    expect(brief(await run(state, validators, [third]))).toEqual([]);
    const fourth = report({ id: 'd', timestamp: day(4), goals: { g1: 'active' } });
    const [result] = await run(state, validators, [fourth], { language: 'da' });
    // Before: the citizen and two goals; a report says nothing of what it leaves out.
    expect(result).toMatchObject({
      valid: false,
      issues: [
        { id: 'test#E-13', rules: ['E-13'], severity: 'error', expression: 'Bundle', line: 1, text: 'Gør, of 3' },
      ],
    });
  });

  it('take reports in order of Bundle.timestamp, and answer in order of the input', async () => {
    const late = report({ id: 'b', timestamp: day(2), goals: { g2: 'active' } });
    const early = report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } });
    expect(brief(await run(state, validators, [late, early]))).toEqual(['1 E-13']);
    const zone = report({ id: 'c', timestamp: '2026-11-02T23:00:00Z', goals: { g1: 'completed' } });
    const before = report({ id: 'd', timestamp: '2026-11-02T23:45:00+01:00', goals: { g3: 'active' } });
    // 23:45+01:00 is 22:45Z, so it comes first.
    expect(brief(await run(state, validators, [zone, before]))).toEqual(['1 E-13', '2 E-13']);
  });

  it('tell citizens apart by organisation and Patient.id, and not by CPR number', async () => {
    const of = (id: string, citizen: string, organisation: string, goal: string) =>
      report({ id, citizen, organisation, timestamp: day(1), goals: { [goal]: 'active' } });
    const found = await run(state, validators, [
      of('a', 'p1', '11', 'g1'),
      of('b', 'p2', '11', 'g2'),
      of('c', 'p1', '22', 'g3'),
    ]);
    expect(brief(found)).toEqual([]);
    expect(brief(await run(state, validators, [of('d', 'p2', '11', 'g4')]))).toEqual(['1 E-13']);
  });

  it('see the reports within a delivery, each where it stands', async () => {
    const reports = [
      report({ id: 'b', timestamp: day(2), goals: { g2: 'active' } }),
      report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } }),
    ];
    const [result] = await run(state, validators, [delivery('week', reports)]);
    expect(result?.issues).toMatchObject([
      { rules: ['E-13'], expression: 'Bundle.entry[0].resource/*Bundle/b*/', line: 1, column: 2 },
    ]);
  });

  it('let a later run give an older report, which takes nothing back', async () => {
    await run(state, validators, [report({ id: 'a', timestamp: day(3), goals: { g1: 'completed' } })]);
    const older = report({ id: 'b', timestamp: day(2), goals: { g1: 'active' } });
    expect(brief(await run(state, validators, [older]))).toEqual(['1 FKI7102']);
    const newer = report({ id: 'c', timestamp: day(4), goals: { g2: 'active' } });
    expect(brief(await run(state, validators, [newer]))).toEqual([]);
  });

  it('say of a report that it cannot be placed', async () => {
    const { timestamp: _, ...bare } = report({ id: 'a', timestamp: day(1) }) as { timestamp: string };
    expect(brief(await run(state, validators, [bare, { resourceType: 'Patient' }, delivery('e', [])]))).toEqual([
      '1 FKI7101',
    ]);
  });
});

describe('E-04, a new report has a new id', () => {
  it('within the organisation, in any run', async () => {
    await run(state, validators, [report({ id: 'a', timestamp: day(1) })]);
    expect(brief(await run(state, validators, [report({ id: 'a', timestamp: day(2) })]))).toEqual(['1 E-04']);
    expect(brief(await run(state, validators, [report({ id: 'a', citizen: 'p9', timestamp: day(2) })]))).toEqual([
      '1 E-04',
    ]);
    expect(brief(await run(state, validators, [report({ id: 'a', organisation: '22', timestamp: day(2) })]))).toEqual(
      [],
    );
  });

  it('but a delivery passes on what has been received, as it was', async () => {
    const received = report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } });
    await run(state, validators, [received]);
    expect(brief(await run(state, validators, [delivery('week', [received])]))).toEqual([]);
    const corrected = report({ id: 'a', timestamp: day(1), goals: { g1: 'completed' } });
    expect(brief(await run(state, validators, [delivery('again', [corrected])]))).toEqual(['1 E-04']);
  });
});

describe('E-01, at least daily', () => {
  it('is broken by the first report after a day without', async () => {
    const of = (id: string, number: number, citizen: string) => report({ id, citizen, timestamp: day(number) });
    // Another citizen's report is a delivery too.
    expect(brief(await run(state, validators, [of('a', 1, 'p1'), of('b', 2, 'p2'), of('c', 3, 'p1')]))).toEqual([]);
    const found = await run(state, validators, [of('e', 6, 'p2'), of('d', 6, 'p1')]);
    expect(brief(found)).toEqual(['1 E-01']);
    expect(found[0]?.issues[0]?.text).toBe('E-01: Do. Days without a report: 2.');
  });

  it('is said of an organisation that has fallen silent, by the latest report of others or --as-of', async () => {
    const of = (organisation: string, number: number) =>
      report({ id: `${organisation}-${number}`, organisation, timestamp: day(number) });
    expect(brief(await run(state, validators, [of('11', 1), of('22', 1), of('22', 2)]))).toEqual([]);
    const found = await run(state, validators, [of('22', 3)]);
    expect(found.at(-1)).toMatchObject({
      source: state,
      valid: true,
      issues: [{ rules: ['E-01'], text: 'E-01: Do. Days without a report: 1. Organisation: 11.' }],
    });
    expect(brief(await run(state, validators, [], { asOf: '2026-11-06' }))).toEqual(['- E-01', '- E-01']);
  });
});

describe('E-02, one day a report', () => {
  it('is broken by a report that covers more, after more than a day without', async () => {
    const first = report({ id: 'a', timestamp: day(1) });
    const wide = { id: 'b', timestamp: day(4), goals: { g1: 'active' } };
    expect(brief(await run(state, validators, [first, report({ ...wide, lastUpdated: day(2) })]))).toEqual([
      '2 E-01',
      '2 E-02',
    ]);
    const other = join(folder(), 'other');
    expect(brief(await run(other, validators, [first, report(wide)]))).toEqual(['2 E-01']);
  });
});

describe('the state', () => {
  it('holds no CPR number and no names, under no name', async () => {
    const found = await run(state, validators, [
      report({ id: 'a', timestamp: day(1), goals: { g1: 'active', g2: 'active' } }),
    ]);
    expect(found[0]?.valid).toBe(false);
    const texts = readdirSync(state).map((file) => readFileSync(join(state, file), 'utf8'));
    expect(texts.join('')).toContain('g1');
    expect(`${texts.join('')}${readdirSync(state).join('')}${JSON.stringify(found)}`).not.toContain(CPR);
  });

  it('is that of the last whole run: one that stops half-way has not been', async () => {
    await run(state, validators, [report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } })]);
    const before = readdirSync(state).map((file) => [file, readFileSync(join(state, file), 'utf8')]);
    const second = report({ id: 'b', timestamp: day(2), goals: { g2: 'active' } });
    const broken = {
      ...validators,
      validateSequence: () => {
        throw new Error('killed');
      },
    };
    await expect(run(state, broken, [second])).rejects.toThrow('killed');
    expect(readdirSync(state).map((file) => [file, readFileSync(join(state, file), 'utf8')])).toEqual(before);
    expect(brief(await run(state, validators, [second]))).toEqual(['1 E-13']);
  });

  it('goes on after a process that was killed, whatever it left', async () => {
    await run(state, validators, [report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } })]);
    writeFileSync(join(state, 'lock'), '999999999');
    writeFileSync(join(state, 'citizens-00.7'), 'half a li');
    writeFileSync(join(state, 'fki-state.json.new'), '{"for');
    expect(
      brief(await run(state, validators, [report({ id: 'b', timestamp: day(2), goals: { g2: 'active' } })])),
    ).toEqual(['1 E-13']);
    expect(existsSync(join(state, 'citizens-00.7'))).toBe(false);
    expect(existsSync(join(state, 'lock'))).toBe(false);
  });

  it('is one run at a time, in a folder of its own, and knows when it is damaged', async () => {
    const code = (of: Promise<unknown>) =>
      of.then(
        () => 'none',
        (error: unknown) => (error instanceof Failure ? error.diagnostics[0]?.code : String(error)),
      );
    const one = [report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } })];
    await run(state, validators, one);
    writeFileSync(join(state, 'lock'), String(process.pid));
    expect(await code(run(state, validators, one))).toBe('FKI7105');
    const other = folder();
    writeFileSync(join(other, 'notes.txt'), 'mine');
    expect(await code(run(other, validators, one))).toBe('FKI7104');
    expect(readdirSync(other)).toEqual(['notes.txt']);
    const damaged = join(folder(), 'state');
    await run(damaged, validators, one);
    const file = readdirSync(damaged).find((name) => name.startsWith('citizens'))!;
    writeFileSync(join(damaged, file), readFileSync(join(damaged, file), 'utf8').replace('active', 'actixe'));
    expect(await code(run(damaged, validators, [report({ id: 'b', timestamp: day(2) })]))).toBe('FKI7103');
  });

  it.runIf(existsSync('/proc/self'))(
    'cannot be in a file system that takes no folders, and says so at once',
    async () => {
      const refused = await run('/proc/fki/state', validators, []).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Failure);
      const [found] = (refused as Failure).diagnostics;
      expect(found?.code).toBe('FKI6002');
      expect(textOf(found!, 'da')).toBe('Kan ikke skrive /proc/fki/state: den findes ikke.');
    },
  );

  it('is the same, and so is what is found, with workers and without', async () => {
    const many = Array.from({ length: 1300 }, (_, at) =>
      report({
        id: `r${at}`,
        citizen: `p${at % 400}`,
        timestamp: day(1 + Math.floor(at / 400)),
        goals: { [`g${at % 800}`]: at % 3 === 0 ? 'completed' : 'active' },
        lastUpdated: 'x'.repeat(1500),
      }),
    );
    const worker = fileURLToPath(new URL('../../lib/ask/sequence/worker-main.js', import.meta.url));
    const other = join(folder(), 'other');
    const openWorker = () => new Worker(worker, { workerData: { validators: url } });
    const alone = await run(state, validators, many);
    const together = await run(other, validators, many, { threads: 2, openWorker });
    expect(brief(alone).filter((each) => each.endsWith('E-13')).length).toBeGreaterThan(100);
    expect(JSON.stringify(together) === JSON.stringify(alone)).toBe(true);
    const bytes = (of: string) => Buffer.concat(readdirSync(of).map((file) => readFileSync(join(of, file))));
    expect(bytes(other).equals(bytes(state))).toBe(true);
  });
});

describe('a few reports in memory', () => {
  it('are judged as a run judges them, and give what is known in the end', () => {
    const reports = [
      report({ id: 'b', timestamp: day(3), goals: { g2: 'active' } }),
      report({ id: 'a', timestamp: day(1), goals: { g1: 'active' } }),
    ];
    const { issues, known } = judgeInOrder(reports, validators);
    expect(issues.map((each) => each.map(({ rules }) => rules[0]))).toEqual([['E-13', 'E-01'], []]);
    expect(known[0]?.entry?.map(({ resource }) => resource.id)).toEqual(['p1', 'g1', 'g2']);
  });
});
