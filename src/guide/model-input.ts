/** Instances, pages and what `input/` says beside FSH: part of the Guide (`model.ts`). */
import type { Position } from '../compile/types.js';
import type { Json, JsonObject, Resource } from '../packages/types.js';
import type { Text } from './model-structure.js';

export interface Example {
  readonly resourceType: string;
  readonly id: string;
  readonly title?: Text;
  readonly description?: Text;
  /** Canonicals it claims: meta.profile, or InstanceOf where FSH says so. */
  readonly profiles: readonly string[];
  readonly area?: string;
  readonly source?: Position;
  readonly resource: Resource;
}

export interface Page {
  /** File name without extension: `index`. */
  readonly name: string;
  readonly title: Text;
  /** Markdown, by language. */
  readonly content: { readonly en?: string; readonly da?: string };
  readonly source?: Position;
}

export type RuleKind = 'element' | 'invariant' | 'sequence' | 'receiver' | 'permission';

export interface Rule {
  /** `C-01`. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: 'error' | 'warning' | 'information';
  readonly area?: string;
  readonly title: Text;
  /** What to do, said to who broke it. */
  readonly text: Text;
  /** Where the rule comes from: a law, a document, a finding. */
  readonly origin: string;
  /** kind element: `FkiCareCondition#Condition.code` (profile id # element id). */
  readonly elements: readonly string[];
  /** kind invariant: keys of the constraints that carry it. */
  readonly constraints: readonly string[];
  /** kind sequence: FHIRPath over %before and %after, or the name of a native check. */
  readonly expression?: string;
  readonly native?: string;
  /** kinds receiver and permission: FHIRPath on a Bundle of all that is known once the positive examples are received, in order. */
  readonly endState?: string;
  /** kinds receiver and permission: the scenario with its expected end state. */
  readonly scenario?: Text;
  /** In which report profiles it applies (ids), where that differs. */
  readonly appliesTo: readonly string[];
  /** Files or example ids that show it kept. */
  readonly positive: readonly string[];
  /** Files that show it broken. */
  readonly negative: readonly string[];
  readonly source?: Position;
}

export interface NegativeExample {
  /** Path below the project: `input/negative/C-01.json`. */
  readonly file: string;
  readonly rule?: string;
  /** Id of the positive example that the patch starts from. */
  readonly base?: string;
  /** The broken resource, built. For kind sequence the numbered reports, in order; only the last breaks the rule. */
  readonly resources: readonly Resource[];
  readonly expected: { readonly severity: string; readonly expression?: string; readonly id?: string };
  readonly source?: Position;
}

export interface Alias {
  /** A canonical of one of KL's public guides; of a code, `system#code`. */
  readonly from: string;
  readonly to?: string;
  readonly kind: string;
  readonly note?: Text;
  readonly raw: JsonObject;
}

export interface ComplianceClaim {
  readonly profile: string;
  readonly target: string;
  readonly version: string;
  readonly evidence: string;
  /** The profile of MedCom's that carries the same. */
  readonly medcom?: string;
  /** Where the two profiles differ, and what FKI does. */
  readonly note?: Text;
  readonly raw: JsonObject;
}

/** Side files as parsed, by path below `input/`: catalogue records. Their emitters own the shape. */
export interface SideFile {
  readonly path: string;
  readonly data: Json;
}
