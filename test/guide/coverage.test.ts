/** The Guide is lossless: the builder reads every field of every definition, but for a list with reasons. */
import { expect, it } from 'vitest';
import { type Guide, guideOfPackages } from '../../src/guide/index.js';
import { profile } from '../support/definitions.js';
import { coreSource, guideOf } from '../support/guide.js';

function faults({ unread }: Guide): readonly string[] {
  return [...new Set(unread.filter(({ reason }) => reason === undefined).map(({ field }) => field))];
}

it.each(['hl7.fhir.r4.core', 'hl7.terminology.r4', 'hl7.fhir.uv.extensions.r4'])('reads all of %s', (id) => {
  const guide = guideOfPackages(coreSource(), { packages: [id] });
  expect(faults(guide)).toEqual([]);
  expect(guide.unread.length).toBeGreaterThan(0);
});

it('counts a field that it does not know, and one of the wrong kind', () => {
  const strange = profile({
    id: 'TestStrange',
    type: 'Basic',
    title: 'Strange',
    description: 'Strange.',
    elements: [
      { id: 'Basic.code', mustHaveValue: true, isModifierReason: 7, binding: { strength: 'example', colour: 'red' } },
    ],
    more: { versionAlgorithmString: 'semver' },
  });
  expect(faults(guideOf([strange]))).toEqual([
    'snapshot.element.binding.colour',
    'snapshot.element.isModifierReason',
    'snapshot.element.mustHaveValue',
    'versionAlgorithmString',
  ]);
});
