/** Rules over several reports, judged by fhirpath.js, so that what they say does not rest on our own FHIRPath alone. */
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { Resource } from '../../src/index.js';

export interface Report {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

/** The latest version of everything that the reports say. */
function known(reports: readonly Report[]): object {
  const latest = new Map<string, unknown>();
  for (const { entry } of reports)
    for (const each of entry) latest.set(`${each.resource.resourceType}/${each.resource.id}`, each);
  return { resourceType: 'Bundle', type: 'collection', entry: [...latest.values()] };
}

/** What a rule says of each report in turn, `%before` and `%after` being all that is known of the citizen before it and with it. */
export const verdicts = (expression: string, reports: readonly Report[]): readonly unknown[] =>
  reports.map((report, at) => {
    const around = { before: known(reports.slice(0, at)), after: known(reports.slice(0, at + 1)), resource: report };
    const found = fhirpath.evaluate(report, expression, around, r4 as Parameters<typeof fhirpath.evaluate>[3]);
    return (found as unknown[])[0];
  });
