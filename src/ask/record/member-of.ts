/** `memberOf()` by the expansions that the Guide holds. */
import type { Definitions, Expansion } from '../../guide/index.js';
import type { JsonObject } from '../../packages/index.js';

interface Codes {
  readonly pairs: ReadonlySet<string>;
  /** Codes alone: what a `code` without system is looked up in. */
  readonly codes: ReadonlySet<string>;
  readonly expansion: Expansion;
}

/** Whether a code, Coding or CodeableConcept is in a value set; undefined where that cannot be said. */
export function memberOfIn(definitions: Definitions): (valueSet: string, value: unknown) => boolean | undefined {
  const known = new Map<string, Codes | undefined>();
  const codesOf = (valueSet: string): Codes | undefined => {
    if (!known.has(valueSet)) {
      const expansion = definitions.valueSet(valueSet)?.expansion;
      known.set(
        valueSet,
        expansion && {
          expansion,
          pairs: new Set(expansion.codes.map(({ system, code }) => `${system}|${code}`)),
          codes: new Set(expansion.codes.map(({ code }) => code)),
        },
      );
    }
    return known.get(valueSet);
  };
  return (valueSet, value) => {
    const codes = codesOf(valueSet);
    return codes && isMember(value, codes);
  };
}

function isMember(value: unknown, codes: Codes): boolean | undefined {
  if (typeof value === 'string') return codes.codes.has(value) ? true : codes.expansion.complete ? false : undefined;
  if (typeof value !== 'object' || value === null) return false;
  const { coding, system, code } = value as JsonObject;
  if (Array.isArray(coding)) {
    const each = coding.map((one) => isMember(one, codes));
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
  }
  if (codes.pairs.has(`${String(system)}|${String(code)}`)) return true;
  if (codes.expansion.openSystems.includes(String(system))) return true;
  const { complete, unexpanded } = codes.expansion;
  return complete || unexpanded.every((part) => part.system !== undefined && part.system !== system)
    ? false
    : undefined;
}
