import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFile } from '../emit/emitter.js';
import { NOTICES } from './notices.js';

/** Where the model for FHIR XML stands in the validators' package. */
export const XML_MODEL = 'fhir-xml.json';
export const SINGLE_FILE = 'fki-validate.mjs';

const COMPILED = fileURLToPath(new URL('../validate/standalone.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Run from its sources, as tests run it, the toolchain has no compiled runner; esbuild takes the source as well. */
const runnable = (compiled: string): string => (existsSync(compiled) ? compiled : compiled.replace(/\.js$/, '.ts'));
const RUNNER = runnable(COMPILED);
const SEQUENCE = runnable(fileURLToPath(new URL('../ask/sequence/index.js', import.meta.url)));

/**
 * `fki-validate.mjs`: validators, their runner and the model for FHIR XML linked into one module with no imports but Node's.
 *
 * Nothing is minified: who is handed one file to run should be able to read it.
 */
export function singleFile(validators: readonly OutputFile[], version: string): OutputFile {
  const modules = new Map(validators.filter(({ path }) => /\.(js|json)$/.test(path)).map((file) => [file.path, file]));
  const key = createHash('sha256');
  for (const [path, file] of [...modules].sort(([a], [b]) => (a < b ? -1 : 1))) key.update(`${path} ${file.key}\n`);
  key.update(version).update(readFileSync(RUNNER));
  return {
    path: SINGLE_FILE,
    key: key.digest('hex'),
    content: async function* () {
      yield await link(modules, version);
    },
  };
}

async function link(modules: ReadonlyMap<string, OutputFile>, version: string): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const xml = modules.get(XML_MODEL);
  const entry = `
import * as validators from 'validators:index.js';
import { standalone } from ${JSON.stringify(RUNNER)};
import { sequenceOf, serveShards } from ${JSON.stringify(SEQUENCE)};
const xml = ${JSON.stringify(xml === undefined ? '' : textOf(xml))};
let model;
await standalone({
  validators,
  sequenceOf,
  serveShards,
  xml: () => (model ??= xml === '' ? undefined : JSON.parse(xml)),
  file: import.meta.url,
  version: ${JSON.stringify(version)},
});
`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, sourcefile: 'fki-validate.mjs' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // One letter beyond Latin-1 makes V8 hold all seven megabytes at two bytes a letter, in each thread.
    charset: 'ascii',
    // Comments of esbuild's would hold paths of the machine that built it.
    legalComments: 'none',
    minifyWhitespace: false,
    logLevel: 'silent',
    // Comments name modules by their path from here.
    absWorkingDir: ROOT,
    banner: { js: `#!/usr/bin/env node\n${NOTICES}` },
    plugins: [
      {
        name: 'validators',
        setup(plugin) {
          plugin.onResolve({ filter: /^validators:/ }, ({ path }) => ({
            path: path.slice('validators:'.length),
            namespace: 'validators',
          }));
          plugin.onResolve({ filter: /^\./, namespace: 'validators' }, ({ path, importer }) => ({
            path: posix.join(posix.dirname(importer), path),
            namespace: 'validators',
          }));
          plugin.onLoad({ filter: /.*/, namespace: 'validators' }, ({ path }) => {
            const file = modules.get(path);
            if (file === undefined) return { errors: [{ text: `${path} is not in the validators' package` }] };
            return { contents: textOf(file), loader: path.endsWith('.json') ? 'json' : 'js' };
          });
        },
      },
    ],
  });
  const made = outputFiles[0];
  if (made === undefined) throw new Error('esbuild made no file');
  // The comments that name modules: those of ours are paths of this machine.
  return Buffer.from(made.text.replaceAll(/^\/\/ (?!validators:).*[\\/](?:lib|src|node_modules)[\\/](.*)$/gm, '// $1'));
}

function textOf(file: OutputFile): string {
  const content = file.content();
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  throw new Error(`${file.path} is not at hand as text`);
}
