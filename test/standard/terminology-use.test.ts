/** Every code that hand-written FSH names is in its system, under a display that the system has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/terminology/tables.mjs';
import { caresocial, ffb, fsiii, root } from './tables.js';

const systems = { fsiii, caresocial, ffb };
const earlier = new Map<string, Set<string>>();
for (const row of readTable(`${root}input/terminology`, 'earlier-displays.tsv')) {
  const code = row.code ?? '';
  earlier.set(code, (earlier.get(code) ?? new Set()).add(row.display ?? ''));
}

const written = (readdirSync(`${root}fsh`, { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.fsh') && !name.startsWith('terminology/generated/'))
  .sort();

interface Use {
  readonly at: string;
  readonly system: keyof typeof systems;
  readonly code: string;
  readonly display?: string;
}

/** A RuleSet that takes a code and its display as its last parameters: what is passed is what is used. */
const passed: Use[] = written.flatMap((file) =>
  readFileSync(`${root}fsh/${file}`, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/^\* insert \w+\((?:[^"]*, )?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}), "([^"]+)"\)/g)].map(
        ([, code = '', display = '']) => ({
          at: `fsh/${file}:${index + 1}`,
          system: caresocial.byCode.has(code) ? ('caresocial' as const) : ('fsiii' as const),
          code,
          display,
        }),
      ),
    ),
);

const spelt: Use[] = written.flatMap((file) =>
  readFileSync(`${root}fsh/${file}`, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\$(fsiii|caresocial|ffb)#(?!\{)(?:"([^"]+)"|([^\s,)\]]+))(?: "((?:[^"\\]|\\.)*)")?/g)].map(
        (match) => ({
          at: `fsh/${file}:${index + 1}`,
          system: match[1] as Use['system'],
          code: match[2] ?? match[3] ?? '',
          ...(match[4] === undefined ? {} : { display: match[4] }),
        }),
      ),
    ),
);

const uses: readonly Use[] = [...spelt, ...passed];

describe('codes of FSIII, CareSocialCodes and FFB in hand-written FSH', () => {
  it('are there to be checked', () => {
    expect(spelt.length).toBeGreaterThan(10);
    expect(passed.length).toBeGreaterThan(10);
  });

  it('are in their system', () => {
    expect(
      uses.filter((use) => !systems[use.system].byCode.has(use.code)).map((use) => `${use.at} ${use.code}`),
    ).toEqual([]);
  });

  it('have a display that their system has, now or before', () => {
    const wrong = uses.filter(
      ({ system, code, display }) =>
        display !== undefined &&
        systems[system].byCode.get(code)?.display !== display &&
        earlier.get(code)?.has(display) !== true,
    );
    expect(wrong.map((use) => `${use.at} ${use.code} "${use.display}"`)).toEqual([]);
  });

  it('are in a system where an invariant names them', () => {
    const known = (code: string) => Object.values(systems).some((system) => system.byCode.has(code));
    const named = written.flatMap((file) =>
      readFileSync(`${root}fsh/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          line.startsWith('Expression:')
            ? [...line.matchAll(/'([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'/g)].map((match) => ({
                at: `fsh/${file}:${index + 1}`,
                code: match[1] ?? '',
              }))
            : [],
        ),
    );
    expect(named.filter(({ code }) => !known(code)).map(({ at, code }) => `${at} ${code}`)).toEqual([]);
  });
});
