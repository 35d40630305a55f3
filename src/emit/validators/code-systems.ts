/** The code systems at hand, with the displays that stand for each code. */
import type { CodeSystem, Concept, Definitions } from '../../guide/index.js';
import { code, type Data, name } from '../../print/index.js';
import type { Module } from './module.js';

export interface DeclaredSystem {
  readonly url: string;
  readonly symbol: string;
}

/** Declares each code system that has its content: all of it, or a fragment that says so. */
export function declareCodeSystems(definitions: Definitions, module: Module): readonly DeclaredSystem[] {
  const declared: DeclaredSystem[] = [];
  for (const url of definitions.codeSystemUrls) {
    const system = definitions.codeSystem(url);
    if (system === undefined || system.url !== url) continue;
    if (system.content !== 'complete' && system.content !== 'fragment') continue;
    const symbol = freeName(system, module);
    const kind: Data = {
      ...(system.content === 'fragment' ? { fragment: true } : {}),
      ...(system.caseSensitive ? {} : { ignoreCase: true }),
    };
    module.declare(
      symbol,
      code`export const ${name(symbol)} = new ${module.runtime('CodeSystem')}(${url}, ${system.version ?? ''}, ${kind}, ${conceptsOf(system)});`,
    );
    declared.push({ url, symbol });
  }
  return declared;
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

function freeName(system: CodeSystem, module: Module): string {
  const words = system.name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(\d)/, '_$1');
  const base = `${words.charAt(0).toLowerCase()}${words.slice(1)}System`.replace(/SystemSystem$/, 'System');
  let symbol = base;
  for (let n = 2; module.has(symbol); n++) symbol = `${base}${n}`;
  return symbol;
}
