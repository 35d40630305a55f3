import type { Guide } from '../../../guide/index.js';

const NUMBERS = new Set(['decimal', 'integer', 'positiveInt', 'unsignedInt', 'integer64']);

/** The TypeScript type of a FHIR primitive, or undefined where the type is no primitive. */
export function primitiveType(guide: Guide, type: string): 'boolean' | 'number' | 'string' | undefined {
  if (type.startsWith('http://hl7.org/fhirpath/System.')) return 'string';
  if (type === 'xhtml') return 'string';
  if (guide.definitions.structure(type)?.kind !== 'primitive-type') return undefined;
  return type === 'boolean' ? 'boolean' : NUMBERS.has(type) ? 'number' : 'string';
}
