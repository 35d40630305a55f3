import { beforeAll, describe, expect, it } from 'vitest';
import type { Validators } from '../../../src/validate/index.js';
import { guideOf } from '../../support/guide.js';
import { validatorsOf } from './package.js';
import { PROBE_DEFINITIONS, PROBES } from './probes/index.js';
import { errorsOf, readJudged } from './probes/judged.js';

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
};

/** HL7's validator fails on slices within slices whose slice has its own discriminator: what R4 §5.1.0.14 asks. */
const RESLICES: Readonly<Record<string, readonly string[]>> = {
  'reslices: as it must be': [],
  'reslices: both reslices': [],
  'reslices: what the reslice requires is not there': ['Validation_VAL_Profile_Minimum @ Patient.identifier[0]'],
  'reslices: a reslice twice': ['Validation_VAL_Profile_Maximum @ Patient'],
  'reslices: the required reslice is not there': ['Validation_VAL_Profile_Minimum_SLICE @ Patient'],
  'reslices: one of no reslice': ['Validation_VAL_Profile_NotSlice @ Patient.identifier[1]'],
  'reslices: the slice is not there': ['Validation_VAL_Profile_Minimum_SLICE @ Patient'],
  'reslices: three of the slice': ['Validation_VAL_Profile_Maximum @ Patient'],
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
      expect(ours).toEqual(RESLICES[id]);
      return;
    }
    for (const each of theirs!) {
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
    expect(Object.keys(RESLICES).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(DIFFERENT).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(judged).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('name the same message at the same place', () => {
    console.info(`${same} of ${asked} errors of probes with HL7's message id and expression`);
    expect(same / asked).toBeGreaterThan(0.85);
  });
});
