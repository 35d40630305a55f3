/** R4's own types as tables of their elements: one a type, one a backbone element, each made when the first of it is met. */
import type { Definitions, Element, Structure, TypeRef } from '../../guide/index.js';
import { type Code, code, doc, join, name } from '../../print/index.js';
import { type Invariants, isNative } from './invariants.js';
import type { Module } from './module.js';
import {
  ancestry,
  isBackbone,
  isChoice,
  isMany,
  isPlain,
  isPrimitive,
  PRIMITIVES,
  symbolOf,
  typeName,
  typesOf,
} from './types.js';
import { checkedBinding, type ValueSets } from './value-sets.js';

export interface Compilation {
  readonly definitions: Definitions;
  readonly valueSets: ValueSets;
  readonly invariants: Invariants;
  /** Element paths within R4 that some known extension says it stands on. */
  readonly contexts: ReadonlySet<string>;
  /** The module that has a type's function. */
  moduleOf(type: string): string;
}

export const DATATYPES = 'r4/datatypes.js';

/** Checks of a type as a whole that no element says, by hand in the run-time. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  Attachment: ['attachment'],
  Bundle: ['uniqueFullUrls', 'bundle'],
  CodeSystem: ['codeSystem'],
  Coding: ['knownCode'],
  ConceptMap: ['conceptMap'],
  Extension: ['valueOrExtensions'],
  Identifier: ['identifier'],
  Meta: ['securityLabels'],
  Quantity: ['unit'],
  Questionnaire: ['questionnaireDefinition'],
  QuestionnaireResponse: ['questionnaireResponse'],
  Reference: ['reference'],
  StructureDefinition: ['structureDefinition'],
  ValueSet: ['valueSetDefinition'],
};

/** Types of which most values are known to be right before their elements are asked one by one. */
const KNOWN: Readonly<Record<string, string>> = { CodeableConcept: 'conceptType', Coding: 'codingType' };

/** Declares the tables of a type and of its backbone elements. */
export function declareType(structure: Structure, module: Module, compilation: Compilation): void {
  new TypePrinter(structure, module, compilation).declare();
}

class TypePrinter {
  constructor(
    private readonly structure: Structure,
    private readonly module: Module,
    private readonly compilation: Compilation,
  ) {}

  declare(): void {
    this.declareClass(this.structure.root, this.structure.type);
  }

