/** Wrong on purpose: a conformance kit for every validator and gateway. */
import type { Guide, JsonObject, Structure } from '../../../guide/index.js';
import { type OutputFile, textFile } from '../../emitter.js';
import type { Judge, SequenceJudge } from '../judge.js';
import { standsInReport } from '../rooms.js';
import type { Examples } from './examples.js';
import { Kit, type Outcome } from './kit.js';
import { type Judged, manifest } from './manifest.js';
import type { Base, Broken, Whole } from './search.js';
import { writtenExamples } from './written.js';

export { Examples } from './examples.js';
export { Kit, type Outcome, outcomeOf } from './kit.js';
export type { Base } from './search.js';

export interface NegativeTask {
  readonly guide: Guide;
  readonly judge: Judge;
  readonly inOrder?: SequenceJudge | undefined;
  readonly examples: Examples;
  /** The profiles whose constraints are broken. */
  readonly profiles: readonly Structure[];
  /** Whether it is all of the guide: extensions, datatypes' profiles and the hand-written examples too. */
  readonly isWhole: boolean;
  /** What has been found already, by canonical. */
  readonly worked: ReadonlyMap<string, { readonly outcomes: readonly Outcome[] }>;
  /** Right instances of a profile, those with the most in them that a reader should see first. */
  bases(structure: Structure): readonly Base[];
}

/** The files of `negative/`, its manifest last. */
export function* negativeFiles(task: NegativeTask): Generator<OutputFile> {
  const { guide, judge, profiles, bases } = task;
  const kit = new Kit(guide, judge, task.examples);
  const judged: Judged[] = [];
  const take = function* (structure: Structure, found: Iterable<Broken | Whole>): Generator<OutputFile> {
    const paths = new Set<string>();
    const broken: (Broken & { file: string; validateAs: string })[] = [];
    const whole: Whole[] = [];
    for (const each of found) {
      if (!('expected' in each)) {
        whole.push(each);
        continue;
      }
      const file = pathOf(structure, each.constraint.says, paths);
      broken.push({ ...each, file, validateAs: each.by.url });
      yield fileOf(file, each.resource);
    }
    if (broken.length + whole.length > 0)
      judged.push({ structure, isReporting: standsInReport(guide, structure), broken, whole });
  };
  /** The bases that show structures of no resource of their own, by canonical. */
  const hosts = new Map<string, Base[]>();
  for (const structure of profiles) {
    const own = bases(structure);
    const there = task.worked.get(structure.url);
    yield* take(structure, there === undefined ? kit.breakAll(structure, own) : kit.broken(structure, there.outcomes));
    if (task.isWhole)
      for (const base of own.filter(({ made }) => made.issues.length === 0))
        for (const url of kit.groundsOf(base).hosts.keys()) {
          const there = hosts.get(url) ?? [];
          if (there.length < 3) hosts.set(url, [...there, base]);
        }
  }
  if (task.isWhole) {
    const others = [
      ...guide.extensions,
      ...guide.profiles.filter(({ kind, abstract }) => kind !== 'resource' && !abstract),
    ];
    for (const structure of others.sort((a, b) => (a.id < b.id ? -1 : 1)))
      yield* take(structure, kit.breakAll(structure, hosts.get(structure.url) ?? []));
  }
  const written = task.isWhole ? writtenExamples(guide, judge, task.inOrder) : [];
  for (const { files } of written) for (const { path, resource } of files) yield fileOf(path, resource as JsonObject);
  yield textFile('negative/manifest.json', manifest(judged, written));
}

function fileOf(path: string, resource: JsonObject): OutputFile {
  return textFile(`negative/${path}`, `${JSON.stringify(resource, null, 2)}\n`);
}

/** `FkiCondition/condition-recordeddate-min-1.json`: readable, and safe in every file system. */
function pathOf(structure: Structure, says: string, taken: Set<string>): string {
  const slug = says
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 90)
    .replace(/^-|-$/g, '');
  let path = `${structure.id}/${slug}.json`;
  for (let n = 2; taken.has(path); n++) path = `${structure.id}/${slug}-${n}.json`;
  taken.add(path);
  return path;
}
