/**
 * The JSON Schema of `guide.json`, for those who read it with another language or tool. Every object is closed: a field that the
 * builder writes and the schema does not know fails the test that holds them together.
 */
import type { JsonObject } from './model.js';

const text: JsonObject = { type: 'string' };
const flag: JsonObject = { type: 'boolean' };
const count: JsonObject = { type: 'integer', minimum: 0 };
const anything: JsonObject = {};
const anyObject: JsonObject = { type: 'object' };
const sha256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const max: JsonObject = { oneOf: [count, { const: '*' }] };

function ref(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

function oneOf(...values: readonly string[]): JsonObject {
  return { enum: values };
}

/** A closed object: a field whose name ends in `?` may be left out. */
function object(fields: JsonObject, description?: string): JsonObject {
  const properties: { [name: string]: JsonObject } = {};
  const required: string[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const bare = name.replace(/\?$/, '');
    properties[bare] = schema as JsonObject;
    if (bare === name) required.push(name);
  }
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    required,
    additionalProperties: false,
  };
}

const texts = list(text);
const extensions = list(anyObject);

/** What every conformance resource carries. */
const artifact: JsonObject = {
  resourceType: text,
  url: text,
  id: text,
  name: text,
  'version?': text,
  title: ref('text'),
  description: ref('text'),
  'purpose?': ref('text'),
  'copyright?': ref('text'),
  status: text,
  'experimental?': flag,
  'date?': text,
  'publisher?': text,
  own: { ...flag, description: "false: another owner's artefact that the guide carries" },
  'area?': { ...text, description: 'the folder under fsh/ that it stands in' },
  'source?': ref('position'),
  hash: { ...sha256, description: 'SHA-256 of the canonical JSON, without narrative' },
  'also?': { ...anyObject, description: 'fields of a conformance resource that nothing else holds, as they stand' },
};

const element: JsonObject = {
  id: text,
  path: text,
  name: text,
  'sliceName?': text,
  'sliceIsConstraining?': flag,
  'label?': text,
  'codes?': list(anything),
  short: ref('text'),
  'definition?': ref('text'),
  'comment?': ref('text'),
  'requirements?': ref('text'),
  'alias?': texts,
  'meaningWhenMissing?': text,
  'orderMeaning?': text,
  min: count,
  max,
  'base?': object({ path: text, min: count, max }),
  'types?': list(
    object({
      code: text,
      profiles: texts,
      targetProfiles: texts,
      aggregation: list(oneOf('contained', 'referenced', 'bundled')),
      'versioning?': oneOf('either', 'independent', 'specific'),
      'extensions?': extensions,
    }),
  ),
  'contentReference?': text,
  'fixed?': ref('value'),
  'pattern?': ref('value'),
  'defaultValue?': ref('value'),
  'minValue?': ref('value'),
  'maxValue?': ref('value'),
  'maxLength?': count,
  'examples?': list(object({ label: text, value: ref('value') })),
  'binding?': ref('binding'),
  'slicing?': object({
    discriminators: list(object({ type: oneOf('value', 'pattern', 'exists', 'type', 'profile'), path: text })),
    rules: oneOf('open', 'closed', 'openAtEnd'),
    ordered: flag,
    'description?': text,
  }),
  'keys?': { ...list(ref('sliceKey')), description: 'slices only: one a discriminator; all must match' },
  'constraints?': { ...texts, description: 'names in `invariants`' },
  'conditions?': texts,
  'mustSupport?': flag,
  'isModifier?': flag,
  'isModifierReason?': text,
  'isSummary?': flag,
  'representation?': texts,
  'mappings?': list(object({ identity: text, 'language?': text, map: text, 'comment?': text })),
  'rules?': texts,
  'inDifferential?': flag,
  'source?': ref('position'),
  'extensions?': extensions,
  'slices?': list(ref('element')),
  'children?': list(ref('element')),
};

const include = object({
  'system?': text,
  'version?': text,
  codes: list(
    object({ code: text, 'display?': text, designations: list(ref('designation')), 'extensions?': extensions }),
  ),
  filters: list(object({ property: text, op: text, value: text })),
  valueSets: texts,
  'extensions?': extensions,
});

const expandedCodes = list(
  object({ system: text, code: text, 'display?': text, 'inactive?': flag, 'abstract?': flag }),
);

