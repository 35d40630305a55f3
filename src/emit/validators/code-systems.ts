/** The code systems at hand, with the displays that stand for each code. */
import type { CodeSystem, Concept, Definitions } from '../../guide/index.js';
import type { Data } from '../../print/index.js';
import { declareData, declareEntries } from './data.js';
import type { Module } from './module.js';

/** Declares each code system that has its content: all of it, or a fragment that says so. */
export function declareCodeSystems(definitions: Definitions, module: Module, concepts: Module): void {
  const texts: string[] = [];
  const systems = definitions.codeSystemUrls.flatMap((url): Data[] => {
    const system = definitions.codeSystem(url);
    if (system === undefined || system.url !== url) return [];
    if (system.content !== 'complete' && system.content !== 'fragment') return [];
    const kind: Data = {
      ...(system.content === 'fragment' ? { fragment: true } : {}),
      ...(system.caseSensitive ? {} : { ignoreCase: true }),
    };
    texts.push(conceptsOf(system));
    return [[url, system.version ?? '', kind]];
  });
  declareData(module, 'codeSystems', 'Url, version and kind.', systems);
  declareEntries(
    concepts,
    'concepts',
    'Of the code system in this place: its concepts one a line, each with its code and the displays that stand for it.',
    texts,
  );
}

/** One concept a line: code, display, designations; each text once. */
function conceptsOf(system: CodeSystem): string {
  const lines: string[] = [];
  const walk = (concepts: readonly Concept[]): void => {
    for (const concept of concepts) {
      const texts = [concept.display, ...concept.designations.map(({ value }) => value)].filter(
        (text) => text !== undefined,
      );
      lines.push([concept.code, ...new Set(texts.map(flat))].join('\t'));
      walk(concept.children);
    }
  };
  walk(system.concepts);
  return lines.join('\n');
}

function flat(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
