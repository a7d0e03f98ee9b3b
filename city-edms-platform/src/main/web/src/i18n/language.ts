export const LANGUAGES = ['uk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'city-edms.language';

/** The language of the interface. One per page: both shells show one person one language. */
class CurrentLanguage extends EventTarget {
  private value: Language = 'uk';

  get(): Language {
    return this.value;
  }

  /** Ukrainian unless the person chose otherwise; the browser's own language is often not a choice at all. */
  restore(): void {
    const stored = localStorage.getItem(KEY);
    this.set(LANGUAGES.find((language) => language === stored) ?? 'uk');
  }

  choose(language: Language): void {
    localStorage.setItem(KEY, language);
    this.set(language);
  }

  set(language: Language): void {
    this.value = language;
    this.dispatchEvent(new Event('change'));
  }
}

export const currentLanguage = new CurrentLanguage();
