import { beforeAll, describe, expect, it } from 'vitest';
import { coreGuide } from '../../src/guide/index.js';
import { openPackages } from '../../src/packages/index.js';
import { type FhirXml, fhirXmlOf, readXml } from '../../src/validate/index.js';

let model: FhirXml;

beforeAll(async () => {
  model = fhirXmlOf(coreGuide((await openPackages({ offline: true })).source));
});

const F = 'xmlns="http://hl7.org/fhir"';
const read = (xml: string, language: 'en' | 'da' = 'en') => readXml(xml, model, language);
const json = (xml: string) => JSON.parse(read(xml).json ?? 'null');
const ids = (xml: string) => read(xml).issues.map(({ id }) => id);

describe('FHIR XML', () => {
  it('knows every resource and datatype of R4', () => {
    expect(model.resources).toContain('Patient');
    expect(model.types.Patient).toContain('name*:HumanName');
    expect(model.types.Patient).toContain('deceasedDateTime:dateTime');
    expect(model.types['Questionnaire.item']).toContain('item*:Questionnaire.item');
    expect(model.types.Extension?.slice(0, 3)).toEqual(['@id:string', 'extension*:Extension', '@url:uri']);
  });

  it('becomes the JSON that the same resource has', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment -->
<Patient ${F}>
  <id value="p1"/>
  <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">Hej <b>du</b> &amp; jeg</div></text>
  <contained><Organization><id value="o"/><name value="Org &lt;1&gt;"/></Organization></contained>
  <extension url="http://x/e"><valueDecimal value="1.00"/></extension>
  <active value="true"/>
  <name id="n1"><family value="A"><extension url="http://x/q"><valueCode value="z"/></extension></family><given value="B"/><given value="C" id="g2"/></name>
  <birthDate><extension url="http://x/absent"><valueBoolean value="false"/></extension></birthDate>
  <multipleBirthInteger value="2"/>
</Patient>`;
    expect(ids(xml)).toEqual([]);
    expect(json(xml)).toEqual({
      resourceType: 'Patient',
      id: 'p1',
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Hej <b>du</b> &amp; jeg</div>' },
      contained: [{ resourceType: 'Organization', id: 'o', name: 'Org <1>' }],
      extension: [{ url: 'http://x/e', valueDecimal: 1 }],
      active: true,
      name: [
        {
          id: 'n1',
          family: 'A',
          _family: { extension: [{ url: 'http://x/q', valueCode: 'z' }] },
          given: ['B', 'C'],
          _given: [null, { id: 'g2' }],
        },
      ],
      _birthDate: { extension: [{ url: 'http://x/absent', valueBoolean: false }] },
      multipleBirthInteger: 2,
    });
    expect(read(xml).json).toContain('"valueDecimal": 1.00');
  });

  it('keeps where each value stood', () => {
    const xml = `<Patient ${F}>\n  <active value="true"/>\n  <name>\n    <family value="A"/>\n  </name>\n</Patient>`;
    const { json: text, positionOf } = read(xml);
    const line = text!.split('\n').findIndex((each) => each.startsWith('"family"')) + 1;
    expect(positionOf({ line })).toEqual({ line: 4, column: 24 });
  });

  it('keeps a value that is of the wrong type as text, for the validator to see', () => {
    expect(json(`<Patient ${F}><active value="ja"/><multipleBirthInteger value="01"/></Patient>`)).toMatchObject({
      active: 'ja',
      multipleBirthInteger: '01',
    });
  });

  it('keeps the first where one is allowed, and what is not defined', () => {
    expect(json(`<Patient ${F}><active value="true"/><active value="false"/></Patient>`).active).toBe(true);
    expect(json(`<Patient ${F}><animal value="dog"/></Patient>`).animal).toBe('dog');
    expect(json(`<Patient ${F}><animal><species value="dog"/></animal></Patient>`).animal).toEqual({ species: 'dog' });
  });

  it.each([
    [
      'an element out of order',
      `<Patient ${F}><birthDate value="2000-01-01"/><active value="true"/></Patient>`,
      'Validation_VAL_Profile_OutOfOrder',
    ],
    [
      'elements that do not stand together',
      `<Patient ${F}><name/><gender value="male"/><name/></Patient>`,
      'Validation_VAL_Profile_OutOfOrder',
    ],
    ['no namespace', '<Patient/>', 'This__cannot_be_parsed_as_a_FHIR_object_no_namespace'],
    [
      'another namespace at the root',
      '<Patient xmlns="http://x"/>',
      'This_does_not_appear_to_be_a_FHIR_resource_unknown_namespacename_',
    ],
    ['no resource', `<Patent ${F}/>`, 'This_does_not_appear_to_be_a_FHIR_resource_unknown_namespacename_'],
    [
      'another namespace within',
      `<Patient ${F}><active xmlns="http://x" value="true"/></Patient>`,
      'Wrong_namespace__expected_',
    ],
    [
      'narrative in the namespace of FHIR',
      `<Patient ${F}><text><status value="empty"/><div>x</div></text></Patient>`,
      'Wrong_namespace__expected_',
    ],
    ['text', `<Patient ${F}>hej<active value="true"/></Patient>`, 'Text_should_not_be_present'],
    ['text in a primitive', `<Patient ${F}><active value="true">true</active></Patient>`, 'Text_should_not_be_present'],
    [
      'an attribute that is not defined',
      `<Patient ${F}><active value="true" x="1"/></Patient>`,
      'Undefined_attribute__on__for_type__properties__',
    ],
    [
      'a value on a complex element',
      `<Patient ${F}><name value="1"/></Patient>`,
      'Undefined_attribute__on__for_type__properties__',
    ],
    ['an attribute on a resource', `<Patient ${F} id="x"/>`, 'Undefined_attribute__on__for_type__properties__'],
    [
      'two resources in one place',
      `<Patient ${F}><contained><Basic/><Basic/></contained></Patient>`,
      'Undefined_element_',
    ],
    ['a no-break space', `<Patient ${F}>\u00a0<active value="true"/></Patient>`, 'Text_should_not_be_present'],
    [
      'an id as element',
      `<Patient ${F}><name><id value="n"/><family value="A"/></name></Patient>`,
      'Undefined_element_',
    ],
    [
      'a url as element',
      `<Patient ${F}><extension><url value="http://x"/></extension></Patient>`,
      'Undefined_element_',
    ],
    ['an empty resource', `<Patient ${F}/>`, 'Element_must_have_some_content'],
    ['an empty contained', `<Patient ${F}><contained/></Patient>`, 'Element_must_have_some_content'],
    [
      'two where one may stand',
      `<Patient ${F}><active value="true"/><active value="false"/></Patient>`,
      'Validation_VAL_Profile_Maximum',
    ],
    ['another encoding', `<?xml version="1.0" encoding="ISO-8859-1"?><Patient ${F}/>`, 'xml_encoding_invalid'],
    ['no well-formed XML', `<Patient ${F}><active></Patient>`, 'FKI6201'],
    ['an undefined entity', `<Patient ${F}><id value="&xxe;"/></Patient>`, 'FKI6201'],
    ['a DTD', '<!DOCTYPE x [<!ENTITY a "b">]><Patient/>', 'FKI6202'],
    ['an empty document', '', 'FKI6201'],
  ])('says %s', (_, xml, id) => {
    expect(ids(xml)).toContain(id);
  });

  it.each([
    [`<Patient ${F}><active></Patient>`, 'unexpected close tag', 'et sluttag står, hvor intet er åbent'],
    [`<Patient ${F}>`, 'unclosed tag: Patient', 'tagget er ikke lukket: Patient'],
    ['', 'document must contain a root element', 'dokumentet har intet rodelement'],
  ])('says why %j is not well-formed, in the language asked for', (xml, en, da) => {
    expect(read(xml).issues[0]?.text).toBe(`The XML is not well-formed: ${en}.`);
    expect(read(xml, 'da').issues[0]?.text).toBe(`XML-dokumentet er ikke velformet: ${da}.`);
  });

  it('says once what is wrong, with its place', () => {
    const [issue, ...others] = read(
      `<Patient ${F}>\n<birthDate value="2000-01-01"/>\n<active value="true"/>\n</Patient>`,
    ).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ severity: 'error', line: 3, expression: 'Patient.active' });
  });

  it('is bounded in depth', () => {
    const depth = 20_000;
    expect(ids(`<Patient ${F}>${'<extension>'.repeat(depth)}${'</extension>'.repeat(depth)}</Patient>`)).toEqual([
      'FKI6108',
    ]);
  });

  it('a schema is not named within it (R4 §2.6.1.1)', () => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://hl7.org/fhir x.xsd"';
    expect(ids(`<Patient ${F} ${xsi}><active value="true"/></Patient>`)).toEqual([
      'Undefined_attribute__on__for_type__properties__',
    ]);
  });

  it('processing instructions should not stand in it, but do no harm', () => {
    const { issues } = read(`<?xml-stylesheet href="x.xsl"?><Patient ${F}><active value="true"/></Patient>`);
    expect(issues.map(({ id, severity }) => [id, severity])).toEqual([['FKI6215', 'warning']]);
  });

  it('text of the narrative may be CDATA, and a processing instruction may look like anything', () => {
    const strange = `<?x ${'<!--'.repeat(40_000)}<![CDATA[y]]>?>`;
    const xhtml = `<div xmlns="http://www.w3.org/1999/xhtml"><![CDATA[a < b]]>${strange}</div>`;
    const from = performance.now();
    const text = json(
      `<Patient xmlns="http://hl7.org/fhir"><text><status value="generated"/>${xhtml}</text></Patient>`,
    ).text;
    expect(text.div).toContain('a &lt; b<?x <!--');
    expect(text.div).toContain('<![CDATA[y]]>?>');
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it('text of the narrative may be CDATA', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml"><![CDATA[a < b & c]]><!-- <![CDATA[x]]> --></div>';
    const xml = `<Patient ${F}><text><status value="generated"/>${div}</text></Patient>`;
    expect(ids(xml)).toEqual([]);
    expect(json(xml).text.div).toContain('a &lt; b &amp; c<!-- <![CDATA[x]]> -->');
  });
});
