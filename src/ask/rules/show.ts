/** The rule list with its proof: each rule's examples are validated here and now, and what they do not show is said. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { evaluate, jsonOf, type TypeModel, typeModelOf } from '../../fhirpath/index.js';
import type { Guide, NegativeExample, Rule } from '../../guide/index.js';
import type { Issue, Validators } from '../../validate/index.js';
import { judgeInOrder } from '../sequence/index.js';
import { constraintOf, filesOf, type Positive, RuleExamples } from './examples.js';

export interface ShownRule {
  readonly id: string;
  readonly kind: Rule['kind'];
  readonly severity: Rule['severity'];
  readonly area?: string;
  readonly title: Rule['title'];
  readonly text: Rule['text'];
  readonly constraint?: string;
  readonly elements?: readonly string[];
  readonly expression?: string;
  readonly native?: string;
  /** Report profiles that it applies in; absent: all. */
  readonly appliesTo?: readonly string[];
  /** Files that keep it, and files that break it: those that did so when they were validated just now. */
  readonly positive: readonly string[];
  readonly negative: readonly string[];
  readonly scenario?: Rule['scenario'];
  readonly endState?: string;
  readonly source: string;
  /** Everything that it should have is there and does what it should. */
  readonly shown: boolean;
}

export interface RuleList {
  readonly rules: readonly ShownRule[];
  readonly diagnostics: readonly Diagnostic[];
}

export function showRules(guide: Guide, validators: Validators): RuleList {
  const showing = new Showing(guide, validators);
  return { rules: guide.rules.map((rule) => showing.show(rule)), diagnostics: showing.diagnostics };
}

type Verdict = readonly Diagnostic[];

class Showing {
  readonly diagnostics: Diagnostic[] = [];
  readonly #examples: RuleExamples;
  readonly #types: TypeModel;
  readonly #found = new Map<unknown, readonly Issue[]>();

  constructor(
    guide: Guide,
    private readonly validators: Validators,
  ) {
    this.#examples = new RuleExamples(guide);
    this.#types = typeModelOf(guide.definitions);
  }

  show(rule: Rule): ShownRule {
    const faults: Diagnostic[] = [];
    const positives = this.#positives(rule, faults);
    const negatives = this.#negatives(rule, faults);
    const isChecked = rule.kind === 'element' || rule.kind === 'invariant' || rule.kind === 'sequence';
    if (isChecked && positives.length === 0) faults.push(diagnostic('FKI7201', { rule: rule.id }));
    if (isChecked && negatives.length === 0) faults.push(diagnostic('FKI7202', { rule: rule.id }));
    faults.push(...this.#endState(rule, positives));
    this.diagnostics.push(
      ...faults.map((each) => (rule.source === undefined ? each : { ...each, location: rule.source })),
    );
    return {
      id: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      ...(rule.area === undefined ? {} : { area: rule.area }),
      title: rule.title,
      text: rule.text,
      ...constraintOf(rule),
      ...(rule.elements.length === 0 ? {} : { elements: rule.elements }),
      ...(rule.expression === undefined ? {} : { expression: rule.expression }),
      ...(rule.native === undefined ? {} : { native: rule.native }),
      ...(rule.appliesTo.length === 0 ? {} : { appliesTo: rule.appliesTo }),
      positive: positives.map(({ file }) => file),
      negative: negatives.flatMap(filesOf),
      ...(rule.scenario === undefined ? {} : { scenario: rule.scenario }),
      ...(rule.endState === undefined ? {} : { endState: rule.endState }),
      source: rule.origin,
      shown: faults.every(({ severity }) => severity !== 'error'),
    };
  }

  /** The named positives that do keep the rule. */
  #positives(rule: Rule, faults: Diagnostic[]): readonly Positive[] {
    return rule.positive
      .filter((name) => {
        const example = this.#examples.positive(name);
        const verdict =
          example === undefined
            ? [diagnostic('FKI7207', { rule: rule.id, example: name })]
            : this.#keeps(rule, example);
        faults.push(...verdict);
        return verdict.length === 0;
      })
      .map((name) => this.#examples.positive(name)!);
  }

  /** A positive is valid, has no finding of the rule, and in the story that it belongs to breaks no rule over several reports but days left out. */
  #keeps(rule: Rule, example: Positive): Verdict {
    const alone = this.#validate(example.resource);
    const story = this.#examples.storyOf(example);
    const inStory =
      judgeInOrder(
        story.map(({ resource }) => resource),
        this.validators,
      ).issues.at(-1) ?? [];
    const wrong = [...alone.filter((issue) => isGrave(issue) || issue.rules.includes(rule.id)), ...inStory].filter(
      (issue) => issue.rules.includes(rule.id) || isGrave(issue),
    );
    return wrong.length === 0
      ? []
      : [diagnostic('FKI7203', { rule: rule.id, example: example.id, found: said(wrong) })];
  }

