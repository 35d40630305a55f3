import type { Template } from './template.js';

/** FKI5xxx: emitters. */
export const EMIT = {
  FKI5001: {
    severity: 'warning',
    en: 'No instance of {profile} was found to be without findings: {id} at {expression} ({text})',
    da: 'Der blev ikke fundet nogen instans af {profile} uden fund: {id} ved {expression} ({text})',
    help: {
      en: 'Two constraints may contradict each other, or ask for a value that no value set at hand has. Example data cannot be better than the profile.',
      da: 'To krav kan modsige hinanden eller kræve en værdi, som intet værdisæt ved hånden har. Eksempeldata kan ikke være bedre end profilen.',
    },
  },
} as const satisfies Record<string, Template>;
