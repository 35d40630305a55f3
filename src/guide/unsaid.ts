import type { Element } from './model.js';

/** What an element is that says nothing of it: `guide.json` leaves these out. */
export const UNSAID = {
  codes: [],
  alias: [],
  types: [],
  examples: [],
  slices: [],
  children: [],
  constraints: [],
  conditions: [],
  mustSupport: false,
  isModifier: false,
  isSummary: false,
  representation: [],
  mappings: [],
  rules: [],
  inDifferential: false,
} as const satisfies Partial<Element>;

/** JSON that the Guide carries as it stands. */
export const AS_IT_STANDS: ReadonlySet<string> = new Set(['raw', 'resource', 'resources', 'data', 'value']);
