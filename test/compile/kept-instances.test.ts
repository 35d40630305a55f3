/** Instances that SUSHI has made before are put back, and nothing that anyone can see says so. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CompileResult, compileProject } from '../../src/compile/index.js';
import { sushi } from '../../src/compile/sushi.js';
import { withoutWords } from '../../src/packages/index.js';
import type { Resource } from '../../src/packages/types.js';
import { CONFIG, INSTANCES, VISITORS } from './visitors.js';

const work = mkdtempSync(join(tmpdir(), 'fki-kept-instances-'));
afterAll(() => rmSync(work, { recursive: true }));

interface Sources {
  readonly visitors: string;
  readonly instances: string;
}
const BASE: Sources = { visitors: VISITORS, instances: INSTANCES };

let next = 0;
/** A project of its own, with a cache of its own. */
function newProject(): {
  write(sources: Sources): void;
  compile(reuse?: boolean): Promise<CompileResult>;
  index: string;
} {
  next += 1;
  const folder = join(work, `project-${next}`);
  const index = join(work, `index-${next}`);
  mkdirSync(join(folder, 'input/fsh'), { recursive: true });
  writeFileSync(join(folder, 'sushi-config.yaml'), CONFIG);
  return {
    index,
    write({ visitors, instances }) {
      writeFileSync(join(folder, 'input/fsh/a-visitors.fsh'), visitors);
      writeFileSync(join(folder, 'input/fsh/b-instances.fsh'), instances);
    },
    compile: (reuse = true) =>
      compileProject(folder, { offline: true, cacheDir: join(work, 'none'), indexDir: index, reuse }),
  };
}

/** All that a compile says. */
const told = ({ config, resources, diagnostics }: CompileResult): unknown =>
  JSON.parse(JSON.stringify({ config, resources, diagnostics }));

const textOf = (result: CompileResult, file: string) => result.resources.find((each) => each.file === file)!.text;

const exporting = () => vi.spyOn(sushi().exporters.InstanceExporter.prototype, 'export');
afterEach(async () => {
  vi.restoreAllMocks();
  // A compile waits for nothing: vitest, too, must have its turn.
  await setImmediate();
});

/** Compiles as it stands; true where SUSHI exported the instances. What comes is what comes without anything kept. */
async function compileBoth(project: ReturnType<typeof newProject>): Promise<{ again: boolean; result: CompileResult }> {
  const exports = exporting();
  const before = exports.mock.calls.length;
  const result = await project.compile();
  const again = exports.mock.calls.length > before;
  expect(told(result)).toEqual(told(await project.compile(false)));
  return { again, result };
}

/** The sources with each of some texts replaced. */
const edited = (...edits: readonly (readonly [string, string])[]): Sources => {
  let { visitors, instances } = BASE;
  for (const [from, to] of edits) {
    expect(visitors + instances).toContain(from);
    visitors = visitors.replaceAll(from, to);
    instances = instances.replaceAll(from, to);
  }
  return { visitors, instances };
};

