/** Lists as they come: an instance may have anything where a list belongs. */

/** @param {any} value @returns {readonly any[]} */
export const list = (value) => (Array.isArray(value) ? value : []);

/**
 * Every object of a list and of the lists of the same name in it, with its path.
 * @param {any} owner
 * @param {string} name
 * @param {(each: any, path: string) => void} visit
 * @param {string} [path] Of what is before it.
 */
export function eachWithin(owner, name, visit, path = '') {
  for (const [i, each] of list(owner[name]).entries()) {
    if (typeof each !== 'object' || each === null) continue;
    const at = `${path}${name}[${i}]`;
    visit(each, at);
    eachWithin(each, name, visit, `${at}.`);
  }
}
