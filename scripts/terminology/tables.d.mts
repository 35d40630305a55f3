/** A concept of a table of input/terminology, in its tree. */
export interface TableConcept {
  readonly code: string;
  readonly parent: string;
  readonly display: string;
  readonly english: string;
  /** FSIII: active, outgoing, undetermined, '' for the letter code of a pair. CareSocial: active, retired. */
  readonly status?: string;
  readonly basis?: string;
  readonly since?: string;
  readonly children: readonly TableConcept[];
  readonly up?: TableConcept;
  readonly depth: number;
}

/** FSIII: with its twin in the other code style, and the one of the two that has the UUID. */
export interface FsiiiConcept extends TableConcept {
  readonly pair: string;
  readonly status: string;
  readonly basis: string;
  readonly uuid: FsiiiConcept;
  readonly lawArea: string;
  readonly children: readonly FsiiiConcept[];
  readonly up?: FsiiiConcept;
}

export interface Tree<C extends TableConcept> {
  readonly label: string;
  readonly roots: readonly C[];
  readonly byCode: ReadonlyMap<string, C>;
  readonly all: readonly C[];
}

export function readTable(dir: string, name: string): Record<string, string>[];
export function tree(label: string, rows: Record<string, string>[]): Tree<TableConcept>;
export function readFsiii(dir: string): Tree<FsiiiConcept>;
