import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, helpOf, type Location, type Severity, textOf } from '../diagnostics.js';
import { paint } from './paint.js';
import { type Session, say } from './session.js';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/**
 * Prints diagnostics on standard error: `file:line:column`, severity, code and text, the lines of the source around it, and the way out.
 * With `--format json` or `ndjson` one JSON object a line. `base`: the folder that locations are relative to.
 */
export function printDiagnostics(session: Session, diagnostics: readonly Diagnostic[], base = '.'): void {
  const sources = new Map<string, readonly string[] | undefined>();
  for (const found of arrange(diagnostics)) {
    if (session.quiet && found.severity !== 'error') continue;
    if (session.jsonDiagnostics) {
      session.err(`${JSON.stringify(diagnosticJson(session, found))}\n`);
      continue;
    }
    session.err(head(session, found));
    if (found.location !== undefined) session.err(codeFrame(session, found.location, base, sources));
    const help = helpOf(found, session.language);
    if (help !== undefined) session.err(`    ${paint(session, 'dim', say(session, 'help:', 'hjælp:'))} ${help}\n`);
  }
}

/** Errors last, where a terminal shows them; within a severity by file and line, and what has no place after what has. */
function arrange(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ location }: Diagnostic) => location?.file ?? '\uffff';
  return diagnostics
    .map((found, index) => ({ found, index }))
    .sort(
      (a, b) =>
        ORDER[b.found.severity] - ORDER[a.found.severity] ||
        (place(a.found) < place(b.found) ? -1 : place(a.found) > place(b.found) ? 1 : 0) ||
        (a.found.location?.line ?? 0) - (b.found.location?.line ?? 0) ||
        (a.found.location?.column ?? 0) - (b.found.location?.column ?? 0) ||
        a.index - b.index,
    )
    .map(({ found }) => found);
}

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((found) => found.severity === severity).length;
}

/** A diagnostic as `--format json` shows it. */
export function diagnosticJson(session: Session, found: Diagnostic): Record<string, unknown> {
  const help = helpOf(found, session.language);
  return {
    code: found.code,
    severity: found.severity,
    text: textOf(found, session.language),
    ...(help === undefined ? {} : { help }),
    ...(found.location ?? {}),
  };
}

function head(session: Session, found: Diagnostic): string {
  const name = {
    error: say(session, 'error', 'fejl'),
    warning: say(session, 'warning', 'advarsel'),
    information: say(session, 'note', 'bemærk'),
  }[found.severity];
  const colour = ({ error: 'red', warning: 'yellow', information: 'cyan' } as const)[found.severity];
  const place = found.location === undefined ? '' : `${paint(session, 'bold', placeOf(found.location))} `;
  return `${place}${paint(session, colour, name)} ${found.code}: ${textOf(found, session.language)}\n`;
}

function placeOf({ file, line, column, expression }: Location): string {
  const at = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  return `${file}${at}${expression === undefined ? '' : ` (${expression})`}`;
}

/** The line and its neighbours. Only of sources that a standards author writes: a frame of an instance would show citizens' data. */
function codeFrame(
  session: Session,
  location: Location,
  base: string,
  sources: Map<string, readonly string[] | undefined>,
): string {
  if (location.line === undefined) return '';
  if (!session.showValues && !/\.(fsh|ya?ml|ini)$/.test(location.file)) return '';
  if (!sources.has(location.file)) sources.set(location.file, linesOf(resolve(base, location.file)));
  const lines = sources.get(location.file);
  if (lines === undefined || location.line > lines.length) return '';
  const first = Math.max(1, location.line - 1);
  const last = Math.min(lines.length, location.line + 1);
  const width = String(last).length;
  let frame = '';
  for (let number = first; number <= last; number++) {
    const here = number === location.line;
    const text = (lines[number - 1] ?? '').replaceAll('\t', ' ').slice(0, 160);
    const label = `${here ? '>' : ' '} ${String(number).padStart(width)} |`;
    frame += `  ${here ? paint(session, 'red', label) : paint(session, 'dim', label)} ${text}\n`;
    if (here && location.column !== undefined) {
      const last = location.endLine === location.line ? (location.endColumn ?? location.column) : location.column;
      const length = Math.max(1, Math.min(last, text.length) - location.column + 1);
      frame += `  ${' '.repeat(width + 3)}| ${' '.repeat(location.column - 1)}${paint(session, 'red', '^'.repeat(length))}\n`;
    }
  }
  return frame;
}

function linesOf(path: string): readonly string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    // The frame is a service: without its source the message stands alone.
    return undefined;
  }
}
