/** Probes of every feature of profiles, by area: judged by our validators in `probes.test.ts`, by HL7's in `test/interop`. */
import { BUNDLES } from './bundles.js';
import { CODED } from './coded.js';
import { CONFORMANCE } from './conformance.js';
import { CONTAINERS } from './containers.js';
import { EXTENSIONS } from './extensions.js';
import { MESSAGES } from './messages.js';
import { PARTS } from './parts.js';
import { PRIMITIVES } from './primitives.js';
import type { Area, Probe } from './probe.js';
import { REFERENCES } from './references.js';
import { RESPONSES } from './responses.js';
import { SHAPES } from './shapes.js';
import { SLICING } from './slicing.js';
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
  CONTAINERS,
  CODED,
  CONFORMANCE,
  RESPONSES,
];

export const PROBE_DEFINITIONS = areas.flatMap(({ definitions }) => definitions);
export const PROBES: readonly Probe[] = areas.flatMap(({ probes }) => probes);
