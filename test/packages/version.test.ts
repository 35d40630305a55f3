import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/packages/index.js';
import { bestVersion, isPackageId } from '../../src/packages/version.js';

const semver = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'))('semver');

describe('package versions', () => {
  it('are ordered as semver orders them', () => {
    const number = fc.integer({ min: 0, max: 12 });
    const label = fc.array(fc.constantFrom('alpha', 'ballot', 'tc1', '1', '2', '10', 'rc'), { maxLength: 3 });
    const version = fc
      .tuple(number, number, number, label)
      .map(
        ([major, minor, patch, labels]) =>
          `${major}.${minor}.${patch}${labels.length > 0 ? `-${labels.join('.')}` : ''}`,
      );
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(Math.sign(compareVersions(one, other))).toBe(semver.compare(one, other));
      }),
    );
  });

  it('are met by releases before pre-releases', () => {
    expect(bestVersion('latest', ['1.0.0', '2.0.0-ballot', '1.10.0'])).toBe('1.10.0');
    expect(bestVersion('latest', ['2.0.0-ballot', '2.0.0-draft'])).toBe('2.0.0-draft');
    expect(bestVersion('1.0.x', ['1.0.2', '1.0.10', '1.1.0'])).toBe('1.0.10');
    expect(bestVersion('1.0.0', ['1.0.1'])).toBeUndefined();
    expect(bestVersion('latest', ['current'])).toBeUndefined();
  });

  it('and names are safe as paths', () => {
    expect(isPackageId('hl7.fhir.dk.core', '3.7.0')).toBe(true);
    expect(isPackageId('a_b-c', 'current$branch')).toBe(true);
    for (const id of ['..', '.a', 'a/b', 'a\\b', '', 'a#b', '@x/y']) expect(isPackageId(id, '1.0.0'), id).toBe(false);
    for (const version of ['..', '1/2', '', 'a b']) expect(isPackageId('a', version), version).toBe(false);
  });
});
