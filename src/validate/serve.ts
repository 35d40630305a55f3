import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { diagnostic, Failure, type Language } from '../diagnostics.js';
import { issueOf } from './issue-of.js';
import type { Judge } from './judge.js';
import { wholeOf } from './read/lines.js';
import { outcomeOf } from './report/index.js';
import { rawMember } from './requests.js';
import type { Result, ValidatorOptions } from './result.js';
import type { TerminologyServer } from './terminology/index.js';

export interface ServeSettings {
  readonly port: number;
  readonly maxBytes: number;
  readonly language: Language;
  readonly options: ValidatorOptions;
  readonly version: string;
  readonly terminology?: TerminologyServer;
}

const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/**
 * FHIR's `$validate` for systems in other languages, on this machine only: `POST /$validate`, `POST /Patient/$validate`, with a resource or
 * Parameters (`resource`, `profile`, `mode`) as JSON or XML. Always an OperationOutcome; status 200 where the resource could be read.
 */
export async function serveValidate(judge: Judge, settings: ServeSettings): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response, judge, settings).catch((error: unknown) => {
      const found = error instanceof Failure ? error.diagnostics[0] : undefined;
      if (found !== undefined && !response.headersSent) {
        reply(response, 502, refused(found, settings));
        return;
      }
      // The connection is gone or the request was cut off; there is nobody to answer.
      response.destroy();
    });
  });
  server.requestTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Failure([diagnostic('FKI6115', { port: settings.port, reason: error.code ?? error.message })]));
    });
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  return server;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  judge: Judge,
  settings: ServeSettings,
): Promise<void> {
  // A page in a browser must not reach this by a name of its own that points here (DNS rebinding), nor by a script of another origin.
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host) || request.headers.origin !== undefined) {
    return reply(response, 403, failure('forbidden', 'FKI6117', settings));
  }
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (request.method === 'GET' && path === '/metadata') return reply(response, 200, capabilities(settings.version));
  if (!/^(\/[A-Z][A-Za-z]{1,63})?(\/[A-Za-z0-9.-]{1,64})?\/\$validate$/.test(path)) {
    return reply(response, 404, failure('not-found', 'FKI6118', settings));
  }
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return reply(response, 405, failure('not-supported', 'FKI6118', settings));
  }
  const bytes = await wholeOf(request, settings.maxBytes);
  if (bytes === undefined) {
    response.setHeader('Connection', 'close');
    return reply(response, 413, refused(diagnostic('FKI6102', { limit: settings.maxBytes }), settings));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return reply(response, 400, refused(diagnostic('FKI6105', {}), settings));
  }
  const isXml = /xml/.test(request.headers['content-type'] ?? '') || /^\s*</.test(text);
  const { resource, profiles } = isXml ? { resource: text, profiles: [] } : parametersOf(text);
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.getAll('profile');
  const options = { ...settings.options, profiles: [...(settings.options.profiles ?? []), ...profiles, ...asked] };
  const judged = judge.judgeText('', resource, isXml ? 'xml' : 'json', options);
  const result = (await settings.terminology?.settle(judged)) ?? judged;
  const wantedType = /^\/([A-Z][A-Za-z]{1,63})\b/.exec(path)?.[1];
  if (wantedType !== undefined && result.resourceType !== undefined && result.resourceType !== wantedType) {
    const found = diagnostic('FKI6119', { expected: wantedType, found: result.resourceType });
    return reply(
      response,
      200,
      outcomeOf(
        { ...result, valid: false, issues: [issueOf(found, settings.language), ...result.issues] },
        settings.language,
      ),
    );
  }
  reply(response, 200, outcomeOf(result, settings.language));
}

/** The resource as written, out of Parameters where they wrap it. */
function parametersOf(text: string): { readonly resource: string; readonly profiles: readonly string[] } {
  const none = { resource: text, profiles: [] };
  if (!/"resourceType"\s*:\s*"Parameters"/.test(text)) return none;
  try {
    const { resourceType, parameter } = JSON.parse(text) as { resourceType?: unknown; parameter?: unknown };
    if (resourceType !== 'Parameters' || !Array.isArray(parameter)) return none;
    const named = (name: string) => parameter.filter((each: { name?: unknown } | null) => each?.name === name);
    if (!named('resource').some((each) => Object.hasOwn(each, 'resource'))) return none;
    const profiles = named('profile').flatMap(({ valueUri, valueCanonical }: Record<string, unknown>) =>
      [valueUri, valueCanonical].filter((each): each is string => typeof each === 'string'),
    );
    const resource = rawParameter(text, 'resource');
    return resource === undefined ? none : { resource, profiles };
  } catch {
    return none;
  }
}

function rawParameter(text: string, wanted: string): string | undefined {
  const list = rawMember(text, 'parameter');
  if (list === undefined) return undefined;
  let rest = list.slice(1);
  while (rest.includes('{')) {
    rest = rest.slice(rest.indexOf('{'));
    const entry = rawMember(`{"entry":${rest}`, 'entry');
    if (entry === undefined) return undefined;
    if ((JSON.parse(entry) as { name?: unknown }).name === wanted) return rawMember(entry, 'resource');
    rest = rest.slice(entry.length);
  }
  return undefined;
}

function refused(found: Parameters<typeof issueOf>[0], { language }: ServeSettings): Record<string, unknown> {
  const result: Result = { source: '', valid: false, issues: [issueOf(found, language)] };
  return outcomeOf(result, language);
}

function failure(code: string, of: 'FKI6117' | 'FKI6118', { language }: ServeSettings): Record<string, unknown> {
  const result: Result = {
    source: '',
    valid: false,
    issues: [{ ...issueOf(diagnostic(of, {}), language), code, severity: 'error' }],
  };
  return outcomeOf(result, language);
}

function capabilities(version: string): Record<string, unknown> {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-01-01',
    kind: 'instance',
    software: { name: 'fki validate', version },
    implementation: { description: 'FHIR $validate on this machine' },
    fhirVersion: '4.0.1',
    format: ['json', 'xml'],
    rest: [
      {
        mode: 'server',
        operation: [{ name: 'validate', definition: 'http://hl7.org/fhir/OperationDefinition/Resource-validate' }],
      },
    ],
  };
}

function reply(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  response.statusCode = status;
  response.setHeader('Content-Type', FHIR_JSON);
  response.setHeader('Cache-Control', 'no-store');
  response.end(`${JSON.stringify(body)}\n`);
}
