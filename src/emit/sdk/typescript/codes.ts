import type { ExpandedCode, Guide, ValueSet } from '../../../guide/index.js';
import { type Code, code, doc, lines, name, printFile } from '../../../print/index.js';
import { HEADER } from './header.js';

/** More codes than this say less as a union than as a string. */
const MOST = 1000;

/** The value set's codes where they are all known, few enough to name, and each has one system. */
export function closedCodes(guide: Guide, canonical: string | undefined): ValueSet | undefined {
  const found = canonical === undefined ? undefined : guide.definitions.valueSet(canonical);
  return found?.expansion.complete === true && found.expansion.codes.length > 0 && found.expansion.codes.length <= MOST
    ? found
    : undefined;
}

/** Codes of the value set by system, each once. */
function bySystem(valueSet: ValueSet): ReadonlyMap<string, readonly ExpandedCode[]> {
  const systems = new Map<string, Map<string, ExpandedCode>>();
  for (const each of valueSet.expansion.codes) {
    const known = systems.get(each.system) ?? new Map<string, ExpandedCode>();
    if (!known.has(each.code)) known.set(each.code, each);
    systems.set(each.system, known);
  }
  return new Map(
    [...systems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([system, codes]) => [system, [...codes.values()]]),
  );
}

/** What the table of codings holds: of a code that two systems have, the first. */
function tableOf(valueSet: ValueSet): readonly ExpandedCode[] {
  const all = [...bySystem(valueSet).values()].flat();
  return [...new Map([...all].reverse().map((each) => [each.code, each])).values()].reverse();
}

const docOf = (valueSet: ValueSet): Code => doc([valueSet.title.en || valueSet.name, valueSet.title.da, valueSet.url]);

const union = (members: readonly Code[]): Code => lines(members.map((member) => code`| ${member}`));

/** `codes/<id>.d.ts`: the codes as a union, the codings as a union of one a system, and every coding by its code. */
export function codesDeclaration(valueSet: ValueSet, id: string): string {
  const systems = [...bySystem(valueSet)];
  const all = systems.flatMap(([, codes]) => codes);
  const unique = [...new Set(all.map((each) => each.code))];
  const codings = systems.map(
    ([system, codes]) =>
      code`{ readonly system: ${system}; readonly code: ${lines([union(codes.map((each) => code`${each.code}`))])}; readonly display?: string; readonly version?: string; readonly userSelected?: boolean; }`,
  );
  return printFile(
    lines([
      docOf(valueSet),
      code`export type ${name(`${id}Code`)} =`,
      code`  ${union(unique.map((each) => code`${each}`))};`,
      code``,
      code`/** A Coding with one of these codes. */`,
      code`export type ${name(`${id}Coding`)} =`,
      code`  ${union(codings)};`,
      code``,
      code`/** Every coding of the value set, by its code, with the display to send. */`,
      code`export declare const ${name(id)}: {`,
      ...tableOf(valueSet).map(
        (each) =>
          code`  ${doc([each.display])}\n  readonly ${each.code}: { readonly system: ${each.system}; readonly code: ${each.code}; readonly display: ${each.display ?? each.code} };`,
      ),
      code`};`,
    ]),
    { header: HEADER },
  );
}

/** `codes/<id>.js`. */
export function codesModule(valueSet: ValueSet, id: string): string {
  return printFile(
    lines([
      docOf(valueSet),
      code`export const ${name(id)} = {`,
      ...tableOf(valueSet).map(
        (each) =>
          code`  ${each.code}: ${{ system: each.system, code: each.code, display: each.display ?? each.code }},`,
      ),
      code`};`,
    ]),
    { header: HEADER },
  );
}
