/** A CodeSystem with its hierarchy, and the supplements of it that are at hand. */
import { type Origin, readArtifact } from './artifact.js';
import { Fields, lazy, present, type ReadLog } from './fields.js';
import { canonicalJson, hashOf, sha256 } from './hash.js';
import type { CodeSystem, Coding, Concept, Designation, Json, Resource } from './model.js';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type ConceptDraft = Omit<Draft<Concept>, 'children' | 'designations' | 'properties'> & {
  children: ConceptDraft[];
  designations: Designation[];
  properties: Concept['properties'][number][];
};

export interface CodeSystemInput {
  readonly resource: Resource;
  readonly origin: Origin;
  /** Supplements of this system, sorted by url. */
  readonly supplements?: () => readonly Resource[];
  readonly log?: ReadLog;
}

export function readCodeSystem({ resource, origin, supplements, log }: CodeSystemInput): CodeSystem {
  const fields = new Fields(resource as Fields['json'], '', log);
  const codeSystem = present<Omit<CodeSystem, 'hash' | 'concepts' | 'supplementedBy' | 'contentHash'>>({
    ...readArtifact(fields, origin),
    resourceType: 'CodeSystem',
    content: (fields.string('content') ?? 'not-present') as CodeSystem['content'],
    caseSensitive: fields.boolean('caseSensitive') ?? false,
    hierarchyMeaning: fields.string('hierarchyMeaning'),
    compositional: fields.boolean('compositional'),
    versionNeeded: fields.boolean('versionNeeded') ?? false,
    supplements: fields.string('supplements'),
    valueSet: fields.string('valueSet'),
    count: fields.number('count'),
    language: fields.string('language'),
    properties: fields.list('property').map((property) =>
      present<CodeSystem['properties'][number]>({
        code: property.string('code') ?? '',
        type: property.string('type') ?? 'string',
        uri: property.string('uri'),
        description: property.text('description'),
        extensions: property.extensionsLeft(),
      }),
    ),
    filters: fields.list('filter').map((filter) =>
      present<CodeSystem['filters'][number]>({
        code: filter.string('code') ?? '',
        description: filter.text('description'),
        operators: filter.strings('operator'),
        value: filter.string('value') ?? '',
      }),
    ),
  }) as CodeSystem;
  const found = supplements?.() ?? [];
  const read = (): readonly Concept[] => {
    const concepts = readConcepts(fields.list('concept'));
    mergeSupplements(concepts, found);
    return hierarchy(concepts);
  };
  // Counting what is read needs the concepts at once.
  if (log !== undefined) (codeSystem as Draft<CodeSystem>).concepts = read();
  else lazy(codeSystem, 'concepts', read);
  (codeSystem as Draft<CodeSystem>).supplementedBy = found.map(({ url }) => url ?? '');
  lazy(codeSystem, 'contentHash', () => sha256(canonicalJson(contentOf(codeSystem.concepts))));
  lazy(codeSystem, 'hash', () => hashOf(resource as Fields['json']));
  return codeSystem;
}

function readConcepts(list: readonly Fields[], parent?: string): ConceptDraft[] {
  return list.map((fields) => {
    const code = fields.string('code') ?? '';
    const display = fields.text('display');
    const definition = fields.text('definition');
    const designations = fields.list('designation').map(readDesignation);
    if (display?.da !== undefined) designations.push({ language: 'da', value: display.da });
    const properties = fields.list('property').map(readProperty);
    const extensions = fields.otherExtensions();
    return present<ConceptDraft>({
      code,
      display: display?.en,
      definition: definition?.en,
      definitionText: definition?.da === undefined ? undefined : definition,
      designations,
      properties,
      parent,
      children: readConcepts(fields.list('concept'), code),
      inactive: isInactive(properties),
      abstract: isTrue(properties, 'notSelectable') || isTrue(properties, 'abstract'),
      extensions: extensions.length > 0 ? extensions : undefined,
    });
  });
}

