/**
 * A citizen's way through a pathway as a picture: what held from when to when, what happened on which day, and which states were entered.
 * Drawn from the walk alone, so that the same walk gives the same bytes; legible on light and dark, and by a screen reader.
 */
import type { Population, Text } from '../../../guide/index.js';
import { type Person, personaOf } from './identity.js';
import type { Instance } from './life.js';
import type { PathwayProgram } from './program.js';
import { dateText, dayOf } from './time.js';
import type { Walk } from './walk.js';

export interface TimelineSettings {
  readonly person: Person;
  readonly population: Population;
  readonly language: 'da' | 'en';
}

const WIDTH = 960;
const LEFT = 200;
const RIGHT = 44;
const ROW = 26;
const TOP = 96;
/** Room that a state's number takes: those closer stand on the next line. */
const MARK = 22;

const MONTHS = {
  da: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

const STYLE =
  `text{font:13px system-ui,sans-serif;fill:#1b1f24}.small{font-size:12px;fill:#4b535d}.head{font-size:17px;font-weight:600}
.bar{fill:#1f6f8b}.ended{fill:#7fa9b8}.withdrawn{fill:#b3541e}.dot{fill:#1f6f8b;stroke:#fff;stroke-width:1.5}.line{stroke:#c9d1d9;stroke-width:1}
.mark{fill:#fff;stroke:#1b1f24;stroke-width:1.2}.back{fill:#fff}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#aeb9c5}.bar,.dot{fill:#5bb4d1}.dot,.back{stroke:#0d1117}.ended{fill:#3d6f80}
.withdrawn{fill:#e58a52}.line{stroke:#3a434d}.mark{fill:#0d1117;stroke:#e6edf3}.back{fill:#0d1117}}`.replaceAll(
    '\n',
    '',
  );

export function timeline(program: PathwayProgram, { life, happenings }: Walk, settings: TimelineSettings): string {
  const { language } = settings;
  const say = (text: Text): string => (language === 'da' ? (text.da ?? text.en) : text.en);
  const first = dayOf(happenings[0]?.at ?? 0);
  const last = Math.max(first + 1, dayOf(happenings.at(-1)?.at ?? 0));
  const x = (day: number): number => LEFT + ((day - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const rows = rowsOf(
    program,
    life.records.flatMap(({ instances }) => instances),
  );
  const marks = marksOf(happenings.map(({ at }) => x(dayOf(at))));
  const top = TOP + marks.levels * MARK;
  const states = [...new Set(happenings.map(({ state }) => state))];
  const number = new Map(states.map((state, i) => [state, i + 1]));
  const bottom = top + rows.length * ROW;
  const height = bottom + 44 + states.length * 20;

  const persona = personaOf(settings.person, settings.population, program.age);
  const who =
    language === 'da'
      ? `${persona.name}, ${persona.woman ? 'kvinde' : 'mand'}, ${persona.age} år (opdigtet)`
      : `${persona.name}, ${persona.woman ? 'woman' : 'man'}, ${persona.age} years (invented)`;
  const out: string[] = [];
  const label = (at: number, y: number, text: string, attributes = ''): void =>
    void out.push(`<text x="${round(at)}" y="${round(y)}"${attributes}>${escaped(text)}</text>`);

  out.push(`<rect class="back" width="${WIDTH}" height="${height}"/>`);
  label(16, 30, say(program.title), ' class="head"');
  label(16, 52, `${who} · ${dateText(first)} – ${dateText(last)}`, ' class="small"');
  for (const { day, text } of ticksOf(first, last, MONTHS[language], language === 'da')) {
    out.push(`<path class="line" d="M${round(x(day))} ${top - 6}V${bottom}"/>`);
    label(x(day), bottom + 16, text, ' text-anchor="middle" class="small"');
  }
  happenings.forEach(({ at, state }, i) => {
    const cx = x(dayOf(at));
    const cy = TOP - 18 + marks.level[i]! * MARK;
    out.push(`<circle class="mark" cx="${round(cx)}" cy="${cy}" r="9"/>`);
    label(cx, cy + 4, String(number.get(state)), ' text-anchor="middle" class="small"');
  });
  rows.forEach(({ thing, instances }, row) => {
    const y = top + row * ROW;
    label(16, y + 13, say(program.things[thing]!.title));
    for (const instance of instances) out.push(barOf(program, instance, y, x, last));
  });
  for (const [i, state] of states.entries())
    label(16, bottom + 48 + i * 20, `${number.get(state)}  ${say(program.states[state]!.title)}`);
  const title = say(program.title);
  const told = happenings
    .map(({ at, state }) => `${dateText(dayOf(at))}: ${say(program.states[state]!.title)}`)
    .join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" lang="${language}" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(`${say(program.summary)} ${told}.`)}</desc>`,
    `<style>${STYLE}</style>`,
    ...out,
    '</svg>\n',
  ].join('\n');
}

interface Row {
  readonly thing: number;
  readonly instances: readonly Instance[];
}

/** Who it is about and who does it are not what happens. */
const NOT_SHOWN = new Set(['Patient', 'Organization']);

/** A line for each thing that there was, in the pathway's own order. */
function rowsOf(program: PathwayProgram, all: readonly Instance[]): readonly Row[] {
  return program.things.flatMap(({ type }, thing): Row[] => {
    const instances = all.filter((instance) => instance.thing === thing);
    return NOT_SHOWN.has(type) || instances.length === 0 ? [] : [{ thing, instances }];
  });
}

/** What lasts is a bar from its beginning to its end, or to the last day; what happened at one time is a dot. */
function barOf(
  program: PathwayProgram,
  instance: Instance,
  y: number,
  x: (day: number) => number,
  last: number,
): string {
  const { pointInTime, type } = program.things[instance.thing]!;
  const { begun, changed, state } = instance;
  const from = x(Math.max(0, dayOf(begun)));
  const name = state === 'withdrawn' ? 'withdrawn' : state === 'ended' ? 'ended' : 'bar';
  if (pointInTime && type !== 'Goal') {
    const kind = state === 'withdrawn' ? ' withdrawn' : '';
    return `<circle class="dot${kind}" cx="${round(from)}" cy="${y + 8}" r="5.5"/>`;
  }
  const until = x(state === 'open' ? last : dayOf(changed));
  return `<rect class="${name}" x="${round(from)}" y="${y + 3}" width="${round(Math.max(3, until - from))}" height="11" rx="3"/>`;
}

/** On which line each mark stands, so that none covers another. */
function marksOf(places: readonly number[]): { readonly level: readonly number[]; readonly levels: number } {
  const ends: number[] = [];
  const level = places.map((place) => {
    let at = ends.findIndex((end) => end + MARK <= place);
    if (at < 0) at = ends.length;
    ends[at] = place;
    return at;
  });
  return { level, levels: Math.max(0, ends.length - 1) };
}

interface Tick {
  readonly day: number;
  readonly text: string;
}

/** The first day of each month in the span, every so many where there are many; where there are few, days. */
function ticksOf(first: number, last: number, names: readonly string[], danish: boolean): readonly Tick[] {
  const months: Tick[] = [];
  const days: Tick[] = [];
  const step = Math.max(1, Math.ceil((last - first) / 6));
  for (let day = first; day <= last; day++) {
    const date = dateText(day);
    const [year, month, of] = date.split('-').map(Number) as [number, number, number];
    const name = names[month - 1]!;
    if (of === 1) months.push({ day, text: `${name} ${year}` });
    if ((day - first) % step === 0) days.push({ day, text: danish ? `${of}. ${name}` : `${of} ${name}` });
  }
  if (months.length < 3) return days;
  const every = Math.ceil(months.length / 8);
  return months.filter((_, i) => i % every === 0);
}

const round = (n: number): string => String(Math.round(n * 10) / 10);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
