/** HL7's R4 test suite for FHIRPath, read from `../shared/cases/fhirpath`. */
import { existsSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { example, exampleFiles, here } from './core.js';

export interface SuiteCase {
  readonly group: string;
  /** `group/name`, with `#2` where HL7 gave the name twice. */
  readonly id: string;
  readonly expression: string;
  readonly input?: string;
  readonly strict: boolean;
  readonly predicate: boolean;
  /** `syntax`, `semantic`, `execution`: it must fail. */
  readonly invalid?: string;
  readonly outputs: readonly { readonly type?: string; readonly text: string }[];
}

const folder = `${here}/../../../shared/cases/fhirpath`;
export const hasSuite = existsSync(`${folder}/tests-fhir-r4.xml`);

/** Every case of the suite, in its order. */
export function suiteCases(): readonly SuiteCase[] {
  const cases: SuiteCase[] = [];
  let group = '';
  // biome-ignore lint/suspicious/noExplicitAny: built up attribute by attribute.
  let current: any;
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'group') group = attributes.name ?? '';
    if (name === 'test') {
      const id = `${group}/${attributes.name}`;
      const again = cases.filter((other) => other.id === id || other.id.startsWith(`${id}#`)).length;
      current = {
        group,
        id: again === 0 ? id : `${id}#${again + 1}`,
        input: attributes.inputfile,
        strict: attributes.mode === 'strict',
        predicate: attributes.predicate === 'true',
        outputs: [],
      };
    }
    if (name === 'expression') current.invalid = attributes.invalid;
    if (name === 'output') current.type = attributes.type;
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('cdata', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'expression') current.expression = text;
    if (name === 'output') current.outputs.push({ type: current.type, text });
    if (name === 'test') cases.push(current);
  });
  parser.write(readFileSync(`${folder}/tests-fhir-r4.xml`, 'utf8')).close();
  return cases;
}

/** A case's input as JSON: HL7's copy, or R4's own example of that name; undefined where neither is at hand. */
export function suiteInput(name: string): unknown {
  const json = name.replace(/\.xml$/, '.json');
  const file = `${folder}/input/${json}`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const found = CORE_INPUTS[json];
  return found !== undefined && exampleFiles().includes(found) ? example(found) : undefined;
}

/** R4's examples by the names they have in HL7's publication. */
const CORE_INPUTS: Readonly<Record<string, string>> = {
  'valueset-example-expansion.json': 'ValueSet-example-expansion.json',
};
