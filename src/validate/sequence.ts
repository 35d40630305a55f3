import type { Language } from '../diagnostics.js';
import type { Result, Validators } from './result.js';
import type { Unit } from './unit.js';
import type { FhirXml } from './xml/index.js';

/** Judges resources in the light of those that came before: stands between judging each by itself and reporting. */
export interface Sequence {
  /** The results of `judge`, in the same order, with what rules over several reports find. What is kept is kept once all have been taken. */
  over(
    units: AsyncIterable<Unit>,
    judge: (units: AsyncIterable<Unit>) => AsyncIterable<readonly Result[]>,
  ): AsyncGenerator<readonly Result[]>;
}

/** What a run over several reports needs of the run around it. */
export interface SequenceSettings {
  /** Where what is known is kept between runs. */
  readonly directory: string;
  /** The day (`2026-11-30`) that organisations should have delivered until; the latest report's unless said. */
  readonly asOf?: string;
  readonly validators: Validators;
  readonly xml: () => FhirXml | undefined;
  readonly language: Language;
  readonly showValues: boolean;
  readonly threads: number;
  readonly openWorker: () => import('node:worker_threads').Worker;
}
