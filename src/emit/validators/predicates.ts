/** The FHIRPath room's printer, as the invariants take it. */
import {
  fixExpression,
  parseExpression,
  printPredicate,
  printTypeTable,
  SEQUENCE_VARIABLES,
  type TypeModel,
  typeModelOf,
} from '../../fhirpath/index.js';
import type { Definitions, Invariant } from '../../guide/index.js';
import type { Predicates, PrintedPredicate } from './invariants.js';

/** Prints invariants, each text once a context, and remembers which types they must know while running. */
export class PredicatePrinter {
  private readonly types: TypeModel;
  private readonly printed = new Map<string, PrintedPredicate>();
  private readonly contexts = new Set<string>();

  constructor(definitions: Definitions) {
    this.types = typeModelOf(definitions);
  }

  readonly print: Predicates = (invariant, context) => {
    if (invariant.expression === undefined) return { unchecked: 'it has no FHIRPath expression' };
    const key = `${context}\n${invariant.key}\n${invariant.expression}`;
    let made = this.printed.get(key);
    if (made === undefined) {
      made = this.make(invariant, invariant.expression, context);
      this.printed.set(key, made);
    }
    return made;
  };

  private make(invariant: Invariant, text: string, context: string): PrintedPredicate {
    const parsed = parseExpression(fixExpression(invariant.key, text));
    if (parsed.expression === undefined) return { unchecked: parsed.error?.message ?? 'it does not parse' };
    const made = printPredicate(parsed.expression, { types: this.types, context: { type: context } });
    if ('unchecked' in made) return { unchecked: made.unchecked };
    if (made.needs.includes('types')) this.contexts.add(context.split('.')[0]!);
    return made;
  }

  /** A rule over several reports: it stands on the report, and knows `%before` and `%after`. */
  printSequence(text: string): PrintedPredicate {
    const parsed = parseExpression(text);
    if (parsed.expression === undefined) return { unchecked: parsed.error?.message ?? 'it does not parse' };
    const made = printPredicate(parsed.expression, {
      types: this.types,
      context: { type: 'Bundle' },
      variables: SEQUENCE_VARIABLES,
    });
    if ('unchecked' in made) return { unchecked: made.unchecked };
    if (made.needs.includes('types')) this.contexts.add('Bundle');
    return made;
  }

  /** JavaScript for the types that some predicate asks about while running; undefined where none does. */
  typeTable(resourceTypes: readonly string[]): string | undefined {
    if (this.contexts.size === 0) return undefined;
    // What a resource holds may be any other.
    const wanted = [...this.contexts].some((type) => resourceTypes.includes(type)) ? resourceTypes : [...this.contexts];
    return printTypeTable(this.types, [...wanted].sort());
  }
}
