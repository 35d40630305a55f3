/** Our compile as a process of its own, up to written resources: `node compile-ours.mjs PROJECT OUT CACHE INDEX`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileProject } from '../../lib/compile/index.js';

const [project, out, cacheDir, indexDir] = process.argv.slice(2);
const { resources } = await compileProject(project, { offline: true, cacheDir, indexDir, reuse: false });
const folder = join(out, 'resources');
mkdirSync(folder, { recursive: true });
for (const { origin, file, text } of resources) if (origin === 'fsh') writeFileSync(join(folder, file), text);
