/** The FHIRPath room's printer, as the invariants take it. */
import type { Definitions } from '../../guide/index.js';
import type { Predicates } from './invariants.js';

export function predicatesOf(definitions: Definitions): Predicates {
  void definitions;
  return () => ({ unchecked: 'FHIRPath is not compiled yet' });
}
