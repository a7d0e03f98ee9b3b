import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchSettingsWords } from '../src/i18n/messages';
import { CeLinkForm } from '../src/correspondence/link-form';
import { CeLinksPanel } from '../src/correspondence/links-panel';
import { CeReceiptsPanel } from '../src/correspondence/receipts-panel';
import { CeFilesPanel } from '../src/document/files-panel';
import { CeJournalExport } from '../src/journal/journal-export';
import { isMonthUpTo } from '../src/journal/months';
import { CeStatementList } from '../src/journal/statement-list';
import { CeImports } from '../src/migration/imports';
import { isWholeUpTo } from '../src/reminder/office-numbers';
import { CeOfficeReminders } from '../src/reminder/office-reminders';

vi.mock('@vaadin/combo-box', () => ({}));
vi.mock('@vaadin/date-picker', () => ({}));
vi.mock('@vaadin/text-field', () => ({}));

const EMPTY = 'Заповніть це поле';

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

it('no form leaves it to the browser to say what is wrong: the browser speaks a language of its own', () => {
  const root = resolve(import.meta.dirname, '../src');
  const speaking = sources(root).filter((file) => {
    const forms = readFileSync(file, 'utf8').match(/<form\b[^>]*/g) ?? [];
    return forms.some((form) => !/\bnovalidate\b/.test(form));
  });
  expect(speaking.map((file) => file.slice(root.length + 1))).toEqual([]);
});

interface Part {
  readonly name: string;
  readonly value: unknown;
}

/** What the template of an element gives to attributes, properties and events, in the order of the page. */
function parts(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (typeof value !== 'object' || value === null || !('strings' in value)) return [];
  const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
  return values.flatMap((one, at) => [{ name: /([\w.@?-]+)=$/.exec(strings[at] ?? '')?.[1] ?? '', value: one }, ...parts(one)]);
}

function shown(view: object): readonly Part[] {
  return parts((view as { render(): unknown }).render());
}

/** Presses the button of the form numbered `at` and gives back what is then said beside fields. */
function submitted(view: object, at = 0): readonly unknown[] {
  const submit = shown(view).filter(({ name }) => name === '@submit')[at]?.value as (event: unknown) => unknown;
  void submit.call(view, { preventDefault: () => undefined, target: {}, submitter: { value: 'pdf' } });
  return shown(view)
    .filter(({ name, value }) => name === '.errorMessage' && value !== '')
    .map(({ value }) => value);
}

