/** The examples that a rule names, as resources, and the files that they stand in once the guide is built. */
import type { Guide, NegativeExample, Resource, Rule } from '../../guide/index.js';

export interface Positive {
  readonly id: string;
  readonly file: string;
  readonly resource: Resource;
}

/** Where the build writes the package as files. */
const PACKAGE = 'dist/package/package/';

export class RuleExamples {
  readonly #positives = new Map<string, Positive>();
  readonly #negatives = new Map<string, NegativeExample>();

  constructor(guide: Guide) {
    for (const { id, resourceType, resource } of guide.examples) {
      const published = guide.published.find(
        (each) => each.resource.resourceType === resourceType && each.resource.id === id,
      );
      const file = `${PACKAGE}${published?.path ?? `example/${resourceType}-${id}.json`}`;
      for (const name of [id, `${resourceType}/${id}`]) this.#positives.set(name, { id, file, resource });
    }
    for (const negative of guide.negatives) {
      const short = negative.file.replace(/^input\/negative\//, '');
      for (const name of [negative.file, short])
        for (const each of [name, name.replace(/\.json$/, '')]) this.#negatives.set(each, negative);
    }
  }

  positive(name: string): Positive | undefined {
    return this.#positives.get(name);
  }

  negative(name: string): NegativeExample | undefined {
    return this.#negatives.get(name);
  }

  /** The reports up to an example that are about the same citizen, or of the same organisation: what it is judged against. */
  storyOf(example: Positive): readonly Positive[] {
    const whose = organisationOf(example.resource);
    const until = timeOf(example.resource);
    const before = [...new Set(this.#positives.values())].filter(
      ({ id, resource }) =>
        id !== example.id &&
        resource.resourceType === 'Bundle' &&
        resource.type === 'collection' &&
        organisationOf(resource) === whose &&
        timeOf(resource) < until,
    );
    return [...before, example];
  }
}

/** The numbered files of a folder, or the one file. */
export function filesOf({ file, resources }: NegativeExample): readonly string[] {
  return file.endsWith('.json') ? [file] : resources.map((_, at) => `${file}/${at + 1}.json`);
}

export function constraintOf({ constraints }: Rule): { readonly constraint?: string } {
  return constraints.length === 0 ? {} : { constraint: constraints.join(', ') };
}

function timeOf({ timestamp }: Resource): number {
  return typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
}

function organisationOf(bundle: Resource): string {
  const entries = (bundle.entry ?? []) as readonly { readonly resource?: Resource }[];
  const patient = entries.find(({ resource }) => resource?.resourceType === 'Patient')?.resource;
  return JSON.stringify(patient?.managingOrganization ?? null);
}
