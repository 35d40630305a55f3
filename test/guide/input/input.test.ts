import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Diagnostic, textOf } from '../../../src/diagnostics.js';
import { readInput } from '../../../src/guide/index.js';
import { buildNegatives } from '../../../src/guide/input/index.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fki-input-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, location, parameters }) =>
    [code, `${location?.file}:${location?.line}`, ...Object.values(parameters)].join(' '),
  );
}

const RULE = `- id: C-01
  kind: element
  severity: error
  title: {en: A collection, da: En samling}
  text:
    en: Make it a collection.
    da: Gør den til en samling.
  source: gateway
  elements: [FkiReport#Bundle.type]
  positive: [report]
`;

describe('input/guide.yaml', () => {
  it('is the guide in Danish; a field that it does not know is told at its line', () => {
    const files = { 'input/guide.yaml': 'da:\n  title: Prøve\n  titel: Prøve\n' };
    const { danish, diagnostics } = readInput(project(files));
    expect(danish).toEqual({ title: 'Prøve' });
    expect(told(diagnostics)).toEqual(['FKI3103 input/guide.yaml:3 titel']);
  });

  it('is one object', () => {
    const { danish, diagnostics } = readInput(project({ 'input/guide.yaml': '- da\n' }));
    expect(danish).toEqual({});
    expect(told(diagnostics)).toEqual(['FKI3115 input/guide.yaml:1 input/guide.yaml']);
  });
});

describe('input/rules', () => {
  it('gives each rule its area, texts and place', () => {
    const { rules, diagnostics } = readInput(project({ 'input/rules/care.yaml': RULE }));
    expect(diagnostics).toEqual([]);
    expect(rules).toEqual([
      {
        id: 'C-01',
        kind: 'element',
        severity: 'error',
        area: 'care',
        title: { en: 'A collection', da: 'En samling' },
        text: { en: 'Make it a collection.', da: 'Gør den til en samling.' },
        origin: 'gateway',
        elements: ['FkiReport#Bundle.type'],
        constraints: [],
        appliesTo: [],
        positive: ['report'],
        negative: [],
        source: { file: 'input/rules/care.yaml', line: 1, column: 3 },
      },
    ]);
  });

  it('tells each fault at its line, and reads the rest', () => {
    const rules = `${RULE}- id: C-02
  kind: elephant
  severity: error
  title: {en: Only English}
  text: {en: A, da: B}
  sources: typo
- id: C-01
  kind: invariant
  severity: warning
  title: {en: A, da: B}
  text: {en: A, da: B}
  source: x
  constraints: {a: 1}
`;
    const found = readInput(project({ 'input/rules/care.yaml': rules }));
    expect(found.rules.map(({ id }) => id)).toEqual(['C-01', 'C-02']);
    expect(told(found.diagnostics)).toEqual([
      'FKI3112 input/rules/care.yaml:12 kind element, invariant, sequence, receiver, permission',
      'FKI3113 input/rules/care.yaml:14 title',
      'FKI3102 input/rules/care.yaml:11 source',
      'FKI3103 input/rules/care.yaml:16 sources',
      'FKI3117 input/rules/care.yaml:11 element elements',
      'FKI3114 input/rules/care.yaml:23 constraints',
      'FKI3117 input/rules/care.yaml:17 invariant constraints',
      'FKI3104 input/rules/care.yaml:17 C-01 input/rules/care.yaml:1',
    ]);
  });

  it('says where YAML is broken, and that a rule file is a list', () => {
    const { diagnostics } = readInput(
      project({ 'input/rules/a.yaml': 'a: [1\nb: 2\n', 'input/rules/b.yaml': 'text\n' }),
    );
    expect(diagnostics.map(({ code, location }) => `${code} ${location?.file}`)).toEqual([
      'FKI3101 input/rules/a.yaml',
      'FKI3116 input/rules/b.yaml',
    ]);
    for (const found of diagnostics) expect(textOf(found, 'da')).not.toMatch(/\{\w+\}/);
  });

  it('does not unfold an alias bomb', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [at, name] of [...'bcdefghi'].entries())
      bomb.push(`${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`);
    const { diagnostics } = readInput(project({ 'input/rules/a.yaml': bomb.join('\n') }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['FKI3101']);
  });
});

