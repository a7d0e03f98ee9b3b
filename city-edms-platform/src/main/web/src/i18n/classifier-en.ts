import type { SettingsWords } from './messages';

/** The classifier of appeals, in English. */
export const classifierEn: Pick<SettingsWords, 'classifier'> = {
  classifier: {
    lead: (asOf: string) => `Cabinet resolution No. 858 of 24.09.2008${asOf === '' ? '' : `, as amended by ${asOf}`}. Documents keep the lines they were given.`,
    add: 'New line',
    edit: (code: string) => `Change ${code}`,
    import: 'Upload a table',
    export: 'Save as a table (TSV)',
    importLead: 'A table with the columns section, code, name, active, validFrom, validUntil (TSV, UTF-8). What would change is shown first; lines that it lacks stay.',
    chooseFile: 'Choose a file',
    apply: (n: number) => `Apply the changes: ${n}`,
    imported: (n: number) => `Lines changed: ${n}`,
    nothingChanges: 'The table is the same as the classifier.',
    added: 'new',
    changed: 'changed',
    andMore: (n: number) => `and ${n} more`,
    line: (n: string) => `Line ${n}:`,
    section: 'Section',
    code: 'Number of the line',
    name: 'Words',
    active: 'Offer for new appeals',
    activeHint: 'Appeals that have a closed line keep it.',
    validFrom: 'In force from',
    validUntil: 'In force until',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    closed: 'closed',
    save: 'Save',
    saved: (code: string) => `Line ${code} saved`,
    count: (usable: number, all: number) => (usable === all ? String(all) : `${usable} of ${all}`),
    sources: { published: 'from the published text', reported: 'from reports', unverified: 'not compared', own: 'own' },
    unverifiedCount: (n: number) =>
      `Lines marked “not compared”: ${n}. Their numbers or words could not be compared with the resolution. Compare them before the annual report.`,
  },
};
