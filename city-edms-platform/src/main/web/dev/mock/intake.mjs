// The inbox, mocked. Development only.
const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const draft = (n, more) => ({
  id: id(9000 + n),
  institution: 'rada',
  source: 'scan',
  state: 'waiting',
  arrivedAt: new Date(Date.now() - n * 3_600_000).toISOString(),
  arrivedBy: 'scanner',
  name: `scan000${n}.pdf`,
  mimeType: 'application/pdf',
  size: 48_213 * (n + 1),
  sheets: n + 1,
  summary: null,
  correspondent: null,
  note: null,
  noteDetail: null,
  rejection: null,
  ...more,
});

export const drafts = [
  draft(0, { state: 'arriving', sheets: null, name: 'пакет ранкової пошти.pdf' }),
  draft(1, {}),
  draft(2, { note: 'ambiguous-marks', sheets: 7, name: 'пакет 26.11.pdf' }),
  draft(3, {
    source: 'email',
    name: 'Про ремонт водогону на вул. Набережній.pdf',
    summary: 'Про ремонт водогону на вул. Набережній',
    correspondent: 'ТОВ «Зарічводоканал» (office@vodokanal.example)',
    arrivedBy: 'office@vodokanal.example',
  }),
  draft(4, { source: 'file', name: 'службова записка.pdf', arrivedBy: 'clerk' }),
  draft(5, {
    state: 'rejected',
    rejection: { at: new Date().toISOString(), by: 'Олена Коваль', reason: 'Реклама' },
  }),
];

const hash = 'a3f0c5d1'.repeat(8);
const attachments = [
  { id: id(9100), role: 'annex', name: 'кошторис.pdf', mimeType: 'application/pdf', size: 120_000, attachedAt: new Date().toISOString(), sha256: hash, pages: 4 },
  { id: id(9101), role: 'letter', name: 'лист.eml', mimeType: 'message/rfc822', size: 220_000, attachedAt: new Date().toISOString(), sha256: hash, pages: null },
];

const mailbox = {
  enabled: true,
  name: 'rada@mail.example.ua:993/INBOX',
  triedAt: new Date().toISOString(),
  succeededAt: new Date().toISOString(),
  failure: null,
  letters: [
    { outcome: 'draft', reason: null, sender: 'office@vodokanal.example', subject: 'Про ремонт водогону', receivedAt: new Date().toISOString(), takenAt: new Date().toISOString(), draft: drafts[3].id },
    { outcome: 'suspicious', reason: 'automatic', sender: 'noreply@shop.example', subject: 'Знижки тижня', receivedAt: new Date().toISOString(), takenAt: new Date().toISOString(), draft: null },
  ],
};

/** What the inbox answers; nothing where the address is another feature's. */
export function intake(head, draftId, tail, query, body) {
  if (head === 'mailbox') return mailbox;
  if (head === 'scan-folders') return { id: id(9200) };
  if (head === 'documents' && tail === 'attachments') return { attachments: drafts.some(({ id: one }) => one === draftId && one !== drafts[3].id) ? [] : attachments };
  if (head !== 'drafts') return null;
  const found = drafts.find((one) => one.id === draftId);
  if (tail === 'rejection') {
    const { reason } = JSON.parse(body);
    return Object.assign(found, { state: 'rejected', rejection: { at: new Date().toISOString(), by: 'Олена Коваль', reason } });
  }
  if (tail === 'restoration') return Object.assign(found, { state: 'waiting', rejection: null });
  if (tail === 'split') {
    const { parts } = JSON.parse(body);
    const made = parts.map(({ first, last }) => ({ ...found, id: crypto.randomUUID(), note: null, sheets: last - first + 1 }));
    drafts.splice(drafts.indexOf(found), 1, ...made);
    return { drafts: made };
  }
  if (found !== undefined) return found;
  const rejected = query.get('state') === 'rejected';
  const source = query.get('source');
  return {
    drafts: drafts.filter((one) => (one.state === 'rejected') === rejected && (source === null || one.source === source)),
    waiting: drafts.filter((one) => one.state !== 'rejected').length,
    next: null,
  };
}
