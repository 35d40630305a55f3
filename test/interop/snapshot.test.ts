import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileGuide } from '../../src/cli/pipeline.js';
import { gzip } from '../../src/emit/package/gzip.js';
import { readTar, writeTar } from '../../src/emit/package/tar.js';
import { EXTENSIONS, embeddedFolder } from '../../src/packages/index.js';
import type { Json, JsonObject, Resource } from '../../src/packages/types.js';
import { createSnapshots, type ElementDefinition } from '../../src/snapshot/index.js';
import { readElements } from '../../src/snapshot/read.js';
import { compare, DECISIVE, type Deviation } from '../snapshot/compare.js';
import { CORE, definitionsIn, sourceOf, withoutSnapshot } from '../snapshot/core.js';
import { LOGICAL, PROFILES } from '../snapshot/profiles.js';

/** HL7's own generator makes the snapshots of the same definitions, from their differentials. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const oracle = join(root, 'test/interop/oracle/oracle');
const dkCore = join(root, '../shared/packages/hl7.fhir.dk.core-3.7.0.tgz');
const folder = mkdtempSync(join(tmpdir(), 'fki-snapshot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** HL7's snapshots, by canonical. One start of the validator; it gives up at the first definition that it cannot do. */
async function hl7Snapshots(
  name: string,
  definitions: readonly Resource[],
): Promise<ReadonlyMap<string, readonly ElementDefinition[]>> {
  const files = definitions.map((one) => {
    const file = join(folder, `${name}-${one.id}.json`);
    writeFileSync(file, JSON.stringify(one));
    return file;
  });
  const manifest = {
    name: `test.${name}`,
    version: '1.0.0',
    fhirVersions: ['4.0.1'],
    type: 'IG',
    canonical: 'http://example.org/snapshot',
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  };
  const content = (value: unknown) => Buffer.from(JSON.stringify(value));
  const archive = writeTar(
    [
      { path: 'package/package.json', content: content(manifest) },
      ...definitions.map((one) => ({ path: `package/StructureDefinition-${one.id}.json`, content: content(one) })),
    ],
    0,
  );
  const ig = join(folder, `${name}.tgz`);
  writeFileSync(ig, gzip(archive));
  // Not the synchronous call: while it waits the test runner hears nothing from here, and gives up after a minute.
  const { stdout } = await promisify(execFile)(oracle, ['snapshot', '--ig', ig, ...files], { maxBuffer: 2 ** 29 });
  const made = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Resource);
  expect(made).toHaveLength(definitions.length);
  return new Map(made.map((one) => [one.url ?? '', readElements(one.snapshot).elements]));
}

/** Extensions of HL7's that say something of the definition that carries them: its generator strips them everywhere today. */
const OF_THE_DEFINITION =
  /elementdefinition-isCommonBinding|structuredefinition-(standards-status|normative-version|explicit-type-name)|constraint\.xpath/;

/**
 * What HL7's generator writes otherwise without saying otherwise: R4 is R5 to it (XPath in an extension, content references with a url,
 * canonicals pinned to 4.0.1, Resource.id as `id`), it writes out links to some pages of the specification and not to others, and it
 * trims texts.
 */
