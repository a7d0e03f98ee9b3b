import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { saveUnregisteredKind, unregisteredKinds, unregisteredReceipts } from '../api/correspondence-api';
import type { UnregisteredKind, UnregisteredReceipt } from '../api/types';
import { shortDay } from '../i18n/dates';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { pageStyles } from './page-styles';

interface KindDraft {
  readonly isNew: boolean;
  readonly code: string;
  readonly title: string;
  readonly basis: string;
  readonly keywords: string;
  readonly active: boolean;
}

/** «Не підлягає реєстрації»: notes of what came so, and the list that an administrator keeps. */
@customElement('ce-unregistered-admin')
export class CeUnregisteredAdmin extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, pageStyles];

  @state() private receipts: readonly UnregisteredReceipt[] | null = null;
  @state() private next: string | null = null;
  @state() private kinds: readonly UnregisteredKind[] = [];
  @state() private draft: KindDraft | null = null;
  @state() private failure = '';

  protected override start(shell: Shell): void {
    void this.load(shell, null);
    void this.loadKinds(shell);
  }

  private async load(shell: Shell, cursor: string | null): Promise<void> {
    try {
      const page = await unregisteredReceipts(shell.api, cursor, this.alive);
      this.receipts = cursor === null ? page.receipts : [...(this.receipts ?? []), ...page.receipts];
      this.next = page.next;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async loadKinds(shell: Shell): Promise<void> {
    try {
      this.kinds = await unregisteredKinds(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { shell, draft } = this;
    if (shell === null || draft === null) return;
    this.failure = '';
    try {
      await saveUnregisteredKind(shell.api, draft.code.trim(), {
        title: draft.title.trim(),
        basis: draft.basis.trim(),
        keywords: draft.keywords.split(',').map((word) => word.trim()).filter((word) => word !== ''),
        active: draft.active,
      });
      this.draft = null;
      shell.notify(this.t.unregistered.saved);
      await this.loadKinds(shell);
    } catch (error) {
      this.failure = failureText(error);
    }
  };

  protected override render(): TemplateResult {
    const t = this.t.unregistered;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${t.title}</h1>
          <p class="soft">${t.lead}</p>
        </div>
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      <div class="columns">
        <section>
          <h2>${t.notes}</h2>
          ${this.notes()}
        </section>
        <section>
          <h2>${t.kinds}</h2>
          ${this.list()}
        </section>
      </div>
    `;
  }

  private notes(): TemplateResult {
    const t = this.t.unregistered;
    if (this.receipts === null) return html`<div class="panel block"><span class="skeleton"></span></div>`;
    if (this.receipts.length === 0) {
      return html`<div class="panel empty">${icon('tray')}<strong>${t.noNotes}</strong>${t.noNotesText}</div>`;
    }
    return html`<ul class="panel rows">
        ${this.receipts.map(
          (note) =>
            html`<li>
              <span>
                ${note.what} ${note.takenBackAt === null ? nothing : html`<span class="tag">${t.takenBack}</span>`}
              </span><span class="number small soft">${shortDay(note.receivedOn)}</span>
              <span class="second small soft">
                ${[note.fromWhom, note.kindTitle, note.recordedBy].filter((part) => part !== null).join(' · ')}
              </span>
            </li>`,
        )}
      </ul>
      ${this.next === null
        ? nothing
        : html`<p>
            <button class="button" @click=${() => this.shell !== null && void this.load(this.shell, this.next)}>${t.more}</button>
          </p>`}`;
  }

  private list(): TemplateResult {
    const t = this.t.unregistered;
    const mayChange = this.shell?.session?.mayAdminister === true;
    return html`<ul class="panel rows">
        ${this.kinds.map(
          (kind) =>
            html`<li>
              <span>${kind.title} ${kind.active ? nothing : html`<span class="tag">${this.t.correspondence.closed}</span>`}</span>
              ${mayChange
                ? html`<button
                    class="button quiet small"
                    aria-label=${`${t.edit}: ${kind.title}`}
                    @click=${() => (this.draft = { ...kind, keywords: kind.keywords.join(', '), isNew: false })}
                  >
                    ${icon('pencil')}${t.edit}
                  </button>`
                : html`<span></span>`}
              <span class="second small soft">${kind.basis}</span>
              ${this.draft?.isNew === false && this.draft.code === kind.code ? this.form(this.draft) : nothing}
            </li>`,
        )}
      </ul>
      ${!mayChange
        ? nothing
        : this.draft?.isNew === true
          ? html`<div class="panel">${this.form(this.draft)}</div>`
          : html`<p>
              <button
                class="button"
                @click=${() => (this.draft = { isNew: true, code: '', title: '', basis: '', keywords: '', active: true })}
              >
                ${icon('plus')}${t.addKind}
              </button>
            </p>`}`;
  }

  private form(draft: KindDraft): TemplateResult {
    const t = this.t.unregistered;
    const field = (name: 'code' | 'title' | 'basis' | 'keywords', label: string, helper = '') =>
      html`<vaadin-text-field
        .label=${label}
        .value=${draft[name]}
        .helperText=${helper}
        .required=${name !== 'keywords'}
        autocomplete="off"
        manual-validation
        @input=${(event: Event) => (this.draft = { ...draft, [name]: (event.currentTarget as HTMLInputElement).value })}
      ></vaadin-text-field>`;
    return html`<form class="form second" novalidate @submit=${this.save}>
      ${draft.isNew ? field('code', t.code, this.t.admin.fields.codeHint) : nothing} ${field('title', t.kindTitle)}
      ${field('basis', t.basis)} ${field('keywords', t.keywords, t.keywordsHint)}
      <label class="check">
        <input
          type="checkbox"
          .checked=${draft.active}
          @change=${(event: Event) => (this.draft = { ...draft, active: (event.target as HTMLInputElement).checked })}
        />
        ${t.active}
      </label>
      <div class="actions">
        <button class="button primary small">${this.t.common.save}</button>
        <button type="button" class="button quiet small" @click=${() => (this.draft = null)}>${this.t.common.cancel}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-unregistered-admin': CeUnregisteredAdmin;
  }
}
