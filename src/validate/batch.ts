import type { Diagnostic } from '../diagnostics.js';
import type { Form, Unit } from './unit.js';

/** Units packed into one buffer, so that a worker gets them without a copy of each. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly units: readonly PackedUnit[];
}

interface PackedUnit {
  readonly source: string;
  readonly line?: number;
  readonly form?: Form;
  readonly fault?: Diagnostic;
  readonly from: number;
  readonly to: number;
}

const BATCH_BYTES = 256 * 1024;
const BATCH_UNITS = 256;

export function pack(units: readonly Unit[]): Batch {
  const bytes = new Uint8Array(units.reduce((sum, unit) => sum + ('bytes' in unit ? unit.bytes.length : 0), 0));
  let at = 0;
  const packed = units.map((unit): PackedUnit => {
    const place = { source: unit.source, ...(unit.line === undefined ? {} : { line: unit.line }), from: at };
    if ('fault' in unit) return { ...place, fault: unit.fault, to: at };
    bytes.set(unit.bytes, at);
    at += unit.bytes.length;
    return { ...place, form: unit.form, to: at };
  });
  return { bytes, units: packed };
}

export function unpack(batch: Batch): readonly Unit[] {
  return batch.units.map((unit): Unit => {
    const place = { source: unit.source, ...(unit.line === undefined ? {} : { line: unit.line }) };
    return unit.fault !== undefined
      ? { ...place, fault: unit.fault }
      : { ...place, bytes: batch.bytes.subarray(unit.from, unit.to), form: unit.form ?? 'json' };
  });
}

/** Groups units into batches of about 256 kB. */
export async function* inBatches(units: AsyncIterable<Unit>): AsyncGenerator<readonly Unit[]> {
  let batch: Unit[] = [];
  let size = 0;
  for await (const unit of units) {
    batch.push(unit);
    size += 'bytes' in unit ? unit.bytes.length : 0;
    if (size >= BATCH_BYTES || batch.length >= BATCH_UNITS) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
