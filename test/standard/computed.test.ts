/** What is computed of the standard's own examples: the law area matrix, the quality extract, the pathway query, the import. One compile for all. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Imported, importConditionList } from '../../src/ask/import/index.js';
import { compileMeasure, inputValues, MeasureRun, measureNamed, readPeriod } from '../../src/ask/measure/index.js';
import { episodeEverything, inEpisode } from '../../src/ask/pathway/index.js';
import { deliveriesOf, Records } from '../../src/ask/record/index.js';
import {
  areaDiagram,
  complianceOf,
  lawAreaMatrix,
  type Matrix,
  qualityVariables,
} from '../../src/emit/overview/index.js';
import { evaluate, jsonOf, typeModelOf } from '../../src/fhirpath/index.js';
import { emit, type Guide, type Resource } from '../../src/index.js';
import { CLINICAL, CONDITION_LIST, CONTACT, COURSE, concept, SNOMED, WITHDRAWN } from '../support/condition-list.js';
import { type Fki, fki, root } from './fki.js';

interface Entry {
  readonly resource: Resource;
}

let it_: Fki;
let guide: Guide;
let matrix: Matrix;
let extract: Resource;
let imported: Imported;
/** The citizens' records, put together from all the reports of the stories. */
let records: readonly { readonly record: Resource }[];
beforeAll(async () => {
  it_ = await fki();
  ({ guide } = it_);
  matrix = lawAreaMatrix(guide);
  extract = it_.example('FkiQualityExtract-max-hjerte');
  imported = importConditionList(CONDITION_LIST, guide)!;
  const all = new Records({ history: false });
  for (const { id, resource } of guide.examples) {
    if (!id.includes('DeliveryReport')) continue;
    for (const delivery of deliveriesOf(resource, () => {})) all.add(delivery);
  }
  records = [...all.all()];
}, 600_000);

/** What is wrong with a resource; that SKS and ICPC codes cannot all be looked up is no fault of it. */
const faults = (resource: Resource) =>
  it_
    .validate(resource)
    .filter(({ severity, id }) => (severity === 'error' || severity === 'warning') && !id.startsWith('UNKNOWN_CODE'))
    .map(({ id, expression }) => `${id} ${expression}`);

const empty = ({ concepts, lawAreas, cells, without }: Matrix): readonly string[] =>
  concepts.flatMap(({ profile }, row) =>
    lawAreas
      .filter((_, column) => cells[row]![column]!.length === 0)
      .filter(({ code }) => !without.some((each) => each.profile === profile && each.lawArea === code))
      .map(({ code }) => `${profile} × ${code}`),
  );

describe('the law area × concept matrix (D8-3)', () => {
  it('has every class of the information model, and every law area', () => {
    expect(matrix.lawAreas.map(({ code }) => code)).toEqual([
      'home-care',
      'sul-138',
      'sul-140',
      'sul-119',
      'assistive-devices',
    ]);
    expect(matrix.concepts.length).toBeGreaterThanOrEqual(19);
  });

  it('has an example in every cell', () => {
    expect(empty(matrix)).toEqual([]);
  });

  it('gives a reason for one cell only: nobody reports assistive devices', () => {
    expect(matrix.without.map(({ profile, lawArea }) => `${profile} × ${lawArea}`)).toEqual([
      'FkiDeliveryReport × assistive-devices',
    ]);
  });

  it('is made from the examples: without them it is empty', () => {
    const without = lawAreaMatrix({ ...guide, examples: [] });
    expect(without.cells.flat().every((cell) => cell.length === 0)).toBe(true);
    expect(empty(without).length).toBe(matrix.concepts.length * matrix.lawAreas.length - 1);
  });

  it('is a page in both languages', async () => {
    const files = new Map<string, string>();
    for await (const { path, content } of emit(guide, 'overview')) files.set(path, String(content()));
    const tables = [...files.keys()].filter((path) => !path.includes('/')).sort();
    expect(tables).toEqual([
      'compliance-da.md',
      'compliance.json',
      'compliance.md',
      'law-areas-da.md',
      'law-areas.json',
      'law-areas.md',
      'quality-variables-da.md',
      'quality-variables.json',
      'quality-variables.md',
      'rules-da.md',
      'rules.md',
      'terminology-da.md',
      'terminology.md',
    ]);
    expect(files.get('law-areas-da.md')).toContain('Sundhedsloven § 140');
    expect(files.get('compliance-da.md')).toContain(
      '| CRP, akutsygepleje (FkiAcuteCrp) | dk-core-observation | 3.7.0 |',
    );
    expect(files.get('quality-variables.md')).toContain('dhrd: 85 % of 13 variables ask for no new registration.');
  });
});

