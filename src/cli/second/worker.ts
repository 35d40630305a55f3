/** The second thread of a build: the same Guide, from the kept compile; its checks, targets of its own, and then every other profile's examples. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../../diagnostics.js';
import { workOn } from '../../emit/examples/index.js';
import { checkAll } from '../checks.js';
import { MadeFiles } from '../emit.js';
import { judgeOf } from '../emit-options.js';
import { epochOf } from '../epoch.js';
import { compileGuide } from '../pipeline.js';
import { type Staged, stage } from '../staging.js';
import { targetFiles } from '../target-files.js';
import type { FromSecond, SecondSettings, ToSecond } from './messages.js';

if (parentPort === null) throw new Error('not started as a worker');
const port = parentPort;
const tell = (message: FromSecond) => port.postMessage(message);
const asked = once(port, 'message') as Promise<[ToSecond]>;
const { directory, offline, targets, place, environment } = workerData as SecondSettings;
const { guide } = await compileGuide(directory, { offline, reuse: 'only', check: false });
tell({ checked: await checkAll(guide) });

const made = new MadeFiles();
const epoch = epochOf(guide.meta.date, environment);
for (const target of targets) {
  const found: Diagnostic[] = [];
  const files: Staged[] = [];
  for await (const file of targetFiles(target, guide, { made, epoch, options: {} }, (each) => found.push(each)))
    files.push(await stage(place, file));
  tell({ target, files, found });
}

const [{ module, origin, profiles, next }] = await asked;
const work = workOn(guide, await judgeOf(module), origin);
const byUrl = new Map(guide.profiles.map((profile) => [profile.url, profile]));
const turn = new Int32Array(next);
for (let i = Atomics.add(turn, 0, 1); i < profiles.length; i = Atomics.add(turn, 0, 1)) {
  const profile = profiles[i]!;
  tell({ profile, worked: work(byUrl.get(profile)!) });
}
