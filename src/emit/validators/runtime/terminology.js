/** Codes: what a value set holds, what a code system knows, and what a binding makes of it. */

import { isUcum } from './ucum.js';

/** @import { Run } from './run.js' */
/** @import { Registry } from './run.js' */
/** @typedef {'required' | 'extensible' | 'preferred'} Strength */

/**
 * A code system whose concepts the package carries. The concepts are text until the first question: most code systems are never
 * asked about.
 */
export class CodeSystem {
  /**
   * @param {string} url
   * @param {string} version
   * @param {{ fragment?: boolean, ignoreCase?: boolean }} kind
   * @param {string} concepts One a line: code, then the displays that stand for it, tab-separated.
   */
  constructor(url, version, kind, concepts) {
    this.url = url;
    this.version = version;
    this.fragment = kind.fragment === true;
    this.ignoreCase = kind.ignoreCase === true;
    this.text = concepts;
    /** @type {Map<string, string> | undefined} */
    this.concepts = undefined;
  }

  read() {
    const concepts = new Map();
    if (this.text !== '') {
      for (const line of this.text.split('\n')) {
        const tab = line.indexOf('\t');
        const code = tab < 0 ? line : line.slice(0, tab);
        concepts.set(this.ignoreCase ? code.toLowerCase() : code, tab < 0 ? '' : line.slice(tab + 1));
      }
    }
    this.concepts = concepts;
    this.text = '';
    return concepts;
  }

  /** @param {string} code */
  has(code) {
    return (this.concepts ?? this.read()).has(this.ignoreCase ? code.toLowerCase() : code);
  }

  /**
   * The displays that stand for a code, whatever their language.
   * @param {string} code
   * @returns {string[]}
   */
  displays(code) {
    const line = (this.concepts ?? this.read()).get(this.ignoreCase ? code.toLowerCase() : code);
    return line === undefined || line === '' ? [] : line.split('\t');
  }

  codes() {
    return (this.concepts ?? this.read()).keys();
  }
}

/**
 * @typedef {object} Part One system's codes in a value set.
 * @property {string} system
 * @property {string} [codes] One a line. Absent: every code of the system.
 */

export class ValueSet {
  /**
   * @param {string} url
   * @param {string} name
   * @param {string} version
   * @param {readonly Part[]} parts
   * @param {{ open?: readonly string[], unknown?: readonly string[], partial?: boolean }} [rest] Systems all of whose codes belong but are not
   * at hand; systems of which nobody here can say what belongs; whether there are others.
   */
  constructor(url, name, version, parts, rest = {}) {
    this.url = url;
    this.name = name;
    this.canonical = version === '' ? url : `${url}|${version}`;
    this.parts = parts;
    this.open = [...(rest.open ?? []), ...(rest.unknown ?? [])];
    this.partial = rest.partial === true;
    /** @type {Map<string, Set<string> | CodeSystem> | undefined} */
    this.systems = undefined;
    /** Every code, whatever its system: what an element of type code asks. @type {Set<string> | undefined} */
    this.codes = undefined;
    /** @type {Registry | undefined} */
    this.registry = undefined;
  }

  read() {
    /** @type {Map<string, Set<string> | CodeSystem>} */
    const systems = new Map();
    for (const { system, codes } of this.parts) {
      const known = codes === undefined ? this.registry?.codeSystems.get(system) : undefined;
      systems.set(system, known ?? new Set(codes === undefined || codes === '' ? [] : codes.split('\n')));
    }
    this.systems = systems;
    return systems;
  }

  /**
   * undefined: it cannot be told, since that part of the value set is not at hand.
   * @param {string | undefined} system
   * @param {string} code
   * @returns {boolean | undefined}
   */
  has(system, code) {
    const systems = this.systems ?? this.read();
    if (system === undefined) return false;
    if (systems.get(system)?.has(code) === true) return true;
    if (this.open.includes(system)) return undefined;
    return this.partial && !systems.has(system) ? undefined : false;
  }

