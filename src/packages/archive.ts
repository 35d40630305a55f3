/** Reads `.tgz` packages from anyone: into memory, within limits, never onto the disk. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Parser, type ReadEntry } from 'tar';
import { reasonOf, type Words } from '../diagnostics.js';

export interface ArchiveLimits {
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
  readonly files: number;
}

/** HL7's largest packages unpack to some 700 MB; nothing that is larger is a FHIR package. */
export const ARCHIVE_LIMITS: ArchiveLimits = { bytes: 2 ** 30, files: 200_000 };

/** Why an archive was not taken. */
export class ArchiveError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** Of an archive that is no package. */
export const NO_MANIFEST: Words = { en: 'it has no package/package.json', da: 'den har ingen package/package.json' };

/** Beside its definitions: the rules over one and several reports that an FKI package carries. */
export const RULES_FILE = 'other/fki-rules.json';

/**
 * The JSON files directly below `package/`, by name, with `package.json` and {@link RULES_FILE}. Links, devices and names that lead out of the archive
 * are refused as a whole: no honest package has them.
 */
export async function unpack(
  archive: string | Readable,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  let bytes = 0;
  let files = 0;
  let refused: ArchiveError | undefined;
  const stream = typeof archive === 'string' ? createReadStream(archive) : archive;
  const parser = new Parser({ strict: true });
  const refuse = (en: string, da: string) => {
    refused ??= new ArchiveError({ en, da });
    parser.abort(refused);
  };
  parser.on('entry', (entry: ReadEntry) => {
    files += 1;
    const name = entry.path.replaceAll('\\', '/').replace(/^\.\//, '');
    if (refused !== undefined) return entry.resume();
    if (files > limits.files)
      refuse(`it has more than ${limits.files} files`, `den har mere end ${limits.files} filer`);
    else if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..'))
      refuse('it names files outside itself', 'den nævner filer uden for sig selv');
    else if (entry.type === 'Link' || entry.type === 'SymbolicLink') refuse('it holds links', 'den rummer links');
    if (refused !== undefined) return entry.resume();
    const isRead = /^package\/[^/]+\.json$/i.test(name) || name === `package/${RULES_FILE}`;
    const wanted = isRead && (entry.type === 'File' || entry.type === 'OldFile');
    const chunks: Buffer[] = [];
    entry.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.bytes)
        refuse(`it unpacks to more than ${limits.bytes} bytes`, `den fylder mere end ${limits.bytes} byte udpakket`);
      else if (wanted) chunks.push(chunk);
    });
    entry.on('end', () => {
      if (wanted) contents.set(name.slice('package/'.length), Buffer.concat(chunks));
    });
  });
  try {
    await pipeline(stream, parser as unknown as NodeJS.WritableStream);
  } catch (thrown) {
    if (refused !== undefined) throw refused;
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ArchiveError(reasonOf(thrown) ?? { en: why, da: why });
  }
  if (refused !== undefined) throw refused;
  return contents;
}
