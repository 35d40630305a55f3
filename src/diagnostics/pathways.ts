import type { Template } from './template.js';

/** Pathways: FKI315x, FKI316x when they are read, FKI51xx when they are held to the profiles. */
export const PATHWAYS = {
  FKI3150: {
    severity: 'error',
    en: '{field} must be a delay such as 30min, 2h, 5d, or a range of two: 1d..3d.',
    da: '{field} skal være en varighed som 30min, 2h, 5d eller et interval af to: 1d..3d.',
  },
  FKI3151: {
    severity: 'error',
    en: 'The chances of the ways out of {state} add up to {sum}, not to 1.',
    da: 'Sandsynlighederne for vejene ud af {state} giver tilsammen {sum} og ikke 1.',
  },
  FKI3152: {
    severity: 'error',
    en: '{name} is no state of this pathway.',
    da: '{name} er ikke en tilstand i dette forløb.',
  },
  FKI3153: {
    severity: 'error',
    en: '{name} is none of the things of this pathway.',
    da: '{name} er ikke en af forløbets ting (things).',
  },
  FKI3154: {
    severity: 'error',
    en: 'State {state} can never be reached.',
    da: 'Tilstanden {state} kan aldrig nås.',
  },
  FKI3155: {
    severity: 'error',
    en: 'State {state} can be entered again without any time passing.',
    da: 'Tilstanden {state} kan indtræde igen, uden at der går tid.',
    help: {
      en: 'Give one of the ways back a delay (after: 1d).',
      da: 'Giv en af vejene tilbage en varighed (after: 1d).',
    },
  },
  FKI3156: {
    severity: 'error',
    en: '{field} must be a time of day or a range of two: 08:00..10:30.',
    da: '{field} skal være et klokkeslæt eller et interval af to: 08:00..10:30.',
  },
  FKI3157: {
    severity: 'error',
    en: 'An action must say exactly one of begin, change, end, withdraw or become.',
    da: 'En handling skal angive netop én af begin, change, end, withdraw eller become.',
  },
  FKI3158: {
    severity: 'error',
    en: '{field} must be a number from {low} to {high}.',
    da: '{field} skal være et tal fra {low} til {high}.',
  },
  FKI3159: {
    severity: 'error',
    en: 'Say where the figures of {group} come from: either source or assumption.',
    da: 'Sig, hvor tallene i {group} kommer fra: enten source eller assumption.',
  },
  FKI3160: {
    severity: 'error',
    en: '{kind} is no kind of input/pathways/kinds.yaml.',
    da: '{kind} er ikke en art i input/pathways/kinds.yaml.',
  },
  FKI3161: {
    severity: 'error',
    en: 'The pathway {pathway} has no frequency in input/population.yaml.',
    da: 'Forløbet {pathway} har ingen hyppighed i input/population.yaml.',
  },
  FKI3162: {
    severity: 'error',
    en: 'input/population.yaml gives a frequency of {pathway}, which is no pathway.',
    da: 'input/population.yaml angiver en hyppighed for {pathway}, som ikke er et forløb.',
  },
  FKI5100: {
    severity: 'error',
    en: 'The pathway names the profile {profile}, which the guide does not have.',
    da: 'Forløbet nævner profilen {profile}, som guiden ikke har.',
  },
  FKI5101: {
    severity: 'error',
    en: '{path} is no element that {profile} allows.',
    da: '{path} er ikke et element, som {profile} tillader.',
    help: {
      en: 'Paths are written as in FSH: activity.detail.code.coding[level2], extension[deliveryType].',
      da: 'Stier skrives som i FSH: activity.detail.code.coding[level2], extension[deliveryType].',
    },
  },
  FKI5102: {
    severity: 'error',
    en: '{profile} requires {path}, and {thing} gives it no value.',
    da: '{profile} kræver {path}, og {thing} giver det ingen værdi.',
  },
  FKI5103: {
    severity: 'error',
    en: 'The value of {path} is not a {type}.',
    da: 'Værdien af {path} er ikke en {type}.',
  },
  FKI5104: {
    severity: 'error',
    en: 'The code {code} of {path} is not in {valueSet}.',
    da: 'Koden {code} i {path} er ikke i {valueSet}.',
  },
  FKI5105: {
    severity: 'error',
    en: '{path} calls the code {code} "{display}"; its display is "{right}".',
    da: '{path} kalder koden {code} "{display}"; dens visningsnavn er "{right}".',
  },
  FKI5106: {
    severity: 'error',
    en: 'None of the reports of the pathway takes a {profile}.',
    da: 'Ingen af forløbets rapporter modtager en {profile}.',
  },
  FKI5107: {
    severity: 'error',
    en: 'In state {state}, {thing} need not have begun.',
    da: 'I tilstanden {state} er {thing} ikke nødvendigvis begyndt.',
  },
  FKI5108: {
    severity: 'error',
    en: '{thing} has more than {limit} versions: let its changes set fewer elements each.',
    da: '{thing} har mere end {limit} versioner: lad ændringerne sætte færre elementer hver.',
  },
  FKI5109: {
    severity: 'error',
    en: '{thing} says nothing of how it is {how}.',
    da: '{thing} siger intet om, hvordan den bliver {how}.',
    help: {
      en: 'Give it, or its kind, the values that then change: ended or withdrawn.',
      da: 'Giv den eller dens art de værdier, der da ændres: ended eller withdrawn.',
    },
  },
  FKI5110: {
    severity: 'error',
    en: 'A report of the pathway {pathway} breaks {id} at {expression}: {text}',
    da: 'En rapport i forløbet {pathway} bryder {id} ved {expression}: {text}',
  },
  FKI5111: {
    severity: 'error',
    en: "The guide has no pathways, or no population to walk them: a country's data cannot be made.",
    da: 'Guiden har ingen forløb eller ingen befolkning til at gå dem: et lands data kan ikke laves.',
    help: {
      en: 'Describe them in input/pathways and input/population.yaml: docs/pathways.md.',
      da: 'Beskriv dem i input/pathways og input/population.yaml: docs/pathways.md.',
    },
  },
} as const satisfies Record<string, Template>;
