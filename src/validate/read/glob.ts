/** Whether an argument is a pattern: `examples/*.json`, `**\/Bundle-*.json`, `{a,b}.json`. */
export function isGlob(argument: string): boolean {
  return /[*?[{]/.test(argument);
}

/** The folder to look in: the part of a pattern before its first wildcard. */
export function rootOfGlob(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  const root = parts.slice(0, first < 0 ? parts.length - 1 : first).join('/');
  return root === '' ? (pattern.startsWith('/') ? '/' : '.') : root;
}

/** Whether a path fits a pattern. `*` and `?` stay within a name; `**` spans folders; `[abc]`, `[a-z]`, `{one,two}`. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const matchers = braces(pattern).map((each) => parse(each.split('/')));
  return (path) => {
    const parts = path.split('/');
    return matchers.some((matcher) => fits(matcher, parts));
  };
}

type Part = '**' | RegExp;

/** Linear in the path for each `**`: a table instead of backtracking, whatever the pattern. */
function fits(pattern: readonly Part[], path: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (part === '**') for (let to = at; to <= path.length; to++) next.add(to);
      else if (at < path.length && part.test(path[at]!)) next.add(at + 1);
    }
    reachable = next;
  }
  return reachable.has(path.length);
}

function parse(parts: readonly string[]): readonly Part[] {
  return parts.map((part) => (part === '**' ? part : new RegExp(`^${nameExpression(part)}$`, 'su')));
}

function nameExpression(name: string): string {
  let expression = name.startsWith('*') || name.startsWith('?') ? '(?!\\.)' : '';
  for (let at = 0; at < name.length; at++) {
    const character = name[at]!;
    if (character === '*') {
      while (name[at + 1] === '*') at++;
      expression += '[^/]*';
    } else if (character === '?') expression += '[^/]';
    else if (character === '[' && name.indexOf(']', at + 2) > 0) {
      const end = name.indexOf(']', at + 2);
      const negated = name[at + 1] === '!' || name[at + 1] === '^';
      const members = name.slice(at + (negated ? 2 : 1), end).replace(/[\\\]^[]/g, '\\$&');
      expression += `[${negated ? '^' : ''}${members}]`;
      at = end;
    } else expression += character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return expression;
}

/** `{a,b}` written out; at most 1,000 patterns, so that nested braces cannot grow without bound. */
function braces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  let depth = 0;
  const cuts: number[] = [];
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    else if (pattern[at] === ',' && depth === 1) cuts.push(at);
    else if (pattern[at] === '}' && --depth === 0) {
      if (cuts.length === 0) return [pattern];
      const edges = [open, ...cuts, at];
      const found = edges
        .slice(1)
        .flatMap((edge, index) =>
          braces(pattern.slice(0, open) + pattern.slice(edges[index]! + 1, edge) + pattern.slice(at + 1)),
        );
      return found.slice(0, 1000);
    }
  }
  return [pattern];
}