  #negatives(rule: Rule, faults: Diagnostic[]): readonly NegativeExample[] {
    return rule.negative.flatMap((name) => {
      const negative = this.#examples.negative(name);
      if (negative === undefined) {
        faults.push(diagnostic('FKI7207', { rule: rule.id, example: name }));
        return [];
      }
      const verdict = rule.kind === 'sequence' ? this.#lastBreaks(rule, negative) : this.#breaks(rule, negative);
      faults.push(...verdict);
      return verdict.some(({ severity }) => severity === 'error') ? [] : [negative];
    });
  }

  #breaks(rule: Rule, negative: NegativeExample): Verdict {
    const found = this.#validate(negative.resources[0]);
    if (!found.some((issue) => isExpected(issue, rule, negative))) return [missed(rule, negative, found)];
    const others = found.filter((issue) => isGrave(issue) && !issue.rules.includes(rule.id));
    return others.length === 0
      ? []
      : [diagnostic('FKI7205', { rule: rule.id, example: negative.file, found: said(others) })];
  }

  /** Only the last report breaks the rule, and no report another. A few reports of a story leave days out, which E-01 may say. */
  #lastBreaks(rule: Rule, negative: NegativeExample): Verdict {
    const { issues } = judgeInOrder(negative.resources, this.validators);
    const last = issues.at(-1) ?? [];
    if (!last.some((issue) => isExpected(issue, rule, negative))) return [missed(rule, negative, last)];
    const daily = this.validators.rulesOverReports?.find(({ native }) => native === 'daily-delivery')?.id;
    const others = issues.flatMap((each, at) =>
      each.filter((issue) => issue.id !== daily && !(at === issues.length - 1 && issue.rules.includes(rule.id))),
    );
    const alone = negative.resources.flatMap((resource) => this.#validate(resource).filter(isGrave));
    const found = [...others, ...alone];
    return found.length === 0
      ? []
      : [diagnostic('FKI7205', { rule: rule.id, example: negative.file, found: said(found) })];
  }

  /** A scenario's end state, once its reports are received in order. */
  #endState(rule: Rule, positives: readonly Positive[]): Verdict {
    if (rule.endState === undefined) return [];
    const { known } = judgeInOrder(
      positives.map(({ resource }) => resource),
      this.validators,
    );
    const all = { resourceType: 'Bundle', type: 'collection', entry: known.flatMap(({ entry }) => entry ?? []) };
    const [holds] = evaluate(rule.endState, all, { types: this.#types });
    return holds !== undefined && jsonOf(holds) === true
      ? []
      : [diagnostic('FKI7206', { rule: rule.id, reason: rule.endState })];
  }

  #validate(resource: unknown): readonly Issue[] {
    let found = this.#found.get(resource);
    if (found === undefined) {
      found = this.validators.validateResource(resource);
      this.#found.set(resource, found);
    }
    return found;
  }
}

function isGrave({ severity }: Issue): boolean {
  return severity === 'error' || severity === 'fatal';
}

function isExpected(issue: Issue, rule: Rule, { expected }: NegativeExample): boolean {
  return (
    issue.rules.includes(rule.id) &&
    issue.severity === expected.severity &&
    (expected.expression === undefined || plain(issue.expression) === expected.expression)
  );
}

function missed(rule: Rule, { file, expected }: NegativeExample, found: readonly Issue[]): Diagnostic {
  const wanted = `${expected.severity} ${expected.expression ?? ''}`.trim();
  return diagnostic('FKI7204', { rule: rule.id, example: file, expected: wanted, found: said(found) });
}

/** Without the names that HL7's validator puts into expressions. */
function plain(expression: string): string {
  return expression.replace(/\/\*.*?\*\//g, '');
}

function said(issues: readonly Issue[]): string {
  const grave = issues.filter(({ severity }) => severity !== 'information');
  if (grave.length === 0) return '–';
  return grave.map(({ id, rules, expression }) => `${rules[0] ?? id} ${plain(expression)}`).join('; ');
}
