import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Resource } from '../../src/packages/types.js';
import { createSnapshots, type SnapshotResult } from '../../src/snapshot/index.js';
import { readElements } from '../../src/snapshot/read.js';
import { compare, DECISIVE, type Deviation } from './compare.js';
import { CORE, definitionsIn, sourceOf, withoutSnapshot } from './core.js';

/** What deviates, by reason: see the file. */
const LISTED = JSON.parse(readFileSync(new URL('core-deviations.json', import.meta.url), 'utf8')) as readonly {
  readonly reason: string;
  readonly onlyWithoutShippedSnapshots?: boolean;
  readonly deviations: { readonly [element: string]: readonly string[] };
}[];

const published = definitionsIn(CORE);

/** Definitions that have both a differential to generate from and a snapshot to compare with. */
const comparable = published.filter(
  ({ snapshot, differential }) => snapshot !== undefined && differential !== undefined,
);

test('the core has 655 definitions, of which 649 can be generated and compared', () => {
  expect(published).toHaveLength(655);
  expect(published.filter(({ snapshot }) => snapshot === undefined)).toHaveLength(2);
  expect(published.filter(({ differential }) => differential === undefined)).toHaveLength(4);
  expect(comparable).toHaveLength(649);
});

describe.each([
  ['from shipped base snapshots', false],
  ['from differentials alone', true],
])('R4’s core %s', (_, stripped) => {
  const results = new Map<Resource, SnapshotResult>();
  let milliseconds = 0;

  beforeAll(() => {
    const definitions = published.map((one) =>
      stripped && one.differential !== undefined ? withoutSnapshot(one) : one,
    );
    const start = performance.now();
    const snapshots = createSnapshots(sourceOf(definitions));
    for (const [index, one] of published.entries()) results.set(one, snapshots.generate(definitions[index]!));
    milliseconds = performance.now() - start;
  });

  const deviationsOf = (one: Resource): Deviation[] =>
    compare(readElements(one.snapshot).elements, results.get(one)?.elements ?? []);

  test('is the published snapshot, but for listed deviations', () => {
    const found = comparable.flatMap((one) =>
      deviationsOf(one).map(({ element, member }) => `${one.id}#${element} ${member}`),
    );
    const listed = LISTED.filter((group) => stripped || group.onlyWithoutShippedSnapshots !== true).flatMap(
      ({ deviations }) =>
        Object.entries(deviations).flatMap(([element, members]) => members.map((member) => `${element} ${member}`)),
    );
    expect(found.sort()).toEqual(listed.sort());
  });

  test('deviates in what decides about instances for at most five definitions', () => {
    const decisive = comparable.filter((one) => deviationsOf(one).some(({ member }) => DECISIVE.has(member)));
    expect(decisive.map(({ id }) => id)).toEqual([
      'clinicaldocument',
      'elementdefinition-de',
      'familymemberhistory-genetic',
      'xhtml',
    ]);
  });

  test('finds no fault but those that the core has', () => {
    const faults = comparable.flatMap((one) =>
      (results.get(one)?.findings ?? []).map(({ code, parameters }) => `${code} ${one.id} ${parameters.element}`),
    );
    expect(faults).toEqual([
      'FKI3508 catalog Composition.date:IssueDate',
      'FKI3518 codesystem-history Extension.extension:revision.extension',
      'FKI3508 familymemberhistory-genetic FamilyMemberHistory.relationship:Relationship',
      'FKI3508 familymemberhistory-genetic FamilyMemberHistory.sex:Sex',
      'FKI3508 familymemberhistory-genetic FamilyMemberHistory.condition:Condition',
    ]);
  });

  test('takes seconds', () => {
    // 0.3–0.8 s on two quiet cores; the bound only catches a change of kind.
    expect(milliseconds).toBeLessThan(10_000);
  });
});

test('every listed deviation has a reason', () => {
  for (const { reason } of LISTED) expect(reason.length).toBeGreaterThan(20);
});
