import { performance } from 'node:perf_hooks';
import { paint } from './paint.js';
import type { Session } from './session.js';

/** Runs the stages of a command and tells each with its time, where progress is shown. */
export interface Stages {
  /** `note` says what came of the stage: `128 resources`. */
  run<T>(name: string, work: () => Promise<T> | T, note?: (made: T) => string): Promise<T>;
}

export function stagesOf(session: Session): Stages {
  return {
    async run(name, work, note) {
      const from = performance.now();
      const made = await work();
      if (session.progress) {
        const seconds = ((performance.now() - from) / 1000).toFixed(1);
        const said = note === undefined ? '' : `   ${paint(session, 'dim', note(made))}`;
        session.err(`${name.padEnd(22)} ${seconds.padStart(6)} s${said}\n`);
      }
      return made;
    },
  };
}

/** Stages that nobody watches: the library. */
export const SILENT: Stages = { run: async (_name, work) => work() };
