/** `rules.json`: every check of the package with its texts and where it comes from, and what is not checked. */
import type { Guide } from '../../guide/index.js';
import { idOf } from './invariants.js';
import type { Compiled } from './package.js';
import { MESSAGES } from './runtime/messages.js';

export function rulesJson(guide: Guide, { invariants, unchecked, uncheckedRules, exported }: Compiled): string {
  const content = {
    guide: `${guide.meta.packageId}#${guide.meta.version}`,
    profiles: exported.map(({ structure }) => structure.url).sort(),
    messages: Object.entries(MESSAGES)
      .map(([id, [en, da]]) => ({ id, text: { en, da } }))
      .sort((a, b) => compare(a.id, b.id)),
    invariants: [...invariants.checked.values()]
      .map((each) => ({
        id: idOf(each),
        severity: each.severity,
        text: { en: each.human.en, ...(each.human.da === undefined ? {} : { da: each.human.da }) },
        ...(each.expression === undefined ? {} : { expression: each.expression }),
        source: each.source,
        ...(each.position === undefined ? {} : { position: { file: each.position.file, line: each.position.line } }),
        rules: each.rules,
      }))
      .sort((a, b) => compare(a.id, b.id)),
    sequence: guide.rules
      .filter(({ kind, id }) => kind === 'sequence' && !uncheckedRules.some((each) => each.id === id))
      .map((each) => ({
        id: `${guide.meta.canonical}#${each.id}`,
        severity: each.severity,
        text: { en: each.text.en, ...(each.text.da === undefined ? {} : { da: each.text.da }) },
        ...(each.expression === undefined ? { native: each.native } : { expression: each.expression }),
        ...(each.source === undefined ? {} : { position: { file: each.source.file, line: each.source.line } }),
        rules: [each.id],
      })),
    unchecked: [
      ...UNCHECKED,
      ...uncheckedRules.map(({ id, reason }) => ({ what: `rule ${id}`, reason })),
      ...invariants.unchecked.map(({ id, context, reason }) => ({ what: `invariant ${id}`, element: context, reason })),
      ...unchecked.map(({ definition, element, what }) => ({ what, definition, element })),
    ].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What no package checks, whatever the guide. */
const UNCHECKED = [
  {
    what: 'codes of external code systems (SNOMED CT, LOINC, SKS, …)',
    reason: 'their content is not in the package; each use is reported as not checked',
  },
] as const;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
