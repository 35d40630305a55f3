import type { Binding, Element, Guide, Slice, Structure, TypeRef } from '../../../guide/index.js';
import { type Code, code, doc, imported, join, lines, name } from '../../../print/index.js';
import { closedCodes } from './codes.js';
import { isList, memberName, type SdkNames, typeName } from './names.js';
import { primitiveType } from './primitives.js';

/** Prints the types of one structure: its root and every element that says more than its datatype. */
export class Types {
  readonly #declared = new Map<string, Code>();
  /** Datatypes and value sets that the structure's types name. */
  readonly datatypes = new Set<string>();
  readonly valueSets = new Set<string>();

  constructor(
    private readonly guide: Guide,
    private readonly structure: Structure,
    /** What the structure itself is called. */
    private readonly as: string,
    private readonly names: SdkNames,
    /** How this file reaches the others: `..` from `profiles/`, `.` from the root. */
    private readonly root: '.' | '..',
  ) {}

  /** All declarations, the root last. */
  declarations(extra: readonly Code[] = []): Code {
    const { structure } = this;
    const own = this.declare(structure.root, this.as, structure.type, extra);
    return lines([...this.#declared.values(), own].flatMap((each) => [each, code``]));
  }

  /** An interface (or, with a required choice, an intersection) of the element's children. */
  private declare(element: Element, as: string, type: string, extra: readonly Code[] = []): Code {
    const binding = type === 'CodeableConcept' ? element.binding : undefined;
    const children = this.guide.definitions
      .childrenOf(this.structure, element, element.types.length > 1 ? type : undefined)
      .filter(({ max }) => max !== 0);
    const members: Code[] = [];
    const choices: Code[] = [];
    for (const child of children) {
      const types = this.typesOf(child);
      const coding = child.name === 'coding' && child.slices.length === 0 ? this.codingOf(child, binding) : undefined;
      if (coding !== undefined) {
        const others = child.max === 1 ? code`` : code`, ...${this.datatype('Coding')}[]`;
        members.push(docOf(child), code`readonly coding: readonly [${coding}${others}];`);
        continue;
      }
      if (child.name.endsWith('[x]') && child.min > 0 && types.length > 1) {
        choices.push(
          code`${this.oneOf()}<{ ${join(
            types.map((each) => code`${memberOf(memberName(child, each.code))}: ${this.memberType(child, each)}`),
            '; ',
          )} }>`,
        );
        continue;
      }
      // Types of a choice have names of their own; the resources that may stand in one place share its name.
      const named = child.name.endsWith('[x]') ? types : types.slice(0, 1);
      for (const each of named) members.push(...this.member(child, each));
    }
    const { root, title, description, url } = this.structure;
    const profiled = element === root && this.structure.derivation === 'constraint';
    const comment = profiled
      ? doc([title.en, text(description.en), title.da, text(description.da), url])
      : doc([text(element.short.en), text(element.short.da)]);
    if (choices.length === 0)
      return lines([comment, code`export interface ${name(as)} {`, ...indent([...extra, ...members]), code`}`]);
    return lines([
      code`interface ${name(`${as}Members`)} {`,
      ...indent([...extra, ...members]),
      code`}`,
      comment,
      code`export type ${name(as)} = ${name(`${as}Members`)} & ${join(choices, ' & ')};`,
    ]);
  }

  /** The type of the coding that a required binding above it asks for. */
  private codingOf(coding: Element, binding: Binding | undefined): Code | undefined {
    const strongest = binding?.strength === 'required' ? binding : coding.binding;
    const codes = strongest?.strength === 'required' ? closedCodes(this.guide, strongest.valueSet) : undefined;
    return codes === undefined ? undefined : code`${this.datatype('Coding')} & ${this.codesType(codes, 'Coding')}`;
  }

  private oneOf(): Code {
    return this.root === '.' ? name('OneOf') : imported('OneOf', '../datatypes.js', { typeOnly: true });
  }

  private member(child: Element, type: TypeRef): readonly Code[] {
    const key = memberName(child, type.code);
    const optional = child.min === 0 || (child.name.endsWith('[x]') && this.typesOf(child).length > 1) ? '?' : '';
    const mark = optional === '?' ? code`?` : code``;
    const comment = docOf(child);
    const own = code`${memberOf(key)}${mark}: ${this.memberType(child, type)};`;
    if (
      primitiveType(this.guide, type.code) === undefined ||
      type.code.includes('System.') ||
      type.code === 'xhtml' ||
      child.representation.includes('xmlAttr') ||
      child.name === 'id'
    )
      return [comment, own];
    const sibling = this.datatype('Element');
    return [
      comment,
      own,
      isList(child)
        ? code`${memberOf(`_${key}`)}?: readonly (${sibling} | null)[];`
        : code`${memberOf(`_${key}`)}?: ${sibling};`,
    ];
  }

  /** The type of a JSON member: a list where FHIR's JSON has one, required slices first. */
  private memberType(child: Element, type: TypeRef): Code {
    const slices = child.slices.filter(({ max }) => max !== 0);
    if (!isList(child)) {
      const slice = slices.length === 1 && child.name.endsWith('[x]') ? slices[0] : undefined;
      return this.typeOf(slice ?? child, slice?.types[0] ?? type);
    }
    const required = slices.flatMap((slice) => Array.from({ length: slice.min }, () => this.sliceType(slice)));
    const room = slices.reduce((sum, slice) => sum + (slice.max === '*' ? Number.POSITIVE_INFINITY : slice.max), 0);
    const filled = typeof child.max === 'number' && slices.length > 0 && required.length >= child.max;
    if (filled) return code`readonly [${join(required, ', ')}]`;
    const closed =
      child.slicing?.rules === 'closed' ||
      (slices.length > 0 && child.max !== '*' && room <= child.max && slices.every(({ min, max }) => min === max));
    const rest = [...slices.map((slice) => this.sliceType(slice)), ...(closed ? [] : [this.typeOf(child, type)])];
    const each = parenthesised(rest);
    const missing = Math.max(0, child.min - required.length);
    const head = [...required, ...Array.from({ length: missing }, () => each)];
    if (child.max === 1) return code`readonly [${head[0] ?? each}]`;
    return head.length === 0 ? code`readonly ${each}[]` : code`readonly [${join(head, ', ')}, ...${each}[]]`;
  }

  private sliceType(slice: Slice): Code {
    const type = slice.types[0];
    if (slice.slices.length > 0) {
      return code`(${join([...slice.slices.filter(({ max }) => max !== 0).map((each) => this.sliceType(each)), ...(type === undefined ? [] : [this.typeOf(slice, type)])], ' | ')})`;
    }
    return type === undefined ? code`unknown` : this.typeOf(slice, type);
  }

  private typesOf(element: Element): readonly TypeRef[] {
    if (element.contentReference !== undefined)
      return [{ code: 'BackboneElement', profiles: [], targetProfiles: [], aggregation: [] }];
    const sliced =
      element.name.endsWith('[x]') && element.slicing?.rules === 'closed'
        ? element.slices.filter(({ max }) => max !== 0).flatMap(({ types }) => types)
        : [];
    return sliced.length > 0 ? sliced : element.types;
  }

  /** The type of one value of an element. */
  private typeOf(element: Element, type: TypeRef): Code {
    if (element.contentReference !== undefined) return name(this.referred(element.contentReference));
    const { guide } = this;
    const primitive = primitiveType(guide, type.code);
    if (primitive !== undefined) {
      const held = element.fixed?.value ?? element.pattern?.value;
      if (typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean') return code`${held}`;
      const codes = element.binding?.strength === 'required' ? closedCodes(guide, element.binding.valueSet) : undefined;
      return codes !== undefined && primitive === 'string' ? this.codesType(codes, 'Code') : name(primitive);
    }
    const definition = guide.definitions.structure(type.code);
    if (type.code === 'Resource' || definition?.kind === 'resource') return this.resourceType(element.types);
    const bound = this.bound(element, type.code);
    if (bound !== undefined) return bound;
    if (saysMore(element) || type.code === 'BackboneElement' || type.code === 'Element') {
      if (element.children.length > 0) return this.named(element, type.code);
    }
    if (type.profiles.length === 1 && type.code !== 'Extension') {
      const profile = guide.definitions.structure(type.profiles[0]!);
      if (profile?.derivation === 'constraint') return this.named(element, type.code);
    }
    if (type.code === 'Extension' && type.profiles.length === 1) return this.named(element, 'Extension');
    return this.datatype(type.code);
  }

  /** A coded type whose codes are all known: the first coding must be one of them. */
  private bound(element: Element, type: string): Code | undefined {
    const pattern = element.pattern?.value ?? element.fixed?.value;
    if (
      type === 'CodeableConcept' &&
      isObject(pattern) &&
      Array.isArray(pattern.coding) &&
      element.children.every(({ slices, inDifferential }) => slices.length === 0 && !inDifferential)
    ) {
      const held = (pattern.coding as readonly unknown[]).map((each) => this.heldCoding(each));
      return code`${this.datatype('CodeableConcept')} & { readonly coding: readonly [${join(held, ', ')}, ...${this.datatype('Coding')}[]] }`;
    }
    if (type === 'Coding' && isObject(pattern) && element.children.every(({ inDifferential }) => !inDifferential))
      return this.heldCoding(pattern);
    const codes =
      element.binding?.strength === 'required' ? closedCodes(this.guide, element.binding.valueSet) : undefined;
    if (
      codes === undefined ||
      element.children.some(({ inDifferential, slices, max }) => inDifferential || slices.length > 0 || max === 0)
    )
      return undefined;
    if (type === 'Coding') return code`${this.datatype('Coding')} & ${this.codesType(codes, 'Coding')}`;
    if (type !== 'CodeableConcept') return undefined;
    return code`${this.datatype('CodeableConcept')} & { readonly coding: readonly [${this.codesType(codes, 'Coding')}, ...${this.datatype('Coding')}[]] }`;
  }

  private heldCoding(coding: unknown): Code {
    const held = isObject(coding) ? coding : {};
    const members = ['system', 'version', 'code', 'display']
      .filter((key) => typeof held[key] === 'string')
      .map((key) => code`readonly ${name(key)}: ${held[key] as string}`);
    return code`${this.datatype('Coding')} & { ${join(members, '; ')} }`;
  }

  private codesType(
    valueSet: { readonly id: string; readonly name: string; readonly url: string },
    kind: 'Code' | 'Coding',
  ): Code {
    this.valueSets.add(valueSet.url);
    const named = this.names.codes.of(valueSet);
    return imported(`${named}${kind}`, `${this.root}/codes/${named}.js`, { typeOnly: true });
  }

  /** Any of the profiles that may stand there, and any resource where one of them has no type of its own. */
  private resourceType(types: readonly TypeRef[]): Code {
    const named = new Map<string, Code>();
    let open = false;
    for (const { profiles } of types) {
      if (profiles.length === 0) open = true;
      for (const url of profiles) {
        const profile = this.guide.profiles.find((each) => each.url === url);
        if (profile === undefined) open = true;
        else named.set(url, this.profileType(profile));
      }
    }
    return join([...named.values(), ...(open ? [this.datatype('Resource')] : [])], ' | ');
  }

  private profileType(profile: Structure): Code {
    const as = this.names.profiles.of(profile);
    if (as === this.as) return name(as);
    return imported(as, `${this.root === '.' ? './profiles' : '.'}/${as}.js`, { typeOnly: true });
  }

  private datatype(type: string): Code {
    this.datatypes.add(type);
    const as = type === 'Element' ? 'Element' : type;
    if (this.root === '.') return name(as);
    return imported(as, `${this.root}/datatypes.js`, { typeOnly: true });
  }

  private named(element: Element, type: string): Code {
    const as = typeName(this.as, element);
    if (!this.#declared.has(as)) {
      this.#declared.set(as, code``);
      this.#declared.set(as, this.declare(element, as, type));
    }
    return name(as);
  }

  /** The name of the type that a contentReference means: declared where its own element was met. */
  private referred(id: string): string {
    const element = findElement(this.structure.root, id) ?? this.structure.root;
    this.named(element, 'BackboneElement');
    return typeName(this.as, element);
  }
}

function findElement(root: Element, id: string): Element | undefined {
  if (root.id === id || root.path === id) return root;
  for (const child of root.children) {
    const found = findElement(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const docOf = (child: Element): Code =>
  doc([text(child.short.en), ...(child.inDifferential || child.sliceName !== undefined ? [text(child.short.da)] : [])]);

/** A union that can be followed by `[]`. */
function parenthesised(types: readonly Code[]): Code {
  const [only, ...more] = types;
  return only !== undefined && more.length === 0 && only.parts.length === 1 ? only : code`(${join(types, ' | ')})`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const saysMore = (element: Element): boolean => element.children.length > 0;
const memberOf = (key: string): Code => code`readonly ${name(key)}`;
const indent = (members: readonly Code[]): readonly Code[] => members.map((member) => code`  ${member}`);
/** First paragraph of a text. */
const text = (value: string | undefined): string | undefined => value?.split('\n')[0]?.trim();
