/** Nothing is changed, ended or referred to before it has begun, whichever way the citizen came. */
import { type Diagnostic, diagnostic } from '../../../diagnostics.js';
import type { Json, Pathway, PathwayAction, PathwayValue, Position } from '../../../guide/index.js';

type Report = (found: Diagnostic) => void;
type Begun = ReadonlySet<string>;

/** `citizens`: names of the things that are the citizen, who is there from the start. */
export function checkBegun(pathway: Pathway, citizens: ReadonlySet<string>, report: Report): void {
  const byName = new Map(pathway.states.map((state) => [state.name, state]));
  const names = new Set(pathway.things.map(({ name }) => name));
  // What has begun on every way into a state: a state's set only shrinks, so that the search ends.
  const before = new Map<string, Begun>([[pathway.start, new Set()]]);
  const waiting = [pathway.start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const state = byName.get(name);
    if (state === undefined) continue;
    let begun = before.get(name)!;
    for (const action of state.actions) begun = afterAction(begun, action);
    for (const { to } of state.next) {
      const known = before.get(to);
      const met = known === undefined ? begun : new Set([...known].filter((each) => begun.has(each)));
      if (known !== undefined && met.size === known.size) continue;
      before.set(to, met);
      waiting.push(to);
    }
  }
  const tell = (state: string, thing: string, at: Position): void => {
    report(diagnostic('FKI5107', { state, thing }, at));
  };
  for (const { name, actions } of pathway.states) {
    let begun = before.get(name);
    if (begun === undefined) continue;
    for (const action of actions) {
      const { verb, target, values, source } = action;
      if ((verb === 'change' || verb === 'end' || verb === 'withdraw') && names.has(target)) {
        if (!begun.has(target) && !citizens.has(target)) tell(name, target, source);
      }
      const thing = verb === 'begin' ? pathway.things.find((each) => each.name === target) : undefined;
      for (const value of [...(thing?.values ?? []), ...values]) {
        if (values.some((own) => own !== value && own.path === value.path)) continue;
        for (const other of namedIn(value, names))
          if (!begun.has(other) && !citizens.has(other))
            tell(name, other, values.includes(value) ? value.source : source);
      }
      begun = afterAction(begun, action);
    }
  }
}

function afterAction(begun: Begun, { verb, target }: PathwayAction): Begun {
  if (verb === 'begin') return new Set([...begun, target]);
  return verb === 'become' ? new Set() : begun;
}

/** Things that a value refers to: values that are the name of one, at a path that can be a reference. */
function namedIn({ value }: PathwayValue, names: ReadonlySet<string>): readonly string[] {
  const found = (json: Json): readonly string[] =>
    Array.isArray(json) ? json.flatMap(found) : typeof json === 'string' && names.has(json) ? [json] : [];
  return found(value);
}
