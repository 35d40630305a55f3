/**
 * The JSON Schema (2020-12) of `katalog.json`. Closed: a key that it does not name is a fault. Optional texts are absent, never empty;
 * what is absent stands in `readiness.missing`.
 */
const text = { type: 'string', minLength: 1 } as const;
const localText = {
  type: 'object',
  properties: { da: text, en: text },
  minProperties: 1,
  additionalProperties: false,
} as const;
const party = {
  type: 'object',
  properties: { name: text, url: text, cvr: { type: 'string', pattern: '^[0-9]{8}$' } },
  required: ['name'],
  additionalProperties: false,
} as const;
const identifiers = {
  type: 'array',
  items: {
    type: 'object',
    properties: { scheme: { enum: ['fhir-canonical', 'fhir-package', 'oid', 'sds-catalogue-number'] }, value: text },
    required: ['scheme', 'value'],
    additionalProperties: false,
  },
} as const;
const hash = { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' } as const;
const counts = { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } } as const;

export const TYPES = [
  'implementation-guide',
  'information-model',
  'profile',
  'extension',
  'logical-model',
  'value-set',
  'code-system',
  'concept-map',
  'search-parameter',
  'operation',
  'capability',
  'measure',
  'other',
] as const;

export const CATALOGUE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:fki:katalog:1',
  title: 'RUSA-leverance af FHIR-standarder',
  type: 'object',
  required: [
    'schemaVersion',
    'deliveryId',
    'deliveryVersion',
    'generatedAt',
    'source',
    'codeLists',
    'entries',
    'readiness',
  ],
  additionalProperties: false,
  properties: {
    schemaVersion: text,
    deliveryId: text,
    deliveryVersion: text,
    generatedAt: text,
    publisher: party,
    contact: {
      type: 'object',
      properties: { name: text, email: text, url: text },
      minProperties: 1,
      additionalProperties: false,
    },
    source: {
      type: 'object',
      required: ['packageId', 'version', 'canonical'],
      additionalProperties: false,
      properties: { packageId: text, version: text, canonical: text, sha256: text, byteSize: { type: 'integer' } },
    },
    codeLists: {
      type: 'array',
      items: {
        type: 'object',
        required: ['uri', 'version', 'codes', 'confirmedBySds'],
        additionalProperties: false,
        properties: {
          uri: text,
          version: text,
          codes: { type: 'array', items: text },
          confirmedBySds: { type: 'boolean' },
        },
      },
    },
    entries: { type: 'array', items: { $ref: '#/$defs/entry' } },
    readiness: {
      type: 'object',
      required: ['ready', 'missing'],
      additionalProperties: false,
      properties: {
        ready: { type: 'boolean' },
        missing: {
          type: 'array',
          items: {
            type: 'object',
            required: ['entry', 'key', 'label', 'severity'],
            additionalProperties: false,
            properties: { entry: text, key: text, label: text, severity: { enum: ['blocking', 'advisory'] } },
          },
        },
      },
    },
  },
  $defs: {
    entry: {
      type: 'object',
      required: [
        'id',
        'key',
        'identifiers',
        'type',
        'name',
        'version',
        'productStatus',
        'fhirVersion',
        'decision',
        'relations',
        'technical',
        'distributions',
        'components',
        'contentHash',
        'change',
      ],
      additionalProperties: false,
      properties: {
        id: text,
        key: { type: 'string', pattern: '^[a-z0-9-]+$' },
        identifiers,
        previousIdentifiers: identifiers,
        type: { enum: TYPES },
        legalKind: { enum: ['data-standard', 'classification', 'interface-standard'] },
        name: { ...localText, required: ['da'] },
        description: localText,
        keywords: { type: 'array', items: text },
        useArea: { type: 'object', properties: { text, code: text }, required: ['text'], additionalProperties: false },
        version: text,
        versionDate: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
        versionNotes: localText,
        productStatus: { enum: ['under-development', 'completed', 'deprecated', 'withdrawn'] },
        maturity: { enum: ['candidate', 'development', 'finished', 'adopted', 'phasing-out', 'phased-out'] },
        fhirVersion: text,
        owner: party,
        maintainer: party,
        publisher: party,
        contact: {
          type: 'object',
          properties: { name: text, email: text, url: text },
          minProperties: 1,
          additionalProperties: false,
        },
        governance: {
          type: 'object',
          properties: { url: text, changeProcess: text, cadence: text, steward: text },
          minProperties: 1,
          additionalProperties: false,
        },
        licence: {
          type: 'object',
          properties: { spdx: text, url: text },
          required: ['spdx'],
          additionalProperties: false,
        },
        thirdPartyRights: {
          type: 'array',
          items: {
            type: 'object',
            properties: { name: text, notice: text },
            required: ['name', 'notice'],
            additionalProperties: false,
          },
        },
        proposal: {
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          properties: {
            level: { enum: ['planned', 'usable', 'recommended', 'mandatory', 'phasing-out'] },
            purpose: text,
            targetGroups: {
              type: 'array',
              minItems: 1,
              items: {
                enum: ['state', 'regions', 'municipalities', 'private-hospitals', 'private-practitioners', 'vendors'],
              },
            },
            compliance: text,
            applicableFrom: text,
            phaseOut: text,
            legalBasis: { type: 'array', items: text },
          },
          allOf: [
            {
              if: { properties: { level: { const: 'mandatory' } }, required: ['level'] },
              then: { required: ['purpose', 'targetGroups', 'compliance', 'applicableFrom'] },
            },
            {
              if: { properties: { level: { const: 'phasing-out' } }, required: ['level'] },
              then: { required: ['phaseOut'] },
            },
          ],
        },
        decision: {
          type: 'object',
          required: ['approvalStatus'],
          additionalProperties: false,
          properties: {
            approvalStatus: { enum: ['awaiting-approval', 'approved', 'approved-with-remarks', 'not-applicable'] },
            body: text,
            date: text,
            meeting: text,
            level: text,
            conditions: text,
            url: text,
            catalogueEdition: text,
          },
          if: { properties: { approvalStatus: { enum: ['approved', 'approved-with-remarks'] } } },
          then: { required: ['body', 'date', 'url'] },
        },
        relations: {
          type: 'array',
          items: {
            type: 'object',
            required: ['relation', 'target', 'external'],
            additionalProperties: false,
            properties: {
              relation: {
                enum: [
                  'profileOf',
                  'dependsOn',
                  'conformsTo',
                  'derivedFrom',
                  'partOf',
                  'replaces',
                  'replacedBy',
                  'usesTerminology',
                  'alternativeTo',
                  'mapsTo',
                ],
              },
              target: text,
              version: text,
              label: text,
              external: { type: 'boolean' },
            },
          },
        },
        case: { type: 'object' },
        technical: {
          type: 'object',
          required: ['canonical', 'packageId', 'counts', 'dependencies'],
          additionalProperties: false,
          properties: { canonical: text, packageId: text, counts, dependencies: { type: 'array', items: text } },
        },
        distributions: {
          type: 'array',
          items: {
            type: 'object',
            required: ['title', 'mediaType', 'file'],
            additionalProperties: false,
            properties: {
              title: text,
              mediaType: text,
              file: text,
              byteSize: { type: 'integer' },
              sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
              licence: text,
            },
          },
        },
        components: { type: 'array', items: { $ref: '#/$defs/component' } },
        contentHash: hash,
        change: {
          type: 'object',
          required: ['type', 'requiresNewDecision'],
          additionalProperties: false,
          properties: {
            type: { enum: ['created', 'updated', 'unchanged', 'withdrawn'] },
            requiresNewDecision: { type: 'boolean' },
          },
        },
      },
    },
    component: {
      type: 'object',
      required: ['id', 'type', 'name', 'title', 'canonical', 'status', 'owner', 'contentHash'],
      additionalProperties: false,
      properties: {
        id: text,
        type: { enum: TYPES },
        name: text,
        title: localText,
        canonical: text,
        version: text,
        base: text,
        area: text,
        status: text,
        owner: { enum: ['own', 'external'] },
        publisher: text,
        constraints: counts,
        contentHash: hash,
      },
    },
  },
} as const;
