/**
 * Stock SUSHI, offline: a FHIR cache made of the packages that npm installed, and `sushi build` as a process of its own.
 * Used by the benchmark and by the test that holds our bytes against SUSHI's.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

/** What SUSHI must be told to ask for, as it finds no `latest` offline. */
export const PINS = {
  'hl7.terminology.r4': require('hl7.terminology.r4/package.json').version,
  'hl7.fhir.uv.extensions.r4': require('hl7.fhir.uv.extensions.r4/package.json').version,
};

export const stockVersion = () => require('fsh-sushi/package.json').version;

const CORE_TYPES =
  /^(CapabilityStatement|CodeSystem|CompartmentDefinition|ConceptMap|ImplementationGuide|NamingSystem|OperationDefinition|Questionnaire|SearchParameter|StructureDefinition|StructureMap|ValueSet)-/;

/** Lays out `home/.fhir/packages`, once. */
export function layOutCache(home) {
  const packages = join(home, '.fhir', 'packages');
  if (existsSync(packages)) return;
  const beside = `${packages}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  for (const [name, version] of Object.entries(PINS)) {
    mkdirSync(join(beside, `${name}#${version}`));
    symlinkSync(folderOf(name), join(beside, `${name}#${version}`, 'package'), 'junction');
  }
  const from = folderOf('hl7.fhir.r4.core');
  const core = join(beside, 'hl7.fhir.r4.core#4.0.1', 'package');
  mkdirSync(core, { recursive: true });
  for (const file of readdirSync(from)) if (CORE_TYPES.test(file)) link(join(from, file), join(core, file));
  const manifest = {
    name: 'hl7.fhir.r4.core',
    version: '4.0.1',
    type: 'fhir.core',
    fhirVersions: ['4.0.1'],
    canonical: 'http://hl7.org/fhir',
    url: 'http://hl7.org/fhir/R4',
    title: 'FHIR R4 definitions',
    dependencies: {},
  };
  writeFileSync(join(core, 'package.json'), JSON.stringify(manifest));
  renameSync(beside, packages);
}

function link(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // Another file system.
  }
}

/** `sushi build project -o out`. SUSHI looks for a newer version of itself on the network first: it is told of none. */
export function runStock(project, out, home, env = {}) {
  const app = join(folderOf('fsh-sushi'), 'dist', 'app.js');
  const { PATH: _path, ...rest } = process.env;
  const offline = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', FORCE_COLOR: '0' };
  return spawnSync(process.execPath, [app, 'build', project, '-o', out], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...rest, ...offline, PATH: '/nonexistent', HOME: home, USERPROFILE: home, ...env },
  });
}
