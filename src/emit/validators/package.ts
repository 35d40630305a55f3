/** The modules of a validator package, from a Guide. */
import type { Definitions, Guide, Structure } from '../../guide/index.js';
import { code, doc, ecmascript, name } from '../../print/index.js';
import { type Compilation, DATATYPES, declareType } from './base.js';
import { declareCodeSystems } from './code-systems.js';
import { declareDelta, type Unchecked } from './delta.js';
import { declareIndex } from './front.js';
import { Invariants } from './invariants.js';
import { declareKnownUrls } from './known-urls.js';
import { Module } from './module.js';
import type { PredicatePrinter } from './predicates.js';
import { declareQuestionnaires } from './questionnaires.js';
import { declareRegistry, declareTypes, declareTypeTable, type Registered } from './registry.js';
import { declareSequence, type UncheckedRule } from './sequence.js';
import { declareSources } from './sources.js';
import { ancestry, PRIMITIVES, typeNamed } from './types.js';
import { ValueSets } from './value-sets.js';

const RESOURCES = 'r4/resources.js';
const PROFILES = 'registry/profiles.js';
const EXTENSIONS = 'registry/extensions.js';

/** Types that others specialise and nobody has: their elements are in those that do. */
const ABSTRACT = new Set(['Element', 'BackboneElement', 'Resource', 'DomainResource']);

export interface Compiled {
  readonly modules: readonly Module[];
  /** The guide's own profiles of resources, by the name that the package exports them under. */
  readonly exported: readonly Registered[];
  readonly invariants: Invariants;
  readonly unchecked: readonly Unchecked[];
  readonly uncheckedRules: readonly UncheckedRule[];
}

export function compilePackage(guide: Guide, predicates: PredicatePrinter): Compiled {
  const { definitions } = guide;
  const datatypes = new Module(DATATYPES);
  const resources = new Module(RESOURCES);
  const valueSets = new Module('terminology/value-sets.js');
  const codeSystems = new Module('terminology/code-systems.js');
  const concepts = new Module('terminology/concepts.js');
  declareCodeSystems(definitions, codeSystems, concepts);
  const resourceTypes = new Set(definitions.resourceTypes);
  const sets = new ValueSets(definitions, valueSets);
  const compilation: Compilation = {
    definitions,
    valueSets: sets,
    invariants: new Invariants(definitions, predicates.print, sets),
    contexts: contextsOf(definitions),
    moduleOf: (type) => (resourceTypes.has(type) ? RESOURCES : DATATYPES),
  };
  const concrete = definitions.resourceTypes.filter((type) => !ABSTRACT.has(type));
  declareTables(concrete, datatypes, resources, compilation);

  const own = new Set([...guide.profiles, ...guide.extensions].filter((each) => each.own).map(({ url }) => url));
  const unchecked: Unchecked[] = [];
  const modules = new Modules();
  const registered: Registered[] = [];
  for (const url of definitions.structureUrls) {
    const structure = definitions.structure(url);
    if (structure === undefined || structure.derivation !== 'constraint' || structure.kind === 'logical') continue;
    const made = declareProfile(structure, own.has(url), modules, compilation, unchecked);
    if (made !== undefined) registered.push(made);
  }
  const exported = registered.filter(
    ({ structure }) => own.has(structure.url) && structure.kind === 'resource' && !structure.abstract,
  );
  const knownUrls = new Module('terminology/known-urls.js');
  declareKnownUrls(definitions, knownUrls);
  const sources = new Module('sources.js');
  declareSources(guide, sources);
  const questionnaires = new Module('questionnaires.js');
  declareQuestionnaires(guide, questionnaires, sets);
  const sequence = new Module('sequence.js');
  const uncheckedRules = declareSequence(guide, sequence, predicates);
  const profiles = new Module(PROFILES);
  declareRegistry('profiles', registered, profiles);
  const extensions = new Module(EXTENSIONS);
  declareRegistry('extensions', registered, extensions);
  sets.declareAll();
  const types = new Module('registry/types.js');
  declareTypes(concrete, RESOURCES, types);
  const fhirTypes = new Module('registry/fhir-types.js');
  declareTypeTable(predicates.typeTable(concrete), fhirTypes);
  const index = declareIndex(guide, exported, {
    types,
    profiles,
    extensions,
    codeSystems,
    concepts,
    valueSets,
    knownUrls,
    sources,
    questionnaires,
    sequenceRules: sequence,
    fhirTypes,
  });
  return {
    modules: [
      index,
      datatypes,
      resources,
      codeSystems,
      concepts,
      valueSets,
      knownUrls,
      types,
      profiles,
      extensions,
      fhirTypes,
      sources,
      questionnaires,
      sequence,
      ...modules.all,
    ].filter((module) => !module.isEmpty),
    exported,
    invariants: compilation.invariants,
    unchecked,
    uncheckedRules,
  };
}

