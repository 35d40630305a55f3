/**
 * Delivery reports of a record: those of a day (what changed, what that refers to, and what is reported along with it), and the whole
 * record as it stands.
 */
import { uuidOf } from '../seed.js';
import { Numbers, type RecordIdentity } from './identity.js';
import type { CitizenRecord, Instance, Life } from './life.js';
import type { Builtin, PathwayProgram, Template } from './program.js';
import { DAY, dateText, dateTimeText, type Minute } from './time.js';

export interface Delivery {
  /** Bundle.id, new for each report. */
  readonly id: string;
  /** Index among the pathway's reports. */
  readonly report: number;
  readonly identity: RecordIdentity;
  /** Day number that it covers. */
  readonly day: number;
  readonly instances: readonly Instance[];
  /** The Bundle, as JSON on one line. */
  readonly json: string;
}

/** The last minute of a day, when its report is assembled: all that the day holds is within the 24 hours before. */
const assembledAt = (day: number): Minute => (day + 1) * DAY - 1;

export class Deliverer {
  private readonly numbers: Numbers;

  constructor(private readonly seed: string) {
    this.numbers = new Numbers(seed);
  }

  /** What is reported of a day on which these were touched. */
  day(life: Life, day: number, touched: Iterable<Instance>): readonly Delivery[] {
    const byRecord = new Map<CitizenRecord, Set<Instance>>();
    for (const instance of touched) {
      const known = byRecord.get(instance.record);
      if (known === undefined) byRecord.set(instance.record, new Set([instance]));
      else known.add(instance);
    }
    return [...byRecord].flatMap(([record, set]) =>
      life.pathway.reports.flatMap(({ whole: isExtract }, report) => {
        if (isExtract) return this.extract(life, record, report, day, set);
        const started = [...set].filter(({ thing }) => life.pathway.things[thing]!.report === report);
        if (started.length === 0) return [];
        const whole = this.withWhatBelongs(life.pathway, record, report, started);
        return [this.delivery(life, record, report, day, whole, set, 'day')];
      }),
    );
  }

  /** Everything that is known of the citizen in the latest record, one report an area. Extracts are whole anyway. */
  record(life: Life, day: number): readonly Delivery[] {
    const { record, pathway } = life;
    return pathway.reports.flatMap(({ whole: isExtract }, report) => {
      const all = known(pathway, record, report);
      const says = !isExtract && all.some(({ thing }) => pathway.things[thing]!.type !== 'Patient');
      return says ? [this.delivery(life, record, report, day, all, new Set(), 'record')] : [];
    });
  }

  private extract(
    life: Life,
    record: CitizenRecord,
    report: number,
    day: number,
    touched: ReadonlySet<Instance>,
  ): readonly Delivery[] {
    const all = known(life.pathway, record, report);
    const isMade = all.some((each) => touched.has(each) && life.pathway.things[each.thing]!.type === 'Provenance');
    return isMade ? [this.delivery(life, record, report, day, all, touched, 'day')] : [];
  }

  /** The citizen, what was touched, and all that follows from it, each once. */
  private withWhatBelongs(
    { things, reports }: PathwayProgram,
    record: CitizenRecord,
    report: number,
    started: readonly Instance[],
  ): readonly Instance[] {
    const found = new Set<Instance>();
    const add = (instance: Instance | undefined): void => {
      if (instance === undefined || found.has(instance)) return;
      const { report: own, versions, with: along } = things[instance.thing]!;
      if (own !== report) return;
      found.add(instance);
      for (const hole of versions[instance.version]!.holes) if ('slot' in hole) add(instance.references[hole.slot]);
      for (const thing of along) {
        const other = record.latest[thing];
        if (other?.state === 'open') add(other);
      }
    };
    add(record.latest[reports[report]!.citizen]);
    for (const instance of started) add(instance);
    return [...found];
  }

  private delivery(
    life: Life,
    record: CitizenRecord,
    report: number,
    day: number,
    instances: readonly Instance[],
    touched: ReadonlySet<Instance>,
    scope: 'day' | 'record',
  ): Delivery {
    const { pathway, person } = life;
    const { head, tail } = pathway.reports[report]!;
    const sorted = [...instances].sort(
      (a, b) =>
        pathway.things[a.thing]!.order - pathway.things[b.thing]!.order ||
        a.begun - b.begun ||
        a.thing - b.thing ||
        (a.id < b.id ? -1 : 1),
    );
    // What is only referred to was read when the first of the changes was made.
    const changes = instances.filter((instance) => touched.has(instance)).map(({ changed }) => changed);
    const read = changes.length === 0 ? assembledAt(day) : Math.min(...changes);
    const id = uuidOf(this.seed, scope, person.municipality, person.number, record.number, report, dateText(day));
    const entries = sorted.map((instance) => {
      const at = touched.has(instance) ? instance.changed : read;
      return `{"fullUrl":"urn:uuid:${instance.id}","resource":${this.resource(pathway, instance, at)}}`;
    });
    const own = (name: Builtin): string => (name === 'id' ? id : dateTimeText(assembledAt(day)));
    const json = fill(head, own, []) + entries.join(',') + fill(tail, own, []);
    return { id, report, identity: record.identity, day, instances: sorted, json };
  }

  private resource(pathway: PathwayProgram, instance: Instance, at: Minute): string {
    const { identity } = instance.record;
    const own = (name: Builtin): string => {
      if (name === 'id') return instance.id;
      if (name === 'self') return `urn:uuid:${instance.id}`;
      if (name === 'lastUpdated' || name === 'timestamp') return dateTimeText(at);
      return name === 'citizen' ? `urn:uuid:${identity.patientId}` : this.numbers.of(name, identity);
    };
    return fill(pathway.things[instance.thing]!.versions[instance.version]!, own, instance.slots);
  }
}

/** What a report may say of the citizen: all that is not withdrawn. */
function known({ things }: PathwayProgram, record: CitizenRecord, report: number): readonly Instance[] {
  return record.instances.filter(({ thing, state }) => things[thing]!.report === report && state !== 'withdrawn');
}

function fill({ texts, holes }: Template, own: (name: Builtin) => string, slots: readonly string[]): string {
  let text = texts[0]!;
  for (let i = 0; i < holes.length; i++) {
    const hole = holes[i]!;
    text += 'slot' in hole ? slots[hole.slot]! : `"${own(hole.builtin)}"`;
    text += texts[i + 1]!;
  }
  return text;
}
