/** Where a package's files are: a folder on disk, or an archive held in memory. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface PackageFiles {
  /** JSON files of the package, sorted by name; names are paths below `package/` with `/`. */
  readonly names: readonly string[];
  read(name: string): Buffer;
  /** A file that is no definition, by the same kind of name; undefined where there is none. */
  beside(name: string): Buffer | undefined;
  /** Says cheaply whether the files may have changed since they were read last; undefined where nothing cheap says so. */
  readonly stamp: string | undefined;
}

/** SUSHI and HL7's tools take a package's definitions from its top folder only; dot files (`.index.json`) are tools' own. */
const DEFINITION_FILE = /^[^.].*\.json$/i;

/** A folder whose files are definitions. `keep` leaves out files by name; `recursive` looks in its folders too. */
export function folderFiles(
  folder: string,
  keep: (name: string) => boolean = () => true,
  recursive = false,
): PackageFiles {
  const names = namesIn(folder, '', recursive).filter(keep).sort();
  const stamp = names.map((name) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  });
  return {
    names,
    read: (name) => readFileSync(join(folder, name)),
    beside: (name) =>
      statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ? readFileSync(join(folder, name)) : undefined,
    stamp: stamp.join('\n'),
  };
}

function namesIn(folder: string, below: string, recursive: boolean): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile() || (entry.isSymbolicLink() && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile()))
      found.push(...(DEFINITION_FILE.test(entry.name) && entry.name !== 'package.json' ? [name] : []));
    else if (recursive && entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      found.push(...namesIn(folder, name, true));
  }
  return found;
}

/** Files held in memory: an unpacked archive, or single definitions. */
export function memoryFiles(contents: ReadonlyMap<string, Buffer>): PackageFiles {
  const names = [...contents.keys()]
    .filter((name) => DEFINITION_FILE.test(name) && name !== 'package.json' && !name.includes('/'))
    .sort();
  return {
    names,
    read(name) {
      const content = contents.get(name);
      if (content === undefined) throw new Error(`No file ${name} in this package.`);
      return content;
    },
    beside: (name) => contents.get(name),
    stamp: undefined,
  };
}
