import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');

/** `docs/architecture.md`'s table: each room, and the rooms that it may import. Diagnostics may be imported from anywhere. */
const ALL = ['packages', 'snapshot', 'compile', 'guide', 'fhirpath', 'print', 'emit', 'validate', 'ask'] as const;
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  packages: [],
  snapshot: ['packages'],
  compile: ['packages', 'snapshot'],
  guide: ['packages', 'snapshot', 'compile'],
  fhirpath: ['guide'],
  print: [],
  emit: ['guide', 'fhirpath', 'print'],
  validate: ['guide', 'emit'],
  ask: ['guide', 'fhirpath', 'validate', 'packages'],
  cli: ALL,
  index: [...ALL, 'cli'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

/** Comments go first: JSDoc names modules too. Strings stay, since module names are strings. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|(^|[^:])\/\/[^\n]*/g,
    (_, kept, before) => kept ?? before ?? '',
  );
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(join(src, file), 'utf8'));
  const found: Import[] = [];
  const statement =
    /\b(import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\s+from\s+)?['"](\.{1,2}\/[^'"]+)['"]|\bimport\(\s*['"](\.{1,2}\/[^'"]+)['"]\s*\)/g;
  for (const [, , type, path, dynamic] of text.matchAll(statement)) {
    const target = posix.normalize(posix.join(posix.dirname(file), (path ?? dynamic)!));
    found.push({ file, target, isType: type !== undefined });
  }
  return found;
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const imports = files.flatMap(importsOf);

const roomOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.(ts|js)$/, '');
const emitterOf = (path: string): string | undefined => {
  const parts = path.split('/');
  return parts[0] === 'emit' && parts.length > 2 ? parts[1] : undefined;
};

describe('rooms', () => {
  it('are those of the table', () => {
    expect(files.map(roomOf).filter((room) => !Object.hasOwn(ROOMS, room))).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('import up the table only', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && to !== 'diagnostics' && !(ROOMS[from] ?? []).includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('the Guide knows no more of a compile than its result type', () => {
    const wrong = imports.filter(
      ({ file, target, isType }) => roomOf(file) === 'guide' && roomOf(target) === 'compile' && !isType,
    );
    expect(wrong).toEqual([]);
  });

  it('running validators is known by the shape of their package, not by the emitter that made it', () => {
    const wrong = imports.filter(
      ({ file, target, isType }) => roomOf(file) === 'validate' && roomOf(target) === 'emit' && !isType,
    );
    expect(wrong).toEqual([]);
  });

  it('no emitter reads another', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [emitterOf(file), emitterOf(target)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('are entered by their front door; types may be had from where they stand', () => {
    const wrong = imports.filter(({ file, target, isType }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to || to === 'diagnostics' || from === 'index' || isType) return false;
      return !/^[a-z]+(\/[\w-]+)*\/index\.js$/.test(target) && target !== 'emit/emitter.js';
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});
