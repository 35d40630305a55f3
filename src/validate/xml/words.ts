/** What the parser says of XML that is not well-formed, in Danish; it speaks English. */
import type { Words } from '../../diagnostics.js';

/** By the words that it begins with; what it names comes after a colon. */
const DANISH: readonly (readonly [en: string, da: string])[] = [
  ['unexpected close tag', 'et sluttag står, hvor intet er åbent'],
  ['unmatched closing tag', 'sluttagget svarer ikke til det åbne tag'],
  ['unclosed tag', 'tagget er ikke lukket'],
  ['weird empty close tag', 'et sluttag har intet navn'],
  ['document must contain a root element', 'dokumentet har intet rodelement'],
  ['documents may contain only one root', 'dokumentet har mere end ét rodelement'],
  ['text data outside of root node', 'der står tekst uden for rodelementet'],
  ['unexpected end', 'det slutter for tidligt'],
  ['disallowed character', 'der står et tegn, som ikke må stå her'],
  ['forward-slash in opening tag not followed by >', 'en skråstreg i et tag er ikke fulgt af >'],
  ['attribute without value', 'en attribut har ingen værdi'],
  ['unquoted attribute value', 'en attributs værdi står ikke i anførselstegn'],
  ['no whitespace between attributes', 'der mangler mellemrum mellem attributter'],
  ['duplicate attribute', 'attributten står to gange'],
  ['unbound namespace prefix', 'præfikset er ikke bundet til et navnerum'],
  ['undefined entity', 'entiteten er ikke defineret'],
  ['malformed character entity', 'en tegnentitet er skrevet forkert'],
  ['empty entity name', 'en entitet har intet navn'],
  ['malformed comment', 'en kommentar er skrevet forkert'],
  ['an XML declaration must be at the start', 'XML-erklæringen skal stå først i dokumentet'],
  ['the XML declaration must appear at the start', 'XML-erklæringen skal stå først i dokumentet'],
  ['XML declaration', 'XML-erklæringen er ufuldstændig'],
];

export function wordsOf(en: string): Words {
  const [start, da] = DANISH.find(([begins]) => en.startsWith(begins)) ?? [en, en];
  const named = /^: .*/.exec(en.slice(start.length))?.[0] ?? '';
  return { en, da: `${da}${named}` };
}
