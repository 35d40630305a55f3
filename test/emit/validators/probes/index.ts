/** Probes of every feature of profiles, by area: judged by our validators in `probes.test.ts`, by HL7's in `test/interop`. */
import { BUNDLES } from './bundles.js';
import { CODED } from './coded.js';
import { CONTAINERS } from './containers.js';
import { CONTENT } from './content.js';
import { EXTENSIONS } from './extensions.js';
import { FORMS } from './forms.js';
import { MESSAGES } from './messages.js';
import { PARTS } from './parts.js';
import { PRIMITIVES } from './primitives.js';
import type { Area, Probe } from './probe.js';
import { REFERENCES } from './references.js';
import { RESPONSES } from './responses.js';
import { SHAPES } from './shapes.js';
import { SLICING } from './slicing.js';
import { STRUCTURES } from './structures.js';
import { TERMINOLOGIES } from './terminologies.js';
import { VALUES } from './values.js';

export type { Probe } from './probe.js';

const areas: readonly Area[] = [
  SLICING,
  VALUES,
  REFERENCES,
  EXTENSIONS,
  BUNDLES,
  MESSAGES,
  PRIMITIVES,
  SHAPES,
  PARTS,
  CONTENT,
  CONTAINERS,
  CODED,
  TERMINOLOGIES,
  STRUCTURES,
  FORMS,
  RESPONSES,
];

export const PROBE_DEFINITIONS = areas.flatMap(({ definitions }) => definitions);
export const PROBES: readonly Probe[] = areas.flatMap(({ probes }) => probes);
