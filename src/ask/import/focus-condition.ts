/** One diagnosis of the list as FKI has it. */
import type { JsonObject, Resource } from '../../packages/index.js';
import { claiming, type NotTaken, type ProfileOf } from './claim.js';

const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/condition-category';
const SNOMED = 'http://snomed.info/sct';

/** MedCom's later drafts say the status as a SNOMED CT category. */
const STATUS_OF_CATEGORY: Readonly<Record<string, string>> = {
  '15240007': 'active', // Current
  '723506003': 'resolved', // Resolved
};
const STATUSES: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved']);
const KINDS: ReadonlySet<string> = new Set(['encounter-diagnosis', 'problem-list-item']);

/** What comes over as it stands. */
const KEPT = [
  'identifier',
  'verificationStatus',
  'code',
  'onsetDateTime',
  'onsetPeriod',
  'onsetAge',
  'onsetString',
  'abatementDateTime',
  'abatementPeriod',
  'abatementString',
  'recordedDate',
  'note',
] as const;
/** Read otherwise, or of no meaning outside the sender's system. */
const HANDLED: ReadonlySet<string> = new Set<string>([
  ...KEPT,
  'resourceType',
  'id',
  'meta',
  'text',
  'language',
  'implicitRules',
  'clinicalStatus',
  'category',
  'subject',
  'recorder',
  'asserter',
]);

export interface ConditionContext {
  /** The citizen, in what is made. */
  readonly subject: string;
  readonly expression: string;
  readonly profileOf: ProfileOf;
  readonly notTaken: NotTaken[];
  /** Takes a party along and says how it is referred to. */
  readonly party: (reference: unknown) => string | undefined;
}

/** Undefined, and said, where the list does not say whether the citizen has the condition. */
export function focusConditionOf(source: Resource, context: ConditionContext): Resource | undefined {
  const { expression, notTaken, profileOf } = context;
  const isWithdrawn = codesOf(source.verificationStatus).some(({ code }) => code === 'entered-in-error');
  const status = statusOf(source);
  if (status === undefined && !isWithdrawn) {
    notTaken.push({ expression, what: 'status', name: 'clinicalStatus' });
    return undefined;
  }
  for (const name of Object.keys(source)) {
    if (!HANDLED.has(name)) notTaken.push({ expression: `${expression}.${name}`, what: 'element', name });
  }
  const kept = Object.fromEntries(
    KEPT.filter((name) => source[name] !== undefined).map((name) => [name, source[name]]),
  );
  const kind = kindOf(source);
  const url = profileOf('fki-diagnosis-kind');
  const made = {
    resourceType: 'Condition',
    id: source.id,
    ...(kind === undefined || url === undefined ? {} : { extension: [{ url, valueCode: kind }] }),
    ...(status === undefined || isWithdrawn
      ? {}
      : { clinicalStatus: { coding: [{ system: CLINICAL, code: status }] } }),
    ...kept,
    subject: { reference: context.subject },
    ...partyOf('recorder', source, context),
    ...partyOf('asserter', source, context),
  };
  return claiming(made as unknown as Resource, profileOf('FkiFocusCondition'));
}

function partyOf(
  name: 'recorder' | 'asserter',
  source: Resource,
  { expression, notTaken, party }: ConditionContext,
): JsonObject {
  const given = source[name] as JsonObject | undefined;
  if (given === undefined) return {};
  const reference = party(given.reference);
  if (reference?.startsWith('Practitioner/')) return { [name]: { reference } };
  notTaken.push({ expression: `${expression}.${name}`, what: 'reference', name });
  return {};
}

/** clinicalStatus where it says one that R4 has; else what a category says. */
function statusOf(source: Resource): string | undefined {
  const said = codesOf(source.clinicalStatus).find(
    ({ system, code }) => (system === undefined || system === CLINICAL) && STATUSES.has(String(code)),
  );
  if (said !== undefined) return String(said.code);
  const category = categories(source).find(({ system, code }) => system === SNOMED && STATUS_OF_CATEGORY[String(code)]);
  return category && STATUS_OF_CATEGORY[String(category.code)];
}

/** Whether it is the diagnosis of a contact or of a course. */
function kindOf(source: Resource): string | undefined {
  const found = categories(source).find(({ system, code }) => system === CATEGORY && KINDS.has(String(code)));
  if (found === undefined) return undefined;
  return found.code === 'encounter-diagnosis' ? 'contact' : 'course';
}

function categories({ category }: Resource): readonly JsonObject[] {
  return Array.isArray(category) ? category.flatMap(codesOf) : [];
}

function codesOf(concept: unknown): readonly JsonObject[] {
  const coding = (concept as JsonObject | undefined)?.coding;
  return Array.isArray(coding) ? (coding as JsonObject[]) : [];
}
