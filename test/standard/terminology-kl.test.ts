/** Codes, displays, hierarchy and value sets, compared with what KL publishes. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TableConcept, Tree } from '../../scripts/terminology/tables.mjs';
import { type Loose, sharedIsHere, sharedPackage, sharedTable } from './kl-package.js';
import { caresocial, codesOf, ffb, fsiii } from './tables.js';

describe.skipIf(!sharedIsHere("the comparison with KL's terminology"))("compared with KL's terminology", () => {
  let kl: Map<string, Loose>;
  beforeAll(async () => {
    kl = await sharedPackage('kl.dk.fhir.term-2.3.0.tgz');
  });

  const flat = (concepts: Loose[], parent = ''): { code: string; parent: string; display: string }[] =>
    concepts.flatMap((concept) => [
      { code: concept.code, parent, display: concept.display },
      ...flat(concept.concept ?? [], concept.code),
    ]);
  const facts = (concepts: readonly TableConcept[]) =>
    concepts.map((concept) => ({ code: concept.code, parent: concept.parent, display: concept.display }));
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

  it("FSIII and FFB have KL's codes, displays and hierarchy", () => {
    expect(facts(fsiii.all).sort(byCode)).toEqual(flat(kl.get('CodeSystem-FSIII').concept).sort(byCode));
    expect(facts(ffb.all).sort(byCode)).toEqual(flat(kl.get('CodeSystem-FFB').concept).sort(byCode));
  });

  it("CareSocialCodes has all of KL's", () => {
    const ours = facts(caresocial.all.filter((concept) => concept.basis === 'in kl-term 2.3.0'));
    expect(ours.sort(byCode)).toEqual(flat(kl.get('CodeSystem-CareSocialCodes').concept).sort(byCode));
  });

  it('the status of each FSIII concept is the one that ../shared/domain argues for', () => {
    for (const row of sharedTable('fsiii-codes.tsv')) {
      const concept = fsiii.byCode.get(row.code ?? '');
      expect([concept?.uuid.status, concept?.display, concept?.pair]).toEqual([
        row.status_inferred,
        row.display_da,
        row.paired_code,
      ]);
    }
  });

  const systems: Record<string, string> = {
    'urn:oid:1.2.208.176.2.21': 'fsiii',
    'urn:oid:1.2.208.176.2.22': 'ffb',
    'http://fhir.kl.dk/term/CodeSystem/CareSocialCodes': 'caresocial',
    'http://snomed.info/sct': 'sct',
    'urn:oid:1.2.208.176.2.1': 'npu',
  };
  function expandKl(id: string): Set<string> {
    const compose = kl.get(`ValueSet-${id}`).compose;
    const part = (include: Loose): string[] => {
      const imported = (include.valueSet ?? []).flatMap((url: string) => [...expandKl(url.split('/').pop() ?? '')]);
      if (include.system === undefined) return imported;
      const system = systems[include.system] ?? include.system;
      const own = new Map<string, Tree<TableConcept>>([
        ['fsiii', fsiii],
        ['ffb', ffb],
        ['caresocial', caresocial],
      ]).get(system);
      const listed = (include.concept ?? []).map((concept: Loose) => concept.code);
      // KL's package has removed two concepts; ours keeps them, retired.
      const within = (concept: TableConcept): string[] =>
        concept.children
          .filter((child) => child.status !== 'retired')
          .flatMap((child) => [child.code, ...within(child)]);
      const below = (filter: Loose): string[] => {
        expect(['descendent-of', 'is-a']).toContain(filter.op);
        const concept = own?.byCode.get(filter.value);
        // Of SNOMED CT we have no hierarchy: its concepts stand for what is below them.
        return [...(filter.op === 'is-a' ? [filter.value] : []), ...(concept === undefined ? [] : within(concept))];
      };
      return [...listed, ...(include.filter ?? []).flatMap(below)].map((code) => `${system}#${code}`);
    };
    const excluded = new Set((compose.exclude ?? []).flatMap(part));
    return new Set(compose.include.flatMap(part).filter((code: string) => !excluded.has(code)));
  }

  it.each([
    ['fki-conditions-home-care-transition', 'KLConditionCodesHomeCare'],
    ['fki-conditions-nursing-transition', 'KLConditionCodesNursing'],
    ['fki-conditions-140-transition', 'KLConditionCodesTheraphy'],
    ['fki-conditions-119-transition', 'KLConditionCodesPrevention'],
    ['fki-conditions-ffb', 'KLConditionCodesFFB'],
    ['fki-target-groups-ffb', 'KLTargetGroupsFFB'],
    ['fki-themes-ffb', 'KLThemesFFB'],
    ['fki-interventions-home-care-transition', 'KLHomeCareInterventionsFSIII'],
    ['fki-interventions-nursing-transition', 'KLNursingInterventionsFSIII'],
    ['fki-interventions-140', 'KLTrainingInterventionsFSIII'],
    ['fki-interventions-119-transition', 'KLPreventionInterventionsFSIII'],
    ['fki-interventions-ffb', 'KLInterventionsFFB'],
    ['fki-severities-transition', 'KLSeverities'],
    ['fki-follow-up-results-transition', 'KLFollowUpCodes'],
    ['fki-goal-categories', 'KLGoalTypeCodes'],
    ['fki-goal-changes', 'KLChangeValueCodes'],
    ['fki-goal-measures', 'KLTargetMeasureCodes'],
    ['fki-care-plan-categories', 'KLCarePlanCategoryCodes'],
    ['fki-cancellation-reasons', 'CancellationTypes'],
    ['fki-matters-of-interest-transition', 'KLInformationCodes'],
    ['fki-matter-of-interest-values-transition', 'KLMatterOfInterestValues'],
    ['fki-own-assessments-transition', 'KLCitizenObservationCodesFSIII'],
    ['fki-own-assessment-results-transition', 'KLCitizenObservationResultCodesFSIII'],
    ['fki-evaluation-types', 'KLEvaluationTypeCodes'],
    ['fki-needs-assessments-ffb', 'KLNeedsAssessmentCodesFFB'],
    ['fki-information-gathering-types', 'KLInformationGatheringTypeCodes'],
    ['fki-informers', 'KLMatterOfInterestInformerFFB'],
    ['fki-request-sources-transition', 'KLRequestFromFSIII'],
    ['fki-service-types', 'KLServicesTypes'],
    ['fki-service-offers-ffb', 'KLServiceCodesFFB'],
    ['fki-consent-to-contact', 'KLConsentToLiasing'],
    ['fki-observation-codes', 'KLObservationCodes'],
    ['fki-complications', 'KLComplicationCodesSCT'],
  ])('%s takes what %s takes', (id, theirs) => {
    expect([...codesOf(id)].sort()).toEqual([...expandKl(theirs)].sort());
  });
});
