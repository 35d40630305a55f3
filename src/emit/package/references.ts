import type { Json, JsonObject, Resource } from '../../guide/index.js';

/** A canonical that a resource names, and where. */
export interface CanonicalReference {
  readonly canonical: string;
  readonly expression: string;
}

/** Members that hold canonicals of definitions, one or many. `system` is not among them: code systems live outside packages too. */
const CANONICAL = new Set([
  'baseDefinition',
  'definitionCanonical',
  'derivedFrom',
  'imports',
  'inputProfile',
  'instantiates',
  'instantiatesCanonical',
  'library',
  'outputProfile',
  'profile',
  'questionnaire',
  'sourceCanonical',
  'structure',
  'supplements',
  'supportedProfile',
  'targetCanonical',
  'targetProfile',
  'valueCanonical',
  'valueSet',
]);

const EXTENSIONS = new Set(['extension', 'modifierExtension']);

/** Every canonical that a resource names, versions kept, narrative and contained resources' own ids left out. */
export function canonicalReferences(resource: Resource): readonly CanonicalReference[] {
  const found: CanonicalReference[] = [];
  const take = (value: Json, expression: string): void => {
    if (typeof value === 'string' && /^(?:https?:|urn:)/.test(value)) found.push({ canonical: value, expression });
  };
  const visit = (value: Json, expression: string, name: string): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) visit(one, `${expression}[${index}]`, name);
    } else if (typeof value === 'object' && value !== null) {
      for (const [member, one] of Object.entries(value as JsonObject)) {
        if (member === 'text' && expression === resource.resourceType) continue;
        const below = `${expression}.${member}`;
        // An extension names its definition by its url; one inside another has no definition of its own.
        if (CANONICAL.has(member) || (member === 'url' && EXTENSIONS.has(name))) {
          for (const item of Array.isArray(one) ? one : [one]) take(item, below);
        }
        visit(one, below, member);
      }
    }
  };
  visit(resource as Json, resource.resourceType, '');
  return found;
}
