/** What a package knows: each table of it is filled when it is first asked about, since of most of it a run never hears. */
import { CodeSystem } from './code-sets.js';
import { KeptCodings, KeptTexts } from './kept.js';

/** @import { Run } from './run.js' */

/**
 * @typedef {object} Knowledge What a package was generated with. The functions give it anew at each call.
 * @property {string} [guide] Canonical base of the guide.
 * @property {Record<string, readonly string[]>} [globals] Profiles that every resource of a type must meet: `ImplementationGuide.global`.
 * @property {() => Record<string, (node: any, run: Run) => void>} [types] All that R4 itself says of a type of resource.
 * @property {() => readonly import('./profile.js').Profile[]} [profiles]
 * @property {() => readonly import('./extension.js').ExtensionDefinition[]} [extensions]
 * @property {() => readonly (readonly [url: string, version: string, kind: import('./code-sets.js').Kind])[]} [codeSystems]
 * @property {(at: number) => string} [concepts] Of the code system in this place, see {@link CodeSystem}.
 * @property {() => readonly import('./code-sets.js').ValueSet[]} [valueSets]
 * @property {() => string} [knownUrls] HL7's own urls, without their common start, one a line.
 * @property {() => Record<string, Record<string, readonly string[]>>} [sources] Where the guide's profiles say what, by profile and element.
 * @property {() => readonly import('./questions.js').Questionnaire[]} [questionnaires] The guide's own.
 * @property {readonly import('./sequence.js').SequenceRule[]} [sequenceRules] Rules over several reports.
 * @property {() => Record<string, any>} [fhirTypes] Types as FHIRPath asks for them while running.
 */

/** @type {Knowledge} */
const NOTHING = {};

export class Registry {
  /** @param {Knowledge} [knowledge] */
  constructor(knowledge = NOTHING) {
    this.knowledge = knowledge;
    /** Canonical base of the guide that the package was made from. */
    this.guide = knowledge.guide ?? '';
    /** Profiles that every resource of a type must meet, by type. @type {Map<string, readonly string[]>} */
    this.globals = new Map(Object.entries(knowledge.globals ?? {}));
    /** Urls that are right, whatever holds them: the same few stand in every resource. */
    this.urls = new KeptTexts();
    /** Codings that are right wherever they stand. */
    this.codings = new KeptCodings();
    /** @type {Map<string, import('./resource.js').ResourceType> | undefined} */
    this.ofResources = undefined;
    /** @type {Map<string, import('./profile.js').Profile> | undefined} */
    this.ofProfiles = undefined;
    /** @type {Map<string, import('./extension.js').ExtensionDefinition> | undefined} */
    this.ofExtensions = undefined;
    /** @type {Map<string, CodeSystem> | undefined} */
    this.ofCodeSystems = undefined;
    /** @type {Map<string, import('./code-sets.js').ValueSet> | undefined} */
    this.ofValueSets = undefined;
    /** @type {Map<string, import('./questions.js').Questionnaire> | undefined} */
    this.ofQuestionnaires = undefined;
    /** @type {Set<string> | undefined} */
    this.ofUrls = undefined;
    /** @type {Record<string, Record<string, readonly string[]>> | undefined} */
    this.ofSources = undefined;
    /** @type {Record<string, any> | undefined} */
    this.ofTypes = undefined;
  }

  /** By FHIR type. */
  get resources() {
    this.ofResources ??= new Map(
      Object.entries(this.knowledge.types?.() ?? {}).map(([type, check]) => [type, { type, check }]),
    );
    return this.ofResources;
  }

  /** By canonical without version. */
  get profiles() {
    this.ofProfiles ??= byUrl(this.knowledge.profiles?.());
    return this.ofProfiles;
  }

  /** By url. */
  get extensions() {
    this.ofExtensions ??= byUrl(this.knowledge.extensions?.());
    return this.ofExtensions;
  }

  /** By url. */
  get codeSystems() {
    const { codeSystems, concepts = () => '' } = this.knowledge;
    this.ofCodeSystems ??= byUrl(codeSystems?.().map((each, at) => new CodeSystem(...each, () => concepts(at))));
    return this.ofCodeSystems;
  }

  /** By url without version. */
  get valueSets() {
    this.ofValueSets ??= byUrl(this.knowledge.valueSets?.());
    return this.ofValueSets;
  }

  /** By url without version. */
  get questionnaires() {
    this.ofQuestionnaires ??= byUrl(this.knowledge.questionnaires?.());
    return this.ofQuestionnaires;
  }

  /** HL7's own urls, without their common start. */
  get knownUrls() {
    this.ofUrls ??= new Set(this.knowledge.knownUrls?.().split('\n'));
    return this.ofUrls;
  }

  /** Where the guide's profiles say what, by profile and element. */
  get sources() {
    this.ofSources ??= this.knowledge.sources?.() ?? {};
    return this.ofSources;
  }

  /** Types as FHIRPath asks for them. */
  get types() {
    this.ofTypes ??= this.knowledge.fhirTypes?.();
    return this.ofTypes;
  }
}

/**
 * Of several versions the last one stands for the url.
 * @template {{ readonly url?: string }} T
 * @param {readonly T[] | undefined} all
 * @returns {Map<string, T>}
 */
function byUrl(all = []) {
  return new Map(all.map((each) => [each.url ?? '', each]));
}

const HL7 = 'http://hl7.org/fhir/';
/** Urls of HL7's that are no canonicals: those of identifiers, and of mappings. */
const NAMESPACES = new Set(
  (
    'sid/ca-hc-din sid/ca-hc-npn sid/cvx sid/dsm5 sid/eui-48/bluetooth sid/eui-48/ethernet sid/ex-icd-10-procedures sid/icd-10 sid/icd-10-am ' +
    'sid/icd-10-cm sid/icd-10-vn sid/icd-9 sid/icd-9-cm sid/icf-nl sid/icpc-1 sid/icpc-1-nl sid/icpc-2 sid/icpc2 sid/ndc sid/srt sid/us-npi ' +
    'sid/us-ssn auditevent composition consent documentreference fivews interface logical object-implementation provenance rr w5 workflow'
  ).split(' '),
);

/**
 * Whether a url below http://hl7.org/fhir is one that HL7 has given out.
 * @param {string} url
 * @param {Registry} registry
 */
export function isKnownUrl(url, registry) {
  if (!url.startsWith(HL7)) return true;
  const end = url.search(/[|#]/);
  const name = url.slice(HL7.length, end < 0 ? undefined : end);
  return registry.knownUrls.has(name) || NAMESPACES.has(name) || name.startsWith('tools/') || /^\d\.\d\//.test(name);
}
