import type { Diagnostic } from '../diagnostics.js';
import type { Guide } from '../guide/index.js';

/** What is wrong with a guide's expressions: its invariants, measures and rules over several reports. */
export async function checkExpressions(guide: Guide): Promise<readonly Diagnostic[]> {
  const { checkInvariants, checkMeasures, checkSequenceRules } = await import('../fhirpath/index.js');
  return [...checkInvariants(guide), ...checkMeasures(guide), ...checkSequenceRules(guide)];
}

/** The same, and what is wrong with its codes and logical models: all that a build asks before it writes. */
export async function checkAll(guide: Guide): Promise<readonly Diagnostic[]> {
  const { checkCodes, checkModels } = await import('../guide/index.js');
  return [...(await checkExpressions(guide)), ...checkCodes(guide), ...checkModels(guide)];
}
