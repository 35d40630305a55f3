import type { Diagnostic } from '../../diagnostics.js';
import type { Origin, Worked } from '../../emit/examples/index.js';
import type { Staged, StagingPlace } from '../staging.js';

/** What the second thread of a build starts from: the project, as the first one compiled it. */
export interface SecondSettings {
  readonly directory: string;
  readonly offline: boolean;
  /** What it makes by itself, each target after what it needs. */
  readonly targets: readonly string[];
  readonly place: StagingPlace;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Asks the second thread to take part in the examples. */
export interface ToSecond {
  /** URL of the validators. */
  readonly module: string;
  readonly origin: Origin;
  /** Canonicals. */
  readonly profiles: readonly string[];
  /** One integer: the next profile to be taken, by either thread. */
  readonly next: SharedArrayBuffer;
}

/** What is wrong with the guide, a target that it made, or what came of one profile. */
export type FromSecond =
  | { readonly checked: readonly Diagnostic[] }
  | MadeThere
  | { readonly profile: string; readonly worked: Worked };

export interface MadeThere {
  readonly target: string;
  readonly files: readonly Staged[];
  readonly found: readonly Diagnostic[];
}
