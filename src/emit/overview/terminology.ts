/** What codes the guide carries: systems with owner and content, value sets with what holds after the transition, maps. */
import type { CodeSystem, Concept, Guide, ValueSet } from '../../guide/index.js';
import { type Language, say, table } from './markdown.js';

const TEXTS = {
  en: {
    title: 'Terminology',
    intro:
      'Code systems, value sets and concept maps that the guide carries. The hash tells two contents under one version apart. A value set whose codes include outgoing or letter codes has a sibling without them.',
    systems: 'Code systems',
    system: ['Name', 'Canonical', 'Version', 'Content', 'Codes', 'Supplemented by', 'Hash', 'Terms of use'],
    sets: 'Value sets',
    set: ['Value set', 'Codes', 'Systems', 'In the transition'],
    maps: 'Concept maps',
    map: ['Concept map', 'From', 'To', 'Rows'],
    open: 'and all of',
    unlisted: 'and what cannot be listed',
  },
  da: {
    title: 'Terminologi',
    intro:
      'Kodesystemer, værdisæt og concept maps, som guiden bærer. Hashen skiller to indhold under én version ad. Et værdisæt, der rummer udgående koder eller brugervendte nøgler, har en søskende uden dem.',
    systems: 'Kodesystemer',
    system: ['Navn', 'Canonical', 'Version', 'Indhold', 'Koder', 'Suppleret af', 'Hash', 'Vilkår'],
    sets: 'Værdisæt',
    set: ['Værdisæt', 'Koder', 'Systemer', 'I overgangen'],
    maps: 'Concept maps',
    map: ['Concept map', 'Fra', 'Til', 'Rækker'],
    open: 'og alle i',
    unlisted: 'og det, der ikke kan opregnes',
  },
} as const;

export function terminologyPage({ codeSystems, valueSets, conceptMaps }: Guide, language: Language): string {
  const texts = TEXTS[language];
  const ids = new Set(valueSets.map(({ id }) => id));
  const parts = [
    [texts.systems, texts.system, byName(codeSystems).map((each) => systemRow(each, language))],
    [texts.sets, texts.set, byName(valueSets).map((each) => setRow(each, ids, language))],
    [
      texts.maps,
      texts.map,
      byName(conceptMaps).map((map) => [
        `${say(map.title, language)} (\`${map.id}\`)`,
        distinct(map.groups.map(({ source = '' }) => source)),
        distinct(map.groups.map(({ target = '' }) => target)),
        String(map.groups.reduce((sum, { elements }) => sum + elements.length, 0)),
      ]),
    ],
  ] as const;
  return `# ${texts.title}\n\n${texts.intro}\n${parts
    .map(([title, head, rows]) => `\n## ${title}\n\n${table(head, rows)}\n`)
    .join('')}`;
}

function systemRow(system: CodeSystem, language: Language): readonly string[] {
  return [
    `${say(system.title, language)} (\`${system.id}\`)`,
    `\`${system.url}\``,
    system.version ?? '',
    system.content,
    String(countOf(system.concepts)),
    system.supplementedBy.map(lastOf).join(', '),
    system.contentHash.slice(0, 12),
    system.copyright === undefined ? '' : say(system.copyright, language),
  ];
}

function setRow({ id, title, expansion }: ValueSet, ids: ReadonlySet<string>, language: Language): readonly string[] {
  const { open, unlisted } = TEXTS[language];
  const sibling = `${id}-transition`;
  return [
    `${say(title, language)} (\`${id}\`)`,
    [
      String(expansion.codes.length),
      ...expansion.openSystems.map((system) => `${open} ${system}`),
      ...(expansion.unexpanded.length > 0 ? [unlisted] : []),
    ].join(' '),
    distinct(expansion.codes.map(({ system }) => system)),
    ids.has(sibling) ? `\`${sibling}\`` : '',
  ];
}

const countOf = (concepts: readonly Concept[]): number =>
  concepts.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
const lastOf = (url: string): string => `\`${url.slice(url.lastIndexOf('/') + 1)}\``;
const distinct = (texts: readonly string[]): string => [...new Set(texts)].sort().join(', ');
const byName = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
