import type { Language } from '../diagnostics.js';

/**
 * The language asked for: `--lang`, else FKI_LANG, else English; never the locale. Read before the command line is parsed, so that
 * `--help` and faults of the command line itself are in it too. `invalid` holds a value that is no language of ours.
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly invalid?: string } {
  const asked = argument(argv) ?? environment.FKI_LANG;
  if (asked === undefined || asked === '') return { language: 'en' };
  return asked === 'en' || asked === 'da' ? { language: asked } : { language: 'en', invalid: asked };
}

function argument(argv: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    if (word === '--lang') found = argv[index + 1] ?? '';
    else if (word.startsWith('--lang=')) found = word.slice('--lang='.length);
  }
  return found;
}
