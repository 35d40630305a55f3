import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Diagnostic, diagnostic, Failure, reasonOf } from '../diagnostics.js';
import type { ReadArguments } from './arguments.js';
import type { Judge } from './judge.js';
import type { Pool } from './pool.js';
import { answerRequests } from './requests.js';
import { validateInputs } from './run.js';
import type { Sequence } from './sequence.js';
import { serveValidate } from './serve.js';
import { TerminologyServer } from './terminology/index.js';

/** What `fki validate` and `fki-validate.mjs` differ in: where their validators come from. */
export interface Engine {
  readonly judge: Judge;
  readonly openPool: () => Pool;
  /** A judge that also knows the definitions in these files; undefined where definitions cannot be compiled. */
  readonly judgeFor: (load: readonly string[]) => Promise<Judge | undefined>;
  /** Rules over several reports, with what is known so far in a folder. */
  readonly openSequence: (settings: { readonly directory: string; readonly asOf?: string }) => Sequence;
  readonly version: string;
}

export interface Terminal {
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => void | Promise<void>;
  readonly report: (found: Diagnostic) => void;
  /** Shown where standard error is a terminal. */
  readonly progress?: (resources: number) => void;
  /** Said to a person, not part of the result. */
  readonly note: (text: string) => void;
  /** Resolves when the service is to stop. */
  readonly interrupted: Promise<void>;
}

/** Workers for a long run: one a core, as many as memory allows for resources of the usual size. */
export function defaultThreads(): number {
  return Math.min(availableParallelism(), 8);
}

/** One of the three ways to validate: files, requests line by line, a service. */
export async function runValidate(read: ReadArguments, engine: Engine, terminal: Terminal): Promise<0 | 1> {
  const { request, options } = read;
  const terminology =
    read.terminology === undefined ? {} : { terminology: new TerminologyServer(read.terminology, request.language) };
  if (read.port !== undefined) {
    const settings = {
      port: read.port,
      maxBytes: request.maxBytes,
      language: request.language,
      options,
      version: engine.version,
      ...terminology,
    };
    const server = await serveValidate(engine.judge, settings);
    const address = server.address();
    terminal.note(
      `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : read.port}/$validate`,
    );
    await terminal.interrupted;
    server.closeAllConnections();
    server.close();
    return 0;
  }
  if (read.requests !== undefined) {
    if (request.inputs.length > 0) throw new Failure([diagnostic('FKI6027', { option: '--requests', other: 'FILE' })]);
    return answerRequests(read.requests === '-' ? terminal.stdin() : fileChunks(read.requests), {
      options,
      language: request.language,
      maxBytes: request.maxBytes,
      judgeFor: engine.judgeFor,
      ...terminology,
      out: terminal.out,
    });
  }
  return validateInputs(request, {
    judge: engine.judge,
    pool: { size: read.threads, open: engine.openPool },
    stdin: terminal.stdin,
    out: terminal.out,
    report: terminal.report,
    ...(terminal.progress === undefined ? {} : { progress: terminal.progress }),
    version: engine.version,
    ...terminology,
    ...(read.stateful === undefined ? {} : { sequence: engine.openSequence(read.stateful) }),
  });
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Failure([
      code === 'ENOENT'
        ? diagnostic('FKI6001', { path })
        : diagnostic('FKI6004', { path, reason: reasonOf(error) ?? code ?? '?' }),
    ]);
  }
}
