/** A measure over a stream of resources: deliveries in, a MeasureReport an organisation out. */
import { evaluate, type Item, runtimeTypes } from '../../fhirpath/index.js';
import type { Guide } from '../../guide/index.js';
import type { Resource } from '../../packages/index.js';
import {
  type CitizenRecord,
  type Delivery,
  deliveriesOf,
  holderOf,
  memberOfIn,
  type Organization,
  personOf,
  Records,
  referenceOf,
  resolverOf,
} from '../record/index.js';
import type { CompiledMeasure, Group } from './definition.js';
import { membersOf, type Surrounding } from './evaluate.js';
import type { InputValue, InputValues } from './inputs.js';
import type { Period } from './period.js';
import { type MeasureReport, reportOf } from './report.js';
import { GroupTally } from './tally.js';

export interface RunOptions {
  readonly period: Period;
  readonly values: InputValues;
  /** Keep the ids behind each number. Off saves memory where they are not shown. */
  readonly resources: boolean;
}

interface OrganizationTally {
  readonly organization: Organization;
  readonly groups: readonly GroupTally[];
}

export class MeasureRun {
  private readonly records: Records;
  private readonly tallies = new Map<string, OrganizationTally>();
  private readonly memberOf: ReturnType<typeof memberOfIn>;
  private readonly dates: { readonly periodStart: Item; readonly periodEnd: Item };
  /** Criteria that could not be evaluated: how often, and why the first time. */
  readonly faults = new Map<string, { count: number; readonly reason: string }>();
  /** Inputs that some number needs and that were not given. */
  readonly missing = new Set<string>();
  /** Resources that name no citizen, or several. */
  skipped = 0;

  constructor(
    private readonly compiled: CompiledMeasure,
    private readonly guide: Guide,
    private readonly options: RunOptions,
  ) {
    this.records = new Records({ history: compiled.usesHistory });
    this.memberOf = memberOfIn(guide.definitions);
    this.dates = { periodStart: this.date(options.period.start)!, periodEnd: this.date(options.period.end)! };
  }

  /** Takes a delivery report, an incremental delivery, or a record. */
  add(resource: Resource): void {
    for (const delivery of deliveriesOf(resource, () => void this.skipped++)) {
      if (this.compiled.onReports) this.count(delivery, { record: delivery.bundle, history: delivery.bundle });
      else this.records.add(delivery);
    }
  }

  /** The reports, in order of the organisations' identifiers. Nothing is added after this. */
  *reports(): Generator<MeasureReport> {
    for (const record of this.records.all()) this.count(record, record);
    const { compiled, guide, options } = this;
    for (const [key, { organization, groups }] of [...this.tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const group of compiled.groups)
        for (const name of this.absent([...group.needs, ...group.numbers], key)) this.missing.add(name);
      const isBlocked = (group: Group) => this.absent(group.needs, key).length > 0;
      yield reportOf({
        compiled,
        guide,
        organization,
        groups,
        period: options.period,
        values: this.tool(key),
        isBlocked,
      });
    }
  }

  private absent(names: readonly string[], key: string): readonly string[] {
    return names.filter((name) => this.options.values.of(name, key) === undefined);
  }

  /** Inputs that numbers may be: those given, and the length of the period. */
  private tool(key: string): (name: string) => InputValue | undefined {
    const { values, period } = this.options;
    return (name) => (name === 'periodDays' ? period.days : values.of(name, key));
  }

  private count(
    { organization }: Pick<CitizenRecord, 'organization'> | Delivery,
    { record, history }: { readonly record: Resource; readonly history: Resource },
  ): void {
    const { compiled, options } = this;
    let tally = this.tallies.get(organization.key);
    if (tally === undefined) {
      tally = { organization, groups: compiled.groups.map((group) => new GroupTally(group)) };
      this.tallies.set(organization.key, tally);
    }
    const around = this.surrounding(organization, record, history);
    compiled.groups.forEach((group, at) => {
      if (this.absent(group.needs, organization.key).length > 0) return;
      for (const member of membersOf(group, compiled.scoring, around)) tally.groups[at]!.add(member, options);
    });
  }

  private surrounding({ key }: Organization, record: Resource, history: Resource): Surrounding {
    const { compiled, memberOf } = this;
    const resolve = resolverOf(record);
    const holder = holderOf(record);
    const entries = (record.entry ?? []) as unknown as readonly { readonly resource?: Resource }[];
    const person = personOf(entries.find(({ resource }) => resource?.resourceType === 'Patient')?.resource);
    const given = Object.fromEntries(
      [...compiled.inputs].map(([name, { type }]) => [name, this.item(type, this.tool(key)(name))]),
    );
    return {
      bundle: record,
      environment: {
        rootResource: record,
        resolve,
        memberOf,
        types: runtimeTypes(compiled.types),
        variables: {
          ...given,
          ...this.dates,
          record,
          history,
          birthDate: this.date(person.birthDate),
          gender: person.gender,
        },
      },
      referenceOf(node) {
        const held = holder(node);
        return held === undefined ? undefined : referenceOf(held);
      },
      fault: (criterion, reason) => {
        const known = this.faults.get(criterion);
        if (known === undefined) this.faults.set(criterion, { count: 1, reason });
        else known.count++;
      },
    };
  }

  private item(type: string, value: InputValue | undefined): unknown {
    return type === 'date' && typeof value === 'string' ? this.date(value) : value;
  }

  /** A FHIRPath date. */
  private date(text: string | undefined): Item | undefined {
    if (text === undefined || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return undefined;
    return evaluate(`@${text}`, {}, { types: this.compiled.types })[0];
  }
}
