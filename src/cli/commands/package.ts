import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { diagnostic, Failure, reasonOf } from '../../diagnostics.js';
import { addCommand, addGroup, type CommandShape, type Exit, gather, type Shell, setAction } from '../command.js';
import { countOf, diagnosticJson, printDiagnostics } from '../print-diagnostics.js';
import { type CommonOptions, type Session, say } from '../session.js';

interface Options extends CommonOptions {
  readonly sha256?: string;
  readonly package?: readonly string[];
}

const SHAPE: CommandShape = {
  usage: 'verify <file>',
  summary: {
    en: 'checks a FHIR package: manifest, index, canonicals, snapshots, hash',
    da: 'tjekker en FHIR-pakke: manifest, indeks, canonicals, snapshots, hash',
  },
  examples: ['fki package verify dist/package/guide-1.0.0.tgz'],
  formats: ['text', 'json'],
};

export function addPackage(program: Command, shell: Shell): void {
  const group = addGroup(program, shell, 'package', { en: 'FHIR packages', da: 'FHIR-pakker' }, SHAPE.examples);
  const command = addCommand(group, shell, SHAPE)
    .option('--sha256 <hash>', say(shell, 'the hash that the file should have', 'den hash, filen bør have'))
    .option(
      '--package <package>',
      say(shell, 'a package that it depends on; may be repeated', 'en pakke, som den afhænger af; kan gentages'),
      gather,
    );
  setAction<Options>(command, shell, SHAPE, (session, options, [file]) => verify(session, options, file as string));
}

async function verify(session: Session, options: Options, file: string): Promise<Exit> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isMissing = (error as { code?: string }).code === 'ENOENT';
    const reason = reasonOf(error) ?? '?';
    throw new Failure([
      isMissing ? diagnostic('FKI6001', { path: file }) : diagnostic('FKI6004', { path: file, reason }),
    ]);
  }
  const { verifyPackage } = await import('../../emit/package/index.js');
  const { openPackages } = await import('../../packages/index.js');
  const { source } = await openPackages({ given: options.package ?? [], offline: true });
  const check = verifyPackage(bytes, {
    ...(options.sha256 === undefined ? {} : { sha256: options.sha256 }),
    isKnown: (canonical) => source.find(canonical) !== undefined,
  });
  printDiagnostics(session, check.diagnostics);
  const errors = countOf(check.diagnostics, 'error');
  const { name = '?', version = '?', resources, sha256 } = check;
  if (session.format === 'json') {
    const diagnostics = check.diagnostics.map((each) => diagnosticJson(session, each));
    session.out(`${JSON.stringify({ name, version, sha256, resources, valid: errors === 0, diagnostics }, null, 2)}\n`);
  } else {
    session.out(`${name}#${version}\nsha256 ${sha256}\n`);
    for (const [folder, count] of Object.entries(resources)) session.out(`${folder}: ${count}\n`);
    const warnings = countOf(check.diagnostics, 'warning');
    session.out(`${say(session, `${errors} errors, ${warnings} warnings`, `${errors} fejl, ${warnings} advarsler`)}\n`);
  }
  return errors > 0 ? 1 : 0;
}
