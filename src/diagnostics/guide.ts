import type { Template } from './template.js';

/** FKI3xxx: snapshots (30xx) and the Guide (31xx). */
export const GUIDE = {
  FKI3100: {
    severity: 'error',
    en: '{file} is not valid JSON.',
    da: '{file} er ikke gyldig JSON.',
  },
  FKI3101: {
    severity: 'error',
    en: '{file} is not valid YAML: {reason}',
    da: '{file} er ikke gyldig YAML: {reason}',
  },
  FKI3102: {
    severity: 'error',
    en: '{field} is missing.',
    da: '{field} mangler.',
  },
  FKI3103: {
    severity: 'warning',
    en: '{field} is not a field that is known here, and says nothing.',
    da: '{field} er ikke et kendt felt her og betyder intet.',
  },
  FKI3104: {
    severity: 'error',
    en: 'Rule {rule} stands here and in {other}.',
    da: 'Reglen {rule} står både her og i {other}.',
  },
  FKI3105: {
    severity: 'error',
    en: 'Rule {rule} names {element}, which no profile has.',
    da: 'Reglen {rule} nævner {element}, som ingen profil har.',
    help: {
      en: 'An element is named as profile id, #, element id: FkiCareCondition#Condition.code. Element ids are those of the snapshot.',
      da: 'Et element nævnes som profilens id, #, elementets id: FkiCareCondition#Condition.code. Elementers id er dem i snapshottet.',
    },
  },
  FKI3106: {
    severity: 'error',
    en: 'Rule {rule} names the constraint {constraint}, which no definition has.',
    da: 'Reglen {rule} nævner constrainten {constraint}, som ingen definition har.',
  },
  FKI3107: {
    severity: 'error',
    en: 'Rule {rule} names the example {example}, which is neither an example of the guide nor a file.',
    da: 'Reglen {rule} nævner eksemplet {example}, som hverken er et eksempel i guiden eller en fil.',
  },
  FKI3108: {
    severity: 'error',
    en: 'The negative example starts from {base}, which is no example of the guide.',
    da: 'Det negative eksempel tager udgangspunkt i {base}, som ikke er et eksempel i guiden.',
  },
  FKI3109: {
    severity: 'error',
    en: 'The patch cannot be applied: {operation} {path} does not fit the example.',
    da: 'Patchen kan ikke anvendes: {operation} {path} passer ikke til eksemplet.',
  },
  FKI3110: {
    severity: 'error',
    en: 'The negative example breaks rule {rule}, which does not exist.',
    da: 'Det negative eksempel bryder reglen {rule}, som ikke findes.',
  },
  FKI3111: {
    severity: 'error',
    en: '{field} must be a text.',
    da: '{field} skal være en tekst.',
  },
  FKI3112: {
    severity: 'error',
    en: '{field} must be one of {values}.',
    da: '{field} skal være en af {values}.',
  },
  FKI3113: {
    severity: 'error',
    en: '{field} must be given in both languages, as en and da.',
    da: '{field} skal stå på begge sprog, som en og da.',
  },
  FKI3114: {
    severity: 'error',
    en: '{field} must be a list of texts.',
    da: '{field} skal være en liste af tekster.',
  },
  FKI3115: {
    severity: 'error',
    en: '{field} must be an object.',
    da: '{field} skal være et objekt.',
  },
  FKI3116: {
    severity: 'error',
    en: '{field} must be a list.',
    da: '{field} skal være en liste.',
  },
  FKI3117: {
    severity: 'error',
    en: 'A rule of kind {kind} must give {field}: that is what carries it.',
    da: 'En regel af arten {kind} skal angive {field}: det er det, der bærer den.',
  },
  FKI3120: {
    severity: 'error',
    en: '{where} names the code {code}, which {system} does not have.',
    da: '{where} nævner koden {code}, som {system} ikke har.',
  },
  FKI3121: {
    severity: 'error',
    en: '{where} calls the code {code} of {system} "{display}"; its display is "{right}".',
    da: '{where} kalder koden {code} i {system} "{display}"; dens visningsnavn er "{right}".',
  },
  FKI3122: {
    severity: 'error',
    en: '{element} of the logical model says neither which profile carries it nor why none does.',
    da: '{element} i den logiske model siger hverken, hvilken profil der bærer den, eller hvorfor ingen gør.',
    help: {
      en: 'Give it a mapping with identity "profile": FkiCitizen#Patient.birthDate, or none: and the reason.',
      da: 'Giv den en mapping med identity "profile": FkiCitizen#Patient.birthDate, eller none: og grunden.',
    },
  },
  FKI3123: {
    severity: 'error',
    en: '{element} of the logical model is mapped to {map}, which no profile has.',
    da: '{element} i den logiske model er afbildet på {map}, som ingen profil har.',
  },
} as const satisfies Record<string, Template>;
