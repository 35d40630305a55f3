/** How often a profile lets elements occur: one table an object, for what stands there to be held against. */
import type { Element } from '../../guide/index.js';
import { type Code, code, join, name } from '../../print/index.js';
import { type Asked, asked } from './asked.js';
import { isLess } from './elements.js';
import type { Module } from './module.js';
import { isChoice, isPlain, isPrimitive } from './types.js';

/** What a profile says of how often an element occurs; a bound that it leaves as it was is absent. */
interface Cardinality {
  readonly element: Element;
  readonly min: number;
  readonly max: number;
}

/** undefined where the profile leaves the element as it was, or it is a choice, which counts all its properties. */
export function cardinalityOf(element: Element, before: Element | undefined): Cardinality | undefined {
  if (isChoice(element)) return undefined;
  const min = element.min > (before?.min ?? 0) ? element.min : 0;
  const max = isLess(element.max, before?.max ?? '*') ? (element.max as number) : Number.POSITIVE_INFINITY;
  return min === 0 && max === Number.POSITIVE_INFINITY ? undefined : { element, min, max };
}

/** What holds an object to its limits: statements for one, a table for more. */
export function cardinalityChecks(
  limits: readonly Cardinality[],
  symbol: string,
  module: Module,
): { readonly asked: readonly Asked[]; readonly statements: readonly Code[] } {
  const [first] = limits;
  if (first === undefined) return { asked: [], statements: [] };
  const path = first.element.id.slice(0, -first.element.name.length - 1);
  const alike = limits.every(({ element }) => element.id === `${path}.${element.name}`);
  if (limits.length === 1 || !alike) return { asked: [], statements: limits.flatMap((each) => single(each, module)) };
  const table = module.free(`${symbol}_cardinalities`);
  const primitives = limits.filter(({ element }) => hasSibling(element)).map(({ element }) => element.name);
  module.declare(
    table,
    code`
      const ${name(table)} = new ${module.runtime('Cardinalities')}(
        ${path},
        { ${join(limits.map(entry), ', ')} },
        ${primitives.length === 0 ? undefined : code`${primitives},`}
      );
    `,
  );
  return { asked: [asked(module.runtime('keepsTo'), name(table))], statements: [] };
}

/** `code: [1]`, `category: [0, 1]`. */
function entry({ element, min, max }: Cardinality): Code {
  return max === Number.POSITIVE_INFINITY
    ? code`${name(element.name)}: [${min}]`
    : code`${name(element.name)}: [${min}, ${max}]`;
}

function single({ element, min, max }: Cardinality, module: Module): readonly Code[] {
  const value = code`node.${name(element.name)}`;
  const sibling = hasSibling(element) ? code`, node.${name(`_${element.name}`)}` : undefined;
  const count = code`${module.runtime('count')}(${value}${sibling})`;
  return [
    ...(min > 0 ? [code`${module.runtime('atLeast')}(${count}, ${min}, ${element.id}, run);`] : []),
    ...(max < Number.POSITIVE_INFINITY
      ? [code`${module.runtime('atMost')}(${count}, ${max}, ${element.id}, run);`]
      : []),
  ];
}

/** A primitive may stand as its extension alone, in `_name`. */
function hasSibling(element: Element): boolean {
  return element.types.some(({ code: each }) => isPrimitive(each)) && !isPlain(element);
}
