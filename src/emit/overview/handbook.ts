/** The guide's own pages, to be read as they stand: diagrams where the page asks for one, links to the page in the reader's language. */
import type { Guide, Page } from '../../guide/index.js';
import { areaDiagram } from './diagrams.js';
import { fileOf, type Language } from './markdown.js';

/** In a page: `<!-- diagram: care -->`. */
const DIAGRAM = /<!-- diagram: ([\w-]+) -->/g;
const LINK = /\]\(([\w-]+)\.html(#[\w-]*)?\)/g;

/** The page's Markdown in a language; undefined where it is not written in it. */
export function pageText(guide: Guide, page: Page, language: Language): string | undefined {
  return page.content[language]
    ?.replace(DIAGRAM, (marker, area: string) => {
      const diagram = areaDiagram(guide, area, language);
      return diagram === undefined ? marker : `\`\`\`mermaid\n${diagram}\n\`\`\``;
    })
    .replace(LINK, (link, to: string, anchor = '') => {
      const other = guide.pages.find(({ name }) => name === to.replace(/-da$/, ''));
      return other?.content[language] === undefined ? link : `](${fileOf(other.name, language)}${anchor})`;
    });
}
