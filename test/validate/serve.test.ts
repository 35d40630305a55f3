import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWith, loadValidators } from '../../src/validate/index.js';
import { serveValidate } from '../../src/validate/serve.js';
import { fakeValidators } from './support.js';

let server: Server;
let port: number;

beforeAll(async () => {
  const judge = judgeWith(await loadValidators(fakeValidators()), {}, () => undefined);
  server = await serveValidate(judge, { port: 0, maxBytes: 2000, language: 'en', options: {}, version: '1' });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: {
    readonly resourceType: string;
    readonly issue: readonly { readonly severity: string; readonly details: { readonly text: string } }[];
  };
}

function ask(
  path: string,
  body: string | undefined,
  headers: Readonly<Record<string, string>> = {},
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { 'content-type': 'application/fhir+json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const bad = '{"resourceType":"Patient","bad":1.00}';

describe('$validate', () => {
  it('answers a resource with an OperationOutcome', async () => {
    const { status, body } = await ask('/$validate', bad);
    expect(status).toBe(200);
    expect(body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
    expect((await ask('/Patient/$validate', '{"resourceType":"Patient"}')).body.issue[0]?.severity).toBe('information');
  });

  it('takes the resource and profiles out of Parameters', async () => {
    const parameters = `{"resourceType":"Parameters","parameter":[{"name":"profile","valueUri":"http://x/P"},{"name":"resource","resource":${bad}}]}`;
    const { body } = await ask('/$validate', parameters);
    expect(body.issue.map(({ severity }) => severity)).toEqual(['error', 'information']);
  });

  it('says where the type is not that of the address', async () => {
    const { body } = await ask('/Observation/$validate', '{"resourceType":"Patient"}');
    expect(body.issue[0]).toMatchObject({ severity: 'fatal' });
    expect(body.issue[0]?.details.text).toContain('Observation');
  });

  it('answers what cannot be read with an OperationOutcome too', async () => {
    expect((await ask('/$validate', '{"res')).body.issue[0]?.severity).toBe('fatal');
    expect((await ask('/$validate', `"${'x'.repeat(5000)}"`)).status).toBe(413);
    expect((await ask('/elsewhere', bad)).status).toBe(404);
    expect((await ask('/$validate', undefined)).status).toBe(405);
  });

  it('is for this machine, not for web pages', async () => {
    expect((await ask('/$validate', bad, { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/$validate', bad, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('says what it is', async () => {
    expect((await ask('/metadata', undefined)).body.resourceType).toBe('CapabilityStatement');
  });
});
