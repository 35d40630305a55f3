import { describe, expect, it } from 'vitest';
import { isUcum } from '../../../src/emit/validators/runtime/ucum.js';

const VALID =
  'kg mg/dL {score} mm[Hg] 10*3/uL /min % Cel [in_i] m2 kg/m2 1 10*9/L U/L ug/kg/h mmol/L mg{creat}/d cm[H2O] [degF] a mo d h {tablets} ' +
  "[iU]/mL 10^9/L mL dB[SPL] 2.[in_i] J.s-1 g.m/s2 (mg) /(m2.d) [arb'U]/mL mol/kg{hb} %{a} m-2 s+2";
const INVALID = [
  '',
  'kgg',
  '/',
  'mg/',
  'tbl',
  'days',
  '(mg',
  'mg)',
  'mg dL',
  'mg//dL',
  '{a',
  'a}',
  'k%',
  '{æ}',
  '[foo]',
  'kmin',
  'x'.repeat(300),
];

describe("UCUM's grammar", () => {
  it.each(VALID.split(' '))('takes %s', (code) => expect(isUcum(code)).toBe(true));
  it.each(INVALID)('does not take %j', (code) => expect(isUcum(code)).toBe(false));
});
