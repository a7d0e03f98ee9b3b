import { pluralUk } from './plural';

/** The classifier of appeals, in Ukrainian. */
export const classifierUk = {
  classifier: {
    lead: (asOf: string) => `Постанова КМУ від 24.09.2008 № 858${asOf === '' ? '' : `, зі змінами на ${asOf}`}. Документи зберігають рядки, які їм надано.`,
    add: 'Новий рядок',
    edit: (code: string) => `Змінити ${code}`,
    import: 'Завантажити таблицю',
    export: 'Зберегти таблицю (TSV)',
    importLead: 'Таблиця з колонками section, code, name, active, validFrom, validUntil (TSV, UTF-8). Спершу буде показано, що зміниться; рядки, яких у таблиці немає, залишаться.',
    chooseFile: 'Вибрати файл',
    apply: (n: number) => `Застосувати зміни: ${n}`,
    imported: (n: number) => `Змінено рядків: ${n}`,
    nothingChanges: 'Таблиця збігається з чинним класифікатором.',
    added: 'новий',
    changed: 'змінено',
    andMore: (n: number) => `і ще ${n}`,
    line: (n: string) => `Рядок ${n}:`,
    section: 'Розділ',
    code: 'Номер рядка',
    name: 'Назва показника',
    active: 'Пропонувати для нових звернень',
    activeHint: 'Закритий рядок залишається на зверненнях, які його мають.',
    validFrom: 'Діє з',
    validUntil: 'Діє до',
    from: (day: string) => `з ${day}`,
    until: (day: string) => `до ${day}`,
    closed: 'закрито',
    save: 'Зберегти',
    saved: (code: string) => `Рядок ${code} збережено`,
    count: (usable: number, all: number) => (usable === all ? String(all) : `${usable} з ${all}`),
    sources: { published: 'за опублікованим текстом', reported: 'за звітами', unverified: 'не звірено', own: 'свій' },
    unverifiedCount: (n: number) =>
      `${pluralUk(n, 'рядок', 'рядки', 'рядків')} позначено «не звірено»: номер або слова не вдалося порівняти з текстом постанови. Звірте їх перед річним звітом.`,
  },
};
