/** The resources of a report in a Bundle that asks nothing of them: what the report's own slices know them by can be broken there alone. */
import { isObject } from '../json.js';
import type { Judge } from '../judge.js';
import type { Base } from './search.js';

/** The same entries in a collection of R4's; undefined where the base is no report, or R4 itself finds fault with that. */
export function loose({ task, made }: Base, judge: Judge): Base | undefined {
  const { resource, by } = made;
  const bundle = task.guide.definitions.structure('Bundle');
  if (by.type !== 'Bundle' || by === task.structure || bundle === undefined || !isObject(resource.meta))
    return undefined;
  const { profile: _, ...meta } = resource.meta;
  const bare = { ...resource, meta };
  const issues = judge(bare, bundle.url).filter(({ severity }) => severity !== 'information');
  return issues.length > 0 ? undefined : { task, made: { resource: bare, by: bundle, issues } };
}
