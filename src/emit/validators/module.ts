import { type Code, code, type Data, imported, lines, name, printFile } from '../../print/index.js';

/** One generated module: its declarations in order, each under a name that is its own. */
export class Module {
  private readonly declared = new Map<string, Code>();
  /** Constants by their data. */
  private readonly constants = new Map<string, string>();
  private readonly sections: Module[] = [];

  /** @param path Below the package: `r4/datatypes.js`. */
  constructor(
    readonly path: string,
    private readonly parent?: Module,
  ) {}

  has(symbol: string): boolean {
    return this.declared.has(symbol);
  }

  /** A scope of its own within the module, for one definition: its body goes into a function, which V8 passes over until it is called. */
  section(): Module {
    const section = new Module(this.path, this);
    this.sections.push(section);
    return section;
  }

  /** Whether it has many definitions: what they have alike, they share. */
  private get isCommon(): boolean {
    return this.path.startsWith('dependencies/');
  }

  /** All declarations, in order. */
  get body(): Code {
    return lines([...this.declared.values()].filter((each) => !each.isEmpty).map((each) => code`${each}\n`));
  }

  /** Adds a declaration; the name must be free. */
  declare(symbol: string, declaration: Code): void {
    if (this.declared.has(symbol)) throw new Error(`${this.path} declares ${symbol} twice`);
    this.declared.set(symbol, declaration);
  }

  /** Holds a place, so that what a declaration needs comes before it or after it as asked. */
  reserve(symbol: string): void {
    this.declare(symbol, code``);
  }

  fill(symbol: string, declaration: Code): void {
    this.declared.set(symbol, declaration);
  }

  /** Data as a constant of the module, made once as it loads and not at every call; the same data is the same constant. */
  constant(base: string, data: Data): Code {
    if (this.parent?.isCommon) return this.parent.constant(base, data);
    const text = JSON.stringify(data);
    let symbol = this.constants.get(text);
    if (symbol === undefined) {
      symbol = this.free(base);
      this.declare(symbol, code`const ${name(symbol)} = ${data};`);
      this.constants.set(text, symbol);
    }
    return name(symbol);
  }

  /** The name, or the first that is free with a number behind it. */
  free(base: string): string {
    let symbol = base;
    for (let n = 2; this.has(symbol); n++) symbol = `${base}_${n}`;
    return symbol;
  }

  /** A symbol of the run-time. */
  runtime(symbol: string): Code {
    return imported(symbol, this.relative('runtime/index.js'));
  }

  /** A symbol of another generated module, or of this one. */
  symbol(symbol: string, path: string): Code {
    return path === this.path ? name(symbol) : imported(symbol, this.relative(path));
  }

  get isEmpty(): boolean {
    return this.declared.size === 0;
  }

  text(header: string): string {
    const declares = [this, ...this.sections].flatMap(({ declared }) => [...declared.keys()]);
    const text = printFile(this.body, { header, declares });
    return this.path.startsWith('profiles/') ? text : inLatin(text);
  }

  private relative(path: string): string {
    const depth = this.path.split('/').length - 1;
    return depth === 0 ? `./${path}` : `${'../'.repeat(depth)}${path}`;
  }
}

/**
 * What is beyond Latin-1, which stands in texts only, as escapes: one such letter makes V8 hold and scan a whole module at two bytes a
 * letter, and some have megabytes.
 */
function inLatin(text: string): string {
  return text.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
