import type { Command } from 'commander';
import type { NotTaken } from '../../ask/import/index.js';
import { type Diagnostic, diagnostic, Failure } from '../../diagnostics.js';
import type { Resource } from '../../packages/index.js';
import { addCommand, type CommandShape, type Exit, type Shell, setAction } from '../command.js';
import { ownGuide } from '../own-guide.js';
import { countOf, printDiagnostics } from '../print-diagnostics.js';
import { resourcesOf } from '../read-resources.js';
import type { CommonOptions, Session } from '../session.js';

const SHAPE: CommandShape = {
  usage: 'import <files...>',
  summary: {
    en: 'makes FKI focus conditions of a shared condition list (MedCom ConditionList), with where each came from',
    da: 'laver FKI-fokustilstande af et fælles diagnosekort (MedCom ConditionList) med, hvor hver kom fra',
  },
  examples: ['fki import condition-list.json > focus-conditions.json'],
  formats: ['json', 'ndjson'],
};

export function addImport(program: Command, shell: Shell): void {
  const command = addCommand(program, shell, SHAPE);
  setAction<CommonOptions>(command, shell, SHAPE, (session, _options, [files]) =>
    importLists(session, files as readonly string[]),
  );
}

async function importLists(session: Session, files: readonly string[]): Promise<Exit> {
  const { importConditionList } = await import('../../ask/import/index.js');
  const guide = await ownGuide();
  const bundles: Resource[] = [];
  let errors = 0;
  const report = (found: readonly Diagnostic[]): void => {
    errors += countOf(found, 'error');
    printDiagnostics(session, found);
  };
  for await (const { source, resource } of resourcesOf(files, 'import', (fault) => report([fault]))) {
    const imported = importConditionList(resource, guide);
    if (imported === undefined) {
      report([diagnostic('FKI7501', {}, { file: source })]);
      continue;
    }
    report(imported.notTaken.map((each) => notTakenDiagnostic(each, source)));
    if (session.format === 'ndjson') session.out(`${JSON.stringify(imported.bundle)}\n`);
    else bundles.push(imported.bundle);
  }
  if (session.format === 'json' && bundles.length > 0) session.out(`${JSON.stringify(oneOf(bundles), null, 2)}\n`);
  if (session.format === 'json' && bundles.length === 0) throw new Failure([diagnostic('FKI7502', {})]);
  return errors > 0 ? 1 : 0;
}

/** One list gives its Bundle; several one with the entries of all. */
function oneOf(bundles: readonly Resource[]): unknown {
  const [first, ...others] = bundles;
  if (others.length === 0) return first;
  return { resourceType: 'Bundle', type: 'collection', entry: bundles.flatMap(({ entry }) => entry ?? []) };
}

function notTakenDiagnostic({ expression, what, name }: NotTaken, file: string): Diagnostic {
  const at = { file, expression };
  switch (what) {
    case 'resource':
      return diagnostic('FKI7503', { type: name }, at);
    case 'status':
      return diagnostic('FKI7504', {}, at);
    case 'reference':
      return diagnostic('FKI7506', { element: name }, at);
    case 'element':
      return diagnostic('FKI7505', { element: name }, at);
  }
}
