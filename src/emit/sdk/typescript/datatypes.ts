import type { Guide } from '../../../guide/index.js';
import { code, lines, printFile } from '../../../print/index.js';
import { HEADER } from './header.js';
import type { SdkNames } from './names.js';
import { Types } from './types.js';

/** Types that the SDK writes by hand: what FHIR's JSON adds to the definitions. */
const GROUND = code`
  /** Exactly one of the members: FHIR's choice of types. */
  export type OneOf<T> = { [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: never } }[keyof T];

  /** A FHIR resource of any type, as it stands in JSON. */
  export interface Resource {
    readonly resourceType: string;
    readonly id?: string;
    readonly [member: string]: unknown;
  }
`;

/** `datatypes.d.ts`: the datatypes that the profiles use, and those that these use. */
export function datatypesDeclaration(
  guide: Guide,
  used: Iterable<string>,
  names: SdkNames,
): { readonly text: string; readonly valueSets: ReadonlySet<string> } {
  const done = new Map<string, ReturnType<Types['declarations']>>();
  const valueSets = new Set<string>();
  const queue = [...new Set(['Element', 'Extension', 'Coding', 'CodeableConcept', ...used])].sort();
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    if (done.has(type) || type === 'Resource') continue;
    const structure = guide.definitions.structure(type);
    if (structure === undefined) continue;
    const types = new Types(guide, structure, structure.id, names, '.');
    done.set(type, types.declarations());
    queue.push(...[...types.datatypes].sort());
    for (const url of types.valueSets) valueSets.add(url);
  }
  const body = lines([
    GROUND,
    code``,
    ...[...done].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, declaration]) => declaration),
  ]);
  return { text: printFile(body, { header: HEADER }), valueSets };
}
