import type { Template } from './template.js';

/** FKI59xx: FHIR packages, made and checked. */
export const PACKAGE = {
  FKI5901: {
    severity: 'error',
    en: 'The package is not the one that was published: its SHA-256 is {actual}, not {expected}.',
    da: 'Pakken er ikke den, der blev udgivet: dens SHA-256 er {actual}, ikke {expected}.',
  },
  FKI5902: {
    severity: 'error',
    en: 'The file is not a FHIR package: {reason}.',
    da: 'Filen er ikke en FHIR-pakke: {reason}.',
  },
  FKI5903: {
    severity: 'error',
    en: '{path} stands twice in the package.',
    da: '{path} står to gange i pakken.',
  },
  FKI5904: {
    severity: 'error',
    en: '{path} is not JSON.',
    da: '{path} er ikke JSON.',
  },
  FKI5905: {
    severity: 'error',
    en: 'The manifest lacks {member}, or it is malformed.',
    da: 'Manifestet mangler {member}, eller det er forkert opbygget.',
  },
  FKI5906: {
    severity: 'warning',
    en: '{path} is missing: package loaders must read every file instead.',
    da: '{path} mangler: pakkelæsere må læse hver fil i stedet.',
  },
  FKI5907: {
    severity: 'error',
    en: '{path} does not name {filename}.',
    da: '{path} nævner ikke {filename}.',
  },
  FKI5908: {
    severity: 'error',
    en: '{path} says another {member} of {filename} than the file does.',
    da: '{path} siger en anden {member} om {filename}, end filen selv gør.',
  },
  FKI5909: {
    severity: 'error',
    en: '{path} names {filename}, which is not in the package.',
    da: '{path} nævner {filename}, som ikke er i pakken.',
  },
  FKI5910: {
    severity: 'error',
    en: '{canonical} is defined twice: in {first} and in {path}.',
    da: '{canonical} er defineret to gange: i {first} og i {path}.',
  },
  FKI5911: {
    severity: 'error',
    en: '{path} has no snapshot: not every tool can make one.',
    da: '{path} har intet snapshot: ikke alle værktøjer kan lave et.',
  },
  FKI5912: {
    severity: 'error',
    en: '{canonical} is named, but nothing at hand defines it.',
    da: '{canonical} nævnes, men intet forhåndenværende definerer den.',
    help: {
      en: 'Give the package that defines it with --package.',
      da: 'Angiv pakken, der definerer den, med --package.',
    },
  },
  FKI5913: {
    severity: 'warning',
    en: 'The manifest has no {member}, which package registries ask for.',
    da: 'Manifestet har ingen {member}, som pakkeregistre beder om.',
  },
} as const satisfies Record<string, Template>;
