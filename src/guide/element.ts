/** One ElementDefinition of a snapshot, read whole; its children and slices are added by `tree.ts`. */
import { type Fields, present } from './fields.js';
import type { Binding, Element, Invariant, Json, Max, Position, Slicing, TypedValue, TypeRef } from './model.js';

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition/';
const FHIR_TYPE = `${EXTENSION}structuredefinition-fhir-type`;
const BEST_PRACTICE = `${EXTENSION}elementdefinition-bestpractice`;
const MAX_VALUE_SET = `${EXTENSION}elementdefinition-maxValueSet`;
const MIN_VALUE_SET = `${EXTENSION}elementdefinition-minValueSet`;
const BINDING_NAME = `${EXTENSION}elementdefinition-bindingName`;
const ADDITIONAL_BINDING = 'http://hl7.org/fhir/tools/StructureDefinition/additional-binding';

/** What the builder knows about a structure while reading its elements. */
export interface ElementContext {
  /** Canonical of the structure. */
  readonly url: string;
  /** Decimals as written of a field with this value, by pointer below it. */
  readonly decimals: (pointer: string, field: string, value: Json) => TypedValue['decimals'];
  readonly inDifferential: (id: string) => boolean;
  readonly positionOf: (id: string) => Position | undefined;
  readonly invariantPosition: (key: string) => Position | undefined;
  readonly rulesOfElement: (id: string) => readonly string[];
  readonly rulesOfConstraint: (key: string) => readonly string[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** An element whose children and slices are still being hung on. */
export interface ElementDraft extends Omit<Mutable<Element>, 'children' | 'slices'> {
  children: ElementDraft[];
  slices: ElementDraft[];
}

/** `pointer`: where the element stands in its resource, `/snapshot/element/3`. */
export function readElement(fields: Fields, id: string, pointer: string, context: ElementContext): ElementDraft {
  const path = fields.string('path') ?? id;
  fields.skip('id');
  const name = path.slice(path.lastIndexOf('.') + 1);
  const typed = (prefix: string): TypedValue | undefined => readTyped(fields, prefix, pointer, context);
  const short = fields.text('short') ?? { en: '' };
  const min = fields.number('min') ?? 0;
  const max = readMax(fields.string('max'));
  const base = fields.object('base');
  const element = present<ElementDraft>({
    id,
    path,
    name,
    sliceName: fields.string('sliceName'),
    sliceIsConstraining: fields.boolean('sliceIsConstraining'),
    label: fields.string('label'),
    codes: fields.values('code'),
    short,
    definition: fields.text('definition') ?? short,
    comment: fields.text('comment'),
    requirements: fields.text('requirements'),
    alias: fields.strings('alias'),
    meaningWhenMissing: fields.string('meaningWhenMissing'),
    orderMeaning: fields.string('orderMeaning'),
    min,
    max,
    base: {
      path: base?.string('path') ?? path,
      min: base?.number('min') ?? min,
      max: base === undefined ? max : readMax(base.string('max')),
    },
    types: fields.list('type').map(readType),
    contentReference: fields.string('contentReference')?.replace(/^.*#/, ''),
    fixed: typed('fixed'),
    pattern: typed('pattern'),
    defaultValue: typed('defaultValue'),
    minValue: typed('minValue'),
    maxValue: typed('maxValue'),
    maxLength: fields.number('maxLength'),
    examples: fields.list('example').flatMap((example, index) => {
      const value = readTyped(example, 'value', `${pointer}/example/${index}`, context);
      return value === undefined ? [] : [{ label: example.string('label') ?? '', value }];
    }),
    binding: readBinding(fields.object('binding')),
    slicing: readSlicing(fields.object('slicing')),
    slices: [],
    children: [],
    constraints: fields.list('constraint').map((constraint) => readConstraint(constraint, context)),
    conditions: fields.strings('condition'),
    mustSupport: fields.boolean('mustSupport') ?? false,
    isModifier: fields.boolean('isModifier') ?? false,
    isModifierReason: fields.string('isModifierReason'),
    isSummary: fields.boolean('isSummary') ?? false,
    representation: fields.strings('representation'),
    mappings: fields.list('mapping').map((mapping) =>
      present<Element['mappings'][number]>({
        identity: mapping.string('identity') ?? '',
        language: mapping.string('language'),
        map: mapping.string('map') ?? '',
        comment: mapping.string('comment'),
      }),
    ),
    rules: context.rulesOfElement(id),
    inDifferential: context.inDifferential(id),
    source: context.positionOf(id),
  });
  const extensions = [...fields.otherExtensions(), ...fields.otherExtensions('modifierExtension')];
  if (extensions.length > 0) element.extensions = extensions;
  return element;
}

function readMax(max: string | undefined): Max {
  if (max === undefined || max === '*') return '*';
  const number = Number(max);
  return Number.isInteger(number) && number >= 0 ? number : '*';
}

function readTyped(fields: Fields, prefix: string, pointer: string, context: ElementContext): TypedValue | undefined {
  const choice = fields.choice(prefix);
  if (choice === undefined) return undefined;
  const decimals = holdsNumber(choice.value) ? context.decimals(pointer, choice.field, choice.value) : undefined;
  return decimals === undefined
    ? { type: choice.type, value: choice.value }
    : { type: choice.type, value: choice.value, decimals };
}

function holdsNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNumber);
}

function readType(fields: Fields): TypeRef {
  const fhirType = fields.extensionValue(FHIR_TYPE);
  const code = fields.string('code') ?? '';
  const extensions = fields.otherExtensions();
  return present<TypeRef>({
    code: typeof fhirType === 'string' ? fhirType : (codeByExtension(fields) ?? code),
    profiles: fields.strings('profile'),
    targetProfiles: fields.strings('targetProfile'),
    aggregation: fields.strings('aggregation') as TypeRef['aggregation'],
    versioning: fields.string('versioning') as TypeRef['versioning'],
    extensions: extensions.length > 0 ? extensions : undefined,
  });
}

/** Packages of the R3 era write the type of a primitive's value as an extension on `_code`. */
function codeByExtension(fields: Fields): string | undefined {
  const type = fields.object('_code')?.extensionValue(`${EXTENSION}structuredefinition-json-type`);
  return typeof type === 'string' ? type : undefined;
}

export function readBinding(fields: Fields | undefined): Binding | undefined {
  if (fields === undefined) return undefined;
  const text = (url: string): string | undefined => {
    const value = fields.extensionValue(url);
    return typeof value === 'string' ? value : undefined;
  };
  return present<Binding>({
    strength: (fields.string('strength') ?? 'example') as Binding['strength'],
    valueSet: fields.string('valueSet'),
    name: text(BINDING_NAME),
    description: fields.text('description'),
    additional: [
      ...fields.extensions(ADDITIONAL_BINDING).map(readAdditional),
      ...fields.list('additional').map(readAdditional),
    ],
    maxValueSet: text(MAX_VALUE_SET),
    minValueSet: text(MIN_VALUE_SET),
    extensions: nonEmpty(fields.otherExtensions()),
  });
}

/** An additional binding: a tools extension in R4, a field of the binding where a guide backports R5's. */
function readAdditional(fields: Fields): Binding['additional'][number] {
  const part = (name: string): unknown => fields.extensionValue(name) ?? fields.value(name);
  const text = (name: string): string | undefined => {
    const value = part(name);
    return typeof value === 'string' ? value : undefined;
  };
  const any = part('any');
  const usage = [
    ...fields.extensions('usage').map((item) => item.choice('value')?.value ?? null),
    ...fields.values('usage'),
  ];
  return present<Binding['additional'][number]>({
    purpose: text('purpose') ?? '',
    valueSet: text('valueSet') ?? '',
    documentation: text('documentation'),
    shortDoco: text('shortDoco'),
    any: typeof any === 'boolean' ? any : undefined,
    usage: nonEmpty(usage),
  });
}

function readSlicing(fields: Fields | undefined): Slicing | undefined {
  if (fields === undefined) return undefined;
  return present<Slicing>({
    discriminators: fields.list('discriminator').map((discriminator) => ({
      type: (discriminator.string('type') ?? 'value') as Slicing['discriminators'][number]['type'],
      path: discriminator.string('path') ?? '$this',
    })),
    rules: (fields.string('rules') ?? 'open') as Slicing['rules'],
    ordered: fields.boolean('ordered') ?? false,
    description: fields.string('description'),
  });
}

function readConstraint(fields: Fields, context: ElementContext): Invariant {
  const key = fields.string('key') ?? '';
  const bestPractice = fields.extensionValue(BEST_PRACTICE);
  const source = fields.string('source') ?? context.url;
  return present<Invariant>({
    key,
    severity: fields.string('severity') === 'warning' ? 'warning' : 'error',
    human: fields.text('human') ?? { en: '' },
    expression: fields.string('expression'),
    xpath: fields.string('xpath'),
    requirements: fields.string('requirements'),
    source,
    bestPractice: typeof bestPractice === 'boolean' ? bestPractice : undefined,
    rules: context.rulesOfConstraint(key),
    position: context.invariantPosition(key),
    extensions: nonEmpty(fields.otherExtensions()),
  });
}

function nonEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
