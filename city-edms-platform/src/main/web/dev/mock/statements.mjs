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
