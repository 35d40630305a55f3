/** R4's own types as functions: one a type, one a backbone element; each switches over the properties that are there. */
import type { Definitions, Element, Structure, TypeRef } from '../../guide/index.js';
import { type Code, code, doc, join, lines, name } from '../../print/index.js';
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
  propertyOf,
  segmentOf,
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
  Identifier: ['identifier'],
  Meta: ['securityLabels'],
  Quantity: ['unit'],
  Questionnaire: ['questionnaireDefinition'],
  QuestionnaireResponse: ['questionnaireResponse'],
  Reference: ['reference'],
  StructureDefinition: ['structureDefinition'],
  ValueSet: ['valueSetDefinition'],
};

/** Declares the functions of a type and of its backbone elements. */
export function declareType(structure: Structure, module: Module, compilation: Compilation): void {
  new TypePrinter(structure, module, compilation).declare();
}

/** What is done with one JSON property. */
interface Clause {
  readonly property: string;
  readonly statement: Code;
  /** The statement puts its own segment before the paths of what it finds; else the property's name goes there. */
  readonly named?: boolean;
  /** Of a choice's `_sibling`: when it counts as the choice's value. */
  readonly present?: Code;
}

/** A required element: its number among them, and what to say where it is not there. */
interface Required {
  readonly bit: number;
  readonly report: Code;
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
    const counted: Code[] = [];
    const needed: Required[] = [];
    const cases: Code[] = [];
    for (const child of element.children) {
      const { clauses, counter, required } = this.property(child, needed.length);
      cases.push(...clauses);
      if (counter !== undefined) counted.push(counter);
      if (required !== undefined) needed.push(required);
    }
    const all = needed.reduce((bits, { bit }) => bits | bit, 0);
    const context = isRoot ? structure.type : element.path;
    const invariants = element.constraints
      .map((each) => this.compilation.invariants.use(each, context, module))
      .filter((each) => each !== undefined)
      .map((each) => code`${module.runtime('holds')}(${each}, node, run);`);
    const isResource = isRoot && structure.kind === 'resource';
    module.declare(
      symbol,
      code`
        ${doc([isRoot ? structure.type : element.path, element.short.en])}
        export function ${name(symbol)}(node, run) {
          if (!${module.runtime('isObject')}(node, run)) return;
          let size = 0;
          let before = run.count;
          ${all > 0 ? code`let seen = 0;` : undefined}
          ${lines(counted)}
          for (const key in node) {
            const value = node[key];
            if (value === undefined) continue;
            size++;
            switch (key) {
              ${isResource ? code`case 'resourceType':\n  continue;` : undefined}
              ${lines(cases)}
              default:
                before = ${module.runtime('unknown')}(key, run);
                continue;
            }
            if (run.count !== before) before = run.at(before, key);
          }
          ${isResource ? code`run.properties += size;` : code`${module.runtime('hasContent')}(node, size, run);`}
          ${all > 0 ? code`if (seen !== ${all}) {\n  ${lines(needed.map(({ report }) => report))}\n}` : undefined}
          ${isRoot ? this.whole() : undefined}
          ${lines(invariants)}
        }
      `,
    );
    for (const child of element.children) if (isBackbone(child)) this.declareClass(child, symbolOf(child.path));
  }

  /** What is checked of the type as a whole. */
  private whole(): Code {
    const { module, structure } = this;
    const calls = (WHOLE[structure.type] ?? []).map((each) => code`${module.runtime(each)}(node, run);`);
    if (structure.kind === 'resource' && structure.root.children.some((child) => child.name === 'contained'))
      calls.push(code`${module.runtime('domainResource')}(node, run);`);
    if (structure.type === 'Extension')
      calls.push(code`${module.runtime('valueOrExtensions')}(valueCount > 0, node, run);`);
    return lines(calls);
  }

  private property(
    element: Element,
    requiredBefore: number,
  ): { readonly clauses: readonly Code[]; readonly counter?: Code; readonly required?: Required } {
    const { module } = this;
    const many = isMany(element);
    const choice = isChoice(element);
    const counter = name(`${symbolOf(element.name)}Count`);
    const clauses = typesOf(element).flatMap((type) => this.clausesOf(element, type, many));
    if (element.contentReference !== undefined)
      clauses.push({
        property: element.name,
        statement: this.call(many, module.symbol(symbolOf(element.contentReference), module.path)),
      });
    const bit = element.min > 0 ? 1 << requiredBefore : 0;
    const seen = bit > 0 ? code`seen |= ${bit};` : undefined;
    const printed = clauses.map(({ property, statement, named, present }) => {
      const once = choice
        ? code`if (${present ? code`${present} && ` : undefined}${counter}++ > 0) ${module.runtime('unknown')}(key, run);\nelse ${statement}`
        : statement;
      const then = choice || named === true ? code`before = run.count;\ncontinue;` : code`break;`;
      return code`case ${property}:\n  ${lines([seen, once, then])}`;
    });
    const declared = choice ? { counter: code`let ${counter} = 0;` } : {};
    if (bit === 0) return { clauses: printed, ...declared };
    const report = code`if ((seen & ${bit}) === 0) ${module.runtime('missing')}(${element.path}, ${element.min}, 0, ${this.source}, run);`;
    return { clauses: printed, ...declared, required: { bit, report } };
  }

  private get source(): string {
    return `${this.structure.url}${this.structure.version === undefined ? '' : `|${this.structure.version}`}`;
  }

  private clausesOf(element: Element, type: TypeRef, many: boolean): readonly Clause[] {
    const { module } = this;
    const of = typeName(type.code);
    const property = propertyOf(element, of);
    const segment = segmentOf(element, of);
    if (of === 'Extension') {
      const within = element.path === 'Extension.extension' ? code`, node.url` : undefined;
      const statement = code`${module.runtime('extensions')}(value, ${element.name}, ${this.owner(element)}, ${this.typeCheck('Extension')}, run${within});`;
      return [{ property, statement, named: true }];
    }
    if (of === 'Resource') return [{ property, statement: this.resourceCall(element), named: true }];
    const check = this.checkOf(element, type);
    const call = isChoice(element)
      ? code`${module.runtime('one')}(value, ${segment}, ${check}, run);`
      : this.call(many, check);
    if (!isPrimitive(of) || isPlain(element)) return [{ property, statement: call }];
    const sibling = `_${property}`;
    const beside = code`node.${name(property)}`;
    const statement = many
      ? code`${module.runtime('manyPrimitive')}(value, node.${name(sibling)}, key, ${check}, run);`
      : call;
    const extras = this.extrasOf(element, of);
    const extended = isChoice(element)
      ? code`${module.runtime('sibling')}(value, ${beside}, ${segment}, ${extras}, run);`
      : many
        ? code`${module.runtime('manySiblings')}(value, ${beside}, ${property}, ${extras}, run);`
        : code`${extras}(value, run, ${beside});`;
    return [
      { property, statement },
      { property: sibling, statement: extended, present: code`${beside} === undefined` },
    ];
  }

  private call(many: boolean, check: Code): Code {
    return many ? code`${this.module.runtime('many')}(value, key, ${check}, run);` : code`${check}(value, run);`;
  }

  private resourceCall(element: Element): Code {
    const { module } = this;
    if (element.name === 'contained') return code`${module.runtime('containedResources')}(value, 'contained', run);`;
    const kind = this.structure.type === 'Bundle' ? 'entry' : 'parameter';
    return code`${module.runtime('innerResource')}(value, ${element.name}, ${kind}, node, run);`;
  }

  /** What checks the `_sibling` of a primitive: by its type, or where some extension names this very element, by its path too. */
  private extrasOf(element: Element, of: string): Code {
    const { module, compilation } = this;
    const path = element.path.replace('[x]', '');
    const byType = module.symbol(
      of === 'code' && element.binding?.strength === 'required' ? 'requiredCodeExtras' : `${of}Extras`,
      DATATYPES,
    );
    if (!compilation.contexts.has(element.path) && !compilation.contexts.has(path)) return byType;
    const symbol = `${symbolOf(element.path)}${isChoice(element) ? `_${of}` : ''}_extras`;
    const names = [...new Set([element.path, path, ...ancestry(compilation.definitions, of)])];
    if (!module.has(symbol))
      module.declare(
        symbol,
        code`const ${name(symbol)} = ${module.runtime('extrasOf')}(${names}, ${this.typeCheck('Extension')});`,
      );
    return module.symbol(symbol, module.path);
  }

  /** What an extension here may say that it stands on. */
  private owner(element: Element): Code {
    const path = element.path.slice(0, element.path.lastIndexOf('.'));
    const isRoot = path === this.structure.type;
    const names = isRoot
      ? ancestry(this.compilation.definitions, this.structure.type)
      : [path, ...this.within(), ...ancestry(this.compilation.definitions, 'BackboneElement')];
    const symbol = `on_${symbolOf(path)}`;
    if (!this.module.has(symbol)) this.module.declare(symbol, code`const ${name(symbol)} = ${[...new Set(names)]};`);
    return this.module.symbol(symbol, this.module.path);
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
    let plain = true;
    const bound = this.bound(element, of, check);
    if (bound !== undefined) {
      check = bound;
      plain = false;
    }
    if (of === 'Coding' && structure.type !== 'CodeableConcept') {
      check = code`${module.runtime('codingAlone')}(${check})`;
      plain = false;
    }
    if (type.profiles.length > 0) {
      check = code`${module.runtime('profiled')}(${check}, ${type.profiles.map((url) => url.split('|')[0]!)})`;
      plain = false;
    }
    const targets = targetTypes(type);
    if (of === 'Reference' && targets.length > 0) {
      check = code`${module.runtime('referenceTo')}(${check}, ${[...targets]})`;
      plain = false;
    }
    const invariants = element.constraints
      .filter((each) => !isNative(each))
      .map((each) => this.compilation.invariants.use(each, of, module))
      .filter((each) => each !== undefined);
    if (invariants.length > 0) {
      check = code`${module.runtime('constrained')}(${check}, [${join(invariants, ', ')}])`;
      plain = false;
    }
    // A resource's own elements are named by their path there.
    if (structure.kind !== 'resource' && !isPrimitive(of) && this.compilation.contexts.has(element.path)) {
      check = code`${module.runtime('named')}(${check}, ${element.path})`;
      plain = false;
    }
    if (plain) return check;
    const symbol = symbolOf(`${element.path}${isChoice(element) ? of.charAt(0).toUpperCase() + of.slice(1) : ''}`);
    if (!module.has(symbol)) module.declare(symbol, code`const ${name(symbol)} = ${check};`);
    return module.symbol(symbol, module.path);
  }

  /** Elements that are more than their type says. */
  private ownCheck(element: Element, of: string): Code | undefined {
    const { module, structure } = this;
    // What a definition fixes need not be HL7's yet.
    if (structure.type === 'ElementDefinition' && isChoice(element) && of === 'uri')
      return module.runtime('identityUrl');
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
