import type { Command } from 'commander';
import { addCommand, type CommandShape, insteadOfProject, oneOf, type Shell, setAction } from '../command.js';
import { emitTo } from '../emit-to.js';
import { type CommonOptions, say } from '../session.js';
import { TARGETS } from '../targets.js';

interface Options extends CommonOptions {
  readonly language: string;
  readonly package?: readonly string[];
  readonly out: string;
}

const SHAPE: CommandShape = {
  usage: 'sdk [dir]',
  summary: { en: 'makes a client SDK for a guide', da: 'laver et klient-SDK til en guide' },
  examples: ['fki sdk --language typescript --out sdk', 'fki sdk --language typescript --package guide.tgz --out sdk'],
  formats: ['text', 'json'],
};

export function addSdk(program: Command, shell: Shell): void {
  const languages = TARGETS.map(({ target }) => target)
    .filter((target) => target.startsWith('sdk/'))
    .map((target) => target.slice('sdk/'.length));
  const command = addCommand(program, shell, SHAPE)
    .requiredOption('--language <language>', languages.join(', '))
    .addOption(insteadOfProject(shell))
    .requiredOption('--out <folder>', say(shell, 'where to write', 'hvor der skrives'));
  setAction<Options>(command, shell, SHAPE, (session, options, [directory]) =>
    emitTo(session, {
      ...(directory === undefined ? {} : { directory: directory as string }),
      packages: options.package ?? [],
      target: `sdk/${oneOf('--language', options.language, languages)}`,
      out: options.out,
    }),
  );
}
