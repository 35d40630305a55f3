import { inBatches } from './batch.js';
import type { Judge } from './judge.js';
import type { Pool } from './pool.js';
import type { Result } from './result.js';
import type { Unit } from './unit.js';

/** Below this a worker's start costs more than it saves. */
const ALONE_BYTES = 2 * 1024 * 1024;

/**
 * Judges units in their order. The first two megabytes in this thread, the rest in workers; no more than two batches a worker are under
 * way, so that the reader waits for the slowest of them and memory stays flat over any length of input.
 */
export async function* judgeAll(
  units: AsyncIterable<Unit>,
  judge: Judge,
  pool: { readonly size: number; readonly open: () => Pool },
): AsyncGenerator<readonly Result[]> {
  let alone = 0;
  let workers: Pool | undefined;
  const underWay: Promise<readonly Result[]>[] = [];
  try {
    for await (const batch of inBatches(units)) {
      if (workers === undefined) {
        if (alone < ALONE_BYTES || pool.size < 1) {
          for (const unit of batch) alone += 'bytes' in unit ? unit.bytes.length : 0;
          yield batch.map((unit) => judge.judge(unit));
          continue;
        }
        workers = pool.open();
      }
      underWay.push(workers.judge(batch));
      if (underWay.length >= pool.size * 2) yield await underWay.shift()!;
    }
    for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) yield await next;
  } finally {
    await workers?.close();
  }
}
