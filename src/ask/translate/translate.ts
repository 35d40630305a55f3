/**
 * KL's public reports as FKI's: addresses are replaced by the alias table, codes and displays stay as they are. What a report needs and does
 * not say is taken from what it does say, or left for its sender; both are listed.
 */
import type { Guide, Resource } from '../../guide/index.js';
import { outgoingCodes } from './outgoing.js';
import { type AliasKind, AliasTable, baseOf, isKl } from './table.js';

export type NoteKind =
  /** An address was replaced, or a code that its owner published with a slip. */
  | 'replaced'
  /** `fullUrl` was relative, or named another type: it is absolute now. */
  | 'addressed'
  /** `meta.lastUpdated` was missing: it is the report's timestamp now, the latest that it can be. */
  | 'assumed'
  /** KL's address has no counterpart in FKI: it stands as it was. */
  | 'kept'
  /** An address of KL's that the table does not know. */
  | 'unknown'
  /** A code that its owner has ended: it stands as it was, and only a transition report accepts it. */
  | 'outgoing';

export interface Note {
  readonly kind: NoteKind;
  /** FHIRPath. */
  readonly expression: string;
  /** What it was, where that is an address. */
  readonly from?: string;
  readonly to?: string;
  readonly why?: { readonly en: string; readonly da?: string };
}

export interface Translated {
  readonly resource: Resource;
  readonly notes: readonly Note[];
  /** Its own profile is FKI's now. */
  readonly isFki: boolean;
}

