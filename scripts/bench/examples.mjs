/**
 * `npm run bench examples [LARGEST] [WORKERS]`: how fast a country's data are made, and in how much memory, at sizes up to LARGEST resources
 * (1000000 unless given; 10000000 takes its time). One worker unless given: the rate is that of a core.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lib = new URL('../../lib/', import.meta.url);

/** @param {string[]} argv */
export async function bench([largest = '1000000', workers = '1']) {
  const { compile } = await import(new URL('index.js', lib).href);
  const { compilePathways } = await import(new URL('emit/examples/pathways/index.js', lib).href);
  const { NO_INJECTION, planCountry } = await import(new URL('emit/examples/country/index.js', lib).href);
  const { runCountry } = await import(new URL('cli/country/run.js', lib).href);
  const { guide } = await compile({ directory: fileURLToPath(new URL('../../', import.meta.url)), offline: true });
  const programs = compilePathways(guide, () => {});
  const session = { progress: false, language: 'en', err: () => {} };
  /** @param {number} citizens */
  const plan = (citizens) =>
    planCountry(programs, guide.population, {
      seed: 'bench',
      asOf: '2026-11-01',
      days: 31,
      municipalities: 98,
      citizens,
      inject: NO_INJECTION,
    });
  /** @param {number} citizens */
  const run = async (citizens) => {
    const out = mkdtempSync(join(tmpdir(), 'fki-bench-'));
    try {
      const before = process.cpuUsage();
      const from = performance.now();
      const made = await runCountry({ plan: plan(citizens), out, workers: Number(workers), session });
      const { user, system } = process.cpuUsage(before);
      return { made, seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 };
    } finally {
      rmSync(out, { recursive: true });
    }
  };
  // How many resources a citizen has is known when some have been made.
  const sample = 2000;
  const perCitizen = (await run(sample)).made.resources / sample;
  console.log('resources     seconds   a second   a cpu second   peak memory');
  let slowest = Number.POSITIVE_INFINITY;
  for (const wanted of [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size <= Number(largest))) {
    const { made, seconds, cpu } = await run(Math.round(wanted / perCitizen));
    const peak = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
    const cells = [
      made.resources,
      seconds.toFixed(1),
      Math.round(made.resources / seconds),
      Math.round(made.resources / cpu),
      peak,
    ];
    console.log(cells.map((cell, i) => String(cell).padStart([9, 11, 10, 14, 13][i] ?? 10)).join(' '));
    if (wanted >= 100_000) slowest = Math.min(slowest, made.resources / cpu);
  }
  const enough = slowest >= 5000;
  console.log(enough ? 'at least 5,000 resources a second a core' : 'fewer than 5,000 resources a second a core');
  return enough ? 0 : 1;
}
