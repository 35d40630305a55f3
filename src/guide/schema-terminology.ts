/** The part of `guide.json`'s schema for code systems, value sets and concept maps (`model-terminology.ts`). */
import type { JsonObject } from './model.js';
import { artifact } from './schema-structure.js';
import {
  anyObject,
  anything,
  count,
  extensions,
  flag,
  list,
  object,
  oneOf,
  ref,
  sha256,
  text,
  texts,
} from './schema-words.js';

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

export const terminology: JsonObject = {
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
    properties: list(
      object({ code: text, type: text, 'uri?': text, 'description?': ref('text'), 'extensions?': extensions }),
    ),
    filters: list(object({ code: text, 'description?': ref('text'), operators: texts, value: text })),
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
                'comment?': ref('text'),
                'raw?': anyObject,
              }),
            ),
          }),
        ),
        'unmapped?': anything,
      }),
    ),
  }),
};
