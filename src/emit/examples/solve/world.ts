/** A resource as FHIRPath sees it from one of its nodes: what an expression says there, and which nodes a path leads to. */
import {
  type Compiled,
  compile,
  type Expression,
  formatExpression,
  jsonOf,
  runtimeTypes,
  type TypeModel,
  typeModelOf,
} from '../../../fhirpath/index.js';
import type { Guide, Json, JsonObject } from '../../../guide/index.js';
import { isObject, type Pointer, valueAt } from '../json.js';
import { bindingAt, placeAt, pointerOfTarget, resolved } from '../place.js';

/** A value set's codes, as `system|code`, for those that list all of theirs. */
const MEMBERS = new WeakMap<Guide, Map<string, ReadonlySet<string> | undefined>>();
const EVALUATORS = new WeakMap<Guide, Evaluator>();

/** A guide's types, and what its expressions are compiled to, by the type that they are asked of. */
class Evaluator {
  readonly types: TypeModel;
  private readonly runs = new WeakMap<Expression, Map<string, Compiled>>();

  constructor(guide: Guide) {
    this.types = typeModelOf(guide.definitions);
  }

  run(expression: Expression, type = ''): Compiled {
    const known = this.runs.get(expression) ?? new Map<string, Compiled>();
    this.runs.set(expression, known);
    let run = known.get(type);
    if (run === undefined) {
      const context = this.types.type(type) === undefined ? {} : { context: { type } };
      run = compile(formatExpression(expression), { types: this.types, specialise: false, ...context });
      known.set(type, run);
    }
    return run;
  }
}

/** The evaluator of one guide's expressions. */
export class World {
  private readonly evaluator: Evaluator;
  /** Where the whole expression stands: `%resource` is the resource there, whatever node a part of it is asked of. */
  origin: Pointer | undefined;
  /** How many expressions have been evaluated. */
  asked = 0;

  constructor(readonly guide: Guide) {
    this.evaluator = EVALUATORS.get(guide) ?? new Evaluator(guide);
    EVALUATORS.set(guide, this.evaluator);
  }

  /** What an expression gives at a node; undefined where it cannot be told. */
  values(expression: Expression, root: JsonObject, at: Pointer): readonly Json[] | undefined {
    const node = valueAt(root, at);
    if (node === undefined) return undefined;
    this.asked++;
    const holder = valueAt(root, holderOf(root, this.origin ?? at)) as JsonObject;
    try {
      const place = placeAt(this.guide, root, at);
      const name =
        place === undefined
          ? undefined
          : contextName(place.type, place.element.path, place.element.children.length > 0);
      const items = this.evaluator.run(expression, name)(node, {
        resource: holder,
        rootResource: holder,
        resolve: (reference) => resolved(root, reference),
        memberOf: (valueSet, value) => this.isMember(valueSet, value as Json),
        types: runtimeTypes(this.evaluator.types),
        now: '2000-01-01T00:00:00Z',
      });
      return items.map((item) => jsonOf(item) as Json);
    } catch {
      // What cannot be evaluated here is not known here: the judge has the last word.
      return undefined;
    }
  }

  isTrue(expression: Expression, root: JsonObject, at: Pointer): boolean {
    const found = this.values(expression, root, at);
    return found !== undefined && found.length > 0 && !(found.length === 1 && found[0] === false);
  }

  /** Whether a code, a Coding or a CodeableConcept is in a value set; undefined where the value set does not list its codes. */
  isMember(valueSet: string, value: Json): boolean | undefined {
    const members = this.members(valueSet);
    if (members === undefined) return undefined;
    if (typeof value === 'string') return [...members].some((each) => each.endsWith(`|${value}`));
    if (!isObject(value)) return false;
    if (Array.isArray(value.coding))
      return (value.coding as readonly Json[]).some((each) => this.isMember(valueSet, each) === true);
    return members.has(`${String(value.system ?? '')}|${String(value.code)}`);
  }

  /** The value set that decides a node's code: of its own binding, or of that of the concept around it. */
  bindingAt(root: JsonObject, at: Pointer): string | undefined {
    return bindingAt(this.guide, root, at)?.valueSet;
  }

  private members(url: string): ReadonlySet<string> | undefined {
    let known = MEMBERS.get(this.guide);
    if (known === undefined) {
      known = new Map();
      MEMBERS.set(this.guide, known);
    }
    if (!known.has(url)) {
      const expansion = this.guide.definitions.valueSet(url)?.expansion;
      known.set(
        url,
        expansion === undefined ? undefined : new Set(expansion.codes.map(({ system, code }) => `${system}|${code}`)),
      );
    }
    return known.get(url);
  }

