import type { Template } from './template.js';

/** FKI75xx: the shared condition list into FKI. */
export const IMPORT = {
  FKI7501: {
    severity: 'warning',
    en: 'This is no shared condition list: a document Bundle with a Composition and one Patient.',
    da: 'Det er ikke et fælles diagnosekort: en Bundle af typen document med en Composition og én Patient.',
  },
  FKI7502: {
    severity: 'error',
    en: 'No shared condition list was found.',
    da: 'Der blev ikke fundet noget fælles diagnosekort.',
  },
  FKI7503: {
    severity: 'information',
    en: 'A {type} of the list was not taken: FKI has diagnoses from it, and those that they name.',
    da: 'En {type} i kortet blev ikke taget med: FKI henter diagnoser fra det og dem, de nævner.',
  },
  FKI7504: {
    severity: 'warning',
    en: 'The diagnosis was not taken: it does not say whether the citizen has it (clinicalStatus).',
    da: 'Diagnosen blev ikke taget med: den siger ikke, om borgeren har den (clinicalStatus).',
  },
  FKI7505: {
    severity: 'information',
    en: '{element} was not taken: FKI has no place for it.',
    da: '{element} blev ikke taget med: FKI har ingen plads til det.',
  },
  FKI7506: {
    severity: 'information',
    en: '{element} was not taken: it does not lead to a professional in the list.',
    da: '{element} blev ikke taget med: den fører ikke til en fagperson i kortet.',
  },
} as const satisfies Record<string, Template>;
