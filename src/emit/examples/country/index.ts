/** Example data of a country: many citizens' pathways, delivered by municipality and day, with faults that a list tells exactly. */
export { brokenReport } from './breaks.js';
export { type CountryPlan, type CountrySettings, planCountry, type Unit } from './plan.js';
export { INJECTIONS, type Injection, NO_INJECTION, type Rates, ratesOf } from './rates.js';
export { type Counts, type Injected, isGap, type MadeUnit, makeUnit, type Part } from './unit.js';