  /** The nodes that a path leads to; undefined where it is more than a path. */
  nodes(expression: Expression, root: JsonObject, at: Pointer): readonly Pointer[] | undefined {
    switch (expression.kind) {
      case 'variable':
        return expression.name === 'this' ? [at] : undefined;
      case 'external':
        return ['resource', 'rootResource', 'context'].includes(expression.name)
          ? [expression.name === 'context' ? (this.origin ?? at) : holderOf(root, this.origin ?? at)]
          : undefined;
      case 'member': {
        const owners = this.owners(expression.target, root, at);
        if (expression.target === undefined && isTypeOf(expression.name, root, at)) return [at];
        return owners?.flatMap((owner) => below(root, owner, expression.name));
      }
      case 'typed':
        return expression.operator === 'as'
          ? this.nodes(expression.operand, root, at)?.filter((each) => isOfType(root, each, expression.type.name))
          : undefined;
      case 'indexer': {
        const found = this.nodes(expression.target, root, at);
        if (expression.index.kind !== 'integer') return undefined;
        return found?.slice(Number(expression.index.text), Number(expression.index.text) + 1);
      }
      case 'binary': {
        if (expression.operator !== '|') return undefined;
        const [left, right] = [this.nodes(expression.left, root, at), this.nodes(expression.right, root, at)];
        return left === undefined || right === undefined ? undefined : [...left, ...right];
      }
      case 'call':
        return this.called(expression, root, at);
      default:
        return undefined;
    }
  }

  private owners(target: Expression | undefined, root: JsonObject, at: Pointer): readonly Pointer[] | undefined {
    return target === undefined ? [at] : this.nodes(target, root, at);
  }

  private called(
    { name, target, args }: Extract<Expression, { kind: 'call' }>,
    root: JsonObject,
    at: Pointer,
  ): readonly Pointer[] | undefined {
    const found = this.owners(target, root, at);
    const [first] = args;
    if (found === undefined) return undefined;
    switch (name) {
      case 'where':
        return first === undefined ? undefined : found.filter((each) => this.isTrue(first, root, each));
      case 'select': {
        if (first === undefined) return undefined;
        const all = found.map((each) => this.nodes(first, root, each));
        return all.some((each) => each === undefined) ? undefined : all.flatMap((each) => each!);
      }
      case 'ofType':
      case 'as':
        return first?.kind === 'member' ? found.filter((each) => isOfType(root, each, first.name)) : undefined;
      case 'extension':
        return first?.kind === 'string'
          ? found.flatMap((each) =>
              below(root, each, 'extension').filter(
                (one) => (valueAt(root, one) as JsonObject | undefined)?.url === first.value,
              ),
            )
          : undefined;
      case 'resolve':
        return found.flatMap((each): readonly Pointer[] => {
          const value = valueAt(root, each);
          const target = pointerOfTarget(root, isObject(value) ? value.reference : value, each);
          return target === undefined ? [] : [target];
        });
      case 'first':
        return found.slice(0, 1);
      case 'last':
        return found.slice(-1);
      case 'tail':
        return found.slice(1);
      case 'single':
      case 'trace':
      case 'distinct':
        return found;
      default:
        return undefined;
    }
  }
}

/** The nearest resource that holds a node. */
export function holderOf(root: JsonObject, at: Pointer): Pointer {
  for (let length = at.length; length > 0; length--) {
    const value = valueAt(root, at.slice(0, length));
    if (isObject(value) && typeof value.resourceType === 'string') return at.slice(0, length);
  }
  return [];
}

const contextName = (type: string, path: string, hasChildren: boolean): string =>
  (type === 'BackboneElement' || type === 'Element') && hasChildren ? path : type;

function isTypeOf(name: string, root: JsonObject, at: Pointer): boolean {
  const value = valueAt(root, at);
  return isObject(value) && (value.resourceType === name || name === 'Resource' || name === 'DomainResource');
}

/** The values of a property, or of the choice that goes by its name. */
function below(root: JsonObject, owner: Pointer, name: string): readonly Pointer[] {
  const value = valueAt(root, owner);
  if (!isObject(value)) return [];
  const key = Object.hasOwn(value, name)
    ? name
    : Object.keys(value).find((each) => each.startsWith(name) && /^[A-Z]/.test(each.slice(name.length)));
  if (key === undefined) return [];
  const found = value[key];
  return Array.isArray(found) ? found.map((_: Json, i: number) => [...owner, key, i]) : [[...owner, key]];
}

function isOfType(root: JsonObject, at: Pointer, type: string): boolean {
  const value = valueAt(root, at);
  if (isObject(value) && typeof value.resourceType === 'string') return value.resourceType === type;
  const key = at.filter((step) => typeof step === 'string').at(-1);
  return typeof key === 'string' && key.endsWith(type[0]!.toUpperCase() + type.slice(1));
}
