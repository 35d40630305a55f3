import type { Worker } from 'node:worker_threads';
import { diagnostic, type Language } from '../diagnostics.js';
import { type Batch, pack } from './batch.js';
import { issueOf } from './issue-of.js';
import type { Result } from './result.js';
import type { Unit } from './unit.js';

/** What a worker is started with; `validators` and `xml` are URLs of modules. */
export interface WorkerSettings {
  readonly validators?: string;
  readonly xml?: string;
  readonly options: import('./result.js').ValidatorOptions;
}

/**
 * A worker's heap. Resources of the usual size are young when they die, so the young generation decides what a worker weighs; the old
 * one is as large as a resource of `--max-bytes` may need.
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 3072 } as const;

interface Job {
  readonly units: readonly Unit[];
  readonly resolve: (results: readonly Result[]) => void;
}

/**
 * Worker threads that judge batches. A worker that dies, of memory or of a fault of ours, takes no other resource with it: its batch is
 * tried again one resource at a time, and the one that kills a worker twice is reported.
 */
export class Pool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  #closed = false;

  constructor(
    private readonly start: () => Worker,
    private readonly size: number,
    private readonly language: Language,
  ) {}

  judge(units: readonly Unit[]): Promise<readonly Result[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ units, resolve });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.size ? this.#spawn() : undefined);
      if (worker === undefined) return;
      const job = this.#waiting.shift()!;
      this.#busy.set(worker, job);
      const batch = pack(job.units);
      worker.postMessage(batch, [batch.bytes.buffer]);
    }
  }

  #spawn(): Worker {
    const worker = this.start();
    worker.on('message', (results: readonly Result[]) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      job?.resolve(results);
      this.#dispatch();
    });
    let fault = 'exit';
    worker.on('error', (error: Error & { code?: string }) => {
      fault = error.code ?? error.name;
    });
    worker.on('exit', () => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
      if (job === undefined || this.#closed) return;
      void this.#recover(job, fault);
    });
    return worker;
  }

  async #recover({ units, resolve }: Job, fault: string): Promise<void> {
    if (units.length === 1) {
      const { source, line } = units[0]!;
      const issue = issueOf(diagnostic('FKI6110', { message: fault }), this.language);
      resolve([
        { source, ...(line === undefined ? {} : { line }), valid: false, issues: [{ ...issue, code: 'exception' }] },
      ]);
      this.#dispatch();
      return;
    }
    const results: Result[] = [];
    for (const unit of units) results.push(...(await this.judge([unit])));
    resolve(results);
  }
}

export type { Batch };
