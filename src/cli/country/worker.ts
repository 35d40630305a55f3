import { parentPort, workerData } from 'node:worker_threads';
import { type CountryPlan, makeUnit } from '../../emit/examples/country/index.js';
import { writeUnit } from './store.js';

const { plan, folder } = workerData as { readonly plan: CountryPlan; readonly folder: string };

parentPort?.on('message', (number: number) => {
  writeUnit(folder, number, makeUnit(plan, plan.units[number]!));
  parentPort?.postMessage(number);
});
