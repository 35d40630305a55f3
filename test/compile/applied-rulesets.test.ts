/** RuleSets with parameters that were read before are what SUSHI would read now. */
import { describe, expect, it, vi } from 'vitest';
import { importFsh } from '../../src/compile/importer.js';
import { captureMessages } from '../../src/compile/messages.js';
import { sushi } from '../../src/compile/sushi.js';

const RULESETS = `Alias: $kinds = http://example.org/kinds

RuleSet: Text(path, en, da)
* {path} ^short = "{en}"
* {path} ^short.extension.url = "http://example.org/da"
* {path} ^short.extension.valueString = "{da}"

RuleSet: Kind(path, code)
* {path} = $kinds#{code}
* insert Text({path}, A kind, En art)

RuleSet: Both(code)
* insert Kind(code, {code})
* insert Plain

RuleSet: Plain
* status = #final
`;
const PROFILES = `Profile: One
Parent: Observation
* insert Text(value[x], A value, En værdi)
* insert Both(early)

Profile: Two
Parent: Observation
* insert Text(value[x], A value, En værdi)
* insert Text(subject, Who, Hvem)
* insert Kind(code, late)
`;
type Files = Readonly<Record<string, string>>;
const BASE: Files = { 'rulesets.fsh': RULESETS, 'profiles.fsh': PROFILES };

const rawOf = (files: Files) => {
  const { RawFSH } = sushi().importers;
  return Object.entries(files).map(([path, text]) => new RawFSH(text, path));
};

/** What is said, and what is read, by SUSHI and by us; how many texts of RuleSets we read. */
function readBoth(files: Files) {
  const { FSHImporter } = sushi().importers;
  const listen = <T>(run: (said: () => number) => T) => {
    const messages = captureMessages('/nowhere', (file) => file);
    try {
      return { made: run(messages.said), messages: [...messages.diagnostics] };
    } finally {
      messages.release();
    }
  };
  const stock = listen(() => new FSHImporter().import(rawOf(files)));
  const reading = vi.spyOn(
    FSHImporter.prototype as unknown as { parseGeneratedRuleSet: () => unknown },
    'parseGeneratedRuleSet',
  );
  const ours = listen((said) => importFsh(rawOf(files), said));
  const read = reading.mock.calls.length;
  reading.mockRestore();
  expect(ours.made).toStrictEqual(stock.made);
  expect(ours.messages).toEqual(stock.messages);
  return { read, messages: ours.messages.length, documents: ours.made };
}

/** What the inserted rules become, too: SUSHI changes them where they are inserted. */
function inserted(documents: ReturnType<typeof importFsh>): void {
  const { fshtypes, importers } = sushi();
  const tank = new importers.FSHTank(documents, { canonical: 'http://example.org' } as never);
  const profile = tank.fish('One', sushi().utils.Type.Profile) as InstanceType<typeof fshtypes.Profile>;
  tank.fishForMetadata('One', sushi().utils.Type.Profile);
  expect(profile.rules.map((rule) => rule.constructorName)).not.toContain('InsertRule');
}

describe('RuleSets with parameters', () => {
  it('are read once as long as nothing changes, and never the changed ones', () => {
    expect(readBoth(BASE).read).toBe(6);
    const { read, documents } = readBoth(BASE);
    expect(read).toBe(0);
    inserted(documents);
    expect(readBoth(BASE).read).toBe(0);
  });

  it.each([
    ['a parameter is another', 'profiles.fsh', 'Hvem', 'Hvem der', 1],
    ['they stand on other lines', 'profiles.fsh', 'Profile: One', '\n\nProfile: One', 0],
    ['what they are inserted in has another name', 'profiles.fsh', 'Profile: Two', 'Profile: Three', 0],
    ['a rule of theirs is another', 'rulesets.fsh', '^short = "{en}"', '^definition = "{en}"', 6],
    [
      'another RuleSet stands above them',
      'rulesets.fsh',
      'RuleSet: Plain',
      'RuleSet: More(a)\n* {a} 1..1\n\nRuleSet: Plain',
      3,
    ],
    ['an alias is another', 'rulesets.fsh', 'example.org/kinds', 'example.org/sorts', 6],
  ])('are what SUSHI reads where %s', (_, file, from, to, read) => {
    readBoth(BASE);
    const files = { ...BASE, [file]: BASE[file]!.replace(from, to) };
    expect(files).not.toEqual(BASE);
    expect(readBoth(files).read).toBe(read);
  });

  it.each([
    ['one of them is no FSH', 'Hvem', 'Hvem "der"'],
    ['one that they insert is missing', 'insert Kind(code, late)', 'insert Kind(code, late)\n* insert Both(x, y)'],
    ['a RuleSet has the name of one with parameters', 'Profile: Two', 'RuleSet: Text\n* code 1..1\n\nProfile: Two'],
  ])('are read, and told of, each time where %s', (_, from, to) => {
    const files = { ...BASE, 'profiles.fsh': PROFILES.replace(from, to) };
    const first = readBoth(files);
    expect(first.messages).toBeGreaterThan(0);
    expect(readBoth(files).messages).toBe(first.messages);
  });

  it('are read each time where their text declares something, of which SUSHI says whether it is there already', () => {
    const files = {
      'b.fsh':
        'RuleSet: Declaring(kind)\n* status = #final\n\n{kind}: Evil\nParent: Patient\n\nProfile: Two\nParent: Observation\n* insert Declaring(Profile)\n',
    };
    readBoth(files);
    const again = readBoth({ 'a.fsh': 'Profile: Evil\nParent: Patient\n', ...files });
    expect(again.messages).toBeGreaterThan(0);
  });

  it('are read anew in another file, whose name is in what comes of them', () => {
    readBoth(BASE);
    const { 'profiles.fsh': profiles, ...others } = BASE;
    expect(readBoth({ ...others, 'moved.fsh': profiles! }).read).toBe(6);
  });
});
