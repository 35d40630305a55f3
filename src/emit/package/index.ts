/**
 * The FHIR package of a guide: `<id>-<version>.tgz`, its SHA-256, and the same files unpacked below `package/`.
 *
 * Everything the guide publishes, as it publishes it: definitions with snapshots, examples below `example/`, compliance claims, rules and
 * what else there is below `other/`. The same Guide gives the same bytes.
 */
import { createHash } from 'node:crypto';
import type { Guide, Json, JsonObject, Resource, Rule } from '../../guide/index.js';
import { type EmitContext, type Emitter, type OutputFile, textFile } from '../emitter.js';
import { gzip } from './gzip.js';
import { indexEntry, indexOf, manifestOf } from './manifest.js';
import { writeTar } from './tar.js';

export { type PackageCheck, type VerifyOptions, verifyPackage } from './verify.js';

export const packageEmitter: Emitter = {
  target: 'package',
  needs: [],
  async *emit(guide: Guide, { epoch }: EmitContext): AsyncIterable<OutputFile> {
    const { packageId, version } = guide.meta;
    const files = packageFiles(guide);
    const name = `${packageId}-${version}.tgz`;
    const key = hashOf(`${epoch}\n${files.map(({ path, text }) => `${path}\0${hashOf(text)}\n`).join('')}`);
    let packed: Uint8Array | undefined;
    const archive = (): Uint8Array => {
      packed ??= gzip(
        writeTar(
          files.map(({ path, text }) => ({ path, content: Buffer.from(text, 'utf8') })),
          epoch,
        ),
      );
      return packed;
    };
    yield { path: name, key, content: archive };
    yield { path: `${name}.sha256`, key, content: () => `${hashOf(archive())}  ${name}\n` };
    for (const { path, text } of files) yield textFile(path, text);
  },
};

interface PackageFile {
  readonly path: string;
  readonly text: string;
}

/** The package's files, the manifest first and then by path, as package loaders expect them. */
function packageFiles(guide: Guide): readonly PackageFile[] {
  const folders = new Map<string, JsonObject[]>([['package', []]]);
  const files: PackageFile[] = [];
  for (const { role, resource } of guide.published) {
    const folder = role === 'example' ? 'package/example' : role === 'other' ? 'package/other' : 'package';
    const filename = `${resource.resourceType}-${resource.id ?? 'unnamed'}.json`;
    files.push({ path: `${folder}/${filename}`, text: textOf(resource) });
    const entries = folders.get(folder) ?? [];
    folders.set(folder, entries);
    entries.push(indexEntry(filename, resource as Resource));
  }
  for (const [folder, entries] of folders)
    files.push({ path: `${folder}/.index.json`, text: textOf(indexOf(entries)) });
  const claims = guide.compliance.map(({ raw }) => raw);
  if (claims.length > 0) files.push({ path: 'package/other/compliance.json', text: textOf({ claims }) });
  if (guide.rules.length > 0)
    files.push({ path: 'package/other/fki-rules.json', text: textOf({ rules: guide.rules.map(ruleJson) }) });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [{ path: 'package/package.json', text: textOf(manifestOf(guide)) }, ...files];
}

/** A rule as `input/rules/` writes it, but for its negative examples, which are not in the package. Validators compiled from the package go by it. */
function ruleJson({ origin, source, negative, ...rule }: Rule): Json {
  const said = Object.entries({ ...rule, source: origin }).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  return Object.fromEntries(said) as Json;
}

function textOf(value: Json | Resource): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
