/** The words that the JSON Schema of `guide.json` is written in. */
import type { JsonObject } from './model.js';

export const text: JsonObject = { type: 'string' };
export const flag: JsonObject = { type: 'boolean' };
export const count: JsonObject = { type: 'integer', minimum: 0 };
export const anything: JsonObject = {};
export const anyObject: JsonObject = { type: 'object' };
export const sha256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const max: JsonObject = { oneOf: [count, { const: '*' }] };

export function ref(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

export function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

export const texts = list(text);
export const extensions = list(anyObject);

export function oneOf(...values: readonly string[]): JsonObject {
  return { enum: values };
}

/** A closed object: a field whose name ends in `?` may be left out. */
export function object(fields: JsonObject, description?: string): JsonObject {
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
