#!/usr/bin/env node
import { runProgram } from './program.js';
import { endWithStarter, runWithRoom, wantsRoom } from './roomy.js';

// A reader that closes the pipe early (`fki … | head`) has had what it wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

const argv = process.argv.slice(2);
const ended = wantsRoom(argv, process) ? await runWithRoom(argv) : undefined;
if (ended !== undefined) process.exitCode = ended;
else {
  endWithStarter();
  process.exitCode = await runProgram(argv, {
    out: (text) => process.stdout.write(text),
    write: (text) => {
      if (text === '' || process.stdout.write(text)) return undefined;
      return new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    err: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY === true,
    environment: process.env,
  });
}
