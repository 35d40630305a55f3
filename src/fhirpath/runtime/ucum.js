/**
 * UCUM units as far as comparing quantities needs them: a code to a factor and the powers of the base units. Atoms are those met in
 * clinical data; any other is a base unit of its own, comparable with itself only.
 */
import { Decimal } from './decimal.js';

/**
 * @typedef {object} Unit
 * @property {Decimal} factor times the base units
 * @property {ReadonlyMap<string, number>} powers of the base units, none zero
 */

/** Decimal powers of the metric prefixes. */
const PREFIXES = new Map([
  ['Y', 24],
  ['Z', 21],
  ['E', 18],
  ['P', 15],
  ['T', 12],
  ['G', 9],
  ['M', 6],
  ['k', 3],
  ['h', 2],
  ['da', 1],
  ['d', -1],
  ['c', -2],
  ['m', -3],
  ['u', -6],
  ['n', -9],
  ['p', -12],
  ['f', -15],
  ['a', -18],
  ['z', -21],
  ['y', -24],
]);

/**
 * Atoms: factor, unit it is a multiple of; `metric` ones take prefixes. Special units (Cel, pH) are left out: what they measure has no
 * factor.
 * @type {ReadonlyMap<string, readonly [factor: string, of: string, metric?: boolean]>}
 */
const ATOMS = new Map([
  ['m', ['1', '', true]],
  ['s', ['1', '', true]],
  ['g', ['1', '', true]],
  ['rad', ['1', '', true]],
  ['K', ['1', '', true]],
  ['C', ['1', '', true]],
  ['cd', ['1', '', true]],
  ['%', ['0.01', '1']],
  ['[ppth]', ['0.001', '1']],
  ['[ppm]', ['0.000001', '1']],
  ['[ppb]', ['0.000000001', '1']],
  ['[pi]', ['3.1415926535897932384626433832795', '1']],
  ['mol', ['602213670000000000000000', '1', true]],
  ['eq', ['1', 'mol', true]],
  ['osm', ['1', 'mol', true]],
  ['sr', ['1', 'rad2', true]],
  ['Hz', ['1', '/s', true]],
  ['N', ['1', 'kg.m/s2', true]],
  ['Pa', ['1', 'N/m2', true]],
  ['J', ['1', 'N.m', true]],
  ['W', ['1', 'J/s', true]],
  ['A', ['1', 'C/s', true]],
  ['V', ['1', 'J/C', true]],
  ['F', ['1', 'C/V', true]],
  ['Ohm', ['1', 'V/A', true]],
  ['S', ['1', '/Ohm', true]],
  ['Bq', ['1', '/s', true]],
  ['Gy', ['1', 'J/kg', true]],
  ['Sv', ['1', 'J/kg', true]],
  ['kat', ['1', 'mol/s', true]],
  ['U', ['1', 'umol/min', true]],
  ['[iU]', ['1', '[iU]', true]],
  ['[IU]', ['1', '[iU]', true]],
  ['l', ['1', 'dm3', true]],
  ['L', ['1', 'dm3', true]],
  ['ar', ['100', 'm2', true]],
  ['t', ['1000', 'kg', true]],
  ['bar', ['100000', 'Pa', true]],
  ['u', ['0.00000000000000000000000166053906660', 'g', true]],
  ['eV', ['0.0000000000000000001602176634', 'J', true]],
  ['cal', ['4.184', 'J', true]],
  ['[Cal]', ['1', 'kcal']],
  ['m[Hg]', ['133322', 'Pa', true]],
  ['m[H2O]', ['9806.65', 'Pa', true]],
  ['min', ['60', 's']],
  ['h', ['60', 'min']],
  ['d', ['24', 'h']],
  ['wk', ['7', 'd']],
  ['a', ['365.25', 'd']],
  ['mo', ['30.4375', 'd']],
  ['[in_i]', ['0.0254', 'm']],
  ['[ft_i]', ['12', '[in_i]']],
  ['[yd_i]', ['3', '[ft_i]']],
  ['[mi_i]', ['5280', '[ft_i]']],
  ['[sin_i]', ['1', '[in_i]2']],
  ['[lb_av]', ['453.59237', 'g']],
  ['[oz_av]', ['28.349523125', 'g']],
  ['[gr]', ['0.06479891', 'g']],
  ['[stone_av]', ['14', '[lb_av]']],
  ['[gal_us]', ['231', '[in_i]3']],
  ['[qt_us]', ['57.75', '[in_i]3']],
  ['[pt_us]', ['28.875', '[in_i]3']],
  ['[foz_us]', ['1.8046875', '[in_i]3']],
  ['[cup_us]', ['14.4375', '[in_i]3']],
  ['[tbs_us]', ['0.90234375', '[in_i]3']],
  ['[tsp_us]', ['0.30078125', '[in_i]3']],
  ['deg', ['0.017453292519943295769236907684886', 'rad']],
  ["'", ['0.00029088820866572159615394846141477', 'rad']],
]);

/** A unit of a hundred factors is no unit that anyone has measured in. */
const MAX_LENGTH = 200;
const MAX_DEPTH = 12;

/** @type {Map<string, Unit | undefined>} */
const known = new Map();
const MAX_KNOWN = 1000;

/**
 * @param {string} code UCUM, case sensitive
 * @returns {Unit | undefined} undefined where the code is no unit
 */
export function unitOf(code) {
  if (known.has(code)) return known.get(code);
  const unit = code.length > MAX_LENGTH ? undefined : parse(code, 0);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(code, unit);
  return unit;
}

/** @param {Unit} left @param {Unit} right */
export function sameDimension(left, right) {
  if (left.powers.size !== right.powers.size) return false;
  for (const [base, power] of left.powers) if (right.powers.get(base) !== power) return false;
  return true;
}

