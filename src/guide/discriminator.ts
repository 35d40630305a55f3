/** A discriminator's path: FHIRPath's restricted subset (FHIR R4 §5.1.0.14), taken apart. */

export type PathStep =
  | { readonly kind: 'child'; readonly name: string }
  | { readonly kind: 'extension'; readonly url: string }
  | { readonly kind: 'resolve' }
  | { readonly kind: 'ofType'; readonly type: string };

/** Steps of `component.value.ofType(Quantity).code`; empty for `$this`; undefined for a path outside the subset. */
export function parseDiscriminator(path: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  let rest = path.trim();
  while (rest !== '') {
    const step =
      /^(?:\$this)(?=\.|$)/.exec(rest) ??
      /^extension\(\s*(['"])(?<url>[^'"]*)\1\s*\)(?=\.|$)/.exec(rest) ??
      /^resolve\(\s*\)(?=\.|$)/.exec(rest) ??
      /^(?:ofType|as)\(\s*(?:FHIR\.)?(?<type>\w+)\s*\)(?=\.|$)/.exec(rest) ??
      /^`?(?<name>[A-Za-z_]\w*)(?:\[x\])?`?(?=\.|$)/.exec(rest);
    if (step === null) return undefined;
    const { url, type, name } = step.groups ?? {};
    if (url !== undefined) steps.push({ kind: 'extension', url });
    else if (type !== undefined) steps.push({ kind: 'ofType', type });
    else if (name !== undefined) steps.push({ kind: 'child', name });
    else if (step[0].startsWith('resolve')) steps.push({ kind: 'resolve' });
    rest = rest.slice(step[0].length);
    if (rest.startsWith('.')) {
      rest = rest.slice(1);
      if (rest === '') return undefined;
    }
  }
  return steps;
}
