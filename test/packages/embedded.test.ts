import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  CORE,
  coreExamples,
  EXTENSIONS,
  embeddedCore,
  embeddedPackage,
  TERMINOLOGY,
} from '../../src/packages/index.js';

const source = embeddedCore();

describe('the embedded R4 core', () => {
  it('is HL7s whole core', () => {
    const core = embeddedPackage(CORE)!;
    const counts: Record<string, number> = {};
    for (const { resourceType } of core.entries) counts[resourceType] = (counts[resourceType] ?? 0) + 1;
    expect(counts).toMatchObject({ StructureDefinition: 655, ValueSet: 1316, CodeSystem: 1062, SearchParameter: 1400 });
    expect(core.fhirVersions).toEqual(['4.0.1']);
    expect(core.unreadable).toEqual([]);
    expect(core.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names every definition by one canonical', () => {
    const core = embeddedPackage(CORE)!;
    const seen = new Map<string, string>();
    for (const { resourceType, url, file } of core.entries) {
      if (url === undefined) continue;
      expect(seen.get(`${resourceType} ${url}`), `${file} is there twice`).toBeUndefined();
      seen.set(`${resourceType} ${url}`, file);
    }
    expect(seen.size).toBeGreaterThan(4500);
  });

  it('finds R4s types by canonical, by canonical and version, and by name', () => {
    const patient = 'http://hl7.org/fhir/StructureDefinition/Patient';
    expect(source.find(patient)?.resource.id).toBe('Patient');
    expect(source.find(`${patient}|4.0.1`)?.resource.id).toBe('Patient');
    expect(source.find(`${patient}|3.0.2`)).toBeUndefined();
    expect(source.find('Patient', 'StructureDefinition')?.resource.url).toBe(patient);
    expect(source.find('Patient', 'ValueSet')).toBeUndefined();
    expect(source.find('NoSuchType')).toBeUndefined();
  });

  it('takes extensions from the extensions pack before the core, and terminology from HL7s before the core', () => {
    const translation = source.find('http://hl7.org/fhir/StructureDefinition/translation')!;
    expect(translation.package.id).toBe(EXTENSIONS);
    expect(embeddedPackage(CORE)!.entries.some(({ url }) => url === translation.resource.url)).toBe(true);
    const actCode = source.find('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'CodeSystem')!;
    expect(actCode.package.id).toBe(TERMINOLOGY);
    const urls = source.entries('StructureDefinition').map(({ entry }) => entry.url!);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toEqual([...urls].sort());
  });

  it('keeps the examples apart', () => {
    const examples = coreExamples();
    expect(examples.entries.some(({ resourceType, id }) => resourceType === 'Patient' && id === 'example')).toBe(true);
    expect(examples.entries.some(({ resourceType }) => resourceType === 'StructureDefinition')).toBe(false);
    expect(embeddedPackage(CORE)!.entries.some(({ resourceType }) => resourceType === 'Patient')).toBe(false);
  });

  it('gives the text of a definition as it stands', () => {
    const found = source.find('Patient')!;
    expect(JSON.parse(found.package.text(found.entry))).toEqual(found.resource);
  });
});

describe('the kept index', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fki-index-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says the same as the files', () => {
    const parsed = coreExamples(folder);
    expect(readdirSync(join(folder, 'v1', 'contents'))).toEqual([`${parsed.hash}.json`]);
    const kept = coreExamples(folder);
    expect(kept.entries).toEqual(parsed.entries);
    expect(kept.hash).toBe(parsed.hash);
  });
});
