import { createHash } from 'node:crypto';
import { type Emitter, FRONT, MODULES, type OutputFile, textFile, WHOLE } from '../emit/emitter.js';
import { validators } from '../emit/validators/index.js';
import type { Guide } from '../guide/index.js';
import { fhirXmlOf } from '../validate/index.js';
import { emitTarget, MadeFiles } from './emit.js';
import { linkedFiles, XML_MODEL } from './linked-files.js';
import { FOLDER } from './linked-parts.js';
import { toolchainVersion } from './pipeline.js';

/** The validators' package as the emitter makes it, and what runs it: the model for FHIR XML, and what is linked of both. */
export const validatorsWithRunner: Emitter = {
  target: validators.target,
  needs: validators.needs,
  async *emit(guide, context) {
    const made: OutputFile[] = [];
    for await (const each of validators.emit(guide, context)) {
      const file = each.path === FRONT ? { ...each, path: MODULES } : each.path === MANIFEST ? manifestOf(each) : each;
      made.push(file);
      yield file;
    }
    const xml = xmlModel(guide);
    yield xml;
    yield* linkedFiles([...made, xml], `${guide.meta.packageId} ${guide.meta.version} (fki ${toolchainVersion()})`);
  },
};

const MANIFEST = 'package.json';

/**
 * The manifest of a package that has been linked: Node takes the front, which reads its parts when they are asked about. Whoever bundles takes
 * all in one, also for Node, since a bundle has no parts beside it; so does \`require\`, which cannot wait as the front may have to.
 */
function manifestOf(file: OutputFile): OutputFile {
  const { exports, ...rest } = JSON.parse(file.content() as string) as {
    readonly exports: Readonly<Record<string, object>>;
  };
  const entry = {
    types: './index.d.ts',
    node: { module: `./${WHOLE}`, require: `./${WHOLE}`, default: `./${FRONT}` },
    default: `./${WHOLE}`,
  };
  const content = {
    ...rest,
    browser: { [`./${FRONT}`]: `./${WHOLE}` },
    exports: { ...exports, '.': entry },
  };
  return textFile(file.path, `${JSON.stringify(content, null, 2)}\n`);
}

function xmlModel(guide: Guide): OutputFile {
  const core = guide.dependencies.find(({ packageId }) => packageId === 'hl7.fhir.r4.core');
  let text: string | undefined;
  return {
    path: XML_MODEL,
    key: createHash('sha256').update(`1 ${core?.version} ${core?.hash}`).digest('hex'),
    content: () => {
      text ??= `${JSON.stringify(fhirXmlOf(guide))}\n`;
      return text;
    },
  };
}

/** Validators for a guide that is not built: what `fki validate --package` runs. */
export async function* validatorFiles(guide: Guide): AsyncGenerator<OutputFile> {
  const settings = { made: new MadeFiles(), epoch: 0, options: {}, report: () => {} };
  yield* emitTarget(validators, guide, settings);
  yield xmlModel(guide);
}

/** Those files of an emitted package that a run of it needs. A run that has just been made does not wait for the linking. */
export function runnable(files: readonly OutputFile[]): readonly OutputFile[] {
  return files
    .filter(
      ({ path }) => /\.(js|json)$/.test(path) && path !== FRONT && path !== WHOLE && !path.startsWith(`${FOLDER}/`),
    )
    .map((file) => (file.path === MODULES ? { ...file, path: FRONT } : file));
}
