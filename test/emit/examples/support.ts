/** Example data of a guide, made and judged in memory. */
import type { Guide, JsonObject } from '../../../src/guide/index.js';
import { type Diagnostic, emit, type Issue, validator } from '../../../src/index.js';

export interface Emitted {
  readonly files: ReadonlyMap<string, string>;
  /** Findings but information, as `fki validate` of the file would give them. */
  judge(path: string, profile?: string): readonly Issue[];
}

export async function emitted(
  guide: Guide,
  options: Readonly<Record<string, unknown>> = {},
  report: (found: Diagnostic) => void = () => {},
): Promise<Emitted> {
  const { validate } = await validator(guide);
  const files = new Map<string, string>();
  for await (const file of emit(guide, 'examples', { options: { asOf: '2026-11-01', ...options }, report }))
    files.set(file.path, String(file.content()));
  return {
    files,
    judge: (path, profile) =>
      validate(JSON.parse(files.get(path)!) as JsonObject, {
        allowExampleUrls: true,
        ...(profile === undefined ? {} : { profiles: [profile] }),
      }).filter(({ severity }) => severity !== 'information'),
  };
}

/** Every string in a JSON value. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* stringsIn(each);
}
