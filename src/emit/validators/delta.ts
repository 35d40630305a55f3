/**
 * Profiles as functions: what a definition asks beyond its type. The type's own function has run before, so that only what the profile
 * changes is looked at; an element that it leaves alone costs nothing.
 */
import type { Element, Structure, TypeRef } from '../../guide/index.js';
import { type Code, code, doc, join, lines, name } from '../../print/index.js';
import { type Asked, check, statement } from './asked.js';
import type { Compilation } from './base.js';
import { bindingChecks, profileChecks, targetChecks } from './bindings.js';
import { cardinalityChecks, cardinalityOf } from './cardinalities.js';
import { isLess, isTypeSliced, saying, symbolFor } from './elements.js';
import { isNative } from './invariants.js';
import type { Module } from './module.js';
import { type ProfilePrinter, slices, typeSlices } from './slices.js';
import { isChoice, isPlain, isPrimitive, propertyOf, segmentOf, typeName, typeNamed, typesOf } from './types.js';
import { isSame, valueChecks } from './values.js';

/** Something a definition says that the package does not check. */
export interface Unchecked {
  readonly definition: string;
  readonly element: string;
  readonly what: string;
}

/** Declares the function of a profile, and those of its elements; its name, or undefined where it asks nothing. */
export function declareDelta(
  structure: Structure,
  symbol: string,
  module: Module,
  compilation: Compilation,
  unchecked: Unchecked[],
  own: boolean,
): boolean {
  const base = typeNamed(compilation.definitions, structure.type);
  if (base === undefined) return false;
  return new DeltaPrinter(structure, symbol, module, compilation, unchecked, own).declare(base);
}

/** What is asked of an object, and then of its elements. */
interface Body {
  readonly asked: readonly Asked[];
  readonly statements: readonly Code[];
}

const NOTHING: Body = { asked: [], statements: [] };

class DeltaPrinter implements ProfilePrinter {
  constructor(
    readonly structure: Structure,
    readonly symbol: string,
    readonly module: Module,
    readonly compilation: Compilation,
    private readonly unchecked: Unchecked[],
    /** Whether it is one of the guide's own: its findings say which element they are about. */
    private readonly own: boolean,
  ) {}

  declare(base: Structure): boolean {
    const { module, structure, symbol } = this;
    module.reserve(symbol);
    const { asked, statements: body } = this.body(structure.root, base.root, base, structure.type);
    const statements = [
      ...asked.map(statement),
      ...body,
      ...this.invariants(structure.root, base.root.constraints.map(saying), structure.type),
    ];
    module.fill(
      symbol,
      code`
        ${doc([structure.title.en])}
        function ${name(symbol)}(node, run) {
          ${lines(statements)}
        }
      `,
    );
    return true;
  }

  /** What is asked of an object's elements. */
  private body(element: Element, baseline: Element | undefined, base: Structure, context: string): Body {
    const known = baseline === undefined ? [] : this.compilation.definitions.childrenOf(base, baseline);
    const children = element.children.map((child) => ({
      child,
      before: known.find((each) => each.name === child.name),
    }));
    const cardinalities = children.flatMap(({ child, before }) => cardinalityOf(child, before) ?? []);
    const symbol = `${this.symbol}_${symbolFor(element.id, this.structure.type)}`.replace(/_$/, '');
    const { asked, statements } = cardinalityChecks(cardinalities, symbol, this.module);
    return {
      asked,
      statements: [...statements, ...children.flatMap(({ child, before }) => this.child(child, before, base, context))],
    };
  }

