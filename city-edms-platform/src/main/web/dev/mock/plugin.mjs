// A small server that follows city-edms.yaml, for developing the client without a repository. Development only.
import { readFileSync } from 'node:fs';
import { deadlineAnswer } from './deadlines.mjs';
import { correspondence } from './correspondence.mjs';
import { changeLayout, layoutOf, layouts, resetLayout } from './layouts.mjs';
import { delivery } from './delivery.mjs';
import { documents, addEntry, entries, numberOf, registers, seed, USERS } from './data.mjs';
import { drafts, intake } from './intake.mjs';
import { reminders } from './reminders.mjs';
import { reports } from './reports.mjs';
import { resolutions } from './resolutions.mjs';
import { columnsOf, statementsOf, verificationOf } from './statements.mjs';

const SMALLEST_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F 24 Tf 72 720 Td (A letter, mocked) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;
const tickets = new Map();
const done = new Map();

const problem = (status, code, uk, en, errors) => ({
  status,
  type: 'application/problem+json',
  body: { type: `urn:city-edms:problem:${code}`, title: code, status, detail: uk, code, uk, en, ...(errors ? { errors } : {}) },
});
const json = (body, status = 200) => ({ status, type: 'application/json', body });
const required = (field) => ({ field, code: 'required', uk: 'Заповніть це поле', en: 'Fill in this field' });

function userOf(request) {
  const match = /^Basic (.+)$/.exec(request.headers.authorization ?? '');
  const ticket = match ? Buffer.from(match[1], 'base64').toString().split(':')[1] : '';
  return USERS[tickets.get(ticket)] ?? null;
}

const shown = ({ seq, ...register }, user) => ({
  ...register,
  example: numberOf(register.template, register.index, seq + 1),
  entries: seq,
  mayRegister: user.mayRegister,
});

/** A line with its acts: registered, then corrected; the hashes are of no chain. */
function history(id) {
  for (const [register, lines] of entries) {
    const entry = lines.find((one) => String(one.id) === id || one.document === id);
    if (entry === undefined) continue;
    const act = (position, kind, more) => ({
      position,
      act: kind,
      at: entry.registeredAt,
      actor: 'registrar',
      actorName: entry.registrarName,
      reason: null,
      changes: [],
      content: `{"act":"${kind}","entry":{"number":"${entry.number}"},"position":${position}}`,
      contentHash: 'c0'.repeat(32),
      previousHash: 'a1'.repeat(32),
      hash: 'b2'.repeat(32),
      nextHash: null,
      ...more,
    });
    const corrected = { reason: 'Описка', changes: [{ field: 'summary', before: 'Про даг', after: entry.summary }] };
    return json({
      ...entry,
      register,
      registerTitle: registers.find(({ code }) => code === register)?.title ?? register,
      period: '2026',
      genesis: 'd3'.repeat(32),
      sound: true,
      acts: [act(entry.ordinal, 'registered', {}), act(entry.ordinal + 40, 'corrected', corrected)],
    });
  }
  return problem(404, 'entry-not-found', 'Такого запису немає', 'There is no such entry');
}

function page(code, query) {
  const q = (query.get('q') ?? '').toLowerCase();
  const all = entries.get(code).filter((entry) => `${entry.number} ${entry.summary} ${entry.correspondent}`.toLowerCase().includes(q));
  const limit = Number(query.get('limit') ?? 50);
  const cursor = /^([<>])(\d+)$/.exec(query.get('cursor') ?? '');
  let from = 0;
  if (cursor?.[1] === '>') from = Number(cursor[2]);
  else if (cursor) from = Math.max(0, Number(cursor[2]) - limit);
  else if (query.get('on')) from = Math.max(0, all.findIndex((entry) => entry.registeredAt.slice(0, 10) <= query.get('on')));
  const until = cursor?.[1] === '<' ? Number(cursor[2]) : from + limit;
  return json({
    entries: all.slice(from, until),
    next: until < all.length ? `>${until}` : null,
    previous: from > 0 ? `<${from}` : null,
  });
}

function keptNumbers(register, user) {
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const numbers = [{ entry: 1, ordinal: 440, number: '01-21/440' }, { entry: 2, ordinal: 444, number: '01-21/444' }];
  return { id: 1, register, reservedBy: 'registrar', reservedByName: user.displayName, reservedAt: new Date().toISOString(), reason: 'Листи до сесії', until, numbers };
}

