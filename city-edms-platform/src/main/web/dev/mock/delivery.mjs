// Ways of receipt and dispatch.
const way = (code, uk, en, need, paperless) => ({
  code,
  title: { uk, en },
  use: 'both',
  need,
  paperless,
  active: true,
  changedAt: null,
  changedBy: null,
});

let ways = [
  way('post', 'Поштою', 'Post', 'postal-address', false),
  way('courier', 'Кур’єром', 'Courier', 'signature', false),
  way('email', 'Електронною поштою', 'E-mail', 'email', true),
  way('sev', 'СЕВ ОВВ', 'SEV OVV', 'nothing', true),
  way('portal', 'Через портал', 'Portal', 'nothing', true),
  way('in-person', 'Особисто', 'In person', 'signature', false),
  { ...way('fax', 'Факсом', 'Fax', 'nothing', false), active: false, changedAt: '2026-11-20T10:15:00+02:00', changedBy: 'admin' },
];

export function delivery(method, path, body) {
  const [head, code] = path.replace('/s/city-edms/', '').split('/');
  const sent = () => JSON.parse(body.toString());
  const stamped = (draft, of) => ({
    ...draft,
    code: of,
    title: { uk: draft.title.uk, en: draft.title.en ?? draft.title.uk },
    changedAt: new Date().toISOString(),
    changedBy: 'admin',
  });
  if (head === 'delivery-order') {
    ways = sent().codes.map((one) => ways.find((each) => each.code === one));
    return { ways };
  }
  if (head !== 'delivery-ways') return undefined;
  if (method === 'GET') return { ways };
  if (method === 'POST') {
    const added = stamped(sent(), sent().code ?? `way-${ways.length}`);
    ways = [...ways, added];
    return added;
  }
  const changed = stamped(sent(), code);
  ways = ways.map((each) => (each.code === code ? changed : each));
  return changed;
}
