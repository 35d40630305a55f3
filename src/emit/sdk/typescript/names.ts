import type { Element, Structure } from '../../../guide/index.js';
import { ecmascript } from '../../../print/index.js';

const capital = (text: string): string => (text === '' ? '' : text[0]!.toUpperCase() + text.slice(1));

/** `Patient.identifier:cpr.value` in FkiCitizen is `FkiCitizenIdentifierCprValue`. */
export function typeName(structure: Structure, element: Element): string {
  const rest = element.id.split('.').slice(1);
  const words = rest.flatMap((segment) => segment.replace('[x]', '').split(/[^A-Za-z0-9]+/));
  return ecmascript.identifier(structureName(structure) + words.map(capital).join(''));
}

/** The name of a definition as a type: its id, made an identifier. */
export const structureName = (structure: { readonly id: string; readonly name: string }): string =>
  ecmascript.identifier(/^[A-Za-z][A-Za-z0-9]*$/.test(structure.id) ? structure.id : capital(structure.name));

/** JSON key of an element of this type: `valueQuantity` for `value[x]`. */
export const memberName = (element: Element, type: string): string =>
  element.name.endsWith('[x]') ? element.name.slice(0, -3) + capital(type) : element.name;

export const isList = (element: Element): boolean => element.base.max !== 1;
