import type { Guide, Json, Structure } from '../../../guide/index.js';
import { code, imported, lines, name, printFile } from '../../../print/index.js';
import { HEADER } from './header.js';
import { isList, memberName, type SdkNames } from './names.js';
import { Types } from './types.js';

/** What `create` fills in: the required members that the profile holds to one value. */
export function defaultsOf(guide: Guide, structure: Structure): Readonly<Record<string, Json>> {
  const held: Record<string, Json> = {};
  for (const child of guide.definitions.childrenOf(structure, structure.root)) {
    const value = child.fixed?.value ?? child.pattern?.value;
    const [type] = child.types;
    if (child.min > 0 && value !== undefined && type !== undefined && child.types.length === 1)
      held[memberName(child, type.code)] = isList(child) ? [value] : value;
  }
  return held;
}

/** `profiles/<id>.d.ts`. */
export function profileDeclaration(
  guide: Guide,
  structure: Structure,
  names: SdkNames,
): { readonly text: string; readonly types: Types } {
  const as = names.profiles.of(structure);
  const types = new Types(guide, structure, as, names, '..');
  const keys = Object.keys(defaultsOf(guide, structure));
  const init = imported('Init', '../runtime.js', { typeOnly: true });
  const profile = imported('Profile', '../runtime.js', { typeOnly: true });
  const body = lines([
    types.declarations([code`readonly resourceType: ${structure.type};`]),
    code`/** What \`create\` takes: all but what the profile itself decides. */`,
    code`export type ${name(`${as}Init`)} = ${init}<${name(as)}${
      keys.length === 0
        ? undefined
        : code`, ${lines([code`${keys[0]!}`])}${keys
            .slice(1)
            .map((key) => code` | ${key}`)
            .reduce((all, each) => code`${all}${each}`, code``)}`
    }>;`,
    code``,
    code`export declare const ${name(as)}: ${profile}<${name(as)}, ${name(`${as}Init`)}>;`,
  ]);
  return { text: printFile(body, { header: HEADER, declares: [as] }), types };
}

/** `profiles/<id>.js`. */
export function profileModule(guide: Guide, structure: Structure, as: string): string {
  return printFile(
    code`
      export const ${name(as)} = {
        url: ${structure.url},
        type: ${structure.type},
        defaults: ${defaultsOf(guide, structure)},
      };
    `,
    { header: HEADER },
  );
}
