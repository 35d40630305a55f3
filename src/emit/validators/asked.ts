/** What a profile asks of a value: a check of the run-time, and what it is held to. */
import { type Code, code, join, lines } from '../../print/index.js';
import type { Module } from './module.js';

/** `check(node, …to, run)`. */
export interface Asked {
  readonly check: Code;
  readonly to: readonly Code[];
}

export function asked(check: Code, ...to: readonly Code[]): Asked {
  return { check, to };
}

export function statement({ check, to }: Asked): Code {
  return code`${check}(${join([code`node`, ...to, code`run`], ', ')});`;
}

/**
 * The check of an element of which nothing else is asked, as data: a profile has dozens, which share the code that is hot, where functions of
 * their own would each be cold.
 */
export function check(id: string, primitive: boolean, all: readonly Asked[], module: Module): Code {
  const of = module.runtime(primitive ? 'primitive' : 'complex');
  const steps = all.map(({ check: each, to }) => code`[${join([each, ...to], ', ')}]`);
  const [only] = steps;
  if (steps.length === 1) return code`${of}(${id}, ${only});`;
  return code`
    ${of}(
      ${id},
      ${lines(steps.map((each) => code`${each},`))}
    );`;
}