describe('instances that were made before', () => {
  const project = newProject();
  beforeAll(async () => {
    project.write(BASE);
    const { again, result } = await compileBoth(project);
    expect(again).toBe(true);
    expect(result.diagnostics).toEqual([]);
  });

  const TEXTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'profiles and their elements': [
      ['Who comes and goes.', 'Who comes.'],
      ['To know who was here.', 'To know more.'],
      ['The number of a visitor', 'A visitor’s number'],
      ['Size of shoe', 'How large the shoe is'],
      ['"Who comes" "The visitor."', '"Who" "Who comes."'],
    ],
    'rule sets, invariants and mappings': [
      ['What a visitor is called', 'The name of a visitor'],
      ['As its short text says.', 'More than its short text says.'],
      ['A visitor has a name.', 'Who comes in has a name.'],
      ['Where visitors are written down.', 'The book of visitors.'],
    ],
    'codes and value sets': [
      ['Comes early', 'Comes first'],
      ['Before all others', 'Before any other'],
      ['Kommer sent', 'Kommer for sent'],
      ['All kinds of visitors.', 'Each kind of visitor.'],
    ],
    'examples, in title and description': [
      ['Title: "Anna"', 'Title: "Anna Marie"'],
      ['Who was here first.', 'Who was here before all others.'],
    ],
    'no one, by lines that move all others': [
      ['Extension: Shoe', '// A shoe is not a boot.\nExtension: Shoe'],
      ['Instance: bert', '// Bert is no bear.\n\nInstance: bert'],
    ],
  };
  it.each(Object.keys(TEXTS))('are put back after edits of the texts of %s', async (of) => {
    project.write(edited(...TEXTS[of]!));
    expect((await compileBoth(project)).again).toBe(false);
  });

  it.each([
    ['a value of an instance', '"Marie"', '"Maria"'],
    ['the order of instances', 'Instance: all-of-them', 'Instance: a-bundle'],
    [
      'an instance more',
      'Instance: bert',
      'Instance: carl\nInstanceOf: Visitor\n* name.text = "Carl"\n\nInstance: bert',
    ],
    ['a fixed value', 'urn:oid:1.2.208.176.1.2', 'urn:oid:1.2.208.176.1.3'],
    ['the name of a slice', 'cpr', 'number'],
    ['what is sliced', '* identifier ^slicing.rules = #open', '* identifier ^slicing.rules = #closed'],
    ['a url', '* ^purpose', '* ^url = "http://example.org/other/Visitor"\n* ^purpose'],
    ['a code', '#early', '#earliest'],
  ])('are made again after an edit of %s', async (_, from, to) => {
    project.write(edited([from, to]));
    const exports = exporting();
    await project.compile();
    expect(exports).toHaveBeenCalledOnce();
  });

  it('are found again where an edit is taken back', async () => {
    project.write(edited(['"Marie"', '"Maren"']));
    const maren = await compileBoth(project);
    expect(textOf(maren.result, 'Patient-anna.json')).toContain('Maren');
    project.write(edited(['Comes late', 'Comes last']));
    const { again, result } = await compileBoth(project);
    expect(again).toBe(false);
    expect(textOf(result, 'Patient-anna.json')).toContain('Marie');
  });

  it('are made again where the file that they are in is damaged', async () => {
    project.write(edited(['Comes late', 'Comes much too late']));
    const folder = join(project.index, 'v1', 'instances');
    for (const name of readdirSync(folder))
      writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(1));
    expect((await compileBoth(project)).again).toBe(true);
  });
});

describe('instances that are made from words', () => {
  it('have the words of today, where they take in a definition whole', async () => {
    const project = newProject();
    const instances = `${INSTANCES}\nInstance: holder\nInstanceOf: Basic\n* contained = Kinds\n* code = #x\n`;
    project.write({ ...BASE, instances });
    expect((await compileBoth(project)).again).toBe(true);
    project.write({ visitors: VISITORS.replace('Who comes and goes.', 'Who comes.'), instances });
    expect((await compileBoth(project)).again).toBe(false);
    project.write({ visitors: VISITORS.replace('All kinds of visitors.', 'Each kind of visitor.'), instances });
    const { again, result } = await compileBoth(project);
    expect(again).toBe(true);
    expect(textOf(result, 'Basic-holder.json')).toContain('Each kind of visitor.');
  });

  it('have their own title and description, where they are definitions', async () => {
    const project = newProject();
    const system = (words: string) => ({
      ...BASE,
      instances: `${INSTANCES}
Instance: ways
InstanceOf: CodeSystem
Usage: #definition
Title: "Ways"
Description: "${words}"
* status = #draft
* content = #complete
* concept.code = #in
`,
    });
    project.write(system('Ways to come in.'));
    await compileBoth(project);
    project.write(system('Ways in.'));
    const { again, result } = await compileBoth(project);
    expect(again).toBe(true);
    expect(textOf(result, 'CodeSystem-ways.json')).toContain('Ways in.');
  });
});

describe('instances of which SUSHI has something to say', () => {
  it.each([
    ['an error', '* birthDate = "yesterday"'],
    ['a warning', '* managingOrganization = Reference(nowhere)'],
    ['an error that nobody is to be told', '* birthDate = "yesterday"', 'birthDate'],
  ])('are made each time: %s', async (_, rule, ignored?: string) => {
    const project = newProject();
    const folder = join(project.index, '..', `project-${next}`);
    if (ignored !== undefined) writeFileSync(join(folder, 'sushi-ignoreErrors.txt'), '/yesterday/\n');
    const instances = INSTANCES.replace('* name.text = "Bert"', `* name.text = "Bert"\n${rule}`);
    project.write({ ...BASE, instances });
    const first = await compileBoth(project);
    expect(first.result.diagnostics.length).toBe(ignored === undefined ? 1 : 0);
    project.write({ visitors: VISITORS.replace('Who comes and goes.', 'Who comes.'), instances });
    expect((await compileBoth(project)).again).toBe(true);
  });
});

