import type { Issue } from '../result.js';

/** A code that the validators could not check: its system is not at hand. */
export interface UncheckedCode {
  /** Place of the finding among the result's issues. */
  readonly issue: number;
  readonly system: string;
  readonly code: string;
  readonly version?: string;
  readonly display?: string;
}

/** The finding that says so; it stands at the `system` of a Coding or a Quantity. */
const UNKNOWN = 'UNKNOWN_CODESYSTEM';

/** The codes behind those findings, read from the resource that they are about. */
export function uncheckedCodes(issues: readonly Issue[], text: string): readonly UncheckedCode[] {
  if (!issues.some(({ id }) => id === UNKNOWN)) return [];
  let resource: unknown;
  try {
    resource = JSON.parse(text);
  } catch {
    return [];
  }
  return issues.flatMap(({ id, expression }, issue): UncheckedCode[] => {
    if (id !== UNKNOWN || !expression.endsWith('.system')) return [];
    const coding = valueAt(resource, expression.slice(0, -'.system'.length));
    if (typeof coding !== 'object' || coding === null) return [];
    const { system, code, version, display } = coding as Record<string, unknown>;
    if (typeof system !== 'string' || typeof code !== 'string') return [];
    return [
      {
        issue,
        system,
        code,
        ...(typeof version === 'string' ? { version } : {}),
        ...(typeof display === 'string' ? { display } : {}),
      },
    ];
  });
}

/**
 * The value at an expression as findings write it: `Observation.code.coding[0]`, `Observation.value.ofType(Quantity)`,
 * `Bundle.entry[0].resource/*Patient/p*\/.name[0]`. Undefined where it leads nowhere.
 */
export function valueAt(resource: unknown, expression: string): unknown {
  const steps = expression.replace(/\/\*.*?\*\//g, '').split('.');
  let value: unknown = resource;
  for (let at = 1; at < steps.length; at++) {
    const step = /^([A-Za-z_]\w*)(?:\[(\d+)\])?$/.exec(steps[at] ?? '');
    if (step === null || typeof value !== 'object' || value === null) return undefined;
    const type = /^ofType\((\w+)\)(?:\[(\d+)\])?$/.exec(steps[at + 1] ?? '');
    const name = type === null ? step[1]! : step[1]! + type[1]![0]!.toUpperCase() + type[1]!.slice(1);
    if (type !== null) at++;
    if (!Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
    const index = step[2] ?? type?.[2];
    if (Array.isArray(value)) value = value[Number(index ?? 0)];
  }
  return value;
}
