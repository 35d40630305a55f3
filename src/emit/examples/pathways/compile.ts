import { type Diagnostic, diagnostic } from '../../../diagnostics.js';
import type {
  Element,
  Guide,
  Pathway,
  PathwayAction,
  PathwayThing,
  Position,
  Structure,
} from '../../../guide/index.js';
import { leaves } from '../instance.js';
import { checkBegun } from './begun.js';
import { completeResource } from './complete.js';
import { givenOf } from './given.js';
import { aroundEntries, builtin } from './holes.js';
import type {
  ActionProgram,
  PathwayProgram,
  ReportProgram,
  StateProgram,
  StepProgram,
  ThingProgram,
} from './program.js';
import { type Versions, versionsOf } from './versions.js';

type Report = (found: Diagnostic) => void;

/** The Guide's pathways, held to its profiles. What does not fit is told at its line; a pathway with faults is left out. */
export function compilePathways(guide: Guide, report: Report): readonly PathwayProgram[] {
  return guide.pathways.flatMap((pathway) => {
    let faults = 0;
    // A value stands in many versions of its thing: what is wrong with it is told once.
    const told = new Set<string>();
    const counted: Report = (found) => {
      const text = JSON.stringify(found);
      if (told.has(text)) return;
      told.add(text);
      if (found.severity === 'error') faults++;
      report(found);
    };
    const program = compile(guide, pathway, counted);
    return faults > 0 || program === undefined ? [] : [program];
  });
}

/** What is known of a thing before its versions are. */
interface Draft {
  readonly thing: PathwayThing;
  readonly structure: Structure;
  readonly report: number;
  readonly order: number;
  readonly versions: Versions;
  readonly ended: StepProgram | undefined;
  readonly withdrawn: StepProgram | undefined;
}

function compile(guide: Guide, pathway: Pathway, report: Report): PathwayProgram | undefined {
  const bundles = [...pathway.reports, ...pathway.extracts].flatMap(
    (id) => profileOf(guide, id, pathway.source, report) ?? [],
  );
  const places = bundles.map((bundle) => entryProfiles(guide, bundle));
  const index = new Map(pathway.things.map(({ name }, i) => [name, i]));
  const thingOf = (name: string): number | undefined => index.get(name);
  const drafts = pathway.things.flatMap((thing): Draft[] => {
    const structure = profileOf(guide, thing.profile, thing.source, report);
    if (structure === undefined) return [];
    const lineage = lineageOf(guide, structure);
    const orderIn = (profiles: readonly string[]): number => profiles.findIndex((url) => lineage.includes(url));
    const place = places.findIndex(
      (profiles, i) => orderIn(profiles) >= 0 && (thing.report === undefined || bundles[i]!.id === thing.report),
    );
    if (place < 0) report(diagnostic('FKI5106', { profile: structure.id }, thing.source));
    const versions = versionsOf(guide, thing, structure, { report, thingOf });
    return [
      {
        thing,
        structure,
        report: place,
        order: place < 0 ? 0 : orderIn(places[place]!),
        versions,
        ended: thing.ended === undefined ? undefined : versions.step('ended', thing.ended),
        withdrawn: thing.withdrawn === undefined ? undefined : versions.step('withdrawn', thing.withdrawn),
      },
    ];
  });
  if (drafts.length < pathway.things.length || bundles.length === 0) return undefined;
  const people = drafts.filter(({ structure }) => structure.type === 'Patient').map(({ thing }) => thing.name);
  checkBegun(pathway, new Set(people), report);
  const citizens = bundles.map((bundle, i) => citizenOf(bundle, i, drafts, pathway, report));
  const citizenSlots = citizens.map((at) => drafts[at]?.versions.begin('', []).slots ?? []);
  const states = statesOf(pathway, drafts, thingOf, report);
  const things = drafts.map((draft) => thingProgram(draft, thingOf));
  if (states === undefined) return undefined;
  return {
    id: pathway.id,
    title: pathway.title,
    summary: pathway.summary,
    age: pathway.age,
    start: pathway.states.findIndex(({ name }) => name === pathway.start),
    things,
    states,
    reports: bundles.map((bundle, i) => ({
      ...reportProgram(guide, bundle, pathway, report),
      citizen: citizens[i]!,
      citizenSlots: citizenSlots[i]!,
    })),
  };
}

function profileOf(guide: Guide, id: string, at: Position, report: Report): Structure | undefined {
  const found = guide.profiles.find((profile) => profile.id === id && !profile.abstract);
  if (found === undefined) report(diagnostic('FKI5100', { profile: id }, at));
  return found;
}

/** A profile and all that it rests on. */
function lineageOf(guide: Guide, structure: Structure): readonly string[] {
  const base = structure.base === undefined ? undefined : guide.definitions.structure(structure.base);
  return base === undefined ? [structure.url] : [structure.url, ...lineageOf(guide, base)];
}