  private declareClass(element: Element, symbol: string): void {
    const { module, structure } = this;
    const isRoot = element === structure.root;
    const path = isRoot ? structure.type : element.path;
    const isResource = isRoot && structure.kind === 'resource';
    const whole = isRoot ? this.whole() : [];
    const invariants = element.constraints
      .map((each) => this.compilation.invariants.use(each, path, module))
      .filter((each) => each !== undefined);
    const known = isRoot ? KNOWN[structure.type] : undefined;
    // A resource's table is what the registry asks for; of the others each is a check for those that have it.
    const before = isResource
      ? undefined
      : code`${known === undefined ? undefined : code`${module.runtime(known)}(`}${module.runtime('structure')}(${path}, `;
    module.declare(
      symbol,
      code`
        ${doc([path, element.short.en])}
        export const ${name(symbol)} = ${before}() => ({
          on: ${this.owners(element)},
          ${element.children.some(({ min }) => min > 0) ? code`source: ${this.source},` : undefined}
          elements: [
            ${element.children.flatMap((child) => this.row(child) ?? []).map((row) => code`${row},`)}
          ],
          ${whole.length > 0 ? code`whole: [${join(whole, ', ')}],` : undefined}
          ${invariants.length > 0 ? code`invariants: [${join(invariants, ', ')}],` : undefined}
        })${isResource ? undefined : code`)`}${known === undefined ? undefined : code`)`};
      `,
    );
    for (const child of element.children) if (isBackbone(child)) this.declareClass(child, symbolOf(child.path));
  }

  /** What is checked of the type as a whole. */
  private whole(): readonly Code[] {
    const { structure } = this;
    const checks = [...(WHOLE[structure.type] ?? [])];
    if (structure.kind === 'resource' && structure.root.children.some((child) => child.name === 'contained'))
      checks.push('domainResource');
    return checks.map((each) => this.module.runtime(each));
  }

  /** An element in the table of what holds it. */
  private row(element: Element): Code | undefined {
    const { module } = this;
    const types = typesOf(element);
    const cardinality = `${element.min}..${isMany(element) ? '*' : 1}`;
    const row = (...rest: readonly (Code | undefined)[]): Code =>
      code`[${join([code`${element.name}`, code`${cardinality}`, ...rest], ', ')}]`;
    if (element.contentReference !== undefined)
      return row(module.symbol(symbolOf(element.contentReference), module.path));
    if (isChoice(element)) {
      const choices = types.map((type) => {
        const of = typeName(type.code);
        return code`[${join([code`${of}`, this.checkOf(element, type), this.extrasOf(element, of)], ', ')}]`;
      });
      return row(code`[\n  ${choices.map((each) => code`${each},`)}\n]`);
    }
    const type = types[0];
    if (type === undefined) return undefined;
    const of = typeName(type.code);
    if (of === 'Extension') return row(this.typeCheck('Extension'));
    if (of === 'Resource') return row(code`${this.holder(element)}`);
    return row(this.checkOf(element, type), this.extrasOf(element, of));
  }

  /** What kind of container an element is for the resource in it. */
  private holder(element: Element): string {
    if (element.name === 'contained') return 'contained';
    return this.structure.type === 'Bundle' ? 'entry' : 'parameter';
  }

  private get source(): string {
    return `${this.structure.url}${this.structure.version === undefined ? '' : `|${this.structure.version}`}`;
  }

  /** What checks the `_sibling` of a primitive: by its type, or where some extension names this very element, by its path too. */
  private extrasOf(element: Element, of: string): Code | undefined {
    if (!isPrimitive(of) || isPlain(element)) return undefined;
    const { module, compilation } = this;
    const path = element.path.replace('[x]', '');
    if (!compilation.contexts.has(element.path) && !compilation.contexts.has(path))
      return module.symbol(
        of === 'code' && element.binding?.strength === 'required' ? 'requiredCodeExtras' : `${of}Extras`,
        DATATYPES,
      );
    const names = [...new Set([element.path, path, ...ancestry(compilation.definitions, of)])];
    return code`${module.runtime('extrasOf')}(${names}, ${this.typeCheck('Extension')})`;
  }

  /** What an extension may say that it stands on, where it stands on an object. */
  private owners(element: Element): readonly string[] {
    const { definitions } = this.compilation;
    if (element === this.structure.root) return [...new Set(ancestry(definitions, this.structure.type))];
    return [...new Set([element.path, ...this.within(), ...ancestry(definitions, 'BackboneElement')])];
  }

  /** HL7's validator takes the parts of an ElementDefinition for it: R4's own definitions have extensions there. */
  private within(): readonly string[] {
    return this.structure.type === 'ElementDefinition' ? ['ElementDefinition'] : [];
  }

  private typeCheck(type: string): Code {
    const primitive = PRIMITIVES.get(type);
    if (primitive !== undefined) return this.module.runtime(primitive);
    return this.module.symbol(type, this.compilation.moduleOf(type));
  }

  /** The function that checks a value of the element: the type's own, or that with binding, targets and invariants. */
  private checkOf(element: Element, type: TypeRef): Code {
    const { module, structure } = this;
    const of = typeName(type.code);
    if (isBackbone(element)) return module.symbol(symbolOf(element.path), module.path);
    if (element.path === `${structure.type}.id` && structure.kind === 'resource') return module.runtime('resourceId');
    if (element.name === 'id' && isPlain(element)) return module.runtime('elementId');
    let check = this.ownCheck(element, of) ?? this.typeCheck(of);
    const bound = this.bound(element, of, check);
    if (bound !== undefined) check = bound;
    if (of === 'Coding' && structure.type !== 'CodeableConcept')
      check = code`${module.runtime('codingAlone')}(${check})`;
    if (type.profiles.length > 0)
      check = code`${module.runtime('profiled')}(${check}, ${type.profiles.map((url) => url.split('|')[0]!)})`;
    const targets = targetTypes(type);
    if (of === 'Reference' && targets.length > 0)
      check = code`${module.runtime('referenceTo')}(${check}, ${[...targets]})`;
    const invariants = element.constraints
      .filter((each) => !isNative(each))
      .map((each) => this.compilation.invariants.use(each, of, module))
      .filter((each) => each !== undefined);
    if (invariants.length > 0) check = code`${module.runtime('constrained')}(${check}, [${join(invariants, ', ')}])`;
    // A resource's own elements are named by their path there.
    if (structure.kind !== 'resource' && !isPrimitive(of) && this.compilation.contexts.has(element.path))
      check = code`${module.runtime('named')}(${check}, ${element.path})`;
    return check;
  }

  /** Elements that are more than their type says. */
  private ownCheck(element: Element, of: string): Code | undefined {
    const { module, structure } = this;
    // What a definition fixes need not be HL7's yet.
    if (structure.type === 'ElementDefinition' && isChoice(element) && of === 'uri')
      return module.runtime('identityUrl');
    if (of === 'uri' && element.name === 'system') return module.runtime('systemUrl');
    if (element.path === 'Extension.url') return module.runtime('extensionUrl');
    if (structure.kind !== 'resource') return undefined;
    if (element.path === 'Bundle.entry.fullUrl') return module.runtime('identityUrl');
    if (element.path === `${structure.type}.language`) return module.runtime('language');
    const canonical = ancestry(this.compilation.definitions, structure.type).includes('CanonicalResource');
    return canonical && element.path === `${structure.type}.url` ? module.runtime('definitionUrl') : undefined;
  }

  private bound(element: Element, of: string, check: Code): Code | undefined {
    const { module } = this;
    const binding = checkedBinding(element.binding);
    const from = BINDABLE.get(of);
    if (binding === undefined || from === undefined) return undefined;
    const valueSet = this.compilation.valueSets.use(binding.valueSet, module);
    if (valueSet === undefined) return undefined;
    return code`${module.runtime(from)}(${check}, ${binding.strength}, ${valueSet})`;
  }
}

const BINDABLE: ReadonlyMap<string, string> = new Map([
  ['code', 'codeFrom'],
  ['string', 'codeFrom'],
  ['uri', 'codeFrom'],
  ['Coding', 'codingFrom'],
  ['CodeableConcept', 'conceptFrom'],
  ['Quantity', 'quantityFrom'],
]);

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Types that a reference may name; none where any may stand. */
export function targetTypes(type: TypeRef): readonly string[] {
  const types = type.targetProfiles.map((url) => (url.startsWith(CORE) ? url.slice(CORE.length) : url));
  return types.includes('Resource') ? [] : types;
}
