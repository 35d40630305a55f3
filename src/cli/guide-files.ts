import { type OutputFile, textFile } from '../emit/emitter.js';
import { GUIDE_SCHEMA, type Guide, serializeGuide } from '../guide/index.js';

/** `guide.json` and its JSON Schema, and `definitions/*.json`: every conformance resource of the guide with its snapshot. */
export function* guideFiles(guide: Guide): Generator<OutputFile> {
  yield guideFile(guide);
  yield textFile('guide.schema.json', `${JSON.stringify(GUIDE_SCHEMA, null, 2)}\n`);
  for (const { path, role, resource } of guide.published) {
    if (role !== 'definition' && role !== 'guide') continue;
    yield textFile(`definitions/${path.slice(path.lastIndexOf('/') + 1)}`, `${JSON.stringify(resource, null, 2)}\n`);
  }
}

/** The Guide as text. */
export function guideFile(guide: Guide): OutputFile {
  return textFile('guide.json', serializeGuide(guide));
}
