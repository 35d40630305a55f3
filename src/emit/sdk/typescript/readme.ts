import type { Guide } from '../../../guide/index.js';
import type { SdkNames } from './names.js';

/** The SDK's README, English and Danish. */
export function readme(guide: Guide, names: SdkNames): string {
  const [first] = guide.profiles.filter(({ abstract, kind }) => !abstract && kind === 'resource');
  const as = first === undefined ? 'Profile' : names.profiles.of(first);
  return `# ${guide.meta.title.en}: TypeScript

Types for every profile of \`${guide.meta.packageId}\` ${guide.meta.version}, and three free functions. Plain objects, no classes, no run-time dependency.

\`\`\`ts
import { create, is, validate, ${as} } from '@fki/sdk'; // npm install <this folder>

const resource = create(${as}, { /* the editor lists what is missing */ });
if (!is(${as}, resource)) console.error(validate(${as}, resource));
\`\`\`

- An element that the profile prohibits is not in the type; one that it requires cannot be left out.
- A code of a required binding is one of the codes; \`codes/\` has each with the display to send.
- Choices (\`value[x]\`) that are required are exactly one of their members.
- A list with required slices starts with them.

# ${guide.meta.title.da ?? guide.meta.title.en}: TypeScript

Typer for hver profil i \`${guide.meta.packageId}\` ${guide.meta.version} og tre funktioner. Almindelige objekter, ingen klasser, ingen afhængigheder.

- Et element, som profilen forbyder, findes ikke i typen; et, som den kræver, kan ikke udelades.
- En kode fra en bindende værdimængde er en af koderne; \`codes/\` har hver af dem med den visning, der skal sendes.
- Et krævet valg (\`value[x]\`) er netop ét af sine medlemmer.
- En liste med krævede slices begynder med dem.
`;
}
