/**
 * What `input/pathways` and `input/population.yaml` say: citizens' pathways as small state machines, and who walks them. Plain data as the
 * author wrote it; element paths and codes are held to the profiles by the emitter that walks them.
 */
import type { Json, Position, Text } from './model.js';

/** A value that the author gives an element: `activity.detail.code.coding[level2]`. null takes the element away. */
export interface PathwayValue {
  readonly path: string;
  readonly value: Json;
  readonly source: Position;
}

/** Something that is reported of the citizen and keeps its identity over time: a condition, a goal, a visit. */
export interface PathwayThing {
  readonly name: string;
  /** Id of a profile. */
  readonly profile: string;
  readonly title: Text;
  /** Id of the report that it is delivered in, where more than one of the pathway's takes its profile. */
  readonly report?: string;
  /** Things that are reported along with it, as long as they are open themselves. */
  readonly with: readonly string[];
  /** It happened at one time: it is corrected by withdrawing it and reporting another (rule E-10). */
  readonly pointInTime: boolean;
  readonly values: readonly PathwayValue[];
  /** What changes when it ends, and when it is withdrawn as entered in error; undefined where it cannot. */
  readonly ended?: readonly PathwayValue[];
  readonly withdrawn?: readonly PathwayValue[];
  readonly source: Position;
}

export type PathwayVerb = 'begin' | 'change' | 'end' | 'withdraw' | 'become';

/** What a state does to a thing. `all` is every open thing; `citizen` every Patient. */
export interface PathwayAction {
  readonly verb: PathwayVerb;
  /** The thing; for `become`, what is new about the citizen: `municipality` or `cpr`. */
  readonly target: string;
  readonly values: readonly PathwayValue[];
  readonly source: Position;
}

export interface PathwayTransition {
  readonly to: string;
  /** Probability; those of a state add up to 1. */
  readonly chance: number;
  /** Shortest and longest delay, in minutes. */
  readonly after: readonly [number, number];
  readonly source: Position;
}

export interface PathwayState {
  readonly name: string;
  readonly title: Text;
  /** Between which minutes of the day it is entered; undefined: when the delay has passed, to the minute. */
  readonly at?: readonly [number, number];
  /** Entered on working days only. */
  readonly workdays?: boolean;
  readonly actions: readonly PathwayAction[];
  /** Empty where the pathway ends. */
  readonly next: readonly PathwayTransition[];
  readonly source: Position;
}

export interface Pathway {
  /** File name without extension. */
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** What its chances and delays rest on. */
  readonly basis: Text;
  /** Ids of the report profiles that its things are delivered in. */
  readonly reports: readonly string[];
  /** Ids of Bundle profiles that are delivered whole, on the day that a Provenance of theirs begins: extracts. */
  readonly extracts: readonly string[];
  /** Youngest and oldest age. */
  readonly age: readonly [number, number];
  readonly start: string;
  readonly things: readonly PathwayThing[];
  readonly states: readonly PathwayState[];
  readonly source: Position;
}

/** Where a group of figures comes from: a publication, or said to be assumed. */
export interface Basis {
  readonly kind: 'source' | 'assumption';
  readonly text: string;
}

export interface Population {
  readonly municipalities: {
    readonly basis: Basis;
    /** Share of the country's citizens, in any unit; sorted by code. */
    readonly sizes: readonly { readonly code: string; readonly name: string; readonly size: number }[];
  };
  readonly women: { readonly basis: Basis; readonly share: number };
  /** How many days before the first day of the data a pathway may have begun. */
  readonly begun: { readonly basis: Basis; readonly days: number };
  readonly pathways: readonly {
    readonly id: string;
    readonly weight: number;
    /** Law areas that it is delivered under. */
    readonly law: readonly string[];
    readonly basis: Basis;
    readonly source: Position;
  }[];
  /** Invented names, for pictures and for profiles that carry them. */
  readonly names: {
    readonly women: readonly string[];
    readonly men: readonly string[];
    readonly families: readonly string[];
  };
  readonly addresses: { readonly streets: readonly string[]; readonly towns: readonly string[] };
}
