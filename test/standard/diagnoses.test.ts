import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Element, Resource } from '../../src/index.js';
import type { Json } from '../../src/packages/types.js';
import { type Fki, fki, root } from './fki.js';

/**
 * The tables of the page on diagnoses, run: what stands there of a field of GGOP or XREF15 is where the test puts it, and the result must be a
 * resource that the area's profile accepts. The messages themselves are JSON, as FKI has no parser of MedCom's formats.
 */
let it_: Fki;
beforeAll(async () => {
  it_ = await fki();
}, 600_000);

type Node = Record<string, unknown>;
interface Row {
  readonly field: string;
  readonly profile: string;
  readonly element: string;
}

const page = (name: string): string => readFileSync(`${root}input/pagecontent/${name}.md`, 'utf8');

/** Rows whose first cell is a field and whose second a profile's element. */
const rowsOf = (text: string): readonly Row[] =>
  [...text.matchAll(/^\| `([\w.[\]]+)` \| `(Fki\w+)#(\S+)` \|$/gm)].map(([, field, profile, element]) => ({
    field: field!,
    profile: profile!,
    element: element!,
  }));

/** Every profile element that the page names, whatever the table. */
const named = (text: string): readonly string[] => [...text.matchAll(/`(Fki\w+#[^`]+)`/g)].map(([, each]) => each!);

/** What an element that is no value itself needs beside the value: the slice's system or url, and that it is a list. */
const SLICES: Readonly<Record<string, Node>> = {
  'coding:SKS-D': { system: 'urn:oid:1.2.208.176.2.4.12' },
  'coding:ICPC2code': { system: 'urn:oid:1.2.208.176.2.31' },
  'identifier:SOR-ID': { use: 'official', system: 'urn:oid:1.2.208.176.1.1' },
  'extension:dischargeDate': { url: 'http://fhir.kl.dk/fki/StructureDefinition/fki-discharge-date' },
  category: {},
  coding: { system: 'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes' },
};

function put(resource: Node, element: string, value: unknown): void {
  const steps = element.split('.').slice(1);
  let at = resource;
  for (const step of steps.slice(0, -1)) {
    const name = step.replace(/:.*/, '');
    const slice = SLICES[step];
    at[name] ??= slice === undefined ? {} : [{ ...slice }];
    at = slice === undefined ? (at[name] as Node) : (at[name] as readonly Node[])[0]!;
  }
  const last = steps.at(-1)!;
  at[last === 'value[x]' ? 'valueDate' : last] = value;
}

const valueAt = (from: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (node as Node | undefined)?.[name], from);

/** One resource for each profile; of a repeated field one for each item. */
function transform(rows: readonly Row[], message: unknown): ReadonlyMap<string, readonly Node[]> {
  const made = new Map<string, Node[]>();
  for (const { field, profile, element } of rows) {
    const [list, rest] = field.split('[].');
    const values =
      rest === undefined
        ? [valueAt(message, field)]
        : (valueAt(message, list!) as readonly unknown[]).map((item) => valueAt(item, rest));
    const resources = made.get(profile) ?? values.map(() => ({}));
    made.set(profile, resources);
    values.forEach((value, index) => {
      if (value !== undefined) put(resources[index]!, element, value);
    });
  }
  return made;
}

const message = (name: string): unknown =>
  JSON.parse(readFileSync(`${root}test/standard/messages/${name}.json`, 'utf8'));

const tables = (name: string) => rowsOf(page('diagnoses')).filter(({ field }) => field.startsWith(`${name}.`));

/** The report of the area's story, with what the message says in place of its own request, requester and diagnoses. */
function reported(base: string, area: string, made: ReadonlyMap<string, readonly Node[]>): Resource {
  const report = it_.example(base) as Resource & { entry: { fullUrl: string; resource: Resource & Node }[] };
  const is = (resource: Resource, profile: string) =>
    (resource as unknown as { meta: { profile: string[] } }).meta.profile[0]!.endsWith(`/${area}${profile}`);
  const request = report.entry.find(({ resource }) => is(resource, 'ServiceRequest'))!;
  const old = report.entry.find(({ resource }) => is(resource, 'FocusCondition'))!.resource;
  const diagnoses = made.get(`${area}FocusCondition`)!.map((each, index) => ({
    fullUrl: `https://omsorg.elmeby.example/fhir/Condition/00000000-0000-4000-8000-00000000000${index}`,
    resource: {
      resourceType: 'Condition',
      id: `00000000-0000-4000-8000-00000000000${index}`,
      meta: old.meta,
      clinicalStatus: old.clinicalStatus,
      ...each,
      subject: old.subject,
    } as unknown as Resource & Node,
  }));
  const { extension, ...said } = made.get(`${area}ServiceRequest`)![0]!;
  Object.assign(request.resource, said, extension === undefined ? {} : { extension });
  request.resource.reasonReference = diagnoses.map(({ resource }) => ({ reference: `Condition/${resource.id}` }));
  const requester = String((request.resource.requester as Node).reference)
    .split('/')
    .at(-1);
  Object.assign(
    report.entry.find(({ resource }) => resource.id === requester)!.resource,
    made.get(`${area}Organization`)![0],
  );
  const entry = [...report.entry.filter(({ resource }) => !is(resource, 'FocusCondition')), ...diagnoses];
  return { ...report, entry: entry as unknown as Json };
}

