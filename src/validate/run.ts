import { diagnostic, Failure, type Language } from '../diagnostics.js';
import type { Judge } from './judge.js';
import { judgeAll } from './judge-all.js';
import type { Pool } from './pool.js';
import { findInputs, type Input } from './read/inputs.js';
import { unitsOf } from './read/units.js';
import { type Format, REPORTERS } from './report/index.js';
import type { IssueSeverity } from './result.js';
import type { Sequence } from './sequence.js';
import { count, newSummary, shown } from './summary.js';
import { type Suppression, Suppressor } from './suppress.js';
import type { TerminologyServer } from './terminology/index.js';
import type { Unit } from './unit.js';

/** What to validate and how to show it. */
export interface ValidateRequest {
  /** Files, folders, patterns, `-`. */
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly severity: IssueSeverity;
  readonly maxIssues?: number;
  readonly maxBytes: number;
  readonly suppressions: readonly Suppression[];
  readonly language: Language;
  readonly color: boolean;
  readonly quiet: boolean;
}

/** What a run stands on. */
export interface Surroundings {
  readonly judge: Judge;
  readonly pool: { readonly size: number; readonly open: () => Pool };
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Resolves when the reader can take more. */
  readonly out: (text: string) => void | Promise<void>;
  /** Shown on standard error. */
  readonly report: (found: import('../diagnostics.js').Diagnostic) => void;
  /** Told how many resources are done. */
  readonly progress?: (resources: number) => void;
  readonly version: string;
  readonly terminology?: TerminologyServer;
  /** Rules over several reports. */
  readonly sequence?: Sequence;
}

/** Validates inputs, one result a resource in the order of the input. 0: all valid; 1: not. Throws {@link Failure} where it could not run. */
export async function validateInputs(request: ValidateRequest, around: Surroundings): Promise<0 | 1> {
  if (request.inputs.length === 0)
    throw new Failure([diagnostic('FKI6022', { argument: 'FILE', command: 'validate ' })]);
  const { inputs, diagnostics } = findInputs(request.inputs);
  if (diagnostics.length > 0) throw new Failure(diagnostics);
  const summary = newSummary();
  const suppressor = new Suppressor(request.suppressions);
  const reporter = REPORTERS[request.format]({
    language: request.language,
    color: request.color,
    quiet: request.quiet,
    severity: request.severity,
    version: around.version,
  });
  const units = unitsOfAll(inputs, request, around, () => summary.skipped++);

  await around.out(reporter.start?.() ?? '');
  const judge = (each: AsyncIterable<Unit>) => judgeAll(each, around.judge, around.pool);
  for await (const results of around.sequence?.over(units, judge) ?? judge(units)) {
    let text = '';
    const server = around.terminology;
    const settled = server === undefined ? results : await Promise.all(results.map((result) => server.settle(result)));
    for (const found of settled) {
      const result = suppressor.apply(found);
      count(summary, result);
      text += reporter.result(shown(result, request));
    }
    if (text !== '') await around.out(text);
    around.progress?.(summary.resources);
  }
  summary.suppressed = suppressor.count;
  await around.out(reporter.end(summary));
  for (const unused of suppressor.unused()) around.report(unused);
  return summary.invalid > 0 ? 1 : 0;
}

async function* unitsOfAll(
  inputs: readonly Input[],
  { maxBytes }: ValidateRequest,
  { stdin }: Surroundings,
  onSkipped: () => void,
): AsyncGenerator<Unit> {
  for (const input of inputs) yield* unitsOf(input, { maxBytes, stdin, onSkipped });
}
