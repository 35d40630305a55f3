/**
 * One citizen's way through a pathway. What happens is decided by the citizen's own stream and nothing else: not by when, or beside whom,
 * it is asked for.
 */
import type { Random } from '../seed.js';
import { idOf, organisationId, type Person, type RecordIdentity, recordIdentity, streamOf } from './identity.js';
import type { ActionProgram, PathwayProgram, Slot, StepProgram } from './program.js';
import { DAY, dateText, dateTimeText, dayOf, type Minute } from './time.js';
import { workdayNear } from './workdays.js';

/** A thing as it stands in a record. */
export interface Instance {
  readonly thing: number;
  readonly id: string;
  readonly record: CitizenRecord;
  version: number;
  /** JSON by slot. */
  readonly slots: string[];
  /** What the slot refers to. */
  readonly references: (Instance | undefined)[];
  readonly begun: Minute;
  changed: Minute;
  state: 'open' | 'ended' | 'withdrawn';
}

export interface CitizenRecord {
  readonly identity: RecordIdentity;
  /** 0, 1, … in the order in which the citizen has had them. */
  readonly number: number;
  readonly instances: Instance[];
  /** The latest instance of each thing. */
  readonly latest: (Instance | undefined)[];
}

/** What happened when a state was entered. */
export interface Happening {
  readonly at: Minute;
  readonly state: number;
  readonly record: CitizenRecord;
}

export interface LifeSettings {
  /** The municipality that a citizen moves to. */
  readonly nextMunicipality: (code: string) => string;
}

/** Minutes between the things that are recorded at one visit. */
const BETWEEN = 3;

export class Life {
  readonly records: CitizenRecord[] = [];
  record: CitizenRecord;
  /** When the next state is entered; undefined when the pathway has ended. */
  nextAt: Minute | undefined;
  private nextState: number;
  private cprShift = 0;
  private readonly stream: Random;
  private readonly counts: number[];

  constructor(
    readonly pathway: PathwayProgram,
    readonly person: Person,
    start: number,
    private readonly settings: LifeSettings,
  ) {
    this.stream = streamOf(person, 'life');
    this.counts = pathway.things.map(() => 0);
    this.nextState = pathway.start;
    this.nextAt = this.enteredAt(pathway.start, start * DAY, true, start - 1);
    this.record = this.open(person.municipality);
  }

  /** Enters the next state. `touched` are told of in order, also what is touched twice. */
  enter(touched: (instance: Instance) => void): Happening | undefined {
    const at = this.nextAt;
    if (at === undefined) return undefined;
    const state = this.nextState;
    const { actions, next } = this.pathway.states[state]!;
    const record = this.record;
    // What one visit records stays within its day.
    const end = (dayOf(at) + 1) * DAY - 2;
    for (const [i, action] of actions.entries()) this.run(action, at, Math.min(at + i * BETWEEN, end), touched);
    this.decideCitizens(at);
    this.nextAt = undefined;
    if (next.length > 0) {
      const way = this.choose(next.map(({ chance }) => chance));
      const { to, after } = next[way]!;
      this.nextState = to;
      this.nextAt = this.enteredAt(to, at + this.stream.integer(after[0], after[1]), after[1] >= DAY, dayOf(at));
      if (this.nextAt < at) this.nextAt = at;
    }
    return { at, state, record };
  }

  /** Withdraws an instance as entered in error and puts another with the same content in its place. */
  correct(instance: Instance, at: Minute): Instance | undefined {
    const { withdrawn } = this.pathway.things[instance.thing]!;
    if (withdrawn === undefined || instance.state === 'withdrawn') return undefined;
    const { version, slots, references, state, begun } = instance;
    const { latest } = instance.record;
    const was = latest[instance.thing];
    const next = this.add(instance.record, instance.thing, version, begun, at);
    if (was !== instance) latest[instance.thing] = was;
    next.state = state;
    next.slots.push(...slots);
    next.references.push(...references);
    this.step(instance, withdrawn, at, at);
    instance.state = 'withdrawn';
    return next;
  }

  private open(municipality: string): CitizenRecord {
    const number = this.records.length;
    const { things, reports } = this.pathway;
    const identity = recordIdentity(this.person, municipality, this.cprShift, number);
    const record: CitizenRecord = { identity, number, instances: [], latest: things.map(() => undefined) };
    this.records.push(record);
    const at = this.nextAt ?? 0;
    for (const { citizen } of reports) this.begin(record, citizen, 0, [], at, at);
    this.record = record;
    return record;
  }

