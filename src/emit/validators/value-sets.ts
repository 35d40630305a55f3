/** The value sets that bindings and slices ask about, as one module. */
import type { Binding, Concept, Definitions, ValueSet } from '../../guide/index.js';
import { type Code, code, type Data, join, name } from '../../print/index.js';
import type { Module } from './module.js';

export class ValueSets {
  private readonly symbols = new Map<string, string | undefined>();

  constructor(
    private readonly definitions: Definitions,
    readonly module: Module,
  ) {}

  /** The constant that stands for a value set, in the module that asks; undefined where there is no such value set. */
  use(canonical: string, from: Module): Code | undefined {
    const valueSet = this.definitions.valueSet(canonical);
    if (valueSet === undefined) return undefined;
    // Two versions of a value set may be at hand, and each be asked for.
    const key = `${valueSet.url}|${valueSet.version ?? ''}`;
    if (!this.symbols.has(key)) this.symbols.set(key, this.declare(valueSet));
    const symbol = this.symbols.get(key);
    return symbol === undefined ? undefined : from.symbol(symbol, this.module.path);
  }

  /** Every value set declared, by its canonical with its version; of several versions last the one that its url alone means. */
  get canonicals(): readonly string[] {
    const byUrl = new Map<string, string[]>();
    for (const each of [...this.symbols.keys()].sort()) {
      const url = each.slice(0, each.lastIndexOf('|'));
      byUrl.set(url, [...(byUrl.get(url) ?? []), each]);
    }
    return [...byUrl].flatMap(([url, all]) => {
      if (all.length === 1) return all;
      const meant = `${url}|${this.definitions.valueSet(url)?.version ?? ''}`;
      return [...all.filter((each) => each !== meant), ...all.filter((each) => each === meant)];
    });
  }

  /** Declares the list of them all, when all have been used. */
  declareAll(): void {
    const all = this.canonicals.map((canonical) => name(this.symbols.get(canonical)!));
    this.module.declare('valueSets', code`export const valueSets = () => [\n  ${join(all, ',\n')},\n];`);
  }

  /** Whether these are all codes of a system that the package has: then they need not be said twice. */
  private isWhole(system: string, codes: readonly string[]): boolean {
    const known = this.definitions.codeSystem(system);
    if (known?.content !== 'complete' || known.url !== system) return false;
    const given = new Set(codes);
    const all = (concepts: readonly Concept[]): boolean =>
      concepts.every((concept) => given.delete(concept.code) && all(concept.children));
    return all(known.concepts) && given.size === 0;
  }

  private declare(valueSet: ValueSet): string {
    const symbol = this.freeName(valueSet);
    const { module } = this;
    const bySystem = new Map<string, string[]>();
    for (const { system, code } of valueSet.expansion.codes) {
      const codes = bySystem.get(system);
      if (codes === undefined) bySystem.set(system, [code]);
      else codes.push(code);
    }
    const parts: Data[] = [...bySystem].map(([system, codes]) =>
      this.isWhole(system, codes) ? { system } : { system, codes: codes.join('\n') },
    );
    const open = [...new Set(valueSet.expansion.openSystems)].sort();
    const { unexpanded } = valueSet.expansion;
    const unknown = [...new Set(unexpanded.flatMap(({ system }) => system ?? []))].sort();
    const partial = unexpanded.some(({ system }) => system === undefined);
    const rest: Data = {
      ...(open.length > 0 ? { open } : {}),
      ...(unknown.length > 0 ? { unknown } : {}),
      ...(partial ? { partial } : {}),
    };
    const base: Data[] = [valueSet.url, valueSet.name, valueSet.version ?? '', parts];
    const values = Object.keys(rest as object).length > 0 ? [...base, rest] : base;
    module.declare(
      symbol,
      code`export const ${module.symbol(symbol, module.path)} = new ${module.runtime('ValueSet')}(${join(
        values.map((each) => code`${each}`),
        ', ',
      )});`,
    );
    return symbol;
  }

  private freeName(valueSet: ValueSet): string {
    const words = valueSet.name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(\d)/, '_$1');
    const base = `${words.charAt(0).toLowerCase()}${words.slice(1)}Codes`.replace(/CodesCodes$/, 'Codes');
    let symbol = base;
    for (let n = 2; this.module.has(symbol); n++) symbol = `${base}${n}`;
    return symbol;
  }
}

/** R4's vital signs require units that are only common ones: HL7's validator takes the binding as extensible. */
const SOFTENED = 'http://hl7.org/fhir/ValueSet/ucum-vitals-common';

/** The strengths that are checked, and by what value set. An example binding binds to nothing. */
export function checkedBinding(
  binding: Binding | undefined,
): { readonly strength: 'required' | 'extensible' | 'preferred'; readonly valueSet: string } | undefined {
  if (binding?.valueSet === undefined || binding.strength === 'example') return undefined;
  const soft = binding.strength === 'required' && binding.valueSet.split('|')[0] === SOFTENED;
  return { strength: soft ? 'extensible' : binding.strength, valueSet: binding.valueSet };
}
