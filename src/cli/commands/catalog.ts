import type { Command } from 'commander';
import { addCommand, type CommandShape, type Shell, setAction } from '../command.js';
import { emitTo } from '../emit-to.js';
import { type CommonOptions, say } from '../session.js';

interface Options extends CommonOptions {
  readonly out: string;
}

const SHAPE: CommandShape = {
  usage: 'catalog',
  summary: { en: 'makes the delivery to the RUSA catalogue', da: 'laver leverancen til RUSA-kataloget' },
  examples: ['fki catalog --out catalog'],
  formats: ['text', 'json'],
};

export function addCatalog(program: Command, shell: Shell): void {
  const command = addCommand(program, shell, SHAPE).requiredOption(
    '--out <folder>',
    say(shell, 'where to write', 'hvor der skrives'),
  );
  setAction<Options>(command, shell, SHAPE, (session, { out }) => emitTo(session, { target: 'catalog', out }));
}
