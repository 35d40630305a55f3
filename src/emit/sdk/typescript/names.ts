import type { Element } from '../../../guide/index.js';
import { ecmascript } from '../../../print/index.js';

const capital = (text: string): string => (text === '' ? '' : text[0]!.toUpperCase() + text.slice(1));

/** `Patient.identifier:cpr.value` in FkiCitizen is `FkiCitizenIdentifierCprValue`. */
export function typeName(structure: string, element: Element): string {
  const rest = element.id.split('.').slice(1);
  const words = rest.flatMap((segment) => segment.replace('[x]', '').split(/[^A-Za-z0-9]+/));
  return ecmascript.identifier(structure + words.map(capital).join(''));
}

interface Named {
  readonly url: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Names of definitions as types and files of one SDK: the id, if it is an identifier, else the name. Where another has it already, also but for
 * the case of its letters (file systems differ), the words of the id, else a number: R4 alone calls two value sets `Medication status codes`.
 */
export class Names {
  readonly #byUrl = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** The guide's own come first, so that what else an SDK needs never renames them. */
  constructor(own: readonly Named[]) {
    for (const each of [...own].sort((a, b) => (a.url < b.url ? -1 : 1))) this.of(each);
  }

  of({ url, id, name }: Named): string {
    const known = this.#byUrl.get(url);
    if (known !== undefined) return known;
    const words = id.split(/[^A-Za-z0-9]+/).map(capital);
    const plain = ecmascript.identifier(/^[A-Za-z][A-Za-z0-9]*$/.test(id) ? id : capital(name));
    const spelt = ecmascript.identifier(words.join(''));
    let found = [plain, spelt].find((each) => !this.#taken.has(each.toLowerCase()));
    for (let n = 2; found === undefined; n++)
      if (!this.#taken.has(`${spelt}${n}`.toLowerCase())) found = `${spelt}${n}`;
    this.#taken.add(found.toLowerCase());
    this.#byUrl.set(url, found);
    return found;
  }
}

/** Profiles and value sets have folders of their own. */
export interface SdkNames {
  readonly profiles: Names;
  readonly codes: Names;
}

/** JSON key of an element of this type: `valueQuantity` for `value[x]`. */
export const memberName = (element: Element, type: string): string =>
  element.name.endsWith('[x]') ? element.name.slice(0, -3) + capital(type) : element.name;

export const isList = (element: Element): boolean => element.base.max !== 1;
