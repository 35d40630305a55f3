import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Diagnostic, diagnostic, Failure } from '../../diagnostics.js';
import { INJECTIONS, NO_INJECTION, planCountry, ratesOf } from '../../emit/examples/country/index.js';
import { compilePathways } from '../../emit/examples/pathways/index.js';
import { wholeNumber } from '../command.js';
import { guideFor } from '../emit-to.js';
import { countOf, printDiagnostics } from '../print-diagnostics.js';
import { type Session, say } from '../session.js';
import { stagesOf } from '../stages.js';
import { runCountry } from './run.js';

/** As the command line gives them. */
export interface CountryOptions {
  readonly municipalities?: string;
  readonly citizens?: string;
  readonly days?: string;
  readonly inject?: string;
  readonly workers?: string;
  readonly seed?: string;
  readonly out: string;
  readonly package?: readonly string[];
}

const MOST_WORKERS = 8;

/** Whether the user asks for the data of a country. */
export const asksForCountry = ({ municipalities, citizens, days }: CountryOptions): boolean =>
  municipalities !== undefined || citizens !== undefined || days !== undefined;

export async function countryCommand(session: Session, options: CountryOptions, asOf: string): Promise<0 | 1> {
  const number = (name: 'municipalities' | 'citizens' | 'days' | 'workers', usual: number): number => {
    const given = options[name];
    return given === undefined ? usual : wholeNumber(`--${name}`, given, 1);
  };
  const inject = options.inject === undefined ? NO_INJECTION : ratesOf(options.inject);
  if (inject === undefined) {
    const allowed = `${INJECTIONS.join(', ')}: gaps,late,invalid=0.5%`;
    throw new Failure([diagnostic('FKI6023', { option: '--inject', value: options.inject ?? '', allowed })]);
  }
  const { guide, diagnostics, base } = await guideFor(session, { packages: options.package ?? [] });
  const { population } = guide;
  if (population === undefined || guide.pathways.length === 0) throw new Failure([diagnostic('FKI5111', {})]);
  const found: Diagnostic[] = [...diagnostics];
  const programs = compilePathways(guide, (each) => found.push(each));
  printDiagnostics(session, found, base);
  const errors = countOf(found, 'error');
  if (errors > 0) throw new Failure([diagnostic('FKI6030', { errors })], 1);
  const plan = planCountry(programs, population, {
    seed: options.seed ?? guide.meta.packageId,
    asOf,
    days: number('days', 31),
    municipalities: number('municipalities', population.municipalities.sizes.length),
    citizens: number('citizens', 1000),
    inject,
  });
  const workers = number('workers', Math.min(MOST_WORKERS, availableParallelism()));
  const made = await stagesOf(session).run('country', () =>
    runCountry({ plan, out: resolve(options.out), workers, session }),
  );
  if (session.format === 'json') session.out(`${JSON.stringify(made, null, 2)}\n`);
  else {
    const { files, reports, resources, injected } = made;
    session.out(
      say(
        session,
        `${files} files, ${reports} reports, ${resources} resources, ${injected} faults injected: ${options.out}\n`,
        `${files} filer, ${reports} rapporter, ${resources} ressourcer, ${injected} fejl lagt ind: ${options.out}\n`,
      ),
    );
  }
  return 0;
}
