import type { Command } from 'commander';
import { diagnostic, Failure } from '../../diagnostics.js';
import {
  addCommand,
  type CommandShape,
  gather,
  insteadOfProject,
  type Shell,
  setAction,
  wholeNumber,
} from '../command.js';
import { asksForCountry, type CountryOptions, countryCommand } from '../country/command.js';
import { emitTo } from '../emit-to.js';
import { type CommonOptions, say } from '../session.js';

interface Options
  extends CommonOptions,
    Pick<CountryOptions, 'municipalities' | 'citizens' | 'days' | 'inject' | 'workers'> {
  readonly package?: readonly string[];
  readonly profile?: readonly string[];
  readonly count?: string;
  readonly negative?: boolean;
  readonly seed?: string;
  readonly asOf: string;
  readonly out: string;
}

const SHAPE: CommandShape = {
  usage: 'examples',
  summary: {
    en: 'makes example data: instances of every profile, valid by its own validators',
    da: 'laver eksempeldata: instanser af hver profil, gyldige efter guidens egne validatorer',
  },
  examples: [
    'fki examples --as-of 2026-11-01 --out examples',
    'fki examples --municipalities 98 --citizens 300000 --days 31 --inject gaps,late,invalid=0.5% --as-of 2026-11-01 --out country',
    'fki examples --profile FkiCitizen --count 100 --seed a --as-of 2026-11-01 --out citizens',
  ],
  formats: ['text', 'json'],
};

export function addExamples(program: Command, shell: Shell): void {
  const text = (en: string, da: string) => say(shell, en, da);
  const command = addCommand(program, shell, SHAPE)
    .addOption(insteadOfProject(shell))
    .option(
      '--profile <url|id>',
      text('only of this profile; may be repeated', 'kun af denne profil; kan gentages'),
      gather,
    )
    .option('--count <n>', text('how many of each', 'hvor mange af hver'))
    .option(
      '--negative',
      text('also instances that break one constraint each', 'også instanser, der hver bryder ét krav'),
    )
    .option(
      '--municipalities <n>',
      text("a country's data: of the n largest municipalities", 'et lands data: for de n største kommuner'),
    )
    .option('--citizens <n>', text('how many citizens the country has', 'hvor mange borgere landet har'))
    .option('--days <n>', text('how many days, up to --as-of', 'hvor mange dage, frem til --as-of'))
    .option(
      '--inject <faults>',
      text(
        'what goes wrong, each with a rate if wanted: gaps,late,duplicates,corrections,invalid=0.5%',
        'hvad der går galt, hver med en hyppighed, hvis det ønskes: gaps,late,duplicates,corrections,invalid=0.5%',
      ),
    )
    .option('--workers <n>', text('how many to work at a time', 'hvor mange der arbejder ad gangen'))
    .option('--seed <text>', text('another seed gives other data', 'et andet frø giver andre data'))
    .requiredOption(
      '--as-of <date>',
      text('the day that the data are of: YYYY-MM-DD', 'den dag, dataene er fra: ÅÅÅÅ-MM-DD'),
    )
    .requiredOption('--out <folder>', text('where to write', 'hvor der skrives'));
  setAction<Options>(command, shell, SHAPE, (session, options) => {
    const { profile, count, seed, asOf } = options;
    if (asksForCountry(options)) return countryCommand(session, options, dayOf(asOf));
    for (const name of ['inject', 'workers'] as const) {
      if (options[name] !== undefined)
        throw new Failure([diagnostic('FKI6025', { option: `--${name}`, other: '--municipalities' })]);
    }
    return emitTo(session, {
      packages: options.package ?? [],
      target: 'examples',
      out: options.out,
      options: {
        asOf: dayOf(asOf),
        negative: options.negative === true,
        ...(profile === undefined ? {} : { profiles: profile }),
        ...(count === undefined ? {} : { count: wholeNumber('--count', count, 1) }),
        ...(seed === undefined ? {} : { seed }),
      },
    });
  });
}

/** A day that exists. */
function dayOf(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new Failure([diagnostic('FKI6023', { option: '--as-of', value: text, allowed: 'YYYY-MM-DD' })]);
  }
  return text;
}
