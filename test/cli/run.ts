import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '../../src/cli/program.js';

export interface Run {
  readonly exit: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as `fki` would, with its streams caught. */
export async function fki(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  let out = '';
  let err = '';
  const exit = await runProgram(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
    environment,
  });
  return { exit, out, err };
}

/** A folder of its own, with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fki-test-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export const CONFIG = `id: test.fki
canonical: http://fhir.test.dk/test
name: Test
status: draft
version: 0.1.0
fhirVersion: 4.0.1
date: 2026-01-01
copyrightYear: 2026+
releaseLabel: draft
menu:
  Home: index.html
`;

export const PATIENT = `Profile: TestPatient
Parent: Patient
Id: TestPatient
Description: "A patient with a name"
* name 1..
* photo 0..0

Instance: test-1
InstanceOf: TestPatient
Usage: #example
* name.family = "Testesen"
`;

/** A project that compiles, with these files added or replaced. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({ 'sushi-config.yaml': CONFIG, 'fsh/patient.fsh': PATIENT, ...files });
}
