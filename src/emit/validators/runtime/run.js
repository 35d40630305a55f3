/**
 * One validation: what has been found so far, and where in the input it stands.
 *
 * A finding is made without its path; each caller on the way out puts its own segment before those of the findings that came from
 * below it (`below`). So a valid resource never builds a path, and there is no stack of names to keep.
 */
import { elementPath, expressionOf, written } from './expression.js';
import { distinct, from } from './findings.js';
import { textOf } from './messages.js';

/** @import { Registry } from './registry.js' */

/**
 * @typedef {object} Issue
 * @property {string} id HL7's message id, or `<source>#<key>` for an invariant.
 * @property {string[]} rules Ids of the rules that the violated element or constraint carries.
 * @property {'fatal' | 'error' | 'warning' | 'information'} severity
 * @property {string} code OperationOutcome's issue type.
 * @property {string} expression FHIRPath, as HL7's validator writes it.
 * @property {number} [line]
 * @property {number} [column]
 * @property {string} [profile] Canonical of the profile that says so.
 * @property {string} text
 * @property {string} [source]
 * @property {string} [unless] While it is being made: it falls where the text at its place is this.
 */

/**
 * @typedef {object} Options
 * @property {readonly string[]} [profiles] Canonicals or ids of profiles to validate against as well.
 * @property {boolean} [requireProfile] Claiming no profile of the guide is an error, not a warning.
 * @property {boolean} [allowExampleUrls]
 * @property {boolean} [bestPractice] Also what R4 only recommends: that a resource has a narrative (dom-6).
 * @property {boolean} [securityChecks] Text that looks like HTML is an error, not a hint.
 * @property {boolean} [noHtmlInMarkdown] HTML in markdown is an error, not a warning.
 * @property {boolean} [noExperimentalContent] A resource that says it is experimental is an error.
 * @property {boolean} [wrongDisplaysAreWarnings] A display that is not the code's is a warning, not an error.
 * @property {'en' | 'da'} [language] Of the texts. English where absent.
 * @property {boolean} [showValues] Texts may hold values of the data.
 */

/** Thrown at the first error where only yes or no is asked for. One object, made once: no stack, no allocation. */
export const INVALID = Object.freeze({ invalid: true });

/** @type {number[]} */
const NO_NUMBERS = [];

export class Run {
  /**
   * @param {Registry} registry
   * @param {Options} options
   * @param {boolean} failFast
   */
  constructor(registry, options, failFast) {
    this.registry = registry;
    this.options = options;
    this.failFast = failFast;
    /** Whether the text of the resource is at hand. */
    this.hasText = false;
    this.showValues = options.showValues === true;
    this.allowExampleUrls = options.allowExampleUrls === true;
    this.bestPractice = options.bestPractice === true;
    /** @type {'en' | 'da'} */
    this.language = options.language === 'da' ? 'da' : 'en';
    /** @type {Issue[]} */
    this.issues = [];
    /** The path of each issue, innermost segment first, until {@link Run.finish}. @type {string[][]} */
    this.paths = [];
    /** The element of its profile that an issue is about, where that is known. @type {(string | undefined)[]} */
    this.elements = [];
    /** Number of issues: callers compare it before and after a call. */
    this.count = 0;
    /** Errors found so far. */
    this.errors = 0;
    /** Properties seen: as many as the text has keys, unless one stands twice. */
    this.properties = 0;
    /** Whole numbers seen, where the text is at hand; whether it may write some of them otherwise. @type {number[]} */
    this.wholes = NO_NUMBERS;
    this.oddNumbers = false;
    /** Findings that wait for the path of their element, see {@link Run.later}. */
    this.waiting = 0;
    /** Canonical of the profile whose constraints are being checked. @type {string | undefined} */
    this.profile = undefined;
    /** What FHIRPath expressions see. @type {import('./scope.js').Environment} */
    this.env = /** @type {any} */ (undefined);
    /** The resource that is validated and its containers. @type {import('./scope.js').Scope} */
    this.scope = /** @type {any} */ (undefined);
    /** Profiles that a resource has been checked against, so that none is checked twice. @type {Map<object, string | Set<string>> | undefined} */
    this.checked = undefined;
    /** Whether nodes meet profiles, where that has been asked. @type {Map<object, Map<string, boolean>> | undefined} */
    this.verdicts = undefined;
    /** The Coding that has last been found to need a look at its elements. @type {unknown} */
    this.doubtful = undefined;
    /** Code systems said not to be at hand: once is enough. @type {Set<string> | undefined} */
    this.unchecked = undefined;
  }

  /**
   * @param {'fatal' | 'error' | 'warning' | 'information'} severity
   * @param {string} code
   * @param {string} id
   * @param {string} path Below the element that is being checked; '' is the element itself.
   * @param {readonly unknown[]} parameters
   */
  report(severity, code, id, path, parameters) {
    if (this.failFast) {
      if (severity === 'error' || severity === 'fatal') throw INVALID;
      return undefined;
    }
    if (severity === 'error' || severity === 'fatal') this.errors++;
    /** @type {Issue} */
    const issue = { id, rules: [], severity, code, expression: '', text: textOf(id, parameters, this.language) };
    if (this.profile !== undefined) issue.profile = this.profile;
    this.issues.push(issue);
    this.paths.push(path === '' ? [] : [path]);
    this.count++;
    return issue;
  }

  /**
   * An error of structure, HL7's default.
   * @param {string} id
   * @param {string} path
   * @param {unknown[]} parameters
   */
  structure(id, path, ...parameters) {
    return this.report('error', 'structure', id, path, parameters);
  }

  /**
   * An invalid value.
   * @param {string} id
   * @param {string} path
   * @param {unknown[]} parameters
   */
  invalid(id, path, ...parameters) {
    return this.report('error', 'invalid', id, path, parameters);
  }

