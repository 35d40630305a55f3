/**
 * FHIRPath's syntax tree: plain data, each node with its offset in the source text.
 *
 * The names are the specification's (http://hl7.org/fhirpath/N1, appendix C). Comparison, arithmetic and logic are all `binary`: what an
 * operator means is the printer's business, its precedence the parser's.
 */

export interface Span {
  /** Offset of the node's first character in the source text. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

export type Literal = Span &
  (
    | { readonly kind: 'null' }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'string'; readonly value: string }
    /** `12`: an Integer; as written, because R4 caps at 32 bits and a decimal keeps its zeros. */
    | { readonly kind: 'integer'; readonly text: string }
    | { readonly kind: 'decimal'; readonly text: string }
    /** `12L`: STU, a 64 bit integer. */
    | { readonly kind: 'long'; readonly text: string }
    /** Without the `@`: `2014-01`, `2014-01-25T14:30`, `T14:30`. */
    | { readonly kind: 'date' | 'dateTime' | 'time'; readonly text: string }
    /** `4.5 'mg'` or `4 days`: `unit` is the UCUM code; `calendar` holds the keyword where the unit is one. */
    | { readonly kind: 'quantity'; readonly text: string; readonly unit: string; readonly calendar?: string }
  );

export type BinaryOperator =
  | '*'
  | '/'
  | 'div'
  | 'mod'
  | '+'
  | '-'
  | '&'
  | '|'
  | '<='
  | '<'
  | '>'
  | '>='
  | '='
  | '~'
  | '!='
  | '!~'
  | 'in'
  | 'contains'
  | 'and'
  | 'or'
  | 'xor'
  | 'implies';

/** `FHIR.Patient`, `System.String`, `Patient`. */
export interface TypeSpecifier extends Span {
  readonly namespace?: string;
  readonly name: string;
}

export interface Member extends Span {
  readonly kind: 'member';
  /** Undefined where the name stands first: `name` is `$this.name`, or the type of the context. */
  readonly target?: Expression;
  readonly name: string;
}

export interface Call extends Span {
  readonly kind: 'call';
  /** Undefined where the function stands first: it is called on `$this`. */
  readonly target?: Expression;
  readonly name: string;
  readonly args: readonly Expression[];
}

export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface TypeOperation extends Span {
  readonly kind: 'typed';
  readonly operator: 'is' | 'as';
  readonly operand: Expression;
  readonly type: TypeSpecifier;
}

export interface Polarity extends Span {
  readonly kind: 'polarity';
  readonly operator: '+' | '-';
  readonly operand: Expression;
}

export interface Indexer extends Span {
  readonly kind: 'indexer';
  readonly target: Expression;
  readonly index: Expression;
}

export interface Variable extends Span {
  readonly kind: 'variable';
  /** `this`, `index`, `total`. */
  readonly name: 'this' | 'index' | 'total';
}

/** `%resource`, `%ucum`, `` %`vs-administrative-gender` ``. */
export interface External extends Span {
  readonly kind: 'external';
  readonly name: string;
}

export type Expression = Literal | Member | Call | Binary | TypeOperation | Polarity | Indexer | Variable | External;
