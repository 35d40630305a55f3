/**
 * SUSHI's unfolding of an element (the elements of its type become its children), without making the whole of the type's
 * definition first.
 *
 * SUSHI reads the type as a StructureDefinition, copies each element, and copies each once more to tell later what changed. Here
 * the elements are copied from their JSON, once; what they were at first is made when it is asked for. Everything but an element
 * with one type at most one profile of which is known by its definition is left to SUSHI.
 */
import type { Sushi } from './sushi-modules.js';

export interface UnfoldElement {
  id: string;
  readonly sliceName?: string;
  readonly contentReference?: unknown;
  readonly type?: readonly { readonly code: string; readonly profile?: readonly string[] }[];
  structDef: Structure | undefined;
  treeParent: unknown;
  treeChildren: unknown;
  /** What `_original` reads and writes: an element, or what makes it. */
  _originalState: unknown;
  removeUninheritedExtensions(): void;
  captureOriginal(): void;
}

interface Structure {
  readonly kind?: string;
  addElements(elements: readonly UnfoldElement[]): void;
}

interface Fisher {
  fishForFHIR(item: string, ...types: string[]): Definition | undefined;
}

interface Definition {
  readonly type: string;
  readonly inProgress?: boolean;
  readonly snapshot?: { readonly element?: readonly Record<string, unknown>[] };
}

/** An element of a frozen definition: a copy, and whether what it is at first can be made from it later. */
export type ElementOf<Each> = (source: Record<string, unknown>) => { readonly copy: Each; readonly isClean: boolean };

const TYPES = ['Resource', 'Type', 'Profile', 'Extension'];

export function unfoldMethod<Each extends UnfoldElement>(
  stock: (this: Each, fisher: Fisher) => Each[],
  elementOf: ElementOf<Each>,
): (this: Each, fisher: Fisher) => Each[] {
  return function (fisher) {
    const definition = definitionOf(this, fisher);
    const source = definition?.snapshot?.element;
    if (definition === undefined || source === undefined) return stock.call(this, fisher);
    const type = definition.type.startsWith('http')
      ? definition.type.slice(definition.type.lastIndexOf('/') + 1)
      : definition.type;
    const placed = (element: Each): Each => {
      element.id = element.id.replace(type, `${this.id}`);
      element.structDef = this.structDef;
      element.treeParent = undefined;
      element.treeChildren = undefined;
      element._originalState = undefined;
      element.removeUninheritedExtensions();
      return element;
    };
    const unfolded = source.slice(1).map((each) => {
      const { copy, isClean } = elementOf(each);
      const element = placed(copy);
      if (!isClean) element.captureOriginal();
      else
        element._originalState = () => {
          const original = placed(elementOf(each).copy);
          original.structDef = undefined;
          return original;
        };
      return element;
    });
    if (unfolded.length > 0) this.structDef!.addElements(unfolded);
    return unfolded;
  };
}

/** The definition that an element is unfolded from, if nothing speaks for any other, and all of it is frozen. */
function definitionOf({ id, sliceName, contentReference, type, structDef }: UnfoldElement, fisher: Fisher) {
  const [only, ...others] = type ?? [];
  if (only === undefined || others.length > 0 || contentReference || sliceName || structDef === undefined)
    return undefined;
  const profiles = only.profile ?? [];
  const name = profiles[0] ?? only.code;
  // A profile that is not found, and one by its version, are worth a message.
  if (profiles.length > 1 || typeof name !== 'string' || name.includes('|') || id.includes('$')) return undefined;
  const found = fisher.fishForFHIR(name, ...(structDef.kind === 'logical' ? ['Logical', ...TYPES] : TYPES));
  const elements = found?.snapshot?.element;
  if (found === undefined || found.inProgress || elements === undefined || typeof found.type !== 'string')
    return undefined;
  return Object.isFrozen(elements) && elements.every((each) => Object.isFrozen(each)) ? found : undefined;
}

/** Replaces the method; returns what puts SUSHI's own back. */
export function makeUnfoldingFaster(
  { ElementDefinition }: Pick<Sushi['fhirtypes'], 'ElementDefinition'>,
  elementOf: ElementOf<UnfoldElement>,
): () => void {
  const target = ElementDefinition.prototype as unknown as {
    unfold(this: UnfoldElement, fisher: Fisher): UnfoldElement[];
  };
  const stock = target.unfold;
  target.unfold = unfoldMethod(stock, elementOf);
  return () => {
    target.unfold = stock;
  };
}
