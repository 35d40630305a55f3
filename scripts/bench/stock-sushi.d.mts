import type { SpawnSyncReturns } from 'node:child_process';

/** What SUSHI must be told to ask for, as it finds no `latest` offline: version by package. */
export const PINS: Readonly<Record<string, string>>;
/** Lays out `home/.fhir/packages` from the embedded packages, once. */
export function layOutCache(home: string): void;
/** `sushi build project -o out` of stock SUSHI, offline, as a process of its own. */
export function runStock(
  project: string,
  out: string,
  home: string,
  env?: Readonly<Record<string, string>>,
): SpawnSyncReturns<string>;
