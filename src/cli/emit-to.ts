import { resolve } from 'node:path';
import { type Diagnostic, diagnostic, Failure } from '../diagnostics.js';
import type { Guide } from '../guide/index.js';
import type { MadeRow } from './build.js';
import { emitTarget, MadeFiles } from './emit.js';
import { optionsFor } from './emit-options.js';
import { epochOf } from './epoch.js';
import { OutputFolder } from './output.js';
import { compileGuide, openGiven } from './pipeline.js';
import { countOf, diagnosticJson, printDiagnostics } from './print-diagnostics.js';
import { type Session, say } from './session.js';
import { stagesOf } from './stages.js';
import { table } from './table.js';
import { emittersFor } from './targets.js';

/** What a command that emits one target is asked for. */
export interface EmitRequest {
  /** A SUSHI project; `--package` takes its place. */
  readonly directory?: string;
  readonly packages?: readonly string[];
  readonly target: string;
  readonly out: string;
  /** Options of the emitter. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * The Guide that a command works on: of packages where any are given, else of the project. Diagnostics of packages grow while their
 * definitions are read.
 */
export async function guideFor(
  session: Session,
  request: Pick<EmitRequest, 'directory' | 'packages'>,
): Promise<{ readonly guide: Guide; readonly diagnostics: readonly Diagnostic[]; readonly base: string }> {
  const stages = stagesOf(session);
  const { packages = [], directory } = request;
  const { offline } = session;
  if (packages.length > 0) {
    if (directory !== undefined) throw new Failure([diagnostic('FKI6027', { option: 'DIR', other: '--package' })]);
    const opened = await stages.run('packages', () => openGiven(packages, { offline }));
    if (countOf(opened.diagnostics, 'error') > 0) throw new Failure(opened.diagnostics);
    const diagnostics = [...opened.diagnostics];
    const guide = await stages.run('guide', () => opened.guide((found) => diagnostics.push(found)));
    return { guide, diagnostics, base: '.' };
  }
  const base = directory ?? '.';
  const { guide, diagnostics } = await compileGuide(base, { offline }, stages);
  const errors = countOf(diagnostics, 'error');
  if (errors > 0) {
    printDiagnostics(session, diagnostics, base);
    throw new Failure([diagnostic('FKI6030', { errors })], 1);
  }
  return { guide, diagnostics, base };
}

/** Emits one target into a folder and shows what was made. */
export async function emitTo(session: Session, request: EmitRequest): Promise<0 | 1> {
  const { target, out } = request;
  const emitters = await emittersFor([target]);
  const folder = new OutputFolder(resolve(out), out);
  try {
    const { guide, diagnostics, base } = await guideFor(session, request);
    const found: Diagnostic[] = [];
    const made = new MadeFiles();
    const stages = stagesOf(session);
    const epoch = epochOf(guide.meta.date, session.environment);
    for (const emitter of emitters) {
      const isWanted = emitter.target === target;
      const given = (await optionsFor(emitter.target, made)) as object;
      const options = isWanted ? { ...given, ...request.options } : given;
      await stages.run(emitter.target, async () => {
        const files = emitTarget(emitter, guide, { made, epoch, options, report: (each) => found.push(each) });
        for await (const file of files) {
          if (isWanted) await folder.put({ path: file.path, key: file.key, content: () => file.content() });
        }
      });
    }
    const { files, bytes, changed } = folder.commit();
    const all = [...diagnostics, ...found];
    printDiagnostics(session, all, base);
    return showMade(session, [{ target, path: out, files, bytes, changed }], all);
  } finally {
    folder.abandon();
  }
}

/** The table that a command which makes files ends with, and its exit status. */
export function showMade(session: Session, rows: readonly MadeRow[], diagnostics: readonly Diagnostic[]): 0 | 1 {
  const errors = countOf(diagnostics, 'error');
  const warnings = countOf(diagnostics, 'warning');
  if (session.format === 'json') {
    const result = {
      made: rows,
      errors,
      warnings,
      diagnostics: diagnostics.map((each) => diagnosticJson(session, each)),
    };
    session.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    if (rows.length > 0) {
      const head = [
        say(session, 'target', 'mål'),
        say(session, 'files', 'filer'),
        say(session, 'changed', 'ændret'),
        'kB',
        say(session, 'path', 'sti'),
      ];
      const cells = rows.map(({ target, files, changed, bytes, path }) => [
        target,
        files,
        changed,
        Math.ceil(bytes / 1024),
        path,
      ]);
      session.out(`${table(head, cells)}\n`);
    }
    session.out(`${say(session, `${errors} errors, ${warnings} warnings`, `${errors} fejl, ${warnings} advarsler`)}\n`);
  }
  return errors > 0 ? 1 : 0;
}
