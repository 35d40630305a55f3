import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, type Validator, validator } from '../../src/index.js';
import { coreExamples, type FhirPackage } from '../../src/packages/index.js';
import { mutantsOf, sequence } from './mutants.js';
import { askOracle, packageArchive } from './oracle.js';

/**
 * Our verdict beside that of HL7's validator: on the clinical examples of R4, on resources with one fault each, on HL7 Denmark's and on
 * FKI's. Each difference is listed with its reason in `validators.differences.json`; a difference that is not listed fails, as does one that is
 * listed and no more there.
 */
interface Difference {
  readonly id: string;
  readonly hl7: boolean;
  readonly reason: string;
}
const listed: readonly Difference[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('validators.differences.json', import.meta.url)), 'utf8'),
);
const dkCore = fileURLToPath(new URL('../../../shared/packages/hl7.fhir.dk.core-3.7.0.tgz', import.meta.url));
const dkTerm = fileURLToPath(new URL('../../../shared/packages/kl.dk.fhir.term-2.3.0.tgz', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const options = { allowExampleUrls: true };

const CONFORMANCE =
  /^(?:SearchParameter|ValueSet|CodeSystem|StructureDefinition|ConceptMap|OperationDefinition|CompartmentDefinition|CapabilityStatement|ImplementationGuide|NamingSystem|StructureMap|GraphDefinition|MessageDefinition|TerminologyCapabilities|ExampleScenario)$/;

/** Texts of a package's instances, by file; conformance resources and those beyond a megabyte left out. */
function instances(of: FhirPackage): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const entry of of.entries) {
    if (CONFORMANCE.test(entry.resourceType)) continue;
    const text = of.text(entry).replace(/^\ufeff/, '');
    if (text.length < 1_000_000) texts.set(entry.file.replace(/^.*\//, ''), text);
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `alone`: each file has a sequence of its own, so that a new example changes no other's mutants. */
function mutants(texts: ReadonlyMap<string, string>, each: number, seed: number, alone = false) {
  const shared = sequence(seed);
  const made = new Map<string, string>();
  for (const [file, text] of texts) {
    if (text.length > 60_000) continue;
    const random = alone ? sequence(createHash('sha256').update(`${seed} ${file}`).digest().readUInt32BE()) : shared;
    for (const [n, mutant] of mutantsOf(JSON.parse(text), each, random).entries())
      made.set(`${file} ${n} ${mutant.what}`, mutant.text);
  }
  return made;
}

const total = { same: 0, asked: 0 };

async function compare(
  texts: ReadonlyMap<string, string>,
  ours: Validator,
  igs: readonly string[] = [],
): Promise<void> {
  const ids = [...texts.keys()];
  const results = await askOracle(
    ids.map((id) => ({ id, resource: texts.get(id)!, options })),
    igs,
  );
  let same = 0;
  let asked = 0;
  const unlisted: string[] = [];
  const gone: string[] = [];
  ids.forEach((id, at) => {
    const theirs = results[at]!;
    // Where it throws it gives no verdict.
    if (theirs.issues.some(({ code }) => code === 'exception')) return;
    asked++;
    const issues = ours.validate(texts.get(id)!, options);
    const errors = issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
    const agree = (errors.length === 0) === theirs.valid;
    if (agree) same++;
    const known = listed.some((each) => each.id === id);
    if (agree && known) gone.push(id);
    if (!agree && !known) {
      const said = theirs.valid
        ? errors
        : theirs.issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
      unlisted.push(
        `${id}: HL7 says ${theirs.valid ? 'valid' : 'invalid'}: ${said
          .map((each) => `${'messageId' in each ? each.messageId : 'id' in each ? each.id : ''} @ ${each.expression}`)
          .slice(0, 3)
          .join('; ')}`,
      );
    }
  });
  console.info(`same verdict on ${same} of ${asked}`);
  expect({ unlisted, gone }).toEqual({ unlisted: [], gone: [] });
  total.same += same;
  total.asked += asked;
}

describe("HL7's verdict on R4's clinical examples", () => {
  let core: Validator;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    core = await validator([]);
    texts = instances(coreExamples());
    expect(texts.size).toBeGreaterThan(600);
  });
  it('is ours', () => compare(texts, core));
  it('is ours with one fault in each', () => compare(mutants(texts, 1, 20261122), core));
});

if (!existsSync(dkCore)) console.warn(`skipped: ${dkCore} is not here, so HL7 Denmark's examples are not compared`);

describe.skipIf(!existsSync(dkCore))("HL7's verdict on HL7 Denmark's examples", () => {
  let danish: Validator;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    danish = await validator([dkCore, dkTerm]);
    const folder = mkdtempSync(join(tmpdir(), 'fki-dk-core-'));
    execFileSync('tar', ['xzf', dkCore, '-C', folder, 'package/example']);
    const examples = join(folder, 'package', 'example');
    texts = new Map(
      readdirSync(examples)
        .sort()
        .map((file) => [file, readFileSync(join(examples, file), 'utf8')]),
    );
    rmSync(folder, { recursive: true });
    expect(texts.size).toBeGreaterThan(100);
  });
  it('is ours', () => compare(texts, danish, [dkCore, dkTerm]));
  it('is ours with two faults in turn', () => compare(mutants(texts, 2, 37), danish, [dkCore, dkTerm]));
});

describe("HL7's verdict on FKI's examples", () => {
  let fki: Validator;
  let texts: ReadonlyMap<string, string>;
  let archive: string;
  beforeAll(async () => {
    const { guide } = await compile({ directory: root, offline: true });
    fki = await validator(guide);
    texts = new Map(
      [...guide.examples]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ resourceType, id, resource }) => [`${resourceType}-${id}`, JSON.stringify(resource)]),
    );
    archive = await packageArchive(guide);
    expect(texts.size).toBeGreaterThan(0);
  });
  it('is ours', () => compare(texts, fki, [archive]));
  it('is ours with four faults in turn', () => compare(mutants(texts, 4, 140, true), fki, [archive]));
});

it("HL7's verdict and ours agree on at least 99 of 100", () => {
  console.info(`same verdict on ${total.same} of ${total.asked} in all`);
  expect(total.same / total.asked).toBeGreaterThanOrEqual(0.99);
});
