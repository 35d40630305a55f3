/** The modules of SUSHI that are used. */
import type * as Exporters from 'fsh-sushi/dist/export/index.js';
import type * as Fhirdefs from 'fsh-sushi/dist/fhirdefs/index.js';
import type * as Fhirtypes from 'fsh-sushi/dist/fhirtypes/index.js';
import type * as Fshtypes from 'fsh-sushi/dist/fshtypes/index.js';
import type * as Rules from 'fsh-sushi/dist/fshtypes/rules/index.js';
import type * as Ig from 'fsh-sushi/dist/ig/index.js';
import type * as Import from 'fsh-sushi/dist/import/index.js';
import type * as Utils from 'fsh-sushi/dist/utils/index.js';

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
