import type { Language } from '../../diagnostics.js';
import type { IssueSeverity, Result } from '../result.js';
import type { Summary } from '../summary.js';

/** Writes results in one format, as they come. */
export interface Reporter {
  start?(): string;
  result(result: Result): string;
  end(summary: Summary): string;
}

export interface ReportSettings {
  readonly language: Language;
  readonly color: boolean;
  readonly quiet: boolean;
  /** The least severity that is shown. */
  readonly severity: IssueSeverity;
  readonly version: string;
}

export type MakeReporter = (settings: ReportSettings) => Reporter;

export const FORMATS = ['text', 'json', 'ndjson', 'outcome', 'sarif', 'junit', 'github'] as const;
export type Format = (typeof FORMATS)[number];
