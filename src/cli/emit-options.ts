import type { Guide } from '../guide/index.js';
import type { MadeFiles } from './emit.js';

/** What an emitter is given beside the Guide. */
export async function optionsFor(_target: string, _guide: Guide, _made: MadeFiles): Promise<unknown> {
  return {};
}
