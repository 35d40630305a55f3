import type { BinaryOperator } from './ast.js';

/** Binding strength of the binary operators, strongest last (http://hl7.org/fhirpath/N1/#operator-precedence). */
export const PRECEDENCE: Readonly<Record<BinaryOperator | 'is' | 'as', number>> = {
  implies: 1,
  or: 2,
  xor: 2,
  and: 3,
  in: 4,
  contains: 4,
  '=': 5,
  '~': 5,
  '!=': 5,
  '!~': 5,
  '<=': 6,
  '<': 6,
  '>': 6,
  '>=': 6,
  '|': 7,
  is: 8,
  as: 8,
  '+': 9,
  '-': 9,
  '&': 9,
  '*': 10,
  '/': 10,
  div: 10,
  mod: 10,
};
/** Of a sign before its operand: stronger than any binary operator. */
export const POLARITY = 11;
