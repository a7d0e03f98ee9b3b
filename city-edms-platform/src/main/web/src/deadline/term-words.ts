import type { DeadlinePreset, Term } from '../api/types';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';

/** «5 робочих днів», «1 місяць», «день встановлює рішення». */
export function termWords(term: Term, t: Messages): string {
  const amount = term.amount ?? 0;
  const words = t.deadline.terms;
  switch (term.unit) {
    case 'working-days':
      return words.workingDays(amount);
    case 'calendar-days':
      return words.calendarDays(amount);
    case 'months':
      return words.months(amount);
    case 'hours':
      return words.hours(amount);
    case 'named-day':
      return words.namedDay;
  }
}

export function presetTitle(preset: DeadlinePreset, language: Language): string {
  return language === 'en' ? (preset.titleEn ?? preset.titleUk) : preset.titleUk;
}

export function presetSource(preset: DeadlinePreset, language: Language): string {
  return language === 'en' ? (preset.sourceEn ?? preset.sourceUk) : preset.sourceUk;
}

/** One line for each code: the version that holds on a day, the administrator's before the law's, a later one before an earlier one. */
export function inForce(presets: readonly DeadlinePreset[], day: string): readonly DeadlinePreset[] {
  const chosen = new Map<string, DeadlinePreset>();
  for (const preset of presets) {
    const from = preset.validFrom ?? '';
    const until = preset.validUntil ?? '';
    if (day < from || (until !== '' && day > until)) continue;
    const other = chosen.get(preset.code);
    const better = other === undefined || (other.lawful && !preset.lawful) || (other.lawful === preset.lawful && from >= (other.validFrom ?? ''));
    if (better) chosen.set(preset.code, preset);
  }
  return [...chosen.values()];
}
