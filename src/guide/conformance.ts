/**
 * Concept maps, search parameters, operations, capability statements, measures, and the definitions that the toolchain carries as
 * they stand. All but concept maps keep the resource itself (`raw`), so nothing of them is lost.
 */
import { type Origin, readArtifact } from './artifact.js';
import { readCoding } from './codesystem.js';
import { readBinding } from './element.js';
import { Fields, lazy, present, type ReadLog } from './fields.js';
import { hashOf } from './hash.js';
import type {
  Artifact,
  Capability,
  ConceptMap,
  JsonObject,
  Max,
  Measure,
  Operation,
  OperationParameter,
  OtherDefinition,
  Position,
  Resource,
  SearchParameter,
} from './model.js';

export interface ConformanceInput {
  readonly resource: Resource;
  readonly origin: Origin;
  readonly log?: ReadLog;
  /** Where a part of an instance stands in FSH, by the path of the rule: `group[0].population[1]`. */
  readonly rulePositions?: Readonly<Record<string, Position>>;
}

function open({ resource, log }: ConformanceInput): Fields {
  return new Fields(resource as Fields['json'], '', log);
}

/** Fields of a resource that is kept whole: nothing of it goes unread. */
function openWhole({ resource }: ConformanceInput): Fields {
  return new Fields(resource as Fields['json']);
}

function hashed<T extends Artifact>(artifact: Omit<T, 'hash'>, resource: Resource): T {
  const result = artifact as T;
  lazy(result as Artifact, 'hash', () => hashOf(resource as Fields['json']));
  return result;
}

export function readConceptMap(input: ConformanceInput): ConceptMap {
  const fields = open(input);
  return hashed<ConceptMap>(
    present<Omit<ConceptMap, 'hash'>>({
      ...readArtifact(fields, input.origin),
      resourceType: 'ConceptMap',
      sourceValueSet: fields.string('sourceCanonical') ?? fields.string('sourceUri'),
      targetValueSet: fields.string('targetCanonical') ?? fields.string('targetUri'),
      groups: fields.list('group').map((group) =>
        present<ConceptMap['groups'][number]>({
          source: group.string('source'),
          sourceVersion: group.string('sourceVersion'),
          target: group.string('target'),
          targetVersion: group.string('targetVersion'),
          elements: group.list('element').map((element) =>
            present<ConceptMap['groups'][number]['elements'][number]>({
              code: element.string('code') ?? '',
              display: element.string('display'),
              targets: element.list('target').map(readTarget),
            }),
          ),
          unmapped: group.value('unmapped'),
        }),
      ),
    }),
    input.resource,
  );
}

function readTarget(target: Fields): ConceptMap['groups'][number]['elements'][number]['targets'][number] {
  const dependent = target.has('dependsOn') || target.has('product') || target.has('extension');
  target.skip('dependsOn', 'product', 'extension');
  return present<ReturnType<typeof readTarget>>({
    code: target.string('code'),
    display: target.string('display'),
    equivalence: target.string('equivalence') ?? 'equivalent',
    comment: target.text('comment'),
    raw: dependent ? target.json : undefined,
  });
}

export function readSearchParameter(input: ConformanceInput): SearchParameter {
  const fields = openWhole(input);
  return hashed<SearchParameter>(
    present<Omit<SearchParameter, 'hash'>>({
      ...readArtifact(fields, input.origin),
      resourceType: 'SearchParameter',
      code: fields.string('code') ?? '',
      base: fields.strings('base'),
      type: fields.string('type') ?? '',
      expression: fields.string('expression'),
      target: fields.strings('target'),
      derivedFrom: fields.string('derivedFrom'),
      raw: input.resource,
    }),
    input.resource,
  );
}

export function readOperation(input: ConformanceInput): Operation {
  const fields = openWhole(input);
  return hashed<Operation>(
    present<Omit<Operation, 'hash'>>({
      ...readArtifact(fields, input.origin),
      resourceType: 'OperationDefinition',
      code: fields.string('code') ?? '',
      kind: fields.string('kind') ?? 'operation',
      resource: fields.strings('resource'),
      system: fields.boolean('system') ?? false,
      typeLevel: fields.boolean('type') ?? false,
      instance: fields.boolean('instance') ?? false,
      affectsState: fields.boolean('affectsState') ?? false,
      parameters: fields.list('parameter').map(readParameter),
      raw: input.resource,
    }),
    input.resource,
  );
}

function readParameter(fields: Fields): OperationParameter {
  const max = fields.string('max') ?? '1';
  return present<OperationParameter>({
    name: fields.string('name') ?? '',
    use: fields.string('use') === 'out' ? 'out' : 'in',
    min: fields.number('min') ?? 0,
    max: (max === '*' ? '*' : Number(max)) as Max,
    type: fields.string('type'),
    targetProfiles: fields.strings('targetProfile'),
    documentation: fields.text('documentation'),
    binding: readBinding(fields.object('binding')),
    parts: fields.list('part').map(readParameter),
  });
}

export function readCapability(input: ConformanceInput): Capability {
  const fields = openWhole(input);
  return hashed<Capability>(
    {
      ...readArtifact(fields, input.origin),
      resourceType: 'CapabilityStatement',
      kind: fields.string('kind') ?? '',
      raw: input.resource,
    },
    input.resource,
  );
}

export function readMeasure(input: ConformanceInput): Measure {
  const fields = openWhole(input);
  const code = (from: Fields): ReturnType<typeof readCoding> | undefined => {
    const coding = from.object('code')?.list('coding')[0];
    return coding === undefined ? undefined : readCoding(coding);
  };
  const position = (path: string): Position | undefined => input.rulePositions?.[path];
  const extensions = (from: Fields): readonly JsonObject[] | undefined => {
    const found = from.list('extension').map(({ json }) => json);
    return found.length === 0 ? undefined : found;
  };
  return hashed<Measure>(
    present<Omit<Measure, 'hash'>>({
      ...readArtifact(fields, input.origin),
      resourceType: 'Measure',
      scoring: fields.object('scoring')?.list('coding')[0]?.string('code'),
      subject: fields.object('subjectCodeableConcept')?.list('coding')[0]?.string('code'),
      libraries: fields.strings('library'),
      groups: fields.list('group').map((group, at) =>
        present<Measure['groups'][number]>({
          code: code(group),
          description: group.text('description'),
          populations: group.list('population').map((population, index) =>
            present<Measure['groups'][number]['populations'][number]>({
              code: code(population)?.code ?? '',
              description: population.text('description'),
              language: population.object('criteria')?.string('language') ?? '',
              expression: population.object('criteria')?.string('expression') ?? '',
              position: position(`group[${at}].population[${index}].criteria.expression`),
              extensions: extensions(population),
            }),
          ),
          stratifiers: group.list('stratifier').map((stratifier, index) =>
            present<Measure['groups'][number]['stratifiers'][number]>({
              code: code(stratifier),
              description: stratifier.text('description'),
              language: stratifier.object('criteria')?.string('language') ?? '',
              expression: stratifier.object('criteria')?.string('expression') ?? '',
              position: position(`group[${at}].stratifier[${index}].criteria.expression`),
            }),
          ),
          extensions: extensions(group),
        }),
      ),
      raw: input.resource,
    }),
    input.resource,
  );
}

export function readOther(input: ConformanceInput): OtherDefinition {
  return hashed<OtherDefinition>(
    { ...readArtifact(openWhole(input), input.origin), raw: input.resource },
    input.resource,
  );
}
