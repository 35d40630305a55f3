/** A handful of definitions for tests, with snapshots, made from R4's by naming what differs. */
import { embeddedCore, type Json, type JsonObject, type Resource } from '../../src/packages/index.js';

const BASE = 'http://example.org/test';
const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const definition = (kind: string, id: string): string => `${BASE}/${kind}/${id}`;

interface ProfileInput {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  /** Elements that differ, in snapshot order; a slice follows the element it slices. */
  readonly elements: readonly (JsonObject & { readonly id: string })[];
  readonly more?: JsonObject;
}

type ElementJson = Record<string, Json> & { id: string; path: string };

const source = embeddedCore();

function snapshotOf(type: string): ElementJson[] {
  const found = source.find(`${CORE}${type}`, 'StructureDefinition')?.resource;
  const snapshot = found?.snapshot as { readonly element: readonly ElementJson[] } | undefined;
  if (snapshot === undefined) throw new Error(`R4 has no ${type}`);
  return structuredClone(snapshot.element) as ElementJson[];
}

/** Index behind the element with this id and all below it. */
function endOf(elements: readonly ElementJson[], id: string): number {
  let end = elements.findIndex((element) => element.id === id);
  if (end < 0) return -1;
  while (
    end < elements.length &&
    (elements[end]!.id === id || (/^[.:]/.test(elements[end]!.id.slice(id.length)) && elements[end]!.id.startsWith(id)))
  )
    end++;
  return end;
}

/** Gives an element that has none the children of its one type. */
function unfold(elements: ElementJson[], id: string): void {
  const at = elements.findIndex((element) => element.id === id);
  const parent = elements[at];
  if (parent === undefined) throw new Error(`no element ${id}`);
  if (elements.some((element) => element.id.startsWith(`${id}.`))) return;
  if (typeof parent.contentReference === 'string') {
    unfoldReference(elements, at, parent);
    return;
  }
  const type = (parent.type as readonly { readonly code: string }[])[0]!.code;
  // A slice of a backbone element has the children of what it slices.
  const sliced = id.replace(/:[^.:]+$/, '');
  const inherited = elements.filter((element) => sliced !== id && element.id.startsWith(`${sliced}.`));
  if (inherited.length > 0) {
    const copies = inherited.map((child) => ({ ...child, id: `${id}${child.id.slice(sliced.length)}` }));
    elements.splice(at + 1, 0, ...copies);
    return;
  }
  const children = snapshotOf(type)
    .slice(1)
    .map((child) => ({
      ...child,
      id: `${id}${child.id.slice(type.length)}`,
      path: `${parent.path}${child.path.slice(type.length)}`,
    }));
  elements.splice(at + 1, 0, ...children);
}

/** An element whose content is that of another gets a copy of its children, and its type, as SUSHI does it. */
function unfoldReference(elements: ElementJson[], at: number, { contentReference, ...rest }: ElementJson): void {
  const of = String(contentReference).replace(/^.*#/, '');
  const named = elements.find((element) => element.id === of);
  const children = elements
    .filter((element) => element.id.startsWith(`${of}.`))
    .map((child) => ({
      ...child,
      id: `${rest.id}${child.id.slice(of.length)}`,
      path: `${rest.path}${child.path.slice(of.length)}`,
    }));
  elements.splice(at, 1, { ...rest, type: named?.type ?? [] } as ElementJson, ...children);
}

/** A StructureDefinition with snapshot: the base's, with each named element changed or, for a slice, added. */
export function profile({ id, type, title, description, elements, more = {} }: ProfileInput): Resource {
  const snapshot = snapshotOf(type);
  for (const change of elements) {
    const dot = change.id.lastIndexOf('.');
    const parent = change.id.slice(0, Math.max(dot, 0));
    const last = change.id.slice(dot + 1);
    if (parent !== '') unfold(snapshot, parent);
    const [name, sliceName] = last.split(':');
    const sliced = parent === '' ? name! : `${parent}.${name}`;
    let at = snapshot.findIndex((element) => element.id === change.id);
    if (at < 0 && sliceName !== undefined) {
      const origin = snapshot.find((element) => element.id === sliced);
      if (origin === undefined) throw new Error(`no element ${sliced}`);
      const { slicing: _slicing, ...rest } = origin;
      at = endOf(snapshot, sliced);
      snapshot.splice(at, 0, {
        ...rest,
        id: change.id,
        path: origin.path,
        sliceName,
        min: 0,
      } as unknown as ElementJson);
    }
    const element = snapshot[at];
    if (element === undefined) throw new Error(`no element ${change.id}`);
    const { constraint, ...others } = change;
    Object.assign(element, others);
    if (constraint !== undefined)
      element.constraint = [...((element.constraint as Json[]) ?? []), ...(constraint as Json[])];
  }
  return {
    resourceType: 'StructureDefinition',
    id,
    url: definition('StructureDefinition', id),
    version: '1.0.0',
    name: id,
    title,
    status: 'active',
    date: '2026-01-01',
    publisher: 'Example',
    description,
    fhirVersion: '4.0.1',
    kind: /^[A-Z]/.test(type) && ['Identifier', 'Extension', 'Quantity'].includes(type) ? 'complex-type' : 'resource',
    abstract: false,
    type,
    baseDefinition: `${CORE}${type}`,
    derivation: 'constraint',
    ...more,
    snapshot: { element: snapshot },
    differential: {
      element: elements.map(({ id: at, ...rest }) => ({ id: at, path: at.replace(/:[^.]+/g, ''), ...rest })),
    },
  } as Resource;
}

const translated = (da: string): Json => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'da' },
        { url: 'content', valueString: da },
      ],
    },
  ],
});

