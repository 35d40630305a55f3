import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CompileOptions, CompileResult } from '../compile/index.js';
import type { Diagnostic } from '../diagnostics.js';
import type { Guide, Resource } from '../guide/index.js';
import type { DefinitionSource } from '../packages/index.js';
import type { SnapshotSource } from '../snapshot/index.js';
import { checkExpressions } from './checks.js';
import { definitionXmlReader } from './definition-xml.js';
import { SILENT, type Stages } from './stages.js';

export interface PipelineOptions extends CompileOptions {
  /** Told what was compiled as soon as it is there and kept, before the Guide is made of it. */
  readonly onCompiled?: (compiled: CompileResult) => void;
  /** Whether expressions are checked; a build has them checked beside its other work. True where absent. */
  readonly check?: boolean;
}

/** A project, compiled: the Guide and what it was made from. */
export interface CompiledGuide {
  readonly guide: Guide;
  /** The guide's conformance resources, with snapshots, as published. */
  readonly definitions: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
  readonly compiled: CompileResult;
}

/**
 * FSH to Guide. Every room is loaded when it is needed, so that a command that compiles nothing does not wait for SUSHI.
 *
 * Faults of the FSH are diagnostics and the rest is compiled; what cannot be run at all is a `Failure`.
 */
export async function compileGuide(
  directory: string,
  { onCompiled, check = true, ...options }: PipelineOptions = {},
  stages: Stages = SILENT,
): Promise<CompiledGuide> {
  const { compileProject } = await import('../compile/index.js');
  const readXml = await definitionXmlReader(options.packages ?? []);
  const compiled = await stages.run(
    'compile',
    () => compileProject(directory, readXml === undefined ? options : { ...options, readXml }),
    ({ resources }) => `${resources.length} resources`,
  );
  onCompiled?.(compiled);
  const { createSnapshots } = await import('../snapshot/index.js');
  const snapshots = createSnapshots(withOwn(compiled));
  const findings: Diagnostic[] = [];
  const snapshotOf = (definition: Resource): Resource | undefined => {
    const { structure, elements, findings: found } = snapshots.generate(definition);
    findings.push(...found.map((each) => located(each, definition, compiled)));
    return elements.length === 0 ? undefined : structure;
  };
  const { buildGuide } = await import('../guide/index.js');
  const { guide, diagnostics } = await stages.run(
    'guide',
    () => buildGuide({ compiled, snapshotOf }),
    (made) => `${made.guide.profiles.length} profiles, ${made.guide.extensions.length} extensions`,
  );
  return {
    guide,
    definitions: guide.published
      .filter(({ role }) => role === 'definition' || role === 'guide')
      .map(({ resource }) => resource),
    diagnostics: [
      ...compiled.diagnostics,
      ...unique(findings),
      ...diagnostics,
      ...(check ? await checkExpressions(guide) : []),
    ],
    compiled,
  };
}

/** A project's own definitions stand before those that it depends on. */
function withOwn({ resources, source }: CompileResult): SnapshotSource {
  const own = new Map<string, Resource>();
  for (const { resource } of resources) {
    if (resource.resourceType === 'StructureDefinition' && resource.url !== undefined) own.set(resource.url, resource);
  }
  return {
    find(canonical, ...types) {
      const [url = canonical, version] = canonical.split('|');
      const found = own.get(url);
      if (found !== undefined && (version === undefined || found.version === undefined || found.version === version)) {
        return { resource: found };
      }
      return source.find(canonical, ...types);
    },
  };
}

/** A finding without a place is at the definition in FSH. */
function located(found: Diagnostic, { url }: Resource, { resources }: CompileResult): Diagnostic {
  if (found.location !== undefined || url === undefined) return found;
  const position = resources.find(({ resource }) => resource.url === url)?.positions.definition;
  return position === undefined ? found : { ...found, location: position };
}

function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}

/** What `--package` names, with all that it depends on. */
export interface GivenPackages {
  readonly source: DefinitionSource;
  readonly diagnostics: readonly Diagnostic[];
  /** Names what was given and what it stands on by content. */
  readonly hash: string;
  /**
   * The Guide of packages, no FSH: the definitions given are its own. `report` is told of what is wrong with a differential, also later,
   * when a definition that has no snapshot is first asked for.
   */
  guide(report: (found: Diagnostic) => void): Promise<Guide>;
}

export async function openGiven(
  given: readonly string[],
  options: { readonly offline?: boolean } = {},
): Promise<GivenPackages> {
  const { openPackages } = await import('../packages/index.js');
  const readXml = await definitionXmlReader(given);
  const { source, diagnostics } = await openPackages({
    given,
    ...(readXml === undefined ? {} : { readXml }),
    ...(options.offline === undefined ? {} : { offline: options.offline }),
    wantedBy: '--package',
  });
  const hash = createHash('sha256');
  for (const each of source.packages) hash.update(`${each.origin} ${each.id} ${each.version} ${each.hash}\n`);
  return {
    source,
    diagnostics,
    hash: hash.digest('hex'),
    async guide(report) {
      const { createSnapshots } = await import('../snapshot/index.js');
      const { guideOfPackages } = await import('../guide/index.js');
      const snapshots = createSnapshots(source);
      const told = new Set<string>();
      return guideOfPackages(source, {
        packages: source.packages.filter(({ origin }) => origin === 'given').map(({ id }) => id),
        snapshotOf: (definition) => {
          const { structure, elements, findings } = snapshots.generate(definition);
          for (const each of findings) {
            const text = JSON.stringify(each);
            if (!told.has(text)) report(each);
            told.add(text);
          }
          return elements.length === 0 ? undefined : structure;
        },
      });
    },
  };
}

/** This toolchain's own version. */
export function toolchainVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
