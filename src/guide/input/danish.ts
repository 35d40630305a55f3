/** `input/guide.yaml`: the guide's title and description in Danish. sushi-config.yaml has one language, English. */
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { isObject, present } from '../fields.js';
import { locationOf, SideRecord, type Sourced } from './shape.js';

export interface DanishOfGuide {
  readonly title?: string;
  readonly description?: string;
}

export function readDanish(source: Sourced, report: (found: Diagnostic) => void): DanishOfGuide {
  const { data, file } = source;
  if (data === null) return {};
  if (!isObject(data)) {
    report(diagnostic('FKI3115', { field: file }, locationOf(source.at([]))));
    return {};
  }
  const whole = new SideRecord(source, [], data, report);
  const danish = whole.object('da');
  whole.finish();
  if (danish === undefined) return {};
  const read = present<DanishOfGuide>({
    title: danish.optional('title'),
    description: danish.optional('description'),
  });
  danish.finish();
  return read;
}