  /** Within the state's days and hours, where the delay leaves a choice of time; later than the day `before`. */
  private enteredAt(state: number, at: Minute, wholeDays: boolean, before: number): Minute {
    const { at: hours, workdays } = this.pathway.states[state]!;
    if (!wholeDays) return at;
    const day = workdays === true ? workdayNear(dayOf(at), before) : dayOf(at);
    return hours === undefined
      ? day * DAY + (at - dayOf(at) * DAY)
      : day * DAY + this.stream.integer(hours[0], hours[1]);
  }

  private choose(weights: readonly number[]): number {
    let left = this.stream.next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (let i = 0; i < weights.length - 1; i++) {
      left -= weights[i]!;
      if (left < 0) return i;
    }
    return weights.length - 1;
  }

  /** `now`: when the state was entered, which is what `now` and `today` mean; `at`: when the action is recorded. */
  private run(action: ActionProgram, now: Minute, at: Minute, touched: (instance: Instance) => void): void {
    switch (action.verb) {
      case 'begin':
        touched(this.begin(this.record, action.thing, action.version, action.slots, now, at));
        return;
      case 'become': {
        if (action.what === 'cpr') this.cprShift++;
        const { municipality } = this.record.identity;
        const next = this.open(
          action.what === 'municipality' ? this.settings.nextMunicipality(municipality) : municipality,
        );
        for (const instance of next.instances) instance.changed = at;
        return;
      }
      case 'end all':
      case 'withdraw all': {
        const how = action.verb === 'end all' ? 'ended' : 'withdrawn';
        for (const instance of this.record.instances) {
          const step = this.pathway.things[instance.thing]![how];
          if (step === undefined || instance.state === 'withdrawn') continue;
          if (how === 'ended' && instance.state === 'ended') continue;
          this.step(instance, step, now, at);
          instance.state = how;
          touched(instance);
        }
        return;
      }
      default: {
        const instance = this.record.latest[action.thing];
        if (instance === undefined) return;
        this.step(instance, action.step, now, at);
        if (action.verb !== 'change') instance.state = action.verb === 'end' ? 'ended' : 'withdrawn';
        touched(instance);
      }
    }
  }

  /** A citizen is there before anything is: what it refers to, the record-keeping organisation, begins with the first state. */
  private decideCitizens(now: Minute): void {
    for (const { citizen, citizenSlots } of this.pathway.reports) {
      const instance = this.record.latest[citizen];
      if (instance === undefined) continue;
      this.decide(
        instance,
        citizenSlots.filter((slot) => instance.slots[slot] === undefined),
        now,
      );
    }
  }

  private begin(
    record: CitizenRecord,
    thing: number,
    version: number,
    slots: readonly number[],
    now: Minute,
    at: Minute,
  ): Instance {
    const instance = this.add(record, thing, version, at, at);
    this.decide(instance, slots, now);
    return instance;
  }

  private add(record: CitizenRecord, thing: number, version: number, begun: Minute, changed: Minute): Instance {
    const { name, type } = this.pathway.things[thing]!;
    const nth = this.counts[thing]!++;
    const { patientId, municipality } = record.identity;
    const id =
      type === 'Patient'
        ? patientId
        : type === 'Organization'
          ? organisationId(this.person, municipality, name)
          : idOf(this.person, record.number, name, nth);
    const instance: Instance = { thing, id, record, version, slots: [], references: [], begun, changed, state: 'open' };
    record.instances.push(instance);
    record.latest[thing] = instance;
    return instance;
  }

  private step(instance: Instance, { to, slots }: StepProgram, now: Minute, at: Minute): void {
    instance.version = to[instance.version] ?? instance.version;
    instance.changed = at;
    this.decide(instance, slots, now);
  }

  private decide(instance: Instance, slots: readonly number[], at: Minute): void {
    const program = this.pathway.things[instance.thing]!.slots;
    for (const index of slots) {
      const slot = program[index]!;
      if (slot.kind === 'reference') {
        const target = instance.record.latest[slot.thing];
        instance.references[index] = target;
        instance.slots[index] = `"urn:uuid:${target?.id ?? ''}"`;
      } else instance.slots[index] = this.decided(slot, at);
    }
  }

  private decided(slot: Exclude<Slot, { readonly kind: 'reference' }>, at: Minute): string {
    switch (slot.kind) {
      case 'time': {
        const moment = at + slot.minutes;
        return slot.as === 'date' ? `"${dateText(dayOf(moment))}"` : `"${dateTimeText(moment)}"`;
      }
      case 'choice':
        return slot.json[this.choose(slot.weights)]!;
      case 'number': {
        const scale = 10 ** slot.decimals;
        return String(this.stream.integer(Math.round(slot.low * scale), Math.round(slot.high * scale)) / scale);
      }
    }
  }
}
