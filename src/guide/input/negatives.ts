/**
 * `input/negative`: what breaks one rule and nothing else. `<rule>.json` or `<rule>-<n>.json` patches a positive example; a folder
 * `<rule>/` holds numbered reports, `1.json`, `2.json`, of which only the last breaks the rule. A report is a whole resource or a
 * patched example. Built here, once the guide's examples are known.
 */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { isObject, present } from '../fields.js';
import type { Json, NegativeExample, Resource, Rule } from '../model.js';
import { applyPatch, PatchError, type PatchOperation } from './patch.js';
import { locationOf, SideRecord, type Sourced } from './shape.js';

/** One negative as it stands on disk: one file, or the numbered files of a folder in order. */
export interface NegativeSource {
  /** `input/negative/C-01.json`, or the folder. */
  readonly file: string;
  readonly files: readonly Sourced[];
}

export interface NegativeContext {
  /** An example of the guide by id, or by `Type/id`. */
  readonly example: (id: string) => Resource | undefined;
  readonly rules: readonly Rule[];
  readonly report: (found: Diagnostic) => void;
}

export function buildNegatives(
  sources: readonly NegativeSource[],
  context: NegativeContext,
): readonly NegativeExample[] {
  return sources.flatMap((source) => build(source, context) ?? []);
}

function build({ file, files }: NegativeSource, context: NegativeContext): NegativeExample | undefined {
  const { report, rules } = context;
  const last = files.at(-1);
  if (last === undefined) return undefined;
  const resources: Resource[] = [];
  let base: string | undefined;
  let stated: string | undefined;
  let expected: SideRecord | undefined;
  for (const one of files) {
    const { data } = one;
    if (isObject(data) && typeof data.resourceType === 'string') {
      resources.push(data as unknown as Resource);
      continue;
    }
    if (!isObject(data)) {
      report(diagnostic('FKI3115', { field: one.file }, locationOf(one.at([]))));
      return undefined;
    }
    const record = new SideRecord(one, [], data, report);
    const made = patched(record, one, context);
    stated = record.optional('rule') ?? stated;
    expected = record.object('expected') ?? expected;
    record.value('note');
    record.finish();
    if (made === undefined) return undefined;
    base = made.base ?? base;
    resources.push(made.resource);
  }
  const rule = stated ?? ruleOfName(file, rules);
  const known = rules.find(({ id }) => id === rule);
  if (rule !== undefined && known === undefined) report(diagnostic('FKI3110', { rule }, locationOf(last.at(['rule']))));
  return present<NegativeExample>({
    file,
    rule,
    base,
    resources,
    expected: present<NegativeExample['expected']>({
      severity: expected?.optional('severity') ?? known?.severity ?? 'error',
      expression: expected?.optional('expression'),
      id: expected?.optional('id'),
    }),
    source: files[0]!.at([]),
  });
}

/** The rule that a file is named after: the longest id that its name begins with. */
function ruleOfName(file: string, rules: readonly Rule[]): string | undefined {
  const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
  return rules
    .map(({ id }) => id)
    .filter((id) => name === id || name.startsWith(`${id}-`))
    .sort((a, b) => b.length - a.length)[0];
}

function patched(
  record: SideRecord,
  source: Sourced,
  { example, report }: NegativeContext,
): { readonly resource: Resource; readonly base?: string } | undefined {
  const given = record.value('resource');
  const base = record.optional('base');
  const patch = record.value('patch');
  let start: Resource | undefined;
  if (isObject(given)) start = given as unknown as Resource;
  else if (base !== undefined) {
    start = example(base);
    if (start === undefined) {
      report(diagnostic('FKI3108', { base }, locationOf(record.positionOf('base'))));
      return undefined;
    }
  } else {
    record.fault('base', 'FKI3102');
    return undefined;
  }
  if (patch === undefined) return present<{ resource: Resource; base?: string }>({ resource: start, base });
  if (!Array.isArray(patch) || !patch.every(isObject)) {
    record.fault('patch', 'FKI3116');
    return undefined;
  }
  try {
    const resource = applyPatch(start as unknown as Json, patch as unknown as readonly PatchOperation[]);
    return present<{ resource: Resource; base?: string }>({ resource: resource as unknown as Resource, base });
  } catch (thrown) {
    if (!(thrown instanceof PatchError)) throw thrown;
    const { operation, index } = thrown;
    const where = locationOf(source.at(['patch', index]));
    report(diagnostic('FKI3109', { operation: String(operation.op), path: String(operation.path) }, where));
    return undefined;
  }
}
