import { type Diagnostic, helpOf, type Language, textOf } from '../diagnostics.js';
import type { Terminal } from './modes.js';

/** The process's own streams. Output waits for its reader, so that a slow one does not fill memory. */
export function processTerminal(settings: {
  readonly language: Language;
  readonly quiet: boolean;
  readonly progress: boolean;
}): Terminal {
  const { language, quiet } = settings;
  return {
    stdin: () => process.stdin,
    out: (text) => {
      if (text === '' || process.stdout.write(text)) return undefined;
      return new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    report: (found) => {
      if (!quiet || found.severity === 'error') process.stderr.write(lineOf(found, language));
    },
    ...(settings.progress ? { progress: progressLine(language) } : {}),
    note: (text) => process.stderr.write(`${text}\n`),
    interrupted: new Promise((resolve) => {
      process.on('SIGINT', () => resolve());
      process.on('SIGTERM', () => resolve());
    }),
  };
}

/** A diagnostic in one line, and its way out in another. */
export function lineOf(found: Diagnostic, language: Language): string {
  const names = {
    error: { en: 'error', da: 'fejl' },
    warning: { en: 'warning', da: 'advarsel' },
    information: { en: 'note', da: 'bemærk' },
  };
  const help = helpOf(found, language);
  const way = help === undefined ? '' : `    ${language === 'da' ? 'hjælp' : 'help'}: ${help}\n`;
  return `${names[found.severity][language]} ${found.code}: ${textOf(found, language)}\n${way}`;
}

/** A count that rewrites itself, at most twice a second. */
function progressLine(language: Language): (resources: number) => void {
  const from = performance.now();
  let last = from;
  return (resources) => {
    const now = performance.now();
    if (now - last < 500) return;
    last = now;
    const rate = Math.round(resources / ((now - from) / 1000));
    const text = language === 'da' ? `${resources} ressourcer, ${rate}/s` : `${resources} resources, ${rate}/s`;
    process.stderr.write(`\r${text}\u001b[K\r`);
  };
}
