import type { Template } from './template.js';

/** FKI2xxx: SUSHI, run in-process. SUSHI's own messages are passed on as they are: its users search for their words. */
export const COMPILE = {
  FKI2001: { severity: 'error', en: '{message}', da: '{message}' },
  FKI2002: { severity: 'warning', en: '{message}', da: '{message}' },
  FKI2003: {
    severity: 'error',
    en: 'The project is for FHIR {version}; FKI compiles FHIR R4 (4.0.1) only.',
    da: 'Projektet er til FHIR {version}; FKI oversætter kun FHIR R4 (4.0.1).',
    help: { en: 'Set "fhirVersion: 4.0.1" in sushi-config.yaml.', da: 'Sæt "fhirVersion: 4.0.1" i sushi-config.yaml.' },
  },
  FKI2004: {
    severity: 'error',
    en: '{path} is no SUSHI project: it has no sushi-config.yaml.',
    da: '{path} er ikke et SUSHI-projekt: der er ingen sushi-config.yaml.',
    help: {
      en: 'Give the folder that holds sushi-config.yaml.',
      da: 'Angiv den mappe, der indeholder sushi-config.yaml.',
    },
  },
  FKI2005: {
    severity: 'error',
    en: 'SUSHI stopped before it was done: {message}',
    da: 'SUSHI stoppede, før den var færdig: {message}',
  },
} as const satisfies Record<string, Template>;
