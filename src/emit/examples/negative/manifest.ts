/** `negative/manifest.json`: each broken instance with the finding to expect, and how much of the guide is broken. */
import type { Structure } from '../../../guide/index.js';
import type { Constraint, Kind } from './constraints.js';
import type { Broken, Expected, Whole } from './search.js';
import type { WrittenExample } from './written.js';

export interface Entry {
  readonly file: string;
  /** Canonical of the definition whose constraint is broken. */
  readonly profile: string;
  /** Canonical that the file as a whole is judged by: the report, where the instance stands in one. */
  readonly validateAs: string;
  readonly breaks: string;
  readonly expected: Expected;
  /** Of a rule over several reports: what is sent before `file`, in order. */
  readonly before?: readonly string[];
}

interface Count {
  constraints: number;
  implied: number;
  broken: number;
}

/** A definition's constraints, broken or not. */
export interface Judged {
  readonly structure: Structure;
  readonly isReporting: boolean;
  readonly broken: readonly (Broken & { readonly file: string; readonly validateAs: string })[];
  readonly whole: readonly Whole[];
}

export function manifest(judged: readonly Judged[], written: readonly WrittenExample[]): string {
  const examples: Entry[] = judged.flatMap(({ structure, broken }) =>
    broken.map(({ file, validateAs, constraint, expected }) => ({
      file,
      profile: structure.url,
      validateAs,
      breaks: constraint.says,
      expected,
    })),
  );
  for (const { files, rule, profile, expected } of written)
    examples.push({
      file: files.at(-1)!.path,
      profile,
      validateAs: profile,
      breaks: rule === undefined ? 'a rule' : `rule ${rule}`,
      expected,
      ...(files.length > 1 ? { before: files.slice(0, -1).map(({ path }) => path) } : {}),
    });
  return `${JSON.stringify({ coverage: coverageOf(judged, written.length), examples }, null, 2)}\n`;
}

function coverageOf(judged: readonly Judged[], written: number) {
  const all = total();
  const reporting = total();
  const byKind = new Map<Kind, Count>();
  const definitions = judged.map(({ structure, isReporting, broken, whole }) => {
    const own = total();
    const note = ({ kind }: Constraint, isBroken: boolean, implied?: string): void => {
      const kinds = byKind.get(kind) ?? total();
      byKind.set(kind, kinds);
      for (const count of isReporting ? [all, own, kinds, reporting] : [all, own, kinds]) {
        count.constraints++;
        if (isBroken) count.broken++;
        else if (implied !== undefined) count.implied++;
      }
    };
    for (const { constraint } of broken) note(constraint, true);
    for (const { constraint, implied } of whole) note(constraint, false, implied);
    return { id: structure.id, profile: structure.url, reporting: isReporting, ...shown(own) };
  });
  return {
    ...shown(all),
    reporting: shown(reporting),
    byKind: Object.fromEntries(
      [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => [kind, shown(count)]),
    ),
    definitions,
    written,
    notBroken: judged.flatMap(({ structure, whole }) =>
      whole.map(({ constraint, reason, implied }) => ({
        profile: structure.url,
        constraint: constraint.says,
        reason,
        ...(implied === undefined ? {} : { implied }),
      })),
    ),
  };
}

const total = (): Count => ({ constraints: 0, implied: 0, broken: 0 });

/**
 * What is implied by another statement can be broken by nothing that keeps that one: it is listed, and not counted against `percent`. It is
 * against `percentOfAll`, which rests on no judgement of ours.
 */
function shown({ constraints, implied, broken }: Count) {
  const own = constraints - implied;
  const percent = (of: number): number => (of === 0 ? 100 : Math.floor((1000 * broken) / of) / 10);
  return { constraints, implied, broken, percent: percent(own), percentOfAll: percent(constraints) };
}
