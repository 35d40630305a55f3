/** Reporters: one file a format. */
import { githubReporter } from './github.js';
import { jsonReporter, ndjsonReporter } from './json.js';
import { junitReporter } from './junit.js';
import { outcomeReporter } from './outcome.js';
import type { Format, MakeReporter } from './reporter.js';
import { sarifReporter } from './sarif.js';
import { textReporter } from './text.js';

export { resultJson } from './json.js';
export { outcomeOf } from './outcome.js';
export { FORMATS, type Format, type Reporter, type ReportSettings } from './reporter.js';

export const REPORTERS: Readonly<Record<Format, MakeReporter>> = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  outcome: outcomeReporter,
  sarif: sarifReporter,
  junit: junitReporter,
  github: githubReporter,
};
