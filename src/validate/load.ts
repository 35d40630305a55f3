import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Validators } from './result.js';
import type { FhirXml } from './xml/index.js';

/** The validators of a guide, by the URL of their module. */
export async function loadValidators(url: string): Promise<Validators> {
  return (await import(url)) as Validators;
}

/** The model for FHIR XML beside them; read when the first XML comes. */
export async function loadXml(url: string | undefined): Promise<() => FhirXml | undefined> {
  let model: FhirXml | undefined;
  return () => {
    if (model === undefined && url !== undefined)
      model = JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) as FhirXml;
    return model;
  };
}
