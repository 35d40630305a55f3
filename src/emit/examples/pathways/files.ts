/** What `dist/examples/pathways` holds: for each pathway one citizen's reports day by day, the whole record, and a picture. */
import { createHash } from 'node:crypto';
import { diagnostic } from '../../../diagnostics.js';
import { canonicalJson, type Guide, type Json, type JsonObject } from '../../../guide/index.js';
import type { EmitContext, OutputFile } from '../../emitter.js';
import type { Judge } from '../judge.js';
import { compilePathways } from './compile.js';
import { Deliverer, type Delivery } from './deliver.js';
import type { Person } from './identity.js';
import type { PathwayProgram } from './program.js';
import { dateText, dayNumber } from './time.js';
import { timeline } from './timeline.js';
import { type Walk, walk } from './walk.js';

export interface PathwayFileOptions {
  readonly seed: string;
  /** YYYY-MM-DD: the last day. */
  readonly asOf: string;
  readonly judge: Judge | undefined;
}

/** Days that the example citizens are followed, and how many are tried to find the one who sees most of the pathway. */
const FOLLOWED = 540;
const TRIED = 60;
/** København: the examples' citizens live in one municipality, and move to its neighbour. */
const HOME = '0101';
const NEIGHBOUR = '0147';

export function* pathwayFiles(
  guide: Guide,
  { seed, asOf, judge }: PathwayFileOptions,
  report: EmitContext['report'],
): Generator<OutputFile> {
  const { population } = guide;
  if (guide.pathways.length === 0 || population === undefined) return;
  const base = keyOf(guide, seed, asOf);
  for (const program of compilePathways(guide, report)) {
    const { found, person } = exampleWalk(program, seed, asOf);
    const url = (delivery: Delivery): string => program.reports[delivery.report]!.url;
    for (const delivery of [...found.deliveries, ...found.record]) {
      for (const { id, severity, expression, text } of judge?.(JSON.parse(delivery.json), url(delivery)) ?? []) {
        if (severity === 'information') continue;
        const at = guide.pathways.find((pathway) => pathway.id === program.id)?.source;
        report(diagnostic('FKI5110', { pathway: program.id, id, expression, text }, at));
      }
    }
    const file = (path: string, content: () => string): OutputFile => ({
      path: `pathways/${path}`,
      key: hashed([base, path]),
      content,
    });
    for (const [name, delivery] of named(program, found)) {
      yield file(
        `${program.id}/${name}.json`,
        () => `${JSON.stringify(JSON.parse(delivery.json) as JsonObject, null, 2)}\n`,
      );
    }
    for (const language of ['da', 'en'] as const) {
      const suffix = language === 'da' ? '' : '-en';
      yield file(`${program.id}${suffix}.svg`, () => timeline(program, found, { person, population, language }));
    }
  }
}

/** Of the first citizens the one who enters most states: the example shows most of its pathway. */
export function exampleWalk(
  program: PathwayProgram,
  seed: string,
  asOf: string,
): { readonly found: Walk; readonly person: Person } {
  const last = dayNumber(asOf);
  const deliverer = new Deliverer(seed);
  const settings = { start: last - FOLLOWED + 1, last, deliverer, nextMunicipality: () => NEIGHBOUR };
  let best: { readonly found: Walk; readonly person: Person; readonly seen: number } | undefined;
  for (let number = 0; number < TRIED; number++) {
    const person = { seed, municipality: HOME, number };
    const found = walk(program, person, settings);
    const seen = new Set(found.happenings.map(({ state }) => state)).size;
    if (best === undefined || seen > best.seen) best = { found, person, seen };
  }
  return best!;
}

/** File names: the day and the report; a second one of a day (another record) is numbered. */
function named(program: PathwayProgram, { deliveries, record }: Walk): readonly (readonly [string, Delivery])[] {
  const seen = new Map<string, number>();
  const name = (stem: string): string => {
    const nth = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, nth);
    return nth === 1 ? stem : `${stem}-${nth}`;
  };
  const profile = ({ report }: Delivery): string => program.reports[report]!.profile;
  return [
    ...deliveries.map((delivery) => [name(`${dateText(delivery.day)}-${profile(delivery)}`), delivery] as const),
    ...record.map((delivery) => [name(`record-${profile(delivery)}`), delivery] as const),
  ];
}

/** What the files are made from: pathways, who walks them, and every profile and code system that a value may come from. */
function keyOf(guide: Guide, seed: string, asOf: string): string {
  const { pathways, population, profiles, extensions, codeSystems, valueSets } = guide;
  const definitions = [...profiles, ...extensions, ...codeSystems, ...valueSets].map(({ hash }) => hash);
  return hashed([canonicalJson([pathways, population ?? null] as unknown as Json), ...definitions, seed, asOf]);
}

const hashed = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');
