/** `input/rules/<area>.yaml`: the standard's rules, each with where it comes from, what it asks and who shows it. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { present } from '../fields.js';
import type { Rule } from '../model.js';
import { locationOf, recordsOf, type SideRecord, type Sourced } from './shape.js';

const KINDS = ['element', 'invariant', 'sequence', 'receiver', 'permission'] as const;
const SEVERITIES = ['error', 'warning', 'information'] as const;

export function readRules(files: readonly Sourced[], report: (found: Diagnostic) => void): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const source of files) {
    const area = source.file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    for (const record of recordsOf(source, ['rules'], report)) {
      const rule = readRule(record, area, report);
      const other = rules.get(rule.id)?.source;
      if (other !== undefined) {
        const place = `${other.file}:${other.line}`;
        report(diagnostic('FKI3104', { rule: rule.id, other: place }, locationOf(record.position)));
      } else if (rule.id !== '') rules.set(rule.id, rule);
    }
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readRule(record: SideRecord, area: string, report: (found: Diagnostic) => void): Rule {
  const kind = record.oneOf('kind', KINDS);
  const rule = present<Rule>({
    id: record.required('id'),
    kind,
    severity: record.oneOf('severity', SEVERITIES),
    area: record.optional('area') ?? area,
    title: record.requiredText('title'),
    text: record.requiredText('text'),
    origin: record.required('source'),
    elements: record.texts('elements'),
    constraints: record.texts('constraints'),
    expression: record.optional('expression'),
    native: record.optional('native'),
    endState: record.optional('endState'),
    scenario: record.text('scenario'),
    appliesTo: record.texts('appliesTo'),
    positive: record.texts('positive'),
    negative: record.texts('negative'),
    source: record.position,
  });
  record.finish();
  // A rule that nothing carries would be prose: each kind says what carries it.
  const carrier = carrierOf(rule);
  if (carrier !== undefined) report(diagnostic('FKI3117', { kind, field: carrier }, locationOf(record.position)));
  return rule;
}

/** The field that must say what carries the rule, where it says nothing. */
function carrierOf({ kind, elements, constraints, expression, native, scenario }: Rule): string | undefined {
  switch (kind) {
    case 'element':
      return elements.length === 0 ? 'elements' : undefined;
    case 'invariant':
      return constraints.length === 0 ? 'constraints' : undefined;
    case 'sequence':
      return expression === undefined && native === undefined ? 'expression' : undefined;
    case 'receiver':
    case 'permission':
      return scenario === undefined ? 'scenario' : undefined;
  }
}
