import type { Template } from './template.js';

/** FKI1xxx: FHIR packages. */
export const PACKAGES = {
  FKI1001: {
    severity: 'error',
    en: 'Package {package} is missing; {wantedBy} asks for it.',
    da: 'Pakken {package} mangler; {wantedBy} beder om den.',
    help: {
      en: 'Supply it with --package FILE.tgz, put it in the FHIR cache (~/.fhir/packages/{package}), or run without --offline to fetch it from a FHIR registry.',
      da: 'Angiv den med --package FIL.tgz, læg den i FHIR-cachen (~/.fhir/packages/{package}), eller kør uden --offline for at hente den fra et FHIR-register.',
    },
  },
} as const satisfies Record<string, Template>;