/** Every element that a known extension says it stands on. */
function contextsOf(definitions: Definitions): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const url of definitions.structureUrls) {
    const structure = definitions.structure(url);
    if (structure?.type !== 'Extension') continue;
    for (const { expression } of structure.context) if (expression.includes('.')) paths.add(expression);
  }
  return paths;
}

function declareTables(
  concrete: readonly string[],
  datatypes: Module,
  resources: Module,
  compilation: Compilation,
): void {
  const { definitions } = compilation;
  for (const type of definitions.dataTypes) {
    const structure = typeNamed(definitions, type);
    if (structure === undefined || structure.kind !== 'complex-type' || ABSTRACT.has(type)) continue;
    declareType(structure, datatypes, compilation);
  }
  for (const primitive of PRIMITIVES.keys()) {
    if (primitive === 'xhtml') continue;
    const symbol = `${primitive}Extras`;
    const owner = [...new Set(ancestry(definitions, primitive))];
    datatypes.declare(
      symbol,
      code`export const ${name(symbol)} = ${datatypes.runtime('extrasOf')}(${owner}, Extension);`,
    );
  }
  datatypes.declare(
    'requiredCodeExtras',
    code`export const requiredCodeExtras = ${datatypes.runtime('codeRequired')}(codeExtras);`,
  );
  for (const type of concrete) {
    const structure = typeNamed(definitions, type);
    if (structure !== undefined) declareType(structure, resources, compilation);
  }
}

/** The guide's own profiles have a module each; what they stand on is together. */
class Modules {
  private readonly byPath = new Map<string, Module>();

  at(path: string): Module {
    let module = this.byPath.get(path);
    if (module === undefined) {
      module = new Module(path);
      this.byPath.set(path, module);
    }
    return module;
  }

  get all(): readonly Module[] {
    return [...this.byPath.values()];
  }
}

/** What a section's own check is called, and what the names of those of its elements begin with. */
const CHECK = 'check';

function declareProfile(
  structure: Structure,
  isOwn: boolean,
  modules: Modules,
  compilation: Compilation,
  unchecked: Unchecked[],
): Registered | undefined {
  const isExtension = structure.type === 'Extension';
  const wanted = ecmascript.identifier(isOwn ? structure.name : structure.id.replace(/[^A-Za-z0-9]+/g, '_'));
  const module = modules.at(
    isOwn
      ? isExtension
        ? 'extensions.js'
        : `profiles/${wanted}.js`
      : `dependencies/${isExtension ? 'extensions' : 'profiles'}.js`,
  );
  const symbol = module.free(wanted);
  const section = module.section();
  if (!declareDelta(structure, CHECK, section, compilation, unchecked, isOwn)) return undefined;
  const canonical = structure.version === undefined ? structure.url : `${structure.url}|${structure.version}`;
  module.declare(
    symbol,
    code`
      ${doc([canonical])}
      export const ${name(symbol)} = () => {
        ${section.body}
        return ${name(CHECK)};
      };
    `,
  );
  return { structure, symbol, path: module.path, map: isExtension ? 'extensions' : 'profiles' };
}
