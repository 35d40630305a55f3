/** FSH that reads as written by hand, from the tables. */
import { isUnconfirmed, rootOf, withDescendants } from './tables.mjs';

const NOTE = '// Generated from input/terminology by `npm run terminology`. Do not edit: change the table.\n';

/** An FSH string. */
export function text(value) {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** An FSH code: quoted where it has a space. */
function code(value) {
  return /\s/.test(value) ? `#"${value}"` : `#${value}`;
}

function path(concept) {
  return concept.up === undefined ? code(concept.code) : `${path(concept.up)} ${code(concept.code)}`;
}

/** `FsiiiBvnJ`, `Fsiiid49d6b0c`: a letter root by its code, a UUID root by the first eight characters. */
function ruleSetName(system, root) {
  const short = root.code.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 8);
  return root.uuid === undefined || root.uuid === root
    ? `${system}${short}`
    : `${system}Bvn${root.code.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;
}

/**
 * The concepts of a system, a RuleSet a root, with earlier displays as designations.
 * @param {string} system prefix of the RuleSets' names
 * @param {ReturnType<import('./tables.mjs').tree>} concepts
 * @param {Map<string, string[]>} earlier displays by code
 */
export function conceptRuleSets(system, concepts, earlier) {
  const sets = concepts.roots.map((root) => {
    const lines = withDescendants(root).flatMap((concept) => {
      const at = path(concept);
      const designations = (earlier.get(concept.code) ?? []).flatMap((display, index) => [
        `* ${at} ^designation[${index}].use = $sct#900000000000013009 "Synonym"`,
        `* ${at} ^designation[${index}].value = ${text(display)}`,
      ]);
      const retired =
        concept.status === 'retired'
          ? [`* ${at} ^property[0].code = #status`, `* ${at} ^property[0].valueCode = #retired`]
          : [];
      return [`* ${at} ${text(concept.display)}`, ...retired, ...designations];
    });
    return `// ${root.display}\nRuleSet: ${ruleSetName(system, root)}\n${lines.join('\n')}\n`;
  });
  const all = concepts.roots.map((root) => `* insert ${ruleSetName(system, root)}`);
  return `${NOTE}\n// All of them, in KL's order.\nRuleSet: ${system}Concepts\n${all.join('\n')}\n\n${sets.join('\n')}`;
}

/**
 * What FKI says about the concepts of a system of KL's.
 * @param {string} name of the RuleSet
 * @param {{code: string, designations: {language: string, use?: string, value: string}[], properties: {code: string, type: string, value: string}[]}[]} entries
 */
export function supplementRuleSet(name, entries) {
  const lines = entries.flatMap(({ code: value, designations, properties }) => {
    const at = code(value);
    return [
      `* ${at}`,
      ...designations.flatMap((d, i) => [
        `* ${at} ^designation[${i}].language = #${d.language}`,
        ...(d.use === undefined ? [] : [`* ${at} ^designation[${i}].use = ${d.use}`]),
        `* ${at} ^designation[${i}].value = ${text(d.value)}`,
      ]),
      ...properties.flatMap((p, i) => [
        `* ${at} ^property[${i}].code = #${p.code}`,
        `* ${at} ^property[${i}].${p.type} = ${p.value}`,
      ]),
    ];
  });
  return `${NOTE}\nRuleSet: ${name}\n${lines.join('\n')}\n`;
}

/**
 * What the FSIII supplement says. Of the UUID concept: English, corrected spelling, status and why, law area, twin, ordinal. Of the
 * letter code: English and its twin, where the rest stands (SUSHI takes most of a millisecond a rule, and this is the largest file).
 */
export function fsiiiEntries(fsiii, corrections) {
  const severities = rootOf(fsiii.byCode.get('B1').uuid);
  return fsiii.all.map((concept) => {
    const corrected = corrections.get(concept.uuid.code);
    const isSeverity = concept.up === severities && concept.display !== '9';
    return {
      code: concept.code,
      designations: [
        { language: 'en', value: concept.uuid.english },
        ...(corrected === undefined
          ? []
          : [{ language: 'da', use: '$sct#900000000000013009 "Synonym"', value: corrected }]),
      ],
      properties: [
        { code: 'pair', type: 'valueCode', value: code(concept.pair) },
        ...(concept.uuid === concept ? ownProperties(concept) : []),
        ...(isSeverity ? [{ code: 'ordinal', type: 'valueInteger', value: concept.display }] : []),
      ],
    };
  });
}

function ownProperties(concept) {
  return [
    { code: 'status', type: 'valueCode', value: concept.status === 'outgoing' ? '#deprecated' : '#active' },
    { code: 'statusBasis', type: 'valueString', value: text(concept.basis) },
    ...(isUnconfirmed(concept) ? [{ code: 'statusUnconfirmed', type: 'valueBoolean', value: 'true' }] : []),
    { code: 'lawArea', type: 'valueCoding', value: `FkiLawAreaCodes#${concept.lawArea}` },
  ];
}

/** ConceptMap elements from the letter codes (BVN) to the UUID codes, in the letter codes' order. */
export function bvnMapRuleSet(fsiii) {
  const lines = fsiii.all
    .filter((concept) => concept.uuid !== concept)
    .flatMap((concept) => [
      `* group[=].element[+].code = ${code(concept.code)}`,
      `* group[=].element[=].display = ${text(concept.display)}`,
      `* group[=].element[=].target.code = ${code(concept.pair)}`,
      `* group[=].element[=].target.display = ${text(concept.uuid.display)}`,
      `* group[=].element[=].target.equivalence = #equivalent`,
    ]);
  return `${NOTE}\nRuleSet: FsiiiBvnToUuidElements\n${lines.join('\n')}\n`;
}

/**
 * One value set.
 * @param {{id: string, title: string, titel: string, description: string, beskrivelse: string}} row of valuesets.tsv
 * @param {{rules: string[], owners: string[]}} content
 */
export function valueSet(row, content) {
  const name = row.id
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');
  return [
    `ValueSet: ${name}`,
    `Id: ${row.id}`,
    `* insert Header([[${text(row.title)}]], [[${text(row.titel)}]], [[${text(row.description)}]], [[${text(row.beskrivelse)}]])`,
    '* insert OwnValues',
    ...(content.owners.length === 0 ? [] : [`* ^copyright = ${text(content.owners.join(' '))}`]),
    ...content.rules,
    '',
  ].join('\n');
}

export function valueSetFile(sets) {
  return `${NOTE}\n${sets.join('\n')}`;
}
