/** The JSON Schema of what `guide.json` says of pathways and of who walks them. */
import type { JsonObject } from './model.js';
import { anything, flag, list, object, oneOf, ref, text } from './schema-words.js';

const number: JsonObject = { type: 'number' };
const texts = list(text);
const range: JsonObject = { ...list(number), minItems: 2, maxItems: 2 };
const values = list(object({ path: text, value: anything, source: ref('position') }));
const basis = object({ kind: oneOf('source', 'assumption'), text });

const thing = object({
  name: text,
  profile: text,
  title: ref('text'),
  'report?': text,
  with: texts,
  pointInTime: flag,
  values,
  'ended?': values,
  'withdrawn?': values,
  source: ref('position'),
});

const state = object({
  name: text,
  title: ref('text'),
  'at?': { ...range, description: 'minutes of the day between which the state is entered' },
  'workdays?': { type: 'boolean', description: 'entered on working days only' },
  actions: list(
    object({
      verb: oneOf('begin', 'change', 'end', 'withdraw', 'become'),
      target: text,
      values,
      source: ref('position'),
    }),
  ),
  next: list(
    object({ to: text, chance: number, after: { ...range, description: 'minutes' }, source: ref('position') }),
  ),
  source: ref('position'),
});

export const pathway: JsonObject = object({
  id: text,
  title: ref('text'),
  summary: ref('text'),
  basis: ref('text'),
  reports: texts,
  extracts: texts,
  age: range,
  start: text,
  things: list(thing),
  states: list(state),
  source: ref('position'),
});

export const population: JsonObject = object({
  municipalities: object({ basis, sizes: list(object({ code: text, name: text, size: number })) }),
  women: object({ basis, share: number }),
  begun: object({ basis, days: number }),
  pathways: list(object({ id: text, weight: number, law: texts, basis, source: ref('position') })),
  names: object({ women: texts, men: texts, families: texts }),
  addresses: object({ streets: texts, towns: texts }),
});