  /**
   * A code by itself, as an element of type code has it.
   * @param {string} code
   */
  hasCode(code) {
    if (this.codes === undefined) {
      /** @type {Set<string>} */
      const all = new Set();
      for (const each of (this.systems ?? this.read()).values())
        for (const one of each instanceof CodeSystem ? each.codes() : each) all.add(one);
      this.codes = all;
    }
    if (this.codes.has(code)) return true;
    return this.partial || this.open.length > 0 ? undefined : false;
  }

  /**
   * A code, Coding, CodeableConcept or Quantity, as FHIRPath's memberOf has it.
   * @param {any} value
   * @returns {boolean | undefined}
   */
  hasValue(value) {
    if (typeof value === 'string') return this.hasCode(value);
    if (value === null || typeof value !== 'object') return false;
    if (!Array.isArray(value.coding))
      return typeof value.code === 'string' ? this.has(value.system, value.code) : false;
    let unsure = false;
    for (const coding of value.coding) {
      const found = typeof coding?.code === 'string' ? this.has(coding.system, coding.code) : false;
      if (found === true) return true;
      unsure ||= found === undefined;
    }
    return unsure ? undefined : false;
  }

  /**
   * Whether a Coding, or one of a CodeableConcept, has no system and a code that the value set has: HL7's validator takes its system from there.
   * @param {any} value
   */
  hasCodeAlone(value) {
    const codings = Array.isArray(value?.coding) ? value.coding : [value];
    return codings.some(
      (/** @type {any} */ each) =>
        typeof each?.code === 'string' && each.system === undefined && this.hasCode(each.code) === true,
    );
  }
}

/** @import { Check } from './shape.js' */

/**
 * A code from a value set.
 * @param {Check} check The primitive type.
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @returns {Check}
 */
export function codeFrom(check, strength, valueSet) {
  return (value, run) => {
    check(value, run);
    if (typeof value !== 'string') return;
    if (value !== '') bindCode(value, strength, valueSet, run);
    else if (strength === 'required') run.error('code-invalid', 'Terminology_TX_Code_ValueSet_MISSING', '');
  };
}

/**
 * @param {string} value
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @param {Run} run
 */
export function bindCode(value, strength, valueSet, run) {
  if (strength !== 'required' && run.failFast) return;
  const found = valueSet.hasCode(value);
  if (found === true) return;
  if (found === undefined) {
    run.information('code-invalid', 'Terminology_TX_NoValid_15', '', run.value(value), valueSet.canonical);
  } else if (strength === 'required') {
    run.error('code-invalid', 'UNABLE_TO_INFER_CODESYSTEM', '', run.value(value), valueSet.canonical);
    run.error('code-invalid', 'Terminology_TX_NoValid_16', '', run.value(value), valueSet.name, valueSet.canonical);
  } else if (strength === 'extensible') {
    run.warning('code-invalid', 'Terminology_TX_NoValid_17', '', run.value(value), valueSet.name, valueSet.canonical);
  } else
    run.information(
      'code-invalid',
      'Terminology_TX_NoValid_18',
      '',
      run.value(value),
      valueSet.name,
      valueSet.canonical,
    );
}

/**
 * The `_name` object of a code that must be from a value set: a code that is not there cannot be.
 * @param {(sibling: any, run: Run, value: unknown) => void} check
 */
export function codeRequired(check) {
  /** @param {any} sibling @param {Run} run @param {unknown} value */
  return (sibling, run, value) => {
    check(sibling, run, value);
    if (value === undefined) run.error('code-invalid', 'Terminology_TX_Code_ValueSet_MISSING', '');
  };
}

/**
 * A Coding from a value set.
 * @param {Check} check The type Coding.
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @returns {Check}
 */
export function codingFrom(check, strength, valueSet) {
  return (value, run) => {
    check(value, run);
    if (typeof value === 'object' && value !== null) bindCoding(value, strength, valueSet, run);
  };
}

/**
 * @param {any} value
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @param {Run} run
 */
