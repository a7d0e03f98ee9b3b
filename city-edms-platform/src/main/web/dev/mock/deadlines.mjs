// Calendar and deadlines for developing the client without a repository. Development only: the reckoning is a rough one.
const term = (amount, unit) => ({ amount, unit });
const preset = (code, titleUk, sourceUk, length, extension = null) => ({
  code,
  lawful: true,
  titleUk,
  titleEn: titleUk,
  sourceUk,
  sourceEn: sourceUk,
  direction: 'after',
  term: length,
  startRule: 'next-day',
  lastDayRule: 'preceding',
  extension,
  validFrom: null,
  validUntil: null,
});
const APPEALS = 'ст. 20 Закону «Про звернення громадян»';
const INFORMATION = 'ст. 20 Закону «Про доступ до публічної інформації»';
const LAW = [
  preset('appeal', 'Звернення громадян', APPEALS, term(1, 'months'), {
    total: term(45, 'calendar-days'),
    notice: term(1, 'months'),
    sourceUk: APPEALS,
    sourceEn: null,
  }),
  preset('appeal-simple', 'Звернення громадян, що не потребує додаткового вивчення', APPEALS, term(15, 'calendar-days')),
  preset('information-request', 'Запит на публічну інформацію', INFORMATION, term(5, 'working-days'), {
    total: term(20, 'working-days'),
    notice: term(5, 'working-days'),
    sourceUk: INFORMATION,
    sourceEn: null,
  }),
  preset('information-request-urgent', 'Запит на інформацію щодо захисту життя, довкілля, аварій та катастроф', INFORMATION, term(48, 'hours')),
  preset('deputy-request', 'Депутатський запит (депутат місцевої ради)', 'ст. 22 Закону «Про статус депутатів місцевих рад»', term(0, 'named-day')),
];
let own = [];
let periods = [{ from: '2022-03-24', until: null }];
const set = new Map();
const deadlines = new Map();
const HOLIDAYS = { '01-01': 'Новий рік', '03-08': 'Міжнародний жіночий день', '05-01': 'День праці', '06-28': 'День Конституції України', '07-15': 'День Української Державності', '08-24': 'День Незалежності України', '10-01': 'День захисників і захисниць України', '12-25': 'Різдво Христове' };

const both = (text) => ({ uk: text, en: text });
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

function dayOf(date) {
  const chosen = set.get(date);
  if (chosen) return { date, kind: chosen.kind, reason: 'set', note: both(chosen.note ?? '') };
  const weekend = [0, 6].includes(new Date(date).getUTCDay());
  const holiday = HOLIDAYS[date.slice(5)];
  if (weekend) return { date, kind: 'day-off', reason: 'weekend', note: both(holiday ?? '') };
  if (holiday) return { date, kind: 'working', reason: 'worked-holiday', note: both(holiday) };
  return { date, kind: 'working', reason: 'workday', note: both('') };
}

function due({ startDay, namedDay, preset: code, settings }) {
  if (namedDay) return namedDay;
  const length = (settings ?? LAW.find((one) => one.code === code) ?? LAW[0]).term;
  let at = Date.parse(startDay);
  if (length.unit === 'working-days') {
    for (let left = length.amount; left > 0; ) if (dayOf(iso((at += DAY))).kind === 'working') left--;
    return iso(at);
  }
  return iso(at + DAY * length.amount * (length.unit === 'months' ? 30 : length.unit === 'hours' ? 1 / 24 : 1));
}

const explained = (day, code) => both(`до ${day.split('-').reverse().join('.')} — ${LAW.find((one) => one.code === code)?.sourceUk ?? 'рішення ради'}; 28–29.11 вихідні`);

export function deadlineAnswer(method, path, body) {
  const sent = method === 'GET' || method === 'DELETE' ? null : body;
  const read = () => JSON.parse(sent);
  const step = path.replace('/s/city-edms/', '').split('/');
  if (step[0] === 'deadline-presets') {
    if (method === 'PUT') own = [...own.filter(({ code }) => code !== step[1]), { ...read(), code: step[1], lawful: false }];
    if (method === 'DELETE') own = own.filter(({ code }) => code !== step[1]);
    return { body: { presets: [...LAW, ...own] } };
  }
  if (step[0] === 'calendar' && step[1] === 'years') {
    const year = Number(step[2]);
    const days = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY) days.push(dayOf(iso(at)));
    return { body: { year, days: days.filter(({ reason }) => reason !== 'workday') } };
  }
  if (step[0] === 'calendar' && step[1] === 'days') {
    if (method === 'PUT') set.set(step[2], read());
    else set.delete(step[2]);
    return { body: dayOf(step[2]) };
  }
  if (step[0] === 'calendar') {
    if (method === 'PUT') periods = read().periods;
    return { body: { periods } };
  }
  if (step[0] === 'deadlines' && step[1] === 'computation') {
    const start = read();
    return { body: { due: due(start), dueAt: null, explanation: explained(due(start), start.preset) } };
  }
  if (step[0] !== 'documents' || step[2] !== 'deadline') return null;
  const id = step[1];
  const before = deadlines.get(id) ?? null;
  const act = (kind, day, more = {}) => ({ act: kind, at: new Date().toISOString(), actorName: 'Олена Коваль', due: day, reason: null, notice: null, ...more });
  if (method === 'PUT') {
    const start = read();
    const day = due(start);
    deadlines.set(id, {
      document: id,
      preset: start.preset,
      title: both(LAW.find(({ code }) => code === start.preset)?.titleUk ?? start.preset),
      startDay: start.startDay,
      due: day,
      dueAt: null,
      overdue: false,
      extended: false,
      explanation: explained(day, start.preset),
      extendableUntil: day,
      extendedDue: iso(Date.parse(day) + 21 * DAY),
      finishedOn: null,
      history: [...(before?.history ?? []), act(before ? 'changed' : 'set', day)],
    });
  }
  if (step[3] === 'extension') {
    const { reason } = read();
    Object.assign(before, { due: before.extendedDue, extended: true, extendableUntil: null, extendedDue: null });
    before.history.push(act('extended', before.due, { reason, notice: id }));
    return { body: before, status: 201 };
  }
  if (step[3] === 'completion') {
    before.finishedOn = iso(Date.now());
    before.history.push(act('finished', before.due));
  }
  return { body: method === 'GET' ? { deadline: deadlines.get(id) ?? null } : deadlines.get(id) };
}
