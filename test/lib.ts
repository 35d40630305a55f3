import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tests that start `fki` or its worker threads run `lib/`, so it must be what `src/` says. tsc is incremental: a second or two. */
export default function compileLib(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) console.error(stdout);
  if (!existsSync(join(root, 'lib', 'cli', 'main.js'))) throw new Error('tsc wrote no lib/cli/main.js');
}
