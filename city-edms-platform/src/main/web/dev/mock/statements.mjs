// Monthly statements of the mock: one for each of the last two months, and those that somebody makes.

const made = new Map();

function statement(register, month, revision, madeByName) {
  const id = [...made.values()].flat().length + 1;
  return {
    id,
    register,
    period: month.slice(0, 4),
    month,
    revision,
    madeAt: new Date().toISOString(),
    madeBy: 'registrar',
    madeByName,
    head: { period: month.slice(0, 4), position: 1000 + id * 37, hash: String(id).repeat(64).slice(0, 64) },
    sha256: 'a'.repeat(64),
    pdf: crypto.randomUUID(),
    json: crypto.randomUUID(),
  };
}

function of(register) {
  if (!made.has(register)) {
    made.set(register, []);
    for (const month of ['2026-09', '2026-10']) made.get(register).unshift(statement(register, month, 1, 'складено автоматично'));
  }
  return made.get(register);
}

/** Answers GET and POST of a register's statements. */
export function statementsOf(register, method, body, user) {
  const all = of(register);
  if (method !== 'POST') return { statements: all };
  const { month } = JSON.parse(body);
  const one = statement(register, month, all.filter((other) => other.month === month).length + 1, user.displayName);
  all.unshift(one);
  return { statements: [one] };
}

/** Answers a verification: sound, unless a head from paper is not that of the mock. */
export function verificationOf(register, body, lines) {
  const anchors = (JSON.parse(body).anchors ?? []).map((anchor) => ({
    ...anchor,
    stands: of(register).some(({ head }) => head.position === anchor.position && head.hash === anchor.hash),
  }));
  const faults = anchors
    .filter(({ stands }) => !stands)
    .map(({ period, position }) => ({ what: 'anchor-differs', period, position, number: '01-21/7', entry: 1 }));
  return {
    register,
    sound: faults.length === 0,
    verifiedAt: new Date().toISOString(),
    milliseconds: 1840,
    acts: lines + 12,
    entries: lines,
    heads: [{ period: '2026', position: lines + 12, hash: 'c3'.repeat(32) }],
    anchors,
    faultCount: faults.length,
    faults,
  };
}

const COLUMNS = [
  ['number', 'Реєстраційний індекс', 'Number'],
  ['registeredOn', 'Дата реєстрації', 'Registered on'],
  ['correspondent', 'Кореспондент', 'Correspondent'],
  ['reference', 'Індекс і дата документа', "Author's number and date"],
  ['summary', 'Короткий зміст', 'Short content'],
  ['resolution', 'Резолюція або кому направлено', 'Resolution, or passed to'],
  ['receipt', 'Відмітка про одержання і виконання', 'Mark of receipt and execution'],
  ['state', 'Примітка', 'Note'],
  ['sheets', 'Арк.', 'Sheets'],
  ['registrar', 'Реєстратор', 'Registrar'],
];
const STANDARD = COLUMNS.slice(0, 8).map(([code]) => code);
const chosen = new Map();

/** Answers GET, PUT and DELETE of the columns of a journal. */
export function columnsOf(register, method, body) {
  if (method === 'PUT') chosen.set(register, JSON.parse(body).columns);
  if (method === 'DELETE') chosen.delete(register);
  return {
    chosen: chosen.has(register),
    columns: chosen.get(register) ?? STANDARD,
    standard: STANDARD,
    available: COLUMNS.map(([code, uk, en]) => ({ code, title: { uk, en } })),
  };
}
