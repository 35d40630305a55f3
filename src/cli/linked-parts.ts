/**
 * The parts of a validators' package that Node reads when they are first asked about: beside a front that knows how to validate and little
 * of what, each module of types, profiles, extensions and terminology is a file of its own below `parts/`.
 *
 * The front answers at once, so a part must be read at once. `import()` cannot do that; a CommonJS module can, and a file of JSON: so a part is
 * one or the other. Whoever is not Node, or has bundled the front away from its parts, is given `whole.js` by the front, before it answers.
 */
import { posix } from 'node:path';
import type { Plugin } from 'esbuild';
import { MODULES, WHOLE } from '../emit/emitter.js';
import { dataIn } from '../emit/validators/index.js';

/** The folder of the parts in the package. */
export const FOLDER = 'parts';

/** What all parts stand on, which is in the front. */
const GROUND = ['runtime/index.js', 'fhirpath/index.js'];
/** Whether what a module imports are functions, which ask for what is in a part when they are called, and not before. */
const asksLater = (importer: string): boolean => importer === MODULES || importer.startsWith('registry/');

export interface Part {
  /** The module that it is made of. */
  readonly module: string;
  /** Where it stands in the package. */
  readonly file: string;
  /** The text of it, where it is data; else it is to be linked. */
  readonly json?: string;
}

/** What is made of a package's modules for Node. */
export class Parts {
  readonly all: readonly Part[];
  /** By module and by what it imports from: the names. */
  private readonly imports: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  private readonly byModule: ReadonlyMap<string, Part>;

  /** @param texts The modules by their path. */
  constructor(private readonly texts: ReadonlyMap<string, string>) {
    this.all = [...texts].filter(([path]) => isPart(path)).map(([path, text]) => partOf(path, text));
    this.byModule = new Map(this.all.map((each) => [each.module, each]));
    this.imports = new Map([...texts].map(([path, text]) => [path, importsOf(path, text)]));
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
  entryOf({ module }: Part): string {
    const taken = [...this.imports.values()].flatMap((targets) => targets.get(module) ?? []);
    const names = [...new Set(taken)].sort().join(', ');
    return `import { ${names} } from 'validators:${module}';\nmade = { ${names} };\n`;
  }

  /** Resolves what a part, or the front, imports of parts. */
  get plugin(): Plugin {
    return {
      name: 'parts',
      setup: (plugin) => {
        plugin.onResolve({ filter: /^reader:$/ }, ({ path }) => ({ path, namespace: 'reader' }));
        plugin.onLoad({ filter: /.*/, namespace: 'reader' }, () => ({ contents: reader(this.all[0]!.file) }));
        plugin.onResolve({ filter: /^\.\/whole\.js$/, namespace: 'entry' }, ({ path }) => ({ path, external: true }));
        plugin.onResolve({ filter: /^\./, namespace: 'validators' }, ({ path, importer }) => {
          const target = posix.join(posix.dirname(importer), path);
          const isGround = this.byModule.has(importer) && GROUND.includes(target);
          if (!isGround && !this.byModule.has(target)) return undefined;
          // Each importer has a module of its own for what it takes.
          return { path: `${importer}>${target}`, namespace: 'taken' };
        });
        plugin.onLoad({ filter: /.*/, namespace: 'taken' }, ({ path }) => {
          const [importer = '', target = ''] = path.split('>');
          return { contents: this.taken(importer, target) };
        });
      },
    };
  }

  private taken(importer: string, target: string): string {
    const names = this.imports.get(importer)?.get(target) ?? [];
    const part = this.byModule.get(target);
    const file = JSON.stringify(part === undefined ? target : nameOf(part));
    // Parts are given what reads the others; in the front it stands.
    const from = this.byModule.has(importer) ? '' : "import { need, read } from 'reader:';\n";
    if (part === undefined || !asksLater(importer))
      return `${from}export const { ${names.join(', ')} } = need(${file});`;
    const ask = (name: string): string => (part.json === undefined ? `need(${file}).${name}()` : `read(${file})`);
    return `${from}${names.map((name) => `export const ${name} = () => ${ask(name)};`).join('\n')}`;
  }
}

/**
 * What stands round a part of code: it is given what it needs, and gives what it has made. In brackets, so that V8 compiles it at once, as it is
 * called at once.
 */
export const AROUND = { before: 'module.exports=(function(need){let made;', after: 'return made});' };

/** Whether a module of the package is a part: what the front has of its own are the run-time and the rules that users read as they are. */
function isPart(path: string): boolean {
  return path.endsWith('.js') && path !== MODULES && path !== 'sequence.js' && !/^(?:runtime|fhirpath)\//.test(path);
}

function partOf(module: string, text: string): Part {
  const json = dataIn(text);
  const file = `${FOLDER}/${module.replace(/\.js$/, json === undefined ? '.cjs' : '.json')}`;
  return { module, file, ...(json === undefined ? {} : { json }) };
}

/** As {@link reader} knows it. */
function nameOf({ file }: Part): string {
  return file.slice(FOLDER.length + 1);
}

/**
 * The front's module that reads parts, with Node's own means.
 * @param first A file that tells whether the parts are there.
 */
function reader(first: string): string {
  return `
${GROUND.map((path, at) => `import * as ground${at} from 'validators:${path}';`).join('\n')}
const made = new Map([${GROUND.map((path, at) => `[${JSON.stringify(path)}, ground${at}]`).join(', ')}]);
// In Node 20.16 and later, and what is compatible with it. The parts are beside this file, unless it has been bundled into another.
const node = globalThis.process?.getBuiltinModule;
const here = import.meta.url;
const fs = here?.startsWith('file:') === true ? node?.('node:fs') : undefined;
export const areAtHand = fs?.existsSync?.(new URL(${JSON.stringify(`./${first}`)}, here)) === true;
const require = areAtHand ? node('node:module').createRequire(here) : undefined;
/** What a part of code has made, once. */
export function need(name) {
  let part = made.get(name);
  if (part === undefined) {
    part = require('./${FOLDER}/' + name)(need);
    made.set(name, part);
  }
  return part;
}
/** A part of data, anew each time: who asks keeps it. */
export const read = (name) => JSON.parse(fs.readFileSync(new URL('./${FOLDER}/' + name, here), 'utf8'));
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
