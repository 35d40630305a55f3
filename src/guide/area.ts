/** `fsh/care/condition.fsh` → `care`: the folder below `fsh/` (or below `input/`) that a definition stands in. */
export function areaOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const segments = file.split('/');
  const fsh = segments.indexOf('fsh');
  const area = fsh >= 0 ? segments[fsh + 1] : undefined;
  return area === undefined || area === segments.at(-1) ? undefined : area;
}