const definitions: JsonObject = {
  text: object({ en: text, 'da?': text }, "the guide's base text and its Danish translation"),
  position: object({ file: text, line: count, column: count }, 'relative to the project, one-based'),
  value: object(
    { type: text, value: anything, 'decimals?': { type: 'object', additionalProperties: text } },
    'decimals: as written, by JSON pointer into value',
  ),
  coding: object({ system: text, 'version?': text, code: text, 'display?': text }),
  designation: object({ 'language?': text, 'use?': ref('coding'), value: text, 'extensions?': extensions }),
  binding: object({
    strength: oneOf('required', 'extensible', 'preferred', 'example'),
    'valueSet?': text,
    'name?': text,
    'description?': ref('text'),
    additional: list(
      object({
        purpose: text,
        valueSet: text,
        'documentation?': text,
        'shortDoco?': text,
        'any?': flag,
        'usage?': list(anything),
      }),
    ),
    'maxValueSet?': text,
    'minValueSet?': text,
    'extensions?': extensions,
  }),
  sliceKey: {
    oneOf: [
      object({ path: text, kind: oneOf('fixed', 'pattern'), value: ref('value') }),
      object({ path: text, kind: { const: 'allOf' }, keys: list(ref('sliceKey')) }),
      object({ path: text, kind: { const: 'binding' }, valueSet: text }),
      object({ path: text, kind: { const: 'exists' }, exists: flag }),
      object({ path: text, kind: { const: 'type' }, types: texts }),
      object({ path: text, kind: { const: 'profile' }, profiles: texts }),
      object({ path: text, kind: { const: 'unresolved' }, reason: text }),
    ],
  },
  element: object(element, 'one element of a snapshot; what it leaves out is empty, false, or as the fields beside it'),
  invariant: object({
    key: text,
    severity: oneOf('error', 'warning'),
    human: ref('text'),
    'expression?': text,
    'xpath?': text,
    'requirements?': text,
    source: text,
    'bestPractice?': flag,
    rules: texts,
    'position?': ref('position'),
    'extensions?': extensions,
  }),
  structure: object({
    ...artifact,
    kind: oneOf('resource', 'complex-type', 'primitive-type', 'logical'),
    'derivation?': oneOf('specialization', 'constraint'),
    abstract: flag,
    type: text,
    'base?': text,
    context: list(
      object({ type: oneOf('fhirpath', 'element', 'extension'), expression: text, 'extensions?': extensions }),
    ),
    contextInvariants: texts,
    imposes: texts,
    'fhirVersion?': text,
    mappings: list(object({ identity: text, 'uri?': text, 'name?': text, 'comment?': text })),
    differential: texts,
    root: ref('element'),
  }),
  concept: object({
    code: text,
    'display?': text,
    'definition?': text,
    'definitionText?': ref('text'),
    designations: list(ref('designation')),
    properties: list(object({ code: text, type: text, value: anything })),
    'extensions?': extensions,
    'parent?': text,
    inactive: flag,
    abstract: flag,
    children: list(ref('concept')),
  }),
  codeSystem: object({
    ...artifact,
    content: oneOf('not-present', 'example', 'fragment', 'complete', 'supplement'),
    caseSensitive: flag,
    'hierarchyMeaning?': text,
    'compositional?': flag,
    versionNeeded: flag,
    'supplements?': text,
    'valueSet?': text,
    'count?': count,
    'language?': text,
    properties: list(object({ code: text, type: text, 'uri?': text, 'description?': text, 'extensions?': extensions })),
    filters: list(object({ code: text, 'description?': text, operators: texts, value: text })),
    supplementedBy: texts,
    contentHash: sha256,
    concepts: list(ref('concept')),
  }),
  valueSet: object({
    ...artifact,
    'immutable?': flag,
    'lockedDate?': text,
    'inactive?': flag,
    includes: list(include),
    excludes: list(include),
    'composeExtensions?': extensions,
    'listed?': object({ complete: flag, codes: expandedCodes }),
    expansion: object({
      complete: flag,
      codes: expandedCodes,
      openSystems: texts,
      unexpanded: list(object({ 'system?': text, 'valueSet?': text, 'filter?': text, reason: text })),
      'otherVersions?': list(object({ canonical: text, asked: text, 'used?': text })),
    }),
  }),
  conceptMap: object({
    ...artifact,
    'sourceValueSet?': text,
    'targetValueSet?': text,
    groups: list(
      object({
        'source?': text,
        'sourceVersion?': text,
        'target?': text,
        'targetVersion?': text,
        elements: list(
          object({
            code: text,
            'display?': text,
            targets: list(
              object({
                'code?': text,
                'display?': text,
                equivalence: text,
                'comment?': text,
                'raw?': anyObject,
              }),
            ),
          }),
        ),
        'unmapped?': anything,
      }),
    ),
  }),
  searchParameter: object({
    ...artifact,
    code: text,
    base: texts,
    type: text,
    'expression?': text,
    target: texts,
    'derivedFrom?': text,
    raw: anyObject,
  }),
  operationParameter: object({
    name: text,
    use: oneOf('in', 'out'),
    min: count,
    max,
    'type?': text,
    targetProfiles: texts,
    'documentation?': ref('text'),
    'binding?': ref('binding'),
    parts: list(ref('operationParameter')),
  }),
  operation: object({
    ...artifact,
    code: text,
    kind: text,
    resource: texts,
    system: flag,
    typeLevel: flag,
    instance: flag,
    affectsState: flag,
    parameters: list(ref('operationParameter')),
    raw: anyObject,
  }),
  capability: object({ ...artifact, kind: text, raw: anyObject }),
  measure: object({
    ...artifact,
    'scoring?': text,
    'subject?': text,
    libraries: list(text),
    groups: list(
      object({
        'code?': ref('coding'),
        'description?': ref('text'),
        populations: list(
          object({
            code: text,
            'description?': ref('text'),
            language: text,
            expression: text,
            'position?': ref('position'),
            'extensions?': list(anyObject),
          }),
        ),
        stratifiers: list(
          object({
            'code?': ref('coding'),
            'description?': ref('text'),
            language: text,
            expression: text,
            'position?': ref('position'),
          }),
        ),
        'extensions?': list(anyObject),
      }),
    ),
    raw: anyObject,
  }),
  other: object({ ...artifact, raw: anyObject }),
  example: object({
    resourceType: text,
    id: text,
    'title?': ref('text'),
    'description?': ref('text'),
    profiles: texts,
    'area?': text,
    'source?': ref('position'),
    resource: anyObject,
  }),
  rule: object({
    id: text,
    kind: oneOf('element', 'invariant', 'sequence', 'receiver', 'permission'),
    severity: oneOf('error', 'warning', 'information'),
    'area?': text,
    title: ref('text'),
    text: ref('text'),
    origin: text,
    elements: texts,
    constraints: texts,
    'expression?': text,
    'native?': text,
    'scenario?': ref('text'),
    appliesTo: texts,
    positive: texts,
    negative: texts,
    'source?': ref('position'),
  }),
};

