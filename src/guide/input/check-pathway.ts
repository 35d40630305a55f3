/** What a pathway must hold by itself: names that exist, chances that add up, states that are reached, time that passes. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import type { Pathway, PathwayState } from '../pathways.js';
import { locationOf } from './shape.js';

type Report = (found: Diagnostic) => void;

/** What an action may be done to, beside the things: every open thing, and the citizen. */
const EVERYTHING = 'all';
const CITIZEN = 'citizen';
const BECOMES = ['municipality', 'cpr'];

export function checkPathway(pathway: Pathway, report: Report): void {
  const { states, things, start, source } = pathway;
  const byName = new Map(states.map((state) => [state.name, state]));
  const thingNames = new Set(things.map(({ name }) => name));
  if (start !== '' && !byName.has(start)) report(diagnostic('FKI3152', { name: start }, locationOf(source)));
  for (const thing of things) {
    for (const name of thing.with)
      if (!thingNames.has(name)) report(diagnostic('FKI3153', { name }, locationOf(thing.source)));
  }
  for (const state of states) {
    checkWaysOut(state, byName, report);
    for (const { verb, target, source: at } of state.actions) {
      if (verb === 'become') {
        if (!BECOMES.includes(target))
          report(diagnostic('FKI3112', { field: 'become', values: BECOMES.join(', ') }, locationOf(at)));
      } else if (
        !thingNames.has(target) &&
        !(target === CITIZEN && verb === 'change') &&
        !(target === EVERYTHING && (verb === 'end' || verb === 'withdraw'))
      ) {
        report(diagnostic('FKI3153', { name: target }, locationOf(at)));
      }
    }
  }
  checkReached(pathway, byName, report);
  checkTimePasses(states, byName, report);
}

function checkWaysOut(state: PathwayState, byName: ReadonlyMap<string, PathwayState>, report: Report): void {
  const { name, next, source } = state;
  for (const { to, source: at } of next)
    if (!byName.has(to)) report(diagnostic('FKI3152', { name: to }, locationOf(at)));
  if (next.length === 0) return;
  const sum = next.reduce((total, { chance }) => total + chance, 0);
  if (Math.abs(sum - 1) > 1e-9)
    report(diagnostic('FKI3151', { state: name, sum: Number(sum.toFixed(6)) }, locationOf(source)));
}

function checkReached({ start, states }: Pathway, byName: ReadonlyMap<string, PathwayState>, report: Report): void {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const state = byName.get(name);
    if (state === undefined || reached.has(name)) return;
    reached.add(name);
    for (const { to, chance } of state.next) if (chance > 0) visit(to);
  };
  visit(start);
  if (reached.size === 0) return;
  for (const { name, source } of states)
    if (!reached.has(name)) report(diagnostic('FKI3154', { state: name }, locationOf(source)));
}

/** A round of states that may take no time at all would never end. */
function checkTimePasses(
  states: readonly PathwayState[],
  byName: ReadonlyMap<string, PathwayState>,
  report: Report,
): void {
  for (const state of states) {
    const seen = new Set<string>();
    const returns = (name: string): boolean =>
      byName
        .get(name)
        ?.next.filter(({ after }) => after[0] === 0)
        .some(({ to }) => {
          if (to === state.name) return true;
          if (seen.has(to)) return false;
          seen.add(to);
          return returns(to);
        }) ?? false;
    if (returns(state.name)) report(diagnostic('FKI3155', { state: state.name }, locationOf(state.source)));
  }
}
