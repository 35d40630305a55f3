/** What becomes of findings in the end. */

/** @import { Issue } from './run.js' */

/**
 * What is asked of an element and of a slice of it is said once.
 * @param {Issue[]} issues
 */
export function distinct(issues) {
  if (issues.length <= FEW)
    return issues.filter((issue, at) => !issues.some((each, n) => n < at && isSame(each, issue)));
  /** @type {Set<string>} */
  const seen = new Set();
  return issues.filter(({ id, expression, text, unless }) => {
    const key = `${id}\n${expression}\n${text}\n${unless ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** So many are quicker held to each other than put into a set. */
const FEW = 8;

/** @param {Issue} left @param {Issue} right */
function isSame(left, right) {
  return (
    left.id === right.id &&
    left.expression === right.expression &&
    left.text === right.text &&
    left.unless === right.unless
  );
}

/**
 * Says where the guide says so, and by which rules: at the element, or at the nearest above it.
 * @param {Record<string, readonly string[]>} own
 * @param {string | undefined} element
 * @param {Issue} issue
 */
export function from(own, element, issue) {
  for (let at = element ?? ''; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = own[at];
    if (found === undefined) continue;
    const [source, ...rules] = found;
    if (source !== undefined && source !== '') issue.source = source;
    if (at === element) issue.rules.push(...rules);
    return;
  }
}
