import type { Template } from './template.js';

/** FKI6xxx: the command line and the running validators. */
export const CLI = {
  FKI6001: {
    severity: 'error',
    en: '{path} does not exist.',
    da: '{path} findes ikke.',
  },
  FKI6002: {
    severity: 'error',
    en: 'Cannot write {path}: {reason}.',
    da: 'Kan ikke skrive {path}: {reason}.',
  },
} as const satisfies Record<string, Template>;