export function bindCoding(value, strength, valueSet, run) {
  if (strength !== 'required' && run.failFast) return;
  // A code without a system is warned of, whatever it is bound to: HL7's validator cannot tell whose it is, and does not reject it.
  if (typeof value.code !== 'string' || value.system === undefined) return;
  const found = valueSet.has(value.system, value.code);
  if (found === true) return;
  if (found === undefined) run.information('code-invalid', 'TERMINOLOGY_TX_NOSVC_BOUND_EXT', '', valueSet.canonical);
  else if (strength === 'required')
    run.error('code-invalid', 'Terminology_TX_NoValid_12', '', valueSet.name, valueSet.canonical);
  else if (strength === 'extensible')
    run.warning('code-invalid', 'Terminology_TX_NoValid_13', '', valueSet.name, valueSet.canonical);
  else run.information('code-invalid', 'Terminology_TX_NoValid_14', '', valueSet.name, valueSet.canonical);
}

/**
 * A CodeableConcept one of whose codings is from a value set.
 * @param {Check} check The type CodeableConcept.
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @returns {Check}
 */
export function conceptFrom(check, strength, valueSet) {
  return (value, run) => {
    check(value, run);
    if (typeof value === 'object' && value !== null) bindConcept(value, strength, valueSet, run);
  };
}

/**
 * @param {any} value
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @param {Run} run
 */
export function bindConcept(value, strength, valueSet, run) {
  if (strength !== 'required' && run.failFast) return;
  const { coding } = value;
  if (!Array.isArray(coding) || coding.length === 0) {
    if (strength === 'required')
      run.error('code-invalid', 'Terminology_TX_Code_ValueSet', '', valueSet.name, valueSet.canonical);
    else if (strength === 'extensible')
      run.warning('code-invalid', 'Terminology_TX_Code_ValueSet_Ext', '', valueSet.name, valueSet.canonical);
    return;
  }
  const found = valueSet.hasValue(value);
  if (found === true || valueSet.hasCodeAlone(value)) return;
  if (found === undefined) {
    if (strength === 'required') run.warning('code-invalid', 'Terminology_TX_Confirm_1_CC', '', valueSet.canonical);
    else run.information('code-invalid', 'TERMINOLOGY_TX_NOSVC_BOUND_EXT', '', valueSet.canonical);
  } else if (strength === 'required')
    run.error('code-invalid', 'Terminology_TX_NoValid_1_CC', '', valueSet.name, valueSet.canonical);
  else if (strength === 'extensible')
    run.warning('code-invalid', 'Terminology_TX_NoValid_2_CC', '', valueSet.name, valueSet.canonical);
  else run.information('code-invalid', 'Terminology_TX_NoValid_3_CC', '', valueSet.name, valueSet.canonical);
}

/**
 * A Quantity whose unit is from a value set.
 * @param {Check} check
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @returns {Check}
 */
export function quantityFrom(check, strength, valueSet) {
  return (value, run) => {
    check(value, run);
    if (typeof value === 'object' && value !== null) bindQuantity(value, strength, valueSet, run);
  };
}

/**
 * A Quantity without a coded unit has nothing to bind.
 * @param {any} value
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @param {Run} run
 */
export function bindQuantity(value, strength, valueSet, run) {
  if (typeof value.code === 'string' && typeof value.system === 'string') bindCoding(value, strength, valueSet, run);
}

const UCUM = 'http://unitsofmeasure.org';

/** Systems whose urls HL7's validator wants to the letter: no version or path behind them. */
const EXACT = [UCUM, 'http://snomed.info/sct', 'http://loinc.org', 'http://www.nlm.nih.gov/research/umls/rxnorm'];

/**
 * The system of a code that stands alone: an absolute url.
 * @param {any} node A Coding that is no part of a CodeableConcept, or a Quantity.
 * @param {string} path
 * @param {Run} run
 */
function absoluteSystem({ system, code }, path, run) {
  if (typeof system !== 'string' || system === '' || typeof code !== 'string') return;
  if (!/^(?:https?|urn):/.test(system))
    run.error('code-invalid', 'Terminology_TX_System_Relative', path, run.value(system));
  else if (EXACT.some((each) => system.length > each.length && system.startsWith(each)))
    run.error('code-invalid', 'Terminology_TX_System_Invalid', '', run.value(system));
}

