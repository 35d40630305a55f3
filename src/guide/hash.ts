import { createHash } from 'node:crypto';
import { isObject } from './fields.js';
import type { Json, JsonObject } from './model.js';

/** JSON with keys sorted and no white space: the same content gives the same text. */
export function canonicalJson(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isObject(value)) {
    const fields = Object.keys(value)
      .sort()
      .filter((key) => value[key] !== undefined)
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of a definition, narrative left out: it is presentation, and changes with the tool that made it. */
export function hashOf(resource: JsonObject): string {
  const { text: _narrative, ...rest } = resource;
  return sha256(canonicalJson(rest));
}
