/**
 * RuleSets with parameters, remembered from one compile of a process to the next.
 *
 * For each insert rule SUSHI puts the parameters into the text of the RuleSet and reads what comes as FSH of its own: in a standard
 * whose elements all have texts in two languages that is most of its reading, and after an edit all but a few are what they were.
 * What comes of a text depends on nothing but the text, the file that it is inserted in, the aliases and, where it inserts
 * RuleSets itself, these. It is not remembered where SUSHI had anything to say, where a RuleSet without parameters has the name
 * of one with them, or where the text declares anything else: what SUSHI says of that depends on what has been declared before.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { cloneGraph } from './clone-graph.js';

type Applied = Map<string, object>;
type Parse = (input: string, name: string, insertRule: unknown) => object | undefined;
/** What is used of SUSHI's importer beyond its types. */
export interface RuleSetImporter {
  readonly docs: readonly { readonly ruleSets: ReadonlyMap<string, unknown> }[];
  readonly currentDoc: { readonly appliedRuleSets: Applied };
  readonly currentFile: string;
  readonly allAliases: ReadonlyMap<string, string>;
  readonly paramRuleSets: ReadonlyMap<string, object>;
  parseGeneratedRuleSet: Parse;
}

/** What SUSHI read of one text: a RuleSet, and those that it inserts, by SUSHI's name for them. */
interface Read {
  readonly ruleSet: object;
  readonly inserted: readonly (readonly [string, object])[];
}
/** What the last import read; what the one before it read and this one did not is forgotten. */
let last: ReadonlyMap<string, Read> = new Map();

/** Lets an importer remember; `said` is how much SUSHI has had to say so far. */
export function rememberRuleSets(importer: RuleSetImporter, said: () => number): void {
  const parse = importer.parseGeneratedRuleSet.bind(importer);
  const before = last;
  const read = new Map<string, Read>();
  last = read;
  // Both are asked for when all files have told their own.
  const aliases = once(() => digestOf(JSON.stringify([...importer.allAliases])));
  const ruleSets = once(() => digestOf(JSON.stringify([...importer.paramRuleSets])));
  importer.parseGeneratedRuleSet = (input, name, insertRule) => {
    const { currentFile, currentDoc, docs, paramRuleSets } = importer;
    // SUSHI skips a RuleSet that has the name of another, and one that is inserted in it, too.
    for (const each of docs)
      for (const other of each.ruleSets.keys()) if (paramRuleSets.has(other)) return parse(input, name, insertRule);
    if ((input.match(DECLARATION)?.length ?? 0) > 1) return parse(input, name, insertRule);
    const others = /\binsert\b/.test(input) ? ruleSets() : '';
    const key = digestOf([currentFile, name, input, aliases(), others].join('\0'));
    const known = read.get(key) ?? before.get(key);
    if (known !== undefined) {
      read.set(key, known);
      const { ruleSet, inserted } = cloneGraph(known);
      for (const [identifier, each] of inserted) currentDoc.appliedRuleSets.set(identifier, each);
      return ruleSet;
    }
    const appliedBefore = new Map(currentDoc.appliedRuleSets);
    const saidBefore = said();
    const ruleSet = parse(input, name, insertRule);
    if (ruleSet === undefined || said() !== saidBefore) return ruleSet;
    const inserted = [...currentDoc.appliedRuleSets].filter(([id, each]) => appliedBefore.get(id) !== each);
    // Rules change as soon as they are inserted.
    read.set(key, cloneGraph({ ruleSet, inserted }));
    return ruleSet;
  };
}

/** A word that declares; the text's own RuleSet has one. */
const DECLARATION =
  /\b(?:Alias|Profile|Extension|Logical|Resource|Instance|Invariant|ValueSet|CodeSystem|RuleSet|Mapping)\s*:/g;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface MiniParser {
  readonly _syntaxErrors: number;
  readonly _input: { readonly tokenSource: { readonly inputStream: { readonly strdata: string } } };
  ruleSet(): unknown;
}

/** SUSHI parses the text of a RuleSet anew for each insert rule, to put the parameters in; the tree is only read. */
export function parseRuleSetsOnce(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'));
  const { prototype } = require('./import/generated/MiniFSHParser').default as { readonly prototype: MiniParser };
  const parse = prototype.ruleSet;
  let trees = new Map<string, unknown>();
  prototype.ruleSet = function () {
    const text = this._input.tokenSource.inputStream.strdata;
    let tree = trees.get(text);
    if (tree === undefined) {
      tree = parse.call(this);
      if (trees.size >= MOST_TREES) trees = new Map();
      if (this._syntaxErrors === 0) trees.set(text, tree);
    }
    return tree;
  };
}

/** RuleSets with parameters are few; who compiles many projects in one process need not keep the trees of all. */
const MOST_TREES = 200;
