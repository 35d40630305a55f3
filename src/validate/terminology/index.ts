/** Codes that are not at hand, asked of a terminology server of the user's choice. */
export { type UncheckedCode, uncheckedCodes } from './codes.js';
export { TerminologyServer } from './server.js';
