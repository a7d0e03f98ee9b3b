import '@vaadin/text-field';
import type { TextField } from '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { likelyCorrespondents, searchCorrespondents } from '../api/correspondence-api';
import type { Correspondent } from '../api/types';
import { administrationRoute } from '../shell/routes';
import type { Shell } from '../shell/shell';
import { base, buttons, panels } from '../ui/controls';
import { CeView, isAbort } from '../ui/element';
import { failureText } from '../ui/failure';
import { icon } from '../ui/icons';
import { tokens } from '../ui/tokens';
import { pageStyles } from './page-styles';

const DEBOUNCE = 250;

/** «Кореспонденти»: the directory, and entries that look like one and the same. */
@customElement('ce-correspondents-admin')
export class CeCorrespondentsAdmin extends CeView {
  static override readonly styles = [tokens, base, buttons, panels, pageStyles];

  @state() private entries: readonly Correspondent[] | null = null;
  @state() private next: string | null = null;
  @state() private groups: readonly (readonly Correspondent[])[] = [];
  @state() private q = '';
  @state() private inactive = false;
  @state() private failure = '';

  private timer = 0;
  private search = new AbortController();

  protected override start(shell: Shell): void {
    void this.load(shell, null);
    void this.loadGroups(shell);
  }

  private async load(shell: Shell, cursor: string | null): Promise<void> {
    this.search.abort();
    this.search = new AbortController();
    this.failure = '';
    try {
      const query = {
        limit: 50,
        inactive: this.inactive,
        ...(this.q.trim() === '' ? {} : { q: this.q.trim() }),
        ...(cursor === null ? {} : { cursor }),
      };
      const page = await searchCorrespondents(shell.api, query, this.search.signal);
      this.entries = cursor === null ? page.correspondents : [...(this.entries ?? []), ...page.correspondents];
      this.next = page.next;
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private async loadGroups(shell: Shell): Promise<void> {
    try {
      this.groups = await likelyCorrespondents(shell.api, this.alive);
    } catch (error) {
      if (!isAbort(error)) this.failure = failureText(error);
    }
  }

  private again(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.shell !== null && void this.load(this.shell, null), DEBOUNCE);
  }

  protected override render(): TemplateResult {
    const t = this.t.correspondence;
    return html`
      <header>
        <div>
          <h1 tabindex="-1">${t.title}</h1>
          <p class="soft">${t.lead}</p>
        </div>
        <a class="button primary" href=${this.href('+')}>${icon('plus')}${t.create}</a>
      </header>
      <div class="bar" role="search">
        <vaadin-text-field
          .label=${t.search}
          .value=${this.q}
          autocomplete="off"
          clear-button-visible
          @input=${(event: Event) => {
            this.q = (event.currentTarget as TextField).value;
            this.again();
          }}
        ></vaadin-text-field>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.inactive}
            @change=${(event: Event) => {
              this.inactive = (event.target as HTMLInputElement).checked;
              this.again();
            }}
          />
          ${t.showClosed}
        </label>
      </div>
      <div role="alert">
        ${this.failure === '' ? nothing : html`<p class="notice bad">${icon('warning')}<span>${this.failure}</span></p>`}
      </div>
      ${this.list()} ${this.groups.length === 0 ? nothing : this.likely()}
    `;
  }

  private href(item: string): string {
    return this.shell?.href(administrationRoute('correspondents', item)) ?? '#';
  }

  private list(): TemplateResult | typeof nothing {
    const t = this.t.correspondence;
    if (this.entries === null && this.failure !== '') return nothing;
    if (this.entries === null) return html`<div class="panel block"><span class="skeleton"></span></div>`;
    if (this.entries.length === 0 && this.q.trim() === '') {
      return html`<div class="panel empty">${icon('user')}<strong>${t.noneYet}</strong>${t.noneYetText}</div>`;
    }
    if (this.entries.length === 0) {
      return html`<div class="panel empty">${icon('search')}<strong>${t.nothing}</strong>${t.nothingText}</div>`;
    }
    return html`<ul class="panel rows">
        ${this.entries.map((entry) => html`<li>${this.line(entry)}</li>`)}
      </ul>
      ${this.next === null
        ? nothing
        : html`<p>
            <button class="button" @click=${() => this.shell !== null && void this.load(this.shell, this.next)}>${t.more}</button>
          </p>`}`;
  }

  private line(entry: Correspondent): TemplateResult {
    const t = this.t.correspondence;
    return html`<a href=${this.href(entry.id)}>${entry.name}</a>
      <span class="number small soft">${entry.edrpou ?? (entry.kind === 'person' ? t.kinds.person : '')}</span>
      <span class="second small soft">
        ${entry.active ? nothing : html`<span class="tag">${t.closed}</span>`}
        ${[entry.shortName, entry.addressLine, entry.uses > 0 ? t.uses(entry.uses) : '']
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </span>`;
  }

  private likely(): TemplateResult {
    const t = this.t.correspondence;
    return html`<section class="panel block">
      <div>
        <h2>${t.likely}</h2>
        <p class="soft small">${t.likelyText}</p>
      </div>
      ${this.groups.map(
        (group) => html`<ul class="rows">
          ${group.map((entry) => html`<li>${this.line(entry)}</li>`)}
        </ul>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ce-correspondents-admin': CeCorrespondentsAdmin;
  }
}