/** Lines of all registers of one day, newest first. */
function dayOfAll(query) {
  const on = query.get('on') ?? new Date().toISOString().slice(0, 10);
  const all = registers
    .flatMap(({ code, title }) => entries.get(code).map((entry) => ({ register: code, registerTitle: title, entry })))
    .filter(({ entry }) => entry.registeredAt.slice(0, 10) === on)
    .sort((a, b) => b.entry.registeredAt.localeCompare(a.entry.registeredAt));
  const from = Number(query.get('cursor') ?? 0);
  const until = from + Number(query.get('limit') ?? 20);
  return json({ lines: all.slice(from, until), count: all.length, next: until < all.length ? String(until) : null });
}

async function registerDocument(request, body, user) {
  const key = `${user.userName} ${request.headers['idempotency-key']}`;
  if (done.has(key)) return json(done.get(key), 200);
  const form = await new Response(body, { headers: { 'content-type': request.headers['content-type'] } }).formData();
  const register = registers.find(({ code }) => code === form.get('register'));
  const card = JSON.parse(form.get('card'));
  if (!register) return problem(404, 'register-not-found', 'Такого реєстру немає', 'There is no such register');
  const errors = [];
  if (!card.summary) errors.push(required('summary'));
  if (register.kind !== 'internal' && !card.correspondent) errors.push(required('correspondent'));
  if (card.summary?.includes('!422')) {
    errors.push({ field: 'correspondentDate', code: 'in-future', uk: 'Дата не може бути в майбутньому', en: 'The date is in the future' });
  }
  if (errors.length) return problem(422, 'invalid-input', 'Картку заповнено неправильно', 'The card is not right', errors);
  if (card.summary.includes('!500')) return { status: 500, type: 'text/html', body: '<h1>boom</h1>' };
  const sent = form.get('file');
  const bytes = sent ? Buffer.from(await sent.arrayBuffer()) : null;
  const file = sent ? { name: sent.name, mimeType: sent.type || 'application/octet-stream', size: bytes.length, bytes } : null;
  register.seq++;
  const number = numberOf(register.template, register.index, register.seq);
  const { bytes: _, ...document } = addEntry(register, register.seq, number, new Date(), card, file, user.displayName);
  done.set(key, document);
  return card.summary.includes('!lost') ? { drop: true } : json(document, 201);
}

