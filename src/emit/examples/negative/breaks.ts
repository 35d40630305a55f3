/** How each kind of constraint is broken: edits of a right instance, and where the finding must then stand. */
import { invariantOf } from '../invariants.js';
import { isObject, put, valueAt } from '../json.js';
import { solverFor } from '../repair.js';
import type { Constraint, Kind } from './constraints.js';
import { prohibited, tooFew, tooMany } from './counts.js';
import { type Attempt, type Ground, valuesOf } from './ground.js';
import { elsewhere, elsewhereOn, otherTarget, withoutTarget } from './references.js';
import { beyond, differing, otherCode, otherConcept, otherType, outsider } from './values.js';

/** HL7's ids of findings by the kind of constraint that they are about. */
export const IDS: Readonly<Record<Exclude<Kind, 'invariant'>, RegExp>> = {
  min: /^Validation_VAL_Profile_Minimum$|^Extension_EXT_Simple_(ABSENT|WRONG)$/,
  max: /^Validation_VAL_Profile_Maximum$/,
  prohibited: /^Validation_VAL_Profile_(Maximum|NotAllowed)$/,
  type: /^(Validation_VAL_Profile_NoType|Extension_EXT_Type|Extension_PROF_Type|Bundle_BUNDLE_Entry_Type\d)$/,
  target: /^Reference_REF_(BadTargetType2?|CantMatchChoice)$/,
  aggregation: /^Reference_REF_(NotFound_Bundle|Aggregation)$/,
  binding: /^Terminology_TX_(NoValid_|Code_ValueSet)/,
  fixed: /^(_DT_Fixed_Wrong|Profile_VAL_MissingElement|Profile_VAL_NotAllowed|Terminology_TX_Coding_Count)$/,
  pattern: /^(_DT_Fixed_Wrong|Profile_VAL_MissingElement|TYPE_CHECKS_PATTERN_CC|Terminology_TX_Coding_Count)$/,
  'slice min': /^(Validation_VAL_Profile_Minimum_SLICE(_EXT)?|VALIDATION_VAL_PROFILE_MINIMUM_MAGIC)$/,
  'slice max': /^Validation_VAL_Profile_Maximum$/,
  'slice prohibited': /^Validation_VAL_Profile_(Maximum|NotSlice|NoType|NotAllowed)$/,
  closed: /^(Validation_VAL_Profile_NotSlice|Extension_EXT_SubExtension_Invalid)$/,
  length: /^Type_Specific_Checks_DT_Primitive_Length$/,
  least: /^type_specific_checks_dt_(dt_lt|integer_lt|decimal_lt|qty_min_value_wrong|qty_min_value_wrong_ucum)$/i,
  most: /^type_specific_checks_dt_(dt_gt|integer_gt|decimal_gt|qty_max_value_wrong|qty_max_value_wrong_ucum)$/i,
  context: /^Extension_EXTP_Context_Wrong$/,
};

/** Instances in which the constraint may be broken, the likeliest first. */
export function* attempts(constraint: Constraint, ground: Ground): Generator<Attempt> {
  const { element, kind } = constraint;
  const { root, sites, task } = ground;
  const values = valuesOf(sites, element);
  switch (kind) {
    case 'min':
    case 'slice min':
      yield* tooFew(constraint, ground);
      return;
    case 'max':
    case 'slice max':
      yield* tooMany(constraint, ground);
      return;
    case 'prohibited':
    case 'slice prohibited':
      yield* prohibited(constraint, ground);
      return;
    case 'type':
      yield* otherType(constraint, ground);
      return;
    case 'closed':
      yield* outsider(constraint, ground);
      return;
    case 'target':
      for (const at of values) yield* otherTarget(ground, at, element, constraint.before);
      return;
    case 'aggregation':
      for (const at of values)
        yield {
          resource: put(root, at, { ...withoutTarget(root, at), reference: elsewhere(ground, at, element) }),
          at: [at],
        };
      return;
    case 'binding':
      for (const at of values) yield* otherCode(ground, at, element);
      return;
    case 'fixed':
    case 'pattern':
      for (const at of values) {
        const held = (element.fixed ?? element.pattern)!.value;
        const places = [at, ...(isObject(held) ? Object.keys(held).map((name) => [...at, name]) : [])];
        for (const resource of otherConcept(ground, at, held)) yield { resource, at: places };
        for (const resource of differing(ground, at, held)) yield { resource, at: places };
      }
      return;
    case 'length':
      for (const at of values) {
        const text = valueAt(root, at);
        if (typeof text === 'string')
          yield { resource: put(root, at, text.padEnd(element.maxLength! + 1, 'x')), at: [at] };
      }
      return;
    case 'least':
    case 'most':
      for (const at of values)
        yield* beyond(ground, at, kind === 'least' ? element.minValue!.value : element.maxValue!.value, kind);
      return;
    case 'context':
      yield* elsewhereOn(ground);
      return;
    case 'invariant': {
      const { invariant } = constraint;
      const stated =
        invariant === undefined ? undefined : invariantOf(task.guide, `${invariant.source}#${invariant.key}`);
      if (stated?.expression === undefined) return;
      for (const at of values)
        for (const resource of solverFor(task).aim(stated.expression, false, root, at)) yield { resource, at: [at] };
    }
  }
}
