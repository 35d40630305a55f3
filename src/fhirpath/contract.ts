/** What the compiler takes and gives: shared by the checker, the printer and the evaluator, and by the rooms that call them. */

/** What the compiler must know of FHIR's types. {@link typeModelOf} makes one of a Guide's definitions. */
export interface TypeModel {
  /**
   * A type by name: `Patient`, `HumanName`, `code`; for the content of a backbone element its path (`Observation.component`), for a
   * `contentReference` the path it refers to.
   */
  type(name: string): TypeInfo | undefined;
}

export interface TypeInfo {
  readonly name: string;
  readonly kind: 'resource' | 'complex-type' | 'primitive-type' | 'logical';
  /** Name of the type it specialises. */
  readonly base?: string;
  readonly abstract: boolean;
  /** By name, without `[x]`; inherited ones too. */
  readonly members: ReadonlyMap<string, MemberInfo>;
}

export interface MemberInfo {
  /** `value` for `value[x]`. */
  readonly name: string;
  readonly choice: boolean;
  /** Type names as {@link TypeModel.type} takes them; `Resource` for any resource. */
  readonly types: readonly string[];
  /** An array in JSON. */
  readonly many: boolean;
  /** Not in JSON as its own property with a `_sibling`: ids, `Extension.url`, `div`, which are plain JSON strings. */
  readonly plain?: boolean;
  /** For a choice that is named with its type, the name of the choice: `value` for `valueQuantity`. */
  readonly of?: string;
}

/** Where an expression is evaluated: one name of {@link TypeModel.type}. */
export interface ContextType {
  /** `Patient`, `Observation.component`, `dateTime`, `Extension`. For a choice (`effective[x]`) one context a type. */
  readonly type: string;
}

export type FindingKind =
  /** No such element on any type that stands there. HL7's engine yields empty. */
  | 'unknown-member'
  /** A choice named with its type (`valueQuantity`): found here and by HL7's validator, but by no other engine. */
  | 'typed-choice'
  /** The compiler has no such function: the invariant cannot be checked. */
  | 'unknown-function'
  | 'unknown-variable'
  | 'unknown-type'
  | 'wrong-arguments'
  /** Always true: the invariant can never fail. */
  | 'always-true'
  /** Always false or always empty: the invariant fails on every instance. */
  | 'always-false'
  /** A regular expression that is not valid, or that may take exponential time. */
  | 'bad-regex'
  | 'slow-regex';

export interface Finding {
  readonly kind: FindingKind;
  /** What it is about: the member and its owner, the function, the type, … */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Offset in the expression's text. */
  readonly offset: number;
  readonly length: number;
}

/** A declaration to stand once at the top of the module that holds the predicate. The same name always has the same code. */
export interface Constant {
  readonly name: string;
  /** The initialiser: `new Set(['C', 'CM'])`. */
  readonly code: string;
}

export interface Predicate {
  /**
   * A JavaScript arrow function expression `(node, env) => boolean`: false where the result is empty (HL7: an invariant that yields nothing has
   * failed), true for a non-empty result that is not a boolean.
   *
   * `node` is the raw JSON value of the context, of whatever shape but null and undefined. A context of a primitive type gives `(node, env, sibling)`, where `sibling` is the
   * `_name` object beside it (or, in an array, its element): `birthDate` with only an extension is `(undefined, env, {extension: […]})`.
   *
   * It may throw `PathError` (the expression cannot be evaluated on this instance: HL7's validator counts that as failed) and `Unchecked`
   * (no verdict: `memberOf` an unknown value set, a regular expression on an input too long for it); both are exported by the run-time.
   */
  readonly code: string;
  /** Names that `code` and `constants` use from the run-time (`runtime/index.js`), sorted. */
  readonly runtime: readonly string[];
  /** Module-level declarations that `code` uses, sorted by name; safe to share between predicates. */
  readonly constants: readonly Constant[];
  /** Which parts of `env` the code reads, so that callers may leave out the rest. */
  readonly needs: readonly EnvironmentPart[];
}

export type EnvironmentPart =
  | 'resource'
  | 'rootResource'
  | 'context'
  | 'resolve'
  | 'memberOf'
  | 'subsumes'
  | 'conformsTo'
  | 'types'
  | 'variables'
  | 'now'
  | 'trace';

/** Why an expression has no predicate. */
export interface Unprintable {
  readonly unchecked: string;
  readonly offset: number;
}
