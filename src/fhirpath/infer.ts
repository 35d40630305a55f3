/** The typed tree: what is known of every expression's value before it runs, and what is wrong with it. */
import type { Binary, Call, Expression, Member, TypeSpecifier } from './ast.js';
import type { ContextType, Finding, FindingKind, TypeModel } from './contract.js';
import { FUNCTIONS, fixedVariable } from './functions.js';
import { ANY, always, isPrimitive, lineage, memberIn, NOTHING, one, type Static, unionOf } from './types.js';

export interface Typing {
  of(expression: Expression): Static;
  /** A leading name that is the context's own type (`Patient.name` on a Patient): the context itself. */
  isContext(member: Member): boolean;
  /** The type that the caller says a `%name` has. */
  variableType(name: string): string | undefined;
  readonly findings: readonly Finding[];
}

/** Names that a leading member may have to mean the context. */
interface Scope {
  readonly self: Static;
  readonly total: Static;
  /** `%names` known here; `defineVariable` adds to them for what follows in its chain. */
  readonly variables: Set<string>;
}

const SYSTEM_TYPES = new Set([
  'Boolean',
  'String',
  'Integer',
  'Long',
  'Decimal',
  'Date',
  'DateTime',
  'Time',
  'Quantity',
  'Any',
]);

/** What the `%names` that a caller gives are: a type, or `undefined` where it may be anything. */
export type VariableTypes = Readonly<Record<string, string | undefined>>;

/** Types an expression in its context; `variables` are the `%names` that the caller gives, with their types where those are known. */
export function inferTypes(
  expression: Expression,
  context: ContextType | undefined,
  types: TypeModel,
  variables: readonly string[] | VariableTypes = [],
): Typing {
  const given: VariableTypes = isNames(variables)
    ? Object.fromEntries(variables.map((name) => [name, undefined]))
    : variables;
  const inference = new Inference(context?.type, types, given);
  const self = context ? always(context.type) : { ...ANY, single: true, present: true };
  inference.infer(expression, { self, total: ANY, variables: new Set(Object.keys(given)) });
  return inference;
}

function isNames(variables: readonly string[] | VariableTypes): variables is readonly string[] {
  return Array.isArray(variables);
}

/** The resource that a type stands in, where its name says so: `Bundle` of `Bundle.entry`. */
export function resourceOf(type: string, types: TypeModel): string | undefined {
  const root = type.split('.')[0]!;
  return types.type(root)?.kind === 'resource' ? root : undefined;
}

class Inference implements Typing {
  private readonly known = new Map<Expression, Static>();
  private readonly contexts = new Set<Member>();
  readonly findings: Finding[] = [];

  constructor(
    private readonly context: string | undefined,
    private readonly types: TypeModel,
    private readonly given: VariableTypes,
  ) {}

  variableType(name: string): string | undefined {
    return Object.hasOwn(this.given, name) ? this.given[name] : undefined;
  }

  of(expression: Expression): Static {
    return this.known.get(expression) ?? ANY;
  }

  isContext(member: Member): boolean {
    return this.contexts.has(member);
  }

  infer(expression: Expression, scope: Scope): Static {
    const found = this.inferred(expression, scope);
    this.known.set(expression, found);
    return found;
  }

  private inferred(expression: Expression, scope: Scope): Static {
    switch (expression.kind) {
      case 'null':
        return NOTHING;
      case 'boolean':
        return always('System.Boolean');
      case 'string':
        return always('System.String');
      case 'integer':
        return always('System.Integer');
      case 'long':
        return always('System.Long');
      case 'decimal':
        return always('System.Decimal');
      case 'date':
        return always('System.Date');
      case 'dateTime':
        return always('System.DateTime');
      case 'time':
        return always('System.Time');
      case 'quantity':
        return always('System.Quantity');
      case 'variable':
        if (expression.name === 'this') return scope.self;
        return expression.name === 'index' ? always('System.Integer') : scope.total;
      case 'external':
        return this.external(expression.name, expression, scope);
      case 'member':
        return this.member(expression, scope);
      case 'call':
        return this.call(expression, scope);
      case 'indexer': {
        this.infer(expression.index, scope);
        return { types: this.infer(expression.target, scope).types, single: true };
      }
      case 'polarity':
        return this.infer(expression.operand, scope);
      case 'typed': {
        const operand = this.infer(expression.operand, scope);
        if (expression.operator === 'is') {
          this.specified(expression.type);
          return one('System.Boolean');
        }
        return { types: this.narrowed(operand, expression.type), single: operand.single };
      }
      case 'binary':
        return this.binary(expression, scope);
    }
  }

