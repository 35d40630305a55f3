/**
 * Code as a value. A {@link Code} is made only by the tagged template {@link code} and its relatives, and what is interpolated is either
 * Code or data: data becomes a literal of the language, so that no text of a guide can end a string, a comment or a statement.
 */

import { type Dialect, ecmascript } from './dialect.js';

/** What a template takes: Code as it stands, data as a literal; a list of Code is one per line; undefined is nothing. */
export type Printable = Code | Data | undefined;
/** Data: a string, number, boolean, null, or a list or record of them. */
export type Data =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly Data[]
  | { readonly [key: string]: Data | undefined };

/** A symbol of another module. Printed by the name that the file gives it; printing it is what imports it. */
export interface Import {
  readonly symbol: string;
  /** As written in the import: `./runtime/index.js`, `java.util.List`. */
  readonly from: string;
  /** For a type only (`import type`). */
  readonly typeOnly: boolean;
}

type Part = string | Import | { readonly data: Data };

export class Code {
  /** @internal Use {@link code}, {@link raw}, {@link name}, {@link imported}. */
  constructor(readonly parts: readonly Part[]) {}

  get isEmpty(): boolean {
    return this.parts.every((part) => part === '');
  }
}

/** Code with data interpolated as literals. The template is dedented; code of several lines takes the indentation it is put at. */
export function code(strings: TemplateStringsArray, ...values: readonly (Printable | readonly Code[])[]): Code {
  const texts = dedent(strings);
  const parts: Part[] = [];
  /** Of the line that the template has come to: what is put in goes on at it. */
  let indentation = '';
  texts.forEach((text, index) => {
    parts.push(text);
    if (index === texts.length - 1) return;
    const value = values[index];
    if (isNothing(value)) {
      // A line that has nothing else on it goes with it.
      if (/\n[ \t]*$/.test(text) && /^[ \t]*(?:\n|$)/.test(texts[index + 1]!))
        parts[parts.length - 1] = text.replace(/\n[ \t]*$/, '');
      return;
    }
    const inner = partsOf(value);
    indentation =
      /\n([ \t]*)[^\n]*$/.exec(text)?.[1] ?? (index === 0 ? (/^[ \t]*/.exec(text)?.[0] ?? '') : indentation);
    parts.push(...(indentation ? indented(inner, indentation) : inner));
  });
  return new Code(parts);
}

/** Text that already is code: a predicate that the FHIRPath compiler printed. Never text of a guide. */
export function raw(text: string): Code {
  return new Code([text]);
}

/** An identifier. Throws where it is none: names of a guide go through {@link Dialect.identifier} first. */
export function name(text: string): Code {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text)) throw new Error(`not an identifier: ${text}`);
  return new Code([text]);
}

/** A symbol of another module: `code\`${imported('many', './runtime/index.js')}(value)\`` imports it. */
export function imported(symbol: string, from: string, options: { readonly typeOnly?: boolean } = {}): Code {
  return new Code([{ symbol, from, typeOnly: options.typeOnly ?? false }]);
}

/** Code fragments with a separator between them; empty ones left out. */
export function join(codes: readonly (Code | undefined)[], separator: string): Code {
  const parts: Part[] = [];
  for (const each of codes) {
    if (each === undefined || each.isEmpty) continue;
    if (parts.length > 0) parts.push(separator);
    parts.push(...each.parts);
  }
  return new Code(parts);
}

/** One fragment a line; empty ones left out. */
export function lines(codes: readonly (Code | undefined)[]): Code {
  return join(codes, '\n');
}

/** A documentation comment: text of a guide, one paragraph a line, nothing in it can end the comment. */
export function doc(paragraphs: readonly (string | undefined)[], dialect: Dialect = ecmascript): Code {
  const text = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '');
  return new Code(text.length === 0 ? [] : [dialect.doc(text as readonly string[])]);
}

function isNothing(value: Printable | readonly Code[]): value is undefined {
  return value === undefined || (value instanceof Code && value.isEmpty);
}

function partsOf(value: Exclude<Printable, undefined> | readonly Code[]): readonly Part[] {
  if (value instanceof Code) return value.parts;
  if (Array.isArray(value) && value.some((each) => each instanceof Code)) return lines(value as readonly Code[]).parts;
  return [{ data: value as Data }];
}

function indented(parts: readonly Part[], indentation: string): readonly Part[] {
  return parts.map((part) => (typeof part === 'string' ? part.replace(/\n/g, `\n${indentation}`) : part));
}

/** Takes off what all lines of the template are indented by, the empty first line, and a last line of blanks. */
function dedent(strings: readonly string[]): readonly string[] {
  // Text on the first line is at the left margin already.
  if (!/^[ \t]*\n/.test(strings[0]!)) return strings;
  let least = Number.POSITIVE_INFINITY;
  strings.forEach((text, index) => {
    for (const found of text.matchAll(/\n([ \t]*)([^\n]?)/g)) {
      const last = found.index + found[0].length === text.length;
      const blank = found[2] === '' && !(last && index < strings.length - 1);
      if (!blank && found[2] !== '\n') least = Math.min(least, found[1]!.length);
    }
  });
  const texts = strings.map((text) =>
    Number.isFinite(least) && least > 0 ? text.replace(new RegExp(`\\n[ \\t]{1,${least}}`, 'g'), '\n') : text,
  );
  texts[0] = texts[0]!.replace(/^[ \t]*\n/, '');
  texts[texts.length - 1] = texts[texts.length - 1]!.replace(/\n[ \t]*$/, '');
  return texts;
}