function normalized(value: Json): Json {
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value === 'string') {
    return value
      .replace(/\|4\.0\.1$/, '')
      .replace(/^https?:\/\/[^#\s]+#(?=[A-Za-z])/, '#')
      .replaceAll('](http://hl7.org/fhir/R4/', '](')
      .replaceAll('\u200e', '')
      .trim();
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as JsonObject).flatMap(([name, one]): [string, Json][] => {
    if (name === 'xpath') return [];
    if (name === 'valueUrl' && one === 'id') return [[name, 'string']];
    if (name !== 'extension' || !Array.isArray(one)) return [[name, normalized(one)]];
    const kept = one.filter((each) => !OF_THE_DEFINITION.test(String((each as JsonObject).url)));
    return kept.length === 0 ? [] : [[name, kept.map(normalized)]];
  });
  return Object.fromEntries(members);
}

interface Known {
  readonly reason: string;
  readonly holds: (found: Deviation, definition: Resource) => boolean;
}

const isExtension = ({ element }: Deviation): boolean => /\.(modifierE|e)xtension(:[^.]+)?$/.test(element);
const keys = (value: Json | undefined): string[] => ((value ?? []) as JsonObject[]).map(({ key }) => String(key));

const says = (value: Json | undefined, text: string): boolean => (JSON.stringify(value) ?? '').includes(text);

/** Where this generator means to differ. */
const KNOWN: readonly Known[] = [
  {
    reason:
      'An extension’s root brings ele-1’s condition and the extension’s own constraints wherever it is used; HL7 only where the base has no slicing.',
    holds: (found) =>
      isExtension(found) &&
      (found.member === 'condition' ||
        (found.member === 'constraint' && keys(found.expected).every((key) => keys(found.actual).includes(key)))),
  },
  {
    reason:
      'A translation stands with its text. HL7 loses it where an extension’s texts are taken into a sliced element.',
    holds: ({ member, expected }) => /^_(short|definition|comment)$/.test(member) && expected === undefined,
  },
  {
    reason:
      'A part of a complex extension that a profile touches keeps the texts that the extension gave it; HL7 writes "Extension".',
    holds: ({ member, expected }) =>
      (member === 'short' && expected === 'Extension') || (member === 'definition' && expected === 'An Extension'),
  },
  {
    reason: 'R4’s own logical models have ele-1 on every element and are their own base.',
    holds: ({ element, member, actual }, { kind }) =>
      kind === 'logical' &&
      ((member === 'base' && !element.includes('.')) || (member === 'constraint' && keys(actual).includes('ele-1'))),
  },
  {
    reason: 'HL7’s validator corrects R4’s vital signs as it loads them, and so all that derives from them.',
    holds: ({ element, member, expected }) =>
      (element === 'Observation.effective[x]' &&
        member === 'constraint' &&
        says(expected, '"source":"http://hl7.org/fhir/StructureDefinition/vitalsigns"')) ||
      (/^Observation\.component(:\w+)?\.value\[x\]$/.test(element) &&
        member === 'binding' &&
        says(expected, 'http://hl7.org/fhir/ValueSet/ucum-vitals-common')),
  },
  {
    reason: 'HL7’s validator corrects the system in R4’s example of a consent’s identifier as it loads it.',
    holds: ({ element, member }) => element === 'Consent.identifier' && member === 'example',
  },
  {
    reason:
      'An entry whose slice names a plain type keeps the texts of Bundle.entry.resource; HL7 writes those of the type’s root.',
    holds: ({ element, member }) =>
      /^Bundle\.entry:\w+\.resource$/.test(element) &&
      ['alias', 'comment', 'definition', 'isSummary', 'mapping', 'short'].includes(member),
  },
  {
    reason:
      'HL7 narrows a choice to the one type whose slice a derived profile touches. That profile says nothing of the other types.',
    holds: ({ element, member }, { id }) =>
      id === 'dk-core-basic-observation' &&
      element.endsWith('.value[x]') &&
      (member === 'type' || member === 'slicing'),
  },
  {
    reason: 'HL7 cuts this description at a link that is written the wrong way round.',
    holds: ({ element, member, actual }) =>
      element === 'ServiceRequest.code' && member === 'binding' && says(actual, '(preferred)[http'),
  },
  {
    reason:
      'HL7 loses what the base says below an element that is sliced there, where the derived profile speaks of slices only.',
    holds: ({ element, member }, { id }) =>
      id === 'patient-derived' &&
      ((member === 'id' && /^Patient\.identifier\.[a-z]+$/.test(element)) ||
        (member === 'min' && element === 'Patient.identifier:x.system')),
  },
];

/** Deviations that no listed reason holds for, and the listed reasons that held. */
async function judged(definitions: readonly Resource[], name: string) {
  const theirs = await hl7Snapshots(name, definitions);
  const snapshots = createSnapshots(
    sourceOf([...definitions, ...definitionsIn(embeddedFolder(EXTENSIONS)), ...definitionsIn(CORE)]),
  );
  const used = new Set<Known>();
  const unexplained: string[] = [];
  const decisive = new Set<string>();
  for (const one of definitions) {
    const made = snapshots.generate(one).elements;
    const deviations = compare(
      normalized((theirs.get(one.url ?? '') ?? []) as readonly Json[]) as unknown as ElementDefinition[],
      normalized(made as readonly Json[]) as unknown as ElementDefinition[],
    );
    for (const found of deviations) {
      if (DECISIVE.has(found.member)) decisive.add(one.id ?? '');
      const known = KNOWN.find(({ holds }) => holds(found, one));
      if (known === undefined) {
        const [expected, actual] = [found.expected, found.actual].map((value) => JSON.stringify(value)?.slice(0, 300));
        unexplained.push(`${one.id} ${found.element} ${found.member}: HL7 ${expected}, here ${actual}`);
      } else used.add(known);
    }
  }
  return { unexplained, decisive: [...decisive].sort(), used };
}

const used = new Set<Known>();

describe('HL7’s generator makes the same snapshots', () => {
  test('of every feature', async () => {
    // HL7's takes no differential out of order, and no slicing of a slice.
    const definitions = [...PROFILES, ...LOGICAL].filter(({ id }) => id !== 'unordered' && id !== 'resliced');
    const result = await judged(definitions, 'features');
    expect(result.unexplained).toEqual([]);
    expect(result.decisive).toEqual(['patient-derived']);
    for (const one of result.used) used.add(one);
  });

  if (!existsSync(dkCore)) console.warn(`skipped: ${dkCore} is not at hand`);
  test.skipIf(!existsSync(dkCore))('of HL7 Denmark’s core', async () => {
    const definitions = readTar(gunzipSync(readFileSync(dkCore)))
      .filter(({ path }) => path.startsWith('package/StructureDefinition-'))
      .map(({ content }) => withoutSnapshot(JSON.parse(Buffer.from(content).toString('utf8')) as Resource));
    expect(definitions.length).toBe(28);
    const result = await judged(definitions, 'dk-core');
    expect(result.unexplained).toEqual([]);
    expect(result.decisive).toEqual(['dk-core-basic-observation']);
    for (const one of result.used) used.add(one);
  });

  describe('of FKI', () => {
    let definitions: readonly Resource[];
    beforeAll(async () => {
      const { guide } = await compileGuide(root, { offline: true });
      definitions = guide.published
        .map(({ resource }) => resource)
        .filter(({ resourceType }) => resourceType === 'StructureDefinition')
        .map(withoutSnapshot);
    });

    test('profile for profile', async () => {
      expect(definitions.length).toBeGreaterThan(50);
      const result = await judged(definitions, 'fki');
      expect(result.unexplained).toEqual([]);
      expect(result.decisive).toEqual([]);
      for (const one of result.used) used.add(one);
    });
  });

  test.skipIf(!existsSync(dkCore))('and every reason to differ is still one', () => {
    expect(KNOWN.filter((one) => !used.has(one)).map(({ reason }) => reason)).toEqual([]);
  });
});
