import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/integer-field';
import '@vaadin/text-field';
import type { DatePicker } from '@vaadin/date-picker';
import type { IntegerField } from '@vaadin/integer-field';
import type { TextField } from '@vaadin/text-field';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { release, reservations, reserve } from '../api/numbers-api';
import { ProblemError } from '../api/problem';
import type { Authorship, FieldProblem, NewReservation, Register, Reservation } from '../api/types';
import { dialogStyles } from '../deadline/dialog-styles';
import { currentLanguage } from '../i18n/language';
import { daysBetween, shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { StructureFields } from '../registration/structure-fields';
import { tokens } from '../ui/tokens';
import { authorshipChoice } from './authorship-choice';
import { type Part, partsOf } from './number-parts';

const SOON = 3;
/** Numbers of a register that wait for their documents, and the reserving of more. */
@customElement('ce-reservations')
export class CeReservations extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    dialogStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.25rem;
        align-content: start;
      }

      .list {
        display: grid;
        gap: 0.75rem;
      }

      .one {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0.75rem 1.5rem;
        padding: 1rem 1.25rem;
      }

      .soon {
        color: var(--ce-bad);
        font-weight: 600;
      }

      select {
        width: 100%;
        min-height: 2.5rem;
        padding: 0 0.75rem;
        border: 1px solid var(--ce-line);
        border-radius: var(--ce-radius-s);
        background: var(--ce-surface);
        color: inherit;
        font: inherit;
      }

      .label {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        max-width: 40rem;
        gap: 0.25rem;
      }
    `,
  ];

  private readonly structure = new StructureFields(this, () => this.shell);
  @state() private registers: readonly Register[] = [];
  @state() private code = '';
  @state() private open: readonly Reservation[] | null = null;
  @state() private wish: Partial<Record<Part | 'reason' | 'until', string>> = {};
  @state() private count = 1;
  @state() private authorship: Authorship = 'named';
  @state() private problems: readonly FieldProblem[] = [];
  @state() private failure = '';
  @state() private busy = false;

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  private async load(shell: Shell): Promise<void> {
    try {
      this.registers = (await shell.api.registers(this.alive)).filter((register) => register.mayRegister);
      this.code = this.registers[0]?.code ?? '';
      await this.show(shell);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async show(shell: Shell | null): Promise<void> {
    if (shell === null) return;
    this.open = this.code === '' ? [] : await reservations(shell.api, this.code, this.anew());
  }

  private readonly choose = (event: Event): void => {
    this.code = (event.target as HTMLSelectElement).value;
    this.open = null;
    this.authorship = 'named';
    this.problems = [];
    this.failure = '';
    this.show(this.shell).catch((error: unknown) => {
      if (!isAbort(error)) this.failure = failureText(error);
    });
  };

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.problems = [];
    this.failure = '';
    try {
      const parts = Object.fromEntries(this.parts().map((part) => [part, this.wish[part] ?? '']));
      const wish: NewReservation = {
        count: this.count,
        reason: this.wish.reason ?? '',
        until: this.wish.until ?? today(),
        ...parts,
        ...(this.authorship === 'named' ? {} : { authorship: this.authorship }),
      };
      const made = await reserve(shell.api, this.code, wish);
      shell.notify(this.t.numbers.reserved(made.numbers.map(({ number }) => number).join(', ')));
      this.wish = {};
      this.count = 1;
      this.authorship = 'named';
      await this.show(shell);
    } catch (error) {
      this.problems = error instanceof ProblemError ? error.fields : [];
      if (this.problems.length === 0) this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  };

  private async giveUp(reservation: Reservation): Promise<void> {
    const { shell } = this;
    if (shell === null || this.busy) return;
    this.busy = true;
    this.failure = '';
    try {
      this.open = await release(shell.api, this.code, reservation.id, this.t.numbers.givenUp);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }

  private get chosen(): Register | undefined {
    return this.registers.find(({ code }) => code === this.code);
  }

  private get template(): string {
    return this.chosen?.template ?? '';
  }

  /** What the numbers are printed from; those that nobody or many signed have no author's letter. */
  private parts(): readonly Part[] {
    return partsOf(this.template).filter((part) => part !== 'correspondent' || this.authorship === 'named');
  }

  protected override render(): TemplateResult {
    const words = this.t.numbers;
    return html`
      <div>
        <h1 tabindex="-1">${words.reservations}</h1>
        <p class="soft">${words.reservationsLead}</p>
      </div>
      ${this.failure === ''
        ? nothing
        : html`<p class="notice bad" role="alert">${icon('warning')}<span>${this.failure}</span></p>`}
      <label class="label">
        <span>${words.register}</span>
        <select @change=${this.choose}>
          ${this.registers.map(
            ({ code, title }) => html`<option value=${code} .selected=${code === this.code}>${title}</option>`,
          )}
        </select>
      </label>
      ${this.list()} ${this.form()}
    `;
  }

  private list(): TemplateResult | typeof nothing {
    const words = this.t.numbers;
    if (this.open === null && this.failure !== '') return nothing;
    if (this.open === null) return html`<div class="panel one"><span class="skeleton"></span></div>`;
    if (this.open.length === 0) return html`<p class="panel one soft">${words.noReservations}</p>`;
    return html`<ul class="list">
      ${this.open.map((one) => {
        const soon = daysBetween(today(), one.until) <= SOON;
        return html`<li class="panel one">
          <div>
            <p class="number"><b>${one.numbers.map(({ number }) => number).join(', ')}</b></p>
            <p class="small soft">${one.reason} · ${one.reservedByName}</p>
            <p class="small ${soon ? 'soon' : ''}">${words.expires(shortDay(one.until))}</p>
          </div>
          <button class="button small" aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => this.giveUp(one)}>
            ${words.release}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private form(): TemplateResult {
    const words = this.t.numbers;
    return html`<form class="panel form" novalidate autocomplete="off" @submit=${this.send}>
      <h2>${words.reserveTitle}</h2>
      <vaadin-integer-field
        .label=${words.count}
        .value=${String(this.count)}
        .min=${1}
        .max=${100}
        step-buttons-visible
        manual-validation
        .invalid=${this.problem('count') !== ''}
        .errorMessage=${this.problem('count')}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.count = Number((event.currentTarget as IntegerField).value))}
      ></vaadin-integer-field>
      ${this.text('reason', words.reason)}
      <vaadin-date-picker
        .label=${words.until}
        .placeholder=${this.t.dates.placeholder}
        .i18n=${dateFieldWords()}
        .value=${this.wish.until ?? today()}
        .min=${today()}
        required
        manual-validation
        .invalid=${this.problem('until') !== ''}
        .errorMessage=${this.problem('until')}
        @value-changed=${(event: Event) => (this.wish = { ...this.wish, until: (event.currentTarget as DatePicker).value })}
      ></vaadin-date-picker>
      ${authorshipChoice(this.t, this.template, this.authorship, (chosen) => (this.authorship = chosen))}
      ${this.parts().map((part) => this.text(part, words.parts[part]))}
      <div class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${words.reserve}</button>
      </div>
    </form>`;
  }

  private text(name: Part | 'reason', label: string): TemplateResult {
    const problem = this.problem(name);
    const units = name === 'unit' ? this.structure.indexes(this.chosen?.institution ?? '') : [];
    if (units.length > 0) {
      return html`<vaadin-combo-box
        .label=${label}
        .items=${[...units]}
        .value=${this.wish[name] ?? ''}
        .invalid=${problem !== ''}
        .errorMessage=${problem}
        required
        manual-validation
        @value-changed=${(event: CustomEvent<{ value: string | null }>) => (this.wish = { ...this.wish, [name]: event.detail.value ?? '' })}
      ></vaadin-combo-box>`;
    }
    return html`<vaadin-text-field
      .label=${label}
      .value=${this.wish[name] ?? ''}
      .invalid=${problem !== ''}
      .errorMessage=${problem}
      required
      manual-validation
      @input=${(event: Event) => (this.wish = { ...this.wish, [name]: (event.currentTarget as TextField).value })}
    ></vaadin-text-field>`;
  }

  private problem(name: string): string {
    return (
      this.problems.find(({ field }) => field === name || field === `additional.${name}`)?.[currentLanguage.get()] ?? ''
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-reservations': CeReservations;
  }
}
