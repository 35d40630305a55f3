/** YAML and JSON with the place of every value. */
import { LineCounter, type Node, parseDocument } from 'yaml';
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { lineAndColumn, pointerOf, scanJson } from '../json-scan.js';
import type { Json, Position } from '../model.js';
import type { Sourced } from './shape.js';

/** `file`: as messages name it, relative to the project. */
export function parseYaml(file: string, text: string): Sourced | Diagnostic {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [fault] = document.errors;
  if (fault !== undefined) {
    // The parser's message quotes no more than a token, and side files hold no citizens.
    const { line, column } = place(fault.pos[0]);
    return diagnostic('FKI3101', { file, reason: fault.message }, { file, line, column });
  }
  let data: Json;
  try {
    // An alias bomb throws here.
    data = (document.toJS({ maxAliasCount: 100 }) ?? null) as Json;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return diagnostic('FKI3101', { file, reason }, { file, line: 1, column: 1 });
  }
  const at = (path: readonly (string | number)[]): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range !== undefined && node.range !== null) return place(node.range[0]);
    }
    return place(document.contents?.range?.[0] ?? 0);
  };
  return { file, data, at };
}

export function parseJsonFile(file: string, text: string): Sourced | Diagnostic {
  let data: Json;
  try {
    data = JSON.parse(text) as Json;
  } catch (thrown) {
    // Node's message may quote the text around the fault, and a negative example is shaped like a citizen: only the place is told.
    const offset = /position (\d+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1];
    const location = offset === undefined ? { file } : { file, ...lineAndColumn(text, Number(offset)) };
    return diagnostic('FKI3100', { file }, location);
  }
  let offsets: Map<string, number> | undefined;
  const at = (path: readonly (string | number)[]): Position => {
    if (offsets === undefined) {
      offsets = new Map();
      const found = offsets;
      scanJson(text, (where, _token, offset) => found.set(pointerOf(where), offset));
    }
    for (let length = path.length; length >= 0; length--) {
      const offset = offsets.get(pointerOf(path.slice(0, length)));
      if (offset !== undefined) return { file, ...lineAndColumn(text, offset) };
    }
    return { file, line: 1, column: 1 };
  };
  return { file, data, at };
}

export function isDiagnostic(found: Sourced | Diagnostic): found is Diagnostic {
  return 'code' in found;
}
