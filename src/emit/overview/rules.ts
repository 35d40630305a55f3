/** The rules as a page: what each asks, how hard, what carries it, and which examples keep and break it. */
import type { Guide, Rule } from '../../guide/index.js';
import { type Language, say, table } from './markdown.js';

const TEXTS = {
  en: {
    title: 'Rules',
    intro:
      'What a report and a record must keep. A finding of the validators names the rules that it breaks by these ids. `fki rules` runs each on its examples.',
    head: ['Rule', 'Severity', 'What to do', 'Carried by', 'Kept in', 'Broken in', 'Source'],
    kinds: {
      element: 'an element',
      invariant: 'a constraint',
      sequence: 'the reports so far',
      receiver: 'the receiver',
      permission: 'nothing: it is allowed',
    },
    severities: { error: 'error', warning: 'warning', information: 'information' },
    more: (count: number) => `and ${count} more`,
    general: 'Every area',
  },
  da: {
    title: 'Regler',
    intro:
      'Det, en indberetning og en journal skal overholde. Et fund fra validatorerne nævner de regler, det bryder, med disse id’er. `fki rules` kører hver på dens eksempler.',
    head: ['Regel', 'Alvor', 'Hvad man skal gøre', 'Båret af', 'Overholdt i', 'Brudt i', 'Kilde'],
    kinds: {
      element: 'et element',
      invariant: 'en betingelse',
      sequence: 'rapporterne indtil nu',
      receiver: 'modtageren',
      permission: 'intet: det er tilladt',
    },
    severities: { error: 'fejl', warning: 'advarsel', information: 'oplysning' },
    more: (count: number) => `og ${count} til`,
    general: 'Alle områder',
  },
} as const;

export function rulesPage({ rules, pages }: Guide, language: Language): string {
  const { title, intro, head, general } = TEXTS[language];
  // An area is called what its page is: `140` stands for rehab-140.
  const named = (area: string): string => {
    const page = pages.find(({ name }) => name === area || name.endsWith(`-${area}`));
    return area === 'all' ? general : page === undefined ? area : say(page.title, language);
  };
  const letters = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('-'))))].sort();
  const parts = letters.map((letter) => {
    const of = rules.filter(({ id }) => id.startsWith(`${letter}-`)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const areas = [...new Set(of.map(({ area = 'all' }) => named(area)))].join(', ');
    return `## ${letter}: ${areas}\n\n${table(
      head,
      of.map((rule) => rowOf(rule, language)),
    )}`;
  });
  return `# ${title}\n\n${intro}\n\n${parts.join('\n\n')}\n`;
}

function rowOf(rule: Rule, language: Language): readonly string[] {
  const { kinds, severities } = TEXTS[language];
  const carriers = [...rule.constraints, ...rule.elements].map((each) => `\`${each}\``);
  return [
    `**${rule.id}** ${say(rule.title, language)}`,
    severities[rule.severity],
    [rule.text, ...(rule.scenario === undefined ? [] : [rule.scenario])].map((text) => say(text, language)).join(' '),
    carriers.length === 0 ? kinds[rule.kind] : few(carriers, language),
    few(rule.positive, language),
    few(rule.negative, language),
    rule.origin,
  ];
}

/** A rule that every profile carries would fill the page. */
function few(all: readonly string[], language: Language): string {
  const shown = all.length > 4 ? all.slice(0, 3) : all;
  const more = all.length - shown.length;
  return [...shown, ...(more === 0 ? [] : [TEXTS[language].more(more)])].join(', ');
}
