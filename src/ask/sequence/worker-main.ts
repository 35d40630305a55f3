import { parentPort, workerData } from 'node:worker_threads';
import { loadValidators } from '../../validate/index.js';
import { serveShards } from './index.js';

const { validators } = workerData as { readonly validators?: string };
if (parentPort === null || validators === undefined) throw new Error('not started as a worker');
serveShards(parentPort, await loadValidators(validators));
