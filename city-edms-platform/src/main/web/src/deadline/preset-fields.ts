import { html, type TemplateResult } from 'lit';
import type { FieldProblem, TermUnit } from '../api/types';
import { currentLanguage } from '../i18n/language';
import type { Messages } from '../i18n/messages';
import { dateFieldWords } from '../ui/date-field';
import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import type { PresetDraft } from './preset-draft';

const UNITS: readonly TermUnit[] = ['working-days', 'calendar-days', 'months', 'hours', 'named-day'];

/** The fields of a deadline's settings, each with what the server refused in it. */
export class PresetFields {
  constructor(
    private readonly t: Messages,
    private readonly problems: readonly FieldProblem[],
    private readonly draft: () => PresetDraft | null,
    private readonly set: (change: Partial<PresetDraft>) => void,
  ) {}

  text(name: keyof PresetDraft, label: string, value: string, required = false, field: string = name): TemplateResult {
    const error = this.error(field);
    return html`<vaadin-text-field
      .label=${label}
      .value=${value}
      .required=${required}
      .invalid=${error !== ''}
      .errorMessage=${error}
      autocomplete="off"
      manual-validation
      @input=${(event: Event) => this.set({ [name]: (event.currentTarget as TextField).value })}
    ></vaadin-text-field>`;
  }

  /** So many of a unit; a day that is named has no number. */
  term(
    amountName: 'amount' | 'totalAmount' | 'noticeAmount',
    unitName: 'unit' | 'totalUnit' | 'noticeUnit',
    field: string,
    label: string,
    amount: string,
    unit: TermUnit,
  ): TemplateResult {
    const words = this.t.deadline.presets;
    return html`<div class="term">
      ${unit === 'named-day' ? html`<span></span>` : this.text(amountName, label, amount, true, `${field}.amount`)}
      <label class="field">
        ${words.unit}
        <select @change=${(event: Event) => this.set({ [unitName]: (event.target as HTMLSelectElement).value as TermUnit })}>
          ${UNITS.map((one) => html`<option value=${one} .selected=${one === unit}>${words.units[one]}</option>`)}
        </select>
      </label>
    </div>`;
  }

  select(
    name: 'direction' | 'startRule' | 'lastDayRule',
    label: string,
    value: string,
    options: Readonly<Record<string, string>>,
  ): TemplateResult {
    return html`<label class="field">
      ${label}
      <select @change=${(event: Event) => this.set({ [name]: (event.target as HTMLSelectElement).value })}>
        ${Object.entries(options).map(
          ([option, words]) => html`<option value=${option} .selected=${option === value}>${words}</option>`,
        )}
      </select>
    </label>`;
  }

  day(name: 'validFrom' | 'validUntil', label: string, value: string): TemplateResult {
    const error = this.error(name);
    return html`<vaadin-date-picker
      .label=${label}
      .value=${value}
      .placeholder=${this.t.dates.placeholder}
      .i18n=${dateFieldWords()}
      .invalid=${error !== ''}
      .errorMessage=${error}
      auto-open-disabled
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value !== this.draft()?.[name]) this.set({ [name]: event.detail.value });
      }}
    ></vaadin-date-picker>`;
  }

  private error(field: string): string {
    return this.problems.find((problem) => problem.field === field)?.[currentLanguage.get()] ?? '';
  }
}