describe('input/negative', () => {
  const base = { resourceType: 'Bundle', id: 'report', type: 'collection' } as const;
  const build = (
    files: Readonly<Record<string, string>>,
  ): { files: readonly string[]; built: ReturnType<typeof buildNegatives>; told: readonly string[] } => {
    const input = readInput(project({ 'input/rules/care.yaml': RULE, ...files }));
    const found: Diagnostic[] = [...input.diagnostics];
    const built = buildNegatives(input.negatives, {
      rules: input.rules,
      example: (id) => (id === 'report' ? base : undefined),
      report: (one) => found.push(one),
    });
    return { files: built.map(({ file }) => file), built, told: told(found) };
  };

  it('patches the example that it starts from', () => {
    const negative = {
      rule: 'C-01',
      base: 'report',
      patch: [{ op: 'replace', path: '/type', value: 'batch' }],
      expected: { severity: 'error', expression: 'Bundle.type' },
    };
    const { built, told: faults } = build({ 'input/negative/C-01-2.json': JSON.stringify(negative) });
    expect(faults).toEqual([]);
    expect(built).toMatchObject([
      {
        file: 'input/negative/C-01-2.json',
        rule: 'C-01',
        base: 'report',
        resources: [{ ...base, type: 'batch' }],
        expected: { severity: 'error', expression: 'Bundle.type' },
      },
    ]);
  });

  it('takes the numbered reports of a folder in order, and the rule from its name', () => {
    const { built } = build({
      'input/negative/C-01/10.json': JSON.stringify({
        base: 'report',
        patch: [{ op: 'add', path: '/id', value: 'ten' }],
      }),
      'input/negative/C-01/2.json': JSON.stringify({ ...base, id: 'two' }),
    });
    expect(built).toMatchObject([
      {
        file: 'input/negative/C-01',
        rule: 'C-01',
        resources: [{ id: 'two' }, { id: 'ten' }],
        expected: { severity: 'error' },
      },
    ]);
  });

  it('tells each fault at its line, and never what the resource says', () => {
    const { told: faults, built } = build({
      'input/negative/A-1.json': '{\n "base": "nobody",\n "patch": []\n}',
      'input/negative/A-2.json':
        '{\n "rule": "X-99",\n "base": "report",\n "patch": [\n  {"op": "test", "path": "/id", "value": "2509479989"}\n ]\n}',
      'input/negative/A-3.json': '{"base": "report", "secret": 2509479989,}',
      'input/negative/A-4.json': '[]',
    });
    expect(built).toEqual([]);
    expect(faults).toEqual([
      'FKI3100 input/negative/A-3.json:1 input/negative/A-3.json',
      'FKI3108 input/negative/A-1.json:2 nobody',
      'FKI3109 input/negative/A-2.json:5 test /id',
      'FKI3115 input/negative/A-4.json:1 input/negative/A-4.json',
    ]);
    expect(faults.join()).not.toContain('2509479989');
  });
});

describe('the other side files', () => {
  it('are aliases, claims, pages in two languages, and what emitters own', () => {
    const found = readInput(
      project({
        'input/aliases.yaml': 'profile:\n- from: http://kl.dk/a\n  to: FkiA\n- from: http://kl.dk/b\n  note: gone\n',
        'input/compliance.yaml':
          '- profile: FkiA\n  target: http://hl7.dk/a\n  version: 3.7.0\n  evidence: test/x.ts\n',
        'input/pagecontent/index.md': '# Home\nHello',
        'input/pagecontent/index-da.md': '# Hjem\nHej',
        'input/pagecontent/guide.md': 'No heading',
        'input/catalog/entry.yaml': 'key: fki\n',
        'input/catalog/more.json': '{"a": 1}',
        'input/data/other.yml': '{{ jekyll }}: [',
      }),
      new Map([['guide', 'The guide']]),
    );
    expect(found.diagnostics).toEqual([]);
    expect(found.aliases).toMatchObject([
      { from: 'http://kl.dk/a', to: 'FkiA', kind: 'profile' },
      { from: 'http://kl.dk/b', kind: 'profile', note: { en: 'gone' } },
    ]);
    expect(found.compliance).toMatchObject([{ profile: 'FkiA', version: '3.7.0' }]);
    expect(found.pages).toMatchObject([
      { name: 'guide', title: { en: 'The guide' }, content: { en: 'No heading' } },
      { name: 'index', title: { en: 'Home', da: 'Hjem' }, content: { en: '# Home\nHello', da: '# Hjem\nHej' } },
    ]);
    expect(found.sideFiles).toEqual([
      { path: 'catalog/entry.yaml', data: { key: 'fki' } },
      { path: 'catalog/more.json', data: { a: 1 } },
    ]);
  });

  it('are none where a project has none', () => {
    expect(readInput(project({ 'sushi-config.yaml': 'id: x' }))).toMatchObject({
      rules: [],
      pages: [],
      diagnostics: [],
    });
  });
});
