import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { changeFilter, keepFilter, removeFilter, savedFilters } from '../api/list-api';
import { ProblemError } from '../api/problem';
import type { SavedFilter } from '../api/types';
import { currentLanguage } from '../i18n/language';
import { PLAIN_LIST } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeElement } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { savedFiltersDialogStyles } from './saved-filters-dialog-styles';
import { draftOf, type SavedView, viewOf } from './saved-view';

/**
 * Keeps the present view under a name, and renames, shares and deletes those that are kept. Says `ce-filters` with all of the
 * register's after each change.
 */
@customElement('ce-saved-filters-dialog')
export class CeSavedFiltersDialog extends CeElement {
  static override readonly styles = [tokens, base, buttons, panels, savedFiltersDialogStyles];

  @property({ attribute: false }) shell: Shell | null = null;
  @property() register = '';
  @property({ attribute: false }) view: SavedView = { q: '', list: PLAIN_LIST };
  @property({ attribute: false }) filters: readonly SavedFilter[] = [];

  @state() private saving = true;
  @state() private name = '';
  @state() private shared = false;
  /** The filter whose name is being changed. */
  @state() private renamed: number | null = null;
  @state() private failure = '';
  @state() private busy = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  save(): void {
    this.open(true);
  }

  manage(): void {
    this.open(false);
  }

  private open(saving: boolean): void {
    this.saving = saving;
    this.name = '';
    this.shared = false;
    this.renamed = null;
    this.failure = '';
    this.dialog.showModal();
    if (saving) void this.updateComplete.then(() => this.renderRoot.querySelector<TextField>('.name')?.focus());
  }

  private get mayShare(): boolean {
    return this.shell?.session?.mayAdminister === true;
  }

  /** One change at a time; afterwards the filters are read anew, in their order. */
  private async change(work: (shell: Shell) => Promise<unknown>): Promise<boolean> {
    const { shell } = this;
    if (shell === null || this.busy) return false;
    this.busy = true;
    this.failure = '';
    try {
      await work(shell);
      const filters = await savedFilters(shell.api, this.register);
      this.dispatchEvent(new CustomEvent('ce-filters', { detail: filters }));
      return true;
    } catch (error) {
      const field = error instanceof ProblemError ? error.fields[0] : undefined;
      this.failure = field === undefined ? failureText(error) : field[currentLanguage.get()];
      return false;
    } finally {
      this.busy = false;
    }
  }

  private readonly onSave = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.name.trim() === '') {
      this.failure = this.t.filters.nameRequired;
      return;
    }
    const draft = draftOf(this.name, this.shared, this.view);
    if (!(await this.change((shell) => keepFilter(shell.api, this.register, draft)))) return;
    this.dialog.close();
    this.shell?.notify(this.t.filters.kept(draft.name));
  };

  private async put(filter: SavedFilter, name: string, shared: boolean): Promise<void> {
    const draft = draftOf(name, shared, viewOf(filter));
    if (await this.change((shell) => changeFilter(shell.api, filter.id, draft))) this.renamed = null;
  }

  private async drop(filter: SavedFilter): Promise<void> {
    if (!confirm(this.t.filters.removeConfirm(filter.name))) return;
    await this.change((shell) => removeFilter(shell.api, filter.id));
    if (!this.filters.some((one) => one.mayChange)) this.dialog.close();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<dialog aria-labelledby="title">
      <header>
        <h2 id="title">${this.saving ? t.filters.saveTitle : t.filters.saved}</h2>
        <button type="button" class="button quiet icon-only" aria-label=${t.common.close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </header>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${this.saving ? this.saveForm() : this.kept()}
    </dialog>`;
  }

  private saveForm(): TemplateResult {
    const { t } = this;
    return html`<form novalidate @submit=${this.onSave}>
      <p class="soft small">${t.filters.saveLead}</p>
      <vaadin-text-field
        class="name"
        .label=${t.filters.name}
        .value=${this.name}
        maxlength="100"
        required
        autocomplete="off"
        manual-validation
        @input=${(event: Event) => (this.name = (event.currentTarget as TextField).value)}
      ></vaadin-text-field>
      ${this.mayShare
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${this.shared}
              @change=${(event: Event) => (this.shared = (event.target as HTMLInputElement).checked)}
            />
            ${t.filters.share}
          </label>`
        : nothing}
      <p class="actions">
        <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t.common.save}</button>
        <button type="button" class="button quiet" @click=${() => this.dialog.close()}>${t.common.cancel}</button>
      </p>
    </form>`;
  }

  private kept(): TemplateResult {
    return html`<ul>
      ${this.filters
        .filter((filter) => filter.mayChange)
        .map((filter) => html`<li>${this.renamed === filter.id ? this.renaming(filter) : this.row(filter)}</li>`)}
    </ul>`;
  }

  private row(filter: SavedFilter): TemplateResult {
    const { t } = this;
    return html`<span class="title">
        <b>${filter.name}</b>
        <span class="small faint">
          ${filter.shared ? (filter.own ? t.filters.sharedByMe : t.filters.sharedBy(filter.ownerName)) : t.filters.mine}
        </span>
      </span>
      ${this.mayShare
        ? html`<button
            type="button"
            class="button small"
            aria-pressed=${filter.shared ? 'true' : 'false'}
            @click=${() => this.put(filter, filter.name, !filter.shared)}
          >
            ${filter.shared ? t.filters.unshare : t.filters.shareShort}
          </button>`
        : nothing}
      <button
        type="button"
        class="button quiet icon-only"
        aria-label=${t.filters.rename(filter.name)}
        title=${t.filters.rename(filter.name)}
        @click=${() => this.beginRenaming(filter)}
      >
        ${icon('pencil')}
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label=${t.filters.remove(filter.name)}
        title=${t.filters.remove(filter.name)}
        @click=${() => this.drop(filter)}
      >
        ${icon('trash')}
      </button>`;
  }

  private beginRenaming(filter: SavedFilter): void {
    this.renamed = filter.id;
    this.name = filter.name;
    void this.updateComplete.then(() => this.renderRoot.querySelector<TextField>('.renaming vaadin-text-field')?.focus());
  }

  private renaming(filter: SavedFilter): TemplateResult {
    const { t } = this;
    const submit = (event: Event) => {
      event.preventDefault();
      if (this.name.trim() !== '') void this.put(filter, this.name, filter.shared);
    };
    return html`<form class="renaming" novalidate @submit=${submit}>
      <vaadin-text-field
        accessible-name=${t.filters.name}
        .value=${this.name}
        maxlength="100"
        autocomplete="off"
        manual-validation
        @input=${(event: Event) => (this.name = (event.currentTarget as TextField).value)}
      ></vaadin-text-field>
      <button class="button small">${t.common.save}</button>
      <button type="button" class="button quiet small" @click=${() => (this.renamed = null)}>${t.common.cancel}</button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-saved-filters-dialog': CeSavedFiltersDialog;
  }
}
