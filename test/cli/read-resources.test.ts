import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../../src/cli/read-resources.js';
import { type Diagnostic, Failure } from '../../src/diagnostics.js';
import { folderWith } from './run.js';

describe('the resources that a question is asked of', () => {
  it('are read one after the other; what is none is reported at its line, and the rest goes on', async () => {
    const folder = folderWith({
      'a.json': '{"resourceType": "Patient", "id": "a"}',
      'b.json': '{"resourceType": ',
      'c.ndjson':
        '{"resourceType": "Patient", "id": "c1"}\n{"id": "no resource"}\n{"resourceType": "Patient", "id": "c3"}\n',
    });
    const faults: Diagnostic[] = [];
    const ids: unknown[] = [];
    for await (const { resource } of resourcesOf([folder], 'measure', (fault) => faults.push(fault)))
      ids.push(resource.id);
    expect(ids).toEqual(['a', 'c1', 'c3']);
    expect(faults.map(({ severity, location }) => ({ severity, ...location }))).toEqual([
      { severity: 'error', file: join(folder, 'b.json') },
      { severity: 'error', file: join(folder, 'c.ndjson'), line: 2 },
    ]);
  });

  it('must be named', async () => {
    await expect(resourcesOf([], 'measure', () => {}).next()).rejects.toBeInstanceOf(Failure);
  });
});
