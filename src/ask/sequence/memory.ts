/** Rules over a few reports, in memory: what the rule list and tests ask. */
import type { Issue, Validators } from '../../validate/index.js';
import { Calendar } from './calendar.js';
import { bundleOf, type Known, withReport } from './known.js';
import { brokenIssue, nativeRule } from './native.js';
import { hash, type Report, reportsIn } from './report.js';
import { type Citizen, isSentAgain, judgeReport, placed } from './shard.js';

export interface InOrder {
  /** By resource, as given: what its reports break. */
  readonly issues: readonly (readonly Issue[])[];
  /** All that is known in the end, as a Bundle a citizen in the order in which they came. */
  readonly known: readonly ReturnType<typeof bundleOf>[];
}

/** Judges reports in order of Bundle.timestamp, beginning with nothing known. */
export function judgeInOrder(resources: readonly unknown[], validators: Validators): InOrder {
  const issues: Issue[][] = resources.map(() => []);
  const reports = resources
    .flatMap((each, resource) => [...reportsIn(each)].map((report) => ({ report, resource })))
    .filter((each): each is { report: Report; resource: number } => !('lacks' in each.report))
    .sort((a, b) => a.report.time - b.report.time || a.resource - b.resource);
  const calendar = new Calendar({});
  const citizens = new Map<string, Citizen>();
  const names = new Map<string, string>();
  const renamed = nativeRule(validators, 'new-report-id');
  for (const { report, resource } of reports) {
    const { content, time, at, name } = report;
    const add = (issue: Issue): void => void issues[resource]?.push(placed(issue, { at }));
    calendar.add(report.organisation, report.day, { time, resource, at });
    const digest = hash(JSON.stringify(content));
    const first = name === undefined ? undefined : names.get(name);
    if (first !== undefined && renamed !== undefined && isSentAgain(at, first === digest))
      add(brokenIssue(renamed, 'en'));
    if (name !== undefined && first === undefined) names.set(name, digest);
    const citizen = citizens.get(report.citizen) ?? { known: new Map() as Known, time: Number.NEGATIVE_INFINITY };
    const after = withReport(citizen.known, content);
    const settings = { language: 'en', showValues: false } as const;
    for (const issue of judgeReport(report, content, citizen, after, settings, validators)) add(issue);
    citizens.set(report.citizen, { known: after, time: Math.max(citizen.time, time) });
  }
  const daily = nativeRule(validators, 'daily-delivery');
  for (const { report } of calendar.gaps(undefined))
    if (daily !== undefined && report !== undefined)
      issues[report.resource]?.push(placed(brokenIssue(daily, 'en'), report));
  return { issues, known: [...citizens.values()].map(({ known }) => bundleOf(known)) };
}
