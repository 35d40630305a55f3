/** The shared condition list ("Diagnosekort", MedCom ConditionList) into FKI: focus conditions, and where each came from. */
export type { NotTaken } from './claim.js';
export { type Imported, importConditionList } from './condition-list.js';
