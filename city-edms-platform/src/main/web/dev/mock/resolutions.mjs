// Resolutions, trays and control for developing the client without a repository. Development only.
import { documents, entries } from './data.mjs';

const both = (text) => ({ uk: text, en: text });
const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
const at = (n) => new Date(Date.now() + n * 3_600_000).toISOString();
const PEOPLE = [
  ['2', 'Коваль О. П.', 'Ковалю О. П.', 'Начальник управління освіти', 'Управління освіти'],
  ['3', 'Ґудзь М. І.', 'Ґудзь М. І.', 'Директор департаменту житлово-комунального господарства', 'Департамент ЖКГ'],
  ['4', 'Їжакевич І. С.', 'Їжакевичу І. С.', 'Начальник юридичного відділу', 'Юридичний відділ'],
];
const party = ([post, name, dative, title, unit]) => ({ post, name, dative, title, unit });
const head = { post: '1', name: 'Гончар О. В.', dative: 'Гончару О. В.', title: 'Міський голова', unit: 'Керівництво' };
const role = { post: '1', title: 'Міський голова', unit: 'Керівництво', institution: 'rada', basis: 'holder' };
const acting = { post: '9', title: 'Секретар ради', unit: 'Керівництво', institution: 'rada', basis: 'acting', holderName: 'Бондар Л. М.', substitution: 'розпорядження № 41' };
const decided = new Set();

const brief = (entry) => {
  const { card } = documents.get(entry.document);
  return { id: entry.document, number: entry.number, registeredOn: entry.registeredOn, summary: card.summary, correspondent: card.correspondent };
};
const letters = () => entries.get('incoming').slice(0, 6);
const review = (entry, n) => ({
  post: '1', review: String(100 + n), version: 1, document: brief(entry), due: day(n * 3 - 1), overdue: n === 0,
  explanation: both('5 робочих днів, ст. 20 Закону «Про доступ до публічної інформації»; субота й неділя не рахуються'),
  text: n % 2 ? 'Пропоную доручити управлінню освіти' : null, authorName: 'Олена Коваль', preparedByName: n === 0 ? 'Їжакевич І. С.' : null, control: false, since: at(-2),
});
const line = (entry, n) => ({
  post: n === 1 ? '9' : '1', task: String(200 + n), resolution: '1', version: 1, document: brief(entry), pointLabel: n === 4 ? '2.1' : null, role: n === 2 ? 'co' : 'main', state: n === 3 ? 'reported' : 'assigned',
  text: 'Опрацювати та підготувати відповідь заявникові', authorName: 'Гончар О. В.', executorName: PEOPLE[n % 3][1], due: n === 5 ? null : day(n - 1), overdue: n === 0, control: n !== 2, returned: n === 0, since: at(-30),
});
const COUNTS = { overdue: 1, today: 1, week: 3, later: 2, none: 1, reported: 1 };
const task = (id, person, more) => ({
  id, version: 1, resolution: '1', document: letters()[0].document, point: 1, role: 'main', executor: party(person), state: 'assigned', overdue: false, createdAt: at(-48),
  text: 'Опрацювати та підготувати відповідь заявникові', deadline: { kind: 'date', due: day(2), explanation: both('До дати, яку встановив автор') },
  actions: ['report', 'sub-resolve', 'request-deadline', 'request-executor'], ...more,
});
const resolution = (id, author, tasks, more) => ({
  id, version: 1, document: letters()[0].document, author, text: 'Опрацювати та підготувати відповідь заявникові', resolvedOn: day(-2), createdAt: at(-48),
  paper: false, control: true, controlled: true, state: 'active', actions: [], tasks, ...more,
});
const tree = () => [
  resolution('1', head, [task('200', PEOPLE[0], {}), task('201', PEOPLE[1], { role: 'co', overdue: true, deadline: { kind: 'date', due: day(-1) } }), task('202', PEOPLE[2], { role: 'info', state: 'noted' })]),
  resolution('2', party(PEOPLE[0]), [task('203', PEOPLE[2], { state: 'reported', resolution: '2', text: 'Дати правову оцінку' }), task('204', PEOPLE[1], { state: 'done', resolution: '2' })], { parentTask: '200', text: 'Дати правову оцінку', control: false }),
  resolution('3', head, [task('205', PEOPLE[1], { resolution: '3', pointLabel: '2.1', text: 'Очистити дахи від снігу' })], { point: '2.1', text: null, actions: ['withdraw'] }),
];
const ACTS = () => [
  { id: '1', act: 'propose', at: at(-50), actor: 'registrar', actorName: 'Олена Коваль' },
  { id: '2', act: 'resolve', at: at(-48), actor: 'secretary', actorName: 'Бондар Л. М.', role: { ...head, basis: 'acting' }, text: 'Опрацювати та підготувати відповідь заявникові' },
];

