/**
 * `input/pathways/*.yaml`: one pathway a file, and `kinds.yaml`, what things of a kind have in common. A kind is laid under each thing
 * that names it: the thing's own values win.
 */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { isObject, present } from '../fields.js';
import type { JsonObject } from '../model.js';
import type { Pathway, PathwayAction, PathwayState, PathwayThing, PathwayValue, PathwayVerb } from '../pathways.js';
import { checkPathway } from './check-pathway.js';
import { atOf, delayOf, numberWithin } from './measures.js';
import { locationOf, SideRecord, type Sourced } from './shape.js';

type Report = (found: Diagnostic) => void;
type Path = readonly (string | number)[];

const VERBS: readonly PathwayVerb[] = ['begin', 'change', 'end', 'withdraw', 'become'];

export function readPathways(sources: readonly Sourced[], report: Report): readonly Pathway[] {
  const isKinds = ({ file }: Sourced): boolean => /\/kinds\.ya?ml$/.test(file);
  const kinds = new Map<string, Kind>();
  for (const source of sources.filter(isKinds)) {
    for (const record of recordsIn(source, [], report)) kinds.set(record.name, readKind(record, source, report));
  }
  return sources.filter((source) => !isKinds(source)).flatMap((source) => readPathway(source, kinds, report) ?? []);
}

interface Named {
  readonly name: string;
  readonly record: SideRecord;
  readonly path: Path;
}

/** The objects of a map, by name, in the order they stand. */
function recordsIn(source: Sourced, path: Path, report: Report): readonly Named[] {
  const map = path.reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key as string], source.data);
  if (!isObject(map)) {
    const field = String(path.at(-1) ?? source.file);
    report(diagnostic(map === undefined ? 'FKI3102' : 'FKI3115', { field }, locationOf(source.at(path))));
    return [];
  }
  return Object.entries(map).flatMap(([name, json]): Named[] => {
    const below = [...path, name];
    if (isObject(json)) return [{ name, record: new SideRecord(source, below, json, report), path: below }];
    report(diagnostic('FKI3115', { field: name }, locationOf(source.at(below))));
    return [];
  });
}

interface Kind {
  readonly profile: string | undefined;
  readonly pointInTime: boolean;
  readonly with: readonly string[];
  readonly values: readonly PathwayValue[];
  readonly ended: readonly PathwayValue[] | undefined;
  readonly withdrawn: readonly PathwayValue[] | undefined;
}

function readKind({ record, path }: Named, source: Sourced, report: Report, finish = true): Kind {
  const values = (name: string): readonly PathwayValue[] | undefined => {
    const given = record.value(name);
    if (given === undefined) return undefined;
    return valuesOf(given, [...path, name], source, report);
  };
  const pointInTime = record.value('pointInTime');
  const kind: Kind = {
    profile: record.optional('profile'),
    pointInTime: pointInTime === true,
    with: record.texts('with'),
    values: values('values') ?? [],
    ended: values('ended'),
    withdrawn: values('withdrawn'),
  };
  if (finish) record.finish();
  return kind;
}

function valuesOf(given: unknown, path: Path, source: Sourced, report: Report): readonly PathwayValue[] {
  if (!isObject(given)) {
    report(diagnostic('FKI3115', { field: String(path.at(-1)) }, locationOf(source.at(path))));
    return [];
  }
  return Object.entries(given).map(([name, value]) => ({
    path: name,
    value: value as PathwayValue['value'],
    source: source.at([...path, name]),
  }));
}

function readPathway(source: Sourced, kinds: ReadonlyMap<string, Kind>, report: Report): Pathway | undefined {
  const { data, file } = source;
  if (!isObject(data)) {
    report(diagnostic('FKI3115', { field: file }, locationOf(source.at([]))));
    return undefined;
  }
  const record = new SideRecord(source, [], data, report);
  const [youngest, oldest] = ageOf(record);
  const pathway: Pathway = {
    id: file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
    title: record.requiredText('title'),
    summary: record.requiredText('summary'),
    basis: record.requiredText('basis'),
    reports: record.texts('reports'),
    extracts: record.texts('extracts'),
    age: [youngest, oldest],
    start: record.required('start'),
    things: recordsIn(source, ['things'], report).map((named) => readThing(named, source, kinds, report)),
    states: recordsIn(source, ['states'], report).map((named) => readState(named, source, report)),
    source: record.position,
  };
  record.value('things');
  record.value('states');
  if (pathway.reports.length + pathway.extracts.length === 0) record.fault('reports', 'FKI3102');
  record.finish();
  checkPathway(pathway, report);
  return pathway;
}

