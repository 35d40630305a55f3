import type { Language } from '../diagnostics.js';

/** What every command knows of the run: its language, its streams and the options that all commands share. */
export interface Session {
  readonly language: Language;
  /** `text` unless the user asked for another. */
  readonly format: string;
  /** The user asked for JSON, so diagnostics are JSON too. */
  readonly jsonDiagnostics: boolean;
  readonly quiet: boolean;
  readonly offline: boolean;
  /** The user allows data values in what is printed. */
  readonly showValues: boolean;
  readonly color: boolean;
  /** A line a stage on stderr. */
  readonly progress: boolean;
  /** The result. */
  readonly out: (text: string) => void;
  /** The result of a long run: resolves when the reader can take more. */
  readonly write: (text: string) => void | Promise<void>;
  /** Progress and diagnostics. */
  readonly err: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Options that every command takes, as commander gives them. */
export interface CommonOptions {
  readonly lang?: string;
  readonly format?: string;
  readonly quiet?: boolean;
  readonly offline?: boolean;
  readonly showValues?: boolean;
  readonly color?: boolean;
}

export interface Streams {
  readonly out: (text: string) => void;
  readonly write?: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Standard error is a terminal. */
  readonly terminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The text of the session's language. */
export function say(session: { readonly language: Language }, en: string, da: string): string {
  return session.language === 'da' ? da : en;
}

export function openSession(options: CommonOptions, language: Language, streams: Streams): Session {
  const { environment } = streams;
  const calm = environment.CI !== undefined && environment.CI !== '' && environment.CI !== 'false';
  const plain = environment.NO_COLOR !== undefined && environment.NO_COLOR !== '';
  const quiet = options.quiet === true;
  return {
    language,
    format: options.format ?? 'text',
    jsonDiagnostics: options.format === 'json' || options.format === 'ndjson',
    quiet,
    offline: options.offline === true,
    showValues: options.showValues === true,
    color: options.color !== false && !plain && !calm && streams.terminal,
    progress: !quiet && ((streams.terminal && !calm) || environment.FKI_PROGRESS === 'lines'),
    out: streams.out,
    write: streams.write ?? streams.out,
    err: streams.err,
    environment,
  };
}
