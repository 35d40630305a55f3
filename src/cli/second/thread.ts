import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../../diagnostics.js';
import type { Share, Worked } from '../../emit/examples/index.js';
import type { Structure } from '../../guide/index.js';
import type { FromSecond, MadeThere, SecondSettings, ToSecond } from './messages.js';

/** Fewer profiles are done before a second thread has read what it needs. */
const WORTH_IT = 20;

/**
 * A second thread of a build. It reads the kept compile, makes the same Guide of it, checks that, makes the targets that nobody else
 * reads, and then takes every other profile that examples are made for. A thread that is late, or dies, costs time and nothing else: what
 * it has not done is done here.
 */
export class SecondThread {
  /** Where a second thread is worth it and can run. `FKI_THREADS` says how many a build has, whatever it builds. */
  static start(settings: SecondSettings, profiles: number): SecondThread | undefined {
    const script = fileURLToPath(new URL('./worker.js', import.meta.url));
    const { FKI_THREADS: wanted } = settings.environment;
    const isWanted = wanted ? Number(wanted) > 1 : profiles >= WORTH_IT && availableParallelism() > 1;
    if (!isWanted || !existsSync(script)) return undefined;
    return new SecondThread(new Worker(script, { workerData: settings }));
  }

  readonly #made = new Map<string, MadeThere>();
  readonly #worked = new Map<string, Worked>();
  #checked: readonly Diagnostic[] | undefined;
  #gone = false;
  #wake: () => void = () => {};

  private constructor(private readonly worker: Worker) {
    worker.on('message', (message: FromSecond) => {
      if ('checked' in message) this.#checked = message.checked;
      else if ('target' in message) this.#made.set(message.target, message);
      else this.#worked.set(message.profile, message.worked);
      this.#wake();
    });
    const leave = () => {
      this.#gone = true;
      this.#wake();
    };
    // Whatever it was, this thread meets it too and says so.
    worker.on('error', leave);
    worker.on('exit', leave);
  }

  /** What is wrong with the guide; undefined where it could not tell. */
  async checked(): Promise<readonly Diagnostic[] | undefined> {
    await this.#until(() => this.#checked !== undefined);
    return this.#checked;
  }

  /** A target that it was asked to make; undefined where it could not. */
  async made(target: string): Promise<MadeThere | undefined> {
    await this.#until(() => this.#made.has(target));
    return this.#made.get(target);
  }

  /** Shares the making of examples, which the validators in `module` judge. */
  share(module: string): Share {
    return async (origin, profiles, work) => {
      const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const turn = new Int32Array(next);
      // Those with most in them first: neither thread then waits long for the other's last one.
      const ordered = [...profiles].sort((one, other) => sizeOf(other) - sizeOf(one));
      const request: ToSecond = { module, origin, profiles: ordered.map(({ url }) => url), next };
      this.worker.postMessage(request);
      const found = this.#worked;
      for (let i = Atomics.add(turn, 0, 1); i < ordered.length; i = Atomics.add(turn, 0, 1))
        found.set(ordered[i]!.url, work(ordered[i]!));
      await this.#until(() => found.size === profiles.length);
      for (const profile of profiles) if (!found.has(profile.url)) found.set(profile.url, work(profile));
      return found;
    };
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** Waits until something is so, or the thread is gone. */
  async #until(isSo: () => boolean): Promise<void> {
    while (!this.#gone && !isSo())
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
  }
}

/** A report's examples hold instances of all that it may contain. */
const sizeOf = ({ type, differential }: Structure): number => differential.length + (type === 'Bundle' ? 1000 : 0);
