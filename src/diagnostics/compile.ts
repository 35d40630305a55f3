import type { Template } from './template.js';

/** FKI2xxx: SUSHI, run in-process. */
export const COMPILE = {
  FKI2001: { severity: 'error', en: '{message}', da: '{message}' },
  FKI2002: { severity: 'warning', en: '{message}', da: '{message}' },
} as const satisfies Record<string, Template>;
