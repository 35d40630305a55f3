/**
 * Profiles as functions: what a definition asks beyond its type. The type's own function has run before, so that only what the profile
 * changes is looked at; an element that it leaves alone costs nothing.
 */
import type { Element, Structure, TypeRef } from '../../guide/index.js';
import { type Code, code, doc, join, lines, name } from '../../print/index.js';
import { type Asked, check, statement } from './asked.js';
import type { Compilation } from './base.js';
import { bindingChecks, profileChecks, targetChecks } from './bindings.js';
import { cardinalityOf } from './cardinalities.js';
import { isTypeSliced, saying, symbolFor } from './elements.js';
import { isNative } from './invariants.js';
import type { Module } from './module.js';
import { type ProfilePrinter, slices, typeSlices } from './slices.js';
import { declareTable, type Row, record } from './table.js';
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

/** What is asked of an object: its table, and what no table says. */
interface Body {
  readonly asked: readonly Asked[];
  readonly statements: readonly Code[];
}

/** An element's row in the table of what holds it, and what no row says. */
interface Child {
  readonly row: Row;
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
    const children = element.children.map((child) =>
      this.child(
        child,
        known.find((each) => each.name === child.name),
        base,
        context,
      ),
    );
    const symbol = `${this.symbol}_${symbolFor(element.id, this.structure.type)}`.replace(/_$/, '');
    return {
      asked: declareTable(
        children.map(({ row }) => row),
        symbol,
        this.module,
      ),
      statements: children.flatMap(({ statements }) => statements),
    };
  }

  private child(element: Element, before: Element | undefined, base: Structure, context: string): Child {
    if (isChoice(element)) return this.choice(element, before, base, context);
    const cardinality = cardinalityOf(element, before);
    const row = (ask: Code | undefined, statements: readonly Code[] = []): Child => ({
      row: { element, cardinality, ask },
      statements,
    });
    if (element.max === 0) return row(undefined);
    const url = this.onlyUrl(element, before);
    if (url !== undefined) return row(code`{ is: ${url} }`);
    if (element.contentReference !== undefined && element.children.length > 0)
      this.note(element, 'constraints on a repeated structure');
    const [type, ...others] = typesOf(element);
    if (type === undefined) return row(undefined);
    const isHolder = [type, ...others].some(({ code: of }) => this.isResource(typeName(of)));
    if (!isHolder) return row(this.valued(element, type, before, base, context), this.besides(element, type, before));
    const seen = [type, ...others].flatMap((each) => this.outside(element, each, before));
    return element.slices.length === 0
      ? row(this.holder(element, before, base, context), seen)
      : row(this.valued(element, type, before, base, context), seen);
  }

  /** The check of an element's values, or what sorts them into slices. */
  private valued(
    element: Element,
    type: TypeRef,
    before: Element | undefined,
    base: Structure,
    context: string,
  ): Code | undefined {
    const check = this.valueCheck(element, type, before, base, context);
    return element.slices.length === 0 ? check : slices(this, element, { check, before, base, context });
  }

  /** `value[x]`: how many values there may be, of which types, and what is asked of each. */
  private choice(element: Element, before: Element | undefined, base: Structure, context: string): Child {
    const cardinality = cardinalityOf(element, before);
    const of = cardinality === '' ? undefined : code`of: ${this.properties(element, before)}`;
    if (element.max === 0) return { row: { element, cardinality, ask: of && code`{ ${of} }` }, statements: [] };
    const types = typesOf(element);
    const allowed = types.map((type) => typeName(type.code));
    const isNarrowed = before !== undefined && typesOf(before).some((type) => !allowed.includes(typeName(type.code)));
    const statements: Code[] = [];
    const checks = new Map<string, Code>();
    const sliced = isTypeSliced(element) ? element.slices : [];
    if (sliced.length > 0) statements.push(...typeSlices(this, element, before, base, context, checks));
    for (const type of types) {
      const name = typeName(type.code);
      if (sliced.some((slice) => slice.types.some((each) => typeName(each.code) === name))) continue;
      const check =
        sliced.length > 0
          ? this.valueCheck(element, type, before, base, context)
          : this.valued(element, type, before, base, context);
      if (check !== undefined) checks.set(name, check);
      statements.push(...this.besides(element, type, before));
    }
    const fields = [
      isNarrowed ? code`only: ${this.types(allowed)}` : undefined,
      of,
      checks.size === 0 ? undefined : code`types: ${record(checks)}`,
    ];
    const ask = fields.every((each) => each === undefined) ? undefined : code`{ ${join(fields, ', ')} }`;
    return { row: { element, cardinality, ask }, statements };
  }

  /** An element that holds a resource: of which types, and what each must meet from where it stands. */
  private holder(element: Element, before: Element | undefined, base: Structure, context: string): Code | undefined {
    const types = typesOf(element);
    const allowed = types.map((type) => typeName(type.code));
    const isNarrowed =
      !allowed.includes('Resource') &&
      allowed.every((type) => this.isResource(type)) &&
      before?.types.some(({ code: each }) => each === 'Resource');
    const holds = new Map<string, Code>();
    for (const type of types) {
      const [profiles, ...more] = this.asksOf(element, type, before);
      const isPlainClaim = element.children.length === 0 && more.length === 0 && type.profiles.length > 0;
      const ask = isPlainClaim ? profiles?.to[0] : this.valueCheck(element, type, before, base, context);
      if (ask !== undefined) holds.set(typeName(type.code), ask);
    }
    if (!isNarrowed && holds.size === 0) return undefined;
    return code`{ ${join([isNarrowed ? code`only: ${this.types(allowed)}` : undefined, code`holds: ${record(holds)}`], ', ')} }`;
  }

  /** The url of a foreign extension, of which nothing else is asked: nearly all have such an element, and most have no other. */
  private onlyUrl(element: Element, before: Element | undefined): string | undefined {
    const { value } = element.fixed ?? {};
    if (this.own || this.structure.type !== 'Extension' || element.name !== 'url' || typeof value !== 'string')
      return undefined;
    return valueChecks(element, before, this.module).length === 1 ? value : undefined;
  }

  /** What an element says of the resources in it is seen from outside: `%resource` is their container. */
  private outside(element: Element, type: TypeRef, before: Element | undefined): readonly Code[] {
    const { module } = this;
    const of = typeName(type.code);
    const invariants = this.invariants(element, this.known(before, of), of);
    if (invariants.length === 0) return [];
    const symbol = module.free(`${this.symbol}_${symbolFor(element.id, this.structure.type)}_seen`);
    module.declare(symbol, code`\nfunction ${name(symbol)}(node, run) {\n  ${lines(invariants)}\n}\n`);
    return [code`${module.runtime('within')}(node.${name(element.name)}, ${element.name}, ${name(symbol)}, run);`];
  }

  /** What is asked of what stands beside a primitive: its extensions, where it has no value of its own. */
  private besides(element: Element, type: TypeRef, before: Element | undefined): readonly Code[] {
    const { module } = this;
    const of = typeName(type.code);
    if (!isPrimitive(of)) return [];
    const property = propertyOf(element, of);
    const segment = segmentOf(element, of);
    const sibling = code`node.${name(`_${property}`)}`;
    const statements: Code[] = [];
    // It exists: what must hold of it must hold of it then, too.
    const added =
      element.slices.length > 0 && !isTypeSliced(element) ? [] : this.added(element, this.known(before, of), of);
    if (added.length > 0)
      statements.push(
        code`if (${sibling} !== undefined) ${module.runtime('holdAlone')}(node.${name(property)}, ${sibling}, ${segment}, [${join(added, ', ')}], run);`,
      );
    if (!isPlain(element) && element.fixed !== undefined && !isSame(element.fixed.value, before?.fixed?.value))
      statements.push(code`${module.runtime('fixedAlone')}(${sibling}, ${segment}, run);`);
    return statements;
  }

  private isResource(type: string): boolean {
    return typeNamed(this.compilation.definitions, type)?.kind === 'resource';
  }

  private types(types: readonly string[]): Code {
    return this.module.constant(types.length > 3 ? 'types' : `types_${types.join('_')}`, [...types]);
  }

  /** The properties of the types that a choice had before. */
  private properties(element: Element, before: Element | undefined): Code {
    const properties = typesOf(before ?? element).map((type) => propertyOf(element, typeName(type.code)));
    return this.module.constant(`properties_${symbolFor(`${element.path}[]`, '')}`, properties);
  }

  /** What is asked of a value as such. */
  private asksOf(element: Element, type: TypeRef, before: Element | undefined): readonly Asked[] {
    const { module, compilation } = this;
    const of = typeName(type.code);
    const same = before?.types.find((each) => each.code === type.code);
    return [
      ...profileChecks(type, same, of, module),
      ...(of === 'Reference' ? targetChecks(type, same, module, compilation.definitions) : []),
      ...valueChecks(element, before, module),
      ...bindingChecks(element, before, of, module, compilation.valueSets, (what) => this.note(element, what)),
    ];
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
    const own = this.asksOf(element, type, before);
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
    if (rest.length === 0) {
      module.declare(
        symbol,
        code`
          ${doc([element.id])}
          const ${name(symbol)} = ${check(this.own ? element.id : '', primitive, asked, module)}
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
