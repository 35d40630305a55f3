import type { Command } from 'commander';
import { addCommand, type CommandShape, insteadOfProject, type Shell, setAction } from '../command.js';
import { emitTo } from '../emit-to.js';
import { type CommonOptions, say } from '../session.js';

interface Options extends CommonOptions {
  readonly package?: readonly string[];
  readonly out: string;
}

const SHAPE: CommandShape = {
  usage: 'validators [dir]',
  summary: {
    en: 'compiles validators for any R4 guide: a package without dependencies, and a single file',
    da: 'oversætter validatorer til en hvilken som helst R4-guide: en pakke uden afhængigheder, og én enkelt fil',
  },
  examples: ['fki validators --out validators', 'fki validators --package hl7.fhir.uv.ips-2.0.0.tgz --out ips'],
  formats: ['text', 'json'],
};

export function addValidators(program: Command, shell: Shell): void {
  const command = addCommand(program, shell, SHAPE)
    .addOption(insteadOfProject(shell))
    .requiredOption('--out <folder>', say(shell, 'where to write', 'hvor der skrives'));
  setAction<Options>(command, shell, SHAPE, (session, options, [directory]) =>
    emitTo(session, {
      ...(directory === undefined ? {} : { directory: directory as string }),
      packages: options.package ?? [],
      target: 'validators',
      out: options.out,
    }),
  );
}
