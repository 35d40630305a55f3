/** SUSHI's steps from an instance's rules to its values, replaced by faster ones that do the same. */
import { createRequire } from 'node:module';
import { type SetImplied, setImplied } from './faster-implied.js';
import { settle } from './structure-index.js';
import type { Sushi } from './sushi-modules.js';

type SetAssigned = (this: unknown, definition: unknown, instance: unknown, structure: object) => unknown;

/** Replaces the steps; returns what puts SUSHI's own back. */
export function makeInstancesFaster({ exporters }: Pick<Sushi, 'exporters'>): () => void {
  const common: { setImpliedPropertiesOnInstance: SetImplied } = createRequire(import.meta.url)(
    'fsh-sushi/dist/fhirtypes/common',
  );
  const { setImpliedPropertiesOnInstance } = common;
  common.setImpliedPropertiesOnInstance = setImplied();

  const exporter = exporters.InstanceExporter.prototype as unknown as { setAssignedValues: SetAssigned };
  const { setAssignedValues } = exporter;
  exporter.setAssignedValues = function (definition, instance, structure) {
    // The exporter's own copy: instances unfold and slice it, and nothing else is done to it.
    settle(structure);
    return setAssignedValues.call(this, definition, instance, structure);
  };
  return () => {
    common.setImpliedPropertiesOnInstance = setImpliedPropertiesOnInstance;
    exporter.setAssignedValues = setAssignedValues;
  };
}
