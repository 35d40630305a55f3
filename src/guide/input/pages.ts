/** `input/pagecontent`: a page is `index.md` in English and `index-da.md` (or `index.da.md`, or `da/index.md`) in Danish. */
import type { Page, Text } from '../model.js';

export interface MarkdownFile {
  /** Relative to the project. */
  readonly file: string;
  /** Below `input/pagecontent`. */
  readonly path: string;
  readonly text: string;
}

/** `titles`: what the guide's configuration calls its pages, by name. */
export function readPages(files: readonly MarkdownFile[], titles: ReadonlyMap<string, string>): readonly Page[] {
  const pages = new Map<string, { en?: MarkdownFile; da?: MarkdownFile }>();
  for (const file of files) {
    const stem = file.path.replace(/\.md$/, '');
    const danish = /^(?:(?:da)\/(.+)|(.+)[-.]da)$/.exec(stem);
    const name = danish?.[1] ?? danish?.[2] ?? stem;
    const page = pages.get(name) ?? {};
    page[danish === null ? 'en' : 'da'] = file;
    pages.set(name, page);
  }
  return [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { en, da }]): Page => {
      const english = headingOf(en?.text) ?? titles.get(name) ?? headingOf(da?.text) ?? name;
      const danish = headingOf(da?.text);
      const title: Text = danish === undefined ? { en: english } : { en: english, da: danish };
      const first = en ?? da;
      return {
        name,
        title,
        content: {
          ...(en === undefined ? {} : { en: en.text }),
          ...(da === undefined ? {} : { da: da.text }),
        },
        ...(first === undefined ? {} : { source: { file: first.file, line: 1, column: 1 } }),
      };
    });
}

function headingOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^#[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(text)?.[1];
}
