/** Rules over several reports: what a new report breaks, given all that is known of its citizen. */
export { serveShards } from './jobs.js';
export { type InOrder, judgeInOrder } from './memory.js';
export { reportsIn } from './report.js';
export { sequenceOf } from './run.js';
