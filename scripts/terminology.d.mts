/** The generated files of fsh/terminology/generated, by name. */
export function generate(root: string): Map<string, string>;
