/** What particular datatypes ask beyond their elements. */
import { extensions } from './extension.js';
import { elementId } from './primitives.js';
import { ele1, isObject, unknown } from './shape.js';

/** @import { Run } from './run.js' */

/**
 * The `_name` object of a primitive.
 * @param {readonly string[]} owner The primitive's type and what it specialises.
 * @param {(node: any, run: Run) => void} check The type Extension.
 */
export function extrasOf(owner, check) {
  /** @param {any} node @param {Run} run @param {unknown} value */
  return (node, run, value) => {
    if (!isObject(node, run)) return;
    let size = 0;
    for (const key in node) {
      size++;
      if (key === 'id') elementId(node.id, run);
      else if (key === 'extension') extensions(node.extension, 'extension', owner, check, run);
      else unknown(key, run);
    }
    run.properties += size;
    if (size === 0) run.invalid('Object_must_have_some_content', '');
    if (value !== undefined || node.extension !== undefined) return;
    run.invalid('Type_Specific_Checks_DT_Primitive_ValueExt', '');
    ele1(run);
  };
}

/** @param {any} node @param {Run} run */
export function identifier(node, run) {
  const { system, value } = node;
  if (typeof system !== 'string') return;
  if (!/^(?:https?|urn|ldap):/.test(system)) run.error('code-invalid', 'Type_Specific_Checks_DT_Identifier_System', '');
  else if (system === 'urn:ietf:rfc:3986' && typeof value === 'string' && !/^[a-zA-Z][\w[\]]*:(?:\/|.*:)/.test(value))
    run.error('code-invalid', 'TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_VALUE', '', run.value(value));
}

/** @param {any} node @param {Run} run */
export function securityLabels(node, run) {
  const { security } = node;
  if (!Array.isArray(security) || security.length < 2) return;
  const seen = new Set();
  security.forEach((label, index) => {
    const key = `${label?.system}#${label?.code}`;
    if (seen.has(key)) run.error('business-rule', 'Meta_RES_Security_Duplicate', `security[${index}]`, run.value(key));
    seen.add(key);
  });
}
