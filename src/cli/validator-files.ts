import { createHash } from 'node:crypto';
import type { OutputFile } from '../emit/emitter.js';
import type { Guide } from '../guide/index.js';
import { emitTarget, MadeFiles } from './emit.js';
import { toolchainVersion } from './pipeline.js';
import { singleFile, XML_MODEL } from './single-file.js';

/** The validators' package as the emitter makes it, and what runs it: the model for FHIR XML, and all of it in a single file. */
export async function* withRunner(files: AsyncIterable<OutputFile>, guide: Guide): AsyncGenerator<OutputFile> {
  const made: OutputFile[] = [];
  for await (const file of files) {
    made.push(file);
    yield file;
  }
  const xml = await xmlModel(guide);
  yield xml;
  yield singleFile([...made, xml], `${guide.meta.packageId} ${guide.meta.version} (fki ${toolchainVersion()})`);
}

async function xmlModel(guide: Guide): Promise<OutputFile> {
  const { fhirXmlOf } = await import('../validate/index.js');
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
  const { validators } = await import('../emit/validators/index.js');
  const settings = { made: new MadeFiles(), epoch: 0, options: {}, report: () => {} };
  yield* emitTarget(validators, guide, settings);
  yield await xmlModel(guide);
}