  private child(element: Element, before: Element | undefined, base: Structure, context: string): readonly Code[] {
    const { module } = this;
    const statements: Code[] = [];
    const types = typesOf(element);
    const choice = isChoice(element);
    const stem = element.name.replace('[x]', '');
    const allowed = types.map((type) => typeName(type.code));
    if (element.path === 'Extension.value[x]' && element.min > 0)
      statements.push(code`${module.runtime('needsValue')}(${this.choices(element, before)}, node, run);`);
    else if (choice && element.min > (before?.min ?? 0))
      statements.push(
        code`${module.runtime('atLeast')}(${this.choices(element, before)}, ${element.min}, ${element.id}, run);`,
      );
    if (choice && isLess(element.max, before?.max ?? '*') && element.max !== 1)
      statements.push(
        code`${module.runtime('atMost')}(${this.choices(element, before)}, ${element.max as number}, ${element.id}, run);`,
      );
    if (element.max === 0) return statements;
    const url = this.onlyUrl(element, before);
    if (url !== undefined) return [...statements, code`${module.runtime('urlIs')}(node, ${url}, run);`];
    if (choice && before !== undefined && typesOf(before).some((type) => !allowed.includes(typeName(type.code))))
      statements.push(this.narrowed(element, stem, allowed));
    if (
      !choice &&
      allowed.every((type) => this.isResource(type)) &&
      before?.types.some(({ code: each }) => each === 'Resource')
    ) {
      const only = allowed.includes('Resource') ? [] : allowed;
      if (only.length > 0)
        statements.push(
          code`${module.runtime('onlyResources')}(node.${name(element.name)}, ${element.name}, ${this.types(only)}, run, ${element.id});`,
        );
    }
    const byType = isTypeSliced(element);
    const sliced = element.slices.length > 0 && !byType;
    if (byType) statements.push(...typeSlices(this, element, before, base, context));
    for (const type of types) {
      const of = typeName(type.code);
      if (byType && element.slices.some((slice) => slice.types.some((each) => typeName(each.code) === of))) continue;
      const check = this.valueCheck(element, type, before, base, context);
      const property = propertyOf(element, of);
      const segment = segmentOf(element, of);
      if (sliced) statements.push(slices(this, element, { property, segment, check, before, base, context }));
      else if (check !== undefined) statements.push(this.applied(type, property, segment, check));
      if (this.isResource(of)) statements.push(...this.outside(element, type, before, property));
      if (isPrimitive(of) && !sliced) statements.push(...this.withoutValue(element, before, of, property, segment));
      if (
        isPrimitive(of) &&
        !isPlain(element) &&
        element.fixed !== undefined &&
        !isSame(element.fixed.value, before?.fixed?.value)
      )
        statements.push(code`${module.runtime('fixedAlone')}(node.${name(`_${property}`)}, ${segment}, run);`);
    }
    if (element.contentReference !== undefined && element.children.length > 0)
      this.note(element, 'constraints on a repeated structure');
    return statements;
  }

  /** The url of a foreign extension, of which nothing else is asked: nearly all have such an element, and most have no other. */
  private onlyUrl(element: Element, before: Element | undefined): string | undefined {
    const { value } = element.fixed ?? {};
    if (this.own || this.structure.type !== 'Extension' || element.name !== 'url' || typeof value !== 'string')
      return undefined;
    return valueChecks(element, before, this.module).length === 1 ? value : undefined;
  }

  /** A resource inside another is checked from where it stands, and by the profiles of its own type alone. */
  private applied(type: TypeRef, property: string, segment: string, check: Code): Code {
    const { module } = this;
    const of = typeName(type.code);
    const value = code`node.${name(property)}`;
    if (of === 'Resource' || this.isResource(of))
      return code`${module.runtime('withinResource')}(${value}, ${segment}, ${of}, ${check}, run);`;
    return code`${module.runtime('within')}(${value}, ${segment}, ${check}, run);`;
  }

  /** What an element says of the resources in it is seen from outside: `%resource` is their container. */
  private outside(element: Element, type: TypeRef, before: Element | undefined, property: string): readonly Code[] {
    const { module } = this;
    const of = typeName(type.code);
    const invariants = this.invariants(element, this.known(before, of), of);
    if (invariants.length === 0) return [];
    const symbol = module.free(`${this.symbol}_${symbolFor(element.id, this.structure.type)}_seen`);
    module.declare(symbol, code`\nfunction ${name(symbol)}(node, run) {\n  ${lines(invariants)}\n}\n`);
    return [code`${module.runtime('within')}(node.${name(property)}, ${element.name}, ${name(symbol)}, run);`];
  }

  /** A primitive that has extensions alone exists: what must hold of it must hold of it then, too. */
  private withoutValue(
    element: Element,
    before: Element | undefined,
    of: string,
    property: string,
    segment: string,
  ): readonly Code[] {
    const { module } = this;
    const added = this.added(element, this.known(before, of), of);
    if (added.length === 0) return [];
    const sibling = code`node.${name(`_${property}`)}`;
    return [
      code`if (${sibling} !== undefined) ${module.runtime('holdAlone')}(node.${name(property)}, ${sibling}, ${segment}, [${join(added, ', ')}], run);`,
    ];
  }

  private isResource(type: string): boolean {
    return typeNamed(this.compilation.definitions, type)?.kind === 'resource';
  }

  private narrowed(element: Element, stem: string, allowed: readonly string[]): Code {
    const { module } = this;
    if (this.structure.type !== 'Extension' || stem !== 'value')
      return code`${module.runtime('onlyTypes')}(node, ${stem}, ${this.types(allowed)}, run, ${element.id});`;
    const only = module.runtime(element.path === 'Extension.value[x]' ? 'onlyExtensionTypes' : 'onlySubExtensionTypes');
    return code`${only}(node, ${this.types(allowed)}, run);`;
  }

