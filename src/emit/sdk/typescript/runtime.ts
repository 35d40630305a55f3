import { HEADER } from './header.js';

/** `runtime.d.ts` and `runtime.js`: free functions over plain objects, the same for every guide. */
export const RUNTIME_DECLARATION = `${HEADER}

import type { Issue, ValidateOptions } from './validators/index.js';

declare const shape: unique symbol;

/** A profile as a value: what the free functions need to know of it. */
export interface Profile<T, I> {
  readonly url: string;
  readonly type: string;
  readonly defaults: { readonly [member: string]: unknown };
  /** For types only. */
  readonly [shape]?: { readonly resource: T; readonly init: I };
}

/** All members but those that the profile decides, which may be left out; meta.profile is filled in. */
export type Init<T extends { readonly meta?: unknown }, K extends PropertyKey = never> = T extends unknown
  ? Omit<T, 'resourceType' | 'meta' | K> & Partial<Pick<T, Extract<keyof T, K>>> & MetaInit<NonNullable<T['meta']>>
  : never;
type MetaInit<M> = {} extends WithoutProfile<M> ? { readonly meta?: WithoutProfile<M> } : { readonly meta: WithoutProfile<M> };
type WithoutProfile<M> = Omit<M, 'profile'> & Partial<Pick<M, Extract<keyof M, 'profile'>>>;

/**
 * A resource of the profile: \`init\` with resourceType, meta.profile and what the profile holds to one value.
 * En ressource af profilen: \`init\` med resourceType, meta.profile og det, som profilen selv fastlægger.
 */
export declare function create<T, I>(profile: Profile<T, I>, init: NoInfer<I>): T;

/**
 * Whether the value keeps the profile, judged with every check of the validators. Whether its references are in the same report is
 * judged on the report.
 * Om værdien overholder profilen. Om dens referencer findes i samme rapport, vurderes på rapporten.
 */
export declare function is<T>(profile: Profile<T, any>, value: unknown): value is T;

/** What the validators find. Hvad validatorerne finder. */
export declare function validate(profile: Profile<any, any>, value: unknown, options?: ValidateOptions): Issue[];
`;

export const RUNTIME_MODULE = `${HEADER}

import { validateResource } from './validators/index.js';

export function create(profile, init) {
  const { id, meta, ...rest } = init;
  const profiles = meta?.profile ?? [];
  return {
    resourceType: profile.type,
    ...(id === undefined ? {} : { id }),
    meta: { ...meta, profile: profiles.includes(profile.url) ? profiles : [profile.url, ...profiles] },
    ...structuredClone(profile.defaults),
    ...rest,
  };
}

export function is(profile, value) {
  if (value === null || typeof value !== 'object' || value.resourceType !== profile.type) return false;
  return !validate(profile, value).some((issue) => isError(issue) && issue.id !== 'Reference_REF_NotFound_Bundle');
}

export function validate(profile, value, options) {
  return validateResource(value, { ...options, profiles: [profile.url, ...(options?.profiles ?? [])] });
}

const isError = (issue) => issue.severity === 'error' || issue.severity === 'fatal';
`;