describe('pages to be read as they stand', () => {
  const files = new Map<string, string>();
  beforeAll(async () => {
    for await (const { path, content } of emit(guide, 'overview')) files.set(path, String(content()));
  });
  const pages = () => [...files].filter(([path]) => path.startsWith('pages/'));

  it('are the guide’s own, in both languages, with the diagrams that they ask for', () => {
    expect(pages().map(([path]) => path)).toEqual(
      expect.arrayContaining(guide.pages.flatMap(({ name }) => [`pages/${name}.md`, `pages/${name}-da.md`])),
    );
    expect(pages().filter(([, text]) => text.includes('<!-- diagram'))).toEqual([]);
    expect(pages().filter(([, text]) => text.includes('```mermaid')).length).toBe(16);
  });

  it('lead to each other in the reader’s language', () => {
    for (const [path, text] of pages()) {
      for (const [link, to] of text.matchAll(/\]\(([\w-]+)\.md/g)) {
        expect(files.has(`pages/${to}.md`), `${path}: ${link}`).toBe(true);
        expect(to!.endsWith('-da'), `${path}: ${link}`).toBe(path.endsWith('-da.md'));
      }
      expect([path, text.match(/\]\([\w-]+\.html/g)]).toEqual([path, null]);
    }
  });

  it('draw what a care report holds and what refers to what, and nothing that it leaves out', () => {
    const diagram = areaDiagram(guide, 'care', 'da');
    expect(diagram).toContain('FkiCareDeliveryReport *-- "1" FkiCareCitizen');
    expect(diagram).toContain('FkiCareGoal --> "1" FkiCareCondition : addresses');
    expect(diagram).toContain('FkiCareEncounter --> "0..*" FkiCarePlannedIntervention : basedOnIntervention');
    expect(diagram).toContain('  FkiCareCondition : recordedDate 1 Først registreret');
    expect(diagram).not.toMatch(/FkiCareCondition : (note|onset)|Transition/);
    expect(areaDiagram(guide, 'nowhere', 'en')).toBeUndefined();
  });

  it('draw one box for many resources of one type', () => {
    const diagram = areaDiagram(guide, 'acute', 'en') ?? '';
    expect(diagram).toContain('Observation <|-- FkiAcuteOutcome');
    expect(diagram).toContain('FkiAcuteEncounter --> "0..*" Observation : reasonReference');
    expect(diagram.split('\n').length).toBeLessThan(250);
  });

  it('say every rule and every code system once', () => {
    for (const path of ['rules.md', 'rules-da.md']) {
      const ids = [...files.get(path)!.matchAll(/^\| \*\*([A-Z]-\d+)\*\*/gm)].map(([, id]) => id);
      expect(ids.sort()).toEqual(guide.rules.map(({ id }) => id).sort());
    }
    const systems = files.get('terminology-da.md')!;
    for (const { id } of guide.codeSystems) expect(systems).toContain(`(\`${id}\`)`);
    expect(systems).toContain('| `urn:oid:1.2.208.176.2.21` | 20240530 | complete | 828 |');
    expect(systems).toContain('`fki-care-conditions-transition`');
  });
});

describe('the quality databases’ variables', () => {
  it('each have an owner, a source, an indicator that exists, and a range where they are measured', () => {
    const { variables } = qualityVariables(guide)!;
    const numbers = guide.measures.map(({ raw }) => (raw.identifier as { value: string }[])[0]!.value);
    for (const { code, owner, source, indicator, unit, low, high } of variables) {
      expect([code, ['KL', 'RKKP'].includes(owner)]).toEqual([code, true]);
      expect([code, ['reported', 'record', 'new'].includes(source)]).toEqual([code, true]);
      expect(numbers).toContain(indicator);
      if (unit !== undefined) expect([code, low! < high!]).toEqual([code, true]);
    }
  });
});

