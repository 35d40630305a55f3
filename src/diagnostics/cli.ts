import type { Template } from './template.js';

/** FKI6xxx: the command line (60xx), running validators (61xx), the reader of FHIR XML (62xx), terminology servers (63xx). */
export const CLI = {
  FKI6001: {
    severity: 'error',
    en: '{path} does not exist.',
    da: '{path} findes ikke.',
  },
  FKI6002: {
    severity: 'error',
    en: 'Cannot write {path}: {reason}.',
    da: 'Kan ikke skrive {path}: {reason}.',
  },
  FKI6004: {
    severity: 'error',
    en: 'Cannot read {path}: {reason}.',
    da: 'Kan ikke læse {path}: {reason}.',
  },
  FKI6005: {
    severity: 'error',
    en: 'No file matches {pattern}.',
    da: 'Ingen fil passer til {pattern}.',
  },
  FKI6010: {
    severity: 'error',
    en: "This project's validators are not built: {path} is missing.",
    da: 'Projektets validatorer er ikke bygget: {path} mangler.',
    help: {
      en: 'Run npm run build, or name a guide with --package FILE.tgz.',
      da: 'Kør npm run build, eller angiv en guide med --package FIL.tgz.',
    },
  },
  FKI6020: {
    severity: 'error',
    en: 'Unknown option {option}.',
    da: 'Ukendt tilvalg {option}.',
    help: { en: 'fki {command}--help lists the options.', da: 'fki {command}--help viser tilvalgene.' },
  },
  FKI6021: {
    severity: 'error',
    en: 'Unknown command {command}.',
    da: 'Ukendt kommando {command}.',
    help: { en: 'fki --help lists the commands.', da: 'fki --help viser kommandoerne.' },
  },
  FKI6022: {
    severity: 'error',
    en: '{argument} is missing.',
    da: '{argument} mangler.',
    help: { en: 'fki {command}--help shows how it is used.', da: 'fki {command}--help viser, hvordan den bruges.' },
  },
  FKI6023: {
    severity: 'error',
    en: '{value} is not a value of {option}; it takes {allowed}.',
    da: '{value} er ikke en værdi for {option}; den tager {allowed}.',
  },
  FKI6024: {
    severity: 'error',
    en: 'The command line cannot be read: {message}.',
    da: 'Kommandolinjen kan ikke læses: {message}.',
  },
  FKI6025: {
    severity: 'error',
    en: '{option} goes only with {other}.',
    da: '{option} kan kun bruges sammen med {other}.',
  },
  FKI6026: {
    severity: 'error',
    en: 'There is no target {target}; the targets are {targets}.',
    da: 'Der er intet mål {target}; målene er {targets}.',
  },
  FKI6027: {
    severity: 'error',
    en: '{option} and {other} exclude each other.',
    da: '{option} og {other} udelukker hinanden.',
  },
  FKI6028: {
    severity: 'error',
    en: 'There are too many arguments.',
    da: 'Der er for mange argumenter.',
    help: { en: 'fki {command}--help shows how it is used.', da: 'fki {command}--help viser, hvordan den bruges.' },
  },
  FKI6030: {
    severity: 'error',
    en: 'Nothing was emitted: the project has {errors} error(s).',
    da: 'Intet er udsendt: projektet har {errors} fejl.',
  },
  FKI6090: {
    severity: 'error',
    en: 'This is a bug in fki, not in what you gave it: {message}',
    da: 'Det er en fejl i fki, ikke i det, du gav den: {message}',
    help: {
      en: 'Run it again with FKI_DEBUG=1 for the details, and report them.',
      da: 'Kør igen med FKI_DEBUG=1 for detaljer, og meld dem.',
    },
  },
  FKI6101: {
    severity: 'error',
    en: '{path} holds no file to validate.',
    da: '{path} indeholder ingen fil at validere.',
    help: {
      en: 'Validated are .json, .ndjson, .jsonl and .xml, each also with .gz, and .tgz.',
      da: 'Der valideres .json, .ndjson, .jsonl og .xml, alle også med .gz, og .tgz.',
    },
  },
  FKI6102: {
    severity: 'error',
    en: 'The resource is larger than the limit of {limit} bytes and was not read; --max-bytes sets the limit.',
    da: 'Ressourcen er større end grænsen på {limit} bytes og blev ikke læst; --max-bytes sætter grænsen.',
  },
  FKI6103: {
    severity: 'error',
    en: 'The gzip data are damaged or end too early; what comes after could not be read.',
    da: 'Gzip-dataene er beskadigede eller slutter for tidligt; resten kunne ikke læses.',
  },
  FKI6104: {
    severity: 'error',
    en: 'The tar archive is damaged or ends too early; what comes after could not be read.',
    da: 'Tar-arkivet er beskadiget eller slutter for tidligt; resten kunne ikke læses.',
  },
  FKI6105: {
    severity: 'error',
    en: 'The text is not valid UTF-8.',
    da: 'Teksten er ikke gyldig UTF-8.',
  },
  FKI6106: {
    severity: 'error',
    en: 'There is no resource: the input is empty.',
    da: 'Der er ingen ressource: indholdet er tomt.',
  },
  FKI6107: {
    severity: 'error',
    en: 'These validators cannot read FHIR XML: they were built without its model.',
    da: 'Disse validatorer kan ikke læse FHIR-XML: de er bygget uden modellen for det.',
  },
  FKI6108: {
    severity: 'error',
    en: 'The resource is nested too deeply to be validated.',
    da: 'Ressourcen er for dybt indlejret til at kunne valideres.',
  },
  FKI6109: {
    severity: 'error',
    en: 'The validator failed on this resource ({message}); this is a bug in it.',
    da: 'Validatoren fejlede på denne ressource ({message}); det er en fejl i den.',
  },
  FKI6110: {
    severity: 'error',
    en: 'The worker that validated this resource stopped ({message}).',
    da: 'Den proces, der validerede ressourcen, stoppede ({message}).',
  },
  FKI6111: {
    severity: 'error',
    en: '{path}: entry {index} has no {member}; a suppression has id, path and reason.',
    da: '{path}: post {index} mangler {member}; en undtagelse har id, path og reason.',
  },
  FKI6112: {
    severity: 'information',
    en: 'The suppression of {id} at {path} was not needed.',
    da: 'Undtagelsen for {id} ved {path} var ikke nødvendig.',
  },
  FKI6113: {
    severity: 'error',
    en: 'The request asks for {member}, which is not supported here.',
    da: 'Forespørgslen beder om {member}, som ikke understøttes her.',
  },
  FKI6114: {
    severity: 'error',
    en: 'The request cannot be read: {reason}.',
    da: 'Forespørgslen kan ikke læses: {reason}.',
  },
  FKI6115: {
    severity: 'error',
    en: 'Cannot listen on port {port}: {reason}.',
    da: 'Kan ikke lytte på port {port}: {reason}.',
  },
  FKI6116: {
    severity: 'error',
    en: '{path} is not a list of suppressions in JSON.',
    da: '{path} er ikke en liste af undtagelser i JSON.',
  },
  FKI6117: {
    severity: 'error',
    en: 'Only programs on this machine may ask, and not from a web page.',
    da: 'Kun programmer på denne maskine må spørge, og ikke fra en webside.',
  },
  FKI6118: {
    severity: 'error',
    en: 'Here is only POST /$validate, POST /[type]/$validate and GET /metadata.',
    da: 'Her findes kun POST /$validate, POST /[type]/$validate og GET /metadata.',
  },
  FKI6119: {
    severity: 'error',
    en: 'The address says {expected}, the resource is a {found}.',
    da: 'Adressen siger {expected}, ressourcen er en {found}.',
  },
  FKI6201: {
    severity: 'error',
    en: 'The XML is not well-formed: {detail}.',
    da: 'XML-dokumentet er ikke velformet: {detail}.',
  },
  FKI6202: {
    severity: 'error',
    en: 'The XML has a document type declaration; FHIR allows none.',
    da: 'XML-dokumentet har en dokumenttypeerklæring (DOCTYPE); FHIR tillader ingen.',
  },
  FKI6203: {
    severity: 'error',
    en: 'The XML says that its encoding is {encoding}; FHIR is written in UTF-8.',
    da: 'XML-dokumentet angiver tegnsættet {encoding}; FHIR skrives i UTF-8.',
  },
  FKI6204: {
    severity: 'error',
    en: 'The root element {name} has no namespace; a FHIR resource has http://hl7.org/fhir.',
    da: 'Rodelementet {name} har intet navnerum; en FHIR-ressource har http://hl7.org/fhir.',
  },
  FKI6205: {
    severity: 'error',
    en: '{name} is not a resource of FHIR R4.',
    da: '{name} er ikke en ressource i FHIR R4.',
  },
  FKI6206: {
    severity: 'error',
    en: 'Text stands where FHIR has only elements and attributes.',
    da: 'Der står tekst, hvor FHIR kun har elementer og attributter.',
  },
  FKI6207: {
    severity: 'error',
    en: 'The element is in the wrong namespace; it belongs in {namespace}.',
    da: 'Elementet er i et forkert navnerum; det hører til i {namespace}.',
  },
  FKI6208: {
    severity: 'error',
    en: 'Element {element} is out of order: it stands after {before}.',
    da: 'Elementet {element} står forkert: det står efter {before}.',
  },
  FKI6209: {
    severity: 'error',
    en: 'Attribute {name} is not defined for {type}.',
    da: 'Attributten {name} findes ikke for {type}.',
  },
  FKI6210: {
    severity: 'error',
    en: 'Element {name} may not stand here.',
    da: 'Elementet {name} må ikke stå her.',
  },
  FKI6211: {
    severity: 'error',
    en: 'Element {name} is empty: it needs a value or elements.',
    da: 'Elementet {name} er tomt: det skal have en værdi eller elementer.',
  },
  FKI6212: {
    severity: 'error',
    en: 'Element {name} stands {count} times, but may stand once.',
    da: 'Elementet {name} står {count} gange, men må stå én gang.',
  },
  FKI6213: {
    severity: 'error',
    en: 'The value must be true or false.',
    da: 'Værdien skal være true eller false.',
  },
  FKI6214: {
    severity: 'error',
    en: 'The value must be a number, as FHIR writes one.',
    da: 'Værdien skal være et tal, som FHIR skriver det.',
  },
  FKI6215: {
    severity: 'warning',
    en: 'A processing instruction should not stand in a resource: leave it out.',
    da: 'En behandlingsinstruktion (<?…?>) bør ikke stå i en ressource: udelad den.',
  },
  FKI6301: {
    severity: 'error',
    en: 'The terminology server knows no such code in {system}.',
    da: 'Terminologiserveren kender ingen sådan kode i {system}.',
  },
  FKI6302: {
    severity: 'error',
    en: 'The terminology server does not know this display for the code in {system}, neither in Danish nor in English.',
    da: 'Terminologiserveren kender ikke denne visningstekst til koden i {system}, hverken på dansk eller engelsk.',
  },
  FKI6303: {
    severity: 'error',
    en: 'The terminology server {url} does not answer: {reason}.',
    da: 'Terminologiserveren {url} svarer ikke: {reason}.',
  },
} as const satisfies Record<string, Template>;
