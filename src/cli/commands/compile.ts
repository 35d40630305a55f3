import { resolve } from 'node:path';
import type { Command } from 'commander';
import { textFile } from '../../emit/emitter.js';
import { addCommand, type CommandShape, type Exit, gather, type Shell, setAction } from '../command.js';
import { compiledFiles } from '../compiled-files.js';
import { OutputFolder } from '../output.js';
import { compileGuide } from '../pipeline.js';
import { countOf, diagnosticJson, printDiagnostics } from '../print-diagnostics.js';
import { type CommonOptions, type Session, say } from '../session.js';
import { stagesOf } from '../stages.js';
import { table } from '../table.js';

interface Options extends CommonOptions {
  readonly out: string;
  readonly package?: readonly string[];
}

const SHAPE: CommandShape = {
  usage: 'compile [dir]',
  summary: {
    en: "compiles any SUSHI project: SUSHI's resources, the Guide, and a FHIR package",
    da: 'oversætter et hvilket som helst SUSHI-projekt: SUSHIs ressourcer, guiden og en FHIR-pakke',
  },
  examples: ['fki compile ../dk-core --package hl7.fhir.uv.ips.tgz --out /tmp/dk-core'],
  formats: ['text', 'json'],
};

export function addCompile(program: Command, shell: Shell): void {
  const command = addCommand(program, shell, SHAPE)
    .requiredOption('--out <folder>', say(shell, 'where to write', 'hvor der skrives'))
    .option(
      '--package <package>',
      say(
        shell,
        'a package, a folder of definitions or one definition; may be repeated',
        'en pakke, en mappe med definitioner eller én definition; kan gentages',
      ),
      gather,
    );
  setAction<Options>(command, shell, SHAPE, (session, options, [dir]) =>
    compile(session, options, (dir as string) ?? '.'),
  );
}

/** Faults in the FSH do not stop it: what SUSHI writes is written. */
async function compile(session: Session, options: Options, directory: string): Promise<Exit> {
  const stages = stagesOf(session);
  const folder = new OutputFolder(resolve(options.out), options.out);
  try {
    const settings = { offline: session.offline, packages: options.package ?? [] };
    const { guide, diagnostics, compiled } = await compileGuide(directory, settings, stages);
    const resources = compiled.resources
      .filter(({ origin }) => origin === 'fsh')
      .map(({ file, text }) => textFile(`resources/${file}`, text));
    await stages.run('write', async () => {
      for (const file of resources) await folder.put(file);
      for await (const file of compiledFiles(guide, session.environment)) await folder.put(file);
      return folder.commit();
    });
    printDiagnostics(session, diagnostics, directory);
    const errors = countOf(diagnostics, 'error');
    const warnings = countOf(diagnostics, 'warning');
    if (session.format === 'json') {
      const result = {
        resources: resources.length,
        out: options.out,
        errors,
        warnings,
        diagnostics: diagnostics.map((each) => diagnosticJson(session, each)),
      };
      session.out(`${JSON.stringify(result, null, 2)}\n`);
    } else {
      const rows = [[say(session, 'resources', 'ressourcer'), resources.length, `${options.out}/resources`]];
      session.out(
        `${table([say(session, 'made', 'lavet'), say(session, 'files', 'filer'), say(session, 'path', 'sti')], rows)}\n`,
      );
      session.out(
        `${say(session, `${errors} errors, ${warnings} warnings`, `${errors} fejl, ${warnings} advarsler`)}\n`,
      );
    }
    return errors > 0 ? 1 : 0;
  } finally {
    folder.abandon();
  }
}
