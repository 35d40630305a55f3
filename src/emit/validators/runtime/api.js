/** What users call. */
import { Registry } from './registry.js';
import { resource } from './resource.js';
import { INVALID, Run } from './run.js';
import { sequence } from './sequence.js';
import { countKeys, countProperties, JsonFault, mostKeys, SourceText } from './text.js';

/** @import { Issue, Options } from './run.js' */

/** @type {Options} */
const NONE = {};

/** @param {import('./registry.js').Knowledge} knowledge */
export function validators(knowledge) {
  const registry = new Registry(knowledge);

  /**
   * Everything that is wrong with a resource, and what could not be checked.
   * @param {unknown} node
   * @param {Options} [options]
   * @returns {Issue[]}
   */
  function validateResource(node, options = NONE) {
    return checked(node, options).finish();
  }

  /** @param {unknown} node @param {Options} options @param {boolean} [hasText] @param {boolean} [oddNumbers] */
  function checked(node, options, hasText = false, oddNumbers = false) {
    const run = new Run(registry, options, false);
    run.hasText = hasText;
    if (hasText) run.wholes = [];
    run.oddNumbers = oddNumbers;
    try {
      resource(node, run, 'root');
    } catch (thrown) {
      // Ten thousand levels of extensions: no stack is deep enough.
      if (!(thrown instanceof RangeError)) throw thrown;
      return tooDeep(options);
    }
    run.below(0, rootName(node));
    return run;
  }

  /** @param {Options} options */
  function tooDeep(options) {
    const run = new Run(registry, options, false);
    run.report('fatal', 'too-long', 'FKI_TOO_DEEP', '$', []);
    return run;
  }

  /**
   * Whether there is no error: stops at the first.
   * @param {unknown} node
   * @param {Options} [options]
   */
  function isValid(node, options = NONE) {
    try {
      resource(node, new Run(registry, options, true), 'root');
      return true;
    } catch (thrown) {
      if (thrown !== INVALID && !(thrown instanceof RangeError)) throw thrown;
      return false;
    }
  }

  /**
   * The same of JSON text: also keys that stand twice, and where each finding stands.
   * @param {string} text
   * @param {Options} [options]
   * @returns {Issue[]}
   */
  function validateText(text, options = NONE) {
    const source = new SourceText(text);
    /** @type {unknown} */
    let node;
    try {
      node = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown;
      const fault = source.read();
      return notJson(
        fault instanceof JsonFault ? fault : new JsonFault(0, [thrown.name, thrown.name]),
        source,
        options,
      );
    }
    source.isJson = true;
    let run = checked(node, options, true);
    if (run.wholes.length > 0 && mayBeOdd(run.wholes, text)) run = checked(node, options, true, true);
    const issues = asWritten(run.finish(), source);
    if (issues[0]?.id === 'FKI_TOO_DEEP') return issues;
    // What is no element has not been counted: then both are counted again, to the last.
    if (
      mostKeys(text) !== run.properties &&
      typeof node === 'object' &&
      node !== null &&
      countKeys(text) !== countProperties(node)
    )
      issues.push(...duplicateKeys(node, source, options));
    for (const issue of issues) if (issue.line === undefined) placed(issue, source);
    return issues;
  }

  /** @param {JsonFault} fault @param {SourceText} source @param {Options} options */
  function notJson(fault, source, options) {
    const run = new Run(registry, options, false);
    run.report('fatal', 'invalid', 'Error_parsing_JSON_', '', [fault.what[run.language === 'da' ? 1 : 0]]);
    for (const issue of run.finish()) Object.assign(issue, source.position(fault.at));
    return run.issues;
  }

  /** @param {unknown} node @param {SourceText} source @param {Options} options */
  function duplicateKeys(node, source, options) {
    const run = new Run(registry, options, false);
    source.eachDuplicate((path, key, at) => {
      const root = rootName(node);
      const issue = run.invalid(
        'DUPLICATE_JSON_PROPERTY_KEY',
        path === '' ? root : `${root}.${path}`,
        key.slice(0, 64),
      );
      if (issue !== undefined) Object.assign(issue, source.position(at));
    });
    return run.finish();
  }

  /**
   * Where elements of a JSON text stand, by the expressions of findings.
   * @param {string} text
   */
  function locatorOf(text) {
    const source = new SourceText(text);
    /** @param {string} expression */
    return (expression) => source.locate(expression);
  }

  return {
    validateResource,
    validateText,
    isValid,
    rulesOverReports: knowledge.sequenceRules ?? [],
    validateSequence: sequence(registry, knowledge.sequenceRules ?? []),
    locatorOf,
    /** @param {string} url */
    profile(url) {
      const profiles = [url];
      return {
        url,
        /** @param {unknown} node */
        is: (node) => isValid(node, { profiles }),
        /** @param {unknown} node @param {Options} [options] */
        validate: (node, options = NONE) =>
          validateResource(node, {
            ...options,
            profiles: options.profiles === undefined ? profiles : [...profiles, ...options.profiles],
          }),
      };
    },
  };
}

/** What is in every text that has such a number, and in few others: looked for in a third of the time. */
const SEEMS_ODD = /\d[eE][-+\d]|\.0+[\s,}\]]/;
/** A number with an exponent, or with nothing but zeros behind its point: a whole one, written as none. */
const ODD_NUMBER = /[:[,\s](-?\d+(?:\.\d+)?[eE][+-]?\d+|-?\d+\.0+(?=[\s,}\]]))/g;

/**
 * Whether one of these whole numbers may be written as none: decimals may be written so, and most that are stand for no whole number.
 * @param {readonly number[]} wholes
 * @param {string} text
 */
function mayBeOdd(wholes, text) {
  if (!SEEMS_ODD.test(text)) return false;
  /** @type {Set<number> | undefined} */
  let known;
  for (const [, written] of text.matchAll(ODD_NUMBER)) {
    known ??= new Set(wholes);
    if (known.has(Number(written))) return true;
  }
  return false;
}

/**
 * Leaves out what the text shows to be right.
 * @param {Issue[]} issues
 * @param {SourceText} source
 */
function asWritten(issues, source) {
  if (!issues.some(({ unless }) => unless !== undefined)) return issues;
  return issues.filter((issue) => {
    const { unless } = issue;
    if (unless === undefined) return true;
    delete issue.unless;
    return source.textAt(issue.expression) !== unless;
  });
}

/**
 * Errors say where they stand; of warnings and hints, of which a valid resource has some, it is found out when asked for.
 * @param {Issue} issue
 * @param {SourceText} source
 */
function placed(issue, source) {
  if (issue.severity === 'error' || issue.severity === 'fatal') {
    Object.assign(issue, source.locate(issue.expression));
    return;
  }
  const { expression } = issue;
  /** @type {{ line: number, column: number } | undefined} */
  let place;
  for (const key of /** @type {const} */ (['line', 'column']))
    Object.defineProperty(issue, key, {
      enumerable: true,
      configurable: true,
      get() {
        place ??= source.locate(expression);
        return place[key];
      },
    });
}

/** @param {any} node */
function rootName(node) {
  return typeof node?.resourceType === 'string' ? node.resourceType.slice(0, 64) : '$';
}
