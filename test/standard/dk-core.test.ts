/** What FKI declares again of HL7 Denmark's core is HL7 Denmark's: url, structure and codes equal, texts in both languages, owner named. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Loose, sharedIsHere, sharedPackage } from './kl-package.js';

const input = fileURLToPath(new URL('../../input/', import.meta.url));
const files = ['extensions', 'vocabulary'].flatMap((folder) =>
  readdirSync(`${input}${folder}`)
    .sort()
    .map((name) => ({ name: name.replace(/\.json$/, ''), path: `${input}${folder}/${name}` })),
);
const ours = new Map<string, Loose>(files.map(({ name, path }) => [name, JSON.parse(readFileSync(path, 'utf8'))]));
const TEXTS = new Set([
  'short',
  'definition',
  'comment',
  'requirements',
  'human',
  'alias',
  'mapping',
  'description',
  'title',
]);

/** Without what is text: what is left must be equal. */
function structure(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(structure);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .filter((key) => !TEXTS.has(key) && !key.startsWith('_'))
      .map((key) => [key, structure(value[key])]),
  );
}

function danish(element: Loose): string | undefined {
  const translations = (element?.extension ?? []).filter(
    (e: Loose) => e.url === 'http://hl7.org/fhir/StructureDefinition/translation',
  );
  const one = translations.find((e: Loose) =>
    e.extension.some((part: Loose) => part.url === 'lang' && part.valueCode === 'da'),
  );
  return one?.extension.find((part: Loose) => part.url === 'content')?.valueString;
}

describe("HL7 Denmark's artefacts that FKI carries", () => {
  it('are 6 extensions, 6 code systems and 11 value sets', () => {
    const count = (type: string) => [...ours.values()].filter((resource) => resource.resourceType === type).length;
    expect([count('StructureDefinition'), count('CodeSystem'), count('ValueSet')]).toEqual([6, 6, 11]);
  });

  it.each([...ours])("%s stands under HL7 Denmark's canonical and version, and says whose it is", (name, resource) => {
    expect(resource.url).toMatch(/^http:\/\/hl7\.dk\/fhir\/core\//);
    expect(resource.version).toBe('3.7.0');
    expect(resource.publisher).toBe('HL7 Denmark');
    expect(resource.copyright).toContain('HL7 Denmark');
    expect(`${resource.resourceType}-${resource.id}`).toBe(name);
  });

  it.each([...ours])('%s has title and description in both languages', (_name, resource) => {
    for (const key of ['title', 'description']) {
      expect(resource[key], key).toBeTruthy();
      expect(danish(resource[`_${key}`]), `Danish ${key}`).toBeTruthy();
    }
    for (const element of resource.differential?.element ?? []) {
      if (element.short !== undefined) expect(danish(element._short), element.id).toBeTruthy();
    }
  });
});

describe.skipIf(!sharedIsHere('the comparison with hl7.fhir.dk.core 3.7.0'))(
  'compared with hl7.fhir.dk.core 3.7.0',
  () => {
    let theirs: Map<string, Loose>;
    beforeAll(async () => {
      theirs = await sharedPackage('hl7.fhir.dk.core-3.7.0.tgz');
    });

    it.each(files)('$name is the same but for texts', ({ name }) => {
      const our = ours.get(name);
      const their = theirs.get(name);
      expect(their, `hl7.fhir.dk.core has no ${name}`).toBeDefined();
      expect(our.url).toBe(their.url);
      switch (our.resourceType) {
        case 'StructureDefinition': {
          for (const key of [
            'name',
            'type',
            'kind',
            'abstract',
            'derivation',
            'baseDefinition',
            'fhirVersion',
            'context',
          ]) {
            expect(our[key], key).toEqual(their[key]);
          }
          for (const view of ['differential', 'snapshot']) {
            expect(structure(our[view].element), view).toEqual(structure(their[view].element));
          }
          break;
        }
        case 'CodeSystem': {
          for (const key of ['name', 'content', 'caseSensitive', 'count']) expect(our[key], key).toEqual(their[key]);
          const facts = (concept: Loose) => ({
            code: concept.code,
            display: concept.display,
            designation: concept.designation,
          });
          expect(our.concept.map(facts)).toEqual(their.concept.map(facts));
          break;
        }
        case 'ValueSet':
          expect(our.compose).toEqual(their.compose);
          break;
        default:
          expect.fail(`no comparison for a ${our.resourceType}`);
      }
    });
  },
);
