/** Codes: what a value set holds, what a code system knows, and what a binding makes of it. */

import { isAmong } from './code-sets.js';
import { mayBeKept } from './kept.js';
import { code } from './primitives.js';
import { isUcum } from './ucum.js';

/** @import { Run } from './run.js' */
/** @import { ValueSet } from './code-sets.js' */
/** @typedef {'required' | 'extensible' | 'preferred'} Strength */

/** @import { Check } from './shape.js' */

export const UCUM = 'http://unitsofmeasure.org';

/**
 * A code from a value set.
 * @param {Check} check The primitive type.
 * @param {Strength} strength
 * @param {ValueSet} valueSet
 * @returns {Check}
 */
export function codeFrom(check, strength, valueSet) {
  return (value, run) => {
    // A code that the value set has is written as a code is.
    if (check === code && typeof value === 'string' && valueSet.hasWritten(value, run.registry)) return;
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
  const found = valueSet.hasCode(value, run.registry);
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
  const found = valueSet.has(value.system, value.code, run.registry);
  if (found === true) return;
  if (found === undefined) run.information('code-invalid', 'TERMINOLOGY_TX_NOSVC_BOUND_EXT', '', valueSet.canonical);
  else if (strength === 'required') {
    // Of UCUM HL7's validator asks a terminology server, and passes on what that says.
    const id = value.system === UCUM ? 'Terminology_TX_Confirm_4a' : 'Terminology_TX_NoValid_12';
    run.error('code-invalid', id, '', valueSet.name, valueSet.canonical);
  } else if (strength === 'extensible')
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
  const found = valueSet.hasValue(value, run.registry);
  if (found === true) return;
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

/** Systems whose urls HL7's validator wants to the letter: no version or path behind them. */
const EXACT = [UCUM, 'http://snomed.info/sct', 'http://loinc.org', 'http://www.nlm.nih.gov/research/umls/rxnorm'];

/** The latest system that was absolute and exact: the labels of a stream's resources have one. */
let latestSystem = '';

/**
 * The system of a code that stands alone: an absolute url.
 * @param {any} node A Coding that is no part of a CodeableConcept, or a Quantity.
 * @param {string} path
 * @param {Run} run
 */
function absoluteSystem({ system, code }, path, run) {
  if (typeof system !== 'string' || system === '' || typeof code !== 'string' || system === latestSystem) return;
  if (!/^(?:https?|urn):/.test(system))
    run.error('code-invalid', 'Terminology_TX_System_Relative', path, run.value(system));
  else if (EXACT.some((each) => system.length > each.length && system.startsWith(each)))
    run.error('code-invalid', 'Terminology_TX_System_Invalid', '', run.value(system));
  else if (mayBeKept(system)) latestSystem = system;
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
export function unchecked(system, run) {
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
  const line = known.displays(code);
  if (line === undefined) {
    if (known.fragment)
      run.warning('code-invalid', 'UNKNOWN_CODE_IN_FRAGMENT', 'code', run.value(code), system, known.version);
    else run.error('code-invalid', 'Unknown_Code_in_Version', 'code', run.value(code), system, known.version);
    return;
  }
  if (typeof display !== 'string' || display === '' || line === '' || isAmong(display, line)) return;
  const displays = line.split('\t');
  const wanted = display.toLowerCase();
  if (displays.some((each) => each.toLowerCase() === wanted)) return;
  const blanks = wanted.trim().replace(/\s+/g, ' ');
  const id = displays.some((each) => each.toLowerCase().trim().replace(/\s+/g, ' ') === blanks)
    ? 'Display_Name_WS_for__should_be_one_of__instead_of'
    : 'Display_Name_for__should_be_one_of__instead_of';
  const severity = run.options.wrongDisplaysAreWarnings === true ? 'warning' : 'error';
  run.report(severity, 'invalid', id, 'display', [run.value(display), displays.slice(0, 5).join(' / ')]);
}
