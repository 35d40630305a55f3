/**
 * The JSON Schema of `guide.json`, for those who read it with another language or tool. Every object is closed: a field that the
 * builder writes and the schema does not know fails the test that holds them together.
 */
import type { JsonObject } from './model.js';
import { conformance } from './schema-conformance.js';
import { pathway, population } from './schema-pathways.js';
import { structures } from './schema-structure.js';
import { terminology } from './schema-terminology.js';
import { anyObject, anything, count, flag, list, object, oneOf, ref, sha256, text, texts } from './schema-words.js';

const definitions: JsonObject = {
  ...structures,
  ...terminology,
  ...conformance,
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
    'endState?': text,
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
  contact: list(
    object({ 'name?': text, telecom: list(object({ system: text, value: text, 'use?': text, 'rank?': count })) }),
  ),
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
    compliance: list(
      object({
        profile: text,
        target: text,
        version: text,
        evidence: text,
        'medcom?': text,
        'note?': ref('text'),
        raw: anyObject,
      }),
    ),
    pathways: list(pathway),
    'population?': population,
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
