import { describe, expect, it } from 'vitest';
import { wantsRoom } from '../../src/cli/roomy.js';

const plain = { execArgv: [], env: {} };

describe('a command line is run in a process with room', () => {
  it.each([
    [['build']],
    [['compile', 'dir', '--out', 'out']],
    [['--lang', 'da', 'build', '--watch']],
    [['--offline', 'build']],
  ])('where it compiles: %j', (argv) => expect(wantsRoom(argv, plain)).toBe(true));

  it.each([
    [[]],
    [['validate', 'build']],
    [['sdk', 'compile']],
    [['build', '--help']],
    [['compile', '-h']],
    [['--version']],
  ])('and not where it does not: %j', (argv) => expect(wantsRoom(argv, plain)).toBe(false));

  it.each([
    [{ execArgv: ['--max-semi-space-size=32'], env: {} }],
    [{ execArgv: ['--max_semi_space_size=32'], env: {} }],
    [{ execArgv: [], env: { NODE_OPTIONS: '--max-semi-space-size=32' } }],
    [{ execArgv: ['--inspect'], env: {} }],
    [{ execArgv: ['--cpu-prof'], env: {} }],
    [{ execArgv: [], env: { FKI_ROOM: '1' } }],
  ])('and not from a process that has its room, or is looked into: %j', (from) => {
    expect(wantsRoom(['build'], from)).toBe(false);
  });
});