/** What the heart rehabilitation database gets of Max, by variable: read out of the extract by the data definition's own expressions. */
const EXPECTED: Readonly<Record<string, readonly unknown[]>> = {
  'plan-start': ['2026-09-07'],
  'plan-end': ['2026-11-27'],
  diagnosis: ['DI214'],
  'sessions-planned': [6],
  'sessions-attended': [5],
  'diet-treatment': [true],
  'blood-pressure': [128],
  'six-minute-walk': [420, 495],
  'ldl-cholesterol': [1.6],
  'work-capacity': [110, 135],
  'smoking-status': ['8517006'],
  'hads-anxiety': [5],
  'hads-depression': [3],
};

describe('heart rehabilitation', () => {
  it('is a valid extract', () => {
    expect(faults(extract)).toEqual([]);
  });

  it('gives every variable that the database asks for', () => {
    const types = typeModelOf(it_.guide.definitions);
    const asked = qualityVariables(it_.guide)!.variables.filter(({ database }) => database === 'dhrd');
    const found = Object.fromEntries(
      asked.map(({ code, expression }) => [
        code,
        evaluate(expression, extract, { types }).map((item) => plain(jsonOf(item))),
      ]),
    );
    expect(found).toEqual(EXPECTED);
  });

  it('names the version of the data definition that it was made by', () => {
    const { definition } = qualityVariables(it_.guide)!;
    const entries = extract.entry as { resource: Resource }[];
    const provenance = entries
      .map(({ resource }) => resource)
      .filter(({ resourceType }) => resourceType === 'Provenance');
    expect(provenance.map(({ policy }) => policy)).toEqual([[definition]]);
  });
});

/** A quantity's value, a concept's code, or the value itself. */
function plain(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const { value, coding } = json as { value?: unknown; coding?: { code: string }[] };
  return coding === undefined ? value : coding[0]!.code;
}

const entriesOf = ({ entry }: Resource) => entry as unknown as readonly Entry[];
const nameOf = ({ resourceType, id }: Resource) => `${resourceType}/${id}`;

/** Else's acute episode of January: what her story lists. */
const ELSE = 'EpisodeOfCare/09505d51-603c-573e-a799-cf1e6b0582b6';
const ELSES_EPISODE = [
  'Encounter/d3b00723-fbcb-5195-9612-2d196078b922', // the visit
  ELSE,
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e00', // TOBS 11, and its five measurements; four name the visit alone
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e01',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e02',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e03',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e04',
  'Observation/10b864c7-6f3d-5280-bc60-eccf225d1e05',
  'Observation/679a1221-899e-53e2-8ab9-7cb33166b58a', // admitted
  'Observation/c1b8a0de-0f43-5a3c-9a6e-3c1d7f2b9e03', // blood glucose
  'Procedure/01cbc69b-dabe-5aae-b738-72a067270269', // fluid
  'Procedure/12c259a8-5ec1-5edb-af4d-05cf15e9f0d3', // measurements
];
/** What those refer to: the citizen, the referral, region and municipality. */
const BESIDE = [
  'Organization/01c85400-be5b-5867-86eb-c3538d9d5870',
  'Organization/259d125c-636b-559f-8eb0-007bed20620c',
  'Patient/eca4f296-d885-5981-84a6-11c18d772ee1',
  'ServiceRequest/526d481e-8e86-584d-af3e-19f1a0b23172',
];

const recordWith = (name: string) =>
  records.find(({ record }) => entriesOf(record).some(({ resource }) => nameOf(resource) === name))!.record;

