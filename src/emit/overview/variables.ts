/** What the quality databases ask for, and how much of it asks for no new registration: computed from the data definitions. */
import type { Concept, Guide, Json } from '../../guide/index.js';

export interface Variable {
  readonly code: string;
  readonly name: string;
  readonly database: string;
  readonly owner: string;
  readonly source: string;
  readonly unit?: string;
  readonly low?: number;
  readonly high?: number;
  readonly indicator: string;
  readonly expression: string;
}

export interface Variables {
  readonly definition: string;
  readonly variables: readonly Variable[];
  readonly shares: readonly {
    readonly database: string;
    readonly all: number;
    /** By where it comes from: reported, record, new. */
    readonly by: Readonly<Record<string, number>>;
    /** Share that asks for no new registration, 0 to 1. */
    readonly existing: number;
  }[];
}

const DEFINITIONS = 'fki-quality-variable-codes';
export const SOURCES = ['reported', 'record', 'new'] as const;

export function qualityVariables(guide: Guide): Variables | undefined {
  const system = guide.codeSystems.find(({ id }) => id === DEFINITIONS);
  if (system === undefined) return undefined;
  const variables = system.concepts.map(variableOf);
  const databases = [...new Set(variables.map(({ database }) => database))].sort();
  return {
    definition: system.version === undefined ? system.url : `${system.url}|${system.version}`,
    variables,
    shares: databases.map((database) => {
      const of = variables.filter((each) => each.database === database);
      const by = Object.fromEntries(
        SOURCES.map((source) => [source, of.filter((each) => each.source === source).length]),
      );
      return { database, all: of.length, by, existing: Math.round((1 - by.new! / of.length) * 1e4) / 1e4 };
    }),
  };
}

function variableOf({ code, display, properties }: Concept): Variable {
  const value = (name: string): Json | undefined => properties.find((property) => property.code === name)?.value;
  const text = (name: string): string => String(value(name) ?? '');
  const [unit, low, high] = [value('unit'), value('low'), value('high')];
  return {
    code,
    name: display ?? code,
    database: text('database'),
    owner: text('owner'),
    source: text('source'),
    ...(unit === undefined ? {} : { unit: String(unit) }),
    ...(low === undefined ? {} : { low: Number(low) }),
    ...(high === undefined ? {} : { high: Number(high) }),
    indicator: text('indicator'),
    expression: text('expression'),
  };
}
