// Invented data for developing the client without a repository. Deterministic: the same letters each time.
import { randomUUID } from 'node:crypto';

const CORRESPONDENTS = [
  'Департамент освіти і науки Полтавської обласної військової адміністрації',
  'ТОВ «Світанок-Буд»',
  'Головне управління ДСНС України у Черкаській області',
  'КП «Міськводоканал»',
  'Міністерство розвитку громад та територій України',
  'Коваленко Ґалина Юріївна',
  'ОСББ «Затишок-12»',
  'Південний офіс Держаудитслужби',
  'АТ «Черкасиобленерго»',
  'Громадська організація «Їжак і друзі»',
];
const SUMMARIES = [
  'Про надання інформації щодо стану захисних споруд цивільного захисту станом на поточний квартал',
  'Щодо перенесення зупинки громадського транспорту біля школи № 7',
  'Про погодження проєкту землеустрою щодо відведення земельної ділянки по вул. Героїв України, 14',
  'Про усунення аварійної ситуації на мережах водопостачання',
  'Запрошення на нараду з питань підготовки до опалювального сезону',
  'Про виділення коштів на поточний ремонт укриття ліцею',
  'Щодо виконання рішення сесії міської ради від 12.03.2026 № 15/4',
  'Про надання копії розпорядження міського голови',
];
const REGISTRARS = ['Олена Коваль', 'Марія Ґудзь', 'Іван Їжакевич'];
const KINDS = [null, null, null, 'Запит', 'Доручення', null, 'Клопотання', null];

export const INSTITUTION = 'Виконавчий комітет міської ради';

export const USERS = {
  registrar: {
    userName: 'registrar',
    displayName: 'Олена Коваль',
    institution: INSTITUTION,
    posts: ['Головний спеціаліст загального відділу'],
    roles: [{ post: 3, unit: 2, institution: 'rada', unitName: 'Загальний відділ', title: 'Головний спеціаліст', headsUnit: false, reviews: false, holder: 'registrar', holderName: null, basis: 'holder', substitution: null }],
    capabilities: [],
    mayRegister: true,
    mayAdminister: true,
  },
  head: {
    userName: 'head',
    displayName: 'Олександр Гончар',
    institution: INSTITUTION,
    posts: ['Міський голова'],
    mayRegister: false,
    mayAdminister: false,
    capabilities: [],
    roles: [{ post: 1, unit: 1, institution: 'rada', unitName: 'Керівництво', title: 'Міський голова', headsUnit: true, reviews: true, holder: 'head', holderName: 'Олександр Гончар', basis: 'holder' }],
  },
  reader: {
    userName: 'reader',
    displayName: 'Петро Читач',
    institution: INSTITUTION,
    posts: [],
    mayRegister: false,
    capabilities: [],
    roles: [],
    mayAdminister: false,
  },
};

export const registers = [
  ['incoming', 'Вхідні документи', 'incoming', '01-21', 437],
  ['outgoing', 'Вихідні документи', 'outgoing', '01-22', 128],
  ['internal', 'Внутрішні документи', 'internal', '01-23', 0],
  ['council', 'Рішення міської ради', 'council-decision', '', 12],
  ['contracts', 'Договори', 'contract', '', 4],
].map(([code, title, kind, index, count]) => ({
  institution: 'rada',
  institutionName: INSTITUTION,
  code,
  title,
  kind,
  index,
  template: '{index}/{seq}',
  restart: 'yearly',
  startValue: 1,
  active: true,
  seq: count,
}));

export const documents = new Map();
/** Entries of each register, newest first. */
export const entries = new Map();
let entryIds = 0;

function kyivIso(time) {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Kyiv',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(time);
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Kyiv', timeZoneName: 'longOffset' }).format(time).slice(-6);
  return `${parts.replace(' ', 'T')}${offset}`;
}

export function addEntry(register, ordinal, number, at, card, file, registrar) {
  const id = randomUUID();
  documents.set(id, {
    id,
    kind: register.kind,
    name: file?.name ?? `${number.replaceAll('/', '-')}`,
    card,
    file: file === null ? null : { name: file.name, mimeType: file.mimeType, size: file.size },
    bytes: file?.bytes ?? null,
    voided: null,
    registration: {
      register: register.code,
      registerTitle: register.title,
      ordinal,
      number,
      registeredAt: kyivIso(at),
      registrar: 'registrar',
      registrarName: registrar,
    },
  });
  entries.get(register.code).unshift({
    id: (entryIds += 1),
    state: 'active',
    document: id,
    ordinal,
    number,
    registeredOn: kyivIso(at).slice(0, 10),
    registeredAt: kyivIso(at),
    registrarName: registrar,
    documentKind: card.documentKind ?? null,
    summary: card.summary,
    correspondent: card.correspondent ?? null,
    correspondentNumber: card.correspondentNumber ?? null,
    correspondentDate: card.correspondentDate ?? null,
  });
  return documents.get(id);
}

/** The number by the template; throws with a code where the template is wrong. */
export function numberOf(template, index, seq, year = 2026) {
  if (template.includes('{') && !/^([^{}]|\{(index|seq|seq:\d|yyyy|case)\})*$/.test(template)) {
    throw Object.assign(new Error('template'), { code: 'template-unknown' });
  }
  if (!/\{seq(:\d)?\}/.test(template)) throw Object.assign(new Error('template'), { code: 'template-without-seq' });
  return template
    .replaceAll('{index}', index)
    .replaceAll('{seq}', String(seq))
    .replace(/\{seq:(\d)\}/g, (_, width) => String(seq).padStart(Number(width), '0'))
    .replaceAll('{yyyy}', String(year))
    .replaceAll('{case}', '02-05');
}

export function seed(pdf) {
  const now = Date.now();
  for (const register of registers) {
    entries.set(register.code, []);
    for (let ordinal = 1; ordinal <= register.seq; ordinal++) {
      const back = register.seq - ordinal;
      const at = new Date(now - back * 2.6 * 3_600_000 - 180_000);
      const pick = (list, salt) => list[(ordinal * 7 + salt) % list.length];
      const card = {
        summary: pick(SUMMARIES, 3),
        documentKind: pick(KINDS, 1),
        correspondent: pick(CORRESPONDENTS, 0),
        correspondentNumber: `${100 + ((ordinal * 37) % 900)}/0${1 + (ordinal % 9)}-${10 + (ordinal % 80)}`,
        correspondentDate: kyivIso(at - 3 * 86_400_000).slice(0, 10),
        receivedOn: register.kind === 'incoming' ? kyivIso(at).slice(0, 10) : null,
        deliveryMethod: ['post', 'email', 'sev', 'courier', 'portal'][ordinal % 5],
        sheets: 1 + (ordinal % 4),
        annexes: ordinal % 3,
        annexSheets: (ordinal % 3) * 4,
        confidentiality: 'open',
        language: 'uk',
        caseIndex: '02-05',
      };
      const file = { name: `лист-${ordinal}.pdf`, mimeType: 'application/pdf', size: pdf.length, bytes: pdf };
      addEntry(register, ordinal, numberOf(register.template, register.index, ordinal), at, card, ordinal % 9 === 0 ? null : file, pick(REGISTRARS, 2));
    }
  }
}
