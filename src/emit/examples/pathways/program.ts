/**
 * A pathway held to its profiles and made ready to walk: plain data without the Guide, so that workers can be given it. Every version
 * that a thing can come in is a text with holes; an action leads from one version to the next.
 */
import type { Text } from '../../../guide/index.js';

/** What fills a hole that no action sets. */
export type Builtin = 'id' | 'self' | 'lastUpdated' | 'citizen' | 'timestamp' | IdentityKind | UnitNumber;
/** A number of a unit of the organisation, by the unit's name: `sor training`. */
export type UnitNumber = `${IdentityKind} ${string}`;
/** Numbers of the citizen and of the organisation that keeps the record. */
export type IdentityKind = 'cpr' | 'x-ecpr' | 'd-ecpr' | 'sor' | 'cvr' | 'gln' | 'fk-org' | 'municipality';

export type Hole = { readonly builtin: Builtin } | { readonly slot: number };

/** `texts[0] hole[0] texts[1] hole[1] … texts[n]` is the resource's JSON. */
export interface Template {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

/** A value that is decided when an action runs, and kept until another action sets it again. */
export type Slot =
  | {
      readonly kind: 'time';
      readonly from: 'now' | 'today';
      readonly minutes: number;
      readonly as: 'date' | 'dateTime';
    }
  | { readonly kind: 'reference'; readonly thing: number }
  | { readonly kind: 'choice'; readonly json: readonly string[]; readonly weights: readonly number[] }
  | { readonly kind: 'number'; readonly low: number; readonly high: number; readonly decimals: number };

export interface ThingProgram {
  readonly name: string;
  readonly title: Text;
  readonly profile: string;
  /** FHIR type. */
  readonly type: string;
  /** Index of the report that it is delivered in, and its place among that report's entries. */
  readonly report: number;
  readonly order: number;
  readonly with: readonly number[];
  readonly pointInTime: boolean;
  readonly slots: readonly Slot[];
  readonly versions: readonly Template[];
  /** From each version to the one in which it has ended, or is withdrawn; empty where it cannot. */
  readonly ended: StepProgram | undefined;
  readonly withdrawn: StepProgram | undefined;
}

/** From version to version (-1: not from there), and the slots that are decided anew. */
export interface StepProgram {
  readonly to: readonly number[];
  readonly slots: readonly number[];
}

export type ActionProgram =
  | { readonly verb: 'begin'; readonly thing: number; readonly version: number; readonly slots: readonly number[] }
  | { readonly verb: 'change' | 'end' | 'withdraw'; readonly thing: number; readonly step: StepProgram }
  | { readonly verb: 'end all' | 'withdraw all' }
  | { readonly verb: 'become'; readonly what: 'municipality' | 'cpr' };

export interface StateProgram {
  readonly name: string;
  readonly title: Text;
  readonly at?: readonly [number, number];
  readonly workdays?: boolean;
  readonly actions: readonly ActionProgram[];
  readonly next: readonly { readonly to: number; readonly chance: number; readonly after: readonly [number, number] }[];
}

export interface ReportProgram {
  readonly profile: string;
  readonly url: string;
  /** The Bundle without its entries: they stand between the two. */
  readonly head: Template;
  readonly tail: Template;
  /** Delivered whole, on the day that its Provenance begins; else what changes, day by day. */
  readonly whole: boolean;
  /** Index of the thing that is the citizen, and the slots that are decided when the first state has been entered. */
  readonly citizen: number;
  readonly citizenSlots: readonly number[];
}

export interface PathwayProgram {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly age: readonly [number, number];
  readonly start: number;
  readonly things: readonly ThingProgram[];
  readonly states: readonly StateProgram[];
  readonly reports: readonly ReportProgram[];
}
