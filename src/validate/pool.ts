import type { Worker } from 'node:worker_threads';
import { diagnostic, type Language } from '../diagnostics.js';
import { type Batch, pack } from './batch.js';
import { issueOf } from './issue-of.js';
import type { IssueSeverity, Result, ValidatorOptions } from './result.js';
import type { Unit } from './unit.js';

/** What a worker is started with; `validators` and `xml` are URLs of modules. */
export interface WorkerSettings {
  readonly validators?: string;
  readonly xml?: string;
  readonly options: ValidatorOptions;
  /** The least that is shown. */
  readonly severity: IssueSeverity;
}

/** A worker's heap. */
export interface WorkerLimits {
  readonly maxYoungGenerationSizeMb: number;
  readonly maxOldGenerationSizeMb: number;
}

/**
 * V8 lets a heap grow by its limit, not by its need: with a limit of gigabytes, a worker that needs 40 MB comes to hold 150 over a long
 * stream. So the usual worker has little, and what is large has a spacious one, with room for a resource of any `--max-bytes`.
 */
const USUAL: WorkerLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };
const SPACIOUS: WorkerLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 3072 };

/** Read and with its places, a resource takes some thirty times its bytes. */
const USUAL_BYTES = 4 * 1024 * 1024;

interface Job {
  readonly units: readonly Unit[];
  readonly spacious: boolean;
  readonly resolve: (results: readonly Result[]) => void;
}

/**
 * Worker threads that judge batches. A worker that dies, of memory or of a fault of ours, takes no other resource with it: its batch is
 * tried again one resource at a time, and the one that kills a worker twice is reported.
 */
export class Pool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #spacious = new WeakSet<Worker>();
  readonly #waiting: Job[] = [];
  #closed = false;

  constructor(
    private readonly start: (limits: WorkerLimits) => Worker,
    private readonly size: number,
    private readonly language: Language,
  ) {}

  judge(units: readonly Unit[]): Promise<readonly Result[]> {
    return this.#judge(
      units,
      units.some((unit) => 'bytes' in unit && unit.bytes.length > USUAL_BYTES),
    );
  }

  #judge(units: readonly Unit[], spacious: boolean): Promise<readonly Result[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ units, spacious, resolve });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#workerFor(this.#waiting[0]!);
      if (worker === undefined) return;
      const job = this.#waiting.shift()!;
      this.#busy.set(worker, job);
      const batch = pack(job.units);
      worker.postMessage(batch, [batch.bytes.buffer]);
    }
  }

  /** An idle worker of the kind that a job asks for, or a new one; one of the other kind makes room for it. */
  #workerFor({ spacious }: Job): Worker | undefined {
    const at = this.#idle.findIndex((worker) => this.#spacious.has(worker) === spacious);
    if (at >= 0) return this.#idle.splice(at, 1)[0];
    if (this.#busy.size >= this.size) return undefined;
    if (this.#busy.size + this.#idle.length >= this.size) void this.#idle.pop()?.terminate();
    return this.#spawn(spacious);
  }

  #spawn(spacious: boolean): Worker {
    const worker = this.start(spacious ? SPACIOUS : USUAL);
    if (spacious) this.#spacious.add(worker);
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

  async #recover({ units, spacious, resolve }: Job, fault: string): Promise<void> {
    if (units.length === 1 && spacious) {
      const { source, line } = units[0]!;
      const issue = issueOf(diagnostic('FKI6110', { message: fault }), this.language);
      resolve([
        { source, ...(line === undefined ? {} : { line }), valid: false, issues: [{ ...issue, code: 'exception' }] },
      ]);
      this.#dispatch();
      return;
    }
    const results: Result[] = [];
    for (const unit of units) results.push(...(await this.#judge([unit], true)));
    resolve(results);
  }
}

export type { Batch };