  /**
   * @param {string} code
   * @param {string} id
   * @param {string} path
   * @param {unknown[]} parameters
   */
  error(code, id, path, ...parameters) {
    return this.report('error', code, id, path, parameters);
  }

  /**
   * @param {string} code
   * @param {string} id
   * @param {string} path
   * @param {unknown[]} parameters
   */
  warning(code, id, path, ...parameters) {
    return this.failFast ? undefined : this.report('warning', code, id, path, parameters);
  }

  /**
   * @param {string} code
   * @param {string} id
   * @param {string} path
   * @param {unknown[]} parameters
   */
  information(code, id, path, ...parameters) {
    return this.failFast ? undefined : this.report('information', code, id, path, parameters);
  }

  /**
   * A value of the data for a text: shown only where the user asked for it.
   * @param {unknown} value
   */
  value(value) {
    if (!this.showValues) return '';
    const text = typeof value === 'string' ? value : String(JSON.stringify(value));
    return ` '${text.length > 80 ? `${text.slice(0, 80)}…` : text}'`;
  }

  /**
   * Whether a resource has not been checked against this profile yet.
   * @param {object} node
   * @param {string} url
   */
  first(node, url) {
    this.checked ??= new Map();
    const checked = this.checked.get(node);
    if (checked === url) return false;
    if (checked === undefined) this.checked.set(node, url);
    else if (typeof checked === 'string') this.checked.set(node, new Set([checked, url]));
    else if (checked.has(url)) return false;
    else checked.add(url);
    return true;
  }

  /**
   * Puts a segment before the paths of all findings since `before`.
   * @param {number} before
   * @param {string} segment
   */
  below(before, segment) {
    for (let i = before; i < this.count; i++) /** @type {string[]} */ (this.paths[i]).push(segment);
  }

  /**
   * Puts the name of a property before the paths of all findings since `before`; what stands beside a primitive has the primitive's.
   * @param {number} before
   * @param {string} key
   * @returns {number} how many there are now
   */
  at(before, key) {
    this.below(before, key.charCodeAt(0) === 0x5f /* _ */ ? key.slice(1) : key);
    return this.count;
  }

  /**
   * Says which element of the profile the findings since `before` are about, unless one within it has been named.
   * @param {number} before
   * @param {string} element
   */
  about(before, element) {
    for (let i = before; i < this.count; i++) this.elements[i] ??= element;
  }

  /** Writes the paths of all findings, and where the guide says so. */
  finish() {
    const { registry } = this;
    for (let i = 0; i < this.count; i++) {
      const issue = /** @type {Issue} */ (this.issues[i]);
      issue.expression = expressionOf(issue.id, /** @type {string[]} */ (this.paths[i]));
      if (issue.profile === undefined) continue;
      const own = registry.sources[issue.profile];
      if (own !== undefined && issue.source === undefined && !issue.id.includes('#'))
        from(own, this.elements[i], issue);
    }
    return this.count < 2 ? this.issues : distinct(this.issues);
  }

  /**
   * A finding whose truth depends on the path of its element within the resource: decided when the path is known.
   * @param {string} path
   * @param {(elementPath: string, names: readonly string[]) => void} decide Called with the element's path in the resource, and other
   * paths that it has within datatypes; reports if it must.
   */
  later(path, decide) {
    this.issues.push(/** @type {any} */ ({ decide }));
    this.paths.push(path === '' ? [] : [path]);
    this.count++;
    this.waiting++;
  }

  /**
   * Names the element that findings waiting since `before` stand on, as its datatype names it: `HumanName.family`.
   * @param {number} before
   * @param {string} path
   */
  nameWaiting(before, path) {
    for (let i = before; i < this.count; i++) {
      const issue = /** @type {any} */ (this.issues[i]);
      if (issue.decide === undefined || /** @type {string[]} */ (this.paths[i]).length > 0) continue;
      issue.names ??= [];
      issue.names.push(path);
    }
  }

  /**
   * Decides what {@link Run.later} has put off since `before`. Called at the boundary of each resource, before its own name is put
   * in front.
   * @param {number} before
   * @param {string} type
   */
  settle(before, type) {
    if (this.waiting === 0) return;
    const found = /** @type {any[]} */ (this.issues.splice(before));
    const paths = this.paths.splice(before);
    const elements = this.elements.splice(before);
    this.count = before;
    for (const [i, issue] of found.entries()) {
      const path = /** @type {string[]} */ (paths[i]);
      if (issue.decide === undefined) {
        this.issues.push(issue);
        this.paths.push(path);
        this.elements[this.count] = elements[i];
        this.count++;
        continue;
      }
      this.waiting--;
      const at = this.count;
      issue.decide(elementPath(type, written(path)), issue.names ?? []);
      for (let made = at; made < this.count; made++) /** @type {string[]} */ (this.paths[made]).push(...path);
    }
  }
}

/**
 * Whether `check` finds no error in `node`: for slices, alternatives and `conformsTo`. Findings are thrown away.
 * @param {(node: any, run: Run) => void} check
 * @param {unknown} node
 * @param {Run} run
 */
export function passes(check, node, run) {
  const { failFast, profile, count, waiting } = run;
  run.failFast = true;
  try {
    check(node, run);
    return true;
  } catch (thrown) {
    if (thrown !== INVALID) throw thrown;
    return false;
  } finally {
    run.failFast = failFast;
    run.profile = profile;
    if (run.count > count) {
      run.issues.length = count;
      run.paths.length = count;
      run.elements.length = Math.min(run.elements.length, count);
      run.count = count;
      run.waiting = waiting;
    }
  }
}