/** Canonicals of the profiles that a report's entries have, in the order of its slices. */
function entryProfiles(guide: Guide, bundle: Structure): readonly string[] {
  const entry = bundle.root.children.find(({ name }) => name === 'entry');
  return leaves(entry?.slices ?? []).flatMap((slice: Element) => {
    if (slice.max === 0) return [];
    const resource = guide.definitions.childrenOf(bundle, slice).find(({ name }) => name === 'resource');
    return resource?.types.flatMap(({ profiles }) => profiles) ?? [];
  });
}

function citizenOf(bundle: Structure, at: number, drafts: readonly Draft[], pathway: Pathway, report: Report): number {
  const found = drafts.findIndex((draft) => draft.report === at && draft.structure.type === 'Patient');
  if (found < 0)
    report(diagnostic('FKI5102', { path: 'Patient', profile: bundle.id, thing: pathway.id }, pathway.source));
  return Math.max(found, 0);
}

function statesOf(
  pathway: Pathway,
  drafts: readonly Draft[],
  thingOf: (name: string) => number | undefined,
  report: Report,
): readonly StateProgram[] | undefined {
  const stateOf = new Map(pathway.states.map(({ name }, i) => [name, i]));
  let known = true;
  const states = pathway.states.map((state, s): StateProgram => {
    const actions = state.actions.flatMap((action, a) => {
      const owner = `${s}.${a}`;
      return actionPrograms(action, owner, drafts, thingOf, report);
    });
    const next = state.next.flatMap(({ to, chance, after }) => {
      const target = stateOf.get(to);
      if (target === undefined) known = false;
      return target === undefined ? [] : [{ to: target, chance, after }];
    });
    const { name, title, at, workdays } = state;
    return {
      name,
      title,
      actions,
      next,
      ...(at === undefined ? {} : { at }),
      ...(workdays === undefined ? {} : { workdays }),
    };
  });
  return known && stateOf.has(pathway.start) ? states : undefined;
}

function actionPrograms(
  action: PathwayAction,
  owner: string,
  drafts: readonly Draft[],
  thingOf: (name: string) => number | undefined,
  report: Report,
): readonly ActionProgram[] {
  const { verb, target, values } = action;
  if (verb === 'become') return [{ verb, what: target === 'cpr' ? 'cpr' : 'municipality' }];
  if (target === 'all') return [{ verb: verb === 'end' ? 'end all' : 'withdraw all' }];
  if (target === 'citizen' && verb === 'change' && thingOf('citizen') === undefined) {
    return drafts.flatMap(({ structure, versions }, thing): ActionProgram[] =>
      structure.type === 'Patient' ? [{ verb, thing, step: versions.step(owner, values) }] : [],
    );
  }
  const thing = thingOf(target);
  const draft = thing === undefined ? undefined : drafts[thing];
  if (thing === undefined || draft === undefined) return [];
  if (verb === 'begin') return [{ verb, thing, ...draft.versions.begin(owner, values) }];
  const base = verb === 'end' ? draft.thing.ended : verb === 'withdraw' ? draft.thing.withdrawn : [];
  if (base === undefined) {
    const how = verb === 'end' ? 'ended' : 'withdrawn';
    report(diagnostic('FKI5109', { thing: target, how }, action.source));
    return [];
  }
  const all = [...base.filter(({ path }) => !values.some((value) => value.path === path)), ...values];
  return [{ verb, thing, step: draft.versions.step(owner, all) }];
}

function thingProgram(draft: Draft, thingOf: (name: string) => number | undefined): ThingProgram {
  const { thing, structure, versions, ended, withdrawn, report, order } = draft;
  return {
    name: thing.name,
    title: thing.title,
    profile: structure.id,
    type: structure.type,
    report,
    order,
    with: thing.with.flatMap((name) => thingOf(name) ?? []),
    pointInTime: thing.pointInTime,
    ended,
    withdrawn,
    ...versions.finish(),
  };
}

function reportProgram(
  guide: Guide,
  bundle: Structure,
  { source, id, extracts }: Pathway,
  report: Report,
): Omit<ReportProgram, 'citizen' | 'citizenSlots'> {
  const timestamp = { path: 'timestamp', value: null, source, owner: '' };
  const context = { guide, structure: bundle, name: id, report, slotOf: () => 0, thingOf: () => undefined };
  const { meta, ...rest } = completeResource(context, givenOf([timestamp], source), ['entry', 'timestamp']);
  const { lastUpdated: _, ...named } = meta as { readonly [name: string]: string };
  const [head, tail] = aroundEntries({ ...rest, meta: named, timestamp: builtin('timestamp') });
  const whole = extracts.includes(bundle.id);
  return { profile: bundle.id, url: bundle.url, head, tail, whole };
}
