/** R4's types as data for `env.types`, for the few predicates that find types only while running (`descendants().as(canonical)`). */
import type { TypeModel } from './contract.js';
import { quote } from './javascript/js.js';

/**
 * Code for `typeTable({…})` with the given types and all that can stand below them. Sorted; the run-time name is `typeTable`.
 */
export function printTypeTable(types: TypeModel, names: readonly string[]): string {
  const wanted = new Set<string>();
  const open = [...names];
  while (open.length > 0) {
    const name = open.pop()!;
    const info = types.type(name);
    if (!info || wanted.has(name) || info.kind === 'primitive-type') continue;
    wanted.add(name);
    for (const member of info.members.values()) open.push(...member.types);
  }
  const lines = [...wanted].sort().map((name) => {
    const members = [...types.type(name)!.members.values()].map((member) => {
      const key = member.choice ? quote(`${member.name}[x]`) : member.name;
      return `${key}: ${quote(member.types.join(' '))}`;
    });
    return `  ${/^\w+$/.test(name) ? name : quote(name)}: { ${members.join(', ')} },`;
  });
  return `typeTable({\n${lines.join('\n')}\n})`;
}
