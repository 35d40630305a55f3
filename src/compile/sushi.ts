/** SUSHI's modules, loaded when first asked for: reading them takes longer than most commands that do not compile. */
import { createRequire } from 'node:module';
import type * as Exporters from 'fsh-sushi/dist/export/index.js';
import type * as Fhirdefs from 'fsh-sushi/dist/fhirdefs/index.js';
import type * as Fhirtypes from 'fsh-sushi/dist/fhirtypes/index.js';
import type * as Fshtypes from 'fsh-sushi/dist/fshtypes/index.js';
import type * as Rules from 'fsh-sushi/dist/fshtypes/rules/index.js';
import type * as Ig from 'fsh-sushi/dist/ig/index.js';
import type * as Import from 'fsh-sushi/dist/import/index.js';
import type * as Utils from 'fsh-sushi/dist/utils/index.js';
import { isKnownSushi, makeFaster } from './faster.js';
import { makeFishingFaster } from './faster-fishing.js';
import { makeInstancesFaster } from './faster-instances.js';
import { makePathsFaster } from './faster-paths.js';
import { makeRulesFaster } from './faster-rules.js';

export interface Sushi {
  readonly fhirdefs: typeof Fhirdefs;
  readonly fhirtypes: typeof Fhirtypes;
  readonly exporters: typeof Exporters;
  readonly fshtypes: typeof Fshtypes;
  readonly rules: typeof Rules;
  readonly ig: typeof Ig;
  readonly importers: typeof Import;
  readonly utils: typeof Utils;
}

let loaded: Sushi | undefined;

export function sushi(): Sushi {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    loaded = {
      fhirdefs: require('fsh-sushi/dist/fhirdefs'),
      fhirtypes: require('fsh-sushi/dist/fhirtypes'),
      exporters: require('fsh-sushi/dist/export'),
      fshtypes: require('fsh-sushi/dist/fshtypes'),
      rules: require('fsh-sushi/dist/fshtypes/rules'),
      ig: require('fsh-sushi/dist/ig'),
      importers: require('fsh-sushi/dist/import'),
      utils: require('fsh-sushi/dist/utils'),
    };
    if (isKnownSushi()) {
      makeFaster(loaded);
      makePathsFaster(loaded);
      makeRulesFaster(loaded);
      makeInstancesFaster(loaded);
      makeFishingFaster(loaded);
    }
  }
  return loaded;
}
