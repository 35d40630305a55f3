import type { XmlReader } from '../packages/index.js';

/**
 * How definitions in XML, given with `--package`, are read; undefined where none is, since the model of R4 that it takes costs a second.
 */
export async function definitionXmlReader(given: readonly string[]): Promise<XmlReader | undefined> {
  if (!given.some((path) => /\.xml$/i.test(path))) return undefined;
  const { ArchiveError, openPackages } = await import('../packages/index.js');
  const { coreGuide } = await import('../guide/index.js');
  const { fhirXmlOf, readXml } = await import('../validate/index.js');
  const model = fhirXmlOf(coreGuide((await openPackages({ offline: true })).source));
  return (xml) => {
    const { json, issues } = readXml(xml, model, 'en');
    const at = issues.findIndex(({ severity }) => severity === 'fatal');
    if (json !== undefined && at < 0) return JSON.parse(json);
    const { [at]: danish } = readXml(xml, model, 'da').issues;
    throw new ArchiveError({
      en: issues[at]?.text.replace(/\.$/, '') ?? 'it is no FHIR XML',
      da: danish?.text.replace(/\.$/, '') ?? 'det er ikke FHIR XML',
    });
  };
}