  private external(name: string, at: Expression, scope: Scope): Static {
    if (name === 'resource') return this.resource();
    if (name === 'rootResource') return always('Resource');
    if (name === 'context') return this.context === undefined ? { ...ANY, single: true } : always(this.context);
    if (fixedVariable(name) !== undefined) return always('System.String');
    if (!scope.variables.has(name)) {
      this.report('unknown-variable', { variable: name }, at);
    }
    const type = this.variableType(name);
    return type === undefined ? ANY : one(type);
  }

  private resource(): Static {
    const type = this.context === undefined ? undefined : resourceOf(this.context, this.types);
    return always(type ?? 'Resource');
  }

  private member(member: Member, scope: Scope): Static {
    const self = scope.self.types?.length === 1 ? scope.self.types[0] : undefined;
    if (member.target === undefined && self !== undefined && /^[A-Z]/.test(member.name)) {
      if (lineage(this.types, self).includes(member.name)) {
        this.contexts.add(member);
        return scope.self;
      }
    }
    const target = member.target === undefined ? scope.self : this.infer(member.target, scope);
    const found = this.memberOf(target, member.name);
    const at = { start: member.end - member.name.length, end: member.end };
    if (found.types?.length === 0 && target.types !== undefined && target.types.length > 0) {
      const owner = target.types.join(', ');
      this.report('unknown-member', { type: owner, member: member.name }, at);
    }
    const [type] = found.types ?? [];
    const choice = target.types?.map((each) => memberIn(this.types, each, member.name)?.of).find((name) => name);
    if (choice !== undefined && type !== undefined) {
      this.report('typed-choice', { member: member.name, choice, type }, at);
    }
    return found;
  }

  private memberOf(target: Static, name: string): Static {
    if (target.types === undefined) return ANY;
    const types = new Set<string>();
    let single = target.single;
    let open = false;
    for (const type of target.types) {
      const found = this.memberOfType(type, name);
      if (found === undefined) open = true;
      else {
        for (const each of found.types ?? []) types.add(each);
        if (!found.single) single = false;
      }
    }
    return open ? ANY : { types: [...types], single };
  }

  /** Undefined where anything may stand there. */
  private memberOfType(type: string, name: string): Static | undefined {
    if (type.startsWith('System.')) return this.systemMember(type, name);
    if (isPrimitive(type)) {
      if (name === 'extension') return { types: ['Extension'], single: false };
      if (name === 'id') return one('string');
      return name === 'value' ? one('System.String') : NOTHING;
    }
    const info = this.types.type(type);
    const member = memberIn(this.types, type, name);
    if (member) return { types: member.types, single: !member.many };
    return info === undefined || info.abstract ? undefined : NOTHING;
  }

  private systemMember(type: string, name: string): Static {
    if (type === 'System.Quantity') {
      if (name === 'value') return one('System.Decimal');
      return name === 'unit' || name === 'code' || name === 'system' ? one('System.String') : NOTHING;
    }
    const reflected = type === 'System.TypeInfo' && (name === 'name' || name === 'namespace');
    return reflected ? one('System.String') : NOTHING;
  }

  private call(call: Call, scope: Scope): Static {
    const input = call.target === undefined ? scope.self : this.infer(call.target, scope);
    const info = FUNCTIONS.get(call.name);
    if (!info) {
      for (const arg of call.args) this.infer(arg, { ...scope, self: { types: input.types, single: true } });
      this.report('unknown-function', { function: call.name }, call);
      return ANY;
    }
    if (call.args.length < info.required || (!info.variadic && call.args.length > info.parameters.length)) {
      this.report('wrong-arguments', { function: call.name, count: call.args.length }, call);
    }
    const args = call.args.map((arg, index) => {
      const parameter = info.parameters[Math.min(index, info.parameters.length - 1)];
      if (parameter === 'type') {
        const specifier = specifierOf(arg);
        return { types: specifier ? this.narrowed(input, specifier) : [], single: true };
      }
      if (parameter === 'value' || parameter === undefined) return this.infer(arg, scope);
      const self: Static =
        parameter === 'lazy'
          ? input
          : { types: input.types, single: true, ...(input.types?.length === 0 ? {} : { present: true }) };
      return this.repeated(call, arg, { ...scope, self });
    });
    const name = call.args[0];
    if (call.name === 'defineVariable' && name?.kind === 'string') {
      scope.variables.add(name.value);
    }
    if (call.name === 'children' || call.name === 'descendants') return this.below(call.name, input);
    return info.result(input, args);
  }

