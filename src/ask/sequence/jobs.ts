/** Shards judged side by side: in this thread where there is little to do, else in workers. */
import type { MessagePort, Worker } from 'node:worker_threads';
import { type Diagnostic, diagnostic, Failure } from '../../diagnostics.js';
import type { Validators } from '../../validate/index.js';
import { judgeShard, type ShardDone, type ShardJob } from './shard.js';

export interface Judging {
  readonly validators: Validators;
  readonly threads: number;
  readonly openWorker: () => Worker;
}

type Answer = { readonly done: ShardDone } | { readonly failed: readonly Diagnostic[] };

/** Below this a worker's start costs more than it saves. */
const ALONE_BYTES = 4 * 1024 * 1024;

/** Judges all; `take` is given each as it is done. */
export async function judgeShards(
  jobs: readonly { readonly job: ShardJob; readonly size: number }[],
  judging: Judging,
  take: (job: ShardJob, done: ShardDone) => void,
): Promise<void> {
  const size = jobs.reduce((sum, each) => sum + each.size, 0);
  if (size < ALONE_BYTES || judging.threads < 2) {
    for (const { job } of jobs) take(job, judgeShard(job, judging.validators));
    return;
  }
  const waiting = jobs.map(({ job }) => job);
  const workers = Array.from({ length: Math.min(judging.threads, waiting.length) }, judging.openWorker);
  try {
    await Promise.all(workers.map((worker) => work(worker, waiting, take)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** One worker takes shards until there are none. */
function work(worker: Worker, waiting: ShardJob[], take: (job: ShardJob, done: ShardDone) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let job: ShardJob | undefined;
    const next = (): void => {
      job = waiting.shift();
      if (job === undefined) resolve();
      else worker.postMessage(job);
    };
    worker.on('message', (answer: Answer) => {
      if ('failed' in answer || job === undefined) return reject(new Failure('failed' in answer ? answer.failed : []));
      take(job, answer.done);
      next();
    });
    worker.on('error', (error: Error & { code?: string }) =>
      reject(new Failure([diagnostic('FKI6110', { message: error.code ?? error.name })])),
    );
    next();
  });
}

/** What a worker does: answers each job. */
export function serveShards(port: MessagePort, validators: Validators): void {
  port.on('message', (job: ShardJob) => {
    try {
      port.postMessage({ done: judgeShard(job, validators) } satisfies Answer);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      port.postMessage({ failed: error.diagnostics } satisfies Answer);
    }
  });
}
