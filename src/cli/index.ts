/** The command line, and the pipeline behind it. */

export type { Exit } from './command.js';
export { type PlacedValidators, placeValidators, validatorsKey } from './compiled-validators.js';
export { emitTarget, MadeFiles } from './emit.js';
export { optionsFor } from './emit-options.js';
export { validatorsOf } from './engine.js';
export { epochOf } from './epoch.js';
export { type CompiledGuide, compileGuide, openGiven } from './pipeline.js';
export { runProgram } from './program.js';
export type { Streams } from './session.js';
export { SILENT, type Stages } from './stages.js';
export { emittersFor } from './targets.js';
export { validatorFiles } from './validator-files.js';
