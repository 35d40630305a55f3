/** What a profile asks of the elements of one object, as the table that the run-time holds the object against. */
import type { Element } from '../../guide/index.js';
import { type Code, code, join, name } from '../../print/index.js';
import { type Asked, asked } from './asked.js';
import { hasSibling } from './cardinalities.js';
import type { Module } from './module.js';

/** An element in the table. */
export interface Row {
  readonly element: Element;
  /** `1..`, `..0`; '' where the profile leaves it as it was. */
  readonly cardinality: string;
  /** What is asked of its values: a check, slices, what a choice or a resource may be. */
  readonly ask: Code | undefined;
}

/** So many rows stand on one line. */
const FEW = 3;

/** Declares the table; what asks for it. An element that nothing is asked of has no row. */
export function declareTable(rows: readonly Row[], symbol: string, module: Module): readonly Asked[] {
  const wanted = rows.filter(({ cardinality, ask }) => cardinality !== '' || ask !== undefined);
  return [...new Set(wanted.map(({ element }) => pathOf(element)))].map((path) => {
    const group = wanted.filter(({ element }) => pathOf(element) === path);
    const table = module.free(`${symbol}_elements`);
    const alone = group
      .filter(({ element, cardinality }) => cardinality !== '' && hasSibling(element) && !element.name.endsWith('[x]'))
      .map(({ element }) => element.name);
    const elements = module.runtime('Elements');
    const also = alone.length === 0 ? [] : [code`${alone}`];
    module.declare(
      table,
      group.length <= FEW
        ? code`const ${name(table)} = new ${elements}(${join([code`${path}`, code`{ ${join(group.map(printed), ', ')} }`, ...also], ', ')});`
        : code`
          const ${name(table)} = new ${elements}(
            ${path},
            {
              ${group.map((row) => code`${printed(row)},`)}
            },
            ${also.map((each) => code`${each},`)}
          );
        `,
    );
    return asked(module.runtime('keepsTo'), name(table));
  });
}

/** `code: ['1..', check_code]`, `category: '..1'`, `subject: check_subject`. */
function printed({ element, cardinality, ask }: Row): Code {
  const key = element.name.endsWith('[x]') ? code`${element.name}` : name(element.name);
  if (ask === undefined) return code`${key}: ${cardinality}`;
  return cardinality === '' ? code`${key}: ${ask}` : code`${key}: [${cardinality}, ${ask}]`;
}

/** Code by name: `{ Quantity: check_value_Quantity }`. */
export function record(fields: ReadonlyMap<string, Code>): Code {
  return fields.size === 0
    ? code`{}`
    : code`{ ${join(
        [...fields].map(([key, value]) => code`${name(key)}: ${value}`),
        ', ',
      )} }`;
}

/** An element's id is that of the object and its own name: in a slice that has no elements of its own, the object is what is sliced. */
function pathOf({ id, name: own }: Element): string {
  return id.slice(0, -own.length - 1);
}
