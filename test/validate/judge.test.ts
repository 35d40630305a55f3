/** Judging by itself, before anything is read or written: in this thread and in workers. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { judgeWith, loadValidators, Pool, type Validators } from '../../src/validate/index.js';
import { judgeAll } from '../../src/validate/judge-all.js';
import type { Unit } from '../../src/validate/unit.js';
import { all, fakeValidators } from './support.js';

const url = fakeValidators();
const validators: Validators = await loadValidators(url);
const workerMain = new URL('../../lib/validate/worker-main.js', import.meta.url);

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('a finding that is counted and not shown', () => {
  const asked: string[] = [];
  /** As compiled validators do: where a finding stands is looked for when somebody reads it. */
  const found = (severity: 'warning' | 'information') => ({
    ...{ id: severity, rules: [], severity, code: 'invalid', expression: 'Patient', text: '' },
    get line() {
      asked.push(severity);
      return 1;
    },
    column: 1,
  });
  const lazy: Validators = { ...validators, validateText: () => [found('warning'), found('information')] };
  const unit: Unit = { source: 'x', line: 7, form: 'json', bytes: Buffer.from('{"resourceType":"Patient"}') };

  it('is not looked for in the text', () => {
    asked.length = 0;
    const { issues } = judgeWith(lazy, {}, () => undefined, 'warning').judge(unit);
    expect(structuredClone(issues)).toMatchObject([{ id: 'warning', line: 7 }, { id: 'information' }]);
    expect(issues[1]).not.toHaveProperty('line');
    expect(new Set(asked)).toEqual(new Set(['warning']));
  });

  it('has its place where a terminology server may yet make it an error', () => {
    const { issues } = judgeWith(lazy, { collectCodes: true }, () => undefined, 'error').judge(unit);
    expect(issues).toMatchObject([{ line: 7 }, { line: 7 }]);
  });
});

describe('workers', () => {
  it('give the results in the order of the input, whatever their number', async () => {
    const units: Unit[] = Array.from({ length: 3000 }, (_, index) => ({
      source: 'x',
      line: index + 1,
      form: 'json' as const,
      bytes: Buffer.from(
        JSON.stringify({
          resourceType: 'Patient',
          id: `p${index}`,
          bad: index % 7 === 0,
          pad: 'x'.repeat((index * 37) % 3000),
        }),
      ),
    }));
    const judge = judgeWith(validators, {}, () => undefined);
    const run = async (size: number) => {
      const open = () =>
        new Pool(
          () => new Worker(fileURLToPath(workerMain), { workerData: { validators: url, options: {} } }),
          size,
          'en',
        );
      return (await all(judgeAll(stream(units), judge, { size, open }))).flat();
    };
    const alone = await run(0);
    const three = await run(3);
    expect(three).toEqual(alone);
    expect(alone.filter(({ valid }) => !valid)).toHaveLength(Math.ceil(3000 / 7));
  });

  it('that die take one resource with them, not its neighbours', async () => {
    const pad = 'x'.repeat(3000);
    const units: Unit[] = Array.from({ length: 1200 }, (_, index) => ({
      source: 'x',
      line: index + 1,
      form: 'json' as const,
      bytes: Buffer.from(
        JSON.stringify({ resourceType: 'Patient', id: `p${index}`, pad, ...(index === 1000 ? { die: true } : {}) }),
      ),
    }));
    const judge = judgeWith(validators, {}, () => undefined);
    const open = () =>
      new Pool(() => new Worker(fileURLToPath(workerMain), { workerData: { validators: url, options: {} } }), 2, 'en');
    const results = (await all(judgeAll(stream(units), judge, { size: 2, open }))).flat();
    expect(results.map(({ line }) => line)).toEqual(units.map(({ line }) => line));
    expect(results.filter(({ valid }) => !valid)).toMatchObject([{ line: 1001, issues: [{ id: 'FKI6110' }] }]);
  });
});

describe('a long stream', () => {
  it('is read no farther ahead than two batches a worker, so that memory does not grow with its length', async () => {
    const line = Buffer.from(JSON.stringify({ resourceType: 'Patient', id: 'p', pad: 'x'.repeat(3000) }));
    let read = 0;
    let done = 0;
    let ahead = 0;
    async function* units(): AsyncGenerator<Unit> {
      for (; read < 6000; read++) yield { source: 'x', line: read + 1, form: 'json', bytes: line };
    }
    const judge = judgeWith(validators, {}, () => undefined);
    const open = () =>
      new Pool(() => new Worker(fileURLToPath(workerMain), { workerData: { validators: url, options: {} } }), 2, 'en');
    for await (const results of judgeAll(units(), judge, { size: 2, open })) {
      ahead = Math.max(ahead, read - done);
      done += results.length;
    }
    expect(done).toBe(6000);
    // Five batches of a quarter of a megabyte: two a worker, and the one that is being filled.
    expect(ahead).toBeLessThanOrEqual(5 * Math.ceil((256 * 1024) / line.length));
  });

  it('has workers with small heaps; what is large has one with a large heap, and takes its turn', async () => {
    const large = Buffer.from(JSON.stringify({ resourceType: 'Patient', id: 'large', pad: 'x'.repeat(5 << 20) }));
    const small = Buffer.from(JSON.stringify({ resourceType: 'Patient', id: 'small', pad: 'x'.repeat(200_000) }));
    const units = Array.from(
      { length: 40 },
      (_, n): Unit => ({ source: 'x', line: n + 1, form: 'json', bytes: n % 9 === 8 ? large : small }),
    );
    const heaps: number[] = [];
    let alive = 0;
    let most = 0;
    const open = () =>
      new Pool(
        (limits) => {
          heaps.push(limits.maxOldGenerationSizeMb);
          const worker = new Worker(fileURLToPath(workerMain), {
            workerData: { validators: url, options: {} },
            resourceLimits: limits,
          });
          most = Math.max(most, ++alive);
          worker.on('exit', () => alive--);
          return worker;
        },
        2,
        'en',
      );
    const judge = judgeWith(validators, {}, () => undefined);
    const results = (await all(judgeAll(stream(units), judge, { size: 2, open }))).flat();
    expect(results.map(({ line }) => line)).toEqual(units.map(({ line }) => line));
    expect(results.every(({ valid }) => valid)).toBe(true);
    expect(Math.min(...heaps)).toBeLessThanOrEqual(256);
    expect(Math.max(...heaps)).toBeGreaterThan(1024);
    // One of the other kind is on its way out while the next starts.
    expect(most).toBeLessThanOrEqual(4);
  });
});
