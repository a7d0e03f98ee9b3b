import { currentLanguage, type Language } from './language';
import { merged } from './merged';
import type { settingsUk } from './settings-uk';
import { uk } from './uk';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The shape of a bundle: the Ukrainian one is the original. */
export type BaseWords = Widened<typeof uk>;
export type SettingsWords = Widened<typeof settingsUk>;

/** All words. Those of settings are there on the pages that wait for them ({@link fetchSettingsWords}), which a test holds. */
export type Messages = BaseWords & SettingsWords;

/** Others are fetched for those who want them; until they are there, and where they cannot be had, the language before stays. */
const BASES: Partial<Record<Language, BaseWords>> = { uk };
const SETTINGS: Partial<Record<Language, SettingsWords>> = {};
const WHOLE = new Map<Language, Messages>();

const FETCH_SETTINGS: Record<Language, () => Promise<SettingsWords>> = {
  uk: async () => (await import('./settings-uk')).settingsUk,
  en: async () => (await import('./settings-en')).settingsEn,
};

/** Whether a page may be shown that reads the words of settings. */
let withSettings = false;
let shown: Language = 'uk';

/** The current language, once every word of it is there that may be shown. */
function shownLanguage(): Language {
  const language = currentLanguage.get();
  if (BASES[language] !== undefined && (!withSettings || SETTINGS[language] !== undefined)) shown = language;
  return shown;
}

export function messages(): Messages {
  const language = shownLanguage();
  const whole = WHOLE.get(language) ?? (merged(BASES[language] ?? uk, SETTINGS[language] ?? {}) as Messages);
  WHOLE.set(language, whole);
  return whole;
}

async function fetchSettings(language: Language): Promise<void> {
  SETTINGS[language] ??= await FETCH_SETTINGS[language]();
  WHOLE.delete(language);
}

/** Fetches the words of the current language. */
export async function fetchMessages(): Promise<void> {
  const language = currentLanguage.get();
  if (shownLanguage() === language) return;
  try {
    if (language === 'en') BASES.en ??= (await import('./en')).en;
    if (withSettings) await fetchSettings(language);
  } catch {
    return;
  }
  WHOLE.delete(language);
  currentLanguage.dispatchEvent(new Event('change'));
}

/** Fetches the words of settings, for pages that are not shown without them; fails where they cannot be had. */
export async function fetchSettingsWords(): Promise<void> {
  // Somebody may choose another language meanwhile.
  while (SETTINGS[shownLanguage()] === undefined) await fetchSettings(shownLanguage());
  withSettings = true;
}

currentLanguage.addEventListener('change', () => void fetchMessages());
