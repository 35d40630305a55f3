/** A ValueSet: what it is composed of, and its expansion, made when first asked for. */
import { type Origin, readArtifact } from './artifact.js';
import { readDesignation } from './codesystem.js';
import { expand, type Source } from './expansion.js';
import { Fields, lazy, present, type ReadLog } from './fields.js';
import { hashOf } from './hash.js';
import type { ExpandedCode, Resource, ValueSet, ValueSetInclude } from './model.js';

export interface ValueSetInput {
  readonly resource: Resource;
  readonly origin: Origin;
  readonly log?: ReadLog;
}

export function readValueSet({ resource, origin, log }: ValueSetInput, source: Source): ValueSet {
  const fields = new Fields(resource as Fields['json'], '', log);
  const compose = fields.object('compose');
  const extensions = compose?.otherExtensions() ?? [];
  const valueSet = present<Omit<ValueSet, 'hash' | 'expansion'>>({
    ...readArtifact(fields, origin),
    resourceType: 'ValueSet',
    immutable: fields.boolean('immutable'),
    lockedDate: compose?.string('lockedDate'),
    inactive: compose?.boolean('inactive'),
    includes: (compose?.list('include') ?? []).map(readInclude),
    excludes: (compose?.list('exclude') ?? []).map(readInclude),
    listed: readListed(fields.object('expansion')),
    composeExtensions: extensions.length > 0 ? extensions : undefined,
  }) as ValueSet;
  lazy(valueSet, 'expansion', () => expand(valueSet, source));
  lazy(valueSet, 'hash', () => hashOf(resource as Fields['json']));
  return valueSet;
}

function readInclude(fields: Fields): ValueSetInclude {
  const extensions = fields.otherExtensions();
  return present<ValueSetInclude>({
    system: fields.string('system'),
    version: fields.string('version'),
    codes: fields.list('concept').map((concept) => {
      const display = concept.text('display');
      const designations = concept.list('designation').map(readDesignation);
      const own = concept.otherExtensions();
      if (display?.da !== undefined) designations.push({ language: 'da', value: display.da });
      return present<ValueSetInclude['codes'][number]>({
        code: concept.string('code') ?? '',
        display: display?.en,
        designations,
        extensions: own.length > 0 ? own : undefined,
      });
    }),
    filters: fields.list('filter').map((filter) => ({
      property: filter.string('property') ?? '',
      op: filter.string('op') ?? '',
      value: filter.string('value') ?? '',
    })),
    valueSets: fields.strings('valueSet'),
    extensions: extensions.length > 0 ? extensions : undefined,
  });
}

/** The expansion that the value set came with. */
function readListed(fields: Fields | undefined): ValueSet['listed'] {
  if (fields === undefined) return undefined;
  const codes: ExpandedCode[] = [];
  const walk = (list: readonly Fields[]): void => {
    for (const contains of list) {
      const code = contains.string('code');
      const abstract = contains.boolean('abstract');
      if (code !== undefined) {
        codes.push(
          present<ExpandedCode>({
            system: contains.string('system') ?? '',
            code,
            display: contains.string('display'),
            inactive: contains.boolean('inactive'),
            abstract,
          }),
        );
      }
      walk(contains.list('contains'));
    }
  };
  walk(fields.list('contains'));
  const total = fields.number('total');
  const complete = (total === undefined || total <= codes.length) && fields.otherExtensions().length === 0;
  return { complete, codes };
}
