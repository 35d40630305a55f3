import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

let fingerprint: string | undefined;

/** A hash over the toolchain's own code: what an older one has made is not taken for what this one would make. */
export function toolchainFingerprint(): string {
  if (fingerprint === undefined) {
    const hash = createHash('sha256');
    const root = fileURLToPath(new URL('../', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(js|ts|hbs)$/.test(file) && !file.endsWith('.d.ts'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)));
    fingerprint = hash.digest('hex');
  }
  return fingerprint;
}