async function answer(request, url, body) {
  const path = url.pathname;
  if (path.endsWith('/versions/1/tickets') && request.method === 'POST') {
    const { userId, password } = JSON.parse(body);
    if (!USERS[userId] || password !== 'Demo-2026') return json({ error: { statusCode: 403, briefSummary: 'Login failed' } }, 403);
    const id = `TICKET_${Math.random().toString(16).slice(2)}`;
    tickets.set(id, userId);
    return json({ entry: { id, userId } }, 201);
  }
  if (path === '/s/mock/expire') return tickets.clear(), json({});
  const user = userOf(request);
  if (!user) return { ...json({ status: { code: 401 } }, 401), headers: { 'WWW-Authenticate': 'Basic realm="Alfresco"' } };
  if (path.endsWith('/tickets/-me-')) return { status: 204 };
  const content = /\/nodes\/([^/]+)\/content$/.exec(path);
  if (content) {
    const file = documents.get(content[1]);
    if (drafts.some((draft) => draft.id === content[1])) return { status: 200, type: 'application/pdf', raw: Buffer.from(SMALLEST_PDF) };
    return file?.bytes ? { status: 200, type: file.file.mimeType, raw: file.bytes } : json({}, 404);
  }
  if (path === '/s/city-edms/deadlines' && request.method === 'GET') {
    const deadlines = entries.get('incoming').slice(5, 8).map(({ document }, n) => ({
      document, preset: 'general', due: new Date(Date.now() - (2 - n) * 86_400_000).toISOString().slice(0, 10), extended: false, explanation: { uk: '', en: '' },
    }));
    return json({ deadlines, next: null });
  }
  const deadline = deadlineAnswer(request.method, path, body);
  if (deadline !== null) return json(deadline.body, deadline.status ?? 200);
  const other = correspondence(request.method, path, url.searchParams, body);
  if (other !== undefined) return json(other, request.method === 'POST' ? 201 : 200);
  const ways = delivery(request.method, path, body);
  if (ways !== undefined) return json(ways, request.method === 'POST' ? 201 : 200);
  const [, head, id, tail] = /^\/s\/city-edms\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(path) ?? [];
  if (head === 'session') return json(user);
  const reminded = reminders(request.method, path, body);
  if (reminded !== undefined) return json(reminded);
  const reported = reports(path);
  if (reported !== undefined) return json(reported);
  const executed = resolutions(request.method, path, url.searchParams, body);
  if (executed !== null) return json(executed, request.method === 'POST' ? 201 : 200);
  const inbox = intake(head, id, tail, url.searchParams, body);
  if (inbox !== null) return json(inbox);
  if (head === 'number-template') {
    const { template, index = '', startValue = 1 } = JSON.parse(body);
    try {
      return json({ example: numberOf(template, index, startValue) });
    } catch ({ code }) {
      const uk = code === 'template-without-seq' ? 'У шаблоні має бути порядковий номер: {seq}' : 'Невідома частина шаблону. Дозволено {index}, {seq}, {seq:5}, {yyyy}, {case}';
      return problem(422, 'invalid-input', uk, `Template error: ${code}`, [{ field: 'template', code, uk, en: `Template error: ${code}` }]);
    }
  }
  if (head === 'card-layouts') {
    if (id === undefined) return json({ layouts: layouts() });
    if (request.method === 'PUT') changeLayout(id, JSON.parse(body).fields, user.userName);
    if (request.method === 'DELETE') resetLayout(id);
    return json(layoutOf(id));
  }
  if (head === 'phrases') {
    const [register, field, prefix] = ['register', 'field', 'prefix'].map((name) => url.searchParams.get(name) ?? '');
    const all = (entries.get(register) ?? []).map((entry) => documents.get(entry.document).card[field]).filter(Boolean);
    const own = [...new Set(all)].filter((phrase) => phrase.toLowerCase().startsWith(prefix.toLowerCase()));
    return json({ phrases: own.slice(0, 8) });
  }
  if (head === 'file-duplicates') return json({ files: [] });
  if (head === 'labels') return { status: 200, type: 'application/pdf', raw: Buffer.from(SMALLEST_PDF) };
  if (head === 'entries' && id === undefined) return dayOfAll(url.searchParams);
  if (head === 'reservations') return json({ reservations: [keptNumbers('incoming', user)] });
  if (head === 'registers') {
    const register = registers.find(({ code }) => code === id);
    if (id === undefined && request.method === 'GET') return json({ registers: registers.map((r) => shown(r, user)) });
    if (id === undefined) {
      const settings = JSON.parse(body);
      if (registers.some(({ code }) => code === settings.code)) {
        return problem(409, 'register-exists', 'Реєстр із таким кодом уже є', 'There is a register of this code', [
          { field: 'code', code: 'register-exists', uk: 'Реєстр із таким кодом уже є', en: 'There is a register of this code' },
        ]);
      }
      registers.push({ ...settings, institutionName: 'Виконавчий комітет міської ради', seq: 0 });
      entries.set(settings.code, []);
      return json(shown(registers.at(-1), user), 201);
    }
    if (!register) return problem(404, 'register-not-found', 'Такого реєстру немає', 'There is no such register');
    if (tail === 'reservations') {
      return json({ reservations: id === 'incoming' ? [keptNumbers(id, user)] : [] });
    }
    if (tail === 'card-layout') return json(layoutOf(register.kind));
    if (tail === 'entries') return page(id, url.searchParams);
    if (tail === 'statements') return json(statementsOf(id, request.method, body, user), request.method === 'POST' ? 201 : 200);
    if (tail === 'journal-columns') return json(columnsOf(id, request.method, body));
    if (tail === 'verification') return json(verificationOf(id, body, register.seq));
    if (request.method === 'PUT') Object.assign(register, JSON.parse(body));
    return json(shown(register, user));
  }
  if (head === 'entries') return history(id);
  if (head === 'documents' && id === undefined) return registerDocument(request, body, user);
  const found = documents.get(id);
  if (!found) return problem(404, 'document-not-found', 'Такого документа немає', 'There is no such document');
  const { bytes: _, ...document } = found;
  return json(document);
}

function handler(request, response, next) {
  const url = new URL(request.url, 'http://mock');
  if (!/^\/(s|api)\//.test(url.pathname)) return next();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    await new Promise((wait) => setTimeout(wait, Number(process.env.MOCK_DELAY ?? 120)));
    const body = Buffer.concat(chunks);
    const result = await answer(request, url, url.pathname.endsWith('/documents') ? body : body.toString());
    if (result.drop) return request.socket.destroy();
    response.writeHead(result.status, { 'Content-Type': result.type ?? 'text/plain', ...result.headers });
    response.end(result.raw ?? (typeof result.body === 'string' ? result.body : JSON.stringify(result.body)));
  });
}

export function mockServer() {
  const start = (server) => {
    const file = process.env.MOCK_PDF;
    seed(file ? readFileSync(file) : Buffer.from(SMALLEST_PDF));
    server.middlewares.use(handler);
  };
  return { name: 'mock-server', configureServer: start, configurePreviewServer: start };
}
