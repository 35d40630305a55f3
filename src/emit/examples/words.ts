/**
 * Invented Danish words by the datatype element they stand in (ElementDefinition.base.path). No person, address or telephone number
 * here is real: names carry "Test", and the numbers are of the series that are kept for examples.
 */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  'HumanName.family': ['Testesen', 'Testgaard', 'Prøvestrup', 'Eksempelsen', 'Testholm'],
  'HumanName.given': ['Asta', 'Birger', 'Ellen', 'Gunnar', 'Inge', 'Karl', 'Lis', 'Mogens', 'Ruth', 'Svend'],
  'HumanName.text': ['Asta Testesen', 'Birger Prøvestrup'],
  'Address.line': ['Prøvevej 1', 'Eksempelgade 12, 2. th.', 'Testtoften 7'],
  'Address.city': ['Prøvested', 'Eksempelby'],
  'Address.postalCode': ['9990', '3790'],
  'Address.country': ['DK'],
  'Address.district': ['Prøvested'],
  'Address.state': ['Region Eksempel'],
  'ContactPoint.value': ['+45 00000000'],
  'Annotation.text': ['Borgeren er selv med til at planlægge.', 'Følges op ved næste besøg.'],
  'Organization.name': ['Prøvested Kommune', 'Hjemmeplejen, Prøvested Kommune'],
  'Attachment.contentType': ['text/plain'],
  'Attachment.title': ['Bilag'],
  'Money.currency': ['DKK'],
  'Resource.language': ['da'],
  'Attachment.language': ['da'],
};

/** What a free text says where its element has no words of its own. */
export const SENTENCES = [
  'Aftalt med borgeren',
  'Gennemgået ved besøg',
  'Følges op ved næste kontakt',
  'Borgeren klarer det selv',
  'Pårørende er orienteret',
  'Ingen ændringer siden sidst',
] as const;
