import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiClient } from '../src/api/client';
import { newKey } from '../src/api/idempotency';
import { ConnectionError, problemOf, ProblemError } from '../src/api/problem';
import { withRetries } from '../src/api/retry';
import { authorizationOf } from '../src/api/tickets';

describe('a retry', () => {
  const sleep = () => Promise.resolve();

  it('repeats what broke on the way and nothing else', async () => {
    let calls = 0;
    const value = await withRetries(
      () => (++calls < 3 ? Promise.reject(new ConnectionError('line')) : Promise.resolve('01-21/57')),
      [1, 1, 1],
      sleep,
    );
    expect([value, calls]).toEqual(['01-21/57', 3]);
  });

  it('does not repeat a refusal', async () => {
    let calls = 0;
    const refused = withRetries(() => (calls++, Promise.reject(problemOf(422, null))), [1, 1], sleep);
    await expect(refused).rejects.toBeInstanceOf(ProblemError);
    expect(calls).toBe(1);
  });

  it('gives up with the last reason', async () => {
    await expect(withRetries(() => Promise.reject(problemOf(503, null)), [1], sleep)).rejects.toMatchObject({ status: 503 });
  });
});

describe('a problem', () => {
  it('is the server’s own where it sent one', () => {
    const body = { type: 'urn:x', title: 't', status: 422, detail: 'd', code: 'invalid-input', uk: 'Перевірте', en: 'Check' };
    expect(problemOf(422, body).text('en')).toBe('Check');
  });

  it.each([null, 'boom', { error: {} }, [], 42])('is made of an answer that is none: %j', (body) => {
    const error = problemOf(500, body);
    expect(error.problem.code).toBe('http-500');
    expect(error.text('uk')).toContain('500');
  });
});

describe('the client', () => {
  const calls: Request[] = [];
  let answer = () => new Response('{}', { status: 200 });
  let unauthorized = 0;
  const client = () =>
    new ApiClient({
      services: 'http://office.test/alfresco/s',
      credentials: 'omit',
      contentUrl: (id) => `http://office.test/content/${id}`,
      headers: (method) => (method === 'GET' ? { Authorization: 'Basic x' } : { Authorization: 'Basic x', 'X-Token': 't' }),
      uploadQuery: () => ({}),
      language: () => 'en',
      onUnauthorized: () => unauthorized++,
    });

  beforeEach(() => {
    calls.length = 0;
    unauthorized = 0;
    vi.stubGlobal('fetch', (request: Request) => (calls.push(request), Promise.resolve(answer())));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('signs each call, tells its language and sends no cookies', async () => {
    answer = () => Response.json({ entries: [], next: null, previous: null });
    await client().entries('incoming', { q: 'школа №7', limit: 50 });
    const [call] = calls;
    expect(call?.url).toBe(
      'http://office.test/alfresco/s/city-edms/registers/incoming/entries?q=%D1%88%D0%BA%D0%BE%D0%BB%D0%B0%20%E2%84%967&limit=50',
    );
    expect(call?.credentials).toBe('omit');
    expect(call?.headers.get('Authorization')).toBe('Basic x');
    expect(call?.headers.get('Accept-Language')).toBe('en');
    expect(call?.headers.get('X-Token')).toBeNull();
  });

  it('sends the token of the shell with what changes something', async () => {
    answer = () => Response.json({ example: '01-21/1' });
    expect(await client().previewTemplate({ template: '{index}/{seq}', index: '01-21' })).toBe('01-21/1');
    expect(calls[0]?.headers.get('X-Token')).toBe('t');
  });

  it('tells the shell that the session is over', async () => {
    answer = () => new Response('', { status: 401 });
    await expect(client().session()).rejects.toMatchObject({ status: 401 });
    expect(unauthorized).toBe(1);
  });
});

describe('an idempotency key', () => {
  it('is a UUID that does not repeat', () => {
    const keys = new Set(Array.from({ length: 1000 }, newKey));
    expect(keys.size).toBe(1000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('a ticket', () => {
  it('goes as ACS asks for it', () => {
    expect(authorizationOf('TICKET_1')).toBe(`Basic ${btoa('ROLE_TICKET:TICKET_1')}`);
  });
});
