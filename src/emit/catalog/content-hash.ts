import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../guide/index.js';

/** The catalogue's form of a hash: SHA-256 of the content's RFC 8785 JSON. */
export const contentHash = (value: Json): string =>
  `sha256-${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
