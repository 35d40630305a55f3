/** What a code system knows and what a value set holds. */

import { isCode } from './primitives.js';

/** @import { Registry } from './registry.js' */
/** @typedef {{ readonly fragment?: boolean, readonly ignoreCase?: boolean }} Kind */

/**
 * A code system whose concepts the package carries. They are not even read until the first question: most code systems are never asked
 * about.
 */
export class CodeSystem {
  /**
   * @param {string} url
   * @param {string} version
   * @param {Kind} kind
   * @param {() => string} write Its concepts, one a line: code, then the displays that stand for it, tab-separated.
   */
  constructor(url, version, kind, write) {
    this.url = url;
    this.version = version;
    this.fragment = kind.fragment === true;
    this.ignoreCase = kind.ignoreCase === true;
    this.write = write;
    /** @type {Map<string, string> | undefined} */
    this.concepts = undefined;
  }

  read() {
    const concepts = new Map();
    const text = this.write();
    if (text !== '') {
      for (const line of text.split('\n')) {
        const tab = line.indexOf('\t');
        const code = tab < 0 ? line : line.slice(0, tab);
        concepts.set(this.ignoreCase ? code.toLowerCase() : code, tab < 0 ? '' : line.slice(tab + 1));
      }
    }
    this.concepts = concepts;
    return concepts;
  }

  /** @param {string} code */
  has(code) {
    return (this.concepts ?? this.read()).has(this.ignoreCase ? code.toLowerCase() : code);
  }

  /**
   * The displays that stand for a code, whatever their language, tab-separated; undefined where there is no such code.
   * @param {string} code
   * @returns {string | undefined}
   */
  displays(code) {
    return (this.concepts ?? this.read()).get(this.ignoreCase ? code.toLowerCase() : code);
  }

  /**
   * The same, where the code is written as the system has it.
   * @param {string} code
   */
  displaysAsWritten(code) {
    return this.ignoreCase && code !== code.toLowerCase() ? undefined : this.displays(code);
  }

  codes() {
    return (this.concepts ?? this.read()).keys();
  }
}

/**
 * Whether a display is one of {@link CodeSystem.displays}: found without cutting them apart, since nearly every display is right.
 * @param {string} display
 * @param {string} displays
 */
export function isAmong(display, displays) {
  if (displays === display) return !display.includes('\t');
  if (display === '') return false;
  const { length } = display;
  for (let at = displays.indexOf(display); at >= 0; at = displays.indexOf(display, at + 1)) {
    const end = at + length;
    if (
      (at === 0 || displays.charCodeAt(at - 1) === 0x09) &&
      (end === displays.length || displays.charCodeAt(end) === 0x09) &&
      !display.includes('\t')
    )
      return true;
  }
  return false;
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
    /** Whether each of them is written as a code is. */
    this.areWritten = false;
  }

  /** @param {Registry} registry Whose code systems complete it: where several are made of the same modules, they have the same ones. */
  read({ codeSystems }) {
    /** @type {Map<string, Set<string> | CodeSystem>} */
    const systems = new Map();
    for (const { system, codes } of this.parts) {
      const known = codes === undefined ? codeSystems.get(system) : undefined;
      systems.set(system, known ?? new Set(codes === undefined || codes === '' ? [] : codes.split('\n')));
    }
    this.systems = systems;
    return systems;
  }

  /**
   * undefined: it cannot be told, since that part of the value set is not at hand.
   * @param {string | undefined} system
   * @param {string} code
   * @param {Registry} registry
   * @returns {boolean | undefined}
   */
  has(system, code, registry) {
    if (system === undefined) return false;
    const kept = typeof system === 'string' && code !== '' ? registry.codings.find(system, code) : undefined;
    if (kept?.sets.includes(this)) return true;
    const systems = this.systems ?? this.read(registry);
    if (systems.get(system)?.has(code) === true) {
      kept?.sets.push(this);
      return true;
    }
    if (this.open.includes(system)) return undefined;
    return this.partial && !systems.has(system) ? undefined : false;
  }

  /**
   * A code by itself, as an element of type code has it.
   * @param {string} code
   * @param {Registry} registry
   */
  hasCode(code, registry) {
    if ((this.codes ?? this.readCodes(registry)).has(code)) return true;
    return this.partial || this.open.length > 0 ? undefined : false;
  }

  /** @param {Registry} registry */
  readCodes(registry) {
    /** @type {Set<string>} */
    const all = new Set();
    for (const each of (this.systems ?? this.read(registry)).values())
      for (const one of each instanceof CodeSystem ? each.codes() : each) all.add(one);
    this.codes = all;
    this.areWritten = [...all].every((code) => code !== '' && isCode(code));
    return all;
  }

  /**
   * Whether it has the code, and nothing is wrong with how that is written.
   * @param {string} code
   * @param {Registry} registry
   */
  hasWritten(code, registry) {
    return (this.codes ?? this.readCodes(registry)).has(code) && this.areWritten;
  }

  /**
   * A code, Coding, CodeableConcept or Quantity, as FHIRPath's memberOf has it.
   * @param {any} value
   * @param {Registry} registry
   * @returns {boolean | undefined}
   */
  hasValue(value, registry) {
    if (typeof value === 'string') return this.hasCode(value, registry);
    if (value === null || typeof value !== 'object') return false;
    if (!Array.isArray(value.coding))
      return typeof value.code === 'string' ? this.has(value.system, value.code, registry) : false;
    let unsure = false;
    for (const coding of value.coding) {
      const found = typeof coding?.code === 'string' ? this.has(coding.system, coding.code, registry) : false;
      if (found === true) return true;
      unsure ||= found === undefined;
    }
    return unsure ? undefined : false;
  }

  /**
   * Whether a Coding, or one of a CodeableConcept, has no system and a code that the value set has: HL7's validator takes its system from there.
   * @param {any} value
   * @param {Registry} registry
   */
  hasCodeAlone(value, registry) {
    const codings = Array.isArray(value?.coding) ? value.coding : [value];
    return codings.some(
      (/** @type {any} */ each) =>
        typeof each?.code === 'string' && each.system === undefined && this.hasCode(each.code, registry) === true,
    );
  }
}
