/**
 * Reading the side files' data field by field: what is missing or of the wrong kind is a diagnostic at its line, and reading goes on.
 */
import { type Diagnostic, diagnostic, type Location } from '../../diagnostics.js';
import { isObject } from '../fields.js';
import type { Json, JsonObject, Position, Text } from '../model.js';

/** Data of a side file and where each part of it stands. */
export interface Sourced {
  /** Relative to the project, with `/`. */
  readonly file: string;
  readonly data: Json;
  /** Where the value at a path stands. */
  readonly at: (path: readonly (string | number)[]) => Position;
}

/** Faults of one field. */
type Fault = 'FKI3102' | 'FKI3111' | 'FKI3113' | 'FKI3114' | 'FKI3115' | 'FKI3116' | 'FKI3150' | 'FKI3156';

/** One object of a side file. */
export class SideRecord {
  private readonly read = new Set<string>();

  constructor(
    private readonly source: Sourced,
    private readonly path: readonly (string | number)[],
    readonly json: JsonObject,
    private readonly report: (found: Diagnostic) => void,
  ) {}

  get position(): Position {
    return this.source.at(this.path);
  }

  positionOf(name: string): Position {
    return this.source.at([...this.path, name]);
  }

  /** Faults that are not of one field alone. */
  say(found: Diagnostic): void {
    this.report(found);
  }

  fault(name: string, code: Fault): void {
    this.report(diagnostic(code, { field: name }, locationOf(this.positionOf(name))));
  }

  optional(name: string): string | undefined {
    this.read.add(name);
    const value = this.json[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    // YAML reads an unquoted version or date as a number.
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.fault(name, 'FKI3111');
    return undefined;
  }

  required(name: string): string {
    const value = this.optional(name) ?? '';
    if (value.trim() === '' && !isObject(this.json[name]) && !Array.isArray(this.json[name]))
      this.fault(name, 'FKI3102');
    return value;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T {
    const value = this.required(name);
    const found = values.find((candidate) => candidate === value);
    if (found === undefined && value !== '') this.misfit(name, values);
    return found ?? values[0]!;
  }

  private misfit(field: string, values: readonly string[]): void {
    this.report(diagnostic('FKI3112', { field, values: values.join(', ') }, locationOf(this.positionOf(field))));
  }

  /** A list of texts; one text stands for a list of one. */
  texts(name: string): readonly string[] {
    this.read.add(name);
    const value = this.json[name];
    if (value === undefined || value === null) return [];
    if (typeof value === 'string') return [value];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as readonly string[];
    this.fault(name, 'FKI3114');
    return [];
  }

  /** `{en, da}`, both given; a single text is English without its Danish. */
  text(name: string): Text | undefined {
    this.read.add(name);
    const value = this.json[name];
    if (value === undefined || value === null) return undefined;
    if (isObject(value) && typeof value.en === 'string' && typeof value.da === 'string') {
      return { en: value.en.trim(), da: value.da.trim() };
    }
    this.fault(name, 'FKI3113');
    return typeof value === 'string' ? { en: value } : undefined;
  }

  requiredText(name: string): Text {
    const value = this.text(name);
    if (value === undefined && (this.json[name] === undefined || this.json[name] === null)) this.fault(name, 'FKI3102');
    return value ?? { en: '' };
  }

  value(name: string): Json | undefined {
    this.read.add(name);
    return this.json[name];
  }

  object(name: string): SideRecord | undefined {
    this.read.add(name);
    const value = this.json[name];
    if (value === undefined) return undefined;
    if (isObject(value)) return new SideRecord(this.source, [...this.path, name], value, this.report);
    this.fault(name, 'FKI3115');
    return undefined;
  }

  /** Says of each field that nobody read that it says nothing. */
  finish(): void {
    for (const name of Object.keys(this.json)) {
      if (this.read.has(name) || name.startsWith('x-') || name === '$schema') continue;
      this.report(diagnostic('FKI3103', { field: name }, locationOf(this.positionOf(name))));
    }
  }
}

/** The objects of a side file's list: the file itself, or what stands under one of `names`. */
export function recordsOf(
  source: Sourced,
  names: readonly string[],
  report: (found: Diagnostic) => void,
): readonly SideRecord[] {
  const { data } = source;
  if (data === null) return [];
  const name = isObject(data) ? names.find((candidate) => Array.isArray(data[candidate])) : undefined;
  const path = name === undefined ? [] : [name];
  const list = name === undefined ? data : (data as JsonObject)[name];
  if (!Array.isArray(list)) {
    report(diagnostic('FKI3116', { field: source.file }, locationOf(source.at([]))));
    return [];
  }
  return list.flatMap((item: Json, index: number) => {
    if (isObject(item)) return [new SideRecord(source, [...path, index], item, report)];
    const field = `${source.file}[${index}]`;
    report(diagnostic('FKI3115', { field }, locationOf(source.at([...path, index]))));
    return [];
  });
}

export function locationOf({ file, line, column }: Position): Location {
  return { file, line, column };
}
