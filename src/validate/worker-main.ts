import { parentPort, workerData } from 'node:worker_threads';
import { loadValidators, loadXml } from './load.js';
import type { WorkerSettings } from './pool.js';
import { serveBatches } from './worker.js';

const settings = workerData as WorkerSettings;
if (parentPort === null || settings.validators === undefined) throw new Error('not started as a worker');
serveBatches(parentPort, await loadValidators(settings.validators), settings, await loadXml(settings.xml));
