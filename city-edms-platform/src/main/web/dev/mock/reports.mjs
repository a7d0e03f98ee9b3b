// Reports of execution without a repository. Development only.
import { documents, entries } from './data.mjs';

const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

const UNITS = [
  ['9', 'Відділ благоустрою', 'Гребінь Павло Ілліч', 'Начальник відділу'],
  ['7', 'Відділ доходів', 'Мороз Богдан Ярославович', 'Начальник відділу доходів'],
  ['8', 'Департамент житлово-комунального господарства', 'Чорновіл Степан Григорович', 'Директор департаменту'],
];

const figures = (doneInTime, doneLate, reported, running, overdue) => {
  const closed = doneInTime + doneLate + overdue;
  return {
    all: doneInTime + doneLate + reported + running + overdue, doneInTime, doneLate, reported, running, overdue, moved: 1,
    meanLateDays: doneLate === 0 ? null : 2.5, percentInTime: closed === 0 ? null : Math.round((1000 * doneInTime) / closed) / 10,
  };
};

const line = (n, state, daysLate) => {
  const entry = entries.get('incoming')[n];
  const [, unitName, person, title] = UNITS[n % UNITS.length];
  const { summary, correspondent } = documents.get(entry.document).card;
  return {
    task: String(300 + n), document: entry.document, number: entry.number, registeredOn: day(-20), kind: 'incoming', open: true, summary, correspondent,
    text: 'Опрацювати та відповісти заявнику', unitName, title, person, authorName: 'Мельник Андрій Васильович', controllerName: 'Зелена Лідія Михайлівна',
    given: day(-18), due: day(-daysLate), reported: null, state, daysLate, moves: 0,
  };
};

const row = ([id, name, , title], count) => ({ id, name, title, unitName: name, count, longest: 3 * count });

function answer(name) {
  switch (name) {
    case 'discipline':
      return {
        asOf: day(0), group: 'unit', total: figures(9, 3, 2, 8, 4),
        rows: UNITS.map(([id, unit], n) => ({ unit: id, unitName: unit, post: null, title: null, person: null, kind: null, figures: figures(3, 1, n % 2, 3 - n, n) })),
      };
    case 'tasks':
      return { lines: [line(0, 'overdue', 5), line(1, 'done-late', 2), line(2, 'running', 0)], next: null };
    case 'overdue':
      return {
        asOf: day(0), count: 4, longest: 9, units: UNITS.slice(0, 2).map((unit, n) => row(unit, n + 1)),
        people: UNITS.slice(0, 2).map((unit, n) => ({ ...row(unit, n + 1), name: unit[2] })),
      };
    default:
      return {
        day: day(0), since: day(-1), until: day(-1), came: [{ kind: 'incoming', count: 7 }, { kind: 'appeal', count: 2 }], resolved: 6, given: 11, done: 4, unresolved: 3,
        today: 2, week: 9, overdue: 4, units: UNITS.map(([unit, name], n) => ({ unit, name, given: 3 + n, done: n, today: n, week: 2, overdue: 1, longest: 5 })),
      };
  }
}

/** What reports answer; nothing where the address is another feature's. */
export function reports(path) {
  const name = /\/city-edms\/reports\/(discipline|tasks|overdue|daily)$/.exec(path)?.[1];
  return name === undefined ? undefined : answer(name);
}
