/** `input/aliases.yaml` and `input/compliance.yaml`. */
import type { Diagnostic } from '../../diagnostics.js';
import { isObject, present } from '../fields.js';
import type { Alias, ComplianceClaim, Json } from '../model.js';
import { recordsOf, type SideRecord, type Sourced } from './shape.js';

/** A list of aliases, or lists of them by kind. */
export function readAliases(source: Sourced, report: (found: Diagnostic) => void): readonly Alias[] {
  const { data } = source;
  const groups =
    isObject(data) && !Array.isArray(data.aliases)
      ? Object.keys(data).filter((name) => Array.isArray(data[name]))
      : ['aliases'];
  return groups.flatMap((group) =>
    recordsOf(source, [group], report).map((record) =>
      present<Alias>({
        from: record.required('from'),
        to: record.optional('to'),
        kind: record.optional('kind') ?? (group === 'aliases' ? 'profile' : group),
        note: noteOf(record),
        raw: record.json,
      }),
    ),
  );
}

/** A note is for readers: in both languages, or one text as it stands. */
function noteOf(record: SideRecord): Alias['note'] {
  const note: Json | undefined = record.json.note;
  return typeof note === 'string' ? { en: note } : record.text('note');
}

export function readCompliance(source: Sourced, report: (found: Diagnostic) => void): readonly ComplianceClaim[] {
  return recordsOf(source, ['claims', 'compliance'], report).map((record) =>
    present<ComplianceClaim>({
      profile: record.required('profile'),
      target: record.required('target'),
      version: record.required('version'),
      evidence: record.required('evidence'),
      medcom: record.optional('medcom'),
      note: record.text('note'),
      raw: record.json,
    }),
  );
}
