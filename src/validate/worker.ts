import type { MessagePort } from 'node:worker_threads';
import { type Batch, unpack } from './batch.js';
import { judgeWith } from './judge.js';
import type { WorkerSettings } from './pool.js';
import type { Validators } from './result.js';
import type { FhirXml } from './xml/index.js';

/** Answers each batch with its results, in order. */
export function serveBatches(
  port: MessagePort,
  validators: Validators,
  { options, severity }: WorkerSettings,
  xml: () => FhirXml | undefined,
): void {
  const judge = judgeWith(validators, options, xml, severity);
  port.on('message', (batch: Batch) => {
    port.postMessage(unpack(batch).map((unit) => judge.judge(unit)));
  });
}
