const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' } as const;

/** Text in colour, where the session shows colours. */
export function paint(session: { readonly color: boolean }, style: keyof typeof CODES, text: string): string {
  return session.color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
