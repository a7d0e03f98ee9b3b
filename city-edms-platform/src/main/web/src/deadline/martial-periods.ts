import '@vaadin/date-picker';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { martialPeriods, putMartialPeriods } from '../api/deadline-api';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

interface Period {
  readonly from: string;
  readonly until: string;
}

/** The switch of martial law: since when, and until when, public holidays are worked. Says `ce-saved` when it changed. */
@customElement('ce-martial-periods')
export class CeMartialPeriods extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    css`
      section {
        display: grid;
        gap: 1rem;
        padding: 1rem 1.25rem;
      }

      form {
        display: grid;
        gap: 0.875rem;
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.75rem 1.5rem;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.75rem;
      }

      vaadin-date-picker {
        width: 12rem;
        min-width: 0;
        --vaadin-field-default-width: 12rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
    `,
  ];

  @state() private periods: readonly Period[] | null = null;
  @state() private draft: readonly Period[] | null = null;
  @state() private failure = '';
  @state() private busy = false;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      const { periods } = await martialPeriods(shell.api, this.alive);
      this.periods = periods.map(({ from, until }) => ({ from, until: until ?? '' }));
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    if (shell === null || draft === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      const sent = draft.map(({ from, until }) => ({ from, until: until === '' ? null : until }));
      const { periods } = await putMartialPeriods(shell.api, { periods: sent });
      this.periods = periods.map(({ from, until }) => ({ from, until: until ?? '' }));
      this.draft = null;
      shell.notify(this.t.deadline.saved);
      this.dispatchEvent(new CustomEvent('ce-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { periods, draft } = this;
    const words = this.t.deadline.martial;
    const now = today();
    const lasting = periods?.find(({ from, until }) => from <= now && (until === '' || until >= now));
    return html`<section class="panel" aria-label=${words.title}>
      <div class="line">
        <div>
          <h2>${words.title}</h2>
          <p class="soft">
            ${periods === null
              ? html`<span class="skeleton"></span>`
              : lasting === undefined
                ? words.off
                : words.on(shortDay(lasting.from), lasting.until === '' ? '' : shortDay(lasting.until))}
          </p>
        </div>
        ${draft === null && periods !== null && this.shell?.session?.mayAdminister === true
          ? html`<button class="button" @click=${() => (this.draft = periods)}>${icon('pencil')}${words.change}</button>`
          : nothing}
      </div>
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      ${draft === null ? nothing : this.form(draft)}
    </section>`;
  }

  private form(draft: readonly Period[]): TemplateResult {
    const { t } = this;
    const words = t.deadline.martial;
    return html`<form novalidate autocomplete="off" @submit=${this.save}>
      <p class="small soft">${words.hint}</p>
      ${draft.map(
        (period, at) =>
          html`<div class="row">
            ${this.day(words.from, period.from, (from) => this.put(at, { ...period, from }))}
            ${this.day(words.until, period.until, (until) => this.put(at, { ...period, until }))}
            <button
              type="button"
              class="button quiet icon-only"
              aria-label=${words.remove}
              title=${words.remove}
              @click=${() => (this.draft = draft.filter((_, other) => other !== at))}
            >
              ${icon('trash')}
            </button>
          </div>`,
      )}
      <p class="actions">
        <button type="button" class="button small" @click=${() => (this.draft = [...draft, { from: today(), until: '' }])}>
          ${icon('plus')}${words.add}
        </button>
      </p>
      <p class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
        <button type="button" class="button quiet" @click=${() => (this.draft = null)}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private day(label: string, value: string, changed: (day: string) => void): TemplateResult {
    return html`<vaadin-date-picker
      .label=${label}
      .value=${value}
      .placeholder=${this.t.dates.placeholder}
      .i18n=${dateFieldWords()}
      auto-open-disabled
      @value-changed=${(event: CustomEvent<{ value: string }>) => {
        if (event.detail.value !== value) changed(event.detail.value);
      }}
    ></vaadin-date-picker>`;
  }

  private put(at: number, period: Period): void {
    this.draft = (this.draft ?? []).map((other, index) => (index === at ? period : other));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-martial-periods': CeMartialPeriods;
  }
}