const CPR_SYSTEM = 'urn:oid:1.2.208.176.1.2';

const cprIdentifier = profile({
  id: 'test-cpr',
  type: 'Identifier',
  title: 'CPR identifier',
  description: 'A Danish personal identification number.',
  elements: [
    { id: 'Identifier.system', min: 1, fixedUri: CPR_SYSTEM },
    { id: 'Identifier.value', min: 1 },
  ],
});

const noteExtension = profile({
  id: 'test-note',
  type: 'Extension',
  title: 'Note',
  description: 'A note on a citizen.',
  elements: [
    { id: 'Extension.extension', max: '0' },
    { id: 'Extension.url', fixedUri: definition('StructureDefinition', 'test-note') },
    { id: 'Extension.value[x]', min: 1, type: [{ code: 'string' }] },
  ],
  more: { context: [{ type: 'element', expression: 'Patient' }] },
});

const citizen = profile({
  id: 'TestCitizen',
  type: 'Patient',
  title: 'Citizen',
  description: 'A citizen.',
  elements: [
    {
      id: 'Patient',
      short: 'Citizen',
      _short: translated('Borger'),
      constraint: [
        {
          key: 'test-c1',
          severity: 'error',
          human: 'A citizen who is dead has no telephone',
          _human: translated('En død borger har ingen telefon'),
          expression: 'deceased.exists() implies telecom.empty()',
          source: definition('StructureDefinition', 'TestCitizen'),
        },
      ],
    },
    {
      id: 'Patient.extension:note',
      max: '1',
      type: [{ code: 'Extension', profile: [definition('StructureDefinition', 'test-note')] }],
    },
    {
      id: 'Patient.identifier',
      min: 1,
      mustSupport: true,
      slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open', ordered: false },
    },
    {
      id: 'Patient.identifier:cpr',
      min: 1,
      max: '1',
      type: [{ code: 'Identifier', profile: [definition('StructureDefinition', 'test-cpr')] }],
    },
    { id: 'Patient.identifier:local', max: '*' },
    { id: 'Patient.identifier:local.system', min: 1, fixedUri: 'http://example.org/local' },
    { id: 'Patient.photo', max: '0' },
    {
      id: 'Patient.managingOrganization',
      min: 1,
      type: [{ code: 'Reference', targetProfile: [`${CORE}Organization`] }],
    },
  ],
});

