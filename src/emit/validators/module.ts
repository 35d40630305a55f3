import { type Code, code, imported, lines, name, printFile } from '../../print/index.js';

/** One generated module: its declarations in order, each under a name that is its own. */
export class Module {
  private readonly declared = new Map<string, Code>();

  /** @param path Below the package: `r4/datatypes.js`. */
  constructor(readonly path: string) {}

  has(symbol: string): boolean {
    return this.declared.has(symbol);
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
    const body = lines([...this.declared.values()].filter((each) => !each.isEmpty).map((each) => code`${each}\n`));
    return printFile(body, { header, declares: [...this.declared.keys()] });
  }

  private relative(path: string): string {
    const depth = this.path.split('/').length - 1;
    return depth === 0 ? `./${path}` : `${'../'.repeat(depth)}${path}`;
  }
}
