/** The urls that HL7 has given out: one below http://hl7.org/fhir that is none of them is a mistake. */
import type { Definitions } from '../../guide/index.js';
import { declareData } from './data.js';
import type { Module } from './module.js';

export const HL7 = 'http://hl7.org/fhir/';

export function declareKnownUrls(definitions: Definitions, module: Module): void {
  const names = definitions.canonicals.filter((url) => url.startsWith(HL7)).map((url) => url.slice(HL7.length));
  declareData(module, 'knownUrls', `Canonicals below ${HL7}, one a line.`, names.join('\n'));
}
