/**
 * The parts of a validators' package that Node reads when they are first asked about: beside a front that knows how to validate and little
 * of what, each module of types, profiles, extensions and terminology is a file of its own below `parts/`.
 *
 * The parts of one build stand in a folder that is named by all that they are made of, and the front knows that name: it never takes those of
 * another build, where a package is replaced below a process that runs.
 *
 * The front answers at once, so a part must be read at once. `import()` cannot do that; a CommonJS module can, and a file of JSON: so a part is
 * one or the other. Whoever is not Node, or has bundled the front away from its parts, is given `whole.js` by the front, before it answers.
 */
import { posix } from 'node:path';
import type { Plugin } from 'esbuild';
import { MODULES, WHOLE } from '../emit/emitter.js';
import { dataIn, type JsonOf } from '../emit/validators/index.js';

/** The folder of the parts in the package. */
export const FOLDER = 'parts';

/** What all parts stand on, which is in the front. */
const GROUND = ['runtime/index.js', 'fhirpath/index.js'];
/** The module of which each function is a part by itself, with what it needs of the rest: R4's types of resources, of which a run meets few. */
const APART = 'r4/resources.js';
/** Whether what a module imports are functions, which ask for what is in a part when they are called, and not before. */
const asksLater = (importer: string): boolean => importer === MODULES || importer.startsWith('registry/');

export interface Part {
  /** The module that it is made of. */
  readonly module: string;
  /** Where it stands in the package. */
  readonly file: string;
  /** What it is, where it is data; else it is to be linked. */
  readonly data?: JsonOf;
  /** What it has of a module that is taken apart. */
  readonly only?: string;
}

/** What is made of a package's modules for Node. */
export class Parts {
  readonly all: readonly Part[];
  /** By module and by what it imports from: the names. */
  private readonly imports: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** By module, and by what a part has of it where it is taken apart. */
  private readonly parts: ReadonlyMap<string, Part>;

  /** The folder that they stand in. */
  private readonly folder: string;

  /**
   * @param texts The modules by their path.
   * @param build Names the build.
   */
  constructor(
    private readonly texts: ReadonlyMap<string, string>,
    build: string,
  ) {
    this.folder = `${FOLDER}/${build}`;
    this.imports = new Map([...texts].map(([path, text]) => [path, importsOf(path, text)]));
    this.all = [...texts]
      .filter(([path]) => isPart(path))
      .flatMap(([path, text]) =>
        path === APART ? this.takenOf(path).map((only) => this.made(path, text, only)) : [this.made(path, text)],
      );
    this.parts = new Map(this.all.map((each) => [`${each.module} ${each.only ?? ''}`, each]));
  }

  /** The front: what the parts make of it, or where they are not at hand, the whole. */
  get front(): string {
    return `
import * as inParts from 'validators:${MODULES}';
import { areAtHand } from 'reader:';
const validators = areAtHand ? inParts : await import('./${WHOLE}');
export const { ${exportsOf(this.texts.get(MODULES)!).join(', ')} } = validators;
`;
  }

  /** The module that a part is linked from: what others take of it. What they do not falls away. */
  entryOf({ module, only }: Part): string {
    const names = only ?? this.takenOf(module).join(', ');
    return `import { ${names} } from 'validators:${module}';\nmade = { ${names} };\n`;
  }

  /** What other modules import of one. */
  private takenOf(module: string): readonly string[] {
    return [...new Set([...this.imports.values()].flatMap((targets) => targets.get(module) ?? []))].sort();
  }

  /** Resolves what a part, or the front, imports of parts. */
  get plugin(): Plugin {
    return {
      name: 'parts',
      setup: (plugin) => {
        plugin.onResolve({ filter: /^reader:$/ }, ({ path }) => ({ path, namespace: 'reader' }));
        plugin.onLoad({ filter: /.*/, namespace: 'reader' }, () => ({
          contents: reader(this.folder, this.nameOf(this.all[0]!)),
        }));
        plugin.onResolve({ filter: /^\.\/whole\.js$/, namespace: 'entry' }, ({ path }) => ({ path, external: true }));
        plugin.onResolve({ filter: /^\./, namespace: 'validators' }, ({ path, importer }) => {
          const target = posix.join(posix.dirname(importer), path);
          const isGround = isPart(importer) && GROUND.includes(target);
          if (!isGround && !isPart(target)) return undefined;
          // Each importer has a module of its own for what it takes.
          return { path: `${importer}>${target}`, namespace: 'taken' };
        });
        plugin.onLoad({ filter: /.*/, namespace: 'taken' }, ({ path }) => {
          const [importer = '', target = ''] = path.split('>');
          return { contents: this.taken(importer, target) };
        });
        plugin.onLoad(
          { filter: new RegExp(`^${APART.replace('.', '\\.')}$`), namespace: 'validators' },
          ({ path }) => ({
            contents: withoutEffects(this.texts.get(path)!),
          }),
        );
      },
    };
  }

