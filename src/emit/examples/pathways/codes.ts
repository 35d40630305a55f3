import { type Diagnostic, diagnostic } from '../../../diagnostics.js';
import type { Binding, Concept, Definitions, ExpandedCode, JsonObject, Position } from '../../../guide/index.js';

/** A code as an author writes it: `d8aa5f09-… "Mobilitet og bevægelse"`, with `system|` before it where no value set decides. */
interface Written {
  readonly system?: string;
  readonly code: string;
  /** For readers, and checked; what is reported is the code system's own. */
  readonly display?: string;
}

export function writtenCode(text: string): Written | undefined {
  const found = /^(?:([^\s|]+)\|)?([^\s|"]+(?: [^\s|"]+)*)(?:\s+"([^"]*)")?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, system, code = '', display] = found;
  return { code, ...(system === undefined ? {} : { system }), ...(display === undefined ? {} : { display }) };
}

export interface CodePlace {
  readonly definitions: Definitions;
  readonly binding: Binding | undefined;
  /** A system that the element is held to. */
  readonly system: string | undefined;
  readonly path: string;
  readonly source: Position;
  readonly report: (found: Diagnostic) => void;
}

/** System, code and display, as the Guide's terminology has them; undefined where there is none, which is told. */
export function codingOf(text: string, place: CodePlace): JsonObject | undefined {
  const { definitions, binding, path, report } = place;
  const at = place.source;
  const written = writtenCode(text);
  if (written === undefined) {
    report(diagnostic('FKI5103', { path, type: 'Coding' }, at));
    return undefined;
  }
  const { code, display } = written;
  const system = written.system ?? place.system;
  const found = listed(definitions, binding, system, code) ?? ofSystem(definitions, system, code);
  const canonical = binding?.valueSet ?? system ?? '';
  const expansion = binding?.valueSet === undefined ? undefined : definitions.valueSet(binding.valueSet)?.expansion;
  const outside = binding?.strength === 'required' && expansion?.complete === true;
  if (found === undefined || (outside && listed(definitions, binding, system, code) === undefined)) {
    if (found === undefined && system !== undefined && !outside && !isWhole(definitions, system))
      return { system, code, ...(display === undefined ? {} : { display }) };
    report(diagnostic('FKI5104', { path, code, valueSet: canonical }, at));
    return undefined;
  }
  if (display !== undefined && found.display !== undefined && display !== found.display)
    report(diagnostic('FKI5105', { path, code, display, right: found.display }, at));
  const right = found.display ?? display;
  return { system: found.system, code, ...(right === undefined ? {} : { display: right }) };
}

function listed(
  definitions: Definitions,
  binding: Binding | undefined,
  system: string | undefined,
  code: string,
): ExpandedCode | undefined {
  if (binding?.valueSet === undefined) return undefined;
  return definitions
    .valueSet(binding.valueSet)
    ?.expansion.codes.find((each) => each.code === code && (system === undefined || each.system === system));
}

function ofSystem(definitions: Definitions, system: string | undefined, code: string): ExpandedCode | undefined {
  if (system === undefined) return undefined;
  const find = (concepts: readonly Concept[]): Concept | undefined => {
    for (const concept of concepts) {
      const found = concept.code === code ? concept : find(concept.children);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const concept = find(definitions.codeSystem(system)?.concepts ?? []);
  if (concept === undefined) return undefined;
  return { system, code, ...(concept.display === undefined ? {} : { display: concept.display }) };
}

/** Whether all codes of the system are at hand, so that one that is not there does not exist. */
const isWhole = (definitions: Definitions, system: string): boolean =>
  definitions.codeSystem(system)?.content === 'complete';
