import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { currentLanguage } from '../src/i18n/language';
import { fetchMessages, fetchSettingsWords, messages } from '../src/i18n/messages';
import { settingsUk } from '../src/i18n/settings-uk';
import { uk } from '../src/i18n/uk';

const SRC = join(import.meta.dirname, '../src');
const TEXTS = new Map<string, string>();

function text(file: string): string {
  const known = TEXTS.get(file) ?? readFileSync(file, 'utf8');
  TEXTS.set(file, known);
  return known;
}

/** Words that a module reads: `admin`, `admin.title`, … */
function read(file: string): readonly string[] {
  return [...text(file).matchAll(/(?:\bt|messages\(\)|\bwords)\.(\w+)(?:\.(\w+))?/g)].flatMap(([, group = '', word]) =>
    word === undefined ? [group] : [group, `${group}.${word}`],
  );
}

/** Modules that a module brings along, also those it fetches later. */
function brought(file: string): readonly string[] {
  const found = [...text(file).matchAll(/^import (?!type)[^;]*?'(\.[^']+)'|import\('(\.[^']+)'\)/gms)];
  return found
    .map((match) => join(dirname(file), match[1] ?? match[2] ?? ''))
    .filter((path) => !path.endsWith('.css'))
    .map((path) => `${path}.ts`);
}

function reached(entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const go = (file: string): void => {
    if (seen.has(file) || file.includes('/i18n/')) return;
    seen.add(file);
    if (!file.endsWith('/shell/pages.ts')) brought(file).forEach(go);
  };
  entries.forEach(go);
  return seen;
}

/** Pages that are shown without waiting for the words of settings, and what stands around all pages. */
function withoutSettings(): readonly string[] {
  const pages = [...text(join(SRC, 'shell/pages.ts')).matchAll(/: \(\) => (.*)import\('\.\.\/([^']+)'\)/g)];
  const free = pages.filter(([, before]) => before === '').map(([, , path]) => join(SRC, `${path ?? ''}.ts`));
  expect(free.length).toBeGreaterThan(15);
  expect(pages.length - free.length).toBe(2);
  return [...free, join(SRC, 'main.ts'), join(SRC, 'share/city-edms-share.ts')];
}

/** Words that only the bundle of settings has: `admin`, `organization.saved`, … */
function ownOfSettings(): readonly string[] {
  const base = uk as unknown as Readonly<Record<string, object | undefined>>;
  return Object.entries(settingsUk).flatMap(([group, words]) => {
    const before = base[group];
    return before === undefined ? [group] : Object.keys(words).filter((word) => !(word in before)).map((word) => `${group}.${word}`);
  });
}

afterEach(() => currentLanguage.set('uk'));

describe('the words of settings', () => {
  it('are read on pages that wait for them only', () => {
    const own = ownOfSettings();
    expect(own).toContain('admin');
    expect(own).toContain('organization.saved');
    const wrong = [...reached(withoutSettings())].flatMap((file) =>
      read(file)
        .filter((word) => own.includes(word))
        .map((word) => `${file.slice(SRC.length)}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are there once they were fetched, in the language that is chosen then, and no word before its bundle', async () => {
    expect(messages().admin).toBeUndefined();
    expect(messages().settings.title).toBe('Налаштування');
    await fetchSettingsWords();
    expect(messages().admin.title).toBe(settingsUk.admin.title);
    expect(messages().registerCards).toMatchObject({ page: uk.registerCards.page, own: 'Свій склад' });
    // English is whole before it is shown.
    currentLanguage.set('en');
    expect(messages().admin.title).toBe(settingsUk.admin.title);
    await fetchMessages();
    expect(messages().settings.title).toBe('Settings');
    expect(messages().registerCards).toMatchObject({ page: { title: 'Cards of registers' }, own: expect.any(String) as string });
    expect(messages().admin.title).not.toBe(settingsUk.admin.title);
  });

  it('are of files that every language has', () => {
    const files = readdirSync(join(SRC, 'i18n'));
    for (const file of files.filter((name) => name.endsWith('-uk.ts'))) expect(files).toContain(file.replace('-uk.ts', '-en.ts'));
  });
});
