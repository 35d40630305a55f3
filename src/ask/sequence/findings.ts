/** Findings by the resource they are about: they come shard by shard, and are asked for in the order of the input. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../validate/index.js';
import type { Finding } from './shard.js';
import { Spool } from './spool.js';

/** Resources whose findings are in memory at a time. */
const BUCKET = 4096;

export class Findings {
  readonly #spool: Spool;
  #bucket = -1;
  #issues: ReadonlyMap<number, readonly Issue[]> = new Map();

  constructor(private readonly folder: string) {
    this.#spool = new Spool(folder);
  }

  add({ resource, issue }: Finding): void {
    this.#spool.add(nameOf(Math.floor(resource / BUCKET)), JSON.stringify({ resource, issue }));
  }

  /** Of a resource; asked for in order. All have been added by now. */
  of(resource: number): readonly Issue[] {
    const bucket = Math.floor(resource / BUCKET);
    if (bucket !== this.#bucket) {
      this.#spool.flush();
      this.#issues = this.#read(bucket);
      this.#bucket = bucket;
    }
    return this.#issues.get(resource) ?? [];
  }

  #read(bucket: number): ReadonlyMap<number, readonly Issue[]> {
    const path = join(this.folder, `${nameOf(bucket)}.lines`);
    const issues = new Map<number, Issue[]>();
    if (!existsSync(path)) return issues;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const { resource, issue } = JSON.parse(line) as Finding;
      const list = issues.get(resource);
      if (list === undefined) issues.set(resource, [issue]);
      else list.push(issue);
    }
    // Shards end in any order; what they found does not depend on it.
    for (const list of issues.values()) list.sort(inOrder);
    return issues;
  }
}

function nameOf(bucket: number): string {
  return `findings-${bucket}`;
}

function inOrder(a: Issue, b: Issue): number {
  if (a.expression !== b.expression) return a.expression < b.expression ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