  /** `repeat` applies its projection to what it gives as well. */
  private repeated(call: Call, arg: Expression, scope: Scope): Static {
    if (call.name !== 'repeat') return this.infer(arg, { ...scope, total: ANY });
    let self = scope.self;
    for (let round = 0; round < 4; round += 1) {
      const found = this.infer(arg, { ...scope, self });
      const merged = unionOf(self, found);
      if (merged.types === undefined) return this.infer(arg, { ...scope, self: { types: undefined, single: true } });
      if (merged.types.length === self.types?.length) return found;
      self = { types: merged.types, single: true };
    }
    return this.infer(arg, { ...scope, self: { types: undefined, single: true } });
  }

  private below(name: string, input: Static): Static {
    if (name === 'descendants' || input.types === undefined) return ANY;
    const types = new Set<string>();
    for (const type of input.types) {
      const info = this.types.type(type);
      if (!info || info.abstract) return ANY;
      for (const member of info.members.values()) for (const each of member.types) types.add(each);
    }
    return { types: [...types], single: false };
  }

  private binary(binary: Binary, scope: Scope): Static {
    const left = this.infer(binary.left, scope);
    const right = this.infer(binary.right, scope);
    switch (binary.operator) {
      case '|':
        return unionOf(left, right);
      case '&':
        return always('System.String');
      case '+':
      case '-':
      case '*':
      case '/':
      case 'div':
      case 'mod':
        return arithmeticType(left, right);
      case '~':
      case '!~':
        return always('System.Boolean');
      case 'and':
      case 'or':
      case 'xor':
      case 'implies':
      case '=':
      case '!=':
        return left.present && right.present && left.single && right.single
          ? always('System.Boolean')
          : one('System.Boolean');
      default:
        return one('System.Boolean');
    }
  }

  /** The types that `as` and `ofType` leave. */
  private narrowed(input: Static, specifier: TypeSpecifier): readonly string[] {
    const name = this.specified(specifier);
    if (name === undefined) return [];
    if (name.startsWith('System.') || input.types === undefined) return [name];
    const exact = input.types.filter(
      (type) => type === name || (!isPrimitive(name) && lineage(this.types, type).includes(name)),
    );
    if (exact.length > 0) return exact;
    // A resource of unknown type may be any; a backbone element is of its own type only.
    const open = input.types.some((type) => type === 'Resource' || type === 'DomainResource' || type === 'Element');
    return open ? [name] : [];
  }

  private specified(specifier: TypeSpecifier): string | undefined {
    const name = resolveType(specifier, this.types);
    if (name === undefined) {
      const shown = specifier.namespace === undefined ? specifier.name : `${specifier.namespace}.${specifier.name}`;
      this.report('unknown-type', { type: shown }, specifier);
    }
    return name;
  }

  private report(kind: FindingKind, parameters: Finding['parameters'], at: { start: number; end: number }): void {
    // A projection of repeat() is typed more than once.
    if (this.findings.some((other) => other.kind === kind && other.offset === at.start)) return;
    this.findings.push({ kind, parameters, offset: at.start, length: at.end - at.start });
  }
}

/** The type that a name stands for: FHIR's before System's; undefined where there is none. */
export function resolveType(specifier: TypeSpecifier, types: TypeModel): string | undefined {
  const { namespace, name } = specifier;
  if (
    namespace !== 'System' &&
    (types.type(name) || isPrimitive(name) || name === 'SimpleQuantity' || name === 'MoneyQuantity')
  )
    return name;
  if (namespace !== 'FHIR' && SYSTEM_TYPES.has(name)) return `System.${name}`;
  // `x.is(System.Patient)` is false of everything, not a fault.
  return namespace === 'System' ? `System.${name}` : undefined;
}

/** A type's name as an argument: `Patient`, `FHIR.Patient`. */
export function specifierOf(arg: Expression): TypeSpecifier | undefined {
  if (arg.kind === 'string') return { name: arg.value, start: arg.start, end: arg.end };
  if (arg.kind !== 'member') return undefined;
  if (arg.target === undefined) return { name: arg.name, start: arg.start, end: arg.end };
  if (arg.target.kind !== 'member' || arg.target.target !== undefined) return undefined;
  return { namespace: arg.target.name, name: arg.name, start: arg.start, end: arg.end };
}

function arithmeticType(left: Static, right: Static): Static {
  const types = new Set([...(left.types ?? []), ...(right.types ?? [])]);
  const integers = [...types].every(
    (type) => type === 'System.Integer' || type === 'integer' || type === 'positiveInt' || type === 'unsignedInt',
  );
  if (left.types && right.types && integers && types.size > 0) {
    return { types: ['System.Integer'], single: true, ...(left.present && right.present ? { present: true } : {}) };
  }
  return { types: undefined, single: true };
}
