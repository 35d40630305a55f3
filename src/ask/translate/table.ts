/** The guide's alias table as a translator asks it: by kind and by the address without its version. */
import type { Alias, Guide } from '../../guide/index.js';

/** A `code` stands with its system before it: `system#code`. */
export type AliasKind = 'profile' | 'extension' | 'valueSet' | 'codeSystem' | 'code';

const KINDS: readonly AliasKind[] = ['profile', 'extension', 'valueSet', 'codeSystem', 'code'];

/** Addresses that KL's guides have had: what begins with one is KL's, and is either in the table or said to be unknown. */
const KL = /^https?:\/\/(fhir\.kl\.dk\/(gateway|rehab|prevention|core|ffinst|tools)|gateway\.kl\.dk|kl\.dk\/fhir)\b/;

export class AliasTable {
  readonly #byKind: ReadonlyMap<AliasKind, ReadonlyMap<string, Alias>>;
  readonly #bases: readonly Alias[];

  constructor(guide: Guide) {
    this.#bases = guide.aliases.filter(({ kind }) => kind === 'base');
    this.#byKind = new Map(
      KINDS.map((kind) => [
        kind,
        new Map(guide.aliases.filter((alias) => alias.kind === kind).map((alias) => [alias.from, alias])),
      ]),
    );
  }

  /** Under the address as it is, or as it is below the address that a guide has had before. */
  find(kind: AliasKind, url: string): Alias | undefined {
    const plain = url.split('|')[0] ?? url;
    const known = this.#byKind.get(kind);
    const found = known?.get(plain);
    if (found !== undefined) return found;
    for (const { from, to } of this.#bases)
      if (to !== undefined && plain.startsWith(`${from}/`)) return known?.get(to + plain.slice(from.length));
    return undefined;
  }
}

/** Whether an address is one of KL's guides', by its looks. */
export function isKl(url: string): boolean {
  return KL.test(url);
}

/** The base of the guide that a profile is of: `http://fhir.kl.dk/gateway`. */
export function baseOf(profile: string): string | undefined {
  return /^(.*)\/StructureDefinition\/[^/]+$/.exec(profile.split('|')[0] ?? profile)?.[1];
}
