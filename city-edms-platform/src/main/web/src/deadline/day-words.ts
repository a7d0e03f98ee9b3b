import type { CalendarDay } from '../api/types';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages';

/** What a day is, in words: «День Незалежності України, робочий (воєнний стан)». */
export function dayWords(day: CalendarDay, language: Language, t: Messages): string {
  const note = day.note[language];
  const words = t.deadline.reasons;
  switch (day.reason) {
    case 'workday':
      return words.workday;
    case 'weekend':
      return note === '' ? words.weekend : `${note}, ${words.weekend}`;
    case 'holiday':
      return note;
    case 'after-holiday':
      return words.afterHoliday(note);
    case 'moved-off':
      return words.movedOff(note);
    case 'moved-on':
      return words.movedOn(note);
    case 'worked-holiday':
      return words.workedHoliday(note);
    case 'set':
      return note === '' ? t.deadline.kinds[day.kind] : `${note} (${t.deadline.kinds[day.kind]})`;
  }
}
