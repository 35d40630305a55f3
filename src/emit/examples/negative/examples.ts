/** The guide's own examples as ground to break things in: what an author wrote by hand has what a profile is about. */
import type { Guide, JsonObject, Structure } from '../../../guide/index.js';
import { asTestData } from '../instance.js';
import type { Judge } from '../judge.js';
import { structureOfResource } from '../place.js';
import type { Base } from './search.js';
import { hostsIn } from './sites.js';

/** Examples of one structure that are tried. */
const MOST = 3;

export class Examples {
  private byStructure: ReadonlyMap<string, readonly Base[]> | undefined;
  private readonly right = new Map<Base, boolean>();

  constructor(
    private readonly guide: Guide,
    private readonly judge: Judge,
    /** Of what is made besides. */
    private readonly origin: { readonly seed: string; readonly asOf: string },
  ) {}

  /** Examples without findings that hold the structure. */
  *of({ url }: Structure): Generator<Base> {
    this.byStructure ??= this.index();
    let given = 0;
    for (const base of this.byStructure.get(url) ?? []) {
      if (given >= MOST) return;
      if (!this.isRight(base)) continue;
      given++;
      yield base;
    }
  }

  /** An example that stands for a generated instance, where none could be made: marked as test data. */
  instead(structure: Structure): Base | undefined {
    for (const base of this.of(structure)) {
      const { resource, by } = base.made;
      const meta = asTestData(this.guide, by, resource.meta as JsonObject | undefined);
      return { ...base, made: { ...base.made, resource: meta === undefined ? resource : { ...resource, meta } } };
    }
    return undefined;
  }

  private isRight(base: Base): boolean {
    let known = this.right.get(base);
    if (known === undefined) {
      const { resource, by } = base.made;
      known = this.judge(resource, by.url).every(({ severity }) => severity === 'information');
      this.right.set(base, known);
    }
    return known;
  }

  private index(): ReadonlyMap<string, readonly Base[]> {
    const found = new Map<string, Base[]>();
    for (const { id, resource } of [...this.guide.examples].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const by = structureOfResource(this.guide, resource as JsonObject);
      if (by === undefined || by.derivation !== 'constraint') continue;
      const task = { guide: this.guide, structure: by, mode: 'typical', id, ...this.origin } as const;
      const base: Base = { task, made: { resource: resource as JsonObject, by, issues: [] } };
      for (const url of hostsIn(this.guide, resource as JsonObject, by).keys())
        found.set(url, [...(found.get(url) ?? []), base]);
    }
    return found;
  }
}
