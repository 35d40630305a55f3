/** A guide's own invariants, each checked where it stands before any instance meets it. */
import { type Diagnostic, type DiagnosticCode, diagnostic, type Location } from '../diagnostics.js';
import type { Element, Guide, Invariant, Structure } from '../guide/model.js';
import { checkExpression } from './check.js';
import type { ContextType, Finding, FindingKind, TypeModel } from './contract.js';
import { fixExpression } from './fix.js';
import { parseExpression } from './parser.js';
import { typeModelOf } from './types.js';

const CODES: Readonly<Record<FindingKind, DiagnosticCode>> = {
  'unknown-member': 'FKI4002',
  'typed-choice': 'FKI4014',
  'unknown-function': 'FKI4003',
  'unknown-variable': 'FKI4004',
  'unknown-type': 'FKI4005',
  'wrong-arguments': 'FKI4006',
  'always-true': 'FKI4007',
  'always-false': 'FKI4008',
  'bad-regex': 'FKI4009',
  'slow-regex': 'FKI4010',
};

/** What a rule over several reports knows beside the report: all of the citizen, as it was and as it is with the report. */
export const SEQUENCE_VARIABLES = { before: 'Bundle', after: 'Bundle' } as const;

/** What is wrong with the expressions of a guide's rules over several reports. */
export function checkSequenceRules(guide: Guide): readonly Diagnostic[] {
  const types = typeModelOf(guide.definitions);
  return guide.rules.flatMap(({ id, kind, expression: judged, endState, source }) => {
    const expression = kind === 'sequence' ? judged : endState;
    if (expression === undefined) return [];
    const parsed = parseExpression(expression);
    if (!parsed.expression) {
      const { message, offset } = parsed.error;
      return [diagnostic('FKI4001', { key: id, reason: message, offset: offset + 1 }, source)];
    }
    const options = { types, context: [{ type: 'Bundle' }], variables: SEQUENCE_VARIABLES };
    return checkExpression(parsed.expression, options).map((finding) => findingDiagnostic(id, finding, source));
  });
}

/** What is wrong with the invariants that a guide's own structures state: errors in its own, warnings in another owner's. */
export function checkInvariants(guide: Guide): readonly Diagnostic[] {
  const types = typeModelOf(guide.definitions);
  const found: Diagnostic[] = [];
  for (const structure of [...guide.profiles, ...guide.extensions, ...guide.logicalModels]) {
    const seen = new Set<string>();
    for (const element of elementsOf(structure.root)) {
      for (const invariant of element.constraints) {
        if (invariant.source !== structure.url) continue;
        const id = `${invariant.key}\n${element.path}\n${invariant.expression}`;
        if (seen.has(id)) continue;
        seen.add(id);
        found.push(...checkInvariant(invariant, contextsOf(structure, element, types), types, structure));
      }
    }
  }
  return eachOnce(found);
}

/** One invariant may stand on many elements, and say the same of each. */
function eachOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map((one) => [JSON.stringify([one.code, one.parameters, one.location]), one])).values()];
}

function checkInvariant(
  invariant: Invariant,
  context: readonly ContextType[],
  types: TypeModel,
  structure: Structure,
): readonly Diagnostic[] {
  const { key } = invariant;
  const at = invariant.position ?? structure.source;
  const as = (found: Diagnostic): Diagnostic =>
    structure.own || found.severity !== 'error' ? found : { ...found, severity: 'warning' };
  if (invariant.expression === undefined) return [as(diagnostic('FKI4011', { key }, at))];
  const parsed = parseExpression(fixExpression(key, invariant.expression));
  if (!parsed.expression) {
    const { message, offset } = parsed.error;
    return [as(diagnostic('FKI4001', { key, reason: message, offset: offset + 1 }, at))];
  }
  return checkExpression(parsed.expression, { types, context }).map((finding) =>
    as(findingDiagnostic(key, finding, at)),
  );
}

/** A finding as a diagnostic about the expression of that name. */
export function findingDiagnostic(key: string, finding: Finding, location?: Location): Diagnostic {
  // The parameters of each kind are those of its text; the catalogue cannot know that they are.
  const make = diagnostic as (
    code: DiagnosticCode,
    parameters: Finding['parameters'],
    location?: Location,
  ) => Diagnostic;
  return make(CODES[finding.kind], { key, ...finding.parameters }, location);
}

/** The types that an element of a structure may be: what its expressions stand on. */
export function contextsOf(structure: Structure, element: Element, types: TypeModel): readonly ContextType[] {
  if (element.path === structure.type || !element.path.includes('.')) {
    return types.type(structure.type) ? [{ type: structure.type }] : [];
  }
  if (types.type(element.path)) return [{ type: element.path }];
  const target = element.contentReference?.replace(/^.*#/, '');
  const names = target !== undefined ? [target] : element.types.map(({ code }) => code);
  return names.filter((name) => types.type(name)).map((type) => ({ type }));
}

function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
  for (const slice of element.slices) yield* elementsOf(slice);
}