const meta = object({
  packageId: text,
  canonical: text,
  url: text,
  version: text,
  name: text,
  title: ref('text'),
  description: ref('text'),
  status: text,
  'experimental?': flag,
  'date?': text,
  'publisher?': text,
  contact: list(object({ 'name?': text, telecom: list(object({ system: text, value: text })) })),
  jurisdiction: list(anything),
  'license?': text,
  'copyright?': text,
  fhirVersion: text,
  parameters: list(object({ code: text, value: text })),
});

/** JSON Schema 2020-12 of what `serializeGuide` writes. */
export const GUIDE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'guide.json',
  description: 'Everything one compiled FHIR R4 guide says: its definitions, examples, rules and pages.',
  ...object({
    formatVersion: { const: 1 },
    meta,
    dependencies: list(object({ packageId: text, version: text, 'url?': text, 'hash?': text, 'reason?': text })),
    profiles: list(ref('structure')),
    extensions: list(ref('structure')),
    logicalModels: list(ref('structure')),
    valueSets: list(ref('valueSet')),
    codeSystems: list(ref('codeSystem')),
    conceptMaps: list(ref('conceptMap')),
    searchParameters: list(ref('searchParameter')),
    operations: list(ref('operation')),
    capabilities: list(ref('capability')),
    measures: list(ref('measure')),
    otherDefinitions: list(ref('other')),
    examples: list(ref('example')),
    pages: list(
      object({
        name: text,
        title: ref('text'),
        content: object({ 'en?': text, 'da?': text }),
        'source?': ref('position'),
      }),
    ),
    rules: list(ref('rule')),
    negatives: list(
      object({
        file: text,
        'rule?': text,
        'base?': text,
        resources: list(anyObject),
        expected: object({ severity: text, 'expression?': text, 'id?': text }),
        'source?': ref('position'),
      }),
    ),
    aliases: list(object({ from: text, 'to?': text, kind: text, 'note?': ref('text'), raw: anyObject })),
    compliance: list(object({ profile: text, target: text, version: text, evidence: text, raw: anyObject })),
    sideFiles: list(object({ path: text, data: anything })),
    unread: list(object({ definition: text, field: text, 'reason?': text })),
    invariants: { type: 'object', additionalProperties: ref('invariant') },
    published: list(
      object({
        path: text,
        role: oneOf('definition', 'example', 'guide', 'other'),
        resourceType: text,
        hash: sha256,
      }),
    ),
    references: {
      ...list(object({ canonical: text, resourceType: text, 'version?': text, hash: sha256 })),
      description: "other owners' definitions that the guide's own name",
    },
  }),
  $defs: definitions,
};
