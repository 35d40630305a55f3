import { readFileSync } from 'node:fs';
import { type Diagnostic, diagnostic, Failure } from '../diagnostics.js';
import { type Issue, isError, type Result } from './result.js';

/** A finding that is known and accepted, and why. `path`: a FHIRPath expression; without indices it means all of them, `*` the rest. */
export interface Suppression {
  readonly id: string;
  readonly path: string;
  readonly reason: string;
}

/** Reads `[{"id", "path", "reason"}]`. A suppression without a reason is refused: who reads it later must know why it stands there. */
export function readSuppressions(file: string): readonly Suppression[] {
  let read: unknown;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure([diagnostic('FKI6001', { path: file })]);
  }
  try {
    read = JSON.parse(text);
  } catch {
    throw new Failure([diagnostic('FKI6116', { path: file })]);
  }
  if (!Array.isArray(read)) throw new Failure([diagnostic('FKI6116', { path: file })]);
  const faults: Diagnostic[] = [];
  const found = read.map((entry: unknown, index): Suppression => {
    const { id, path, reason } = (entry ?? {}) as Record<string, unknown>;
    for (const [member, value] of Object.entries({ id, path, reason })) {
      if (typeof value !== 'string' || value.trim() === '') {
        faults.push(diagnostic('FKI6111', { path: file, index: index + 1, member }));
      }
    }
    return { id: String(id), path: String(path), reason: String(reason) };
  });
  if (faults.length > 0) throw new Failure(faults);
  return found;
}

/** Takes suppressed findings out of results, and knows which suppressions were of no use. */
export class Suppressor {
  readonly #entries: readonly { readonly suppression: Suppression; readonly fits: (issue: Issue) => boolean }[];
  readonly #used = new Set<Suppression>();
  /** How many findings were taken out. */
  count = 0;

  constructor(suppressions: readonly Suppression[]) {
    this.#entries = suppressions.map((suppression) => ({ suppression, fits: matcher(suppression) }));
  }

  apply(result: Result): Result {
    if (this.#entries.length === 0 || result.issues.length === 0) return result;
    const issues = result.issues.filter((issue) => {
      const entry = this.#entries.find(({ fits }) => fits(issue));
      if (entry === undefined) return true;
      this.#used.add(entry.suppression);
      this.count++;
      return false;
    });
    return issues.length === result.issues.length ? result : { ...result, issues, valid: !issues.some(isError) };
  }

  unused(): readonly Diagnostic[] {
    return this.#entries
      .filter(({ suppression }) => !this.#used.has(suppression))
      .map(({ suppression: { id, path } }) => diagnostic('FKI6112', { id, path }));
  }
}

function matcher({ id, path }: Suppression): (issue: Issue) => boolean {
  const open = path.endsWith('*');
  const wanted = open ? path.slice(0, -1) : path;
  const hasIndices = /\[\d+\]/.test(wanted);
  return (issue) => {
    if (issue.id !== id) return false;
    const at = hasIndices ? issue.expression : issue.expression.replace(/\[\d+\]/g, '');
    return open ? at.startsWith(wanted) : at === wanted;
  };
}