describe('the indicators of § 140 and § 119 on the stories', () => {
  /** The last two populations of an indicator in a quarter: out of how many, and how many. Counted in the stories by hand. */
  it.each([
    // Bruno's two plans, Ruddi's second and third; Else is offered a time after twenty days and chooses for herself.
    ['R1', '2026-Q4', [5, 6]],
    ['R2', '2026-Q4', [5, 4]],
    ['R3', '2026-Q4', [1, 1]],
    // Bruno's course is completed, Ruddi's begins again, Einer dies; Bruno's follow-up is cancelled in January.
    ['R4', '2026-Q4', [3, 1]],
    ['R4', '2027-Q1', [1, 0]],
    // Assessment, class, last session; Einer's next was cancelled. The contact that was withdrawn does not count.
    ['R6', '2026-Q4', [4, 3]],
    // Lonni's training is completed, her smoking cessation is not, and Einer's course stops.
    ['P2', '2026-Q4', [3, 1]],
    // Else's call has no diagnosis and neither has the practice's second referral; the hospital's has, in January.
    ['P4', '2026-Q4', [2, 0]],
    ['P4', '2027-Q1', [1, 1]],
  ] as const)('%s in %s', (name, quarter, [all, counted]) => {
    const { compiled } = compileMeasure(measureNamed(guide, name)!, guide);
    const { values } = inputValues([], compiled!.inputs);
    const run = new MeasureRun(compiled!, guide, { period: readPeriod(quarter)!, values, resources: false });
    for (const { id, resource } of guide.examples) if (/^Fki1(40|19)DeliveryReport-/.test(id)) run.add(resource);
    const [report, ...more] = [...run.reports()];
    expect(more).toEqual([]);
    const { population, measureScore } = report!.group[0]!;
    const countOf = (code: string) => population.find(({ id }) => id === code)?.count;
    if (name === 'R1') expect([countOf('measure-observation'), measureScore?.value]).toEqual([all, counted]);
    else expect([countOf('denominator'), countOf('numerator')]).toEqual([all, counted]);
  });
});

describe('conformance to HL7 Denmark', () => {
  it('is tabled for every profile, and claimed of every resource that HL7 Denmark has a profile of', () => {
    const { claims, without } = complianceOf(guide)!;
    const resources = guide.profiles.filter(({ kind, type }) => kind === 'resource' && type !== 'Extension');
    expect([...claims, ...without].map(({ profile }) => profile).sort()).toEqual(resources.map(({ id }) => id).sort());
    const claimed = new Set(claims.map(({ profile }) => guide.profiles.find(({ id }) => id === profile)?.type));
    expect(without.filter(({ type }) => claimed.has(type))).toEqual([]);
    for (const { note } of claims) if (note !== undefined) expect(note.da).toBeTruthy();
  });
});

describe('the pathway query', () => {
  it("finds by the search parameters exactly what Else's story lists", () => {
    expect(inEpisode(recordWith(ELSE), ELSE, it_.guide.definitions)).toEqual(ELSES_EPISODE);
  });

  it('finds in every story what names the episode or a contact of it, and nothing else', () => {
    let episodes = 0;
    for (const { record } of records) {
      for (const { resource } of entriesOf(record)) {
        if (resource.resourceType !== 'EpisodeOfCare') continue;
        episodes++;
        const name = nameOf(resource);
        const naming = (names: readonly string[], ofType = '') =>
          entriesOf(record)
            .filter(({ resource: { resourceType } }) => resourceType.startsWith(ofType))
            .filter((entry) => names.some((each) => JSON.stringify(entry.resource).includes(`"${each}"`)))
            .map((entry) => nameOf(entry.resource));
        const named = new Set([name, ...naming([name, ...naming([name], 'Encounter')])]);
        expect(inEpisode(record, name, it_.guide.definitions)).toEqual([...named].sort());
      }
    }
    expect(episodes).toBeGreaterThanOrEqual(6);
  });

  it('finds an episode inside another, and what is in it', () => {
    const inner = structuredClone(recordWith(ELSE));
    const wider = { resourceType: 'EpisodeOfCare', id: 'wider' } as unknown as Resource;
    (inner.entry as unknown as Entry[]).push({ resource: wider });
    const episode = entriesOf(inner).find(({ resource }) => nameOf(resource) === ELSE)!.resource;
    (episode.extension as unknown as object[]).push({
      url: 'http://fhir.kl.dk/fki/StructureDefinition/fki-part-of-episode',
      valueReference: { reference: 'EpisodeOfCare/wider' },
    });
    expect(inEpisode(inner, 'EpisodeOfCare/wider', it_.guide.definitions)).toEqual(
      [...ELSES_EPISODE, 'EpisodeOfCare/wider'].sort(),
    );
  });

  it('answers with the example of the operation, and what is in it stands by itself', () => {
    const answer = episodeEverything(recordWith(ELSE), ELSE, it_.guide.definitions);
    const names = entriesOf(answer).map(({ resource }) => nameOf(resource));
    expect(names[0]).toBe(ELSE);
    expect([...names].sort()).toEqual([...ELSES_EPISODE, ...BESIDE].sort());
    const file = 'input/examples/Bundle-FkiEpisodeEverything-else-akut.json';
    const example = JSON.parse(readFileSync(`${root}${file}`, 'utf8')) as Resource;
    // Stale? `node scripts/pathway-example.mjs` writes it anew.
    const meta = { profile: [it_.guide.profiles.find(({ id }) => id === 'FkiEpisodeRecord')!.url] };
    expect(example).toEqual({ ...answer, id: 'FkiEpisodeEverything-else-akut', meta });
    expect(it_.validate(example).filter(({ severity }) => severity !== 'information')).toEqual([]);
  });
});