describe('what a form lacks is said beside the field, and nothing is sent', () => {
  const post = vi.fn();
  const shell = { session: { mayRegister: true }, api: new Proxy({}, { get: () => post }), href: () => '#', notify: vi.fn() };

  beforeAll(fetchSettingsWords);
  beforeEach(() => post.mockClear());

  it('where documents are linked', () => {
    const form = Object.assign(new CeLinkForm(), { shell });
    expect(submitted(form)).toEqual([EMPTY, EMPTY]);
    expect(submitted(Object.assign(form, { type: 'relates', q: '12' }))).toEqual(['Оберіть документ зі знайдених нижче']);
    expect(post).not.toHaveBeenCalled();
  });

  it('where a link is taken back', () => {
    const other = { document: 'd', number: '1', readable: true, summary: '', registeredAt: '', registerTitle: '' };
    const link = { id: 3, name: { uk: '', en: '' }, other, madeBy: '', madeAt: '2026-11-01T10:00:00Z', removal: null };
    const panel = Object.assign(new CeLinksPanel(), { shell, read: { links: [link], types: [] }, removing: { id: 3, reason: ' ' } });
    expect(submitted(panel)).toEqual([EMPTY]);
    expect(post).not.toHaveBeenCalled();
  });

  it('where a link is not taken back after all, a link half made stays', () => {
    const other = { document: 'd', number: '1', readable: true, summary: '', registeredAt: '', registerTitle: '' };
    const link = { id: 3, name: { uk: '', en: '' }, other, madeBy: '', madeAt: '2026-11-01T10:00:00Z', removal: null };
    const panel = Object.assign(new CeLinksPanel(), { shell, read: { links: [link], types: [] }, removing: { id: 3, reason: '' }, adding: true });
    const all = shown(panel);
    const cancel = all.slice(all.findIndex(({ name }) => name === '@submit')).find(({ name }) => name === '@click');
    (cancel?.value as () => void).call(panel);
    expect(panel).toMatchObject({ removing: null, adding: true });
  });

  it('where a letter came again', () => {
    const draft = { method: '', on: '2026-11-20', note: '', copy: null };
    expect(submitted(Object.assign(new CeReceiptsPanel(), { shell, receipts: [], draft }))).toEqual([EMPTY]);
    expect(post).not.toHaveBeenCalled();
  });

  it('and what was said is not there when the form is opened again', () => {
    const open = (view: object): void => {
      (shown(view).find(({ name }) => name === '@click')?.value as () => void).call(view);
    };
    const receipts = Object.assign(new CeReceiptsPanel(), { shell, receipts: [] });
    open(receipts);
    expect(submitted(receipts)).toEqual([EMPTY]);
    Object.assign(receipts, { draft: null });
    open(receipts);
    expect(shown(receipts).filter(({ name, value }) => name === '.errorMessage' && value !== '')).toEqual([]);

    const other = { document: 'd', number: '1', readable: true, summary: '', registeredAt: '', registerTitle: '' };
    const link = { id: 3, name: { uk: '', en: '' }, other, madeBy: '', madeAt: '2026-11-01T10:00:00Z', removal: null };
    const links = Object.assign(new CeLinksPanel(), { shell, read: { links: [link], types: [] } });
    open(links);
    expect(submitted(links)).toEqual([EMPTY]);
    open(links);
    expect(shown(links).filter(({ name, value }) => name === '.errorMessage' && value !== '')).toEqual([]);
  });

  it('where annexes are added', () => {
    const panel = Object.assign(new CeFilesPanel(), { shell, open: true, chosen: [{ name: 'a.pdf', size: 1 }] });
    expect(submitted(panel)).toEqual(['Зазначте підставу доповнення.']);
    expect(post).not.toHaveBeenCalled();
  });

  it('where a journal is moved in: of the register in its field, of the file under it', () => {
    const imports = Object.assign(new CeImports(), { shell });
    Object.defineProperty(imports, 'input', { value: null });
    expect(submitted(imports)).toEqual(['Оберіть реєстр']);
    const after = shown(imports);
    expect(after.map(({ value }) => value)).toContain('Оберіть файл журналу');
    expect(after.filter(({ name }) => name === 'aria-invalid').map(({ value }) => value)).toEqual(['true']);
    expect(post).not.toHaveBeenCalled();
  });

  it('where a journal is printed: of each day', () => {
    const known = { available: [], chosen: false, columns: ['number'], standard: ['number'] };
    const view = Object.assign(new CeJournalExport(), { shell, known });
    Object.defineProperty(view, 'renderRoot', { value: { querySelector: () => null, querySelectorAll: () => [] } });
    expect(submitted(view)).toEqual([EMPTY, EMPTY]);
    expect(post).not.toHaveBeenCalled();
  });

  it('where a statement is made', () => {
    const view = Object.assign(new CeStatementList(), { shell, known: [] });
    Object.defineProperty(view, 'renderRoot', { value: { querySelector: () => ({ value: '' }), querySelectorAll: () => [] } });
    submitted(view);
    expect(shown(view).some(({ value }) => String(value).startsWith('Введіть місяць так: '))).toBe(true);
    expect(post).not.toHaveBeenCalled();
  });

  it('where the office sets its reminders', () => {
    const typed: Readonly<Record<string, string>> = { soonDays: '3', escalationDays: '31', firstHour: '', lastHour: '20', standardHour: '7.5' };
    vi.stubGlobal('FormData', class {
      get(name: string) {
        return typed[name] ?? null;
      }
    });
    const office = { mail: true, summaries: false, soonDays: 3, escalationDays: 3, firstHour: 6, lastHour: 20, standardHour: 8 };
    const view = Object.assign(new CeOfficeReminders(), { shell, office });
    submitted(view);
    vi.unstubAllGlobals();
    const said = shown(view).map(({ value }) => value).filter((value) => String(value).startsWith('Введіть ціле'));
    expect(said).toEqual(['Введіть ціле число від 0 до 30', 'Введіть ціле число від 0 до 23', 'Введіть ціле число від 0 до 23']);
    expect(shown(view).filter(({ name, value }) => name === 'aria-invalid' && value === 'true')).toHaveLength(3);
    expect(post).not.toHaveBeenCalled();
  });
});

it.each([
  ['0', true],
  [' 23 ', true],
  ['24', false],
  ['-1', false],
  ['1.5', false],
  ['', false],
])('a whole number up to 23: «%s» %s', (typed, whole) => {
  expect(isWholeUpTo(23, typed)).toBe(whole);
});

it.each([
  ['2026-10', true],
  ['2026-11', true],
  ['2026-12', false],
  ['2026-13', false],
  ['10.2026', false],
  ['', false],
])('a month up to November of 2026: «%s» %s', (typed, sound) => {
  expect(isMonthUpTo('2026-11', typed)).toBe(sound);
});
