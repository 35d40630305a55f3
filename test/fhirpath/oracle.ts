/** fhirpath.js as the judge of compiled invariants: each invariant on each node it stands on, both verdicts. */
import { createRequire } from 'node:module';
import { compilePredicate, type Environment, fixExpression, runtimeTypes } from '../../src/fhirpath/index.js';
import { memberIn } from '../../src/fhirpath/types.js';
import type { Element, Invariant } from '../../src/guide/index.js';
import { definitions, types } from './core.js';

const require = createRequire(import.meta.url);
const fhirpath = require('fhirpath');
const model = require('fhirpath/fhir-context/r4');

export interface Difference {
  readonly key: string;
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Two ways of ours, fhirpath.js's, and how often they were asked. */
export class Oracle {
  readonly differences: Difference[] = [];
  asked = 0;
  /** How many invariants failed, by both judges: examples alone break none. */
  failed = 0;
  private readonly predicates = new Map<string, { fast: Verdict; slow: Verdict; theirs: Theirs }>();

  /** @param leaveOut keys that fhirpath.js cannot judge here */
  constructor(
    private readonly leaveOut: ReadonlySet<string>,
    /** `ele-1` and `ext-1` stand on every element: judged on so many a resource only. */
    private readonly everywhere = 40,
    /** Judge each node with a part left out, doubled or changed as well. */
    private readonly mutate = false,
  ) {}

  judge(resource: JsonObject, name: string): void {
    const budget = { left: this.everywhere };
    const visit = (holder: JsonObject, container: JsonObject, path: string): void => {
      const type = String(holder.resourceType);
      const root = definitions.structure(type)?.root;
      if (!root || !types.type(type)) return;
      const env: Environment = { resource: holder, rootResource: container, types: runtimeTypes(types) };
      const walk = (value: JsonObject, typeName: string, element: Element | undefined, at: string): void => {
        this.askAll(value, typeName, element, env, `${name}#${at}`, budget);
        for (const [key, child] of Object.entries(value)) {
          const member = memberOf(typeName, key);
          if (!member) continue;
          const below = element?.children.find(
            (each) => each.name === member.name || each.name === `${member.name}[x]`,
          );
          const items = Array.isArray(child) ? child : [child];
          items.forEach((item, index) => {
            if (typeof item !== 'object' || item === null) return;
            const where = `${at}.${key}${Array.isArray(child) ? `[${index}]` : ''}`;
            if (member.type === 'Resource') {
              // A contained resource's root is its container; another's is itself.
              visit(item, key === 'contained' ? container : item, where);
            } else walk(item, member.type, below, where);
          });
        }
      };
      walk(holder, type, root, path);
    };
    visit(resource, resource, String(resource.resourceType));
  }

  private askAll(
    value: JsonObject,
    type: string,
    element: Element | undefined,
    env: Environment,
    at: string,
    budget: { left: number },
  ): void {
    const own = types.type(type) && !type.includes('.') ? definitions.structure(type)?.root.constraints : undefined;
    const seen = new Set<string>();
    for (const invariant of [...(element?.constraints ?? []), ...(own ?? [])]) {
      if (seen.has(invariant.key) || invariant.expression === undefined || this.leaveOut.has(invariant.key)) continue;
      seen.add(invariant.key);
      if (invariant.key === 'ele-1' || invariant.key === 'ext-1') {
        if (budget.left <= 0) continue;
        budget.left -= 1;
      }
      this.ask(invariant, type, value, env, at);
      if (this.mutate)
        for (const [what, broken] of mutants(value))
          this.ask(invariant, type, broken, withNode(env, value, broken), `${at} ${what}`);
    }
  }

  private ask(invariant: Invariant, type: string, value: JsonObject, env: Environment, path: string): void {
    const text = fixExpression(invariant.key, invariant.expression!);
    const id = `${type}\n${text}`;
    let found = this.predicates.get(id);
    if (!found) {
      const options = { types, context: { type } };
      found = {
        fast: compilePredicate(text, options),
        slow: compilePredicate(text, { ...options, specialise: false }),
        theirs: fhirpath.compile({ base: type, expression: text }, model, { traceFn: () => {} }) as Theirs,
      };
      this.predicates.set(id, found);
    }
    this.asked += 1;
    const theirs = verdict(() =>
      holds(found.theirs(value, { resource: env.resource, rootResource: env.rootResource })),
    );
    const ours = [verdict(() => found.fast(value, env)), verdict(() => found.slow(value, env))];
    if (theirs === 'false') this.failed += 1;
    if (ours.some((one) => one !== theirs)) {
      this.differences.push({ key: invariant.key, path, ours: ours.join(' / '), theirs });
    }
  }
}

type Verdict = (node: unknown, env: Environment) => boolean;
type Theirs = (node: unknown, env: object) => unknown[];
// biome-ignore lint/suspicious/noExplicitAny: HL7's examples are JSON of any shape.
type JsonObject = any;

/** The node with each of its parts left out, made a primitive's bare extension, doubled, or of another value. */
function* mutants(node: JsonObject): Generator<[string, JsonObject]> {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'resourceType' || key.startsWith('_')) continue;
    const { [key]: _, ...without } = node;
    yield [`-${key}`, without];
    if (typeof value !== 'object')
      yield [`_${key}`, { ...without, [`_${key}`]: { extension: [{ url: 'http://x.org', valueCode: 'y' }] } }];
    if (typeof value === 'string') yield [`~${key}`, { ...node, [key]: '2001' }];
    if (typeof value === 'number') yield [`~${key}`, { ...node, [key]: -1 }];
    if (Array.isArray(value) && value.length > 0) yield [`+${key}`, { ...node, [key]: [...value, value[0]] }];
  }
}

/** The surroundings of a mutant: where the node is the resource itself, the mutant is. */
function withNode(env: Environment, node: JsonObject, mutant: JsonObject): Environment {
  return {
    ...env,
    resource: env.resource === node ? mutant : env.resource,
    rootResource: env.rootResource === node ? mutant : env.rootResource,
  };
}

/** What HL7's validator makes of a result: one boolean is itself, anything else is true where there is something. */
function holds(items: unknown[]): boolean {
  return items.length === 1 && typeof items[0] === 'boolean' ? items[0] : items.length > 0;
}

/** An expression that cannot be evaluated has failed. */
function verdict(ask: () => boolean): string {
  try {
    return String(ask());
  } catch (fault) {
    return `false: ${(fault as Error).message}`.slice(0, 5);
  }
}

function memberOf(type: string, key: string): { name: string; type: string } | undefined {
  const info = types.type(type);
  const plain = memberIn(types, type, key);
  if (plain && !plain.choice) return { name: key, type: plain.types[0]! };
  for (const member of info?.members.values() ?? []) {
    if (!member.choice || !key.startsWith(member.name)) continue;
    const of = member.types.find((each) => key === `${member.name}${each.charAt(0).toUpperCase()}${each.slice(1)}`);
    if (of !== undefined) return { name: member.name, type: of };
  }
  return undefined;
}
