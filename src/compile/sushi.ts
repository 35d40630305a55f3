/** SUSHI's modules, loaded when first asked for: reading them takes longer than most commands that do not compile. */
import { createRequire } from 'node:module';
import { parseRuleSetsOnce } from './applied-rulesets.js';
import { isKnownSushi, makeFaster } from './faster.js';
import { makeFishingFaster } from './faster-fishing.js';
import { makeInstancesFaster } from './faster-instances.js';
import { makePathsFaster } from './faster-paths.js';
import { makeRulesFaster } from './faster-rules.js';
import type { Sushi } from './sushi-modules.js';

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
      parseRuleSetsOnce();
    }
  }
  return loaded;
}
