/** Counting: what members add up to, for the whole group and for each stratum. */
import type { Group } from './definition.js';
import type { Member, Stratum } from './evaluate.js';

/** Numbers of one group, or of one stratum of it. */
export class Tally {
  readonly counts = new Map<string, number>();
  /** Measured numbers by population, as they came. */
  readonly numbers = new Map<string, number[]>();
  /** Distinct values by population. */
  readonly distinct = new Map<string, Set<string | number>>();

  add({ populations, values }: Member, group: Group): void {
    for (const code of populations) this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    for (const [code, found] of values) {
      if (!populations.includes(code)) continue;
      if (group.populations.get(code)?.aggregate === 'count-distinct') {
        const known = this.distinct.get(code) ?? new Set();
        this.distinct.set(code, known);
        for (const value of found) known.add(value);
      } else {
        const known = this.numbers.get(code) ?? [];
        this.numbers.set(code, known);
        for (const value of found) if (typeof value === 'number') known.push(value);
      }
    }
  }

  /** How many are in a population: members, or distinct values where those are what it counts. */
  count(code: string): number {
    return this.distinct.get(code)?.size ?? this.counts.get(code) ?? 0;
  }
}

/** A group's numbers for one organisation. */
export class GroupTally {
  readonly total = new Tally();
  /** One a stratifier: tallies by value. */
  readonly strata: readonly Map<string, { readonly value: Stratum; readonly tally: Tally }>[];
  /** Populations, by id, that each resource is counted in or speaks for. */
  readonly resources = new Map<string, Set<string>>();

  constructor(private readonly group: Group) {
    this.strata = group.stratifiers.map(() => new Map());
  }

  add(member: Member, options: { readonly resources: boolean }): void {
    this.total.add(member, this.group);
    member.strata.forEach((value, at) => {
      const key = JSON.stringify(value ?? null);
      let stratum = this.strata[at]!.get(key);
      if (stratum === undefined) {
        stratum = { value, tally: new Tally() };
        this.strata[at]!.set(key, stratum);
      }
      stratum.tally.add(member, this.group);
    });
    if (!options.resources) return;
    for (const code of member.populations) {
      const { id } = this.group.populations.get(code)!;
      for (const reference of [member.reference, ...(member.evidence.get(code) ?? [])]) {
        if (reference === undefined) continue;
        const known = this.resources.get(reference) ?? new Set();
        this.resources.set(reference, known.add(id));
      }
    }
  }
}

/** Several numbers as one; undefined of none. */
export function aggregateOf(numbers: readonly number[], method: string): number | undefined {
  if (numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, each) => total + each, 0);
  switch (method) {
    case 'sum':
      return sum;
    case 'median': {
      const sorted = [...numbers].sort((a, b) => a - b);
      const middle = sorted.length >> 1;
      return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    }
    default:
      return sum / numbers.length;
  }
}
