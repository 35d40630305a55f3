/** Running compiled validators over files, NDJSON, Bundles and packages. */
export { type ReadArguments, readArguments, type ValidateArguments } from './arguments.js';
export { makeFolder } from './folder.js';
export { issueOf } from './issue-of.js';
export { type Judge, judgeWith } from './judge.js';
export { loadValidators, loadXml } from './load.js';
export { defaultThreads, type Engine, runValidate, type Terminal } from './modes.js';
export { Pool, type WorkerLimits, type WorkerSettings } from './pool.js';
export { findInputs, type Input } from './read/inputs.js';
export { unitsOf } from './read/units.js';
export { FORMATS, type Format, outcomeOf, resultJson } from './report/index.js';
export {
  type Issue,
  isError,
  type Result,
  type SequenceRule,
  type ValidatorOptions,
  type Validators,
} from './result.js';
export type { Sequence, SequenceSettings } from './sequence.js';
export { processTerminal } from './terminal.js';
export { DEFAULT_MAX_BYTES, type Unit } from './unit.js';
export { type FhirXml, readXml } from './xml/index.js';
export { fhirXmlOf } from './xml/of-guide.js';
