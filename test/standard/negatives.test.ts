import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeInOrder } from '../../src/ask/sequence/index.js';
import type { Resource } from '../../src/index.js';
import { type Issue, loadValidators, type Validators } from '../../src/validate/index.js';
import { root } from './fki.js';

interface Finding {
  readonly id: string;
  readonly rules: readonly string[];
  readonly severity: string;
  readonly expression: string;
}
interface Entry {
  readonly file: string;
  readonly profile: string;
  readonly validateAs: string;
  readonly breaks: string;
  readonly expected: Finding;
  readonly before?: readonly string[];
}
interface Manifest {
  readonly coverage: {
    readonly reporting: { readonly percent: number; readonly percentOfAll: number };
  };
  readonly examples: readonly Entry[];
}

/** The kit as `npm run build` has left it, before the validators of the same build. */
const kit = join(root, 'dist/examples/negative');
const isBuilt = existsSync(join(kit, 'manifest.json')) && existsSync(join(root, 'dist/validators/index.js'));
if (!isBuilt) console.warn('skipped: dist/ is not built (npm run build), so the conformance kit is not judged');

const read = <T>(path: string): T => JSON.parse(readFileSync(join(kit, path), 'utf8')) as T;
const brief = ({ id, rules, severity, expression }: Issue): Finding => ({ id, rules, severity, expression });
/** Whether two findings are about one place, or about a value and a part of it. */
const isNear = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a);

describe.skipIf(!isBuilt)("FKI's conformance kit", () => {
  let manifest: Manifest;
  let validators: Validators;
  beforeAll(async () => {
    manifest = read<Manifest>('manifest.json');
    validators = await loadValidators(pathToFileURL(join(root, 'dist/validators/index.js')).href);
  });
  const judged = ({ file, validateAs }: Entry): readonly Issue[] =>
    validators
      .validateResource(read<Resource>(file), { profiles: [validateAs], allowExampleUrls: true })
      .filter(({ severity }) => severity !== 'information');

  it('has in each file the finding that its manifest expects, with id, rules, severity and place', () => {
    const missed = manifest.examples
      .filter(({ before }) => before === undefined)
      .flatMap((entry) => {
        const found = judged(entry).map(brief);
        const isFound = found.some((each) => JSON.stringify(each) === JSON.stringify(entry.expected));
        return isFound ? [] : [{ file: entry.file, expected: entry.expected, found }];
      });
    expect(missed).toEqual([]);
  }, 120_000);

  it('breaks nothing else: an error stands where it is expected, or is the same fault told again', () => {
    const more = manifest.examples
      .filter(({ file }) => !file.startsWith('rules/'))
      .flatMap((entry) => {
        const { severity, expression } = entry.expected;
        const others = judged(entry).filter(
          (issue) => !(issue.severity === 'warning' && severity === 'error') && !isNear(issue.expression, expression),
        );
        return others.map(({ id, expression: at }) => `${entry.file}: ${id} at ${at}`);
      });
    expect(more).toEqual([]);
  }, 120_000);

  it('names what the rules over several reports say of the last of them', () => {
    const sequences = manifest.examples.filter(({ before }) => before !== undefined);
    expect(sequences.length).toBeGreaterThan(5);
    for (const { file, before, expected } of sequences) {
      const reports = [...before!, file].map((path) => read<Resource>(path));
      const found = judgeInOrder(reports, validators).issues.at(-1)!.map(brief);
      expect(found, file).toContainEqual(expected);
      expect(expected.id, file).toMatch(/^[^#]+#E-\d+$/);
    }
  });

  it('lists every file once, and has every file that it lists', () => {
    const listed = manifest.examples.flatMap(({ file, before = [] }) => [...before, file]).sort();
    const there = readdirSync(kit, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
      .map(({ parentPath, name }) => join(parentPath, name).slice(kit.length + 1))
      .sort();
    expect(listed).toEqual(there);
  });

  it('breaks at least 95 % of what the reporting profiles say and no other statement says too', () => {
    const { reporting } = manifest.coverage;
    expect(reporting.percent).toBeGreaterThanOrEqual(95);
    // Of all that they say, whatever else says it too.
    expect(reporting.percentOfAll).toBeGreaterThanOrEqual(90);
  });
});
