/**
 * Scenarios: Markdown files that show FSH and what becomes of it. A block with an info string is read:
 *
 * - `fsh`: a part of the project, in order.
 * - `<language> <file> at <pointer>`: a part of a JSON file of `dist/`. A pointer has members and `[key=value]`, which picks of a list.
 * - `<language> <file> from "<text>" to "<text>"`: lines of a text file, from the first that has the one to the next that has the other.
 * - `json resource`, then `text findings`: what the validators say of a resource, a line each.
 *
 * With `FKI_UPDATE=1` blocks are written anew instead of compared: read what has changed before it is committed.
 */

import { emitTarget, MadeFiles } from '../../src/cli/emit.js';
import { optionsFor } from '../../src/cli/emit-options.js';
import { guideFiles } from '../../src/cli/guide-files.js';
import { emittersFor } from '../../src/cli/targets.js';
import { compile, type Guide, validator } from '../../src/index.js';
import { CONFIG, folderWith } from '../cli/run.js';

export interface Block {
  readonly info: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown file. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { info: string; line: number; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, at) => {
    if (open === undefined) {
      if (line.startsWith('```')) open = { info: line.slice(3).trim(), line: at + 1, lines: [] };
    } else if (line === '```') {
      blocks.push({ info: open.info, line: open.line, text: open.lines.join('\n') });
      open = undefined;
    } else open.lines.push(line);
  });
  if (open !== undefined) throw new Error(`A block is not closed: line ${open.line}`);
  return blocks;
}

/** The same file with other texts in its blocks, by line. */
export function withTexts(markdown: string, texts: ReadonlyMap<number, string>): string {
  const lines = markdown.split('\n');
  for (const { line, text } of blocksOf(markdown).toReversed()) {
    const made = texts.get(line);
    const length = text === '' && lines[line] === '```' ? 0 : text.split('\n').length;
    if (made !== undefined) lines.splice(line, length, ...made.split('\n'));
  }
  return lines.join('\n');
}

const TARGETS = ['sdk/typescript', 'catalog', 'examples', 'validators', 'package'];

/** What every block but FSH and resources should hold, by line. */
export async function shown(blocks: readonly Block[]): Promise<ReadonlyMap<number, string>> {
  const fsh = blocks.filter(({ info }) => info === 'fsh').map(({ text }) => text);
  const directory = folderWith({ 'sushi-config.yaml': CONFIG, 'fsh/scenario.fsh': `${fsh.join('\n\n')}\n` });
  const { guide, diagnostics } = await compile({ directory, offline: true });
  if (diagnostics.length > 0) throw new Error(diagnostics.map((each) => JSON.stringify(each)).join('\n'));
  const files = await filesOf(guide, blocks);
  const made = new Map<number, string>();
  let resource: unknown;
  for (const { info, line, text } of blocks) {
    if (info === 'fsh' || info === '') continue;
    if (info === 'json resource') resource = JSON.parse(text);
    else if (info === 'text findings') made.set(line, await findings(guide, resource));
    else made.set(line, excerpt(info, files));
  }
  return made;
}

async function filesOf(guide: Guide, blocks: readonly Block[]): Promise<ReadonlyMap<string, () => string>> {
  const files = new Map<string, () => string>();
  for await (const { path, content } of guideFiles(guide)) files.set(path, () => String(content()));
  const wanted = TARGETS.filter((target) => blocks.some(({ info }) => info.split(' ')[1]?.startsWith(`${target}/`)));
  if (wanted.length === 0) return files;
  const made = new MadeFiles();
  for (const emitter of await emittersFor(wanted)) {
    const options = await optionsFor(emitter.target, made);
    for await (const file of emitTarget(emitter, guide, { made, epoch: 0, options, report: () => {} }))
      files.set(`${emitter.target}/${file.path}`, () => String(file.content()));
  }
  return files;
}

function excerpt(info: string, files: ReadonlyMap<string, () => string>): string {
  const [, path, how, rest] = /^\S+ (\S+) (at|from) (.+)$/.exec(info) ?? [];
  const content = path === undefined ? undefined : files.get(path);
  if (content === undefined) throw new Error(`No such file is made: ${info}`);
  return how === 'at' ? jsonAt(content(), rest!) : linesOf(content(), rest!, info);
}

function jsonAt(text: string, pointer: string): string {
  let value: unknown = JSON.parse(text);
  for (const [, member, key, wanted] of pointer.matchAll(/\/([\w.-]+)|\[([\w.]+)=([^\]]+)\]/g)) {
    value =
      member !== undefined
        ? (value as Record<string, unknown>)[member]
        : (value as Record<string, unknown>[]).find((each) => String(each[key!]) === wanted);
    if (value === undefined) throw new Error(`Nothing at ${pointer}`);
  }
  return JSON.stringify(value, null, 2);
}

function linesOf(text: string, range: string, info: string): string {
  const [, from, to] = /^"(.+)" to "(.+)"$/.exec(range) ?? [];
  const lines = text.split('\n');
  const start = lines.findIndex((line) => from !== undefined && line.includes(from));
  const end = lines.findIndex((line, at) => at >= start && to !== undefined && line.includes(to));
  if (start < 0 || end < 0) throw new Error(`No such lines: ${info}`);
  return lines.slice(start, end + 1).join('\n');
}

async function findings(guide: Guide, resource: unknown): Promise<string> {
  const { validate } = await validator(guide);
  const found = validate(resource).filter(({ severity }) => severity !== 'information');
  return found.map(({ severity, expression, text }) => `${severity} ${expression}: ${text}`).join('\n') || 'none';
}
