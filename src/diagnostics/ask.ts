import type { Template } from './template.js';

/** FKI7xxx: questions asked of the Guide. FKI71xx sequence, FKI72xx rules, FKI73xx translate. */
export const ASK = {
  FKI7101: {
    severity: 'warning',
    en: 'The report cannot be placed among the others, because it has no valid {what}: rules over several reports were not tried on it.',
    da: 'Indberetningen kan ikke sættes i rækkefølge med de andre, fordi den ikke har et gyldigt {what}: regler på tværs af indberetninger er ikke prøvet på den.',
  },
  FKI7102: {
    severity: 'warning',
    en: 'The report is older than one that has been taken already for the same citizen. It was judged against what was known; older versions do not replace newer ones.',
    da: 'Indberetningen er ældre end en, der allerede er modtaget for samme borger. Den er bedømt mod det, der var kendt; ældre versioner erstatter ikke nyere.',
    help: {
      en: 'Give the reports in the order in which they were made: those of one run are sorted by Bundle.timestamp.',
      da: 'Giv indberetningerne i den rækkefølge, de er dannet: de, der gives i én kørsel, sorteres efter Bundle.timestamp.',
    },
  },
  FKI7103: {
    severity: 'error',
    en: 'The state is damaged: {file} is not what was written.',
    da: 'Tilstanden er beskadiget: {file} er ikke, hvad der blev skrevet.',
    help: {
      en: 'Restore the folder from a copy, or begin with an empty one and give the reports again.',
      da: 'Genskab mappen fra en kopi, eller begynd med en tom og giv indberetningerne igen.',
    },
  },
  FKI7104: {
    severity: 'error',
    en: '{path} holds other files: --stateful takes a folder of its own.',
    da: '{path} rummer andre filer: --stateful skal have sin egen mappe.',
  },
  FKI7105: {
    severity: 'error',
    en: '{path} is in use by another run.',
    da: '{path} er i brug af en anden kørsel.',
  },
  FKI7201: {
    severity: 'error',
    en: '{rule} has no example that keeps it.',
    da: '{rule} har intet eksempel, der overholder den.',
  },
  FKI7202: {
    severity: 'error',
    en: '{rule} has no example that breaks it.',
    da: '{rule} har intet eksempel, der bryder den.',
  },
  FKI7203: {
    severity: 'error',
    en: '{rule}: {example} should keep it, and does not: {found}.',
    da: '{rule}: {example} skulle overholde den og gør det ikke: {found}.',
  },
  FKI7204: {
    severity: 'error',
    en: '{rule}: {example} should break it ({expected}), and does not: {found}.',
    da: '{rule}: {example} skulle bryde den ({expected}) og gør det ikke: {found}.',
  },
  FKI7205: {
    severity: 'warning',
    en: '{rule}: {example} breaks more than it should: {found}.',
    da: '{rule}: {example} bryder mere, end det skulle: {found}.',
  },
  FKI7206: {
    severity: 'error',
    en: '{rule}: the end state is another than its scenario says: {reason}.',
    da: '{rule}: sluttilstanden er en anden, end scenariet siger: {reason}.',
  },
  FKI7207: {
    severity: 'error',
    en: '{rule}: there is no example {example}.',
    da: '{rule}: der er intet eksempel {example}.',
  },
  FKI7301: {
    severity: 'error',
    en: '{id} claims no profile that could be translated to one of FKI.',
    da: '{id} har ingen profil, der kunne oversættes til en af FKI’s.',
    help: {
      en: 'It is written with what could be translated. `fki translate` takes reports and resources that claim a profile of KL gateway, §140 or §119.',
      da: 'Den er skrevet med det, der kunne oversættes. `fki translate` tager rapporter og ressourcer med en profil fra KL gateway, § 140 eller § 119.',
    },
  },
  FKI7302: {
    severity: 'warning',
    en: '{url} has no counterpart in FKI: it stands as it was.',
    da: '{url} har intet modstykke i FKI: den står, som den var.',
  },
  FKI7303: {
    severity: 'warning',
    en: '{url} is an address of KL that the alias table does not know.',
    da: '{url} er en KL-adresse, som aliastabellen ikke kender.',
  },
  FKI7304: {
    severity: 'warning',
    en: 'meta.lastUpdated was missing in {count} resources: it is the report’s timestamp now. Give the time of the last change instead.',
    da: 'meta.lastUpdated manglede i {count} ressourcer: den er nu rapportens timestamp. Angiv i stedet tidspunktet for seneste ændring.',
  },
  FKI7305: {
    severity: 'error',
    en: '{file} would be written twice: two inputs have the same name.',
    da: '{file} ville blive skrevet to gange: to filer hedder det samme.',
  },
  FKI7306: {
    severity: 'warning',
    en: '{code} is outgoing: only a transition report accepts it. It stands as it was.',
    da: '{code} er udgående: kun en overgangsrapport tager imod den. Den står, som den var.',
    help: {
      en: 'Choose a code in force. §140 and §119 have no transition: their reports refuse it.',
      da: 'Vælg en kode, der er i kraft. § 140 og § 119 har ingen overgang: deres rapporter afviser den.',
    },
  },
  FKI7307: {
    severity: 'information',
    en: '{id} stands alone: when it changed, and what it refers to, are known from the report that it belongs in. Translate and validate the report.',
    da: '{id} står alene: hvornår den er ændret, og hvad den henviser til, fremgår af den rapport, den hører til i. Oversæt og validér rapporten.',
  },
} as const satisfies Record<string, Template>;
