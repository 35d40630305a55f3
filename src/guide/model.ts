/**
 * The Guide: everything one compiled FHIR R4 guide says, as plain readonly data.
 *
 * The one representation that all emitters and questions read. Nothing here reads FSH, files or raw StructureDefinition JSON; the
 * builder (`build.ts`) does that once. Definitions of the guide itself are in the arrays; what it depends on (R4 core, other
 * packages) is reached through {@link Guide.definitions}, which builds them on demand.
 */

import type { Position } from '../compile/types.js';
import type { Json, JsonObject, Resource } from '../packages/types.js';
import type { Capability, Measure, Operation, OtherDefinition, SearchParameter } from './model-conformance.js';
import type { Alias, ComplianceClaim, Example, NegativeExample, Page, Rule, SideFile } from './model-input.js';
import type { Element, Structure, Text } from './model-structure.js';
import type { CodeSystem, ConceptMap, ValueSet } from './model-terminology.js';
import type { Pathway, Population } from './pathways.js';

export type * from './model-conformance.js';
export type * from './model-input.js';
export type * from './model-structure.js';
export type * from './model-terminology.js';
export type { Json, JsonObject, Position, Resource };

export interface ContactPoint {
  readonly system: string;
  readonly value: string;
  readonly use?: string;
  /** 1 is tried first. */
  readonly rank?: number;
}

export interface GuideMeta {
  /** FHIR package id: `hl7.fhir.dk.core`. */
  readonly packageId: string;
  /** Canonical base: `http://hl7.dk/fhir/core`. */
  readonly canonical: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly status: string;
  readonly experimental?: boolean;
  /** YYYY-MM-DD. The guide's own date: from sushi-config, never the clock. */
  readonly date?: string;
  readonly publisher?: string;
  readonly contact: readonly { readonly name?: string; readonly telecom: readonly ContactPoint[] }[];
  readonly jurisdiction: readonly Json[];
  readonly license?: string;
  readonly copyright?: string;
  readonly fhirVersion: string;
  /** Values of sushi-config that nothing above holds, as written. */
  readonly parameters: readonly { readonly code: string; readonly value: string }[];
}

export interface Dependency {
  readonly packageId: string;
  readonly version: string;
  readonly url?: string;
  /** SHA-256 over the package's definitions, so that guide.json pins what it was compiled against. */
  readonly hash?: string;
  readonly reason?: string;
}

/** A field of a definition that the builder did not read. */
export interface Unread {
  readonly definition: string;
  readonly field: string;
  /** Why it may stay unread; undefined is a fault. */
  readonly reason?: string;
}

export interface Guide {
  readonly formatVersion: 1;
  readonly meta: GuideMeta;
  readonly dependencies: readonly Dependency[];
  readonly profiles: readonly Structure[];
  readonly extensions: readonly Structure[];
  readonly logicalModels: readonly Structure[];
  readonly valueSets: readonly ValueSet[];
  readonly codeSystems: readonly CodeSystem[];
  readonly conceptMaps: readonly ConceptMap[];
  readonly searchParameters: readonly SearchParameter[];
  readonly operations: readonly Operation[];
  readonly capabilities: readonly Capability[];
  readonly measures: readonly Measure[];
  readonly otherDefinitions: readonly OtherDefinition[];
  readonly examples: readonly Example[];
  readonly pages: readonly Page[];
  readonly rules: readonly Rule[];
  readonly negatives: readonly NegativeExample[];
  readonly aliases: readonly Alias[];
  readonly compliance: readonly ComplianceClaim[];
  readonly pathways: readonly Pathway[];
  /** Who walks the pathways; undefined where `input/population.yaml` is not there. */
  readonly population?: Population;
  readonly sideFiles: readonly SideFile[];
  readonly unread: readonly Unread[];
  /** Every resource of the guide as published (snapshots in, metadata filled): what the package emitter writes. */
  readonly published: readonly {
    readonly path: string;
    readonly role: 'definition' | 'example' | 'guide' | 'other';
    readonly resource: Resource;
  }[];
  /** The guide's definitions and those of all it depends on. Not part of guide.json. */
  readonly definitions: Definitions;
}

/** Definitions by canonical (`url`, `url|version`), id or, for R4's own types, by name. Built on demand, cached. */
export interface Definitions {
  structure(canonical: string): Structure | undefined;
  valueSet(canonical: string): ValueSet | undefined;
  codeSystem(canonical: string): CodeSystem | undefined;
  conceptMap(canonical: string): ConceptMap | undefined;
  searchParameters(resourceType: string): readonly SearchParameter[];
  /** Every concrete R4 resource type, sorted. */
  readonly resourceTypes: readonly string[];
  /** Every R4 datatype (complex and primitive), sorted. */
  readonly dataTypes: readonly string[];
  /** All extension and profile canonicals known, sorted. */
  readonly structureUrls: readonly string[];
  /** All code systems at hand, sorted. */
  readonly codeSystemUrls: readonly string[];
  /** Canonicals of all that is at hand, whatever its type, sorted. */
  readonly canonicals: readonly string[];
  /**
   * An element's children: its own in the snapshot; else those of its contentReference; else those of its one type (its type
   * profile where it has exactly one). `type` chooses among several types (`value[x]`).
   */
  childrenOf(structure: Structure, element: Element, type?: string): readonly Element[];
}
