import type { Element, Guide, Structure } from '../../guide/index.js';
import type { FhirXml } from './model.js';

/** What FHIR XML needs to know of R4's resources and datatypes, from their definitions. */
export function fhirXmlOf({ definitions }: Guide): FhirXml {
  const types = new Map<string, readonly string[]>();
  const resources = [...definitions.resourceTypes];
  for (const name of [...resources, ...definitions.dataTypes]) {
    const structure = definitions.structure(name);
    if (structure === undefined || structure.kind === 'primitive-type') continue;
    add(types, name, structure, structure.root);
  }
  return { types: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))), resources };
}

function add(types: Map<string, readonly string[]>, key: string, structure: Structure, element: Element): void {
  types.set(
    key,
    element.children.flatMap((child) => linesOf(child)),
  );
  for (const child of element.children) if (child.children.length > 0) add(types, child.path, structure, child);
}

function linesOf(child: Element): readonly string[] {
  const attribute = child.representation.includes('xmlAttr') ? '@' : '';
  const repeats = child.max === '*' || child.max > 1 ? '*' : '';
  if (child.contentReference !== undefined) return [`${child.name}${repeats}:${child.contentReference}`];
  if (child.children.length > 0) return [`${child.name}${repeats}:${child.path}`];
  if (!child.name.endsWith('[x]')) {
    const code = child.types[0]?.code ?? 'string';
    return [`${attribute}${child.name}${repeats}:${code.startsWith('http://hl7.org/fhirpath/') ? 'string' : code}`];
  }
  const base = child.name.slice(0, -3);
  return child.types.map(({ code }) => `${base}${code[0]?.toUpperCase()}${code.slice(1)}${repeats}:${code}`);
}
