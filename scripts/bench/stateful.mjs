/**
 * `npm run bench -- stateful [CITIZENS] [DAYS] [--threads N] [--shard]`: days of reports, one a citizen and day, through `fki-validate.mjs --stateful` with the
 * state kept between days. Each day is a fresh process; its time, its largest memory (all threads) and the size of the state are printed, and
 * the first day without the state beside them. Memory should not grow with the days, nor with the citizens beyond one shard: `--shard` takes
 * citizens of one shard of the 256 alone, so that 4,000 need the memory of a million.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'dist', 'validators', 'fki-validate.mjs');
const examples = join(root, 'dist', 'package', 'package', 'example');
const report = (name) => join(examples, `Bundle-FkiCareDeliveryReport-${name}.json`);

export async function bench(args) {
  const at = args.indexOf('--threads');
  const threads = at < 0 ? [] : ['--threads', args[at + 1]];
  const [citizens = 20_000, days = 3] = args.filter((each) => /^\d+$/.test(each) && each !== threads[1]).map(Number);
  if (!existsSync(command) || !existsSync(report('bruno-1-hjemmebesoeg'))) {
    console.error('Run npm run build first: the benchmark runs dist/validators on the examples of dist/package.');
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'fki-bench-'));
  try {
    const first = readFileSync(report('bruno-1-hjemmebesoeg'), 'utf8');
    const later = readFileSync(report('bruno-4-rettelse'), 'utf8');
    const state = join(work, 'state');
    for (let day = 1; day <= days; day++) {
      const file = join(work, 'day.ndjson');
      const bytes = await writeDay(file, day === 1 ? first : later, citizens, day, args.includes('--shard'));
      if (day === 1) print('alone', citizens, bytes, await run([file, ...threads], work), 0);
      print(`day ${day}`, citizens, bytes, await run([file, '--stateful', state, ...threads], work), sizeOf(state));
    }
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One report for each citizen, with ids of its own; the resources of a citizen keep theirs from day to day. */
async function writeDay(file, text, citizens, day, ofOneShard) {
  const out = createWriteStream(file);
  const ids = [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g))];
  const own = new Set(JSON.parse(text).entry.map(({ resource }) => resource.id));
  const date = `2026-11-${String(day + 1).padStart(2, '0')}`;
  const line = JSON.stringify(JSON.parse(text))
    .replaceAll(/"(timestamp|lastUpdated)":"\d{4}-\d{2}-\d{2}T/g, `"$1":"${date}T`)
    .split(new RegExp(`(${ids.filter((id) => own.has(id)).join('|')})`));
  const bundle = JSON.parse(text).id;
  const patient = JSON.parse(text)
    .entry.map(({ resource }) => resource)
    .find(({ resourceType }) => resourceType === 'Patient');
  for (let n = 0, written = 0; written < citizens; n++) {
    const tail = n.toString(16).padStart(8, '0');
    if (ofOneShard && shardOf(patient, `${tail}${patient.id.slice(8)}`) !== 0) continue;
    written++;
    const made = line.map((part) => (own.has(part) ? `${tail}${part.slice(8)}` : part)).join('');
    const isTaken = out.write(`${made.replace(`"id":"${bundle}"`, `"id":"r-${day}-${n}"`)}\n`);
    if (!isTaken) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  return statSync(file).size;
}

/** As the state is laid out: by organisation and Patient.id. */
function shardOf({ managingOrganization: { identifier } }, id) {
  return createHash('sha256').update(`${identifier.system}|${identifier.value}\n${id}`).digest()[0];
}

/** Runs the command and watches its memory. */
async function run(args, cwd) {
  const from = performance.now();
  const child = spawn(process.execPath, [command, '--severity', 'error', '--format', 'ndjson', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let errors = 0;
  let memory = 0;
  let cpu = 0;
  child.stdout.on('data', (chunk) => {
    errors += chunk.toString('latin1').split('"valid":false').length - 1;
  });
  const watch = setInterval(() => {
    try {
      const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      memory = Math.max(memory, Number(resident ?? 0));
      // User and system time, in hundredths of a second: what the run costs on a machine that others use too.
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .slice(11, 13);
      cpu = (Number(user) + Number(system)) / 100;
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 100);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { seconds: (performance.now() - from) / 1000, cpu, memory: memory / 1024, errors };
}

function sizeOf(folder) {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function print(name, citizens, bytes, { seconds, cpu, memory, errors }, size) {
  const rate = Math.round(citizens / seconds);
  const mega = (number) => `${Math.round(number / 1e6)} MB`;
  console.log(
    `${name.padEnd(6)} ${citizens} reports, ${mega(bytes)}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor), ${rate}/s, ${Math.round(memory)} MiB at most, state ${mega(size)}, ${errors} not valid`,
  );
}
