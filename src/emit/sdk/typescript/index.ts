/** The TypeScript SDK: a type a profile, with what it prohibits absent and what it requires required. */
import type { Guide, Structure } from '../../../guide/index.js';
import { code, lines, printFile, raw } from '../../../print/index.js';
import { type EmitContext, type Emitter, FRONT, type OutputFile, textFile, WHOLE } from '../../emitter.js';
import { codesDeclaration, codesModule } from './codes.js';
import { datatypesDeclaration } from './datatypes.js';
import { HEADER } from './header.js';
import { Names, type SdkNames } from './names.js';
import { profileDeclaration, profileModule } from './profile.js';
import { readme } from './readme.js';
import { RUNTIME_DECLARATION, RUNTIME_MODULE } from './runtime.js';

export const typescriptSdk: Emitter = {
  target: 'sdk/typescript',
  needs: ['validators'],
  async *emit(guide: Guide, context: EmitContext): AsyncIterable<OutputFile> {
    const profiles = concrete(guide);
    const names: SdkNames = { profiles: new Names(guide.profiles), codes: new Names(guide.valueSets) };
    const datatypes = new Set<string>();
    /** Value sets that profiles themselves name: the front door has their codes, also where they are R4's own. */
    const named = new Set<string>();
    for (const profile of profiles) {
      const as = names.profiles.of(profile);
      const { text, types } = profileDeclaration(guide, profile, names);
      for (const type of types.datatypes) datatypes.add(type);
      for (const url of types.valueSets) named.add(url);
      yield textFile(`profiles/${as}.d.ts`, text);
      yield textFile(`profiles/${as}.js`, profileModule(guide, profile, as));
    }
    const ground = datatypesDeclaration(guide, datatypes, names);
    yield textFile('datatypes.d.ts', ground.text);
    const sets = [...new Set([...named, ...ground.valueSets])].sort().map((url) => guide.definitions.valueSet(url)!);
    for (const valueSet of sets) {
      const as = names.codes.of(valueSet);
      yield textFile(`codes/${as}.d.ts`, codesDeclaration(valueSet, as));
      yield textFile(`codes/${as}.js`, codesModule(valueSet, as));
    }
    yield textFile('runtime.d.ts', RUNTIME_DECLARATION);
    yield textFile('runtime.js', RUNTIME_MODULE);
    const shown = profiles.map((each) => names.profiles.of(each)).sort();
    const exported = sets.filter(({ url }) => named.has(url)).map((each) => names.codes.of(each));
    const free = exported.filter((each) => !shown.includes(each)).sort();
    yield textFile('index.js', index(shown, free, false));
    yield textFile('index.d.ts', index(shown, free, true));
    yield textFile('package.json', manifest(guide));
    yield textFile('README.md', readme(guide, names));
    // `is` and `validate` are the validators themselves, so that an SDK never judges otherwise than they do.
    const linked = context.made.file('validators', WHOLE) !== undefined;
    for (const made of context.made.files('validators')) {
      // Linked into one, they need no module beside it, wherever the SDK is bundled.
      const needed = linked ? /^(?:whole\.js|index\.d\.ts|[\w-]+\.json)$/ : /\.(?:js|d\.ts|json)$/;
      if (!needed.test(made.path) || made.path === 'package.json') continue;
      yield { ...made, path: `validators/${made.path === WHOLE ? FRONT : made.path}` };
    }
  },
};

const concrete = (guide: Guide): readonly Structure[] =>
  guide.profiles
    .filter(({ abstract, kind }) => !abstract && kind === 'resource')
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function index(profiles: readonly string[], valueSets: readonly string[], types: boolean): string {
  return printFile(
    lines([
      ...(types ? [raw(`export type * from './datatypes.js';`)] : []),
      raw(`export { create, is, validate } from './runtime.js';`),
      ...(types ? [raw(`export type { Init, Profile } from './runtime.js';`)] : []),
      ...valueSets.map((each) => code`export * from ${`./codes/${each}.js`};`),
      ...profiles.map((each) => code`export * from ${`./profiles/${each}.js`};`),
    ]),
    { header: HEADER },
  );
}

function manifest(guide: Guide): string {
  const content = {
    name: '@fki/sdk',
    version: guide.meta.version,
    description: `TypeScript types for ${guide.meta.packageId}`,
    license: 'Apache-2.0',
    type: 'module',
    engines: { node: '>=20' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './codes/*': { types: './codes/*.d.ts', default: './codes/*.js' },
    },
    sideEffects: false,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