const errors = (resource: Resource) =>
  it_.validate(resource).filter(({ severity }) => severity === 'error' || severity === 'fatal');

describe('the page on diagnoses', () => {
  it('names the same fields and elements in both languages', () => {
    expect(named(page('diagnoses-da'))).toEqual(named(page('diagnoses')));
    expect(rowsOf(page('diagnoses-da'))).toEqual(rowsOf(page('diagnoses')));
  });

  it('names only elements that the profiles have', () => {
    const ids = new Set<string>();
    const walk = (profile: string, element: Element): void => {
      ids.add(`${profile}#${element.id}`);
      for (const each of [...element.children, ...element.slices]) walk(profile, each);
    };
    for (const { id, root: top } of it_.guide.profiles) if (id.startsWith('Fki')) walk(id, top);
    const leaf = (each: string) => each.replace(/\.(code|text|value|value\[x\]|coding\.code)$/, '');
    expect(named(page('diagnoses')).length).toBeGreaterThan(15);
    expect(named(page('diagnoses')).filter((each) => !ids.has(each) && !ids.has(leaf(each)))).toEqual([]);
  });
});

describe('a rehabilitation plan (GGOP)', () => {
  it('gives a valid report with each code a focus condition of its own', () => {
    const made = transform(tables('ggop'), message('ggop'));
    expect(made.get('Fki140FocusCondition')).toEqual([
      { code: { coding: [{ system: 'urn:oid:1.2.208.176.2.4.12', code: 'DS720' }], text: 'Brud på lårbenshals' } },
      { code: { coding: [{ system: 'urn:oid:1.2.208.176.2.4.12', code: 'DE119' }] } },
      { code: { text: 'Nedsat syn' } },
    ]);
    expect(errors(reported('Fki140DeliveryReport-bruno-1-genoptraeningsplan', 'Fki140', made))).toEqual([]);
  });
});

describe('a referral (XREF15)', () => {
  it('gives a valid report with add-on codes kept at their main code', () => {
    const made = transform(tables('xref15'), message('xref15'));
    expect(made.get('Fki119FocusCondition')?.map(({ code }) => (code as Node).coding)).toEqual([
      [{ system: 'urn:oid:1.2.208.176.2.31', code: 'R95' }],
      [{ system: 'urn:oid:1.2.208.176.2.4.12', code: 'DK257+MN02BA01' }],
      undefined,
    ]);
    expect(errors(reported('Fki119DeliveryReport-lonni-1-henvisning', 'Fki119', made))).toEqual([]);
  });
});

describe('the maps between SKS and ICD-10', () => {
  it('strip the D and set the dot, and lead back where nothing was lost', () => {
    const pairs = (id: string) =>
      it_.guide.conceptMaps
        .find((map) => map.id === id)!
        .groups.flatMap(({ elements }) =>
          elements.flatMap(({ code, targets }) => targets.map((target) => [code, target.code, target.equivalence])),
        );
    const there = pairs('fki-sks-to-icd10');
    expect(there.length).toBeGreaterThan(10);
    for (const [sks, icd] of there) {
      const plain = sks!
        .slice(1)
        .replace(/\+.*/, '')
        .replace(/[A-Z]$/, '');
      expect(icd).toBe(plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain);
    }
    const back = new Map(pairs('fki-icd10-to-sks').map(([icd, sks]) => [icd, sks]));
    for (const [sks, icd, how] of there) if (how === 'equivalent') expect(back.get(icd)).toBe(sks);
  });
});
