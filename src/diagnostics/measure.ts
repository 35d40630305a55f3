import type { Template } from './template.js';

/** FKI74xx: measures. */
export const MEASURE = {
  FKI7400: {
    severity: 'error',
    en: 'There is no measure {measure}; there are {known}.',
    da: 'Der er intet mål {measure}; der er {known}.',
    help: {
      en: 'Name a measure of the guide by id or number, or give a file with a Measure.',
      da: 'Nævn et af guidens mål med id eller nummer, eller giv en fil med et Measure.',
    },
  },
  FKI7401: {
    severity: 'error',
    en: '{measure} has the scoring {scoring}; proportion, ratio, continuous-variable and cohort are computed.',
    da: '{measure} har scoring {scoring}; proportion, ratio, continuous-variable og cohort beregnes.',
  },
  FKI7402: {
    severity: 'error',
    en: 'The measure has no input {name}; it has {known}.',
    da: 'Målet har intet input {name}; det har {known}.',
  },
  FKI7403: {
    severity: 'error',
    en: 'The input {name} must be of type {type}.',
    da: 'Inputtet {name} skal være af typen {type}.',
    help: {
      en: 'A Bundle is given as a file: --parameter name=file.json.',
      da: 'En Bundle gives som en fil: --parameter navn=fil.json.',
    },
  },
  FKI7404: {
    severity: 'information',
    en: '{measure}: {gap}',
    da: '{measure}: {gap}',
  },
  FKI7405: {
    severity: 'warning',
    en: '{measure} needs {names}: without it the number is left out.',
    da: '{measure} kræver {names}: uden det udelades tallet.',
    help: {
      en: 'Give it as --parameter name=value, or name@organisation=value for one organisation.',
      da: 'Giv det som --parameter navn=værdi eller navn@organisation=værdi for én organisation.',
    },
  },
  FKI7406: {
    severity: 'warning',
    en: 'A criterion could not be evaluated {count} times and counted as not met: {criterion} ({reason})',
    da: 'Et kriterium kunne ikke beregnes {count} gange og regnedes for ikke opfyldt: {criterion} ({reason})',
  },
  FKI7407: {
    severity: 'warning',
    en: '{count} resources were not counted: they are no report or record of one citizen.',
    da: '{count} ressourcer blev ikke talt med: de er ikke en rapport om eller en journal for én borger.',
    help: {
      en: 'A delivery report or a record is a Bundle with exactly one Patient, in JSON.',
      da: 'En indberetningsrapport eller en journal er en Bundle med netop én Patient, i JSON.',
    },
  },
  FKI7408: {
    severity: 'warning',
    en: 'No organisation is in the data, so there is nothing to report.',
    da: 'Der er ingen organisation i data, så der er intet at rapportere.',
  },
} as const satisfies Record<string, Template>;
