import { createHash } from 'node:crypto';
import type { Json, JsonObject } from './model.js';

/** JSON with keys sorted and no white space: the same content gives the same text. */
export function canonicalJson(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += `${text === '' ? '' : ','}${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const object = value as JsonObject;
  for (const key of Object.keys(object).sort())
    if (object[key] !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(object[key])}`;
  return `{${text}}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of a definition, narrative left out: it is presentation, and changes with the tool that made it. */
export function hashOf(resource: JsonObject): string {
  const { text: _narrative, ...rest } = resource;
  return sha256(canonicalJson(rest));
}
