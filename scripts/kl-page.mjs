#!/usr/bin/env node
/**
 * `npm run kl-page`: writes the page "Kommer du fra KL Gateway?" (en, da) from input/aliases.yaml, the table that `fki translate` goes by.
 * `--check` writes nothing and exits 1 where a page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** @typedef {{ from: string, to?: string, area?: string, note?: { en: string, da: string } }} Alias */
/** @typedef {'en' | 'da'} Language */

const KINDS = /** @type {const} */ (['base', 'profile', 'extension', 'valueSet', 'codeSystem', 'code']);

const TEXTS = {
  en: {
    intro: `# Coming from KL Gateway?

FKI takes the place of KL's public guides for home care and nursing (KL gateway 1.2.0 and 1.3.0), rehabilitation after hospital (§140, 2.2.0) and
prevention (§119, 2.1.0). Nothing here is accepted silently: a report that claims a profile of KL's is not a report of FKI. Translate it:

\`\`\`
fki translate reports/*.json --out translated
fki validate translated
\`\`\`

**What is rewritten.** The addresses in the tables below: profiles, extensions and code systems. A care report becomes the
[transition report](transition.html), which takes outgoing and letter codes too.

**What stays.** Every display, every id, every reference, and every code but the one in the last table, which was published with a slip.

**What is added.** R4 asks that \`fullUrl\` is absolute and names the type: a relative one is read from the address of KL's guide, so that references lead where
they did, and a misspelt type is mended.
FKI asks for \`meta.lastUpdated\`: where KL's report has none, it becomes the report's \`timestamp\`, the latest that it can be. Each is listed.

**What is left to you.** An address without a counterpart stands as it was, and is listed; what FKI asks and KL did not (see the rules, \`dist/overview/rules.md\`) is
found by \`fki validate\`. An outgoing code is listed: the transition report takes it, § 140 and § 119 refuse it (T-17), as KL's own value sets do. A
resource outside a report is translated too, but only the report tells when it changed and holds what it refers to. Local codes at level 3 are translated
to one system; say whose list it is.`,
    kinds: {
      base: 'Earlier addresses of the guides',
      profile: 'Profiles',
      extension: 'Extensions',
      valueSet: 'Value sets',
      codeSystem: 'Code systems',
      code: 'Codes',
    },
    head: ['KL', 'FKI', 'Guide', 'Note'],
    none: 'no counterpart',
  },
  da: {
    intro: `# Kommer du fra KL Gateway?

FKI træder i stedet for KL's offentlige guides for hjemmepleje og sygepleje (KL gateway 1.2.0 og 1.3.0), genoptræning efter sygehusophold (§ 140, 2.2.0) og
forebyggelse (§ 119, 2.1.0). Intet herfra godtages stiltiende: en rapport med en af KL's profiler er ikke en FKI-rapport. Oversæt den:

\`\`\`
fki translate rapporter/*.json --out oversat
fki validate oversat
\`\`\`

**Hvad der omskrives.** Adresserne i tabellerne nedenfor: profiler, extensions og kodesystemer. En rapport fra plejen bliver til
[overgangsrapporten](transition.html), som også tager udgående koder og brugervendte nøgler.

**Hvad der bliver stående.** Hver tekst, hvert id, hver henvisning og hver kode undtagen den i den sidste tabel, som blev udgivet med en fejl.

**Hvad der kommer til.** R4 kræver, at \`fullUrl\` er absolut og nævner typen: en relativ læses ud fra adressen på KL's guide, så henvisninger fører samme sted
hen, og en fejlstavet type rettes.
FKI kræver \`meta.lastUpdated\`: hvor KL's rapport ingen har, bliver den rapportens \`timestamp\`, det seneste den kan være. Begge dele vises.

**Hvad der er op til dig.** En adresse uden modstykke står, som den var, og vises; det, FKI kræver og KL ikke gjorde (se reglerne, \`dist/overview/rules-da.md\`), finder
\`fki validate\`. En udgående kode vises: overgangsrapporten tager imod den, § 140 og § 119 afviser den (T-17), som KL's egne værdisæt gør. En ressource
uden for en rapport oversættes også, men kun rapporten siger, hvornår den er ændret, og rummer det, den henviser til. Lokale koder på niveau 3 oversættes
til ét system; sig, hvis liste det er.`,
    kinds: {
      base: 'Tidligere adresser på guiderne',
      profile: 'Profiler',
      extension: 'Extensions',
      valueSet: 'Værdisæt',
      codeSystem: 'Kodesystemer',
      code: 'Koder',
    },
    head: ['KL', 'FKI', 'Guide', 'Bemærkning'],
    none: 'intet modstykke',
  },
};

/**
 * The pages, by file name.
 * @param {string} root of the project
 * @returns {Map<string, string>}
 */
export function pages(root) {
  /** @type {Record<string, readonly Alias[] | undefined>} */
  const aliases = parse(readFileSync(join(root, 'input', 'aliases.yaml'), 'utf8'));
  return new Map([
    ['from-kl-gateway.md', page(aliases, 'en')],
    ['from-kl-gateway-da.md', page(aliases, 'da')],
  ]);
}

/** @param {Record<string, readonly Alias[] | undefined>} aliases @param {Language} language */
function page(aliases, language) {
  const { intro, kinds, head, none } = TEXTS[language];
  const parts = [intro];
  for (const kind of KINDS) {
    const rows = (aliases[kind] ?? []).map(({ from, to, area, note }) => [
      code(from, kind),
      to === undefined ? none : code(to, kind),
      guides(area, language),
      note?.[language] ?? '',
    ]);
    if (rows.length === 0) continue;
    parts.push(`## ${kinds[kind]}\n\n${[head, head.map(() => '---'), ...rows].map(row).join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Where the kind says what stands before it, the last part of an address is enough to know it by. @param {string} url @param {string} kind */
function code(url, kind) {
  const name = /\/(StructureDefinition|ValueSet)\/([^/]+)$/.exec(url)?.[2];
  return `\`${kind === 'profile' || kind === 'extension' || kind === 'valueSet' ? (name ?? url) : url}\``;
}

/** @param {string | undefined} area @param {Language} language */
function guides(area, language) {
  const names = {
    care: { en: 'care', da: 'pleje' },
    140: { en: '§140', da: '§ 140' },
    119: { en: '§119', da: '§ 119' },
    core: { en: 'KL core', da: 'KL core' },
    tools: { en: 'KL-tools', da: 'KL-tools' },
    term: { en: 'kl-term', da: 'kl-term' },
  };
  return (area ?? '')
    .split(/,\s*/)
    .map((each) => names[/** @type {keyof typeof names} */ (each)]?.[language] ?? each)
    .join(', ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  let stale = 0;
  for (const [file, content] of pages(root)) {
    const path = join(root, 'input', 'pagecontent', file);
    if (process.argv.includes('--check')) {
      if (readFileSync(path, 'utf8') !== content) stale++;
    } else writeFileSync(path, content);
  }
  process.exitCode = stale > 0 ? 1 : 0;
}
