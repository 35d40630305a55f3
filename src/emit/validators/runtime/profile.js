/** Profiles: what a definition asks beyond its type, and which ones a resource must meet. */
import { INVALID, passes } from './run.js';
import { inScope } from './scope.js';
import { isNode } from './shape.js';

/** @import { Run } from './run.js' */

export class Profile {
  /**
   * @param {string} url
   * @param {string} version
   * @param {string} id
   * @param {string} type The FHIR type that it constrains.
   * @param {readonly string[]} imposes Canonicals of profiles that an instance must meet as well.
   * @param {() => (node: any, run: Run) => void} read What it asks beyond the type's own definition, made when first asked: of most profiles
   * that a package has, a run never hears.
   */
  constructor(url, version, id, type, imposes, read) {
    this.url = url;
    this.version = version;
    this.id = id;
    this.type = type;
    this.imposes = imposes;
    /** @type {(node: any, run: Run) => void} */
    this.check = (node, run) => {
      this.check = read();
      this.check(node, run);
    };
    /** As findings name it. */
    this.canonical = version === '' ? url : `${url}|${version}`;
    /** What a resource must meet that claims it and no other: most do. @type {readonly Profile[]} */
    this.alone = [this];
  }

  /**
   * Whether a node that its own type accepts also meets the profile. Asked again, the first answer stands; a question that leads back
   * to itself is answered yes.
   * @param {any} node
   * @param {Run} run
   * @param {string} [reference] By which a resource was found.
   */
  accepts(node, run, reference) {
    if (node === null || typeof node !== 'object') return false;
    if (node.resourceType !== undefined && node.resourceType !== this.type) return false;
    run.verdicts ??= new Map();
    let verdicts = run.verdicts.get(node);
    if (verdicts === undefined) {
      verdicts = new Map();
      run.verdicts.set(node, verdicts);
    }
    const known = verdicts.get(this.url);
    if (known !== undefined) return known;
    verdicts.set(this.url, true);
    const check = (/** @type {any} */ each) => applyProfile(this, each, run);
    const accepted =
      node.resourceType === undefined
        ? passes(check, node, run)
        : inScope(node, run, () => passes((each) => check(each), node, run), reference);
    verdicts.set(this.url, accepted);
    return accepted;
  }
}

/**
 * @param {Profile} profile
 * @param {any} node
 * @param {Run} run
 */
export function applyProfile(profile, node, run) {
  const { resourceType } = node;
  const before = run.profile;
  if (resourceType !== undefined) {
    if (!run.failFast && !run.first(node, profile.url)) return;
    if (profile.type !== resourceType) {
      run.invalid('Validation_VAL_Profile_WrongType', '', profile.canonical, profile.type, resourceType);
      return;
    }
  }
  run.profile = profile.canonical;
  profile.check(node, run);
  const { imposes } = profile;
  for (let i = 0; i < imposes.length; i++) {
    const url = /** @type {string} */ (imposes[i]);
    const imposed = run.registry.profiles.get(url);
    if (imposed === undefined) run.warning('structure', 'Validation_VAL_Profile_Unknown', '', url);
    else if (!run.failFast) applyProfile(imposed, node, run);
    else if (!imposed.accepts(node, run)) throw INVALID;
  }
  run.profile = before;
}

/**
 * Whether a resource has been held to a profile in this run. Where only yes or no is asked for, nobody keeps account.
 * @param {any} node
 * @param {string} url
 * @param {Run} run
 */
export function isChecked(node, url, run) {
  if (run.failFast) return false;
  const checked = run.checked?.get(node);
  return checked !== undefined && (typeof checked === 'string' ? checked === url : checked.has(url));
}

/**
 * A value that must meet one of the profiles of its type.
 * @param {any} value
 * @param {readonly string[]} urls
 * @param {Run} run
 */
export function conforms(value, urls, run) {
  if (!isNode(value)) return;
  const only = urls.length === 1 ? run.registry.profiles.get(/** @type {string} */ (urls[0])) : undefined;
  if (only !== undefined) {
    applyProfile(only, value, run);
    return;
  }
  /** @type {Profile[]} */
  const profiles = [];
  for (const url of urls) {
    const profile = run.registry.profiles.get(url);
    if (profile !== undefined) profiles.push(profile);
    // Nobody can say that it meets a profile that is not at hand: as HL7's validator, no pass.
    else {
      if (value.resourceType !== undefined) run.structure('Bundle_BUNDLE_Entry_NoProfile_EXPL', '', url);
      run.structure('Validation_VAL_Unknown_Profile', '', url);
    }
  }
  if (profiles.length > 0 && !profiles.some((each) => each.accepts(value, run))) {
    const id =
      value.resourceType === undefined
        ? 'Validation_VAL_Profile_NoMatch'
        : 'BUNDLE_BUNDLE_ENTRY_MULTIPLE_PROFILES_NO_MATCH';
    run.structure(id, '', urls.join(', '));
  }
}

