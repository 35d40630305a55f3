import type { Diagnostic } from '../diagnostics.js';
import type { OutputFile } from '../emit/emitter.js';
import type { Guide } from '../guide/index.js';
import { type EmitSettings, emitTarget } from './emit.js';
import { guideFiles } from './guide-files.js';
import { emittersFor } from './targets.js';

/** The Guide and its definitions: what a build writes beside the emitters' folders. */
export const DEFINITIONS = 'definitions';

/** A target's files, by their paths in the output folder. */
export async function* targetFiles(
  target: string,
  guide: Guide,
  settings: Omit<EmitSettings, 'report'>,
  report: (found: Diagnostic) => void,
): AsyncGenerator<OutputFile> {
  if (target === DEFINITIONS) {
    yield* guideFiles(guide);
    return;
  }
  const emitter = (await emittersFor([target])).find((each) => each.target === target)!;
  for await (const file of emitTarget(emitter, guide, { ...settings, report }))
    yield { path: `${target}/${file.path}`, key: file.key, content: () => file.content() };
}
