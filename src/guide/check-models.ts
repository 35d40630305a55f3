/**
 * Every row of a logical model says which element of which profile carries it (`FkiCitizen#Patient.birthDate`, in the mapping with
 * identity `profile`), or why none does (`none: …`). Only models that declare that mapping are held to it.
 */
import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { elementsOf } from './elements.js';
import { locationOf } from './input/index.js';
import type { Element, Guide, Structure } from './model.js';

const IDENTITY = 'profile';

export function checkModels(guide: Guide): readonly Diagnostic[] {
  return guide.logicalModels
    .filter(({ own, mappings }) => own && mappings.some(({ identity }) => identity === IDENTITY))
    .flatMap((model) =>
      [...elementsOf(model)]
        .filter((element) => element !== model.root && element.inDifferential)
        .flatMap((element) => faultsOf(guide, model, element)),
    );
}

function faultsOf(guide: Guide, model: Structure, element: Element): readonly Diagnostic[] {
  const position = element.source ?? model.source;
  const where = position === undefined ? undefined : locationOf(position);
  const maps = element.mappings.filter(({ identity }) => identity === IDENTITY);
  if (maps.length === 0) return [diagnostic('FKI3122', { element: element.id }, where)];
  return maps
    .filter(({ map }) => !/^none: *\S/.test(map) && !leadsToElement(guide, map))
    .map(({ map }) => diagnostic('FKI3123', { element: element.id, map }, where));
}

/** `<profile id>#<element id>`; what the profile's snapshot does not unfold is looked for in the element's type. */
function leadsToElement({ definitions }: Guide, map: string): boolean {
  const [profile = '', id = ''] = map.split('#');
  const structure = definitions.structure(profile);
  if (structure === undefined || id === '') return false;
  const [root, ...names] = id.split('.');
  let at: Element | undefined = root === structure.root.name ? structure.root : undefined;
  for (const name of names) at = at === undefined ? undefined : below(guideChildren(definitions, structure, at), name);
  return at !== undefined;
}

function guideChildren(definitions: Guide['definitions'], structure: Structure, element: Element): readonly Element[] {
  const own = definitions.childrenOf(structure, element);
  if (own.length > 0 || element.types.length < 2) return own;
  return element.types.flatMap(({ code }) => definitions.childrenOf(structure, element, code));
}

function below(children: readonly Element[], segment: string): Element | undefined {
  const [name, sliceName] = segment.split(':');
  const child = children.find((candidate) => candidate.name === name || candidate.name === `${name}[x]`);
  return sliceName === undefined ? child : child?.slices.find((slice) => slice.sliceName === sliceName);
}