export function readDesignation(fields: Fields): Designation {
  const use = fields.object('use');
  const extensions = fields.otherExtensions();
  return present<Designation>({
    language: fields.string('language'),
    use: use === undefined ? undefined : readCoding(use),
    value: fields.string('value') ?? '',
    extensions: extensions.length > 0 ? extensions : undefined,
  });
}

export function readCoding(fields: Fields): Coding {
  return present<Coding>({
    system: fields.string('system') ?? '',
    version: fields.string('version'),
    code: fields.string('code') ?? '',
    display: fields.string('display'),
  });
}

function readProperty(fields: Fields): Concept['properties'][number] {
  const value = fields.choice('value');
  return { code: fields.string('code') ?? '', type: value?.type ?? 'string', value: value?.value ?? null };
}

function isTrue(properties: Concept['properties'], code: string): boolean {
  return properties.some((property) => property.code === code && property.value === true);
}

function isInactive(properties: Concept['properties']): boolean {
  return (
    isTrue(properties, 'inactive') ||
    properties.some(({ code, value }) => code === 'status' && (value === 'retired' || value === 'inactive'))
  );
}

/** A supplement adds designations and properties to concepts that the system has; others of its concepts say nothing. */
function mergeSupplements(concepts: readonly ConceptDraft[], supplements: readonly Resource[]): void {
  if (supplements.length === 0) return;
  const byCode = new Map(flat(concepts).map((concept) => [concept.code, concept]));
  for (const supplement of supplements) {
    for (const added of flat(readConcepts(new Fields(supplement as Fields['json']).list('concept')))) {
      const concept = byCode.get(added.code);
      if (concept === undefined) continue;
      concept.designations.push(...added.designations);
      concept.properties.push(...added.properties);
      concept.definition ??= added.definition as string;
      if (concept.definition === undefined) delete concept.definition;
      concept.inactive ||= added.inactive;
      concept.abstract ||= added.abstract;
    }
  }
}

/** All concepts, parents before children. */
function flat(concepts: readonly ConceptDraft[]): ConceptDraft[] {
  const found: ConceptDraft[] = [];
  const stack = [...concepts].reverse();
  for (let concept = stack.pop(); concept !== undefined; concept = stack.pop()) {
    found.push(concept);
    stack.push(...[...concept.children].reverse());
  }
  return found;
}

/**
 * Nested concepts stay; a flat list whose concepts name their parents (`parent`, `subsumedBy`) or children (`child`) by property is
 * nested. A concept with several parents stands below the first; the others stay in its properties.
 */
function hierarchy(concepts: readonly ConceptDraft[]): readonly Concept[] {
  const all = flat(concepts);
  const byCode = new Map(all.map((concept) => [concept.code, concept]));
  const parentOf = new Map<ConceptDraft, ConceptDraft>();
  const adopt = (child: ConceptDraft | undefined, parent: ConceptDraft | undefined): void => {
    if (child === undefined || parent === undefined || child.parent !== undefined || parentOf.has(child)) return;
    // A circle of parents would leave its concepts out of the tree.
    for (
      let at: ConceptDraft | undefined = parent;
      at !== undefined;
      at = parentOf.get(at) ?? byCode.get(at.parent ?? '')
    ) {
      if (at === child) return;
    }
    parentOf.set(child, parent);
  };
  for (const concept of all) {
    for (const { code, value } of concept.properties) {
      if (typeof value !== 'string') continue;
      if (code === 'parent' || code === 'subsumedBy') adopt(concept, byCode.get(value));
      else if (code === 'child') adopt(byCode.get(value), concept);
    }
  }
  for (const [child, parent] of parentOf) {
    child.parent = parent.code;
    parent.children.push(child);
  }
  return concepts.filter((concept) => !parentOf.has(concept));
}

function contentOf(concepts: readonly Concept[]): Json {
  return concepts.map(({ code, display, children }) => [code, display ?? null, contentOf(children)]);
}
