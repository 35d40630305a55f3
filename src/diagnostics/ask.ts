import type { Template } from './template.js';

/** FKI7xxx: questions asked of the Guide. */
export const ASK = {} as const satisfies Record<string, Template>;
