/** Resources of the inputs of a question, one after the other, in JSON. */
import { type Diagnostic, diagnostic, Failure } from '../diagnostics.js';
import type { Resource } from '../packages/index.js';

export interface ReadResource {
  readonly source: string;
  readonly resource: Resource;
}

/**
 * Reads files, folders, NDJSON, packages and `-`. What cannot be read is reported and passed over; the rest goes on.
 *
 * @throws Failure where nothing is named, or what is named is not there.
 */
export async function* resourcesOf(
  files: readonly string[],
  command: string,
  report: (found: Diagnostic) => void,
): AsyncGenerator<ReadResource> {
  if (files.length === 0) throw new Failure([diagnostic('FKI6022', { argument: 'FILE', command: `${command} ` })]);
  const { DEFAULT_MAX_BYTES, findInputs, unitsOf } = await import('../validate/index.js');
  const { inputs, diagnostics } = findInputs(files);
  if (diagnostics.length > 0) throw new Failure(diagnostics);
  const context = { maxBytes: DEFAULT_MAX_BYTES, stdin: () => process.stdin, onSkipped: () => {} };
  const decoder = new TextDecoder('utf-8');
  for (const input of inputs) {
    for await (const unit of unitsOf(input, context)) {
      const found =
        'fault' in unit ? unit.fault : parse(unit.form === 'json' ? decoder.decode(unit.bytes) : '', unit.source);
      if ('resourceType' in found) yield { source: unit.source, resource: found };
      else {
        const line = unit.line === undefined ? {} : { line: unit.line };
        report({ ...found, location: { file: unit.source, ...line } });
      }
    }
  }
}

function parse(text: string, file: string): Resource | Diagnostic {
  try {
    const json = JSON.parse(text) as unknown;
    if (typeof json === 'object' && json !== null && typeof (json as Resource).resourceType === 'string')
      return json as Resource;
  } catch {
    // Said below.
  }
  return diagnostic('FKI3100', { file });
}
