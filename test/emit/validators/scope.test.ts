import { describe, expect, it } from 'vitest';
import { Scope } from '../../../src/emit/validators/runtime/scope.js';

describe('a reference inside a Bundle', () => {
  const entry = { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient', id: 'a' } };
  const twin = { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient', id: 'b' } };
  const empty = { fullUrl: 'urn:uuid:2', resource: null };
  const from = { fullUrl: 'urn:uuid:3', resource: { resourceType: 'Observation', id: 'a' } };
  const bundle = { resourceType: 'Bundle', entry: [entry, empty, twin, null, 'x', from] };
  const outer = new Scope(bundle, undefined, 'root');
  const scope = new Scope(from.resource, outer, 'entry', from);

  it('names the first resource with the fullUrl, and says when there are more', () => {
    expect(scope.resolve('urn:uuid:1')).toBe(entry.resource);
    expect(outer.index().matches('urn:uuid:1', undefined)).toBe(2);
    expect(outer.index().matches('urn:uuid:3', undefined)).toBe(1);
    expect(scope.bundle()).toMatchObject({ bundle, entry: from });
    expect(scope.bundle()).toBe(scope.bundle());
  });

  it('names nothing where the entry holds null', () => {
    expect(scope.resolve('urn:uuid:2')).toBeUndefined();
  });

  it('finds by type and id what stands under another url', () => {
    expect(outer.index().withTypeAndId('Patient/b')).toBe(twin);
    expect(outer.index().withTypeAndId('Patient/c')).toBeUndefined();
  });
});
