import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { deadlinePresets } from '../../api/deadline-api';
import type { DeadlinePreset } from '../../api/types';
import { inForce, presetTitle } from '../../deadline/term-words';
import { today } from '../../i18n/dates';
import { currentLanguage } from '../../i18n/language';
import { base } from '../../ui/controls';
import { CeView, isAbort } from '../../ui/element';
import { failureText } from '../../ui/failure';
import { dayField, fetchDayField } from '../../ui/day-words';
import { tokens } from '../../ui/tokens';
import { formStyles } from './form-styles';
import type { Rule } from './recurrence';
import './recurrence-field';
import { type Term, TERM_CHOICES, type TermChoice, USUAL_TERM } from './term';

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** A deadline: usual, some days, a date, one of the law, or none. Fires `ce-term` (Term). */
@customElement('ce-term-field')
export class CeTermField extends CeView {
  static override readonly styles = [tokens, base, formStyles];

  @property({ attribute: false }) term: Term = USUAL_TERM;
  @property() label = '';
  @property() error = '';
  /** Choices that make no sense here. */
  @property({ attribute: false }) without: readonly TermChoice[] = [];

  @state() private presets: readonly DeadlinePreset[] = [];

  protected override start(): void {
    // The kinds of the law are read when they are asked for.
    fetchDayField();
  }

  private tell(part: Partial<Term>): void {
    const term = { ...this.term, ...part };
    if (term.choice === 'preset' && this.presets.length === 0) void this.readPresets();
    this.dispatchEvent(new CustomEvent('ce-term', { detail: term }));
  }

  private async readPresets(): Promise<void> {
    const { shell } = this;
    if (shell === null) return;
    try {
      const read = await deadlinePresets(shell.api, this.alive);
      this.presets = inForce(read, today()).filter(({ term, direction }) => direction === 'after' && term.unit !== 'named-day');
    } catch (error) {
      if (!isAbort(error)) shell.notify(failureText(error));
    }
  }

  protected override render(): TemplateResult {
    const { terms } = this.t.resolution.form;
    const { choice } = this.term;
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div class="chips">
        ${TERM_CHOICES.filter((one) => !this.without.includes(one)).map(
          (one) =>
            html`<label class="chip">
              <input type="radio" name="term" .checked=${one === choice} @change=${() => this.tell({ choice: one })} />${terms[one]}
            </label>`,
        )}
      </div>
      ${this.more()}
      ${this.error === '' ? nothing : html`<span class="wrong" role="alert">${this.error}</span>`}
    </fieldset>`;
  }

  private more(): TemplateResult | typeof nothing {
    const { form } = this.t.resolution;
    const { term } = this;
    switch (term.choice) {
      case 'usual':
        return html`<span class="small faint">${form.usualHint}</span>`;
      case 'date':
        return dayField(this.t, form.date, term.date, (date) => this.tell({ date }), { min: today() });
      case 'days':
        return html`<label class="field"
            ><span class="label">${form.amount}</span>
            <input
              type="text"
              inputmode="numeric"
              maxlength="4"
              .value=${term.amount}
              @input=${(event: Event) => this.tell({ amount: valueOf(event) })}
            />
          </label>
          <div class="chips">
            ${[false, true].map(
              (working) =>
                html`<label class="chip">
                  <input type="radio" name="unit" .checked=${working === term.working} @change=${() => this.tell({ working })} />
                  ${working ? form.working : form.calendar}
                </label>`,
            )}
          </div>`;
      case 'preset':
        return html`<label class="field"
          ><span class="label">${form.presetOf}</span>
          <select @change=${(event: Event) => this.tell({ preset: valueOf(event) })}>
            <option value=""></option>
            ${this.presets.map(
              (preset) =>
                html`<option value=${preset.code} .selected=${preset.code === term.preset}>
                  ${presetTitle(preset, currentLanguage.get())}
                </option>`,
            )}
          </select>
        </label>`;
      case 'periodic':
        return html`<ce-recurrence-field
          .rule=${term.rule}
          @ce-rule=${(event: CustomEvent<Rule>) => this.tell({ rule: event.detail })}
        ></ce-recurrence-field>`;
      default:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-term-field': CeTermField;
  }
}
