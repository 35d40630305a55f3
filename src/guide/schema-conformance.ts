/** The part of `guide.json`'s schema for the other conformance resources (`model-conformance.ts`). */
import type { JsonObject } from './model.js';
import { artifact } from './schema-structure.js';
import { anyObject, count, flag, list, max, object, oneOf, ref, text, texts } from './schema-words.js';

export const conformance: JsonObject = {
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
};