/** What HL7's validator takes for a vital sign (R4 §10.1.1 names the first code of each). */
const VITAL_SIGNS = new Map(
  Object.entries({
    'http://loinc.org': {
      vitalspanel: '85353-1',
      resprate: '9279-1 76170-0 76172-6 76171-8 19840-8 33438-3 76270-8 11291-2',
      heartrate:
        '60978-4 73795-7 73799-9 76476-1 76477-9 8867-4 8889-8 8890-6 8891-4 8892-2 8893-0 40443-4 55425-3 68999-2 11328-2 69000-8 8886-4',
      oxygensat: '2708-6 19224-5 20564-1 2709-4 2710-2 2713-6 51733-4 59408-5 59417-6 89276-0 97549-0',
      bodytemp:
        '8310-5 60834-9 60835-6 60836-4 60838-0 60955-2 61009-7 75539-7 75987-8 76010-8 76011-6 76278-1 8309-7 8328-7 8329-5 8330-3 8331-1 ' +
        '8332-9 8333-7 8334-5 91371-5 98657-0 98663-8',
      bodyheight: '8302-2 3137-7 3138-5 8306-3 8308-9',
      headcircum: '9843-4 8287-5',
      bodyweight: '29463-7 3141-9 3142-7 75292-3 79348-9 8350-1 8351-9',
      bmi: '39156-5 89270-3',
      bp: '85354-9 35094-2 8459-0 76534-7 55284-4 8480-6',
    },
    'http://snomed.info/sct': {
      vitalspanel: '46680005',
      resprate: '86290005 271625008 271306003',
      heartrate: '249043002 444981005 399017001 251670001 429525003 429614003',
      oxygensat: '442476006 431314004',
      bodytemp:
        '386725007 276885007 300076005 1222808002 364246006 307047009 708499008 431598003 698831002 698832009 415882003 415974002 415929009 ' +
        '415945006',
      bodyheight: '1153637007 1162419008 50373000 1162418000 1230278008 1162392001 1162417005',
      headcircum: '363812007 169876006 1269262007 363811000',
      bodyweight: '735395000 425024002 424927000 784399000 1162416001 1162415002',
      bmi: '60621009',
      bp: '251076008 163033001 163035008 386534000 386536003 271649006 271650006 407556006 407554009 716579001 399304008',
    },
  }).map(([system, profiles]) => [
    system,
    new Map(
      Object.entries(profiles).flatMap(([id, codes]) =>
        codes.split(' ').map((code) => /** @type {[string, string]} */ ([code, id])),
      ),
    ),
  ]),
);

/**
 * R4 §10.1.1: an Observation of a vital sign must meet its profile, whether it says so or not.
 * @param {any} node
 * @param {Run} run
 */
function vitalSigns(node, run) {
  const codings = node.code?.coding;
  if (!Array.isArray(codings)) return NONE;
  /** @type {Profile[]} */
  const found = [];
  for (const coding of codings) {
    const id = VITAL_SIGNS.get(coding?.system)?.get(coding.code);
    const profile =
      id === undefined ? undefined : run.registry.profiles.get(`http://hl7.org/fhir/StructureDefinition/${id}`);
    if (profile === undefined || found.includes(profile)) continue;
    run.information('informational', 'VALIDATION_VAL_PROFILE_SIGNPOST_OBS', '', profile.canonical);
    found.push(profile);
  }
  return found;
}

/**
 * The profiles that a resource must meet: those it claims, those asked for, those that R4 implies. Unknown claims are reported.
 * @param {any} node
 * @param {Run} run
 * @param {boolean} whole Whether it is the resource that was given, not one inside it.
 */
export function profilesOf(node, run, whole) {
  const { registry } = run;
  const claimed = node.meta?.profile;
  const asked = whole ? run.options.profiles : undefined;
  const isObservation = node.resourceType === 'Observation';
  const global = registry.globals.size > 0 ? registry.globals.get(node.resourceType) : undefined;
  let own = !whole || registry.guide === '';
  /** @type {readonly Profile[] | undefined} */
  let profiles;
  if (Array.isArray(claimed)) {
    profiles = claimedProfiles(node, claimed, run);
    own ||= profiles.some((each) => each.url.startsWith(registry.guide));
  }
  if (asked !== undefined && asked.length > 0) {
    own = true;
    profiles = [...(profiles ?? NONE), ...askedProfiles(node, asked, run)];
  }
  if (!own && (run.options.requireProfile === true || !run.failFast)) {
    const severity = run.options.requireProfile === true ? 'error' : 'warning';
    run.report(severity, 'business-rule', 'FKI_NO_PROFILE', '', [registry.guide]);
  }
  if (isObservation) {
    const implied = vitalSigns(node, run);
    if (implied.length > 0) profiles = profiles === undefined ? implied : [...profiles, ...implied];
  }
  for (const url of global ?? []) {
    const profile = registry.profiles.get(url);
    if (profile === undefined) continue;
    profiles = [...(profiles ?? NONE), profile];
  }
  return profiles ?? NONE;
}

