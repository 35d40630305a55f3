import type { Template } from './template.js';

/** FKI3xxx: snapshots and the Guide. */
export const GUIDE = {} as const satisfies Record<string, Template>;