describe('instances and definitions that take each other in', () => {
  it.each([
    ['after them, by a caret rule that had to wait', '* ^contained = house', false],
    ['before them, by a rule on an element', '* managingOrganization = house', true],
  ])('are as they are without anything kept: %s', async (_, rule, again) => {
    const project = newProject();
    const taking = (words: string): Sources => ({
      ...BASE,
      visitors: VISITORS.replace('Who comes and goes.', words).replace('* obeys named', `${rule}\n* obeys named`),
    });
    project.write(taking('Who comes.'));
    await compileBoth(project);
    project.write(taking('Who goes.'));
    expect((await compileBoth(project)).again).toBe(again);
  });
});

describe('the words that are left out of what instances are named by', () => {
  it.each(['clinic', 'kept'])('are read by no instance: without any, they are the same (%s)', async (of) => {
    const folder = join(work, `words-${of}`);
    if (of === 'kept') {
      mkdirSync(join(folder, 'input/fsh'), { recursive: true });
      writeFileSync(join(folder, 'sushi-config.yaml'), CONFIG);
      writeFileSync(join(folder, 'input/fsh/all.fsh'), `${VISITORS}\n${INSTANCES}`);
    } else cpSync(join(import.meta.dirname, 'fixtures', of), folder, { recursive: true });
    const compile = () => compileProject(folder, { offline: true, cacheDir: join(work, 'none'), reuse: false });
    const whole = told(await compile());
    const left = leaveWordsOut();
    expect(told(await compile())).toEqual(whole);
    expect(left.definitions.size).toBeGreaterThan(0);
  });

  /** From here on SUSHI gets no words of a project's own definitions while it makes instances, but of those that it takes in whole. */
  function leaveWordsOut(): { readonly definitions: ReadonlySet<string> } {
    const { InstanceExporter, Package } = sushi().exporters;
    const definitions = new Set<string>();
    const bare = new WeakMap<object, object>();
    let isMaking = false;
    const { export: make } = InstanceExporter.prototype;
    vi.spyOn(InstanceExporter.prototype, 'export').mockImplementation(function (this: never) {
      isMaking = true;
      const made = make.call(this);
      isMaking = false;
      return made;
    });
    const { fishForFHIR } = Package.prototype;
    vi.spyOn(Package.prototype, 'fishForFHIR').mockImplementation(function (this: never, item: string, ...types) {
      const found = fishForFHIR.call(this, item, ...types) as Resource | undefined;
      if (!isMaking || types.length === 0 || found === undefined) return found;
      if (!bare.has(found)) bare.set(found, withoutWords(found));
      definitions.add(String(found.url));
      return bare.get(found);
    });
    return { definitions };
  }
});

describe('any edits', () => {
  /** An edit of the n-th rule, as an author could make it: the same numbers make the same of the same text. */
  const EDITS: Readonly<Record<string, (lines: string[], at: number, other: string) => unknown>> = {
    delete: (lines, at) => lines.splice(at, 1),
    double: (lines, at) => lines.splice(at, 0, lines[at]!),
    move: (lines, at, other) => lines.splice(at, 0, other),
    reword: (lines, at, other) => lines.splice(at, 1, lines[at]!.replace(/"[^"]*"/, `"${other.length} words"`)),
    count: (lines, at) => lines.splice(at, 1, lines[at]!.replace(/\d\.\.[\d*]/, '1..1')),
    index: (lines, at) => lines.splice(at, 1, lines[at]!.replace(/\[[^\]]+\]/, '[0]')),
  };
  const edit = fc.record({
    file: fc.constantFrom('visitors', 'instances'),
    kind: fc.constantFrom(...Object.keys(EDITS)),
    place: fc.nat(),
    other: fc.nat(),
  });
  const isRule = (line: string) => line.startsWith('* ');

  it('give what they give without anything kept', async () => {
    const project = newProject();
    let putBack = 0;
    const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      let sources: Sources = BASE;
      for (const { file, kind, place, other } of edits) {
        const lines = sources[file].split('\n');
        const rules = [...lines.keys()].filter((at) => isRule(lines[at]!));
        EDITS[kind]!(lines, rules[place % rules.length]!, lines[rules[other % rules.length]!]!);
        sources = { ...sources, [file]: lines.join('\n') };
      }
      project.write(sources);
      await compileBoth(project);
      // And an edit of a text on top, after which most are put back.
      project.write({ ...sources, visitors: sources.visitors.replace('Who comes and goes.', 'Who comes.') });
      if (!(await compileBoth(project)).again) putBack += 1;
    });
    await fc.assert(property, { numRuns: 6, seed: 20261126 });
    expect(putBack).toBeGreaterThan(0);
  });
});
