/** R4's types and HL7's examples for the FHIRPath tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { typeModelOf } from '../../src/fhirpath/index.js';
import { coreGuide } from '../../src/guide/index.js';
import { embeddedCore, embeddedFolder } from '../../src/packages/index.js';

export const definitions = coreGuide(embeddedCore()).definitions;
export const types = typeModelOf(definitions);

const folder = embeddedFolder('hl7.fhir.r4.core');

/** Names of HL7's example files, definitions among them, sorted. */
export function exampleFiles(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'package.json')
    .sort();
}

// biome-ignore lint/suspicious/noExplicitAny: HL7's examples are JSON of any shape.
export function example(name: string): any {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
}

export const here = fileURLToPath(new URL('.', import.meta.url));
