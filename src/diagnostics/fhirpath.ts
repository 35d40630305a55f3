import type { Template } from './template.js';

/** FKI4xxx: FHIRPath. In a guide of another owner each is a warning: its members yield nothing, as in HL7's engine. */
export const FHIRPATH = {
  FKI4001: {
    severity: 'error',
    en: 'The expression of {key} does not parse: {reason} (at character {offset}).',
    da: 'Udtrykket i {key} kan ikke læses: {reason} (ved tegn {offset}).',
  },
  FKI4002: {
    severity: 'error',
    en: '{key}: {type} has no element {member}.',
    da: '{key}: {type} har intet element {member}.',
    help: {
      en: 'A name that does not exist yields nothing, silently. Check the spelling and where the constraint stands: its expression begins at that element.',
      da: 'Et navn, der ikke findes, giver stiltiende ingenting. Se efter stavefejl, og hvor reglen står: udtrykket begynder ved det element.',
    },
  },
  FKI4003: {
    severity: 'error',
    en: '{key}: the function {function}() is not supported, so the invariant cannot be checked.',
    da: '{key}: funktionen {function}() understøttes ikke, så reglen kan ikke kontrolleres.',
  },
  FKI4004: {
    severity: 'error',
    en: '{key}: %{variable} is not known here.',
    da: '{key}: %{variable} kendes ikke her.',
  },
  FKI4005: {
    severity: 'error',
    en: '{key}: there is no type {type}.',
    da: '{key}: typen {type} findes ikke.',
  },
  FKI4006: {
    severity: 'error',
    en: '{key}: {function}() does not take {count} arguments.',
    da: '{key}: {function}() tager ikke {count} argumenter.',
  },
  FKI4007: {
    severity: 'error',
    en: '{key} is true of every instance: the invariant can never fail.',
    da: '{key} er sand for enhver instans: reglen kan aldrig brydes.',
  },
  FKI4008: {
    severity: 'error',
    en: '{key} is true of no instance: the invariant always fails.',
    da: '{key} er ikke sand for nogen instans: reglen brydes altid.',
  },
  FKI4009: {
    severity: 'error',
    en: '{key}: the regular expression {regex} is not valid: {reason}.',
    da: '{key}: det regulære udtryk {regex} er ikke gyldigt: {reason}.',
  },
  FKI4010: {
    severity: 'warning',
    en: '{key}: the regular expression {regex} may take exponential time, so that it is checked on short texts only.',
    da: '{key}: det regulære udtryk {regex} kan tage eksponentiel tid og prøves derfor kun på korte tekster.',
    help: {
      en: 'Write it without looking ahead or behind and without back references: then any length is checked.',
      da: 'Skriv det uden at se frem eller tilbage og uden tilbagehenvisninger: så prøves enhver længde.',
    },
  },
  FKI4011: {
    severity: 'warning',
    en: '{key} has no FHIRPath expression, so nothing checks it.',
    da: '{key} har intet FHIRPath-udtryk, så intet kontrollerer den.',
  },
  FKI4012: {
    severity: 'error',
    en: '{key} is written in {language}, which nothing here computes.',
    da: '{key} er skrevet i {language}, som intet her kan beregne.',
    help: { en: 'Write it in text/fhirpath.', da: 'Skriv det i text/fhirpath.' },
  },
  FKI4013: {
    severity: 'error',
    en: '{measure} names the library {library}, which the guide does not have.',
    da: '{measure} nævner biblioteket {library}, som guiden ikke har.',
  },
  FKI4014: {
    severity: 'warning',
    en: '{key}: {member} names the choice {choice} with its type.',
    da: '{key}: {member} nævner valgelementet {choice} med dets type.',
    help: {
      en: "HL7's validator and this one find it, other engines find nothing. Write {choice}.ofType({type}).",
      da: "HL7's validator og denne finder det, andre motorer finder intet. Skriv {choice}.ofType({type}).",
    },
  },
} as const satisfies Record<string, Template>;
