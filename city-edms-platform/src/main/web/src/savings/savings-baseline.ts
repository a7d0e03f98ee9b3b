import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type SavingsBaseline, type SavingsBaselines, savingsBaselines, type SavingsValue } from '../api/savings-api';
import { reportStyles } from '../appeal/report-styles';
import { dayAndTime, shortDay } from '../i18n/dates';
import { currentLanguage } from '../i18n/language';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import './savings-baseline-form';
import { shown } from './savings-numbers';

/** What the meter reckons with: values, their sources, their versions; a form for whoever may set them. */
@customElement('ce-savings-baseline')
export class CeSavingsBaseline extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    reportStyles,
    css`
      td.value {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }

      .own .value {
        font-weight: 640;
      }

      .versions {
        display: grid;
        gap: 0.5rem;
      }

      details {
        padding: 0.75rem 1rem;
      }

      summary {
        cursor: pointer;
        font-weight: 560;
      }

      details li {
        padding-top: 0.25rem;
      }

      @media (max-width: 48rem) {
        td.value::before {
          content: attr(data-label) ': ';
          color: var(--ce-ink-soft);
          font-weight: 400;
        }
      }
    `,
  ];

  /** Code of the institution. */
  @property() institution = '';

  @state() private history: SavingsBaselines | null = null;
  @state() private editing = false;
  @state() private saved = false;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('institution') !== undefined && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.failure = '';
    this.editing = false;
    try {
      this.history = await savingsBaselines(shell.api, this.institution, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  protected override render(): TemplateResult {
    const { savings } = this.t;
    const { history } = this;
    return html`<div class="head">
        <h2>${savings.assumptions}</h2>
        ${history?.maySet === true && !this.editing
          ? html`<button class="button" @click=${() => this.edit()}>${icon('pencil')}${savings.edit}</button>`
          : nothing}
      </div>
      <p class="soft">${savings.assumptionsHow}</p>
      ${this.failure === '' ? nothing : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <p role="status" class=${this.saved ? 'notice' : 'visually-hidden'}>
        ${this.saved ? html`${icon('check')}<span>${savings.form.saved}</span>` : nothing}
      </p>
      ${history === null ? nothing : this.editing ? this.form(history) : this.current(history)}`;
  }

  private edit(): void {
    this.editing = true;
    this.saved = false;
  }

  private form(history: SavingsBaselines): TemplateResult {
    return html`<ce-savings-baseline-form
      .history=${history}
      @ce-cancelled=${() => (this.editing = false)}
      @ce-saved=${(event: CustomEvent<SavingsBaselines>) => {
        this.history = event.detail;
        this.editing = false;
        this.saved = true;
        this.dispatchEvent(new CustomEvent('ce-baseline'));
      }}
    ></ce-savings-baseline-form>`;
  }

  private current({ current, versions }: SavingsBaselines): TemplateResult {
    const { savings } = this.t;
    const names = savings.columnsOfValues;
    return html`<p>${this.holds(current)}</p>
      <div class="panel scroll" tabindex="0" role="region" aria-label=${savings.assumptions}>
        <table class="cards">
          <thead>
            <tr>
              ${(['title', 'value', 'standard', 'source'] as const).map((name) => html`<th scope="col">${names[name]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${current.values.map((value) => {
              const own = value.value !== value.standard;
              return html`<tr class=${own ? 'own' : ''}>
                <td>${value.title[currentLanguage.get()]}</td>
                <td class="value" data-label=${names.value}>
                  ${this.amount(value, value.value)} ${own ? html`<span class="mark">${savings.changed}</span>` : nothing}
                </td>
                <td class="value" data-label=${names.standard}>${this.amount(value, value.standard)}</td>
                <td class="small soft">${this.source(current, value)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      ${versions.length === 0 ? nothing : html`<h3>${savings.history}</h3>${this.versions(versions)}`}`;
  }

  private versions(versions: readonly SavingsBaseline[]): TemplateResult {
    const { savings } = this.t;
    return html`<div class="versions">
      ${versions.map((version) => {
        const own = version.values.filter(({ value, standard }) => value !== standard);
        return html`<details class="panel">
          <summary>${savings.versionFrom(shortDay(version.from ?? ''))} <span class="soft">${version.basis}</span></summary>
          <p class="small soft">${this.made(version)}</p>
          <ul class="small">
            ${own.length === 0
              ? html`<li>${savings.asStandard}</li>`
              : own.map((value) => html`<li>${value.title[currentLanguage.get()]}: <strong>${this.amount(value, value.value)}</strong></li>`)}
          </ul>
        </details>`;
      })}
    </div>`;
  }

  private holds(current: SavingsBaseline): TemplateResult | string {
    const { savings } = this.t;
    if (current.from === null) return savings.standardHolds;
    return html`${savings.holds(shortDay(current.from), current.basis ?? '')}<br /><span class="small soft">${this.made(current)}</span>`;
  }

  private made({ madeBy, madeAt }: SavingsBaseline): string {
    return madeBy === null || madeAt === null ? '' : this.t.savings.madeBy(madeBy, dayAndTime(madeAt));
  }

  /** Its own source, else that of the standard value or of the version. */
  private source({ basis }: SavingsBaseline, { source, value, standard, standardSource }: SavingsValue): string {
    return source ?? (value === standard ? standardSource[currentLanguage.get()] : (basis ?? ''));
  }

  private amount({ measure }: SavingsValue, value: number): string {
    return `${shown(value, measure === 'count' ? 0 : 2)} ${this.t.savings.measures[measure]}`.trim();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-savings-baseline': CeSavingsBaseline;
  }
}
