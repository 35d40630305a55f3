/**
 * Which profile conforms to which of HL7 Denmark's: the claims of `input/compliance.yaml` beside all profiles, so that what makes no claim
 * is seen too. A profile of a resource that no claim is made of says so: HL7 Denmark has none of that type, or it is not claimed.
 */
import type { Guide, Text } from '../../guide/index.js';

export interface Compliance {
  readonly claims: readonly {
    readonly profile: string;
    readonly title: Text;
    readonly target: string;
    readonly version: string;
    readonly evidence: string;
    /** The profile of MedCom's that carries the same. */
    readonly medcom?: string;
    /** Where the two differ, and what FKI does. */
    readonly note?: Text;
  }[];
  readonly without: readonly { readonly profile: string; readonly title: Text; readonly type: string }[];
}

/** Undefined for a guide that claims nothing. */
export function complianceOf(guide: Guide): Compliance | undefined {
  if (guide.compliance.length === 0) return undefined;
  const resources = guide.profiles.filter(({ kind }) => kind === 'resource');
  const titles = new Map(resources.map(({ id, title, name }) => [id, title ?? { en: name }]));
  const claimed = new Set(guide.compliance.map(({ profile }) => profile));
  return {
    claims: guide.compliance
      .map(({ profile, target, version, evidence, medcom, note }) => ({
        profile,
        title: titles.get(profile) ?? { en: profile },
        target,
        version,
        evidence,
        ...(medcom === undefined ? {} : { medcom }),
        ...(note === undefined ? {} : { note }),
      }))
      .sort((a, b) => (a.profile < b.profile ? -1 : 1)),
    without: resources
      .filter(({ id }) => !claimed.has(id))
      .map(({ id, type }) => ({ profile: id, title: titles.get(id)!, type }))
      .sort((a, b) => (a.profile < b.profile ? -1 : 1)),
  };
}