/** @type {readonly Profile[]} */
const NONE = [];

/**
 * @param {any} node
 * @param {readonly string[]} asked
 * @param {Run} run
 */
function askedProfiles(node, asked, run) {
  /** @type {Profile[]} */
  const profiles = [];
  for (const each of asked) {
    const { url, version } = split(each);
    const profile = findProfile(each, run);
    if (profile !== undefined) profiles.push(profile);
    else if (!isBaseType(url, version, node))
      run.error('not-found', 'Validation_VAL_Unknown_Profile', '', each.slice(0, 200));
  }
  return profiles;
}

/**
 * @param {any} node
 * @param {readonly any[]} claimed
 * @param {Run} run
 * @returns {readonly Profile[]}
 */
function claimedProfiles(node, claimed, run) {
  const only = claimed.length === 1 ? run.registry.profiles.get(claimed[0]) : undefined;
  if (only !== undefined) return only.alone;
  /** @type {Profile[]} */
  const profiles = [];
  for (let index = 0; index < claimed.length; index++) {
    const canonical = claimed[index];
    if (typeof canonical !== 'string') continue;
    // Nearly all claims are of a profile that is known, whatever its version.
    const whole = run.registry.profiles.get(canonical);
    if (whole !== undefined) {
      profiles.push(whole);
      continue;
    }
    const { url, version } = split(canonical);
    const profile = run.registry.profiles.get(url);
    if (profile !== undefined && (version === '' || version === profile.version)) profiles.push(profile);
    else if (isOtherType(url, version, node, run))
      run.invalid('Validation_VAL_Profile_WrongType', '', url, url.slice(CORE.length), node.resourceType);
    else if (!isBaseType(url, version, node))
      run.warning('structure', 'Validation_VAL_Profile_Unknown', `meta.profile[${index}]`, canonical.slice(0, 200));
  }
  return profiles;
}

/**
 * By canonical or id.
 * @param {string} asked
 * @param {Run} run
 */
export function findProfile(asked, run) {
  const { url, version } = split(asked);
  const found = run.registry.profiles.get(url);
  if (found !== undefined) return version === '' || version === found.version ? found : undefined;
  for (const profile of run.registry.profiles.values()) if (profile.id === asked) return profile;
  return undefined;
}

/** @param {string} canonical */
export function split(canonical) {
  const bar = canonical.indexOf('|');
  return bar < 0
    ? { url: canonical, version: '' }
    : { url: canonical.slice(0, bar), version: canonical.slice(bar + 1) };
}

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * A claim of R4's own type is met by being one.
 * @param {string} url
 * @param {string} version
 * @param {any} node
 */
function isBaseType(url, version, node) {
  if (version !== '' && version !== '4.0.1' && version !== '4.0') return false;
  const type = url.startsWith(CORE) ? url.slice(CORE.length) : '';
  return type === node.resourceType || type === 'Resource' || type === 'DomainResource';
}

/** R4's datatypes: no resource is one. */
const DATATYPES = new Set(
  (
    'Address Age Annotation Attachment BackboneElement CodeableConcept Coding ContactDetail ContactPoint Contributor Count DataRequirement ' +
    'Distance Dosage Duration Element ElementDefinition Expression Extension HumanName Identifier MarketingStatus Meta Money Narrative ' +
    'ParameterDefinition Period Population ProdCharacteristic ProductShelfLife Quantity Range Ratio Reference RelatedArtifact SampledData ' +
    'Signature SubstanceAmount Timing TriggerDefinition UsageContext'
  ).split(' '),
);

/**
 * A claim of one of R4's own types that it is not.
 * @param {string} url
 * @param {string} version
 * @param {any} node
 * @param {Run} run
 */
function isOtherType(url, version, node, run) {
  if ((version !== '' && version !== '4.0.1' && version !== '4.0') || !url.startsWith(CORE)) return false;
  const type = url.slice(CORE.length);
  return type !== node.resourceType && (run.registry.resources.has(type) || DATATYPES.has(type));
}