  private types(types: readonly string[]): Code {
    return this.module.constant(types.length > 3 ? 'types' : `types_${types.join('_')}`, [...types]);
  }

  /** How many values a choice has, of the types that it had before. */
  private choices(element: Element, before: Element | undefined): Code {
    const { module } = this;
    const properties = typesOf(before ?? element).map((type) => propertyOf(element, typeName(type.code)));
    const list = module.constant(`properties_${symbolFor(`${element.path}[]`, '')}`, properties);
    return code`${module.runtime('countChoice')}(node, ${element.name.replace('[x]', '')}, ${list})`;
  }

  /** The function that checks one value of an element; undefined where the profile asks nothing of it. */
  valueCheck(
    element: Element,
    type: TypeRef,
    before: Element | undefined,
    base: Structure,
    context: string,
    inherited: readonly Element[] = [],
  ): Code | undefined {
    const { module } = this;
    const of = typeName(type.code);
    const primitive = isPrimitive(of);
    const same = before?.types.find((each) => each.code === type.code);
    const own: Asked[] = [
      ...profileChecks(type, same, of, this.module),
      ...(of === 'Reference' ? targetChecks(type, same, this.module, this.compilation.definitions) : []),
      ...valueChecks(element, before, this.module),
      ...bindingChecks(element, before, of, this.module, this.compilation.valueSets, (what) =>
        this.note(element, what),
      ),
    ];
    const backbone = of === 'BackboneElement' || of === 'Element';
    const at = backbone && before !== undefined ? before.path : of;
    const invariants = this.isResource(of) ? [] : this.invariants(element, this.known(before, of), at);
    const children = element.children.length > 0 ? element.children : inherited;
    const nested =
      children.length > 0 && (element.types.length === 1 || element.sliceName !== undefined)
        ? this.nested({ ...element, children }, before, base, of, context)
        : NOTHING;
    const asked = [...own, ...nested.asked];
    const rest = [...nested.statements, ...invariants];
    if (asked.length + rest.length === 0) return undefined;
    const symbol = this.free(element, of);
    if (rest.length === 0 && this.own) {
      module.declare(
        symbol,
        code`
          ${doc([element.id])}
          const ${name(symbol)} = ${check(element.id, primitive, asked, module)}
        `,
      );
      return name(symbol);
    }
    const guard = primitive ? undefined : code`if (!${module.runtime('isNode')}(node)) return;`;
    const body = lines([...(guard === undefined ? [] : [guard]), ...asked.map(statement), ...rest]);
    module.declare(
      symbol,
      code`
        ${doc([element.id])}
        function ${name(symbol)}(node, run) {
          ${this.own ? code`const before = run.count;\n${body}\nif (run.count !== before) run.about(before, ${element.id});` : body}
        }
      `,
    );
    return name(symbol);
  }

  private nested(element: Element, before: Element | undefined, base: Structure, of: string, context: string): Body {
    if (of === 'BackboneElement' || of === 'Element') return this.body(element, before, base, context);
    const type = typeNamed(this.compilation.definitions, of);
    if (type === undefined) return NOTHING;
    return this.body(element, type.root, type, of);
  }

  private invariants(element: Element, known: readonly string[], context: string): readonly Code[] {
    return this.added(element, known, context).map(
      (each) => code`${this.module.runtime('holds')}(${each}, node, run);`,
    );
  }

  /** The invariants that an element has beside those that are known. */
  private added(element: Element, known: readonly string[], context: string): readonly Code[] {
    const { module, compilation } = this;
    return element.constraints
      .filter((each) => !isNative(each) && !known.includes(saying(each)))
      .map((each) => compilation.invariants.use(each, context, module))
      .filter((each) => each !== undefined);
  }

  /** What the element and its type say without the profile. */
  private known(before: Element | undefined, of: string): readonly string[] {
    const { constraints = [] } = typeNamed(this.compilation.definitions, of)?.root ?? {};
    return [...(before?.constraints ?? []), ...constraints].map(saying);
  }

  freeName(base: string): string {
    return this.module.free(base);
  }

  private free(element: Element, of: string): string {
    const type = isChoice(element) && element.sliceName === undefined ? `_${of}` : '';
    return this.module.free(`${this.symbol}_${symbolFor(element.id, this.structure.type)}${type}`);
  }

  note(element: Element, what: string): void {
    this.unchecked.push({ definition: this.structure.url, element: element.id, what });
  }
}
