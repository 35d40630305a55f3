/** What an expression throws where it has no answer. */

/** The expression cannot be evaluated on this instance: HL7's validator counts the invariant as failed. */
export class PathError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'PathError';
  }
}

/** No verdict: what is needed to decide is not at hand, or would take too long. Never a pass, never a failure. */
export class Unchecked extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'Unchecked';
  }
}