/**
 * The code of a product or quotient, in base units: `m2`, `g.m-1`, `1`.
 * @param {Unit} unit
 */
export function baseCode(unit) {
  const parts = [...unit.powers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, power]) => (power === 1 ? base : `${base}${power}`));
  return parts.join('.') || '1';
}

/** @param {Unit} left @param {Unit} right @param {1 | -1} sign @returns {Unit | undefined} */
export function combine(left, right, sign) {
  const factor = sign === 1 ? left.factor.times(right.factor) : divide(left.factor, right.factor);
  if (!factor) return undefined;
  const powers = new Map(left.powers);
  for (const [base, power] of right.powers) {
    const sum = (powers.get(base) ?? 0) + sign * power;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  return { factor: factor.normal(), powers };
}

/**
 * Keeps the digits that a tiny factor needs, where {@link Decimal.dividedBy} stops at twenty behind the point.
 * @param {Decimal} left @param {Decimal} right @returns {Decimal | undefined}
 */
function divide(left, right) {
  if (right.units === 0n) return undefined;
  const digits = Math.min(60 + String(right.units).length, 300);
  const units = (left.units * 10n ** BigInt(digits + right.scale)) / right.units;
  return new Decimal(units, digits + left.scale).normal();
}

/** @param {string} code @param {number} depth @returns {Unit | undefined} */
function parse(code, depth) {
  if (depth > MAX_DEPTH) return undefined;
  const text = code.replace(/\{[^{}]*\}/g, (_, at) => (at === 0 || './/('.includes(code[at - 1] ?? '') ? '1' : ''));
  let at = 0;
  /** @type {Unit | undefined} */
  let unit = { factor: new Decimal(1n, 0), powers: new Map() };
  /** @type {1 | -1} */
  let sign = 1;
  if (text[0] === '/') {
    sign = -1;
    at = 1;
  }
  for (;;) {
    /** @type {Unit | undefined} */
    let part;
    if (text[at] === '(') {
      const end = closing(text, at);
      if (end < 0) return undefined;
      part = parse(text.slice(at + 1, end), depth + 1);
      at = end + 1;
    } else {
      const end = endOfComponent(text, at);
      part = component(text.slice(at, end), depth);
      at = end;
    }
    if (!part || !unit) return undefined;
    unit = combine(unit, part, sign);
    if (at >= text.length) return unit;
    if (text[at] === '.') sign = 1;
    else if (text[at] === '/') sign = -1;
    else return undefined;
    at += 1;
  }
}

/** @param {string} text @param {number} at */
function closing(text, at) {
  let open = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === '(') open += 1;
    else if (text[index] === ')') {
      open -= 1;
      if (open === 0) return index;
    }
  }
  return -1;
}

/** @param {string} text @param {number} at the end of the component that begins there; a point inside brackets is part of it */
function endOfComponent(text, at) {
  let inBrackets = false;
  for (let index = at; index < text.length; index += 1) {
    const char = text[index];
    if (char === '[') inBrackets = true;
    else if (char === ']') inBrackets = false;
    else if (!inBrackets && (char === '.' || char === '/' || char === '(' || char === ')')) return index;
  }
  return text.length;
}

/** @param {string} text `10*3`, `mg`, `m-2`, `7` @param {number} depth @returns {Unit | undefined} */
function component(text, depth) {
  if (/^\d+$/.test(text)) return { factor: new Decimal(BigInt(text), 0), powers: new Map() };
  const ten = /^10[*^]([+-]?\d{1,2})?$/.exec(text);
  if (ten) return power({ factor: new Decimal(10n, 0), powers: new Map() }, Number(ten[1] ?? 1));
  const found = /^(\D.*?)([+-]?\d{1,2})?$/.exec(text);
  if (!found) return undefined;
  const [, symbol = '', exponent] = found;
  const unit = simple(symbol, depth);
  return unit && (exponent === undefined ? unit : power(unit, Number(exponent)));
}

/** @param {string} symbol @param {number} depth @returns {Unit | undefined} */
function simple(symbol, depth) {
  if (ATOMS.has(symbol)) return atom(symbol, depth);
  for (const [prefix, ten] of PREFIXES) {
    if (!symbol.startsWith(prefix)) continue;
    const rest = symbol.slice(prefix.length);
    if (!ATOMS.get(rest)?.[2]) continue;
    const unit = atom(rest, depth);
    const factor = power({ factor: new Decimal(10n, 0), powers: new Map() }, ten).factor;
    return unit && { factor: unit.factor.times(factor).normal(), powers: unit.powers };
  }
  return /^[A-Za-z[%'"][^\s]*$/.test(symbol)
    ? { factor: new Decimal(1n, 0), powers: new Map([[symbol, 1]]) }
    : undefined;
}

/** @param {string} symbol @param {number} depth @returns {Unit | undefined} */
function atom(symbol, depth) {
  const [factor = '1', of = ''] = ATOMS.get(symbol) ?? [];
  const times = /** @type {Decimal} */ (Decimal.of(factor));
  if (of === '' || of === symbol) return { factor: times, powers: new Map([[symbol, 1]]) };
  const unit = parse(of, depth + 1);
  return unit && { factor: unit.factor.times(times).normal(), powers: unit.powers };
}

/** @param {Unit} unit @param {number} exponent @returns {Unit} */
function power(unit, exponent) {
  const size = Math.abs(exponent);
  let factor = new Decimal(1n, 0);
  for (let count = 0; count < size; count += 1) factor = factor.times(unit.factor);
  if (exponent < 0) factor = divide(new Decimal(1n, 0), factor) ?? factor;
  return {
    factor: factor.normal(),
    powers: new Map([...unit.powers].map(([base, times]) => [base, times * exponent])),
  };
}
