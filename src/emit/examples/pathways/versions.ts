/**
 * The versions that a thing can come in: from each version, what every action that touches it makes of it, until nothing new comes. Each
 * is completed from its profile once, so that a value that is missing anywhere on any way is told before anyone walks.
 */
import { diagnostic } from '../../../diagnostics.js';
import type { Guide, PathwayThing, PathwayValue, Structure } from '../../../guide/index.js';
import { completeResource } from './complete.js';
import { givenOf, type OwnedValue } from './given.js';
import { templateOf } from './holes.js';
import type { LeafContext } from './leaves.js';
import type { Slot, StepProgram, Template } from './program.js';

/** More versions of one thing than a pathway has any use for. */
const MOST_VERSIONS = 200;

export interface Versions {
  /** The version that a `begin` with these values makes. */
  begin(
    owner: string,
    values: readonly PathwayValue[],
  ): { readonly version: number; readonly slots: readonly number[] };
  /** What an action does to each version. Known when all actions have been asked for and `finish` has run. */
  step(owner: string, values: readonly PathwayValue[]): StepProgram;
  finish(): { readonly versions: readonly Template[]; readonly slots: readonly Slot[] };
}

type State = readonly OwnedValue[];

export function versionsOf(
  guide: Guide,
  thing: PathwayThing,
  structure: Structure,
  context: Pick<LeafContext, 'report' | 'thingOf'>,
): Versions {
  const slots: Slot[] = [];
  const slotIndex = new Map<string, number>();
  const slotsOfOwner = new Map<string, number[]>();
  const states: State[] = [];
  const known = new Map<string, number>();
  const templates: Template[] = [];
  const steps: {
    readonly owner: string;
    readonly values: readonly PathwayValue[];
    readonly to: number[];
    slots: number[];
  }[] = [];
  let told = false;

  const slotOf: LeafContext['slotOf'] = (given, index, slot) => {
    const key = `${given.owner}\u0000${given.path}\u0000${index}`;
    let found = slotIndex.get(key);
    if (found === undefined) {
      found = slots.push(slot) - 1;
      slotIndex.set(key, found);
      slotsOfOwner.set(given.owner, [...(slotsOfOwner.get(given.owner) ?? []), found]);
    }
    return found;
  };
  const versionOf = (state: State): number => {
    const key = state
      .map(({ owner, path }) => `${path}\u0000${owner}`)
      .sort()
      .join('\u0001');
    const found = known.get(key);
    if (found !== undefined) return found;
    if (states.length >= MOST_VERSIONS) {
      if (!told) context.report(diagnostic('FKI5108', { thing: thing.name, limit: MOST_VERSIONS }, thing.source));
      told = true;
      return 0;
    }
    const version = states.push(state) - 1;
    known.set(key, version);
    const complete = { ...context, guide, slotOf, structure, name: thing.name };
    templates.push(templateOf(completeResource(complete, givenOf(state, thing.source))));
    return version;
  };
  const owned = (owner: string, values: readonly PathwayValue[]): State => values.map((value) => ({ ...value, owner }));
  const own = owned('', thing.values);
  const begin: Versions['begin'] = (owner, values) => {
    const version = versionOf(after(own, owned(owner, values)));
    return {
      version,
      slots: [...(slotsOfOwner.get('') ?? []), ...(owner === '' ? [] : (slotsOfOwner.get(owner) ?? []))],
    };
  };
  return {
    begin,
    step(owner, values) {
      const step = { owner, values, to: [] as number[], slots: [] as number[] };
      steps.push(step);
      return step;
    },
    finish() {
      if (states.length === 0) begin('', []);
      for (let version = 0; version < states.length; version++) {
        for (const { owner, values, to } of steps)
          to[version] = versionOf(after(states[version]!, owned(owner, values)));
      }
      for (const step of steps) step.slots.push(...(slotsOfOwner.get(step.owner) ?? []));
      return { versions: templates, slots };
    },
  };
}

/** A state with values laid over it. A value takes the place of what was given at its path and below it. */
function after(state: State, values: State): State {
  const kept = state.filter(
    ({ path }) => !values.some((value) => path === value.path || path.startsWith(`${value.path}.`)),
  );
  return [...kept, ...values].filter(({ value }) => value !== null);
}
