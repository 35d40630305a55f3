import type { Command } from 'commander';
import type { ShownRule } from '../../ask/rules/index.js';
import { addCommand, type CommandShape, type Exit, type Shell, setAction } from '../command.js';
import { ownValidators } from '../engine.js';
import { ownGuide } from '../own-guide.js';
import { countOf, diagnosticJson, printDiagnostics } from '../print-diagnostics.js';
import { type CommonOptions, type Session, say } from '../session.js';
import { table } from '../table.js';

const SHAPE: CommandShape = {
  usage: 'rules',
  summary: {
    en: 'lists the rules: what carries each, and the examples that keep it and break it, validated here and now',
    da: 'viser reglerne: hvad der bærer hver, og de eksempler, der overholder og bryder den, valideret her og nu',
  },
  examples: ['fki rules', 'fki rules --format json --lang da'],
  formats: ['text', 'json'],
};

export function addRules(program: Command, shell: Shell): void {
  setAction<CommonOptions>(addCommand(program, shell, SHAPE), shell, SHAPE, rules);
}

async function rules(session: Session): Promise<Exit> {
  const { showRules } = await import('../../ask/rules/index.js');
  const { loadValidators } = await import('../../validate/index.js');
  const found = showRules(await ownGuide(), await loadValidators(ownValidators().module));
  const { diagnostics } = found;
  if (session.format === 'json') {
    const list = { rules: found.rules, diagnostics: diagnostics.map((each) => diagnosticJson(session, each)) };
    session.out(`${JSON.stringify(list, null, 2)}\n`);
  } else session.out(textOf(found.rules, session));
  printDiagnostics(session, diagnostics);
  return countOf(diagnostics, 'error') > 0 ? 1 : 0;
}

function textOf(list: readonly ShownRule[], session: Session): string {
  const shown = list.filter((rule) => rule.shown).length;
  const rows = list.map((rule) => [
    rule.id,
    rule.kind,
    rule.severity,
    (session.language === 'da' ? rule.title.da : undefined) ?? rule.title.en,
    carrierOf(rule),
    rule.positive.length,
    rule.negative.length,
    rule.shown ? '✓' : '✗',
  ]);
  const head = say(
    session,
    'rule|kind|severity|title|carried by|keeps|breaks|shown',
    'regel|art|alvor|titel|båret af|overholder|bryder|vist',
  ).split('|');
  const percent = list.length === 0 ? 100 : Math.floor((100 * shown) / list.length);
  const sum = say(session, `${shown} of ${list.length} rules shown`, `${shown} af ${list.length} regler vist`);
  return `${table(head, rows)}\n${sum} (${percent} %)\n`;
}

function carrierOf({ constraint, elements = [], native, kind, expression }: ShownRule): string {
  if (kind === 'sequence') return native ?? (expression === undefined ? '' : '%before, %after');
  if (constraint !== undefined && kind === 'invariant') return constraint;
  const [first] = elements;
  if (first === undefined) return '';
  return elements.length === 1 ? first : `${first} +${elements.length - 1}`;
}
