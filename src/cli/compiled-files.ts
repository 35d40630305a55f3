import type { OutputFile } from '../emit/emitter.js';
import type { Guide } from '../guide/index.js';
import { emitTarget, MadeFiles } from './emit.js';
import { epochOf } from './epoch.js';
import { guideFile } from './guide-files.js';
import { TARGETS } from './targets.js';

/** What `fki compile` writes beside SUSHI's resources: `guide.json` and the package. */
export async function* compiledFiles(
  guide: Guide,
  environment: Readonly<Record<string, string | undefined>>,
): AsyncGenerator<OutputFile> {
  yield guideFile(guide);
  const target = TARGETS.find((each) => each.target === 'package');
  if (target === undefined) return;
  const settings = {
    made: new MadeFiles(),
    epoch: epochOf(guide.meta.date, environment),
    options: {},
    report: () => {},
  };
  for await (const file of emitTarget(await target.load(), guide, settings)) {
    if (file.path.endsWith('.tgz')) yield file;
  }
}
