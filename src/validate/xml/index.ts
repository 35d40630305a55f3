/** FHIR XML, read as JSON with a map back to the document. */
export type { FhirXml } from './model.js';
export { type ReadXml, readXml } from './read.js';
