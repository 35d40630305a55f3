/**
 * What an area holds, as a class diagram: its report's entries, or its profiles where it reports nothing, with the elements that are in use, and what
 * refers to what. Mermaid's text, so that a difference between two versions can be read.
 */
import type { Element, Guide, Slice, Structure } from '../../guide/index.js';
import { type Language, say } from './markdown.js';

/** Of every resource; and what an entry's own slices say instead. */
const EVERYWHERE: readonly string[] = [
  'id',
  'meta',
  'implicitRules',
  'language',
  'text',
  'contained',
  'extension',
  'modifierExtension',
];
/** Everything refers to the citizen: the lines would hide the rest. */
const WHOSE: readonly string[] = ['subject', 'patient'];

interface Entry {
  readonly slice: Slice;
  readonly structure: Structure;
}

/** Mermaid's text; undefined where the area has neither a report whose entries are told apart nor profiles. */
export function areaDiagram(guide: Guide, area: string, language: Language): string | undefined {
  const profiles = guide.profiles
    .filter((profile) => profile.area === area && profile.kind === 'resource')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  // An area with a report for the transition has the plain one first.
  const report = profiles.find((profile) => entriesOf(guide, profile).length > 0);
  const entries = report === undefined ? profiles : entriesOf(guide, report).map(({ structure }) => structure);
  if (entries.length === 0) return undefined;
  return [
    'classDiagram',
    ...[...(report === undefined ? [] : [report]), ...new Set(entries)].map(
      ({ id, title }) => `  class ${id}["${plain(say(title, language))}"]`,
    ),
    ...entries.flatMap((structure) =>
      inUse(structure).map((element) => `  ${structure.id} : ${memberOf(element, language)}`),
    ),
    ...(report === undefined ? [] : entriesOf(guide, report)).map(
      ({ slice, structure }) => `  ${report!.id} *-- "${timesOf(slice)}" ${structure.id}`,
    ),
    ...kindsOf(entries),
    ...entries.flatMap((structure) => referencesOf(structure, entries)),
  ].join('\n');
}

function entriesOf(guide: Guide, report: Structure): readonly Entry[] {
  const entry = report.root.children.find(({ name }) => name === 'entry');
  return (entry?.slices ?? []).flatMap((slice) => {
    const resource = guide.definitions.childrenOf(report, slice).find(({ name }) => name === 'resource');
    const [profile] = resource?.types[0]?.profiles ?? [];
    const structure = profile === undefined ? undefined : guide.definitions.structure(profile);
    return structure === undefined || slice.max === 0 ? [] : [{ slice, structure }];
  });
}

/** What the profile itself asks for or speaks of, extensions by their names. */
function inUse({ root }: Structure): readonly Element[] {
  return root.children
    .flatMap((child): readonly Element[] => (child.name === 'extension' ? child.slices : [child]))
    .filter(({ name, sliceName }) => sliceName !== undefined || !EVERYWHERE.includes(name))
    .filter(({ min, max, inDifferential }) => max !== 0 && (min > 0 || inDifferential));
}

function memberOf(element: Element, language: Language): string {
  return `${nameOf(element)} ${timesOf(element)} ${plain(say(element.short, language))}`;
}

/** References name types: where a report has more resources of one than this, one box stands for them all. */
const MANY = 2;

/** One line a reference and what it may lead to; an element below another by its path. */
function referencesOf(from: Structure, entries: readonly Structure[]): readonly string[] {
  const lines: string[] = [];
  const walk = (element: Element, path: string, times: string): void => {
    // Identified without being referred to, as an organisation by its number alone.
    const isReference = !element.children.some(({ name, max }) => name === 'reference' && max === 0);
    if (element.max === 0 || WHOSE.includes(path) || path.endsWith('.assigner')) return;
    const targets = element.types.flatMap(({ targetProfiles }) => targetProfiles);
    const met = entries.filter(({ url, type }) =>
      targets.some((target) => target === url || target.endsWith(`/StructureDefinition/${type}`)),
    );
    for (const structure of isReference ? met : []) {
      const to = kindOf(entries, structure) ?? structure.id;
      lines.push(`  ${from.id} --> "${times}" ${to} : ${path}`);
    }
    for (const child of [...element.children, ...element.slices]) {
      // Of an extension, the value is what it is.
      const isValue = /\.extension\.value\[x\]$/.test(child.path);
      const below = path === '' ? child.name : `${path}.${child.name}`;
      walk(child, child.sliceName ?? (isValue ? path : below), isValue ? times : timesOf(child));
    }
  };
  walk(from.root, '', '');
  return [...new Set(lines)];
}

/** The box for all resources of its type, where there are many. */
function kindOf(entries: readonly Structure[], { type }: Structure): string | undefined {
  return entries.filter((entry) => entry.type === type).length > MANY ? type : undefined;
}

function kindsOf(entries: readonly Structure[]): readonly string[] {
  return entries.flatMap((entry) => {
    const kind = kindOf(entries, entry);
    return kind === undefined ? [] : [`  ${kind} <|-- ${entry.id}`];
  });
}

/** A choice that is made has its type in its name. */
function nameOf({ sliceName, name, types: [type, ...more] }: Element): string {
  if (sliceName !== undefined || type === undefined || more.length > 0) return sliceName ?? name;
  return name.replace('[x]', type.code.charAt(0).toUpperCase() + type.code.slice(1));
}

const timesOf = ({ min, max }: Element): string => (min === max ? String(min) : `${min}..${max}`);

/** Without what Mermaid takes for its own: a member in parentheses is a method. */
const plain = (text: string): string => text.replace(/\s*\([^)]*\)/g, '').replace(/["`~<>{}[\]()#;]/g, '');
