/** The negative examples that authors wrote, with what the validators find in them. */
import type { Guide, JsonObject, NegativeExample, Resource } from '../../../guide/index.js';
import type { Judge, JudgeIssue, SequenceJudge } from '../judge.js';
import { structureOfResource } from '../place.js';
import type { Expected } from './search.js';

export interface WrittenExample {
  /** Files in the order that they are sent; the last breaks the rule. */
  readonly files: readonly { readonly path: string; readonly resource: Resource }[];
  readonly rule: string | undefined;
  readonly profile: string;
  readonly expected: Expected;
}

/** A guide's own negative examples, under `rules/`. */
export function writtenExamples(
  guide: Guide,
  judge: Judge,
  inOrder: SequenceJudge | undefined,
): readonly WrittenExample[] {
  return guide.negatives.flatMap((negative): readonly WrittenExample[] => {
    const { resources, file, rule } = negative;
    const last = resources.at(-1);
    if (last === undefined) return [];
    const name = file.replace(/^.*?negative\//, '').replace(/\.json$/, '');
    const isSequence = resources.length > 1;
    const files = resources.map((resource, i) => ({
      path: isSequence ? `rules/${name}/${i + 1}.json` : `rules/${name}.json`,
      resource,
    }));
    const profile = structureOfResource(guide, last as JsonObject)?.url ?? '';
    const found = isSequence
      ? (inOrder?.(resources as readonly JsonObject[]).at(-1) ?? [])
      : judge(last as JsonObject, profile);
    return [{ files, rule, profile, expected: foundIn(negative, found) }];
  });
}

const plain = (expression: string): string => expression.replace(/\/\*.*?\*\//g, '');

/** The finding that the author expects, as the validators name it. */
function foundIn({ rule, expected }: NegativeExample, found: readonly JudgeIssue[]): Expected {
  const fits = found.filter(
    ({ severity, expression }) =>
      severity === expected.severity &&
      (expected.expression === undefined || plain(expression) === plain(expected.expression)),
  );
  const hit = fits.find(({ rules }) => rule !== undefined && rules.includes(rule)) ?? fits[0];
  if (hit !== undefined) {
    const { id, rules, severity, expression } = hit;
    return { id, rules, severity, expression };
  }
  // `fki rules` tells the author that nothing finds it.
  return {
    id: expected.id ?? rule ?? '',
    rules: rule === undefined ? [] : [rule],
    severity: expected.severity,
    expression: expected.expression ?? '',
  };
}
