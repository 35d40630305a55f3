/** SUSHI in-process: FSH in, FHIR definitions and their positions in FSH out. */
export { type CompileOptions, compileProject } from './compile.js';
export type * from './types.js';