function ageOf(record: SideRecord): readonly [number, number] {
  const value = record.value('age');
  if (Array.isArray(value) && value.length === 2) {
    const low = numberWithin(record, 'age', value[0], 0, 110);
    return [low, numberWithin(record, 'age', value[1], low, 110)];
  }
  record.fault('age', value === undefined ? 'FKI3102' : 'FKI3116');
  return [65, 95];
}

function readThing(named: Named, source: Sourced, kinds: ReadonlyMap<string, Kind>, report: Report): PathwayThing {
  const { name, record } = named;
  const own = readKind(named, source, report, false);
  const kindName = record.optional('kind');
  const kind = kindName === undefined ? undefined : kinds.get(kindName);
  if (kindName !== undefined && kind === undefined)
    report(diagnostic('FKI3160', { kind: kindName }, locationOf(record.positionOf('kind'))));
  const profile = own.profile ?? kind?.profile ?? '';
  if (profile === '' && kindName === undefined) record.fault('profile', 'FKI3102');
  const title = record.requiredText('title');
  const delivered = record.optional('report');
  record.finish();
  return present<PathwayThing>({
    name,
    profile,
    title,
    report: delivered,
    with: own.with.length > 0 ? own.with : (kind?.with ?? []),
    pointInTime: own.pointInTime || kind?.pointInTime === true,
    values: over(kind?.values ?? [], own.values),
    ended: own.ended === undefined && kind?.ended === undefined ? undefined : over(kind?.ended ?? [], own.ended ?? []),
    withdrawn:
      own.withdrawn === undefined && kind?.withdrawn === undefined
        ? undefined
        : over(kind?.withdrawn ?? [], own.withdrawn ?? []),
    source: record.position,
  });
}

/** Values with others laid over them: the same path is given once. */
function over(under: readonly PathwayValue[], own: readonly PathwayValue[]): readonly PathwayValue[] {
  return [...under.filter(({ path }) => !own.some((value) => value.path === path)), ...own];
}

function readState({ name, record, path }: Named, source: Sourced, report: Report): PathwayState {
  const actions = listOf(record, 'do', [...path, 'do'], source, report).flatMap((each) =>
    readAction(each, source, report),
  );
  const next = listOf(record, 'next', [...path, 'next'], source, report).map(({ record: way }) => {
    const chance = way.value('chance');
    const transition = {
      to: way.required('to'),
      chance: chance === undefined ? 1 : numberWithin(way, 'chance', chance, 0, 1),
      after: delayOf(way, 'after'),
      source: way.position,
    };
    way.finish();
    return transition;
  });
  const state = present<PathwayState>({
    name,
    title: record.requiredText('title'),
    at: atOf(record, 'at'),
    workdays: record.value('workdays') === true ? true : undefined,
    actions,
    next,
    source: record.position,
  });
  record.finish();
  return state;
}

function listOf(
  record: SideRecord,
  name: string,
  path: Path,
  source: Sourced,
  report: Report,
): readonly Omit<Named, 'name'>[] {
  const value = record.value(name);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    record.fault(name, 'FKI3116');
    return [];
  }
  return value.flatMap((item, index) => {
    const below = [...path, index];
    if (isObject(item)) return [{ record: new SideRecord(source, below, item, report), path: below }];
    report(diagnostic('FKI3115', { field: `${name}[${index}]` }, locationOf(source.at(below))));
    return [];
  });
}

function readAction({ record, path }: Omit<Named, 'name'>, source: Sourced, report: Report): readonly PathwayAction[] {
  const said = VERBS.filter((verb) => record.value(verb) !== undefined);
  const [verb] = said;
  if (verb === undefined || said.length > 1) {
    report(diagnostic('FKI3157', {}, locationOf(record.position)));
    return [];
  }
  const given = record.value('values');
  const values = given === undefined ? [] : valuesOf(given, [...path, 'values'], source, report);
  const targets = record.texts(verb);
  record.finish();
  return targets.map((target) => ({ verb, target, values, source: record.position }));
}
