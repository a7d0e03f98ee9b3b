import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { today } from '../../i18n/dates';
import { base } from '../../ui/controls';
import { dayField } from '../../ui/day-words';
import { CeElement } from '../../ui/element';
import { tokens } from '../../ui/tokens';
import { formStyles } from './form-styles';
import { type Ending, lastDay, type Rule, type Unit, UNITS, USUAL_RULE } from './recurrence';

const ENDINGS: readonly Ending[] = ['never', 'until', 'times'];
const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** When a task comes again. Fires `ce-rule` (Rule). */
@customElement('ce-recurrence-field')
export class CeRecurrenceField extends CeElement {
  static override readonly styles = [
    tokens,
    base,
    formStyles,
    css`
      .rule {
        display: grid;
        gap: 1rem;
        padding: 1rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
      }

      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        gap: 1rem;
      }
    `,
  ];

  @property({ attribute: false }) rule: Rule = USUAL_RULE;

  private tell(part: Partial<Rule>): void {
    this.dispatchEvent(new CustomEvent('ce-rule', { detail: { ...this.rule, ...part } }));
  }

  protected override render(): TemplateResult {
    const { periodic } = this.t.resolution;
    const { rule } = this;
    return html`<div class="rule" role="group" aria-label=${periodic.rule}>
      <div class="row">
        <label class="field"
          ><span class="label">${periodic.unit}</span>
          <select @change=${(event: Event) => this.unit(valueOf(event) as Unit)}>
            ${UNITS.map((unit) => html`<option value=${unit} .selected=${unit === rule.unit}>${periodic.units[unit]}</option>`)}
          </select>
        </label>
        ${this.number(periodic.every[rule.unit], rule.every, 2, (every) => this.tell({ every }))} ${this.day()}
      </div>
      ${rule.unit === 'last-working-day'
        ? nothing
        : html`<fieldset>
            <legend>${periodic.shift}</legend>
            <div class="chips">
              ${(['before', 'after'] as const).map(
                (shift) =>
                  html`<label class="chip">
                    <input type="radio" name="shift" .checked=${shift === rule.shift} @change=${() => this.tell({ shift })} />${periodic.shifts[shift]}
                  </label>`,
              )}
            </div>
          </fieldset>`}
      ${dayField(this.t, periodic.from, rule.from, (from) => this.tell({ from }), { min: today() })}
      <fieldset>
        <legend>${periodic.ending}</legend>
        <div class="chips">
          ${ENDINGS.map(
            (ending) =>
              html`<label class="chip">
                <input type="radio" name="ending" .checked=${ending === rule.ending} @change=${() => this.tell({ ending })} />${periodic.endings[ending]}
              </label>`,
          )}
        </div>
        ${rule.ending === 'until'
          ? dayField(this.t, periodic.until, rule.until, (until) => this.tell({ until }), { min: today() })
          : rule.ending === 'times'
            ? this.number(periodic.times, rule.times, 3, (times) => this.tell({ times }))
            : nothing}
      </fieldset>
    </div>`;
  }

  private unit(unit: Unit): void {
    const on = lastDay(unit) > 0 && Number(this.rule.on) > lastDay(unit) ? '1' : this.rule.on;
    this.tell({ unit, on });
  }

  private day(): TemplateResult | typeof nothing {
    const { periodic } = this.t.resolution;
    const { rule } = this;
    if (lastDay(rule.unit) === 0) return nothing;
    if (rule.unit !== 'week') return this.number(periodic.dayOf, rule.on, 2, (on) => this.tell({ on }));
    return html`<label class="field"
      ><span class="label">${periodic.weekday}</span>
      <select @change=${(event: Event) => this.tell({ on: valueOf(event) })}>
        ${periodic.weekdays.map((name, at) => html`<option value=${at + 1} .selected=${String(at + 1) === rule.on}>${name}</option>`)}
      </select>
    </label>`;
  }

  private number(label: string, value: string, digits: number, told: (value: string) => void): TemplateResult {
    return html`<label class="field"
      ><span class="label">${label}</span>
      <input type="text" inputmode="numeric" maxlength=${digits} .value=${value} @input=${(event: Event) => told(valueOf(event))} />
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-recurrence-field': CeRecurrenceField;
  }
}
