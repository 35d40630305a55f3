/** What can be made to go wrong, and how often. */
export const INJECTIONS = ['gaps', 'late', 'duplicates', 'corrections', 'invalid'] as const;
export type Injection = (typeof INJECTIONS)[number];

/** Probabilities. gaps: of a municipality's day; corrections: of a citizen's day with something that can be corrected; else of a report. */
export type Rates = Readonly<Record<Injection, number>>;

export const NO_INJECTION: Rates = { gaps: 0, late: 0, duplicates: 0, corrections: 0, invalid: 0 };

/** Where the user names an injection and no rate. */
const USUAL: Rates = { gaps: 0.01, late: 0.01, duplicates: 0.005, corrections: 0.01, invalid: 0.005 };

/** `gaps,late,invalid=0.5%`; undefined where it is not written so. */
export function ratesOf(text: string): Rates | undefined {
  const rates: Record<Injection, number> = { ...NO_INJECTION };
  for (const part of text.split(',')) {
    const [name = '', given] = part.trim().split('=');
    const injection = INJECTIONS.find((each) => each === name);
    const rate = given === undefined ? (injection === undefined ? undefined : USUAL[injection]) : rateOf(given);
    if (injection === undefined || rate === undefined) return undefined;
    rates[injection] = rate;
  }
  return rates;
}

function rateOf(text: string): number | undefined {
  const found = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (found === null) return undefined;
  const rate = Number(found[1]) / (found[2] === '%' ? 100 : 1);
  return rate <= 1 ? rate : undefined;
}
