import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Note, Translated, Translator } from '../../ask/translate/index.js';
import { type Diagnostic, diagnostic, Failure, reasonOf } from '../../diagnostics.js';
import type { Resource } from '../../guide/index.js';
import { makeFolder, type Unit } from '../../validate/index.js';
import { addCommand, type CommandShape, type Exit, type Shell, setAction } from '../command.js';
import { ownGuide } from '../own-guide.js';
import { countOf, diagnosticJson, printDiagnostics } from '../print-diagnostics.js';
import { type CommonOptions, type Session, say } from '../session.js';
import { table } from '../table.js';

interface Options extends CommonOptions {
  readonly out: string;
}

const SHAPE: CommandShape = {
  usage: 'translate [files...]',
  summary: {
    en: "rewrites KL's public reports (care, §140, §119) to FKI by the alias table, and lists what it could not",
    da: 'omskriver KL’s offentlige rapporter (pleje, § 140, § 119) til FKI efter aliastabellen og viser, hvad den ikke kunne',
  },
  examples: [
    'fki translate report.json --out translated',
    "fki translate 'export/*.ndjson' --out translated --format json",
  ],
  formats: ['text', 'json'],
};

export function addTranslate(program: Command, shell: Shell): void {
  const command = addCommand(program, shell, SHAPE).requiredOption(
    '--out <folder>',
    say(shell, 'where to write', 'hvor der skrives'),
  );
  setAction<Options>(command, shell, SHAPE, (session, options, [files]) =>
    translate(session, options, files as readonly string[]),
  );
}

interface Row {
  readonly source: string;
  readonly line?: number;
  readonly out: string;
  readonly resourceType: string;
  readonly id?: string;
  /** It claims a profile of FKI now. */
  readonly translated: boolean;
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
}

async function translate(session: Session, { out }: Options, files: readonly string[]): Promise<Exit> {
  if (files.length === 0) throw new Failure([diagnostic('FKI6022', { argument: 'FILE', command: 'translate ' })]);
  const { Translator: Made } = await import('../../ask/translate/index.js');
  const { DEFAULT_MAX_BYTES, findInputs, unitsOf } = await import('../../validate/index.js');
  const { inputs, diagnostics } = findInputs(files);
  if (diagnostics.length > 0) throw new Failure(diagnostics);
  const translator = new Made(await ownGuide());
  const context = { maxBytes: DEFAULT_MAX_BYTES, stdin: () => process.stdin, onSkipped: () => {} };
  const rows: Row[] = [];
  /** Which input a name is of. */
  const taken = new Map<string, string>();
  const faults: Diagnostic[] = [];
  for (const input of inputs) {
    const texts = new Map<string, string[]>();
    for await (const unit of unitsOf(input, context)) {
      const done = await translated(unit, translator);
      if ('code' in done) {
        faults.push(done);
        continue;
      }
      const other = taken.get(done.row.out) ?? unit.source;
      if (other !== unit.source) throw new Failure([diagnostic('FKI7305', { file: done.row.out })]);
      taken.set(done.row.out, unit.source);
      rows.push(done.row);
      const lines = texts.get(done.row.out) ?? [];
      lines.push(done.text);
      texts.set(done.row.out, lines);
    }
    for (const [file, lines] of texts) write(join(out, file), `${lines.join('\n')}\n`);
  }
  const found = [...faults, ...rows.flatMap((row) => row.diagnostics)];
  if (session.format === 'json') session.out(`${JSON.stringify(jsonOf(rows, session), null, 2)}\n`);
  else session.out(textOf(rows, session));
  printDiagnostics(session, found);
  return countOf(found, 'error') > 0 ? 1 : 0;
}

async function translated(unit: Unit, translator: Translator): Promise<{ row: Row; text: string } | Diagnostic> {
  const place = { file: unit.source, ...(unit.line === undefined ? {} : { line: unit.line }) };
  if ('fault' in unit) return { ...unit.fault, location: place };
  const { decimalsOf } = await import('../../guide/index.js');
  const { printResource } = await import('../../ask/translate/index.js');
  const text = new TextDecoder('utf-8').decode(unit.bytes);
  const resource = unit.form === 'json' ? parsed(text) : undefined;
  if (resource === undefined) return diagnostic('FKI3100', { file: unit.source }, place);
  const made = translator.translate(resource);
  const { resourceType, id } = made.resource;
  const row: Row = {
    source: unit.source,
    ...(unit.line === undefined ? {} : { line: unit.line }),
    out: basename(unit.source === '-' ? 'stdin.json' : unit.source).replace(/\.(gz|tgz)$/, ''),
    resourceType,
    ...(typeof id === 'string' ? { id } : {}),
    translated: made.isFki,
    notes: made.notes,
    diagnostics: diagnosticsOf(made, place),
  };
  return { row, text: printResource(made.resource, decimalsOf(text), unit.line === undefined ? '  ' : '') };
}

function parsed(text: string): Resource | undefined {
  try {
    const json = JSON.parse(text) as unknown;
    const isResource = typeof json === 'object' && json !== null && typeof (json as Resource).resourceType === 'string';
    return isResource ? (json as Resource) : undefined;
  } catch {
    return undefined;
  }
}

/** What could not be translated, and what was assumed, each address once. */
function diagnosticsOf({ resource, notes, isFki }: Translated, place: Diagnostic['location']): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { kind, from: url = '' } of notes) {
    if (kind === 'kept') found.set(`${kind} ${url}`, diagnostic('FKI7302', { url }, place));
    if (kind === 'unknown') found.set(`${kind} ${url}`, diagnostic('FKI7303', { url }, place));
    if (kind === 'outgoing') found.set(`${kind} ${url}`, diagnostic('FKI7306', { code: url }, place));
  }
  const count = notes.filter(({ kind }) => kind === 'assumed').length;
  const id = `${resource.resourceType}/${resource.id ?? '?'}`;
  return [
    ...(isFki ? [] : [diagnostic('FKI7301', { id }, place)]),
    ...(isFki && resource.resourceType !== 'Bundle' ? [diagnostic('FKI7307', { id }, place)] : []),
    ...found.values(),
    ...(count === 0 ? [] : [diagnostic('FKI7304', { count }, place)]),
  ];
}

/** Written aside and renamed: an interrupt leaves no half file. */
function write(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new Failure([diagnostic('FKI6002', { path, reason })]);
  }
}

function jsonOf(rows: readonly Row[], session: Session): unknown {
  return {
    resources: rows.map(({ diagnostics, ...row }) => ({
      ...row,
      notes: row.notes.map(({ why, ...note }) => ({
        ...note,
        ...(why === undefined ? {} : { why: (session.language === 'da' ? why.da : undefined) ?? why.en }),
      })),
      diagnostics: diagnostics.map((each) => diagnosticJson(session, each)),
    })),
  };
}

function textOf(rows: readonly Row[], session: Session): string {
  const count = ({ notes }: Row, ...kinds: readonly Note['kind'][]) =>
    notes.filter(({ kind }) => kinds.includes(kind)).length;
  const head = say(
    session,
    'resource|replaced|addressed|assumed|not translated|to FKI',
    'ressource|erstattet|adresseret|antaget|ikke oversat|til FKI',
  );
  return `${table(
    head.split('|'),
    rows.map((row) => [
      `${row.out}${row.line === undefined ? '' : `:${row.line}`} ${row.resourceType}/${row.id ?? '?'}`,
      count(row, 'replaced'),
      count(row, 'addressed'),
      count(row, 'assumed'),
      count(row, 'kept', 'unknown'),
      row.translated ? '✓' : '✗',
    ]),
  )}\n`;
}
