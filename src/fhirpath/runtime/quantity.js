/** Quantities: a decimal and a UCUM unit, or a calendar duration. */
import { Decimal } from './decimal.js';
import { baseCode, combine, sameDimension, unitOf } from './ucum.js';

/** Calendar durations by their keyword, singular. Weeks and shorter are UCUM's; years and months are not of one length. */
const CALENDAR = new Map([
  ['year', 'a'],
  ['month', 'mo'],
  ['week', 'wk'],
  ['day', 'd'],
  ['hour', 'h'],
  ['minute', 'min'],
  ['second', 's'],
  ['millisecond', 'ms'],
]);
const QUANTITY = /^([+-]?\d+(?:\.\d+)?)\s*(?:'([^']+)'|([a-z]+))?$/;

export class Quantity {
  /**
   * @param {Decimal} value
   * @param {string} unit UCUM code, `1` where there is none
   * @param {string} [calendar] the keyword it was written with: `week`, `days`
   */
  constructor(value, unit, calendar) {
    this.value = value;
    this.unit = unit;
    this.calendar = calendar;
    /** @type {number | undefined} */
    this.integer = undefined;
  }

  /** Its value without what stands behind the point. */
  get whole() {
    this.integer ??= Number(this.value.cut(0).units);
    return this.integer;
  }

  /** @param {string} text `4 'mg'`, `1 day`, `2.0` @returns {Quantity | undefined} */
  static parse(text) {
    const found = text.length > 500 ? null : QUANTITY.exec(text.trim());
    if (!found) return undefined;
    const value = Decimal.of(found[1] ?? '');
    if (!value) return undefined;
    if (found[3] === undefined) return new Quantity(value, found[2] ?? '1');
    const code = CALENDAR.get(found[3].replace(/s$/, ''));
    return code === undefined ? undefined : new Quantity(value, code, found[3]);
  }

  /**
   * A FHIR Quantity, Age, Duration, …: undefined where it has no value.
   * @param {{readonly [name: string]: unknown}} raw
   * @returns {Quantity | undefined}
   */
  static of(raw) {
    const value = typeof raw.value === 'number' ? Decimal.of(raw.value) : undefined;
    if (!value) return undefined;
    const coded = raw.code !== undefined && (raw.system === undefined || raw.system === 'http://unitsofmeasure.org');
    if (coded) return new Quantity(value, String(raw.code));
    if (raw.code !== undefined) return new Quantity(value, `${raw.system}|${raw.code}`);
    return new Quantity(value, raw.unit === undefined ? '1' : String(raw.unit));
  }

  toString() {
    return `${this.value} ${this.calendar ?? `'${this.unit}'`}`;
  }

  /** Years and months of the calendar have no fixed length: not comparable with UCUM's. @param {Quantity} other */
  comparable(other) {
    if (this.unit === other.unit && indefinite(this) === indefinite(other)) return true;
    if (indefinite(this) !== indefinite(other)) return false;
    const left = unitOf(this.unit);
    const right = unitOf(other.unit);
    return left !== undefined && right !== undefined && sameDimension(left, right);
  }

  /** @param {Quantity} other @returns {-1 | 0 | 1 | undefined} undefined where the units do not compare */
  compare(other) {
    if (!this.comparable(other)) return undefined;
    if (this.unit === other.unit) return this.value.compare(other.value);
    return base(this).compare(base(other));
  }

  /** Equal to the precision of the less precise (N1 §6.1.2). @param {Quantity} other */
  equivalent(other) {
    const left = unitOf(this.unit);
    const right = unitOf(other.unit);
    if (this.unit !== other.unit && !(left && right && sameDimension(left, right))) return false;
    const mine = this.unit === other.unit ? this.value : base(this);
    const theirs = this.unit === other.unit ? other.value : base(other);
    if (mine.compare(theirs) === 0) return true;
    const scaled = this.unit === other.unit ? theirs : theirs.dividedBy(left?.factor ?? theirs);
    return scaled !== undefined && equivalentDecimals(this.value, scaled, this.value.scale, other.value.scale);
  }

  /** @param {Quantity} other @returns {Quantity | undefined} in this one's unit */
  plus(other) {
    if (!this.comparable(other)) return undefined;
    if (this.unit === other.unit) return new Quantity(this.value.plus(other.value), this.unit, this.calendar);
    const sum = base(this)
      .plus(base(other))
      .dividedBy(unitOf(this.unit)?.factor ?? new Decimal(1n, 0));
    return sum && new Quantity(sum, this.unit);
  }

  negated() {
    return new Quantity(this.value.negated(), this.unit, this.calendar);
  }

  /** @param {Quantity} other @param {1 | -1} sign product or quotient @returns {Quantity | undefined} */
  combine(other, sign) {
    const left = unitOf(this.unit);
    const right = unitOf(other.unit);
    if (!left || !right) return undefined;
    // A plain number changes no unit.
    if (other.unit === '1') {
      const value = sign === 1 ? this.value.times(other.value) : this.value.dividedBy(other.value);
      return value && new Quantity(value, this.unit, this.calendar);
    }
    if (sign === 1 && this.unit === '1') return other.combine(this, 1);
    if (sign === -1 && this.unit === other.unit) {
      const ratio = this.value.dividedBy(other.value);
      return ratio && new Quantity(ratio, '1');
    }
    const unit = combine(left, right, sign);
    const value = sign === 1 ? this.value.times(other.value) : this.value.dividedBy(other.value);
    return unit && value && new Quantity(value.times(unit.factor).normal(), baseCode(unit));
  }

  /** A text that equal quantities share. */
  key() {
    const unit = indefinite(this) ? undefined : unitOf(this.unit);
    if (!unit) return `${this.value.normal()} ${this.calendar?.replace(/s$/, '') ?? this.unit}`;
    return `${base(this).normal()} ${baseCode(unit)}`;
  }
}

/** @param {Quantity} quantity */
function indefinite(quantity) {
  return quantity.calendar !== undefined && (quantity.unit === 'a' || quantity.unit === 'mo');
}

/** @param {Quantity} quantity */
function base(quantity) {
  const unit = unitOf(quantity.unit);
  return unit ? quantity.value.times(unit.factor) : quantity.value;
}

/**
 * Rounded to the precision of the less precise.
 * @param {Decimal} left @param {Decimal} right
 * @param {number} [leftScale] @param {number} [rightScale] where the precision is another's
 */
export function equivalentDecimals(left, right, leftScale = left.scale, rightScale = right.scale) {
  const scale = Math.min(leftScale, rightScale);
  return left.rounded(scale).compare(right.rounded(scale)) === 0;
}
