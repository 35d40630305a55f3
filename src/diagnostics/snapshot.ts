import type { Template } from './template.js';

/** FKI35xx: snapshot generation. `profile` is the definition's canonical, `element` the differential's element id. */
export const SNAPSHOT = {
  FKI3501: {
    severity: 'error',
    en: '{profile} is not a StructureDefinition that a snapshot can be made of: {reason}.',
    da: '{profile} er ikke en StructureDefinition, der kan laves et snapshot af: {reason}.',
  },
  FKI3502: {
    severity: 'error',
    en: 'The base definition {base} of {profile} is not known.',
    da: 'Basisdefinitionen {base} for {profile} er ikke kendt.',
    help: {
      en: 'Add the package that defines it as a dependency, or give it with --package.',
      da: 'Tilføj pakken, der definerer den, som afhængighed, eller angiv den med --package.',
    },
  },
  FKI3503: {
    severity: 'error',
    en: '{profile} is derived from itself, by way of {cycle}.',
    da: '{profile} er afledt af sig selv, gennem {cycle}.',
  },
  FKI3504: {
    severity: 'error',
    en: '{profile}: element {element} does not exist in the base definition.',
    da: '{profile}: elementet {element} findes ikke i basisdefinitionen.',
  },
  FKI3505: {
    severity: 'error',
    en: '{profile}: min {min} of {element} is below the base definition’s {base}.',
    da: '{profile}: min {min} på {element} er mindre end basisdefinitionens {base}.',
  },
  FKI3506: {
    severity: 'error',
    en: '{profile}: max {max} of {element} is above the base definition’s {base}.',
    da: '{profile}: max {max} på {element} er større end basisdefinitionens {base}.',
  },
  FKI3507: {
    severity: 'error',
    en: '{profile}: type {type} of {element} is not one of the base definition’s ({base}).',
    da: '{profile}: typen {type} på {element} er ikke en af basisdefinitionens ({base}).',
  },
  FKI3508: {
    severity: 'error',
    en: '{profile}: {element} has slices, but nothing says how they are told apart.',
    da: '{profile}: {element} har slices, men intet siger, hvordan de skelnes.',
    help: {
      en: 'Give the element a slicing with at least one discriminator before its slices.',
      da: 'Giv elementet en slicing med mindst én discriminator før dets slices.',
    },
  },
  FKI3509: {
    severity: 'error',
    en: '{profile}: the slicing of {element} does not agree with the base definition’s ({what}).',
    da: '{profile}: slicing på {element} stemmer ikke med basisdefinitionens ({what}).',
  },
  FKI3510: {
    severity: 'error',
    en: '{profile}: the base definition’s slicing of {element} is closed; slice {slice} cannot be added.',
    da: '{profile}: basisdefinitionens slicing af {element} er lukket; slicen {slice} kan ikke tilføjes.',
  },
  FKI3512: {
    severity: 'error',
    en: '{profile}: type {type} of {element} is not known, so what stands below it is not either.',
    da: '{profile}: typen {type} på {element} er ikke kendt, og derfor heller ikke det, der står under det.',
    help: {
      en: 'Add the package that defines it as a dependency, or give it with --package.',
      da: 'Tilføj pakken, der definerer den, som afhængighed, eller angiv den med --package.',
    },
  },
  FKI3513: {
    severity: 'warning',
    en: '{profile}: profile {type} on the type of {element} is not known; only its base type is used.',
    da: '{profile}: profilen {type} på typen for {element} er ikke kendt; kun dens basistype bruges.',
    help: {
      en: 'Add the package that defines it as a dependency, or give it with --package.',
      da: 'Tilføj pakken, der definerer den, som afhængighed, eller angiv den med --package.',
    },
  },
  FKI3514: {
    severity: 'error',
    en: '{profile}: {element} refers to the content of {reference}, which is not found.',
    da: '{profile}: {element} henviser til indholdet af {reference}, som ikke findes.',
  },
  FKI3515: {
    severity: 'error',
    en: '{profile}: the required binding of {element} is loosened to {strength}.',
    da: '{profile}: den krævede binding på {element} er løsnet til {strength}.',
  },
  FKI3516: {
    severity: 'error',
    en: '{profile}: {element} is must-support in the base definition; that cannot be taken away.',
    da: '{profile}: {element} er must-support i basisdefinitionen; det kan ikke tages væk.',
  },
  FKI3517: {
    severity: 'error',
    en: '{profile}: {element} reslices {slice}, which does not exist.',
    da: '{profile}: {element} opdeler slicen {slice}, som ikke findes.',
  },
  FKI3518: {
    severity: 'warning',
    en: '{profile}: the slices of {element} add up to at least {count}, but at most {max} may stand there.',
    da: '{profile}: slices på {element} kræver tilsammen mindst {count}, men der må højst stå {max}.',
  },
  FKI3519: {
    severity: 'error',
    en: 'No snapshot can be made of {profile}: there is none of its base definition {base}.',
    da: 'Der kan ikke laves et snapshot af {profile}: der er intet af dens basisdefinition {base}.',
  },
} as const satisfies Record<string, Template>;
