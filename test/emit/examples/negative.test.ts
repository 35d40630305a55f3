import { beforeAll, describe, expect, it } from 'vitest';
import { testGuide } from '../../support/guide.js';
import { type Emitted, emitted } from './support.js';

interface Manifest {
  readonly coverage: {
    readonly constraints: number;
    readonly broken: number;
    readonly implied: number;
    readonly percent: number;
    readonly notBroken: readonly { readonly constraint: string; readonly reason: string }[];
  };
  readonly examples: readonly {
    readonly file: string;
    readonly profile: string;
    readonly validateAs: string;
    readonly breaks: string;
    readonly expected: {
      readonly id: string;
      readonly rules: readonly string[];
      readonly severity: string;
      readonly expression: string;
    };
  }[];
}

describe('instances that are wrong on purpose', () => {
  let made: Emitted;
  let manifest: Manifest;
  beforeAll(async () => {
    made = await emitted(testGuide());
    manifest = JSON.parse(made.files.get('negative/manifest.json')!);
  }, 120_000);

  it('each have the finding that the manifest expects, where it expects it, and no other', () => {
    expect(manifest.examples.length).toBeGreaterThan(10);
    for (const { file, validateAs, expected } of manifest.examples) {
      // Something less severe may come with it.
      const found = made
        .judge(`negative/${file}`, validateAs)
        .filter(({ severity }) => severity !== 'warning' || expected.severity === 'warning');
      const said = found.map(({ id, rules, severity, expression }) => ({ id, rules, severity, expression }));
      // R4 and a profile may say the same of the same place.
      expect(new Set(said.map(({ id, expression }) => `${id} ${expression}`)).size, file).toBe(1);
      expect(said, file).toContainEqual(expected);
    }
  });
  it('are listed once each, and every file is listed', () => {
    const listed = manifest.examples.map(({ file }) => `negative/${file}`);
    const files = [...made.files.keys()].filter(
      (path) => path.startsWith('negative/') && !path.endsWith('manifest.json'),
    );
    expect(listed.sort()).toEqual(files.sort());
  });
  it('break nearly all that the guide says, and the rest has a reason', () => {
    const { constraints, broken, percent, notBroken } = manifest.coverage;
    expect(percent).toBeGreaterThanOrEqual(80);
    expect(broken + notBroken.length).toBe(constraints);
    for (const { reason } of notBroken) expect(reason).not.toBe('');
  });
  it('are each of another constraint, of every kind that the guide has', () => {
    const broken = manifest.examples.map(({ profile, breaks }) => `${profile} ${breaks}`);
    expect(new Set(broken).size).toBe(broken.length);
    const kinds = ['min 1', 'max', 'fixed', 'type', 'binding'];
    for (const kind of kinds)
      expect(
        broken.some((each) => each.includes(kind)),
        kind,
      ).toBe(true);
  });
  it('have the same bytes the second time', async () => {
    expect([...(await emitted(testGuide())).files]).toEqual([...made.files]);
  }, 120_000);
  it('are made of the profiles asked for only', async () => {
    const profile = manifest.examples[0]!.profile;
    const some = await emitted(testGuide(), { profiles: [profile] });
    const { examples } = JSON.parse(some.files.get('negative/manifest.json')!) as Manifest;
    expect(new Set(examples.map((each) => each.profile))).toEqual(new Set([profile]));
  }, 120_000);
});
