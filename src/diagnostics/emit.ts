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
  FKI5002: {
    severity: 'error',
    en: 'There is no profile {profile} that an example can be made of.',
    da: 'Der er ingen profil {profile}, som der kan laves et eksempel på.',
    help: {
      en: 'A profile is named by its id or its canonical. Abstract profiles, extensions and datatypes have no instances of their own.',
      da: 'En profil nævnes ved sit id eller sin kanoniske url. Abstrakte profiler, udvidelser og datatyper har ingen instanser selv.',
    },
  },
} as const satisfies Record<string, Template>;
