import { diagnostic, type Language, textOf } from '../../diagnostics.js';
import { issueOf } from '../issue-of.js';
import { type Issue, isError } from '../result.js';
import { JsonWriter } from './json-writer.js';
import type { FhirXml } from './model.js';
import { readTree, type XmlElement, type XmlFault } from './tree.js';
import { wordsOf } from './words.js';

export interface ReadXml {
  /** The resource in JSON, each value on a line of its own; absent where the document cannot be read as a resource. */
  readonly json?: string;
  /** What is wrong with the document as XML. */
  readonly issues: readonly Issue[];
  /** A finding in `json`, said of the document. */
  inDocument(issue: Issue): Issue;
  /** Where a finding in `json` stands in the document. */
  positionOf(issue: { readonly line?: number }): { readonly line?: number; readonly column?: number };
}

/** FHIR XML as JSON: http://hl7.org/fhir/R4/xml.html and json.html. Decimals are carried over as written. */
export function readXml(text: string, model: FhirXml, language: Language): ReadXml {
  const { root, faults } = readTree(text);
  const issues = faults.map((fault) => faultIssue(fault, language));
  if (root === undefined) {
    const none = issues.some(isError) ? issues : [issueOf(diagnostic('FKI6106', {}), language)];
    return { issues: none, inDocument: (issue) => issue, positionOf: () => ({}) };
  }
  const writer = new JsonWriter(text, model, language, issues);
  if (!writer.resource(root, root.name)) return { issues, inDocument: (issue) => issue, positionOf: () => ({}) };
  const originOf = (line: number | undefined): XmlElement | undefined =>
    line === undefined ? undefined : writer.origins[line - 1];
  const placeOf = (element: XmlElement | undefined): { readonly line?: number; readonly column?: number } =>
    element === undefined ? {} : { line: element.line, column: element.column };
  return {
    json: writer.lines.join('\n'),
    issues,
    inDocument: (issue) => {
      const element = originOf(issue.line);
      const type = element === undefined ? undefined : writer.mistyped.get(element);
      return { ...issue, ...(type === undefined ? {} : saidOf(type, issue, language)), ...placeOf(element) };
    },
    positionOf: ({ line }) => placeOf(originOf(line)),
  };
}

/** What JSON has types for, XML writes as text: that it is not of JSON's type is said as what FHIR's type asks. */
function saidOf(type: string, { id }: Issue, language: Language): Partial<Issue> {
  if (!id.startsWith('Error_parsing_JSON_the_primitive_value_must_be_a_')) return {};
  if (type === 'boolean')
    return { id: 'Type_Specific_Checks_DT_Boolean_Value', text: textOf(diagnostic('FKI6213', {}), language) };
  return {
    id: type === 'decimal' ? 'Type_Specific_Checks_DT_Decimal_Valid' : 'Type_Specific_Checks_DT_Integer_Valid',
    text: textOf(diagnostic('FKI6214', {}), language),
  };
}

function faultIssue(fault: XmlFault, language: Language): Issue {
  const at = { line: fault.line, column: fault.column };
  switch (fault.kind) {
    case 'doctype':
      return { ...issueOf(diagnostic('FKI6202', {}), language), ...at };
    case 'depth':
      return { ...issueOf(diagnostic('FKI6108', {}), language), ...at };
    case 'encoding':
      return {
        ...issueOf(diagnostic('FKI6203', { encoding: fault.detail }), language),
        id: 'xml_encoding_invalid',
        severity: 'error',
        ...at,
      };
    case 'instruction':
      return { ...issueOf(diagnostic('FKI6215', {}), language), severity: 'warning', ...at };
    case 'malformed':
      return { ...issueOf(diagnostic('FKI6201', { detail: wordsOf(fault.detail) }), language), ...at };
  }
}
