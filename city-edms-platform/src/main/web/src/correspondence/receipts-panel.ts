import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/text-field';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addReceipt, furtherReceipts } from '../api/correspondence-api';
import type { FurtherReceipt } from '../api/types';
import { WaysOf } from '../delivery/ways-of';
import { shortDay, today } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { dateFieldWords } from '../ui/date-field';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { FieldFaults } from '../ui/field-faults';
import { fileChoice } from '../ui/file-choice';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';

/** By what other ways a registered letter came: one letter stays one card. */
@customElement('ce-receipts-panel')
export class CeReceiptsPanel extends CeView {
  static override readonly styles = [
    tokens,
    base,
    buttons,
    panels,
    fileChoice,
    css`
      section {
        display: grid;
        gap: 0.75rem;
        padding: 1.25rem;
      }

      li {
        padding: 0.5rem 0;
        border-top: 1px solid var(--ce-line);
      }

      form {
        display: grid;
        gap: 0.75rem;
      }


      .row {
        display: grid;
        gap: 0.75rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      }
    `,
  ];

  @property() documentId = '';

  @state() private receipts: readonly FurtherReceipt[] | null = null;
  @state() private failure = '';
  @state() private draft: { method: string; on: string; note: string; copy: File | null } | null = null;

  private readonly directory = new WaysOf(this);
  private readonly faults = new FieldFaults(this);

  protected override start(shell: Shell): void {
    void this.load(shell);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('documentId') && changed.get('documentId') !== undefined && this.shell !== null) void this.load(this.shell);
  }

  private async load(shell: Shell): Promise<void> {
    this.receipts = null;
    this.failure = '';
    this.draft = null;
    if (this.documentId === '') return;
    try {
      this.receipts = await furtherReceipts(shell.api, this.documentId, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    if (shell === null || draft === null) return;
    this.failure = '';
    if (!this.faults.filled({ deliveryMethod: draft.method })) return;
    try {
      this.receipts = await addReceipt(shell.api, this.documentId, {
        deliveryMethod: draft.method,
        receivedOn: draft.on === '' ? null : draft.on,
        note: draft.note.trim() === '' ? null : draft.note.trim(),
        fileName: draft.copy?.name ?? null,
      }, draft.copy);
      this.draft = null;
      shell.notify(this.t.receipts.added);
    } catch (error) {
      this.faults.refused(error, ['deliveryMethod', 'receivedOn', 'note']);
      this.failure = this.faults.failure;
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    const t = this.t.receipts;
    const mayAdd = this.shell?.session?.mayRegister === true;
    const { receipts } = this;
    if (this.failure === '' && (receipts === null || (receipts.length === 0 && !mayAdd))) return nothing;
    return html`<section class="panel" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${receipts === null || receipts.length === 0 ? nothing : html`<ul>${receipts.map((receipt) => this.line(receipt))}</ul>`}
      ${mayAdd ? this.form() : nothing}
    </section>`;
  }

  private line(receipt: FurtherReceipt): TemplateResult {
    return html`<li>
      ${this.directory.ways.title(receipt.deliveryMethod)}, <span class="number">${shortDay(receipt.receivedOn)}</span>
      <span class="small faint">· ${receipt.recordedBy}</span>
      ${receipt.note === null && receipt.fileName === null
        ? nothing
        : html`<br /><span class="small soft">
              ${[receipt.note, receipt.fileName].filter((part) => part !== null).join(' · ')}
            </span>`}
    </li>`;
  }

  private form(): TemplateResult {
    const t = this.t.receipts;
    const { draft } = this;
    if (draft === null) {
      return html`<p>
        <button
          class="button small"
          @click=${() => {
            this.faults.clear();
            this.draft = { method: '', on: today(), note: '', copy: null };
          }}
        >
          ${icon('plus')}${t.add}
        </button>
      </p>`;
    }
    return html`<form novalidate @submit=${this.save}>
      <div class="row">
        <vaadin-combo-box
          .label=${t.method}
          .items=${[...this.directory.ways.choices('receipt')]}
          .value=${draft.method}
          required
          .invalid=${this.faults.text('deliveryMethod') !== ''}
          .errorMessage=${this.faults.text('deliveryMethod')}
          manual-validation
          @value-changed=${(event: CustomEvent<{ value: string | null }>) => {
            const method = event.detail.value ?? '';
            if (method !== draft.method) this.faults.mend('deliveryMethod');
            this.draft = { ...draft, method };
          }}
        ></vaadin-combo-box>
        <vaadin-date-picker
          .label=${t.on}
          .value=${draft.on}
          .max=${today()}
          .i18n=${dateFieldWords()}
          .invalid=${this.faults.text('receivedOn') !== ''}
          .errorMessage=${this.faults.text('receivedOn')}
          auto-open-disabled
          manual-validation
          @value-changed=${(event: CustomEvent<{ value: string }>) => {
            if (event.detail.value !== draft.on) this.faults.mend('receivedOn');
            this.draft = { ...draft, on: event.detail.value };
          }}
        ></vaadin-date-picker>
      </div>
      <vaadin-text-field
        .label=${t.note}
        .value=${draft.note}
        .invalid=${this.faults.text('note') !== ''}
        .errorMessage=${this.faults.text('note')}
        autocomplete="off"
        manual-validation
        @input=${(event: Event) => {
          this.faults.mend('note');
          this.draft = { ...draft, note: (event.currentTarget as HTMLInputElement).value };
        }}
      ></vaadin-text-field>
      <label class="button small file">
        ${icon('file')}<span>${draft.copy?.name ?? t.copy}</span>
        <input
          type="file"
          aria-label=${t.copy}
          @change=${(event: Event) =>
            (this.draft = { ...draft, copy: (event.currentTarget as HTMLInputElement).files?.[0] ?? null })}
        />
      </label>
      <p>
        <button class="button primary small" ?disabled=${draft.method === ''}>${t.save}</button>
        <button type="button" class="button quiet small" @click=${() => (this.draft = null)}>${this.t.common.cancel}</button>
      </p>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-receipts-panel': CeReceiptsPanel;
  }
}
