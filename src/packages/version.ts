/** Versions of FHIR packages: semantic versions, `latest`, `1.2.x`, and the labels `current` and `dev`. */

/** Names that are safe as part of a path and of a registry address. */
export function isPackageId(id: string, version: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) && /^[A-Za-z0-9][A-Za-z0-9._+$-]*$/.test(version);
}

/** True where `wanted` may be met by several versions. */
export function isOpen(wanted: string): boolean {
  return wanted === 'latest' || /^\d+\.\d+\.x$/.test(wanted);
}

/** The best of `versions` that meets `wanted`: the highest release, else the highest pre-release. */
export function bestVersion(wanted: string, versions: readonly string[]): string | undefined {
  if (!isOpen(wanted)) return versions.includes(wanted) ? wanted : undefined;
  const meets = versions.filter(
    (version) => /^\d+\.\d+\.\d+/.test(version) && (wanted === 'latest' || version.startsWith(wanted.slice(0, -1))),
  );
  const releases = meets.filter((version) => !version.includes('-'));
  return (releases.length > 0 ? releases : meets).sort(compareVersions).at(-1);
}

/** Orders versions as semver does. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map(parts) as [Parts, Parts];
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.label.length === 0 || right.label.length === 0) return right.label.length - left.label.length;
  for (let at = 0; at < Math.max(left.label.length, right.label.length); at++) {
    const [mine, its] = [left.label[at], right.label[at]];
    if (mine === undefined || its === undefined) return mine === undefined ? -1 : 1;
    if (mine === its) continue;
    const [isMine, isIts] = [/^\d+$/.test(mine), /^\d+$/.test(its)];
    if (isMine && isIts) return Number(mine) - Number(its);
    if (isMine !== isIts) return isMine ? -1 : 1;
    return mine < its ? -1 : 1;
  }
  return 0;
}

interface Parts {
  readonly numbers: readonly number[];
  readonly label: readonly string[];
}

function parts(version: string): Parts {
  const [numbers = '', ...label] = version.split('+')[0]!.split('-');
  return {
    numbers: numbers.split('.').map((number) => Number.parseInt(number, 10) || 0),
    label: label.length === 0 ? [] : label.join('-').split('.'),
  };
}
