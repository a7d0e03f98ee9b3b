import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ProblemError } from '../api/problem';
import { type SavingsBaselines, setSavingsBaseline } from '../api/savings-api';
import type { FieldProblem } from '../api/types';
import { reportStyles } from '../appeal/report-styles';
import { today } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dayField } from '../ui/date-field';
import { CeView } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { draftOf, typed, type TypedValue } from './baseline-draft';

/** Writes down a new version of the assumptions. */
@customElement('ce-savings-baseline-form')
export class CeSavingsBaselineForm extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    reportStyles,
    css`
      form {
        display: grid;
        gap: 1rem;
        padding: 1.25rem;
      }

      label {
        display: grid;
        gap: 0.25rem;
        color: var(--ce-ink-soft);
        font-size: var(--ce-text-s);
      }

      label input {
        font-size: var(--ce-text-m);
      }

      vaadin-date-picker {
        justify-self: start;
      }

      ::placeholder {
        color: var(--ce-ink-faint);
        opacity: 1;
      }

      .rows {
        display: grid;
        gap: 0.75rem;
      }

      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7rem 2.5rem minmax(0, 1.4fr);
        gap: 0.25rem 0.75rem;
        align-items: center;
      }

      .row input {
        min-width: 0;
        width: 100%;
      }

      .row input.amount {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      .row .error {
        grid-column: 1 / -1;
      }

      .error {
        color: var(--ce-bad);
        font-size: var(--ce-text-s);
      }

      [aria-invalid='true'] {
        border-color: var(--ce-bad);
      }

      @media (max-width: 48rem) {
        .row {
          grid-template-columns: 7rem 2.5rem 1fr;
        }

        .row > :is(.title, .source) {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) history: SavingsBaselines | null = null;

  @state() private from = today();
  @state() private basis = '';
  @state() private values: readonly TypedValue[] = [];
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;

  protected override start(_shell: Shell): void {
    if (this.history !== null) this.values = typed(this.history);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h3')?.focus());
  }

  protected override render(): TemplateResult {
    const { form } = this.t.savings;
    return html`<form
      class="panel"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.save();
      }}
    >
      <h3 tabindex="-1">${form.title}</h3>
      <p class="soft">${form.how}</p>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${dayField(this.t, form.from, this.from, (day) => (this.from = day), { required: true, error: this.error('from') })}
      <label
        >${form.basis}<input
          type="text"
          name="basis"
          required
          maxlength="500"
          .value=${this.basis}
          aria-invalid=${this.error('basis') === '' ? 'false' : 'true'}
          aria-describedby="basis-how basis-error"
          @input=${(event: Event) => (this.basis = (event.target as HTMLInputElement).value)} /><span id="basis-how">${form.basisHow}</span
        ><span id="basis-error" class="error"
          >${this.error('basis')}</span
        ></label
      >
      <div class="rows">${this.values.map((value, at) => this.row(value, at))}</div>
      <div class="buttons">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${form.save}</button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('ce-cancelled'))}>${form.cancel}</button>
      </div>
    </form>`;
  }

  private row(value: TypedValue, at: number): TemplateResult {
    const { savings } = this.t;
    const shown = this.history?.current.values[at];
    const title = shown?.title[currentLanguage.get()] ?? value.code;
    const error = [`values.${at}.value`, `values.${at}.source`, `values.${at}.code`].map((field) => this.error(field)).find((text) => text !== '') ?? '';
    return html`<div class="row">
      <span class="title">${title}</span>
      <input
        class="amount"
        type="text"
        inputmode="decimal"
        name=${value.code}
        .value=${value.value}
        aria-label=${savings.form.value(title)}
        aria-invalid=${error === '' ? 'false' : 'true'}
        aria-describedby="error-${at}"
        @input=${(event: Event) => this.set(at, { value: (event.target as HTMLInputElement).value })}
      />
      <span class="small soft">${shown === undefined ? '' : savings.measures[shown.measure]}</span>
      <input
        class="source"
        type="text"
        maxlength="300"
        .value=${value.source}
        placeholder=${savings.form.sourceHint}
        aria-label=${savings.form.source(title)}
        @input=${(event: Event) => this.set(at, { source: (event.target as HTMLInputElement).value })}
      />
      <span id="error-${at}" class="error" ?hidden=${error === ''}>${error}</span>
    </div>`;
  }

  private set(at: number, part: Partial<TypedValue>): void {
    this.values = this.values.map((value, place) => (place === at ? { ...value, ...part } : value));
  }

  private error(field: string): string {
    return this.problems.find((problem) => problem.field === field)?.[currentLanguage.get()] ?? '';
  }

  private async save(): Promise<void> {
    const { shell, history } = this;
    if (shell === null || history === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    this.problems = [];
    try {
      const detail = await setSavingsBaseline(shell.api, draftOf(history.institution, this.from, this.basis, this.values));
      this.dispatchEvent(new CustomEvent<SavingsBaselines>('ce-saved', { detail }));
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      this.failure = failureText(error);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings-baseline-form': CeSavingsBaselineForm;
  }
}