/**
 * A Coding that is no part of a CodeableConcept.
 * @param {Check} check The type Coding.
 * @returns {Check}
 */
export function codingAlone(check) {
  return (value, run) => {
    check(value, run);
    if (typeof value === 'object' && value !== null) absoluteSystem(value, 'system', run);
  };
}

/**
 * The unit of a Quantity.
 * @param {any} node
 * @param {Run} run
 */
export function unit(node, run) {
  if (node.system === UCUM) {
    if (typeof node.code === 'string' && !run.failFast && !isUcum(node.code))
      run.warning('code-invalid', 'FKI_UCUM_SYNTAX', 'code', run.value(node.code));
    return;
  }
  if (node.system === undefined) return;
  absoluteSystem(node, '', run);
  knownCode(node, run);
}

/** Code systems whose content nobody may carry in a package: that they are not checked is no fault of the data. */
const EXTERNAL = new Set(['http://snomed.info/sct', 'http://loinc.org', 'urn:ietf:bcp:47', 'urn:ietf:bcp:13']);

/**
 * A code system that is not at hand is said once for the whole resource: its codes are not passed in silence, nor is each a finding.
 * @param {string} system
 * @param {Run} run
 */
function unchecked(system, run) {
  run.unchecked ??= new Set();
  if (run.unchecked.has(system)) return;
  run.unchecked.add(system);
  if (EXTERNAL.has(system)) run.information('code-invalid', 'UNKNOWN_CODESYSTEM', 'system', system);
  else run.warning('code-invalid', 'UNKNOWN_CODESYSTEM', 'system', system.slice(0, 200));
}

/**
 * A code by what its system knows: whether there is such a code, and whether the display is its own. Displays are compared without
 * regard to case; any designation will do, whatever its language.
 * @param {any} node A Coding, or a Quantity with the code of its unit.
 * @param {Run} run
 */
export function knownCode(node, run) {
  const { system, code, display } = node;
  if (typeof code !== 'string') return;
  if (typeof system !== 'string') {
    if (system === undefined && node._system === undefined)
      run.warning('code-invalid', 'Coding_has_no_system__cannot_validate', '');
    return;
  }
  if (system === 'urn:ietf:rfc:3986') {
    if (!/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(code))
      run.error('code-invalid', 'Unknown_Code_in_Version', 'code', run.value(code), system, '');
    return;
  }
  if (system === UCUM) {
    if (!run.failFast && !isUcum(code)) run.warning('code-invalid', 'FKI_UCUM_SYNTAX', 'code', run.value(code));
    return;
  }
  const known = run.registry.codeSystems.get(system);
  if (known === undefined) {
    if (!run.failFast) unchecked(system, run);
    return;
  }
  const { version } = node;
  if (typeof version === 'string' && version !== known.version) {
    run.warning('not-found', 'UNKNOWN_CODESYSTEM_VERSION', 'system', system, version.slice(0, 64), known.version);
    return;
  }
  if (!known.has(code)) {
    if (known.fragment)
      run.warning('code-invalid', 'UNKNOWN_CODE_IN_FRAGMENT', 'code', run.value(code), system, known.version);
    else run.error('code-invalid', 'Unknown_Code_in_Version', 'code', run.value(code), system, known.version);
    return;
  }
  if (typeof display !== 'string') return;
  const displays = known.displays(code);
  if (displays.length === 0 || displays.includes(display)) return;
  const wanted = display.toLowerCase();
  if (displays.some((each) => each.toLowerCase() === wanted)) return;
  const blanks = wanted.trim().replace(/\s+/g, ' ');
  const id = displays.some((each) => each.toLowerCase().trim().replace(/\s+/g, ' ') === blanks)
    ? 'Display_Name_WS_for__should_be_one_of__instead_of'
    : 'Display_Name_for__should_be_one_of__instead_of';
  run.invalid(id, 'display', run.value(display), displays.slice(0, 5).join(' / '));
}
