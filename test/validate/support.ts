import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Unit } from '../../src/validate/unit.js';

/** A validator that tests can foresee: a resource is valid unless it is unreadable, has `bad`, or asks it to throw. */
export const VALIDATORS_MODULE = `
export function validateText(text, options = {}) {
  const issue = (id, severity, expression, line) => ({ id, rules: id === 'no-bad' ? ['T-01'] : [], severity, code: 'invalid', expression, line, column: 1, text: options.language === 'da' ? 'Forkert' : 'Wrong' });
  let resource;
  try { resource = JSON.parse(text); } catch { return [issue('unreadable', 'fatal', '', 1)]; }
  if (resource.die) process.exit(9);
  if (resource.throws) throw new TypeError('secret ' + resource.throws);
  if (resource.deep) { const dig = (n) => dig(n + 1) + 1; dig(0); }
  const found = [];
  const at = (needle) => text.slice(0, text.indexOf(needle)).split('\\n').length;
  if (resource.bad) found.push(issue('no-bad', 'error', resource.resourceType + '.bad[0]', at('"bad":')));
  if (resource.hint) found.push(issue('hint', 'warning', resource.resourceType + '.hint', at('"hint":')));
  if (options.requireProfile) found.push(issue('profile', 'error', resource.resourceType, 1));
  for (const profile of options.profiles ?? []) found.push({ ...issue('asked', 'information', resource.resourceType, 1), profile });
  return found;
}
export const validateResource = (resource, options) => validateText(JSON.stringify(resource), options);
export const isValid = (resource) => validateResource(resource).length === 0;
`;

export function folder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'fki-validate-')));
}

/** The URL of the module above. */
export function fakeValidators(): string {
  const file = join(folder(), 'index.mjs');
  writeFileSync(file, VALIDATORS_MODULE);
  return `file://${file}`;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Chunks as a stream might cut them. */
export async function* chunksOf(bytes: Uint8Array | string, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.from(bytes as string);
  for (let at = 0; at < buffer.length; at += size) yield buffer.subarray(at, at + size);
}

export function textOfUnit(unit: Unit): string {
  return 'fault' in unit ? `fault ${unit.fault.code}` : new TextDecoder().decode(unit.bytes);
}

/** A tar archive of these files. */
export function tar(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const blocks: Buffer[] = [];
  for (const [path, content] of Object.entries(files)) {
    const body = Buffer.from(content as string);
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write('0000644\0', 100);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write('0', 156);
    header.write('ustar\0', 257);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    blocks.push(header, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
