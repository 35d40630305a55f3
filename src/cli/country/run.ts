/**
 * `fki examples --municipalities N`: makes a country's data in units, in parallel, and puts them together. What is made of a unit lies aside
 * until all are, so that a run that was killed goes on where it was, to the same bytes.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CountryPlan } from '../../emit/examples/country/index.js';
import type { Session } from '../session.js';
import { say } from '../session.js';
import { assemble, type CountryResult } from './assemble.js';
import { UnitStore } from './store.js';

export interface CountryRun {
  readonly plan: CountryPlan;
  readonly out: string;
  readonly workers: number;
  readonly session: Session;
}

export async function runCountry({ plan, out, workers, session }: CountryRun): Promise<CountryResult> {
  const store = new UnitStore(out, plan);
  store.open();
  const waiting = plan.units.filter(({ number }) => !store.has(number)).map(({ number }) => number);
  const progress = progressOf(session, plan.units.length);
  progress(plan.units.length - waiting.length);
  await inParallel(plan, store, waiting, workers, progress);
  const result = assemble(plan, out, store);
  store.close();
  return result;
}

async function inParallel(
  plan: CountryPlan,
  store: UnitStore,
  waiting: readonly number[],
  workers: number,
  progress: (done: number) => void,
): Promise<void> {
  const queue = [...waiting];
  let done = plan.units.length - waiting.length;
  const script = fileURLToPath(new URL('./worker.js', import.meta.url));
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: { plan, folder: store.folder } });
      const next = (): void => {
        const unit = queue.shift();
        if (unit === undefined) void worker.terminate();
        else worker.postMessage(unit);
      };
      worker.on('message', () => {
        progress(++done);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      next();
    });
  await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, one));
}

/** One line that is written over, where a terminal watches. */
function progressOf(session: Session, units: number): (done: number) => void {
  if (!session.progress) return () => {};
  const width = 30;
  return (done) => {
    const filled = Math.round((done / Math.max(1, units)) * width);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    const text = say(session, `${done} of ${units} parts`, `${done} af ${units} dele`);
    session.err(`\r${bar} ${text}${done === units ? '\n' : ''}`);
  };
}
