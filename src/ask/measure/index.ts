/**
 * Indicators: a Measure of the Guide, or one given at run time, computed over citizens' records.
 *
 * - {@link readPeriod} `2026-11`, `2026-Q4`, `2026-01-01/2026-06-30` → first and last day.
 * - {@link compileMeasure} a Measure and its inputs → criteria compiled to JavaScript, or what is wrong with it.
 * - {@link MeasureRun} takes deliveries one by one and yields a MeasureReport an organisation.
 */
export { type CompiledMeasure, compileMeasure, measureNamed, readMeasureResource } from './definition.js';
export { type GivenInput, type InputValues, inputValues } from './inputs.js';
export { type Period, readPeriod } from './period.js';
export { type MeasureReport, reportOf } from './report.js';
export { MeasureRun } from './run.js';
export { maskSmall } from './suppress.js';
export { reportText } from './text.js';
