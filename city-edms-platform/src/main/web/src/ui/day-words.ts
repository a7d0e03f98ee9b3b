import type { DatePickerI18n } from '@vaadin/date-picker';
import { html, type TemplateResult } from 'lit';
import { parseDay, shortDay } from '../i18n/dates';
import { messages, type Messages } from '../i18n/messages';

function isoOf(date: { year: number; month: number; day: number }): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month + 1)}-${two(date.day)}`;
}

/** Ukrainian dates in Vaadin's date field: the week starts on Monday, `14.10.2026` is printed, much is understood. */
export function dateFieldWords(): DatePickerI18n {
  const t = messages();
  return {
    monthNames: t.dates.months.split(' '),
    weekdays: t.dates.weekdays.split(' '),
    weekdaysShort: t.dates.weekdaysShort.split(' '),
    firstDayOfWeek: 1,
    today: t.common.today,
    cancel: t.common.cancel,
    referenceDate: '',
    formatDate: (date) => shortDay(isoOf(date)),
    parseDate: (text) => {
      const iso = parseDay(text);
      if (iso === null) return undefined;
      const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
      return { year, month: month - 1, day };
    },
    formatTitle: (monthName, fullYear) => `${monthName} ${fullYear}`,
  };
}

/** What a day may be, and what is wrong with it. */
interface DayLimits {
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly error?: string;
}

/**
 * A day, written as the house writes it whatever the browser thinks of dates. Who draws it without `date-field.ts` around it
 * fetches the field itself ({@link fetchDayField}).
 */
export function dayField(t: Messages, label: string, value: string, set: (day: string) => void, limits: DayLimits = {}): TemplateResult {
  const { min = '', max = '', required = false, error = '' } = limits;
  return html`<vaadin-date-picker
    .label=${label}
    .value=${value}
    .min=${min}
    .max=${max}
    .required=${required}
    .invalid=${error !== ''}
    .errorMessage=${error}
    .placeholder=${t.dates.placeholder}
    .i18n=${dateFieldWords()}
    auto-open-disabled
    manual-validation
    @value-changed=${(event: CustomEvent<{ value: string }>) => {
      if (event.detail.value !== value) set(event.detail.value);
    }}
  ></vaadin-date-picker>`;
}

/** For pages that are shown before anybody needs a day: the field comes beside them. */
export function fetchDayField(): void {
  void import('@vaadin/date-picker').catch(() => undefined);
}
