/** The tables as Markdown. */
import type { Text } from '../../guide/index.js';
import type { Compliance } from './compliance.js';
import type { Matrix } from './law-areas.js';
import { type Language, page, say } from './markdown.js';
import { SOURCES, type Variables } from './variables.js';

const MATRIX: Readonly<Record<Language, readonly [title: string, intro: string, concept: string]>> = {
  en: [
    'Law areas and concepts',
    'Every concept of the information model in every law area, each with an example. Made from the examples: a cell is empty where none shows it.',
    'Concept',
  ],
  da: [
    'Lovområder og begreber',
    'Hvert begreb i informationsmodellen i hvert lovområde med et eksempel. Lavet af eksemplerne: en celle er tom, hvor intet viser den.',
    'Begreb',
  ],
};

/** One row a concept: the first example of each law area, and how many there are beside it. */
export function matrixPage({ lawAreas, concepts, cells, without }: Matrix, language: Language): string {
  const [title, intro, concept] = MATRIX[language];
  const head = [concept, ...lawAreas.map((area) => say(area.title, language))];
  const rows = concepts.map(({ title: of, profile }, at) => [
    `${say(of, language)} (${profile})`,
    ...cells[at]!.map(([first, ...more], column) => {
      if (first !== undefined) return more.length === 0 ? first : `${first} +${more.length}`;
      const { code } = lawAreas[column]!;
      const none = without.find((each) => each.profile === profile && each.lawArea === code);
      return none === undefined ? '' : say(none.reason, language);
    }),
  ]);
  return page(title, intro, head, rows);
}

const VARIABLES: Readonly<
  Record<
    Language,
    {
      title: string;
      intro: string;
      head: readonly string[];
      share: (of: string, existing: string, all: number) => string;
    }
  >
> = {
  en: {
    title: 'Variables of the quality databases',
    intro: 'Each variable with its owner, unit and range, and where it comes from.',
    head: ['Variable', 'Database', 'Owner', 'Unit', 'Range', 'Source', 'Indicator'],
    share: (of, existing, all) => `${of}: ${existing} of ${all} variables ask for no new registration.`,
  },
  da: {
    title: 'Kvalitetsdatabasernes variable',
    intro: 'Hver variabel med ejer, enhed og interval, og hvor den kommer fra.',
    head: ['Variabel', 'Database', 'Ejer', 'Enhed', 'Interval', 'Kilde', 'Indikator'],
    share: (of, existing, all) => `${of}: ${existing} af ${all} variable kræver ingen ny registrering.`,
  },
};

export function variablesPage({ variables, shares }: Variables, language: Language): string {
  const { title, intro, head, share } = VARIABLES[language];
  const order = (source: string): number => (SOURCES as readonly string[]).indexOf(source);
  const rows = [...variables]
    .sort((a, b) => order(a.source) - order(b.source))
    .map((each) => [
      `${each.name} (${each.code})`,
      each.database,
      each.owner,
      each.unit ?? '',
      each.low === undefined ? '' : `${each.low} – ${each.high}`,
      each.source,
      each.indicator,
    ]);
  const percent = (existing: number): string => `${Math.round(existing * 100)} %`;
  const text = shares.map(({ database, all, existing }) => share(database, percent(existing), all)).join(' ');
  return page(title, `${intro} ${text}`, head, rows);
}

const COMPLIANCE: Readonly<
  Record<Language, { title: string; intro: string; head: readonly string[]; none: (type: string) => string }>
> = {
  en: {
    title: 'Conformance to HL7 Denmark',
    intro:
      'Each profile with the profile of HL7 Denmark that its examples and generated instances are valid against, by our validators and by HL7’s. A claim stands only while its test holds.',
    head: ['Profile', 'HL7 Denmark', 'Version', 'MedCom', 'Where they differ'],
    none: (type) => `${type}: no claim`,
  },
  da: {
    title: 'Overensstemmelse med HL7 Danmark',
    intro:
      'Hver profil med den af HL7 Danmarks profiler, som dens eksempler og dannede instanser er valide efter, både med vores validatorer og med HL7’s. En påstand står kun, så længe dens test holder.',
    head: ['Profil', 'HL7 Danmark', 'Version', 'MedCom', 'Hvor de afviger'],
    none: (type) => `${type}: ingen påstand`,
  },
};

/** One row a profile: first what is claimed, then what claims nothing. */
export function compliancePage({ claims, without }: Compliance, language: Language): string {
  const { title, intro, head, none } = COMPLIANCE[language];
  const named = (each: { readonly profile: string; readonly title: Text }): string =>
    `${say(each.title, language)} (${each.profile})`;
  const rows = [
    ...claims.map((each) => [
      named(each),
      each.target.replace(/^.*\//, ''),
      each.version,
      each.medcom ?? '',
      each.note === undefined ? '' : say(each.note, language),
    ]),
    ...without.map((each) => [named(each), none(each.type), '', '', '']),
  ];
  return page(title, intro, head, rows);
}
