import type { BaseWords } from './messages';

/** What every page knows of the settings, in English: what they are called, and who acts for whom. The words of their pages come with them. */
export const settingsPagesEn: Pick<
  BaseWords,
  'settings' | 'registerCards' | 'presetRegisters' | 'organization' | 'structureActs' | 'assistants'
> = {
  settings: {
    title: 'Settings',
    lead: 'All that the council may change without a programmer.',
    back: 'To the settings',
    forbidden: 'The settings are open to administrators of the registry.',
    groups: { registration: 'Registration', directories: 'Directories', intake: 'Intake', organization: 'Council and people' },
    classifier: { title: 'Classifier of appeals', text: 'Sections and groups of questions (resolution No. 858): lines, when they are in force, the TSV table.' },
    registers: { title: 'Registers', text: 'Journals of registration: titles, number templates, counters.' },
    cards: { title: 'Cards', text: 'Which fields the card of each kind of document has, and which must be filled.' },
    import: { title: 'Move journals in', text: 'Spreadsheets and journals of other systems, with their old numbers.' },
    calendar: { title: 'Calendar', text: 'Working days, holidays, moved days, martial law.' },
    deadlines: { title: 'Deadlines', text: "The law's terms, last days, extensions." },
    intake: { title: 'Intake', text: 'Scan folders and letters by e-mail.' },
  },
  registerCards: {
    page: { title: 'Cards of registers', text: 'A card layout of its own for one register: fields, order, what is required.' },
  },
  presetRegisters: {
    page: { title: 'Usual registers', text: 'Make several registers at once that councils usually keep.' },
  },
  organization: {
    actsAs: { substitute: 'for', acting: 'acting', assistant: 'assistant:', holder: 'holds' },
    structure: {
      title: 'Structure',
      text: 'Institutions, units, posts, appointments, with history.',
    },
    import: {
      title: 'Structure from a table',
      text: 'Units, posts and people from XLSX, checked row by row.',
    },
    substitutions: {
      title: 'Substitution',
      text: 'Substitutes, acting officials, assistants; posts without anybody.',
    },
    reorganizations: {
      title: 'Reorganisations',
      text: 'Units merged, split, renamed, dissolved, with a preview of what changes.',
    },
  },
  structureActs: {
    title: 'History of the structure',
    text: 'What was changed, when, by whom and by which order; earlier names are kept.',
  },
  assistants: {
    title: 'My assistants',
  },
};
