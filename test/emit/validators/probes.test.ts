import { beforeAll, describe, expect, it } from 'vitest';
import type { Validators } from '../../../src/validate/index.js';
import { guideOf } from '../../support/guide.js';
import { validatorsOf } from './package.js';
import { PROBE_DEFINITIONS, PROBES } from './probes/index.js';
import { errorsOf, readJudged, UNNAMED } from './probes/judged.js';

/**
 * Each feature of profiles on small instances that meet it or do not, beside the kept verdict of HL7's validator: the same yes or no, and
 * nearly always the same message at the same place. `test/interop/probes.test.ts` asks HL7's validator whether it still says so.
 */

/** Probes on which the verdicts differ, and why ours stands. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'slices-open-at-end: another before': 'what fits no slice may stand at the end alone; HL7 does not look',
  'slices-open-at-end: another between': 'what fits no slice may stand at the end alone; HL7 does not look',
  'slices-by-what-is-fixed-below: as it must be': 'what is fixed below the element tells slices apart; HL7 gives up',
  'slices-by-what-is-fixed-below: both': 'what is fixed below the element tells slices apart; HL7 gives up',
  'prohibited-slice: the slice': 'the slice is prohibited; HL7 reads the prohibition as its key, which nothing has',
  ...each('R4 allows a fraction of a second', 'valueTime: "10:00:00.5"'),
  ...each(
    'too much padding: it is no base64',
    'valueBase64Binary: "A==="',
    'valueBase64Binary: "===="',
    'valueBase64Binary: "AAAA===="',
    'signature: data that is not base64',
  ),
  ...each('R4 §2.6.2 allows no empty array', 'shape: an empty array of primitives'),
  ...each('a choice has one type, whether by value or by extension', 'shape: two choices, one by its extension'),
  ...each('it is no resource', 'JSON: a datatype', 'JSON: an element', 'JSON: DomainResource', 'JSON: Resource'),
  ...each('a key stands once', 'JSON: resourceType twice'),
  ...each('it is no JSON', 'JSON: a line comment', 'JSON: a line break in a text'),
  ...each(
    'the type says what is meant, with or without a reference',
    'reference: a type that may not be',
    'reference: a type that there is not',
  ),
  ...each('ele-1: an id alone is no content', 'reference: an id alone'),
  ...each("R4 §2.4.0 wants XHTML's own names", 'narrative: a prefix'),
  ...each('one coding of the value set is enough, whatever stands beside it', 'required: a concept and another'),
  ...each('what cannot be compared is not in order', 'quantity: a range of two units'),
  ...each(
    'HL7 reads regular expressions as Java, and asks for codes that need a terminology server',
    'ValueSet: a filter by a regular expression that is none',
    'ValueSet: SNOMED CT with a filter',
  ),
  ...each(
    'shown by a snapshot, which the toolchain makes and an emitted package does not',
    'StructureDefinition: a path that there is not',
    'StructureDefinition: more than the base',
    'StructureDefinition: a fixed value of another type',
    'StructureDefinition: a slice without slicing',
    'StructureDefinition: a type that it does not have',
  ),
};

function each(reason: string, ...ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, reason]));
}

/**
 * Where HL7's validator itself fails. On slices within slices whose slice has its own discriminator: what R4 §5.1.0.14 asks. On null
 * where none may stand, on numbers beyond Java's, on a value set that is not there.
 */
const FAILING: Readonly<Record<string, readonly string[]>> = {
  'reslices: as it must be': [],
  'reslices: both reslices': [],
  'reslices: what the reslice requires is not there': ['Validation_VAL_Profile_Minimum @ Patient.identifier[0]'],
  'reslices: a reslice twice': ['Validation_VAL_Profile_Maximum @ Patient'],
  'reslices: the required reslice is not there': ['Validation_VAL_Profile_Minimum_SLICE @ Patient'],
  'reslices: one of no reslice': ['Validation_VAL_Profile_NotSlice @ Patient.identifier[1]'],
  'reslices: the slice is not there': ['Validation_VAL_Profile_Minimum_SLICE @ Patient'],
  'reslices: three of the slice': ['Validation_VAL_Profile_Maximum @ Patient'],
  'valueInteger: -2147483649': [
    'Type_Specific_Checks_DT_Integer_Valid @ Parameters.parameter[0].value.ofType(integer)',
  ],
  'shape: null in an array of primitives': ['JSON_PROPERTY_INVALID_ARRAY @ Patient.name[0].given'],
  'shape: null behind a value': ['JSON_PROPERTY_INVALID_ARRAY @ Patient.name[0].given'],
  'shape: null before a value': ['JSON_PROPERTY_INVALID_ARRAY @ Patient.name[0].given'],
  'shape: null in both arrays': ['JSON_PROPERTY_INVALID_ARRAY @ Patient.name[0].given'],
  'shape: one extension where an array stands': ['This_base_property_must_be_an_Array_not_ @ Patient.name[0].given'],
  'ValueSet: another value set that there is not': [],
  'ValueSet: another value set that is relative': [
    'TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE @ ValueSet.compose.include[0].valueSet[0]',
  ],
  'ValueSet: another value set that is a code system': [],
  'QuestionnaireResponse: a text for a boolean': [
    'Questionnaire_QR_Item_WrongType @ QuestionnaireResponse.item[1].answer[0].value.ofType(string)',
  ],
};

const judged = readJudged();
let validators: Validators;
let same = 0;
let asked = 0;

beforeAll(async () => {
  validators = await validatorsOf(guideOf(PROBE_DEFINITIONS));
});

describe("HL7's verdict on probes of profiles", () => {
  it.each(PROBES.map((probe) => [probe.id, probe] as const))('%s', (id, { profile, resource }) => {
    const text = typeof resource === 'string' ? resource : JSON.stringify(resource);
    const profiles = profile === undefined ? [] : [profile];
    const ours = errorsOf(validators.validateText(text, { allowExampleUrls: true, profiles }));
    const theirs = judged[id];
    expect(theirs, 'HL7 has been asked').toBeDefined();
    if (theirs!.includes('exception')) {
      expect(ours).toEqual(FAILING[id]);
      return;
    }
    for (const each of theirs!.filter((name) => !name.startsWith(UNNAMED))) {
      asked++;
      if (ours.includes(each)) same++;
    }
    const agree = ours.length > 0 === theirs!.length > 0;
    expect(agree, `HL7: ${theirs!.join('; ') || 'valid'}\nours: ${ours.join('; ') || 'valid'}`).toBe(
      !(id in DIFFERENT),
    );
  });

  it('differ only on probes that there are', () => {
    const ids = new Set(PROBES.map(({ id }) => id));
    expect(Object.keys(FAILING).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(DIFFERENT).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(judged).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('name the same message at the same place', () => {
    console.info(`${same} of ${asked} errors of probes with HL7's message id and expression`);
    expect(same / asked).toBeGreaterThan(0.85);
  });
});
