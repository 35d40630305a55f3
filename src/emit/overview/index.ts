/** `dist/overview/`: tables that are computed from the Guide, as data and as pages in both languages; and the guide's own pages with their diagrams. */
import type { Guide } from '../../guide/index.js';
import { type Emitter, type OutputFile, textFile } from '../emitter.js';
import { complianceOf } from './compliance.js';
import { pageText } from './handbook.js';
import { lawAreaMatrix } from './law-areas.js';
import { fileOf, LANGUAGES } from './markdown.js';
import { compliancePage, matrixPage, variablesPage } from './pages.js';
import { rulesPage } from './rules.js';
import { terminologyPage } from './terminology.js';
import { qualityVariables } from './variables.js';

export { type Compliance, complianceOf } from './compliance.js';
export { areaDiagram } from './diagrams.js';
export { lawAreaMatrix, type Matrix } from './law-areas.js';
export { qualityVariables, type Variable, type Variables } from './variables.js';

export const overview: Emitter = {
  target: 'overview',
  needs: [],
  async *emit(guide) {
    yield* overviewFiles(guide);
  },
};

function* overviewFiles(guide: Guide): Generator<OutputFile> {
  for (const language of LANGUAGES) {
    for (const page of guide.pages) {
      const text = pageText(guide, page, language);
      if (text !== undefined) yield textFile(`pages/${fileOf(page.name, language)}`, text);
    }
    if (guide.rules.length > 0) yield textFile(fileOf('rules', language), rulesPage(guide, language));
    if (guide.codeSystems.length + guide.valueSets.length > 0)
      yield textFile(fileOf('terminology', language), terminologyPage(guide, language));
  }
  const matrix = lawAreaMatrix(guide);
  if (matrix.concepts.length > 0 && matrix.lawAreas.length > 0) {
    yield textFile('law-areas.json', `${JSON.stringify(matrix, null, 2)}\n`);
    yield textFile('law-areas.md', matrixPage(matrix, 'en'));
    yield textFile('law-areas-da.md', matrixPage(matrix, 'da'));
  }
  const compliance = complianceOf(guide);
  if (compliance !== undefined) {
    yield textFile('compliance.json', `${JSON.stringify(compliance, null, 2)}\n`);
    yield textFile('compliance.md', compliancePage(compliance, 'en'));
    yield textFile('compliance-da.md', compliancePage(compliance, 'da'));
  }
  const variables = qualityVariables(guide);
  if (variables === undefined) return;
  yield textFile('quality-variables.json', `${JSON.stringify(variables, null, 2)}\n`);
  yield textFile('quality-variables.md', variablesPage(variables, 'en'));
  yield textFile('quality-variables-da.md', variablesPage(variables, 'da'));
}
