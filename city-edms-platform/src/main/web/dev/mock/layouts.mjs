// Layouts of cards for developing the client without a repository.
const BUILT_IN = {
  summary: 'document',
  documentKind: 'document',
  correspondent: 'origin',
  correspondentNumber: 'origin',
  correspondentDate: 'origin',
  receivedOn: 'origin',
  deliveryMethod: 'origin',
  sheets: 'parts',
  annexes: 'parts',
  annexSheets: 'parts',
  confidentiality: 'access',
  language: 'access',
  caseIndex: 'access',
};
const AS_OF = '2026-11-01';
const SOURCE = 'Типова інструкція з документування, постанова КМУ від 17.01.2018 № 55';
const OUTWARD = ['documentKind', 'correspondent', 'correspondentNumber', 'correspondentDate', 'receivedOn', 'deliveryMethod'];
const further = (code, section, type, uk, en, rest = {}) => ({
  code, use: 'optional', section, label: { uk, en }, type, maximum: 150, options: null, asOf: AS_OF, source: SOURCE, ...rest,
});
const KINDS = {
  incoming: { required: ['correspondent', 'receivedOn'] },
  appeal: { required: ['correspondent', 'receivedOn'] },
  'information-request': { required: ['correspondent', 'receivedOn'] },
  'deputy-appeal': { required: ['correspondent', 'receivedOn'] },
  'deputy-request': { required: ['correspondent', 'receivedOn'] },
  outgoing: {
    required: ['correspondent'],
    hidden: ['receivedOn'],
    further: [
      further('signedBy', 'origin', 'person', 'Підписав', 'Signed by'),
      further('executor', 'origin', 'person', 'Виконавець', 'Drafted by'),
      further('executorPhone', 'origin', 'text', 'Телефон виконавця', 'Phone of the drafter'),
      further('unit', 'origin', 'unit', 'Підрозділ', 'Unit'),
    ],
  },
  internal: { hidden: ['receivedOn'], further: [further('unit', 'origin', 'unit', 'Підрозділ', 'Unit')] },
  order: {
    hidden: OUTWARD,
    further: [
      further('orderType', 'document', 'choice', 'Вид розпорядження', 'Type of the order', {
        options: ['з основної діяльності', 'з кадрових питань', 'з адміністративно-господарських питань'],
      }),
      further('signedBy', 'origin', 'person', 'Підписант', 'Signed by'),
    ],
  },
  'executive-decision': { hidden: OUTWARD, further: [further('meetingDate', 'origin', 'date', 'Дата засідання', 'Day of the meeting')] },
  'council-decision': {
    hidden: OUTWARD,
    further: [
      further('session', 'origin', 'text', 'Сесія', 'Session', { use: 'required', maximum: 20 }),
      further('convocation', 'origin', 'text', 'Скликання', 'Convocation', { maximum: 20 }),
      further('sessionDate', 'origin', 'date', 'Дата сесії', 'Day of the session'),
      further('speaker', 'origin', 'person', 'Доповідач', 'Presented by'),
      further('developer', 'origin', 'person', 'Розробник', 'Drafted by'),
    ],
  },
  protocol: { hidden: OUTWARD },
  contract: {
    required: ['correspondent'],
    hidden: ['receivedOn', 'deliveryMethod'],
    labels: { correspondent: ['Сторона договору', 'Other party'], correspondentDate: ['Дата договору', 'Date of the contract'] },
    further: [
      further('amount', 'document', 'amount', 'Сума, грн', 'Amount, UAH'),
      further('validUntil', 'document', 'date', 'Діє до', 'Valid until'),
      further('urgent', 'document', 'yes-no', 'Терміново', 'Urgent'),
      further('powers', 'origin', 'long-text', 'Особливі умови', 'Special terms'),
    ],
  },
  'power-of-attorney': { hidden: OUTWARD, further: [further('powers', 'document', 'long-text', 'Повноваження', 'Powers')] },
};

const changed = new Map();

function shipped(kind) {
  const { required = [], hidden = [], labels = {}, further: own = [] } = KINDS[kind];
  const use = (code) => (code === 'summary' || required.includes(code) ? 'required' : hidden.includes(code) ? 'hidden' : 'optional');
  const builtIn = Object.entries(BUILT_IN).map(([code, section]) => ({
    code, use: use(code), section, label: labels[code] ? { uk: labels[code][0], en: labels[code][1] } : null,
    type: null, maximum: null, options: null, asOf: AS_OF, source: SOURCE,
  }));
  return { kind, origin: 'shipped', changedAt: null, changedBy: null, fields: [...builtIn, ...own] };
}

export const layoutOf = (kind) => changed.get(kind) ?? shipped(kind);
export const layouts = () => Object.keys(KINDS).map(layoutOf);
export const resetLayout = (kind) => changed.delete(kind);
export const changeLayout = (kind, fields, changedBy) =>
  changed.set(kind, { kind, origin: 'kind', changedAt: new Date().toISOString(), changedBy, fields });
