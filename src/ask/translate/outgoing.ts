/** Codes that their owner has ended, by system: FSIII's with the status that KL, or KL's own value sets, give them. */
import type { CodeSystem, Concept } from '../../guide/index.js';

const ENDED: readonly unknown[] = ['deprecated', 'retired'];

export function outgoingCodes(codeSystems: readonly CodeSystem[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    codeSystems
      .filter(({ content }) => content !== 'supplement')
      .map(({ url, concepts }) => {
        const ended = new Set<string>();
        collect(concepts, ended);
        return [url, ended];
      }),
  );
}

function collect(concepts: readonly Concept[], ended: Set<string>): void {
  for (const { code, properties, children } of concepts) {
    if (properties.some(({ code: name, value }) => name === 'status' && ENDED.includes(value))) ended.add(code);
    collect(children, ended);
  }
}
