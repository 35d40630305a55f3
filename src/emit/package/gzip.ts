import { constants, gunzipSync, gzipSync } from 'node:zlib';

/** Where gzip says which system made the file (RFC 1952). zlib writes what it runs on; 255 is "unknown". */
const SYSTEM_BYTE = 9;

/**
 * Bytes without name, time or system: the same on every machine that has the same zlib. Node's own releases differ there, so two
 * packages made by different Node versions may differ in their compression and hold the same archive.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 });
  packed[SYSTEM_BYTE] = 255;
  return packed;
}

/** What is in a gzip file, up to a limit that a bomb does not pass. */
export function gunzip(bytes: Uint8Array, limit: number): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: limit });
}
