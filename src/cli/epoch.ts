import { diagnostic, Failure } from '../diagnostics.js';

/**
 * The time that outputs carry, in seconds since 1970: SOURCE_DATE_EPOCH, else the guide's own date, never the clock. A guide without a
 * date gets 1980-01-01, the first that every archive format can hold.
 */
export function epochOf(date: string | undefined, environment: Readonly<Record<string, string | undefined>>): number {
  const asked = environment.SOURCE_DATE_EPOCH;
  if (asked !== undefined && asked !== '') {
    if (!/^\d{1,11}$/.test(asked)) {
      const allowed = 'seconds since 1970-01-01T00:00:00Z';
      throw new Failure([diagnostic('FKI6023', { option: 'SOURCE_DATE_EPOCH', value: asked, allowed })]);
    }
    return Number(asked);
  }
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (found === null) return Date.UTC(1980, 0, 1) / 1000;
  return Date.UTC(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1)) / 1000;
}
