/** One message of the catalogue. `{name}` in a text is a parameter; both languages name the same ones. */
export interface Template {
  readonly severity: 'error' | 'warning' | 'information';
  readonly en: string;
  readonly da: string;
  /** What to do about it. */
  readonly help?: { readonly en: string; readonly da: string };
}