export class Translator {
  readonly #table: AliasTable;
  readonly #own: ReadonlySet<string>;
  readonly #outgoing: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(guide: Guide) {
    this.#table = new AliasTable(guide);
    this.#outgoing = outgoingCodes(guide.codeSystems);
    this.#own = new Set([...guide.profiles, ...guide.extensions].map(({ url }) => url));
  }

  translate(resource: Resource): Translated {
    const notes: Note[] = [];
    const made = new Pass(this.#table, this.#own, this.#outgoing, notes).resource(
      resource,
      resource.resourceType,
      undefined,
    ) as Resource;
    return { resource: made, notes, isFki: profilesOf(made).some((url) => this.#own.has(url)) };
  }
}

type Value = unknown;
type Members = { readonly [name: string]: Value };

/** What entries take from their report. */
interface Report {
  readonly timestamp?: string;
  /** Of the guide that the report follows: relative addresses are read from there. */
  readonly base?: string;
}

class Pass {
  constructor(
    private readonly table: AliasTable,
    /** Profiles and extensions that the guide has. */
    private readonly own: ReadonlySet<string>,
    /** By system. */
    private readonly outgoing: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly notes: Note[],
  ) {}

  resource(from: Members, at: string, report: Report | undefined): Members {
    const made = this.members(from, at) as { [name: string]: Value };
    if (from.resourceType === 'Bundle') this.entries(from, made, at);
    const { timestamp } = report ?? {};
    const meta = isMembers(made.meta) ? made.meta : {};
    if (timestamp !== undefined && made.resourceType !== 'Bundle' && meta.lastUpdated === undefined) {
      made.meta = { ...meta, lastUpdated: timestamp };
      this.notes.push({ kind: 'assumed', expression: `${at}.meta.lastUpdated`, to: timestamp });
    }
    return ordered(made, from);
  }

  /** A report's entries: absolute addresses, so that references lead to them as before. */
  private entries(from: Members, made: { [name: string]: Value }, at: string): void {
    if (!Array.isArray(from.entry) || !Array.isArray(made.entry)) return;
    const base = profilesOf(from)
      .map(baseOf)
      .find((each) => each !== undefined);
    const isReport = from.type === 'collection';
    const report: Report = {
      ...(isReport && typeof from.timestamp === 'string' ? { timestamp: from.timestamp } : {}),
      ...(base === undefined ? {} : { base }),
    };
    made.entry = from.entry.map((entry: Value, index: number) => {
      const here = `${at}.entry[${index}]`;
      if (!isMembers(entry)) return entry;
      const { resource } = entry;
      const to = this.members({ ...entry, resource: undefined }, here) as { [name: string]: Value };
      if (isMembers(resource)) to.resource = this.resource(resource, `${here}.resource`, report);
      const fullUrl = isMembers(resource) ? this.fullUrl(entry.fullUrl, resource, report) : undefined;
      if (fullUrl !== undefined) {
        this.notes.push({
          kind: 'addressed',
          expression: `${here}.fullUrl`,
          ...textOf('from', entry.fullUrl),
          to: fullUrl,
        });
        to.fullUrl = fullUrl;
      }
      return ordered(to, { fullUrl: undefined, ...entry });
    });
  }

  /**
   * The address that an entry should have, where it has none or a relative one (R4: fullUrl is absolute), or where its own ends with the
   * resource's id and another type: one of KL's says `Enconter`.
   */
  private fullUrl(written: Value, { resourceType, id }: Members, { base }: Report): string | undefined {
    if (typeof resourceType !== 'string' || typeof id !== 'string') return undefined;
    if (typeof written === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(written)) {
      const [, server, type, last] = /^(https?:.*)\/([^/]+)\/([^/]+)$/i.exec(written) ?? [];
      return last === id && type !== resourceType ? `${server}/${resourceType}/${id}` : undefined;
    }
    return base === undefined ? undefined : `${base}/${resourceType}/${id}`;
  }

  private members(from: Members, at: string): Members {
    const to: { [name: string]: Value } = {};
    const { system, code } = from;
    if (typeof system === 'string' && typeof code === 'string' && this.outgoing.get(system)?.has(code) === true)
      this.notes.push({ kind: 'outgoing', expression: at, from: `${system}#${code}` });
    for (const [name, value] of Object.entries(from)) {
      if (value === undefined || name === '__proto__') continue;
      to[name] = this.value(name, value, `${at}.${name}`, from);
    }
    const mended = this.mended(to, at);
    return mended === undefined ? to : { ...to, code: mended };
  }

  /** The code of a Coding that its owner published with a slip, without it. */
  private mended({ system, code }: Members, at: string): string | undefined {
    if (typeof system !== 'string' || typeof code !== 'string') return undefined;
    const alias = this.table.find('code', `${system}#${code}`);
    const to = alias?.to?.slice(alias.to.lastIndexOf('#') + 1);
    if (alias === undefined || to === undefined) return undefined;
    this.notes.push({
      kind: 'replaced',
      expression: `${at}.code`,
      from: code,
      to,
      ...(alias.note === undefined ? {} : { why: alias.note }),
    });
    return to;
  }

  private value(name: string, value: Value, at: string, parent: Members): Value {
    if (typeof value === 'string') return this.text(name, value, at, parent);
    if (Array.isArray(value)) {
      // The entries of a Bundle have a way of their own.
      if (name === 'entry' && parent.resourceType === 'Bundle') return value;
      return value.map((item: Value, index) => this.value(name, item, `${at}[${index}]`, parent));
    }
    if (!isMembers(value)) return value;
    return typeof value.resourceType === 'string' ? this.resource(value, at, undefined) : this.members(value, at);
  }

  private text(name: string, value: string, at: string, parent: Members): string {
    const kind = kindOf(name, parent);
    const alias = kind === undefined ? undefined : this.table.find(kind, value);
    const isThere = (kind !== 'profile' && kind !== 'extension') || this.own.has(alias?.to ?? '');
    if (alias?.to !== undefined && isThere) {
      const { to, note } = alias;
      this.notes.push({
        kind: 'replaced',
        expression: at,
        from: value,
        to,
        ...(note === undefined ? {} : { why: note }),
      });
      return to;
    }
    if (alias !== undefined)
      this.notes.push({
        kind: 'kept',
        expression: at,
        from: value,
        ...(alias.note === undefined ? {} : { why: alias.note }),
      });
    else if (kind !== undefined && isKl(value)) this.notes.push({ kind: 'unknown', expression: at, from: value });
    return value;
  }
}

/** What an address is of, by the element that holds it. */
function kindOf(name: string, parent: Members): AliasKind | undefined {
  switch (name) {
    case 'profile':
      return 'profile';
    case 'system':
      return 'codeSystem';
    case 'url':
      // Extensions have a url and a value or more extensions; what defines something has a url too.
      return parent.resourceType === undefined ? 'extension' : undefined;
    case 'valueSet':
    case 'answerValueSet':
      return 'valueSet';
    default:
      return undefined;
  }
}

/** Members in the order that they had; new ones where they belong: `meta` behind `id`. */
function ordered(made: Members, like: Members): Members {
  const names = Object.keys(like).filter((name) => made[name] !== undefined);
  const added = Object.keys(made).filter((name) => !names.includes(name) && made[name] !== undefined);
  const at = names.includes('id') ? names.indexOf('id') + 1 : names.includes('resourceType') ? 1 : 0;
  const order = [...names.slice(0, at), ...added, ...names.slice(at)];
  return Object.fromEntries(order.map((name) => [name, made[name]]));
}

function profilesOf({ meta }: Members): readonly string[] {
  if (!isMembers(meta) || !Array.isArray(meta.profile)) return [];
  return meta.profile.filter((each): each is string => typeof each === 'string').map((each) => each.split('|')[0]!);
}

function textOf(name: 'from', value: Value): { readonly from?: string } {
  return typeof value === 'string' ? { [name]: value } : {};
}

function isMembers(value: Value): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
