// The digest, counts of the menu and settings of reminders without a repository. Development only.
import { documents, entries } from './data.mjs';

const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
const at = (n) => new Date(Date.now() + n * 3_600_000).toISOString();

const line = (n, over, more = {}) => {
  const entry = entries.get('incoming')[n];
  return {
    task: String(200 + n), review: null, document: entry.document, number: entry.number, summary: documents.get(entry.document).card.summary,
    informed: false, from: 'Гончар О. В.', executor: 'Їжакевич І. С.', due: day(-over), daysOver: Math.max(over, 0), since: at(-200), ...more,
  };
};
const section = (part, total, lines) => ({ part, total, lines });
let mine = { mail: true, hour: null, language: 'uk' };
let office = { mail: true, soonDays: 3, escalationDays: 3, firstHour: 6, lastHour: 11, standardHour: 8, summaries: true };

const digest = () => ({
  day: day(0),
  counts: [{ part: 'overdue', count: 2 }, { part: 'today', count: 1 }],
  roles: [
    {
      post: '1', title: 'Начальник загального відділу', unit: 'Загальний відділ', basis: 'holder', holderName: null,
      sections: [
        section('overdue', 2, [line(0, 5), line(1, 1)]),
        section('today', 1, [line(2, 0)]),
        section('half', 1, [line(3, -12)]),
        section('new', 14, [line(4, -20), line(5, -25), line(0, -30), line(1, -31)]),
      ],
    },
    {
      post: '9', title: 'Секретар ради', unit: 'Керівництво', basis: 'acting', holderName: 'Бондар Людмила Михайлівна',
      sections: [section('escalated', 1, [line(3, 9)])],
    },
  ],
});

/** What reminders answer; nothing where the address is another feature's. */
export function reminders(method, path, body) {
  if (path.endsWith('/city-edms/digest')) return digest();
  if (path.endsWith('/city-edms/work-counts')) return { review: 6, tasks: 12, tasksOverdue: 2, controlOverdue: 3 };
  if (path.endsWith('/city-edms/reminders/letters')) {
    return {
      day: day(0), triedAt: at(-1), failure: null, counts: [{ state: 'sent', count: 41 }, { state: 'nothing', count: 12 }, { state: 'failed', count: 1 }],
      troubles: [{ day: day(0), userName: 'press', state: 'failed', attempts: 1, at: at(-1), failure: 'no-address' }],
    };
  }
  if (path.endsWith('/city-edms/reminders/office')) {
    if (method === 'PUT') office = JSON.parse(body);
    return office;
  }
  if (path.endsWith('/city-edms/reminders')) {
    if (method === 'PUT') mine = JSON.parse(body);
    return { ...mine, office };
  }
  return undefined;
}
