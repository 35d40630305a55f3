/**
 * Reading JSON field by field, remembering what was read.
 *
 * The Guide is lossless only if every field of a definition is either read or named in the list of fields that may stay unread
 * (`coverage.ts`). So the builder never touches raw JSON: it asks `Fields`, which keeps count. A value of the wrong JSON type
 * counts as unread, so that a malformed definition is reported and does not crash the build.
 */
import type { Json, JsonObject } from './model.js';

export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What was opened while building one definition: all `Fields` made from it. */
export class ReadLog {
  readonly opened: Fields[] = [];

  /** Fields that nobody read, as `snapshot.element.isModifierReason`; each named once, with the number of times it occurs. */
  unread(): Map<string, number> {
    const found = new Map<string, number>();
    for (const fields of this.opened) {
      for (const name of fields.unread()) {
        const at = fields.at === '' ? name : `${fields.at}.${name}`;
        found.set(at, (found.get(at) ?? 0) + 1);
      }
    }
    return found;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a translation is into Danish: `da`, `da-DK`. */
function isDanish(translation: JsonObject): boolean {
  const language = new Fields(translation).extensionValue('lang');
  return typeof language === 'string' && /^da\b/i.test(language);
}

/** One JSON object being read. `at` is its path without indexes. */
export class Fields {
  private readonly seen: Set<string> | undefined;
  private readonly extensionsSeen: Set<JsonObject> | undefined;

  constructor(
    readonly json: JsonObject,
    readonly at = '',
    private readonly log?: ReadLog,
  ) {
    if (log !== undefined) {
      this.seen = new Set();
      this.extensionsSeen = new Set();
      log.opened.push(this);
    }
  }

  has(name: string): boolean {
    return this.json[name] !== undefined;
  }

  /** The value as it stands; all below it counts as read. */
  value(name: string): Json | undefined {
    const value = this.json[name];
    if (value !== undefined) this.seen?.add(name);
    return value;
  }

  string(name: string): string | undefined {
    const value = this.json[name];
    if (typeof value !== 'string') return undefined;
    this.seen?.add(name);
    return value;
  }

  boolean(name: string): boolean | undefined {
    const value = this.json[name];
    if (typeof value !== 'boolean') return undefined;
    this.seen?.add(name);
    return value;
  }

  number(name: string): number | undefined {
    const value = this.json[name];
    if (typeof value !== 'number') return undefined;
    this.seen?.add(name);
    return value;
  }

  object(name: string): Fields | undefined {
    const value = this.json[name];
    if (!isObject(value)) return undefined;
    this.seen?.add(name);
    return this.open(value, name);
  }

  /** The objects of an array; empty where there is none. */
  list(name: string): readonly Fields[] {
    const value = this.json[name];
    if (!Array.isArray(value)) return [];
    if (value.every(isObject)) this.seen?.add(name);
    return value.filter(isObject).map((item) => this.open(item, name));
  }

  /** The strings of an array; empty where there is none. */
  strings(name: string): readonly string[] {
    const value = this.json[name];
    if (!Array.isArray(value)) return [];
    const found = value.filter((item): item is string => typeof item === 'string');
    if (found.length === value.length) this.seen?.add(name);
    return found;
  }

  /** The values of an array as they stand. */
  values(name: string): readonly Json[] {
    const value = this.json[name];
    if (!Array.isArray(value)) return [];
    this.seen?.add(name);
    return value;
  }

  /** A choice element: `fixed[x]` → type and value. The type is the FHIR type, `uri` for `fixedUri`. */
  choice(prefix: string): { readonly field: string; readonly type: string; readonly value: Json } | undefined {
    for (const field in this.json) {
      if (!field.startsWith(prefix) || field.length === prefix.length) continue;
      const suffix = field.slice(prefix.length);
      if (!/^[A-Z]/.test(suffix)) continue;
      const value = this.value(field);
      if (value === undefined) continue;
      return { field, type: typeOfSuffix(suffix), value };
    }
    return undefined;
  }

  /** A text with the translation that FHIR's `translation` extension gives it. */
  text(name: string): { readonly en: string; readonly da?: string } | undefined {
    const en = this.string(name);
    const sibling = this.json[`_${name}`];
    if (en === undefined) return undefined;
    if (!isObject(sibling)) return { en };
    const fields = this.open(sibling, `_${name}`);
    this.seen?.add(`_${name}`);
    let da: string | undefined;
    // Translations into other languages have no place in a Text, so they stay unread.
    for (const translation of fields.extensions(TRANSLATION, isDanish)) {
      translation.extensionValue('lang');
      const content = translation.extensionValue('content');
      if (typeof content === 'string') da = content;
    }
    return da === undefined ? { en } : { en, da };
  }

  /** The extensions with this url, of them those that are wanted. */
  extensions(url: string, isWanted: (extension: JsonObject) => boolean = () => true): readonly Fields[] {
    const value = this.json.extension;
    if (!Array.isArray(value)) return [];
    const found = value.filter((item): item is JsonObject => isObject(item) && item.url === url && isWanted(item));
    if (this.extensionsSeen !== undefined) for (const item of found) this.extensionsSeen.add(item);
    return found.map((item) => {
      const fields = this.open(item, `extension(${url})`);
      fields.string('url');
      return fields;
    });
  }

  /** The value of the first extension with this url: code, string, canonical, boolean, …. */
  extensionValue(url: string): Json | undefined {
    return this.extensions(url)[0]?.choice('value')?.value;
  }

  /** Extensions that no reader asked for by url, as they stand: kept whole, so they count as read. */
  otherExtensions(name: 'extension' | 'modifierExtension' = 'extension'): readonly JsonObject[] {
    const value = this.json[name];
    if (!Array.isArray(value)) return [];
    this.seen?.add(name);
    return value.filter(isObject).filter((item) => name !== 'extension' || !this.extensionsSeen?.has(item));
  }

  /** The same, undefined where there are none. */
  extensionsLeft(): readonly JsonObject[] | undefined {
    const left = this.otherExtensions();
    return left.length === 0 ? undefined : left;
  }

  /** Marks fields as read that say nothing more than what was read already. */
  skip(...names: string[]): void {
    for (const name of names) this.seen?.add(name);
  }

  *unread(): Generator<string> {
    if (this.seen === undefined) return;
    for (const name in this.json) {
      if (this.seen.has(name)) continue;
      if (name !== 'extension' || !Array.isArray(this.json.extension)) {
        yield name;
        continue;
      }
      for (const item of this.json.extension) {
        if (isObject(item) && this.extensionsSeen?.has(item)) continue;
        yield `extension(${isObject(item) && typeof item.url === 'string' ? item.url : ''})`;
      }
    }
  }

  private open(json: JsonObject, name: string): Fields {
    return new Fields(json, this.log === undefined ? '' : this.at === '' ? name : `${this.at}.${name}`, this.log);
  }
}

const PRIMITIVES = new Map(
  (
    'base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time ' +
    'unsignedInt uri url uuid'
  )
    .split(' ')
    .map((type) => [type[0]?.toUpperCase() + type.slice(1), type]),
);

/** `Uri` → `uri`, `CodeableConcept` → `CodeableConcept`. */
export function typeOfSuffix(suffix: string): string {
  return PRIMITIVES.get(suffix) ?? suffix;
}

type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] } & {
  [K in keyof T as object extends Pick<T, K> ? K : never]?: T[K] | undefined;
};

/** The same object without its undefined fields. */
export function present<T extends object>(value: Loose<T>): T {
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const field = (value as Record<string, unknown>)[key];
    if (field !== undefined) result[key] = field;
  }
  return result as T;
}

/** Gives `target` a field that is computed when first read: definitions of the core are many, and few are asked for. */
export function lazy<T extends object, K extends keyof T>(target: T, name: K, compute: () => T[K]): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = compute();
      Object.defineProperty(target, name, { value, enumerable: true, writable: false, configurable: true });
      return value;
    },
  });
}
