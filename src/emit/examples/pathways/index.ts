/** Citizens through time: the Guide's pathways, walked by seeded citizens, as delivery reports a day and as whole records. */
export { compilePathways } from './compile.js';
export { Deliverer, type Delivery } from './deliver.js';
export { exampleWalk, pathwayFiles } from './files.js';
export { type Person, personaOf, streamOf } from './identity.js';
export { type CitizenRecord, type Happening, type Instance, Life, type LifeSettings } from './life.js';
export type { PathwayProgram } from './program.js';
export { DAY, dateText, dayNumber, dayOf, type Minute } from './time.js';
export { type Correction, daysOf, type LivedDay, type Walk, walk } from './walk.js';
