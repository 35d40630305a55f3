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
  FKI1002: {
    severity: 'warning',
    en: 'Package {package} is missing; {wantedBy} depends on it. What it defines is not known.',
    da: 'Pakken {package} mangler; {wantedBy} afhænger af den. Det, den definerer, er ukendt.',
    help: {
      en: 'Supply it with --package FILE.tgz, put it in the FHIR cache (~/.fhir/packages/{package}), or declare it in sushi-config.yaml, so that it is fetched from a FHIR registry.',
      da: 'Angiv den med --package FIL.tgz, læg den i FHIR-cachen (~/.fhir/packages/{package}), eller angiv den i sushi-config.yaml, så den hentes fra et FHIR-register.',
    },
  },
  FKI1003: {
    severity: 'warning',
    en: '{wantedBy} asks for {package}, which is not at hand; version {used} is used instead.',
    da: '{wantedBy} beder om {package}, som ikke er tilgængelig; version {used} bruges i stedet.',
    help: {
      en: 'Ask for version {used}, or supply {package} with --package FILE.tgz or in the FHIR cache.',
      da: 'Bed om version {used}, eller angiv {package} med --package FIL.tgz eller i FHIR-cachen.',
    },
  },
  FKI1004: {
    severity: 'error',
    en: '{path} cannot be used as a FHIR package or definition: {reason}.',
    da: '{path} kan ikke bruges som FHIR-pakke eller definition: {reason}.',
    help: {
      en: 'Give a package (.tgz), a folder of definitions in JSON, or one definition.',
      da: 'Angiv en pakke (.tgz), en mappe med definitioner i JSON eller én definition.',
    },
  },
  FKI1005: {
    severity: 'warning',
    en: 'Package {package} is for FHIR {versions}, not for R4 (4.0.1).',
    da: 'Pakken {package} er til FHIR {versions}, ikke til R4 (4.0.1).',
  },
  FKI1006: {
    severity: 'warning',
    en: '{path} holds no JSON and is left out.',
    da: '{path} indeholder ikke JSON og er udeladt.',
  },
} as const satisfies Record<string, Template>;
