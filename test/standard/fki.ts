/** FKI itself, compiled once for the tests of a file: the guide, its validators, and its examples by id. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type Guide, type Resource, type Validator, validator } from '../../src/index.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Fki {
  readonly guide: Guide;
  readonly validate: Validator['validate'];
  /** A fresh copy of an example. */
  example(id: string): Resource;
}

export async function fki(): Promise<Fki> {
  const { guide } = await compile({ directory: root, offline: true });
  const { validate } = await validator(guide);
  const example = (id: string): Resource => {
    const found = guide.examples.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no example is called ${id}`);
    return structuredClone(found.resource);
  };
  return { guide, validate, example };
}

/** An expression without the resources' names that HL7's validator puts into it. */
export const plain = (expression: string | undefined): string => (expression ?? '').replace(/\/\*.*?\*\//g, '');

/** Every file below a folder, relative to the project. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
