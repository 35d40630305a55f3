import type { Judge } from '../emit/examples/index.js';
import type { JsonObject } from '../guide/index.js';

/** How many answers are kept: a search comes back to an edit soon or not at all. */
const MOST = 2000;

/**
 * Every fifth resource that examples ask about has been asked about a moment ago, as another search came by the same edit. Such a
 * resource is a copy; what a report holds besides the edit is not, so that most of it need not be read again to know it.
 */
export function remembering(judge: Judge): Judge {
  const known = new Map<string, ReturnType<Judge>>();
  let entries = entryNumbers();
  return (resource, profile) => {
    const key = `${profile} ${keyOf(resource, entries)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = judge(resource, profile);
    if (known.size >= MOST) {
      known.clear();
      entries = entryNumbers();
    }
    known.set(key, found);
    return found;
  };
}

/** A resource as text; of a report, its entries by number. */
function keyOf(resource: JsonObject, numberOf: (entry: object) => number): string {
  const { entry } = resource;
  if (!Array.isArray(entry) || entry.some((each) => typeof each !== 'object' || each === null))
    return JSON.stringify(resource);
  return `${JSON.stringify({ ...resource, entry: null })} ${entry.map((each) => numberOf(each as object)).join(' ')}`;
}

/** Numbers entries: the same number means the same JSON. */
function entryNumbers(): (entry: object) => number {
  const byObject = new WeakMap<object, number>();
  const byText = new Map<string, number>();
  return (entry) => {
    let number = byObject.get(entry);
    if (number !== undefined) return number;
    const text = JSON.stringify(entry);
    number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    byObject.set(entry, number);
    return number;
  };
}