  private taken(importer: string, target: string): string {
    const names = this.imports.get(importer)?.get(target) ?? [];
    // Parts are given what reads the others; in the front it stands.
    const lines = isPart(importer) ? [] : ["import { entry, need, read } from 'reader:';"];
    if (asksLater(importer) && isPart(target))
      return [...lines, ...names.map((name) => `export const ${name} = ${this.ask(target, name)};`)].join('\n');
    const file = JSON.stringify(isPart(target) ? this.nameOf(this.part(target)) : target);
    if (importer !== APART) return [...lines, `export const { ${names.join(', ')} } = need(${file});`].join('\n');
    // Of these each part is to have those alone that it uses.
    const each = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => from.${name})();`);
    return [`const from = /* @__PURE__ */ need(${file});`, ...each].join('\n');
  }

  private ask(target: string, name: string): string {
    const part = this.part(target, target === APART ? name : undefined);
    const file = JSON.stringify(this.nameOf(part));
    if (part.data === undefined) return `() => need(${file}).${name}()`;
    return part.data.byPlace ? `(at) => entry(${file}, at)` : `() => read(${file})`;
  }

  private part(module: string, only = ''): Part {
    const part = this.parts.get(`${module} ${only}`);
    if (part === undefined) throw new Error(`${module} has no part ${only}`);
    return part;
  }

  private made(module: string, text: string, only?: string): Part {
    if (only !== undefined) return { module, file: `${this.folder}/${posix.dirname(module)}/${only}.cjs`, only };
    const data = dataIn(text);
    const file = `${this.folder}/${module.replace(/\.js$/, data === undefined ? '.cjs' : '.json')}`;
    return { module, file, ...(data === undefined ? {} : { data }) };
  }

  /** As {@link reader} knows it. */
  private nameOf({ file }: Part): string {
    return file.slice(this.folder.length + 1);
  }
}

/**
 * What stands round a part of code: it is given what it needs, and gives what it has made. In brackets, so that V8 compiles it at once, as it is
 * called at once.
 */
export const AROUND = { before: '"use strict";module.exports=(function(need){let made;', after: 'return made});' };

/** Whether a module of the package is a part: what the front has of its own are the run-time and the rules that users read as they are. */
function isPart(path: string): boolean {
  return path.endsWith('.js') && path !== MODULES && path !== 'sequence.js' && !/^(?:runtime|fhirpath)\//.test(path);
}

/** A generated module whose declarations may be left out: calls that make a constant do nothing else. */
function withoutEffects(text: string): string {
  return text.replace(/^((?:export )?const [\w$]+ = )(?=(?:new )?\w+\()/gm, '$1/* @__PURE__ */ ');
}

/**
 * The front's module that reads parts, with Node's own means.
 * @param folder Where they stand.
 * @param first A file that tells whether the parts are there.
 */
function reader(folder: string, first: string): string {
  return `
${GROUND.map((path, at) => `import * as ground${at} from 'validators:${path}';`).join('\n')}
const made = new Map([${GROUND.map((path, at) => `[${JSON.stringify(path)}, ground${at}]`).join(', ')}]);
// In Node 20.16 and later, and what is compatible with it. The parts are beside this file, unless it has been bundled into another.
const node = globalThis.process?.getBuiltinModule;
const here = import.meta.url;
const fs = here?.startsWith('file:') === true ? node?.('node:fs') : undefined;
const fileOf = (name) => new URL('./${folder}/' + name, here);
export const areAtHand = fs?.existsSync?.(fileOf(${JSON.stringify(first)})) === true;
const require = areAtHand ? node('node:module').createRequire(here) : undefined;
function take(name, from) {
  try {
    return from();
  } catch (cause) {
    throw new Error('@fki/validators has been replaced since it was loaded, or is not whole: ${folder}/' + name + ' cannot be read. Load it again.', { cause });
  }
}
const bytesOf = (name) => take(name, () => fs.readFileSync(fileOf(name)));
/** What a part of code has made, once. */
export function need(name) {
  let part = made.get(name);
  if (part === undefined) {
    part = take(name, () => require('./${folder}/' + name))(need);
    made.set(name, part);
  }
  return part;
}
/** A part of data, anew each time: who asks keeps it. */
export const read = (name) => JSON.parse(bytesOf(name).toString());
const lists = new Map();
/** An entry of a part that is a list: its line alone is read as text. */
export function entry(name, at) {
  let list = lists.get(name);
  if (list === undefined) {
    const bytes = bytesOf(name);
    const lines = [];
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) lines.push(end + 1);
    list = { bytes, lines };
    lists.set(name, list);
  }
  const line = list.bytes.toString('utf8', list.lines[at], list.lines[at + 1] - 1);
  return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
}
`;
}

/** The names that a generated module exports. */
function exportsOf(text: string): readonly string[] {
  return [...text.matchAll(/^export const (?:([\w$]+)|\{ ([\w$, ]+) \}) =/gm)].flatMap(([, one, several]) =>
    one === undefined ? several!.split(', ') : [one],
  );
}

/** The names that a generated module imports, as their modules export them, by the path of the module. */
function importsOf(path: string, text: string): ReadonlyMap<string, readonly string[]> {
  const imports = new Map<string, readonly string[]>();
  for (const [, list = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']+)';$/gm)) {
    const names = list.split(',').map((each) => each.trim().split(' as ')[0]!);
    imports.set(
      posix.join(posix.dirname(path), from),
      names.filter((each) => each !== ''),
    );
  }
  return imports;
}
