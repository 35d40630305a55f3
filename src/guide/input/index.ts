/** What `input/` says beside FSH: rules, negatives, aliases, compliance, pages, and files whose emitters own the shape. */
import type { Diagnostic } from '../../diagnostics.js';
import type { Alias, ComplianceClaim, NegativeExample, Page, Rule, SideFile } from '../model.js';

export interface SideFiles {
  readonly rules: readonly Rule[];
  readonly negatives: readonly NegativeExample[];
  readonly aliases: readonly Alias[];
  readonly compliance: readonly ComplianceClaim[];
  readonly pages: readonly Page[];
  readonly sideFiles: readonly SideFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A project without side files. */
export const EMPTY_INPUT: SideFiles = {
  rules: [],
  negatives: [],
  aliases: [],
  compliance: [],
  pages: [],
  sideFiles: [],
  diagnostics: [],
};
