/** From KL's public guides to FKI, by the alias table. */
export { printResource } from './print.js';
export { type Note, type NoteKind, type Translated, Translator } from './translate.js';
