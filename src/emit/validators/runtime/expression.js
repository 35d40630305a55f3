/** Paths of findings, as HL7's validator writes them. */

/** What is wrong with the JSON itself: HL7's parser says so, before types are known. */
const SHAPE = new Set([
  'ARRAY_CANNOT_BE_EMPTY',
  'Contained_resource_does_not_appear_to_be_a_FHIR_resource_unknown_name_',
  'Error_parsing_JSON_the_primitive_value_must_be_a_boolean',
  'Error_parsing_JSON_the_primitive_value_must_be_a_number',
  'Error_parsing_JSON_the_primitive_value_must_be_a_string',
  'JSON_PROPERTY_INVALID_ARRAY',
  'Object_must_have_some_content',
  'This_base_property_must_be_an_Array_not_',
  'This_property_must_be_an_Array_not_',
  'This_property_must_be_an_object_not_',
  'This_property_must_be_an_simple_value_not_',
  'Unable_to_find_resourceType_property',
  'Unrecognised_property_',
]);

/**
 * A path as HL7's parser writes it: a choice by its stem, resources inside others without their names.
 * @param {string} path
 */
function asParsed(path) {
  return path.replace(/\/\*.*?\*\//g, '').replace(/\.ofType\(\w+\)/g, '[x]');
}

/**
 * @param {readonly string[]} path Innermost segment first.
 */
export function written(path) {
  let text = '';
  for (let i = path.length - 1; i >= 0; i--) {
    const segment = /** @type {string} */ (path[i]);
    const first = segment.charCodeAt(0);
    text += text === '' || first === 0x5b /* [ */ || first === 0x2f /* / */ ? segment : `.${segment}`;
  }
  return text;
}

/**
 * `Patient` and `contact[0].value.ofType(string)` → `Patient.contact.value[x]`.
 * @param {string} type
 * @param {string} expression
 */
export function elementPath(type, expression) {
  const path = expression.replace(/\[\d+\]/g, '').replace(/\.ofType\(\w+\)/g, '[x]');
  return path === '' ? type : `${type}.${path}`;
}

/**
 * The expression of a finding.
 * @param {string} id
 * @param {readonly string[]} path Innermost segment first.
 */
export function expressionOf(id, path) {
  const text = written(path);
  // Said of the place, whatever resource stands there.
  if (id === 'Validation_VAL_Unknown_Profile') return text.replace(/\/\*[^/]*\/[^/]*\*\/$/, '');
  return SHAPE.has(id) ? asParsed(text) : text;
}
