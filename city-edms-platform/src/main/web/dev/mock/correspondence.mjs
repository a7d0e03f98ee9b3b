// The directory of correspondents, links, duplicates and what is not registered, for the mock server. Development only.
import { randomUUID } from 'node:crypto';
import { documents } from './data.mjs';

const entry = (name, edrpou, uses, more = {}) => ({
  id: randomUUID(),
  kind: 'organisation',
  name,
  shortName: null,
  edrpou,
  address: { settlement: 'м. Заріччя', street: 'вул. Соборна', building: '1' },
  addressLine: 'вул. Соборна, 1, м. Заріччя',
  email: null,
  phone: null,
  active: true,
  representatives: [],
  uses,
  mergedInto: null,
  revision: 1,
  ...more,
});
const directory = [
  entry('Міністерство розвитку громад та територій України', '37472062', 128),
  entry('ТОВ «Зарічводоканал»', '14360570', 42, {
    representatives: [{ name: 'Коваль Олена Іванівна', post: 'директор', contact: '+380 44 000 00 00', from: '2025-01-10', until: null }],
  }),
  entry('Зарічводоканал, ТОВ', null, 3),
  entry('АТ «Черкасиобленерго»', '22800735', 17),
  entry('Ґудзь Марія Петрівна', null, 1, { kind: 'person', addressLine: '' }),
];
const kinds = [
  { code: 'congratulations', title: 'Вітальні листи й телеграми', basis: 'Типова інструкція (КМУ № 55)', keywords: ['вітальн', 'вітання'], active: true },
  { code: 'advertising', title: 'Рекламні повідомлення, плакати', basis: 'Типова інструкція (КМУ № 55)', keywords: ['реклам'], active: true },
];
const notes = [
  { id: 1, kind: 'congratulations', kindTitle: kinds[0].title, what: 'Вітання з Днем місцевого самоврядування', fromWhom: 'Обласна рада', receivedOn: '2026-11-20', deliveryMethod: 'post', recordedAt: '2026-11-20T10:00:00+02:00', recordedBy: 'Олена Коваль' },
];
const types = [
  ['answers', 'Відповідь на', 'Має відповідь'],
  ['executes', 'На виконання', 'Виконано документом'],
  ['repeats', 'Повторний до', 'Має повторний'],
  ['relates', 'Пов’язаний з', 'Пов’язаний з'],
].map(([code, forth, back]) => ({ code, forth: { uk: forth, en: code }, back: { uk: back, en: `${code} (back)` } }));
const links = new Map();
const receipts = new Map();

const end = (document) => ({
  document: document.id,
  kind: document.kind,
  number: document.registration.number,
  registerTitle: document.registration.registerTitle,
  registeredAt: document.registration.registeredAt,
  summary: document.card.summary,
  correspondent: document.card.correspondent,
  readable: true,
});
const registered = () => [...documents.values()].filter((document) => document.registration !== null);
const linksOf = (id) => ({
  answered: (links.get(id) ?? []).some((link) => link.type === 'answers' && !link.outward && link.removal === null),
  links: links.get(id) ?? [],
  types,
});

function link(id, { type, target, inward }) {
  const found = types.find(({ code }) => code === type);
  const made = { id: Date.now(), type, madeAt: new Date().toISOString(), madeBy: 'Олена Коваль', removal: null };
  const put = (at, other, outward) =>
    links.set(at, [...(links.get(at) ?? []), { ...made, outward, name: outward ? found.forth : found.back, other: end(documents.get(other)) }]);
  put(id, target, inward !== true);
  put(target, id, inward === true);
  return linksOf(id);
}

/** The answer to a request of this feature, or undefined: then it is another's. */
export function correspondence(method, path, query, body) {
  const [head, id, tail, last] = path.replace('/s/city-edms/', '').split('/');
  const sent = () => JSON.parse(body);
  const q = (query.get('q') ?? '').toLowerCase();
  if (head === 'correspondents' && id === undefined && method === 'GET') {
    return { correspondents: directory.filter(({ name, edrpou }) => `${name} ${edrpou}`.toLowerCase().includes(q)), next: null };
  }
  if (head === 'correspondents' && id === undefined) {
    directory.push(entry(sent().name, null, 0, { kind: sent().kind }));
    return directory.at(-1);
  }
  if (head === 'correspondents' && tail === 'documents') {
    const uses = registered().slice(0, 3).map((document) => ({ ...end(document), document: document.id }));
    return { documents: uses, next: null };
  }
  if (head === 'correspondents' && tail === 'history') {
    return { acts: [{ act: 'created', at: '2026-11-01T09:00:00+02:00', personName: 'Олена Коваль', name: directory[0].name }] };
  }
  if (head === 'correspondents') {
    const found = directory.find((each) => each.id === id);
    if (method === 'PUT') Object.assign(found, sent(), { revision: found.revision + 1 });
    return found;
  }
  if (head === 'correspondent-duplicates') return { groups: [directory.slice(1, 3)] };
  if (head === 'duplicates') {
    const { card } = sent();
    if ((card.summary ?? '').length < 20) return { candidates: [] };
    const [first] = registered();
    return {
      candidates: [
        { document: end(first), correspondentNumber: '125/03-17', correspondentDate: '2026-11-12', reasons: ['same-reference', 'near-text'], likeness: 87 },
      ],
    };
  }
  if (head === 'link-targets') {
    return { documents: registered().filter((document) => document.registration.number.includes(q)).slice(0, 5).map(end) };
  }
  if (head === 'documents' && tail === 'links' && method === 'GET') return linksOf(id);
  if (head === 'documents' && tail === 'links' && method === 'POST') return link(id, sent());
  if (head === 'documents' && tail === 'links') {
    const taken = (links.get(id) ?? []).find((each) => String(each.id) === last);
    taken.removal = { at: new Date().toISOString(), personName: 'Олена Коваль', reason: query.get('reason') };
    return linksOf(id);
  }
  if (head === 'documents' && tail === 'receipts') {
    if (method === 'POST') {
      const receipt = { id: Date.now(), note: null, fileName: null, fileHash: null, ...sent(), recordedAt: new Date().toISOString(), recordedBy: 'Олена Коваль' };
      receipts.set(id, [...(receipts.get(id) ?? []), receipt]);
    }
    return { receipts: receipts.get(id) ?? [] };
  }
  if (head === 'unregistered-kinds' && method === 'GET') return { kinds };
  if (head === 'unregistered-kinds') {
    const kind = { code: id, keywords: [], active: true, ...sent() };
    const at = kinds.findIndex(({ code }) => code === id);
    kinds.splice(at < 0 ? kinds.length : at, at < 0 ? 0 : 1, kind);
    return kind;
  }
  if (head === 'unregistered-receipts' && method === 'POST') {
    const kindTitle = kinds.find(({ code }) => code === sent().kind).title;
    notes.unshift({ id: Date.now(), ...sent(), kindTitle, recordedAt: new Date().toISOString(), recordedBy: 'Олена Коваль' });
    return notes[0];
  }
  if (head === 'unregistered-receipts') return { receipts: notes, next: null };
  return undefined;
}
