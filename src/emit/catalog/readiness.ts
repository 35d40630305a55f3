import type { JsonObject } from '../../guide/index.js';

/** What an entry must say before it can be submitted, with the label the catalogue's readers know it by. */
const FIELDS: readonly { readonly key: string; readonly label: string; readonly severity: 'blocking' | 'advisory' }[] =
  [
    { key: 'owner', label: 'Ejer', severity: 'blocking' },
    { key: 'maintainer', label: 'Forvalter', severity: 'blocking' },
    { key: 'publisher', label: 'Udgiver', severity: 'blocking' },
    { key: 'contact.email', label: 'Kontakt (funktionspostkasse)', severity: 'blocking' },
    { key: 'governance', label: 'Forvaltning', severity: 'blocking' },
    { key: 'licence', label: 'Licens', severity: 'blocking' },
    { key: 'legalKind', label: 'Standardtype (bek. § 1)', severity: 'blocking' },
    { key: 'description.da', label: 'Kort beskrivelse', severity: 'blocking' },
    { key: 'useArea', label: 'Anvendelsesområde', severity: 'blocking' },
    { key: 'versionDate', label: 'Versionsdato', severity: 'blocking' },
    { key: 'maturity', label: 'Modenhed', severity: 'blocking' },
    { key: 'proposal.level', label: 'Foreslået anbefalingsniveau (§ 3 nr. 1)', severity: 'blocking' },
    { key: 'proposal.purpose', label: 'Hvad den skal anvendes til (§ 3 nr. 2)', severity: 'blocking' },
    { key: 'proposal.targetGroups', label: 'Hvem der skal anvende den (§ 3 nr. 3)', severity: 'blocking' },
    { key: 'proposal.compliance', label: 'Hvordan den overholdes (§ 3 nr. 4)', severity: 'blocking' },
    { key: 'proposal.applicableFrom', label: 'Fra hvornår (§ 3 nr. 5)', severity: 'advisory' },
    { key: 'case.need', label: 'Behov', severity: 'blocking' },
    { key: 'case.existingStandardsAssessed', label: 'Vurderede standarder', severity: 'blocking' },
    { key: 'case.benefits', label: 'Gevinster', severity: 'blocking' },
    { key: 'case.economy', label: 'Økonomi', severity: 'blocking' },
    { key: 'case.consultation', label: 'Høring', severity: 'blocking' },
    { key: 'case.consequences', label: 'Konsekvenser', severity: 'advisory' },
    { key: 'case.testing', label: 'Test', severity: 'advisory' },
    { key: 'case.adoption', label: 'Udbredelse', severity: 'advisory' },
    { key: 'versionNotes', label: 'Ændringer', severity: 'advisory' },
    { key: 'distributions.0', label: 'Distributioner', severity: 'blocking' },
  ];

/** The gaps of an entry, listed, never filled. */
export function missingOf(
  entry: JsonObject,
  base: string | undefined,
): readonly {
  readonly entry: string;
  readonly key: string;
  readonly label: string;
  readonly severity: 'blocking' | 'advisory';
}[] {
  const id = String(entry.id);
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, name) => (value as JsonObject | undefined)?.[name], entry);
  const gaps = FIELDS.filter(({ key }) => at(key) === undefined).map((field) => ({ entry: id, ...field }));
  const placeholder = {
    entry: id,
    key: 'id',
    label: 'Identifikatorernes base (base i input/catalog/entry.yaml)',
    severity: 'blocking' as const,
  };
  return base === undefined ? [placeholder, ...gaps] : gaps;
}
