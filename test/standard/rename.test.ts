/** Another package id and canonical: one command, and the old ones are nowhere in what is built. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fkiProcess } from '../support/process.js';
import { root } from './tables.js';

const config = readFileSync(join(root, 'sushi-config.yaml'), 'utf8');
const OLD = [/^id: (\S+)$/m, /^canonical: (\S+)$/m].map((pattern) => pattern.exec(config)?.[1] ?? '');
const NEW = { id: 'dk.example.standard', canonical: 'https://standard.example.dk/fhir' };

/** Files that name the old id or canonical (or others), as they are or escaped for a regular expression. */
function naming(folder: string, names = OLD): string[] {
  const forms = names.flatMap((name) => [
    name,
    name.replaceAll('.', '\\.'),
    name.replaceAll('.', '\\.').replaceAll('/', '\\/'),
  ]);
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => lstatSync(join(folder, name)).isFile())
    .filter((name) => {
      const text = readFileSync(join(folder, name), 'latin1');
      return forms.some((form) => text.includes(form)) || names.some((one) => name.includes(one));
    })
    .sort();
}

describe('scripts/rename.mjs', () => {
  let copy: string;
  let renamed: ReturnType<typeof spawnSync>;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'fki-rename-'));
    for (const name of ['fsh', 'input', 'test/standard', 'docs', 'sushi-config.yaml', 'ig.ini', 'README.md']) {
      if (existsSync(join(root, name)) && name !== 'input')
        cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    cpSync(join(root, 'input'), join(copy, 'input'), {
      recursive: true,
      filter: (path) => path !== join(root, 'input', 'fsh'),
    });
    symlinkSync('../fsh', join(copy, 'input', 'fsh'));
    const args = ['--id', NEW.id, '--canonical', NEW.canonical, '--root', copy];
    renamed = spawnSync(process.execPath, [join(root, 'scripts', 'rename.mjs'), ...args], { encoding: 'utf8' });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('knows the names it is to change', () => {
    expect(OLD.every((name) => name.length > 5)).toBe(true);
  });

  it('leaves the old id and canonical in no source', () => {
    expect(renamed.status, String(renamed.stderr)).toBe(0);
    expect(naming(copy)).toEqual([]);
    const after = readFileSync(join(copy, 'sushi-config.yaml'), 'utf8');
    expect(after).toContain(`id: ${NEW.id}\ncanonical: ${NEW.canonical}\n`);
  });

  it('need not touch the compiler: it names neither', () => {
    expect(naming(join(root, 'src'))).toEqual([]);
    expect(naming(join(root, 'scripts'))).toEqual([]);
  });

  it('gives a build that names neither', async () => {
    const out = join(copy, 'dist');
    const { code, text } = await fkiProcess(['build', copy, '--out', out, '--offline', '--format', 'json']);
    expect(code, text).toBe(0);
    expect(naming(out, [NEW.canonical]).length).toBeGreaterThan(100);
    expect(naming(out)).toEqual([]);
  }, 300_000);

  it('gives what the README shows a vendor: a report made with the SDK, and valid', () => {
    const [, example] = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(copy, 'README.md'), 'utf8'))!;
    const vendor = join(copy, 'vendor');
    mkdirSync(join(vendor, 'node_modules', '@fki'), { recursive: true });
    symlinkSync(join(copy, 'dist', 'sdk', 'typescript'), join(vendor, 'node_modules', '@fki', 'sdk'));
    writeFileSync(join(vendor, 'report.mjs'), example!);
    const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: vendor, encoding: 'utf8' });
    expect(node('report.mjs')).toMatchObject({ status: 0, stdout: '[]\n', stderr: '' });
    const validated = node(join(copy, 'dist/validators/fki-validate.mjs'), 'report.json', '--format', 'ndjson');
    expect(JSON.parse(validated.stdout)).toMatchObject({ resourceType: 'Bundle', valid: true, issues: [] });
  });

  it.each([
    [['--id', NEW.id]],
    [['--id', 'Not An Id', '--canonical', NEW.canonical]],
    [['--id', NEW.id, '--canonical', 'https://example.dk/']],
  ])('refuses %j with exit 2', (args) => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'rename.mjs'), ...args], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Usage');
  });
});
