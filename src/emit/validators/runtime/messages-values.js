/** Texts of what is wrong with values: primitives, datatypes, narrative. */

/** @type {import('./messages.js').Texts} */
export const VALUES = {
  // primitives
  Type_Specific_Checks_DT_Primitive_NotEmpty: [
    'The string is empty: leave the element out where it has no value.',
    'Strengen er tom: udelad elementet, når det ingen værdi har.',
  ],
  Type_Specific_Checks_DT_Primitive_WS: ['The text is nothing but blanks.', 'Teksten er kun blanktegn.'],
  Type_Specific_Checks_DT_String_WS: [
    'The text starts or ends with a blank: remove it.',
    'Teksten begynder eller slutter med et blanktegn: fjern det.',
  ],
  Type_Specific_Checks_DT_String_Length: [
    'The text is longer than 1,048,576 characters.',
    'Teksten er længere end 1.048.576 tegn.',
  ],
  UNICODE_XML_BAD_CHARS: [
    'The text holds the control character {0} (hex), which XML cannot carry.',
    'Teksten indeholder kontroltegnet {0} (hex), som XML ikke kan bære.',
  ],
  SECURITY_STRING_CONTENT_WARNING: [
    'The text looks like it holds HTML: whoever shows it must escape it.',
    'Teksten ser ud til at indeholde HTML: den, der viser den, skal escape den.',
  ],
  SECURITY_STRING_CONTENT_ERROR: [
    'The text holds what looks like HTML, which may not be here: write it as plain text.',
    'Teksten indeholder noget, der ligner HTML, og det må den ikke: skriv den som ren tekst.',
  ],
  VALIDATION_NO_EXPERIMENTAL_CONTENT: [
    'The resource says that it is experimental, and only what is meant for use may be here.',
    'Ressourcen siger, at den er eksperimentel, og her må kun være det, der er til brug.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_MARKDOWN_HTML: [
    'The markdown holds what looks like an HTML tag, which will be shown as text.',
    'Markdown-teksten indeholder noget, der ligner et HTML-tag; det vises som tekst.',
  ],
  Type_Specific_Checks_DT_Code_WS: [
    'The code{0} may not start or end with a blank, nor hold two in a row.',
    'Koden{0} må ikke begynde eller slutte med blanktegn eller have to i træk.',
  ],
  Resource_RES_ID_Malformed_Chars: [
    'The id{0} may hold letters, digits, hyphen and full stop only.',
    'Id’et{0} må kun indeholde bogstaver (A–Z), cifre, bindestreg og punktum.',
  ],
  Resource_RES_ID_Malformed_Length: [
    'The id has {0} characters, at most 64 are allowed.',
    'Id’et har {0} tegn, højst 64 er tilladt.',
  ],
  Type_Specific_Checks_DT_ID_Valid: [
    'The id{0} may hold at most 64 letters, digits, hyphens and full stops.',
    'Id’et{0} må højst have 64 bogstaver (A–Z), cifre, bindestreger og punktummer.',
  ],
  Type_Specific_Checks_DT_URI_WS: ['The URI{0} may hold no blanks.', 'URI’en{0} må ikke indeholde blanktegn.'],
  Type_Specific_Checks_DT_URI_OID: [
    'The URI of an OID starts with urn:oid:{0}.',
    'En OID som URI begynder med urn:oid:{0}.',
  ],
  Type_Specific_Checks_DT_URI_UUID: [
    'The URI of a UUID starts with urn:uuid:{0}.',
    'En UUID som URI begynder med urn:uuid:{0}.',
  ],
  Type_Specific_Checks_DT_OID_Valid: ['The OID{0} is not valid.', 'OID’en{0} er ikke gyldig.'],
  Type_Specific_Checks_DT_OID_Start: ['An OID starts with urn:oid:{0}.', 'En OID begynder med urn:oid:{0}.'],
  Type_Specific_Checks_DT_UUID_Valid: [
    'The UUID{0} must be valid and in lower case.',
    'UUID’en{0} skal være gyldig og skrevet med små bogstaver.',
  ],
  Type_Specific_Checks_DT_UUID_Strat: ['A UUID starts with urn:uuid:{0}.', 'En UUID begynder med urn:uuid:{0}.'],
  TYPE_SPECIFIC_CHECKS_DT_URL_EXAMPLE: [
    'Urls of example.org and the like are not allowed in real data{0}.',
    'Url’er som example.org er ikke tilladt i rigtige data{0}.',
  ],
  Type_Specific_Checks_DT_URL_Resolve: [
    'HL7 has given out no such url{0}: check its spelling.',
    'HL7 har ikke udgivet en sådan url{0}: er den stavet rigtigt?',
  ],
  TYPE_SPECIFIC_CHECKS_DT_URL_INTERNAL: [
    'The fragment{0} names no contained resource.',
    'Fragmentet{0} peger ikke på nogen indeholdt ressource.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_URL_INTERNAL_WARN: [
    'The fragment{0} looks like it names a contained resource, but there is none.',
    'Fragmentet{0} ser ud til at pege på en indeholdt ressource, men der er ingen.',
  ],
  TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE: [
    'The canonical{0} must be absolute, or a fragment that names a contained resource.',
    'Den kanoniske url{0} skal være absolut eller et fragment, der peger på en indeholdt ressource.',
  ],
  Type_Specific_Checks_DT_Base64_Valid: ['The value is not valid base64.', 'Værdien er ikke gyldig base64.'],
  TYPE_SPECIFIC_CHECKS_DT_BASE64_NO_WS_WARNING: [
    'Base64 should hold no blanks (RFC 4648).',
    'Base64 bør ikke indeholde blanktegn (RFC 4648).',
  ],
  Type_Specific_Checks_DT_Primitive_Regex_Type: [
    'The number{0} is not written as its type asks.',
    'Tallet{0} er ikke skrevet, som typen kræver.',
  ],
  Type_Specific_Checks_DT_Integer_Valid: [
    'The value{0} must be a whole number of 32 bits.',
    'Værdien{0} skal være et helt tal på 32 bit.',
  ],
  Type_Specific_Checks_DT_Integer_LT0: ['The value must be 0 or more.', 'Værdien skal være 0 eller derover.'],
  Type_Specific_Checks_DT_Integer_LT1: ['The value must be 1 or more.', 'Værdien skal være 1 eller derover.'],
  Type_Specific_Checks_DT_Decimal_Valid: [
    'The value{0} is not a valid decimal.',
    'Værdien{0} er ikke et gyldigt decimaltal.',
  ],
  Type_Specific_Checks_DT_Decimal_Range: [
    'The value{0} is beyond what most systems can hold.',
    'Værdien{0} er uden for det, de fleste systemer kan rumme.',
  ],
  Type_Specific_Checks_DT_Date_Valid: [
    'The value{0} is not a date (YYYY, YYYY-MM or YYYY-MM-DD, a day that exists).',
    'Værdien{0} er ikke en dato (ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, en dag der findes).',
  ],
  Type_Specific_Checks_DT_DateTime_Valid: [
    'The value{0} is not a date and time (YYYY-MM-DDThh:mm:ss with Z or +hh:mm).',
    'Værdien{0} er ikke dato og tid (ÅÅÅÅ-MM-DDTtt:mm:ss med Z eller +tt:mm).',
  ],
  Type_Specific_Checks_DT_DateTime_TZ: [
    'A date with a time needs a time zone: Z or +hh:mm.',
    'En dato med klokkeslæt skal have en tidszone: Z eller +tt:mm.',
  ],
  Type_Specific_Checks_DT_DateTime_Regex: [
    'The value{0} is not an instant (YYYY-MM-DDThh:mm:ss with Z or +hh:mm, to the second).',
    'Værdien{0} er ikke et tidspunkt (ÅÅÅÅ-MM-DDTtt:mm:ss med Z eller +tt:mm, med sekunder).',
  ],
  Type_Specific_Checks_DT_DateTime_Reasonable: [
    'The year of{0} is unlikely: check for a typing error.',
    'Året i{0} er usandsynligt: er det en tastefejl?',
  ],
  Type_Specific_Checks_DT_Time_Valid: [
    'The value{0} is not a time (hh:mm:ss).',
    'Værdien{0} er ikke et klokkeslæt (tt:mm:ss).',
  ],

  // types
  Type_Specific_Checks_DT_Identifier_System: [
    'Identifier.system must be absolute.',
    'Identifier.system skal være en absolut URI.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_VALUE: [
    'Where the system is urn:ietf:rfc:3986, the value{0} must be a whole URI.',
    'Når systemet er urn:ietf:rfc:3986, skal værdien{0} være en hel URI.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_WRONG: [
    'A UUID or OID as value goes with the system urn:ietf:rfc:3986 and its prefix.',
    'En UUID eller OID som værdi hører sammen med systemet urn:ietf:rfc:3986 og sit præfiks.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_B64_DECODE_FAIL: [
    'The data is not base64 without blanks.',
    'Data er ikke base64 uden blanktegn.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_CORRECT: [
    'The size says {0}, the data has {1} bytes.',
    'Size siger {0}, data har {1} byte.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_INVALID: ['The size {0} is not valid.', 'Size {0} er ikke gyldig.'],
  TYPE_SPECIFIC_CHECKS_DT_ATT_HASH_MISMATCH: [
    'The hash is not that of the data (SHA-1, base64).',
    'Hash passer ikke til data (SHA-1, base64).',
  ],
  TYPE_SPECIFIC_CHECKS_DT_ATT_NO_CONTENT: [
    'The attachment has neither data nor url: it should say content type or language.',
    'Vedhæftningen har hverken data eller url: den bør angive indholdstype eller sprog.',
  ],
  Meta_RES_Security_Duplicate: ['The security label{0} stands twice.', 'Sikkerhedsmærket{0} står to gange.'],

  // narrative
  Error_parsing_XHTML_: ['The narrative is not XHTML: {0}.', 'Fortællingen er ikke XHTML: {0}.'],
  XHTML_XHTML_Name_Invalid: ['The narrative must be a div, not {0}.', 'Fortællingen skal være en div, ikke {0}.'],
  XHTML_XHTML_NS_InValid: [
    'The namespace must be http://www.w3.org/1999/xhtml.',
    'Navnerummet skal være http://www.w3.org/1999/xhtml.',
  ],
  XHTML_XHTML_Element_Illegal: [
    'The element {0} may not stand in a narrative.',
    'Elementet {0} må ikke stå i en fortælling.',
  ],
  XHTML_XHTML_ELEMENT_ILLEGAL_IN_PARA: [
    'The element {0} may not stand inside a p.',
    'Elementet {0} må ikke stå i et p.',
  ],
  XHTML_XHTML_Entity_Illegal: [
    'XML has no &{0};: write the character itself, or its number.',
    'XML kender ikke &{0};: skriv selve tegnet eller dets nummer.',
  ],
  Type_Specific_Checks_DT_XHTML_Resolve: [
    'The link{0} leads to no id or name in the resource.',
    'Linket{0} fører ikke til noget id eller navn i ressourcen.',
  ],
  Type_Specific_Checks_DT_XHTML_Resolve_Img: [
    'The image{0} is no contained resource.',
    'Billedet{0} er ingen indeholdt ressource.',
  ],
  TYPE_SPECIFIC_CHECKS_DT_XHTML_ACTIVE_HREF: ['A link may not run script.', 'Et link må ikke køre script.'],
  Language_XHTML_Lang_Missing1: [
    'The resource has a language: its narrative should say lang and xml:lang.',
    'Ressourcen har et sprog: fortællingen bør angive lang og xml:lang.',
  ],
  Language_XHTML_Lang_Missing2: [
    'The narrative says xml:lang: it should say lang too.',
    'Fortællingen angiver xml:lang: den bør også angive lang.',
  ],
  Language_XHTML_Lang_Missing3: [
    'The narrative says lang: it should say xml:lang too.',
    'Fortællingen angiver lang: den bør også angive xml:lang.',
  ],
};
