/** The run-time of compiled FHIRPath expressions: plain JavaScript, nothing beside it. */
export * from './boundary.js';
export * from './collections.js';
export * from './compare.js';
export * from './convert.js';
export { Decimal } from './decimal.js';
export * from './equality.js';
export { PathError, Unchecked } from './faults.js';
export * from './host.js';
export * from './html.js';
export * from './logic.js';
export * from './math.js';
export {
  box,
  choicesOf,
  isA,
  isObject,
  isPrimitive,
  isQuantity,
  list,
  Node,
  one,
  own,
  system,
  TypeName,
  temporalKind,
  typeTable,
} from './node.js';
export { Quantity } from './quantity.js';
export * from './raw.js';
export { Pattern, pattern } from './regex.js';
export * from './strings.js';
export { Temporal } from './temporal.js';
export * from './tree.js';
export * from './types.js';
