import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROBE_DEFINITIONS, PROBES } from '../emit/validators/probes/index.js';
import { errorsOf, JUDGED_FILE, readJudged } from '../emit/validators/probes/judged.js';
import { askOracle } from './oracle.js';

/** What `test/emit/validators/probes.test.ts` compares with is what HL7's validator says: with `FKI_UPDATE=1` its answers are kept anew. */
it("HL7's validator still says of the probes what is kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fki-probes-'));
  for (const each of PROBE_DEFINITIONS)
    writeFileSync(join(folder, `${each.resourceType}-${each.id}.json`), JSON.stringify(each));
  const results = await askOracle(
    PROBES.map(({ id, profile, resource }) => ({
      id,
      resource: typeof resource === 'string' ? resource : JSON.stringify(resource),
      profiles: profile === undefined ? [] : [profile],
      options: { allowExampleUrls: true },
    })),
    [folder],
  );
  rmSync(folder, { recursive: true });
  const judged = Object.fromEntries(results.map(({ id, issues }) => [id, errorsOf(issues)]));
  if (process.env.FKI_UPDATE === '1') writeFileSync(JUDGED_FILE, `${JSON.stringify(judged, undefined, 1)}\n`);
  expect(judged).toEqual(readJudged());
});
