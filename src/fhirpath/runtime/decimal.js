/** Decimals as FHIRPath has them: exact, with the zeros they are written with. */

/** Digits kept behind the point of a quotient; FHIRPath asks for at least eight. */
const QUOTIENT_SCALE = 20;
/** No decimal of FHIR has more; a hostile exponent must not make a number of a million digits. */
const MAX_SCALE = 400;

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;

export class Decimal {
  /**
   * @param {bigint} units the digits without the point
   * @param {number} scale how many of them stand behind it
   */
  constructor(units, scale) {
    this.units = units;
    this.scale = scale;
  }

  /**
   * @param {string | number} source
   * @returns {Decimal | undefined} undefined where it is no decimal, or out of reach
   */
  static of(source) {
    if (typeof source === 'number' && Number.isSafeInteger(source)) return new Decimal(BigInt(source), 0);
    const found = NUMBER.exec(String(source));
    if (!found) return undefined;
    const fraction = found[3] ?? '';
    const exponent = Number(found[4] ?? 0);
    const scale = fraction.length - exponent;
    if (Math.abs(scale) > MAX_SCALE || found[0].length > MAX_SCALE) return undefined;
    const digits = BigInt(`${found[1] === '-' ? '-' : ''}${found[2]}${fraction}`);
    return scale < 0 ? new Decimal(digits * 10n ** BigInt(-scale), 0) : new Decimal(digits, scale);
  }

  toString() {
    if (this.scale === 0) return String(this.units);
    const negative = this.units < 0n;
    const digits = String(negative ? -this.units : this.units).padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  toNumber() {
    return Number(this.toString());
  }

  /** Without zeros at the end: equal decimals normalise to the same text. */
  normal() {
    let { units, scale } = this;
    while (scale > 0 && units % 10n === 0n) {
      units /= 10n;
      scale -= 1;
    }
    return new Decimal(units, scale);
  }

  isInteger() {
    return this.normal().scale === 0;
  }

  /** @param {Decimal} other @returns {-1 | 0 | 1} */
  compare(other) {
    const scale = Math.max(this.scale, other.scale);
    const left = unitsAt(this, scale);
    const right = unitsAt(other, scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** @param {Decimal} other */
  plus(other) {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(unitsAt(this, scale) + unitsAt(other, scale), scale);
  }

  negated() {
    return new Decimal(-this.units, this.scale);
  }

  /** @param {Decimal} other */
  times(other) {
    return new Decimal(this.units * other.units, this.scale + other.scale);
  }

  /** @param {Decimal} other @returns {Decimal | undefined} undefined by zero */
  dividedBy(other) {
    if (other.units === 0n) return undefined;
    const scale = QUOTIENT_SCALE + Math.max(this.scale, other.scale);
    const numerator = this.units * 10n ** BigInt(scale + other.scale - this.scale);
    return new Decimal(divideHalfUp(numerator, other.units), scale).rounded(QUOTIENT_SCALE).normal();
  }

  /** The integer part of the quotient, towards zero. @param {Decimal} other @returns {bigint | undefined} */
  quotient(other) {
    if (other.units === 0n) return undefined;
    const scale = Math.max(this.scale, other.scale);
    return unitsAt(this, scale) / unitsAt(other, scale);
  }

  /** @param {Decimal} other @returns {Decimal | undefined} */
  remainder(other) {
    if (other.units === 0n) return undefined;
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(unitsAt(this, scale) % unitsAt(other, scale), scale);
  }

  /** Half away from zero, to `scale` digits behind the point. @param {number} scale */
  rounded(scale) {
    if (scale >= this.scale) return new Decimal(unitsAt(this, scale), scale);
    return new Decimal(divideHalfUp(this.units, 10n ** BigInt(this.scale - scale)), scale);
  }

  /** Towards negative (`-1`) or positive (`1`) infinity, or towards zero (`0`). @param {-1 | 0 | 1} direction @param {number} scale */
  cut(direction, scale = 0) {
    if (scale >= this.scale) return new Decimal(unitsAt(this, scale), scale);
    const divisor = 10n ** BigInt(this.scale - scale);
    let units = this.units / divisor;
    const exact = this.units % divisor === 0n;
    if (!exact && direction === 1 && this.units > 0n) units += 1n;
    if (!exact && direction === -1 && this.units < 0n) units -= 1n;
    return new Decimal(units, scale);
  }
}

/** @param {Decimal} decimal @param {number} scale not less than its own */
function unitsAt(decimal, scale) {
  return scale === decimal.scale ? decimal.units : decimal.units * 10n ** BigInt(scale - decimal.scale);
}

/** @param {bigint} numerator @param {bigint} divisor */
function divideHalfUp(numerator, divisor) {
  const negative = numerator < 0n !== divisor < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = divisor < 0n ? -divisor : divisor;
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -rounded : rounded;
}
