#!/usr/bin/env node
/**
 * Prepares HL7's Java validator for use offline: a FHIR package cache made of this project's npm packages, and the compiled harness.
 *
 *   node setup.mjs [HOME]        HOME defaults to $FKI_ORACLE_HOME or ~/.cache/fki-oracle
 *
 * Needs `npm ci`, a JDK of 17 or later and Maven. Safe to run again: what is there is kept; --rebuild compiles the harness anew.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const argument = process.argv.slice(2).find((each) => !each.startsWith('--'));
const home = argument ?? process.env.FKI_ORACLE_HOME ?? join(homedir(), '.cache', 'fki-oracle');
const packages = join(home, '.fhir', 'packages');
const modules = join(here, '..', '..', '..', 'node_modules');

/** What is installed, and the FHIR package that it becomes in the cache. The core's npm package holds HL7's examples too. */
const wanted = [
  { npm: 'hl7.fhir.r4.core', fhir: 'hl7.fhir.r4.core#4.0.1', core: true },
  { npm: 'hl7.terminology.r4', fhir: 'hl7.terminology.r4#7.0.1' },
  { npm: 'hl7.fhir.uv.extensions.r4', fhir: 'hl7.fhir.uv.extensions.r4#5.3.0-ballot-tc1' },
];
const CONFORMANCE = new Set([
  'StructureDefinition',
  'ValueSet',
  'CodeSystem',
  'SearchParameter',
  'ConceptMap',
  'NamingSystem',
  'OperationDefinition',
  'CompartmentDefinition',
  'CapabilityStatement',
  'ImplementationGuide',
  'StructureMap',
  'Questionnaire',
]);

/**
 * Keeps the conformance resources, gives the package its own name, drops the index so that the validator makes its own.
 *
 * @param {string} source
 * @param {string} target
 */
function asCore(source, target) {
  mkdirSync(target, { recursive: true });
  /** @type {Record<string, number>} */
  const counts = {};
  const seen = new Set();
  for (const file of readdirSync(source).sort()) {
    const type = file.slice(0, file.indexOf('-'));
    if (!CONFORMANCE.has(type)) continue;
    const { url } = JSON.parse(readFileSync(join(source, file), 'utf8'));
    if (url !== undefined && seen.has(`${type} ${url}`)) continue;
    seen.add(`${type} ${url}`);
    copyFileSync(join(source, file), join(target, file));
    counts[type] = (counts[type] ?? 0) + 1;
  }
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
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest, null, 1));
  return counts;
}

/**
 * The harness loads these packages itself, and they name each other: keep only their dependency on the core.
 *
 * @param {string} file
 */
function pin(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: { 'hl7.fhir.r4.core': '4.0.1' } }, null, 1));
}

for (const { npm, fhir, core } of wanted) {
  const target = join(packages, fhir);
  if (existsSync(target)) continue;
  const source = join(modules, npm);
  if (!existsSync(source)) {
    console.error(`${npm} is not installed; run npm ci first`);
    process.exit(2);
  }
  // Made aside and renamed: an interrupted run leaves nothing that looks whole.
  mkdirSync(packages, { recursive: true });
  const work = mkdtempSync(join(packages, '.new-'));
  if (core) console.log(fhir, JSON.stringify(asCore(source, join(work, 'package'))));
  else {
    cpSync(source, join(work, 'package'), { recursive: true });
    pin(join(work, 'package', 'package.json'));
    console.log(fhir);
  }
  renameSync(work, target);
}

// The validator insists on loading HL7's cross-version extensions; no guide here uses them, so an empty package stands in.
const xver = join(packages, 'hl7.fhir.xver-extensions#0.1.0', 'package');
if (!existsSync(xver)) {
  mkdirSync(xver, { recursive: true });
  writeFileSync(
    join(xver, 'package.json'),
    JSON.stringify({
      name: 'hl7.fhir.xver-extensions',
      version: '0.1.0',
      type: 'fhir.ig',
      fhirVersions: ['4.0.1'],
      dependencies: {},
    }),
  );
}

const jar = join(home, 'oracle.jar');
const lib = join(home, 'lib');
if (!existsSync(jar) || process.argv.includes('--rebuild')) {
  const build = mkdtempSync(join(tmpdir(), 'oracle-'));
  cpSync(join(here, 'pom.xml'), join(build, 'pom.xml'));
  cpSync(join(here, 'src'), join(build, 'src'), { recursive: true });
  execFileSync(
    'mvn',
    ['-q', '-B', 'package', 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`, '-DincludeScope=runtime'],
    { cwd: build, stdio: 'inherit' },
  );
  renameSync(join(build, 'target', 'oracle-1.jar'), `${jar}.new`);
  renameSync(`${jar}.new`, jar);
  rmSync(build, { recursive: true });
}
console.log('ready:', home);