const weight = profile({
  id: 'TestWeight',
  type: 'Observation',
  title: 'Weight',
  description: 'Body weight in kilograms.',
  elements: [
    { id: 'Observation.code', patternCodeableConcept: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] } },
    {
      id: 'Observation.category',
      min: 1,
      slicing: {
        discriminator: [
          { type: 'value', path: 'coding.code' },
          { type: 'value', path: 'coding.system' },
        ],
        rules: 'open',
        ordered: false,
      },
    },
    { id: 'Observation.category:VSCat', min: 1, max: '1' },
    { id: 'Observation.category:VSCat.coding', min: 1, max: '1' },
    {
      id: 'Observation.category:VSCat.coding.system',
      min: 1,
      fixedUri: 'http://terminology.hl7.org/CodeSystem/observation-category',
    },
    { id: 'Observation.category:VSCat.coding.code', min: 1, fixedCode: 'vital-signs' },
    {
      id: 'Observation.subject',
      min: 1,
      type: [{ code: 'Reference', targetProfile: [definition('StructureDefinition', 'TestCitizen')] }],
    },
    {
      id: 'Observation.value[x]',
      min: 1,
      type: [{ code: 'Quantity' }],
      slicing: { discriminator: [{ type: 'type', path: '$this' }], rules: 'closed', ordered: false },
    },
    { id: 'Observation.value[x]:valueQuantity', min: 1, max: '1', type: [{ code: 'Quantity' }] },
    { id: 'Observation.value[x]:valueQuantity.value', min: 1 },
    { id: 'Observation.value[x]:valueQuantity.code', min: 1, fixedCode: 'kg' },
    {
      id: 'Observation.interpretation',
      max: '1',
      binding: { strength: 'required', valueSet: definition('ValueSet', 'test-colours') },
    },
  ],
});

const report = profile({
  id: 'TestReport',
  type: 'Bundle',
  title: 'Report',
  description: 'A report: a citizen and weights.',
  elements: [
    { id: 'Bundle.type', fixedCode: 'collection' },
    { id: 'Bundle.timestamp', min: 1 },
    {
      id: 'Bundle.entry',
      min: 1,
      slicing: { discriminator: [{ type: 'profile', path: 'resource' }], rules: 'closed', ordered: false },
    },
    { id: 'Bundle.entry:citizen', min: 1, max: '1' },
    {
      id: 'Bundle.entry:citizen.resource',
      min: 1,
      type: [{ code: 'Patient', profile: [definition('StructureDefinition', 'TestCitizen')] }],
    },
    { id: 'Bundle.entry:weight' },
    {
      id: 'Bundle.entry:weight.resource',
      min: 1,
      type: [{ code: 'Observation', profile: [definition('StructureDefinition', 'TestWeight')] }],
    },
  ],
});

const terminology: readonly Resource[] = [
  {
    resourceType: 'CodeSystem',
    id: 'test-colours',
    url: definition('CodeSystem', 'test-colours'),
    version: '1.0.0',
    name: 'TestColours',
    title: 'Colours',
    status: 'active',
    caseSensitive: true,
    content: 'complete',
    concept: [
      {
        code: 'warm',
        display: 'Varm',
        property: [{ code: 'notSelectable', valueBoolean: true }],
        concept: [
          { code: 'red', display: 'Rød', designation: [{ language: 'en', value: 'Red' }] },
          { code: 'orange', display: 'Orange', property: [{ code: 'status', valueCode: 'retired' }] },
        ],
      },
      { code: 'blue', display: 'Blå' },
    ],
  },
  {
    resourceType: 'ValueSet',
    id: 'test-colours',
    url: definition('ValueSet', 'test-colours'),
    version: '1.0.0',
    name: 'TestColours',
    title: 'Colours',
    status: 'active',
    compose: { include: [{ system: definition('CodeSystem', 'test-colours') }] },
  },
  {
    resourceType: 'ValueSet',
    id: 'test-warm',
    url: definition('ValueSet', 'test-warm'),
    version: '1.0.0',
    name: 'TestWarm',
    title: 'Warm colours',
    status: 'active',
    compose: {
      include: [
        {
          system: definition('CodeSystem', 'test-colours'),
          filter: [{ property: 'concept', op: 'descendent-of', value: 'warm' }],
        },
      ],
    },
  },
];

export const TEST_DEFINITIONS: readonly Resource[] = [
  cprIdentifier,
  noteExtension,
  citizen,
  weight,
  report,
  ...terminology,
  {
    resourceType: 'Patient',
    id: 'else',
    meta: { profile: [definition('StructureDefinition', 'TestCitizen')] },
    identifier: [{ system: CPR_SYSTEM, value: '2509479989' }],
    managingOrganization: { reference: 'Organization/o1' },
  },
];