/** What resolutions answer; nothing where the address is another feature's. */
export function resolutions(method, path, query, body) {
  if (path.endsWith('/organization/posts')) {
    const text = (query.get('text') ?? '').toLowerCase();
    const found = PEOPLE.filter((person) => person.join(' ').toLowerCase().includes(text));
    const person = (name, dative) => ({ userName: 'x', fullName: name, briefName: name, dative, briefDative: dative, present: true });
    return { posts: found.map(([post, name, dative, title, unit]) => ({ post: Number(post), unit: 1, institution: 'rada', unitName: unit, title, titleDative: title, headsUnit: true, holder: person(name, dative), acting: null, unitHead: null })) };
  }
  if (path.endsWith('/tray')) {
    const counts = { review: 6, toDo: 4, information: 1, toAccept: 1, requests: 0, overdue: 1, today: 1, returned: 1, sent: 3 };
    return { roles: [{ role, counts }, { role: acting, counts: { ...counts, review: 0, overdue: 0, today: 0 } }] };
  }
  if (path.endsWith('/tray-lines')) {
    if (query.get('part') === 'review') return { lines: letters().map(review).filter((one) => !decided.has(one.review)), next: null };
    return { lines: letters().map(line), next: null };
  }
  if (path.endsWith('/control')) {
    return {
      day: day(0), scope: query.get('scope') ?? 'mine', counts: COUNTS,
      units: PEOPLE.map(([post, , , , name], n) => ({ unit: post, name, counts: { ...COUNTS, overdue: n } })),
      people: PEOPLE.map(([post, name, , title, unit], n) => ({ post, name, title, unit, counts: { ...COUNTS, overdue: n } })),
    };
  }
  if (path.endsWith('/control-lines')) return { lines: letters().map(line), next: null };
  if (path.endsWith('/resolution-phrases')) return { phrases: [{ text: 'Для розгляду та відповіді заявникові', uses: 12 }, { text: 'До роботи', uses: 7 }] };
  if (path.endsWith('/resolution-suggestions')) {
    const executors = [{ party: party(PEOPLE[0]), role: 'main' }, { party: party(PEOPLE[2]), role: 'info' }];
    return {
      suggestions: [
        { text: 'Опрацювати та підготувати відповідь заявникові', control: true, days: 10, executors, uses: 7, similar: 9, reason: both('Так ви розписали 7 із 9 схожих листів') },
        { text: 'До роботи', control: false, days: null, executors: [{ party: party(PEOPLE[1]), role: 'main' }], uses: 2, similar: 9, reason: both('Так ви розписали 2 із 9 схожих листів') },
      ],
    };
  }
  const acted = /\/reviews\/(\d+)\/acts$/.exec(path)?.[1];
  if (acted !== undefined) return decided.add(acted), { id: acted };
  if (path.endsWith('/resolutions') && method === 'POST') {
    const draft = JSON.parse(body);
    if (draft.review) decided.add(draft.review);
    return { ...tree()[0], undoableUntil: at(1) };
  }
  if (/\/tasks\/\d+\/files$/.test(path)) return { id: '00000000-0000-4000-8000-000000000001', name: 'фото даху.jpg' };
  if (/\/tasks\/\d+$/.test(path)) return { task: tree()[0].tasks[0], resolution: { ...tree()[0], actions: ['remove-control'] }, document: brief(letters()[0]), history: ACTS() };
  if (path.endsWith('/execution')) return { document: brief(letters()[0]), reviews: [], resolutions: tree(), actions: ['propose', 'record-paper', 'enter-points', 'remove-document-control'], openQuestions: 0, openTasks: 3 };
  if (/\/prepared(-acts)?$/.test(path)) {
    const executors = [{ post: '2', role: 'main' }, { post: '4', role: 'info' }];
    const draft = { text: 'Підготувати відповідь заявникові та погодити з юристами', control: true, points: [{ executors, deadline: { kind: 'working-days', days: 5 } }] };
    const state = path.endsWith('-acts') ? 'returned' : 'waiting';
    const prepared = { review: '100', version: 1, state, draft, preparedAt: at(-1), preparedByName: 'Їжакевич І. С.', parties: [party(PEOPLE[0]), party(PEOPLE[2])], actions: ['return-prepared'] };
    return path.endsWith('-acts') ? prepared : { prepared };
  }
  if (path.endsWith('/periodic-tasks')) {
    const rule = { unit: 'month', every: 1, on: 5, shift: 'before', from: day(0), until: null, times: null };
    const task = { id: '1', version: 1, document: brief(letters()[0]).id, resolution: '1', rule, words: both('щомісяця, 5 числа'), given: 2, nextDue: day(9), state: 'running', actions: ['change-periodic', 'pause-periodic', 'stop-periodic'] };
    if (path.includes('/documents/')) return { tasks: [task] };
    const line = { document: brief(letters()[0]), text: 'Інформувати про стан виконання бюджету', executor: 'Коваль О. П.', executorTitle: 'Начальник відділу', lastGiven: day(-21), lastDue: day(-3), lastTask: '1' };
    const paused = { ...task, id: '2', state: 'paused', reason: 'До затвердження бюджету', nextDue: null, actions: ['resume-periodic', 'stop-periodic'] };
    return { lines: [{ task, point: '3', ...line }, { task: paused, point: null, ...line }], next: null };
  }
  if (path.endsWith('/timeline')) {
    const stages = [
      { stage: 'registration', from: at(-52), to: at(-50), hours: 2, workingDays: 0 },
      { stage: 'review', whose: 'Гончар О. В.', from: at(-50), to: at(-48), hours: 2, workingDays: 0 },
      { stage: 'execution', whose: 'Коваль О. П.', from: at(-48), to: null, hours: 48, workingDays: 2 },
    ];
    return { stages, acts: ACTS() };
  }
  return null;
}
