/** The types, profiles and extensions that a package knows: what tells them apart, and where it stands what each asks. */
import type { Structure } from '../../guide/index.js';
import { type Code, code, name, raw } from '../../print/index.js';
import type { Module } from './module.js';

export interface Registered {
  readonly structure: Structure;
  /** The function that makes its check, and the module that has it. */
  readonly symbol: string;
  readonly path: string;
  readonly map: 'profiles' | 'extensions';
}

/** Declares the list of all profiles, or of all extensions. What one asks is made when it is first asked. */
export function declareRegistry(map: Registered['map'], registered: readonly Registered[], module: Module): void {
  const all = registered.filter((each) => each.map === map);
  const kind = module.runtime(map === 'extensions' ? 'ExtensionDefinition' : 'Profile');
  const entries = all.map(
    (each) => code`new ${kind}(${factsOf(each.structure)}, ${module.symbol(each.symbol, each.path)}),`,
  );
  module.declare(map, code`export const ${name(map)} = () => [\n  ${entries}\n];`);
}

function factsOf(structure: Structure): Code {
  const { url, version = '' } = structure;
  return structure.type === 'Extension'
    ? code`${url}, ${version}, ${structure.root.isModifier}, ${structure.context.map(({ expression }) => expression)}`
    : code`${url}, ${version}, ${structure.id}, ${structure.type}, ${[...structure.imposes]}`;
}

/** Declares the types of resources: the table of each is made when the first of the type is met. */
export function declareTypes(types: readonly string[], path: string, module: Module): void {
  const check = module.runtime('resourceType');
  const entries = types.map((type) => code`${type}: ${check}(${type}, ${module.symbol(type, path)}),`);
  module.declare('types', code`export const types = () => ({\n  ${entries}\n});`);
}

/** Declares the types that predicates ask about while running, where some do. */
export function declareTypeTable(table: string | undefined, module: Module): void {
  if (table === undefined) return;
  const body = table.replace(/^typeTable/, '');
  module.declare(
    'fhirTypes',
    code`export const fhirTypes = () => ${module.symbol('typeTable', 'fhirpath/index.js')}${raw(body)};`,
  );
}