const resources = () => (imported.bundle.entry as unknown as { resource: Resource }[]).map(({ resource }) => resource);
const condition = (id: string) => resources().find((resource) => resource.id === id);

describe('importing a shared condition list', () => {
  it('gives resources that FKI finds nothing wrong with', () => {
    const findings = resources().map((resource) => [`${resource.resourceType}/${resource.id}`, faults(resource)]);
    expect(findings).toEqual(findings.map(([name]) => [name, []]));
    expect(
      resources()
        .map(({ resourceType }) => resourceType)
        .sort(),
    ).toEqual([
      ...Array(4).fill('Condition'),
      'Organization',
      'Patient',
      'Practitioner',
      ...Array(4).fill('Provenance'),
    ]);
  });

  it('keeps the codes, the status and the times', () => {
    expect(condition(CONTACT)).toMatchObject({
      clinicalStatus: concept(CLINICAL, 'inactive'),
      code: { coding: [{ code: 'DC439' }, { code: 'S77' }], text: 'Modermærkekræft' },
      onsetDateTime: '2023-03-20',
      abatementDateTime: '2023-06-07',
      recorder: { reference: 'Practitioner/doctor' },
    });
    expect(condition(SNOMED)).toMatchObject({ clinicalStatus: concept(CLINICAL, 'active') });
    expect(condition(WITHDRAWN)).not.toHaveProperty('clinicalStatus');
  });

  it('puts nothing in focus: MedCom’s category moves to the kind of diagnosis', () => {
    for (const id of [CONTACT, COURSE, SNOMED]) expect(condition(id)).not.toHaveProperty('category');
    const kind = (id: string) => (condition(id)!.extension as { valueCode: string }[] | undefined)?.[0]?.valueCode;
    expect([CONTACT, COURSE, SNOMED].map(kind)).toEqual(['contact', 'course', undefined]);
  });

  it('says of each where it came from', () => {
    const [first] = resources().filter(({ resourceType }) => resourceType === 'Provenance');
    expect(first).toMatchObject({
      target: [{ reference: `Condition/${CONTACT}` }],
      recorded: '2026-10-01T12:00:00+02:00',
      agent: [{ who: { reference: 'Organization/clinic' } }, { who: { reference: 'Practitioner/doctor' } }],
      entity: [{ role: 'source', what: { identifier: { value: 'urn:uuid:7c596b9a-112e-4386-ae71-5ecdd3ed7c50' } } }],
    });
  });

  it('lists what it could not take', () => {
    expect(imported.notTaken.map(({ expression, what, name }) => `${expression} ${what} ${name}`)).toEqual([
      'Bundle.entry[4].resource resource AllergyIntolerance',
      'Bundle.entry[6].resource.stage element stage',
      'Bundle.entry[6].resource.recorder reference recorder',
      'Bundle.entry[8].resource status clinicalStatus',
    ]);
  });

  it('is of a condition list only', () => {
    expect(importConditionList({ resourceType: 'Patient' } as Resource, guide)).toBeUndefined();
    expect(
      importConditionList({ resourceType: 'Bundle', type: 'document', entry: [] } as unknown as Resource, guide),
    ).toBeUndefined();
  });

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(importConditionList(CONDITION_LIST, guide))).toBe(JSON.stringify(imported));
  });
});
