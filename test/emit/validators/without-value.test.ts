import { beforeAll, describe, expect, it } from 'vitest';
import { holdAlone } from '../../../src/emit/validators/runtime/invariant.js';
import { Registry } from '../../../src/emit/validators/runtime/registry.js';
import { Run } from '../../../src/emit/validators/runtime/run.js';
import { PathError } from '../../../src/fhirpath/index.js';
import type { Validators } from '../../../src/validate/index.js';
import { guideOf } from '../../support/guide.js';
import { validatorsOf } from './package.js';
import { canonical, define } from './probes/probe.js';

/** R4 §2.1.0.1: a primitive may have extensions and no value. It exists then, and what must hold of it must hold all the same. */
const absent = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
const ids = { key: 'ids', severity: 'error', human: 'eight digits', expression: "matches('^[0-9]{8}$')" };
const profile = define('eight-digits', 'Patient', [
  { id: 'Patient.identifier.value', path: 'Patient.identifier.value', constraint: [ids] },
]);

let validators: Validators;
beforeAll(async () => {
  validators = await validatorsOf(guideOf([profile]));
});
const errorsOf = (more: object): readonly string[] =>
  validators
    .validateText(JSON.stringify({ resourceType: 'Patient', active: true, ...more }), {
      profiles: [canonical('eight-digits')],
    })
    .filter(({ severity }) => severity === 'error')
    .map(({ id, expression }) => `${id.replace(/^.*#/, '')} @ ${expression}`);

describe('a primitive without a value', () => {
  it('does not meet an invariant that yields nothing of it', () => {
    const identifier = { system: 'http://a.dk' };
    expect(errorsOf({ identifier: [{ ...identifier, value: '12345678' }] })).toEqual([]);
    expect(errorsOf({ identifier: [{ ...identifier, value: '12345678', _value: absent }] })).toEqual([]);
    expect(errorsOf({ identifier: [{ ...identifier, value: '1' }] })).toEqual(['ids @ Patient.identifier[0].value']);
    expect(errorsOf({ identifier: [{ ...identifier, _value: absent }] })).toEqual([
      'ids @ Patient.identifier[0].value',
    ]);
    expect(errorsOf({ identifier: [identifier] })).toEqual([]);
  });

  it('is no id', () => {
    expect(errorsOf({ _id: absent })).toEqual(['Resource_RES_ID_Malformed_Chars @ Patient.id']);
  });
});

describe('a predicate that is asked about a primitive without a value', () => {
  const alone = (holds: () => boolean) => {
    const run = new Run(new Registry(), {}, false);
    holdAlone(undefined, absent, 'value', [{ id: 'x#y', key: 'y', severity: 'error', en: 'never', holds }], run);
    return run.finish().map(({ id }) => id);
  };

  it('has failed where it says no, or has nothing to say', () => {
    expect(alone(() => true)).toEqual([]);
    expect(alone(() => false)).toEqual(['x#y']);
    expect(
      alone(() => {
        throw new PathError('One item is expected, not 2');
      }),
    ).toEqual(['x#y']);
  });

  it('does not hide a fault of its own', () => {
    const fault = () => (undefined as unknown as { ofNothing: { at: boolean } }).ofNothing.at;
    expect(() => alone(fault)).toThrow(TypeError);
  });
});
