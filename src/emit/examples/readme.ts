/** `README.md` of the example data: what a vendor finds there, and how to use it. */
import type { Guide } from '../../guide/index.js';

export interface Contents {
  /** Profiles that have instances. */
  readonly profiles: number;
  /** Instances that are wrong on purpose. */
  readonly negatives: number;
  readonly pathways: number;
  /** A folder of `negative/`, as an example. */
  readonly shown: string;
}

export function readme({ meta }: Guide, { profiles, negatives, pathways, shown }: Contents): string {
  const name = `${meta.packageId} ${meta.version}`;
  return `# Eksempeldata / Example data: ${name}

Alle personer, navne og adresser er opdigtede. Alt er beregnet ud fra standarden: samme version, samme bytes.

| mappe | indhold |
| --- | --- |
| \`minimal/\` | én instans af hver af ${profiles} profiler med det, der skal være der |
| \`typical/\` | det, profilen handler om. Begynd her |
| \`maximal/\` | alt, hvad profilen giver plads til |
${pathways === 0 ? '' : `| \`pathways/\` | ${pathways} borgerforløb: en rapport pr. dag (\`2026-11-01-….json\`), hele journalen og et billede |\n`}| \`negative/\` | ${negatives} filer, der bryder én ting hver. \`manifest.json\` siger hvad, og hvad en validator skal svare |

De første skal godkendes uden fejl og advarsler; de i \`negative/\` skal findes:

\`\`\`
fki validate dist/examples/typical
fki validate dist/examples/negative/${shown} --lang da
\`\`\`

Et system, der sender, prøver sine rapporter mod de samme validatorer. Et system, der modtager, læser \`manifest.json\` linje for linje: valider \`file\` som
\`validateAs\`; \`expected\` (id, regler, alvor, sted) skal være blandt svarene. Står der \`before\`, sendes de filer først, til en modtager uden noget i forvejen.

---

All persons, names and addresses are invented. Everything is computed from the standard: same version, same bytes.

| folder | what |
| --- | --- |
| \`minimal/\` | an instance of each of ${profiles} profiles, with what must be there |
| \`typical/\` | what the profile is about. Begin here |
| \`maximal/\` | everything that the profile has room for |
${pathways === 0 ? '' : `| \`pathways/\` | ${pathways} citizens through time: a report a day (\`2026-11-01-….json\`), the whole record and a picture |\n`}| \`negative/\` | ${negatives} files that break one thing each. \`manifest.json\` says what, and what a validator is to answer |

The first are to pass without errors and warnings; those in \`negative/\` are to be found. Who sends tries reports against the same validators. Who receives reads
\`manifest.json\` entry by entry: validate \`file\` as \`validateAs\`; \`expected\` (id, rules, severity, place) must be among the answers. Where there is \`before\`, those
files are sent first, to a receiver who has nothing yet. Its \`coverage\` says which constraints no file breaks, and why.
`;
}
