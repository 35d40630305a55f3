import type { Template } from './template.js';

/** FKI5xxx: emitters. */
export const EMIT = {} as const satisfies Record<string, Template>;
