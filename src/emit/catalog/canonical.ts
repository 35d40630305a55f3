import { createHash } from 'node:crypto';
import type { Json } from '../../guide/index.js';

/** RFC 8785: members sorted by UTF-16 code units, no white space. JSON.stringify already writes numbers and strings as it asks. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export const contentHash = (value: Json): string =>
  `sha256-${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
